import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// The same property twice under one parent, with different values.
  static let conflictingRepeat = Rule(
    "conflicting-repeat", in: .notation, .warning,
    title: Bilingual(nl: "Hetzelfde kenmerk twee keer, met verschil", en: "The same property twice, and different"),
    why: Bilingual(
      nl: "Als er twee antwoorden staan, weet niemand welk klopt. Dan is er ook niets betrouwbaars over te zeggen.",
      en: "When there are two answers nobody knows which is right. Then nothing reliable can be said about it either."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Clips [30 min]
            duur: 45 min
                  ^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon kennisclip: Clips [30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        version: 1
        version: 2
                 ^
        """,
        fixed: """
          course MC101: Marketing
          version: 1
          """),
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon casus: Een merk [tweetallen, hele groep, 30 min]
                                                 ^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            synchroon casus: Een merk [tweetallen, 30 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Clips [30 min]
            duur: 30 min
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async video: Clips
            feedback: teacher
            feedback: peers
        """),
    ],
    find: findConflictingRepeats, say: sayConflictingRepeat, fix: fixConflictingRepeat)
}

private struct Facts: Sendable {
  var name: Bilingual<String>
  var first: String
  var second: String
  var element: Int32
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("property", name), .init("first", first), .init("second", second)]
  }
}

private func findConflictingRepeats(_ context: Context) -> [Signal<Facts>] {
  let problems = context.modelProblems { kind in if case .conflictingRepeat = kind { true } else { false } }
  if problems.isEmpty { return [] }
  let misplaced = Set(misplacedProperties(in: context).map { Int32($0.line) })
  return problems.compactMap { problem in
    guard case .conflictingRepeat(_, let first) = problem.kind else { return nil }
    let model = context.model
    let other = model.elements[Int(first)]
    let element = model.elements[Int(problem.element)]
    if element.form == .entry && misplaced.contains(element.line) { return nil }
    let facts = Facts(
      name: context.propertyName(problem.element), first: context.snapshot.text(other.textSpan),
      second: context.snapshot.text(element.textSpan), element: problem.element)
    let related = RelatedPlace(
      other.textSpan.isEmpty ? other.keywordSpan : other.textSpan,
      Bilingual(nl: "Hier staat het voor het eerst.", en: "It stands here first."))
    return Signal(
      problem.span, problem.element, facts, related: [related],
      severity: contradict(first, problem.element, in: model) ? .error : .warning)
  }
}

/// Two amounts that cannot both be true. Words may be meant to add up: first in pairs, then with the whole group.
private func contradict(_ first: Int32, _ second: Int32, in model: CourseModel) -> Bool {
  if let left = model.duration(first), let right = model.duration(second) {
    return left.perWeek == right.perWeek && areApart(left.seconds, right.seconds)
  }
  if let left = model.workload(first), let right = model.workload(second) {
    switch (left, right) {
    case (.credits(let left), .credits(let right)): return areApart(left, right)
    case (.time(let left), .time(let right)):
      return left.perWeek == right.perWeek && areApart(left.seconds, right.seconds)
    case (.credits, .time), (.time, .credits): return false
    }
  }
  if let left = model.quantity(first), let right = model.quantity(second) { return areApart(left, right) }
  return false
}

private func areApart(_ left: Quantity, _ right: Quantity) -> Bool {
  if left.isApproximate || right.isApproximate { return false }
  return (left.upper ?? .max) < (right.lower ?? .min) || (right.upper ?? .max) < (left.lower ?? .min)
}

private func sayConflictingRepeat(_ facts: Facts) -> Bilingual<String> {
  if facts.first.isEmpty || facts.second.isEmpty {
    return Bilingual(
      nl: "'\(facts.name.nl)' staat hier twee keer, en niet hetzelfde. Laat er één staan.",
      en: "'\(facts.name.en)' stands here twice, and not the same. Keep one of them.")
  }
  let (first, second) = (quoted(facts.first), quoted(facts.second))
  return Bilingual(
    nl: "'\(facts.name.nl)' staat hier twee keer: '\(first)' en '\(second)'. Laat staan wat klopt.",
    en: "'\(facts.name.en)' stands here twice: '\(first)' and '\(second)'. Keep the one that is right.")
}

/// Takes the second one out: its line, or its piece of the details with the comma before it.
private func fixConflictingRepeat(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let tree = context.snapshot.tree
  let element = context.model.elements[Int(signal.facts.element)]
  let title = Bilingual(nl: "Haal deze weg", en: "Take this one out")
  let line = Int(element.line)
  if element.form == .entry {
    guard element.end == signal.facts.element + 1 else { return [] }
    let range = tree.tokenRange(ofLine: line - 1)
    guard let lineEnd = range.last, tree.tokens[lineEnd].kind == .lineEnd else { return [] }
    // From the line end before it, so that the last line of a file leaves no blank one.
    return [
      Fix(title, .unsafe, replace: Span(tree.tokens[lineEnd].start, tree.contentSpan(ofLine: line).end), with: "")
    ]
  }
  var comma: UInt32?
  for token in tree.tokenRange(ofLine: line) {
    let start = tree.tokens[token].start
    if start >= element.keywordSpan.start { break }
    if tree.tokens[token].kind == .detailComma { comma = start }
    if tree.tokens[token].kind == .openBracket { comma = nil }
  }
  guard let comma else { return [] }
  return [Fix(title, .unsafe, replace: Span(comma, Swift.max(element.textSpan.end, element.keywordSpan.end)), with: "")]
}
