import CourseModel
import Vocabulary

extension Rule {
  /// Nothing asks students to analyse, evaluate or create.
  static let higherOrderAbsent = Rule(
    "higher-order-absent", in: .learningTypes, .advice, .framework, gate: .whenStated, .core, for: .course,
    sources: "OSCQR 30; 001 CoI-cognitive; Bloom",
    title: Bilingual(nl: "Geen taak op een hoger niveau", en: "No task at a higher level"),
    why: Bilingual(
      nl:
        "Kritisch denken leer je door te analyseren, te beoordelen of iets nieuws te maken. Voor een cursus met basisvaardigheden geldt dit niet.",
      en:
        "You learn to think critically by analysing, judging or making something new. This does not hold for a course on basic skills."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        studielast: 5 EC
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
            niveau: onthouden
          asynchroon oefening: Deel deze merken in [30 min]
            niveau: toepassen
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        workload: 5 EC
        outcome L1: Explains what a brand is
          level: understand
        week 1: Brands
          async reading: Chapter 1 [60 min] -> L1
          async exercise: Sort these brands [30 min] -> L1
        """,
        fixed: """
          course MC101: Marketing
          workload: 5 EC
          outcome L1: Explains what a brand is
            level: understand
          week 1: Brands
            async reading: Chapter 1 [60 min] -> L1
            async exercise: Sort these brands [30 min] -> L1
            async case: Case [?]
              level: analyse
          """),
      .right(
        """
        cursus MC101: Marketing
        studielast: 5 EC
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
            niveau: onthouden
          asynchroon opdracht: Vergelijk twee merken [60 min]
            niveau: analyseren
        """),
      .right(
        """
        course MC101: Marketing
        workload: 5 EC
        week 1: Brands
          async reading: Chapter 1 [60 min]
          async exercise: Sort these brands [30 min]
        """),
    ],
    find: findLowLevels, say: sayLowLevels, fix: fixLowLevels)
}

/// The credits a course has at least, and the share of levels, in hundredths, that has to be known. Defaults of coursecheck.
private let leastCredits = 3
private let leastCoverage = 60

private func findLowLevels(_ look: inout Look<Void>) {
  let plan = look.plan
  if plan.says(.training, for: .type) || plan.activities.isEmpty { return }
  guard let credits = plan.credits else {
    return look.cannotTell(plan.document, missing: .property(.workload))
  }
  guard credits.lower >= leastCredits * 1000 else { return }
  var known = 0
  var total = 0
  for activity in plan.activities where !activity.isCancelled {
    // Saying hello and arranging things have no level.
    if activity.facets.types.isEmpty || activity.has([.acquaintance, .informal, .checkInOut, .agreement]) { continue }
    total += 1
    let own = plan.level(of: activity.element) ?? usualLevel(activity)
    guard let level = own ?? activity.outcomes.compactMap({ plan.level(of: $0) }).max() else { continue }
    if level >= .analyse { return look.met() }
    known += 1
  }
  let tested = plan.assessments.flatMap { [$0.element] + $0.outcomes }
  if tested.contains(where: { (plan.level(of: $0) ?? .remember) >= .analyse }) { return look.met() }
  if total == 0 { return }
  if known * 100 < leastCoverage * total { return look.cannotTell(plan.document, missing: .property(.level)) }
  look.notMet(plan.document, ())
}

/// Who gives feedback to a fellow student, judges.
private func usualLevel(_ activity: Activity) -> BloomLevel? {
  activity.has(.feedback) && activity.facets.feedback.contains(.peers) ? .evaluate : nil
}

private func sayLowLevels(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Nergens analyseren of beoordelen studenten iets, en ze maken ook niets nieuws. Past er een taak bij die dat wel vraagt?",
    en: "Nowhere do students analyse, evaluate or create something. Is there room for a task that asks for it?")
}

private func fixLowLevels(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard let last = context.plan.activities.last else { return [] }
  let level = Bilingual(
    nl: line(.level, .analyse, .dutch), en: line(.level, .analyse, .english))
  let place = last.meeting >= 0 ? last.meeting : last.element
  return [ActivityKind.caseStudy, .criticalThinkingTask].map {
    context.addingActivity($0, isSync: false, after: place, below: level)
  }
}

private func line(_ keyword: Keyword, _ term: Term, _ language: Language) -> String {
  keyword.row.names.canonical(language) + ": " + term.row.names.canonical(language)
}
