import CourseModel
import Vocabulary

extension Rule {
  /// Nothing asks students to solve, question or reflect.
  static let noInquiryTask = Rule(
    "no-inquiry-task", in: .coiCognitive, .advice, .tip, gate: .whenChosen(.presence(.cognitive)), .core,
    for: .course, sources: "001 CoI-cognitive",
    title: Bilingual(nl: "Geen onderzoekende opdracht", en: "No inquiry task"),
    why: Bilingual(
      nl: "Wie een probleem oplost, kritisch doorvraagt of terugkijkt, geeft zelf betekenis aan de stof.",
      en: "Students make meaning of a subject when they solve a problem, ask critical questions or look back."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [60 min]
          synchroon hoorcollege: Merken [45 min]
          asynchroon kennisclip: Merken nu [10 min]
          asynchroon oefening: Begrippen [30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon lezen: Hoofdstuk 1 [60 min]
            synchroon hoorcollege: Merken [45 min]
            asynchroon kennisclip: Merken nu [10 min]
            asynchroon oefening: Begrippen [30 min]
            asynchroon probleemoplossende opdracht in teams: Samen een vraagstuk oplossen [groepjes, ?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        async reading: Chapter 1 [60 min]
        async reading: Chapter 2 [60 min]
        sync lecture: Brands [45 min]
        async quiz: Test yourself [15 min]
        """),
      .right(
        """
        course MC101: Marketing
        async reading: Chapter 1 [60 min]
        sync lecture: Brands [45 min]
        sync case: A brand of your own [45 min]
        async quiz: Test yourself [15 min]
        """),
      .right(
        """
        cursus CG1: Introductie
        synchroon check-in: Hoe zit je erbij? [10 min]
        synchroon voorstelrondje: Wie zijn we? [20 min]
        synchroon barbecue: Samen eten [2 uur]
        synchroon check-out: Wat neem je mee? [10 min]
        """),
    ],
    find: findMissingInquiry, say: sayMissingInquiry, fix: fixMissingInquiry)
}

/// With fewer activities there is little to say.
private let fewestActivities = 4

private func findMissingInquiry(_ look: inout Look<Void>) {
  let plan = look.plan
  let held = plan.activities.filter { !$0.isCancelled }
  guard held.count >= fewestActivities else { return }
  // A plan that is only about meeting each other or finding your way has no subject to inquire into.
  guard held.contains(where: { !$0.facets.types.isDisjoint(with: [.acquisition, .practice]) }) else { return }
  let search = plan.search { activity in
    activity.has([.inquiry, .reflection, .peerConsultation])
      || !activity.facets.inquiry.isDisjoint(with: [.triggering, .integration, .resolution])
  }
  switch search {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.document, ())
  }
}

private func sayMissingInquiry(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten luisteren, lezen en oefenen hier, maar lossen nog geen vraagstuk op en kijken nergens kritisch terug. Eén zo'n opdracht is een goed begin.",
    en:
      "Students listen, read and practise here, but don't solve, question or reflect on anything yet. One such task is a good start."
  )
}

private func fixMissingInquiry(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingLast(
      .problemSolvingInTeams, isSync: false,
      title: Bilingual(nl: "Samen een vraagstuk oplossen", en: "Solve a problem together"),
      details: Bilingual(nl: "groepjes, ?", en: "groups, ?")),
    context.addingHalfway(.criticalReflectionOnPractice),
    context.addingLast(.mindMap, isSync: false, details: Bilingual(nl: "groepjes, ?", en: "groups, ?")),
  ]
}
