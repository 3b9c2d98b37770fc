import CourseModel
import Vocabulary

extension Rule {
  /// Students go to the workplace without anything at school leading up to it.
  static let workplaceNotPrepared = Rule(
    "workplace-not-prepared", in: .environment, .advice, .strong, gate: .whenStated, .extended, for: .course,
    sources: "003 Beroepspraktijk",
    title: Bilingual(nl: "Werkplek niet voorbereid", en: "Workplace not prepared"),
    why: Bilingual(
      nl: "Wie met een vraag of opdracht naar de praktijk gaat, ziet er meer.",
      en: "Whoever goes into practice with a question or task sees more there."),
    argument: "activity",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Praktijk
          synchroon werkbezoek: Een reclamebureau [werkplek, 3 uur]
          ^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Praktijk
            synchroon werkbezoek: Een reclamebureau [werkplek, 3 uur]
              voorbereiding: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          sync lecture: What is a brand? [on campus, 45 min]
        week 2: Practice
          async workplace task: Ask three customers [2 h]
          ^^^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Praktijk
          asynchroon opdracht: Maak een vragenlijst [eigen plek, 30 min]
          synchroon werkbezoek: Een reclamebureau [werkplek, 3 uur]
        """),
      .right(
        """
        course MC101: Marketing
        week 2: Practice
          async workplace task: Ask three customers [2 h]
            preparation: Three questions to ask
        """),
    ],
    find: findUnpreparedWorkplace, say: sayUnpreparedWorkplace, fix: fixUnpreparedWorkplace)
}

private func findUnpreparedWorkplace(_ look: inout Look<String>) {
  let plan = look.plan
  let workplace = plan.activities.indices.filter { plan.isAtWorkplace($0) && plan.activities[$0].isRequired }
  if workplace.isEmpty { return }
  let comes = plan.comes { !plan.isAtWorkplace($0) && !plan.activities[$0].isCancelled }
  let schoolWork = plan.schoolWork
  for at in workplace {
    let activity = plan.activities[at]
    let isInSameMeeting = plan.gathering(of: at).map { gathering in
      plan.gatherings[gathering].activities.contains { $0 < at && !plan.isAtWorkplace($0) }
    }
    let state = Swift.max(
      plan.state(.preparation, around: activity.element), plan.state(.input, around: activity.element))
    let isWorkedOnBefore = activity.outcomes.contains { (schoolWork[$0]?.lowerBound ?? at) < at }
    if comes[at] || isWorkedOnBefore || isInSameMeeting == true || state == .stated || state == .none {
      look.met()
    } else if state == .unknown {
      look.cannotTell(activity.element, missing: .property(.preparation))
    } else {
      look.notMet(activity.element, look.context.label(activity.element))
      // An internship is one long stay.
      if plan.isIndividualRoute { return }
    }
  }
}

private func sayUnpreparedWorkplace(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl: "Niets in het plan bereidt '\(name)' voor. Geef studenten vooraf een opdracht, uitleg of vragenlijst mee.",
    en: "Nothing in the plan prepares for '\(name)'. Give students a task, briefing or list of questions beforehand.")
}

private func fixUnpreparedWorkplace(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let word = Keyword.preparation.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet de voorbereiding erbij", en: "Add the preparation"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
