import CourseModel
import Vocabulary

extension Rule {
  /// No task resembles what people do outside school.
  static let authenticTaskAbsent = Rule(
    "authentic-task-absent", in: .learningTypes, .note, .framework, gate: .whenChosen(.reviewOnly), .extended,
    for: .course, sources: "OSCQR 31; 003 Beroepspraktijk",
    title: Bilingual(nl: "Geen taak uit de praktijk", en: "No task from practice"),
    why: Bilingual(
      nl: "Een taak die lijkt op het werk van later, laat zien waar het geleerde voor is.",
      en: "A task that resembles later work shows what the learning is for."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        studielast: 5 EC
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
          synchroon hoorcollege: Merken [op locatie, 45 min]
          asynchroon oefening: Deel deze merken in [30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          studielast: 5 EC
          week 1: Merken
            asynchroon lezen: Hoofdstuk 1 [60 min]
            synchroon hoorcollege: Merken [op locatie, 45 min]
            asynchroon oefening: Deel deze merken in [30 min]
            asynchroon casus: Casus [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        workload: 5 EC
        week 1: Brands
          async reading: Chapter 1 [60 min]
          sync discussion: What is a brand? [30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        studielast: 5 EC
        week 1: Merken
          synchroon casus: Een merk voor de bakker [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        workload: 5 EC
        client: The bakery around the corner
        week 1: Brands
          async reading: Chapter 1 [60 min]
        """),
    ],
    find: findSchoolTasksOnly, say: saySchoolTasksOnly, fix: fixSchoolTasksOnly)
}

/// Smaller courses need not have one. A default of coursecheck.
private let leastCredits = 5

private func findSchoolTasksOnly(_ look: inout Look<Void>) {
  let plan = look.plan
  let held = plan.activities.filter { !$0.isCancelled }
  if held.isEmpty || plan.isIndividualRoute { return }
  guard let credits = plan.credits else {
    return look.cannotTell(plan.document, missing: .property(.workload))
  }
  guard credits.lower >= leastCredits * 1000 else { return }
  let isReal =
    !plan.allStated(.client).isEmpty || !plan.allStated(.partner).isEmpty || held.contains { isAuthentic($0) }
  if isReal { return look.met() }
  // A pattern may hold one.
  if !plan.all(.pattern).isEmpty || held.contains(where: { $0.isOfUnknownKind }) {
    return look.cannotTell(plan.document, missing: .kindOfActivity)
  }
  look.notMet(plan.document, ())
}

private func isAuthentic(_ activity: Activity) -> Bool {
  if activity.facets.interaction.contains(.professional) { return true }
  if !(activity.environment?.value ?? []).isDisjoint(with: [.workplace, .hybrid]) { return true }
  switch activity.kind {
  case .some(.caseStudy), .some(.project), .some(.simulation), .some(.challenge), .some(.prototype), .some(.userTest),
    .some(.multiPerspectiveProblem), .some(.problemSolvingInTeams), .some(.boundaryCrossingProduct):
    return true
  default: return false
  }
}

private func saySchoolTasksOnly(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Geen enkele taak lijkt op wat mensen buiten school doen. Kan er een casus, opdrachtgever of simulatie bij?",
    en: "No task resembles what people do outside school. Is there room for a case, a client or a simulation?")
}

private func fixSchoolTasksOnly(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard let last = context.plan.activities.last(where: { !$0.isCancelled }) else { return [] }
  let place = last.meeting >= 0 ? last.meeting : last.element
  return [ActivityKind.caseStudy, .simulation, .workplaceTask].map {
    context.addingActivity($0, isSync: false, after: place)
  }
}
