import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students draw their conclusions alone, and nobody tests them.
  static let integrationWithoutSharedDiscourse = Rule(
    "integration-without-shared-discourse", in: .coiInquiry, .advice, .framework, gate: .whenStated, .extended,
    for: .course, sources: "CoI; 001 CoI-cognitive",
    title: Bilingual(nl: "Conclusies zonder gesprek", en: "Conclusions without dialogue"),
    why: Bilingual(
      nl: "Wie een conclusie aan een ander uitlegt, merkt wat er nog niet klopt. Alleen kom je daar moeilijk achter.",
      en: "Whoever explains a conclusion to someone else notices what is not right yet. That is hard to find out alone."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        module M1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon opdracht: Vergelijk twee merken [alleen, 60 min]
          asynchroon reflectie: Wat heb je geleerd? [alleen, 20 min]
          ^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          module M1: Merken
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            asynchroon opdracht: Vergelijk twee merken [alleen, 60 min]
            asynchroon reflectie: Wat heb je geleerd? [alleen, 20 min]
            synchroon discussie: Discussie [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async reading: Chapter 2 [60 min]
          async blog post: Which brand do you trust? [alone, 60 min]
          ^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        module M1: Merken
          asynchroon opdracht: Vergelijk twee merken [alleen, 60 min]
            feedback: docent
        """),
      .right(
        """
        course MC101: Marketing
        module M1: Brands
          async assignment A1: Compare two brands [alone, 60 min]
          meeting B1: Brands
            sync question round: What did you find? [whole group, 30 min]
              follows: A1
        """),
    ],
    find: findLonelyConclusions, say: sayLonelyConclusion, fix: fixLonelyConclusion)
}

private func findLonelyConclusions(_ look: inout Look<Void>) {
  let plan = look.plan
  for unit in plan.inquiryUnits {
    let concluding = unit.activities.filter {
      !plan.activities[$0].facets.inquiry.isDisjoint(with: [.integration, .resolution])
    }
    guard let last = concluding.last else { continue }
    if concluding.contains(where: { isShared($0, plan) }) {
      look.met()
    } else if concluding.allSatisfy({ groupings(of: plan.activities[$0]) == .alone }) {
      look.notMet(plan.activities[last].element, ())
    } else {
      look.cannotTell(plan.activities[last].element, missing: .property(.grouping))
    }
  }
}

/// Others look at it: in the activity itself, or in one that uses what it brought.
private func isShared(_ position: Int, _ plan: Plan) -> Bool {
  let own = plan.activities[position]
  if isDialogue(own) { return true }
  var later = plan.neighboursBelow(position)
  later += plan.statedFollowers(of: own.element).compactMap { plan.activity(at: $0) }
  return later.contains { isDialogue(plan.activities[$0]) }
}

private func isDialogue(_ activity: Activity) -> Bool {
  !activity.facets.interaction.isDisjoint(with: [.peer, .teacher, .professional])
}

private func groupings(of activity: Activity) -> Groupings {
  activity.grouping?.value.kinds ?? activity.kind?.row.groupings ?? []
}

private func sayLonelyConclusion(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten trekken hun conclusies hier alleen, zonder dat iemand meekijkt. Laat ze hun werk met elkaar vergelijken, bespreken of verdedigen.",
    en:
      "Students draw their conclusions alone here, without anyone else seeing them. Let them compare, discuss or defend their work with others."
  )
}

private func fixLonelyConclusion(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [ActivityKind.discussion, .worldCafe, .peerInstruction].map {
    context.addingActivity($0, isSync: true, after: signal.element)
  }
}
