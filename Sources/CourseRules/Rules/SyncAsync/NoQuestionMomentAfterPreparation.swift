import CourseModel
import Vocabulary

extension Rule {
  /// Students read or watch beforehand, and the meeting leaves no room for what they wonder about.
  static let noQuestionMomentAfterPreparation = Rule(
    "no-question-moment-after-preparation", in: .syncAsync, .note, .strong, gate: .whenStated, .extended,
    sources: "003 Voorbeeld",
    title: Bilingual(nl: "Geen vragen na de voorbereiding", en: "No questions after the preparation"),
    why: Bilingual(
      nl: "Wie iets las of bekeek, zit met vragen. De tijd samen is een goed moment om daarop in te gaan.",
      en: "Whoever read or watched something has questions. The time together is a good moment to go into them."),
    argument: "meeting",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          les: Werkcollege [op locatie]
          ^^^
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            les: Werkcollege [op locatie]
              synchroon vragenronde: Vragenronde [?]
              synchroon casus: Een sterk merk [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async reading: Chapter 1 [own place, 60 min]
          session: Practice [on campus]
          ^^^^^^^
            sync lecture: What is a brand? [20 min]
            sync prototype: A logo of your own [groups of 3, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          les: Werkcollege [op locatie]
            synchroon quiz: Vijf vragen over de clip [10 min]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          async reading: Chapter 1 [own place, 60 min]
          session: Practice [on campus]
            sync: What did you read? [20 min]
            sync prototype: A logo of your own [groups of 3, 45 min]
        """),
    ],
    find: findMissingQuestions, say: sayMissingQuestions, fix: fixMissingQuestions)
}

private func findMissingQuestions(_ look: inout Look<String>) {
  let plan = look.plan
  for (at, gathering) in plan.gatherings.enumerated() where !gathering.isActivity {
    let hasReading = plan.preparations(of: at).contains { position in
      let activity = plan.activities[position]
      return !activity.isSync && activity.isRequired && activity.facets.types.contains(.acquisition)
    }
    guard hasReading else { continue }
    if gathering.activities.contains(where: { asks(plan.activities[$0]) }) {
      look.met()
    } else if plan.isPartlyUndescribed(at) {
      look.cannotTell(gathering.element, missing: .kindOfActivity)
    } else {
      look.notMet(gathering.element, look.context.label(gathering.element))
    }
  }
}

private func asks(_ activity: Activity) -> Bool {
  if activity.isCancelled { return false }
  return activity.kind == .quiz || activity.facets.types.contains(.discussion) || activity.has(.discussion)
    || activity.isExam
}

private func sayMissingQuestions(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "Voor '\(name)' lezen of bekijken studenten iets, maar er is geen moment voor hun vragen daarover. Begin bijvoorbeeld met een vragenronde.",
    en:
      "Before '\(name)' students read or watch something, but there is no moment for their questions about it. Begin with a question round, for example."
  )
}

private func fixMissingQuestions(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  guard let gathering = context.plan.gatherings.first(where: { $0.element == signal.element }),
    let first = gathering.activities.first
  else { return [] }
  return [context.addingActivity(.questionRound, isSync: true, before: context.plan.activities[first].element)]
}
