import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Without credits or durations nobody can see what a course asks of students.
  static let studyLoadNotEstimated = Rule(
    "study-load-not-estimated", in: .blendCourse, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau",
    title: Bilingual(nl: "Studielast niet te berekenen", en: "Workload can't be computed"),
    why: Bilingual(
      nl:
        "Een blended cursus stemt de studielast af op de studenten. Daarvoor is van de meeste activiteiten de duur nodig.",
      en: "A blended course fits its workload to the students. That takes a duration for most activities."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          synchroon hoorcollege: Merken [op locatie, 45 min]
        """,
        fixed: """
          cursus MC101: Marketing
          studielast: ?
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 20 min]
            synchroon hoorcollege: Merken [op locatie, 45 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        workload: 5 EC
        week 1: Start
          async video: What is a brand? [online]
          sync lecture: Brands [on campus, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        studielast: 5 EC
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          synchroon hoorcollege: Merken [op locatie, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        EC: 5
        week 1: Start
          async video: What is a brand? [online, ?]
          sync lecture: Brands [on campus, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        EC: 5
        """),
    ],
    find: findNoLoad, say: sayNoLoad, fix: fixNoLoad)
}

private struct Facts {
  var lacksTotal: Bool
  /// Activities without a duration, of all that count; zero where enough are known.
  var open: Int
  var count: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("lacksTotal", lacksTotal), .init("withoutDuration", open), .init("activities", count)]
  }
}

private func findNoLoad(_ look: inout Look<Facts>) {
  let plan = look.plan
  let total = totalState(look.context)
  let required = plan.activities.filter { $0.isRequired }
  let unknown = required.filter { !$0.duration.isWholeKnown }
  let silent = unknown.filter { plan.state(.duration, of: $0.element) == .notStated }
  let least = look.limits.lower(.durationCoverage)
  let isShort = { (open: Int) in (required.count - open) * 100 < required.count * least }
  let lacksDurations = isShort(silent.count)
  if total == .notStated || lacksDurations {
    let related = (lacksDurations ? silent : []).prefix(5).map { activity in
      RelatedPlace(
        plan.headSpan(of: activity.element), Bilingual(nl: "Hier staat geen duur.", en: "There is no duration here."))
    }
    let facts = Facts(
      lacksTotal: total == .notStated, open: lacksDurations ? silent.count : 0, count: required.count)
    return look.notMet(plan.document, facts, related: Array(related))
  }
  if isShort(unknown.count) { return look.cannotTell(plan.document, missing: .property(.duration)) }
  total == .unknown ? look.cannotTell(plan.document, missing: .property(.workload)) : look.met()
}

/// Credits or hours of the whole; `EC: 28 h` only says how long a credit is.
private func totalState(_ context: Context) -> FieldState {
  let plan = context.plan
  let workload = plan.state(.workload)
  if workload != .notStated { return workload }
  guard let credit = plan.model.child(.credit, of: plan.document) else { return .notStated }
  if case .some(.time) = plan.model.workload(credit) { return .notStated }
  return plan.state(.credit)
}

private func sayNoLoad(_ facts: Facts) -> Bilingual<String> {
  let durations =
    facts.open == facts.count
    ? Bilingual(nl: "nog geen enkele activiteit heeft een duur", en: "no activity has a duration yet")
    : Bilingual(
      nl: "\(facts.open) van de \(facts.count) activiteiten \(facts.open == 1 ? "heeft" : "hebben") nog geen duur",
      en: "\(facts.open) of the \(facts.count) activities \(facts.open == 1 ? "has" : "have") no duration yet")
  if facts.lacksTotal && facts.open > 0 {
    return Bilingual(
      nl:
        "De studielast is niet te berekenen: er staat geen aantal EC of uren bij, en \(durations.nl). Een schatting is genoeg.",
      en: "The workload can't be computed: no number of EC or hours is given, and \(durations.en). An estimate will do."
    )
  }
  if facts.lacksTotal {
    return Bilingual(
      nl: "Er staat niet hoeveel EC of uren deze cursus telt. Zet 'studielast' bovenaan.",
      en: "The plan does not say how many EC or hours this course takes. Add 'workload' at the top.")
  }
  return Bilingual(
    nl:
      "De studielast is niet te berekenen: \(durations.nl). Een schatting is genoeg, of een '?' als je het nog niet weet.",
    en: "The workload can't be computed: \(durations.en). An estimate will do, or a '?' if you do not know yet.")
}

private func fixNoLoad(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard signal.facts.lacksTotal, signal.facts.open == 0 else { return [] }
  return [
    context.addingOpen(
      .workload, under: signal.element, Bilingual(nl: "Zet de studielast erbij", en: "Add the workload"))
  ]
}
