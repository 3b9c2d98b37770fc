import CourseModel
import Vocabulary

extension Rule {
  /// All feedback comes from one side.
  static let singleSource = Rule(
    "single-source", in: .feedback, .advice, .strong, gate: .whenStated, .extended,
    sources: "003 Synchroon en asynchroon leren",
    title: Bilingual(nl: "Feedback van één kant", en: "Feedback from one side"),
    why: Bilingual(
      nl:
        "Docent, medestudenten, een quiz of iemand uit de praktijk zien elk iets anders. Samen geven ze een vollediger beeld.",
      en:
        "A teacher, fellow students, a quiz or someone from the field each see something else. Together they give a fuller picture."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        studenten: 24
        week 1: Merken
          asynchroon opdracht: Vergelijk twee merken [online, 60 min]
            feedback: docent
          asynchroon opdracht: Verbeter je vergelijking [online, 60 min]
            feedback: docent
          asynchroon opdracht: Schrijf een advies [online, 60 min]
            feedback: docent
        """,
        fixed: """
          cursus MC101: Marketing
          studenten: 24
          week 1: Merken
            asynchroon opdracht: Vergelijk twee merken [online, 60 min]
              feedback: docent
            asynchroon opdracht: Verbeter je vergelijking [online, 60 min]
              feedback: docent
            asynchroon opdracht: Schrijf een advies [online, 60 min]
              feedback: docent
            asynchroon peerfeedback: Peerfeedback [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        students: 24
        week 1: Brands
          async quiz: Brands [online, 10 min]
          async quiz: Prices [online, 10 min]
          async quiz: Places [online, 10 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        studenten: 24
        week 1: Merken
          asynchroon opdracht: Vergelijk twee merken [online, 60 min]
            feedback: docent
          asynchroon opdracht: Verbeter je vergelijking [online, 60 min]
            feedback: docent
          asynchroon quiz: Merken [online, 10 min]
        """),
      .right(
        """
        course MC101: Marketing
        students: 24
        week 1: Brands
          async assignment: Compare two brands [online, 60 min]
            feedback: teacher
        """),
    ],
    find: findSingleSource, say: saySingleSource, fix: fixSingleSource)
}

/// So many times there is feedback before its sources are compared. A default of coursecheck.
private let fewestEvents = 3

private struct Single: Sendable {
  var source: FeedbackSources
  /// The last activity with feedback.
  var last: Int32
}

extension Single: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("source", source)]
  }
}

private func findSingleSource(_ look: inout Look<Single>) {
  let plan = look.plan
  var sources: FeedbackSources = []
  var events = 0
  var last: Int32 = -1
  for activity in plan.activities where !activity.isCancelled && !activity.facets.feedback.isEmpty {
    sources.formUnion(activity.facets.feedback)
    events += 1
    last = activity.element
  }
  for feedback in plan.all(.feedback) {
    let parent = plan.model.elements[Int(feedback)].parent
    let found = plan.model.terms(feedback)
    // Words of the designer's own name someone that the list does not.
    if found.isEmpty && plan.model.elements[Int(feedback)].state == .stated { sources.insert(.expert) }
    guard parent >= 0, plan.model.elements[Int(parent)].keyword == .assessment, !found.isEmpty else { continue }
    for term in found { sources.formUnion(term.feedbackSource) }
    events += 1
  }
  guard events >= fewestEvents, last >= 0 else { return }
  guard let cohort = plan.cohort else { return look.cannotTell(plan.document, missing: .property(.students)) }
  if cohort.upper < 2 { return }
  if sources.rawValue.nonzeroBitCount == 1 {
    look.notMet(plan.document, Single(source: sources, last: last))
  } else {
    look.met()
  }
}

private func saySingleSource(_ facts: Single) -> Bilingual<String> {
  let from =
    switch facts.source {
    case .teacher: Bilingual(nl: "van de docent", en: "from the teacher")
    case .peers: Bilingual(nl: "van medestudenten", en: "from fellow students")
    case .automatic: Bilingual(nl: "automatisch", en: "automatic")
    case .selfCheck: Bilingual(nl: "van de student zelf", en: "from students themselves")
    default: Bilingual(nl: "van iemand uit de praktijk", en: "from someone in the field")
    }
  let verb = facts.source == .automatic ? "is" : "comes"
  return Bilingual(
    nl:
      "Alle feedback \(facts.source == .automatic ? "gaat" : "komt") \(from.nl). Kan er ook iemand anders meekijken?",
    en: "All feedback \(verb) \(from.en). Could someone else have a look too?")
}

private func fixSingleSource(_ context: Context, _ signal: Signal<Single>) -> [Fix] {
  let kinds: [ActivityKind] =
    signal.facts.source == .peers ? [.teacherFeedback, .quiz] : [.peerFeedback, .teacherFeedback]
  let last = context.plan.activity(at: signal.facts.last).map { context.plan.activities[$0] }
  let place = (last?.meeting ?? -1) >= 0 ? last?.meeting ?? signal.facts.last : signal.facts.last
  return kinds.filter { $0 != .teacherFeedback || signal.facts.source != .teacher }.map {
    context.addingActivity($0, isSync: false, after: place)
  }
}
