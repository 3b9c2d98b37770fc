import CourseModel
import Vocabulary

extension Rule {
  /// Students don't read when they get feedback.
  static let delayUndeclared = Rule(
    "delay-undeclared", in: .feedback, .note, .framework, gate: .whenStated, .extended,
    sources: "OSCQR 38; 003 Voorbeeld",
    title: Bilingual(nl: "Feedback zonder termijn", en: "Feedback without a time limit"),
    why: Bilingual(
      nl: "Studenten die weten wanneer ze feedback krijgen, kunnen daarop plannen en hoeven er niet naar te vragen.",
      en: "Students who know when they get feedback can plan on it and need not ask."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Merken
          asynchroon opdracht: Vergelijk twee merken [online, 60 min]
          ^^^^^^^^^^^^^^^^^^^
            feedback: docent
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          week 1: Merken
            asynchroon opdracht: Vergelijk twee merken [online, 60 min]
              feedback: docent
                binnen: 10 werkdagen
          """),
      .wrong(
        """
        course MC101: Marketing
        status: approved
        week 1: Brands
          async teacher feedback: Comments on your case [online]
          ^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          status: approved
          week 1: Brands
            async teacher feedback: Comments on your case [online]
              feedback: teacher
                within: 10 working days
          """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Merken
          asynchroon opdracht: Vergelijk twee merken [online, 60 min]
            feedback: docent [binnen 5 dagen]
        """),
      .right(
        """
        course MC101: Marketing
        status: draft
        week 1: Brands
          async assignment: Compare two brands [online, 60 min]
            feedback: teacher
        """),
    ],
    find: findOpenTerms, say: sayOpenTerm, fix: fixOpenTerm)
}

private struct Facts: Sendable {
  /// The feedback line; -1 where only the kind of activity tells of it.
  var line: Int32
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] { [] }
}

private func findOpenTerms(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  for activity in plan.activities where !activity.isSync && !activity.isCancelled {
    guard !activity.facets.feedback.isDisjoint(with: [.teacher, .expert]) else { continue }
    let lines = plan.model.children(.feedback, of: activity.element).filter {
      plan.model.terms($0).contains { $0 == .feedbackTeacher || $0 == .feedbackExpert }
    }
    // A progress check and the like tell themselves when they are.
    if lines.isEmpty && activity.kind != .teacherFeedback { continue }
    var state = plan.state(.within, of: activity.element)
    for line in lines { state = Swift.max(state, plan.state(.within, of: line)) }
    let when = plan.model.when(of: activity.element)
    if lines.isEmpty && when != nil && state == .notStated { state = .stated }
    switch state {
    case .notStated: look.notMet(activity.element, Facts(line: lines.first ?? -1))
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.within))
    }
  }
}

private func sayOpenTerm(_: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "Wanneer krijgen studenten deze feedback? Zet erbij binnen hoeveel werkdagen.",
    en: "When do students get this feedback? Add within how many working days.")
}

private func fixOpenTerm(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let days = context.options.limits.lower(.feedbackTime)
  let term = Bilingual(
    nl: Keyword.within.row.names.canonical(.dutch) + ": \(days) werkdagen",
    en: Keyword.within.row.names.canonical(.english) + ": \(days) working days")
  let title = Bilingual(nl: "Zet er een termijn bij", en: "Add a time limit")
  if signal.facts.line >= 0 { return [context.adding(term, under: signal.facts.line, title, .unsafe)] }
  let source = Term.feedbackTeacher.row.names
  let lines = Bilingual(
    nl: Keyword.feedback.row.names.canonical(.dutch) + ": " + source.canonical(.dutch) + "\n  " + term.nl,
    en: Keyword.feedback.row.names.canonical(.english) + ": " + source.canonical(.english) + "\n  " + term.en)
  return [context.adding(lines, under: signal.element, title, .unsafe)]
}
