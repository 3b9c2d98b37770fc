import CourseModel
import CourseSyntax
import Reports
import SourceText
import Vocabulary

/// What an editor shows behind a line, between what is written.
package struct Hint: Sendable {
  package struct Part: Sendable {
    package var text: String
    /// The head of what it leads to.
    package var target: Span?
  }

  /// What it stands behind.
  package var offset: UInt32
  package var parts: [Part]
  /// In a sentence, where it comes from or what it is about.
  package var tooltip: String

  package var text: String { parts.map { $0.text }.joined() }
}

extension Plan {
  /// What follows for the lines of a range from what stands elsewhere, and nowhere on the line itself.
  package func hints(in span: Span, _ context: EditorContext) -> [Hint] {
    let tree = snapshot.tree
    guard !tree.outlineIsLost, let first = tree.line(at: span.start), let last = tree.line(at: span.end) else {
      return []
    }
    let hinting = Hinting(self, context)
    var result: [Hint] = []
    for line in first...Swift.max(first, last) {
      for element in hinting.openings(ofLine: line) { result += hinting.hints(element) }
    }
    return result
  }
}

/// Works out the hints of a document; what many lines ask about once.
private struct Hinting {
  let plan: Plan
  let context: EditorContext
  let places: PlaceWords
  private let assessments: [Int32: [Int32]]

  private var model: CourseModel { plan.model }
  private var language: Language { context.language }
  private var nl: Bool { context.language == .dutch }

  init(_ plan: Plan, _ context: EditorContext) {
    self.plan = plan
    self.context = context
    places = PlaceWords(plan, context.language)
    assessments = plan.assessmentsByOutcome
  }

  /// The entry or the item of a line; its details are a part of it.
  func openings(ofLine line: Int) -> [Int32] {
    let starts = model.firstElementOfLine
    guard line + 1 < starts.count, starts[line] < starts[line + 1] else { return [] }
    let first = starts[line]
    switch model.elements[Int(first)].form {
    case .entry, .item: return [first]
    case .detail, .link, .prose, .custom, .unknown, .scale, .stray: return []
    }
  }

  func hints(_ element: Int32) -> [Hint] {
    let own = model.elements[Int(element)]
    if own.state == .none { return [] }
    switch own.keyword {
    case .sync, .async: return own.form == .entry ? activity(element) : []
    case .week, .module: return own.form == .entry ? load(element).map { [$0] } ?? [] : []
    case .meeting, .part: return own.form == .entry ? sum(element).map { [$0] } ?? [] : []
    case .outcome: return outcome(element).map { [$0] } ?? []
    default: return []
    }
  }

  // MARK: Activities

  private func activity(_ element: Int32) -> [Hint] {
    guard let at = plan.activity(at: element) else { return [] }
    let activity = plan.activities[at]
    return [environment(activity), duration(activity)].compactMap { $0 }
  }

  private func environment(_ activity: Activity) -> Hint? {
    guard let resolved = activity.environment else { return nil }
    switch resolved.origin {
    case .own, .catalogue: return nil
    case .inherited, .pattern: break
    }
    let name = places.words.environments(resolved.value)
    if name.isEmpty { return nil }
    let holder = places.holder(of: resolved.source)
    let origin = places.mention(holder)
    return Hint(
      offset: end(activity.element), parts: [Hint.Part(text: name, target: plan.headSpan(of: holder))],
      tooltip: nl ? "Overgenomen van \(origin)." : "Taken from \(origin).")
  }

  /// Nothing is said of how long it takes, not even that nobody knows.
  private func duration(_ activity: Activity) -> Hint? {
    guard activity.isRequired, activity.pattern < 0, !activity.duration.isKnownAtAll,
      plan.state(.duration, of: activity.element) == .notStated
    else { return nil }
    return Hint(
      offset: end(activity.element), parts: [Hint.Part(text: "? min")],
      tooltip: nl
        ? "Hoe lang dit duurt staat er nog niet, dus het telt in geen enkel totaal mee."
        : "This does not say how long it takes, so no total counts it.")
  }

  // MARK: Blocks

  private func load(_ element: Int32) -> Hint? {
    let load = Load(plan, element, secondsPerCredit: context.secondsPerCredit(plan))
    guard load.total.isKnownAtAll else { return nil }
    var tooltip = load.facts(places).map { capitalised($0.name) + ": " + $0.value + "." }.joined(separator: " ")
    if tooltip.isEmpty { tooltip = load.short(language) }
    return Hint(offset: end(element), parts: [Hint.Part(text: load.brief(language))], tooltip: tooltip)
  }

  /// Of a meeting that does not say how long it takes, what is in it.
  private func sum(_ element: Int32) -> Hint? {
    guard plan.state(.duration, of: element) == .notStated, plan.state(.like, of: element) == .notStated,
      let figure = plan.meeting(element), figure.contents.isKnownAtAll
    else { return nil }
    let all = figure.contents + figure.breaks
    return Hint(
      offset: end(element), parts: [Hint.Part(text: words(for: all, language))],
      tooltip: nl
        ? "Zo lang duurt alles wat eronder staat bij elkaar, met pauzes."
        : "That is how long all below it takes together, with breaks.")
  }

  // MARK: Outcomes

  private func outcome(_ element: Int32) -> Hint? {
    let own = model.elements[Int(element)]
    guard plan.isCourse || plan.isCommunity, own.form == .item || !own.textSpan.isEmpty || !own.nameSpan.isEmpty
    else { return nil }
    // The head of a list counts by its items.
    if own.form == .entry, own.state == .empty, own.nameSpan.isEmpty { return nil }
    guard let found = assessments[element], !found.isEmpty else {
      // A plan without any assessment says so once, and not behind each outcome.
      if assessments.isEmpty, plan.assessments.isEmpty { return nil }
      return Hint(
        offset: end(element), parts: [Hint.Part(text: nl ? "nog niet getoetst" : "not assessed yet")],
        tooltip: nl
          ? "Geen toets verwijst naar deze leeruitkomst." : "No assessment refers to this outcome.")
    }
    var parts = [Hint.Part(text: nl ? "getoetst in " : "assessed in ")]
    for (at, assessment) in found.prefix(3).enumerated() {
      if at > 0 { parts.append(Hint.Part(text: ", ")) }
      parts.append(Hint.Part(text: places.short(assessment), target: plan.headSpan(of: assessment)))
    }
    if found.count > 3 {
      parts.append(Hint.Part(text: nl ? " en nog \(found.count - 3)" : " and \(found.count - 3) more"))
    }
    return Hint(offset: end(element), parts: parts, tooltip: capitalised(places.mentions(found)) + ".")
  }

  /// Behind what is written on the line of an element.
  private func end(_ element: Int32) -> UInt32 {
    let line = Int(model.elements[Int(element)].line)
    guard snapshot.tree.lines.indices.contains(line) else { return 0 }
    return snapshot.trimmed(snapshot.tree.contentSpan(ofLine: line)).end
  }

  private var snapshot: Snapshot { plan.snapshot }
}

extension Load {
  /// `6 uur 30 min`, `minstens 3 uur (2 onbekend)`
  func brief(_ language: Language) -> String {
    let count = work.withoutTime.count
    let text = words(for: total, language)
    if count == 0 { return text }
    return text + Bilingual(nl: " (\(count) onbekend)", en: " (\(count) unknown)")[language]
  }
}

extension Plan {
  /// The assessments that each outcome is judged by; outcomes without any are left out.
  var assessmentsByOutcome: [Int32: [Int32]] {
    var result: [Int32: [Int32]] = [:]
    for assessment in assessments {
      for outcome in assessment.outcomes { result[outcome, default: []].append(assessment.element) }
    }
    return result
  }

  /// The figures of a meeting or part.
  func meeting(_ element: Int32) -> MeetingFigure? {
    let all = figures.meetings
    let at = all.firstPlace { $0.element < element }
    return at < all.count && all[at].element == element ? all[at] : nil
  }
}
