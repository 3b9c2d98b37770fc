import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A keyword that may not stand under this parent.
  static let wrongPlace = Rule(
    "wrong-place", in: .notation, .warning,
    title: Bilingual(nl: "Regel op een plek waar die niet kan", en: "Line in a place where it cannot stand"),
    why: Bilingual(
      nl:
        "Een regel hoort bij wat erboven staat en minder inspringt. Op de verkeerde plek weten we niet waar de regel over gaat, en telt hij niet mee.",
      en:
        "A line belongs to what stands above it with less indentation. In the wrong place we cannot tell what the line is about, so it does not count."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe
          synchroon casus: De theorie op een merk
          ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          leeruitkomst LU1: Past theorie toe
          synchroon casus: De theorie op een merk
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          weight: 60%
          ^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        term 1: Start
        ^^^^
          async video: Clips
        """,
        fixed: """
          course MC101: Marketing
          module 1: Start
            async video: Clips
          """),
      .right(
        """
        cursus MC101: Marketing
        blok: 2
        week 1: Start
          synchroon casus: De theorie op een merk
        """),
      .right(
        """
        course MC101: Marketing
        assessment: Report
          weight: 60%
        """),
      .wrong(
        project: """
          taal: nl
            profiel: uitgebreid
            ^^^^^^^
          """,
        fixed: """
          taal: nl
          profiel: uitgebreid
          """),
    ],
    find: findWrongPlaces, say: sayWrongPlace, fix: fixWrongPlace)
}

private struct Facts: Sendable {
  var keyword: Keyword
  var written: String
  var parent: String
  var line: Int
  /// In a course `blok 1` states a period; what holds activities is a module.
  var periodHolds = false
  /// In a project file most lines belong to the project as a whole.
  var belongsToProject = false
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("keyword", keyword), .init("written", written), .init("parent", parent)]
  }
}

private func findWrongPlaces(_ context: Context) -> [Signal<Facts>] {
  let tree = context.snapshot.tree
  let problems = context.problems { kind in if case .wrongPlace = kind { true } else { false } }
  if problems.isEmpty { return [] }
  let misplaced = Set(misplacedProperties(in: context).map { $0.line })
  var periods = Set<Int>()
  return problems.compactMap { problem in
    let line = Int(problem.line)
    guard case .wrongPlace(let keyword, _) = problem.kind, !misplaced.contains(line) else { return nil }
    let parent = Int(tree.lines[line].parent)
    guard parent >= 0, let head = headSpan(ofLine: parent, in: tree) else { return nil }
    var facts = Facts(
      keyword: keyword, written: context.snapshot.text(problem.span), parent: context.snapshot.text(head), line: line)
    facts.belongsToProject = tree.role == .project && keyword.facts.places.contains(.project)
    if tree.lines[parent].keyword == .periodName, keyword.facts.places.contains(.module) {
      guard periods.insert(parent).inserted else { return nil }
      facts.periodHolds = true
      return Signal(head, context.element(ofLine: Int32(parent)), facts)
    }
    return Signal(problem.span, context.element(ofLine: problem.line), facts)
  }
}

/// The keyword of a line, or the head that stands in its place.
private func headSpan(ofLine line: Int, in tree: SyntaxTree) -> Span? {
  tree.token(.keyword, onLine: line) ?? tree.token(.unknownHead, onLine: line) ?? tree.token(.bullet, onLine: line)
}

private func sayWrongPlace(_ facts: Facts) -> Bilingual<String> {
  if facts.periodHolds {
    return Bilingual(
      nl: "In een cursus is '\(facts.parent)' alleen een kenmerk. Noem het 'module' als er activiteiten onder horen.",
      en: "In a course '\(facts.parent)' is just a property. Call it 'module' if activities belong below it.")
  }
  if facts.belongsToProject {
    return Bilingual(
      nl: "'\(facts.written)' kan niet onder '\(facts.parent)' staan. Zet de regel vooraan, zonder spaties ervoor.",
      en:
        "'\(facts.written)' cannot stand under '\(facts.parent)'. Put the line at the margin, with no spaces before it."
    )
  }
  let holders = holders(of: facts.keyword)
  let allowed = anyOf(
    Bilingual(
      nl: holders.map { $0.row.names.canonical(.dutch) }, en: holders.map { $0.row.names.canonical(.english) }))
  return Bilingual(
    nl: "'\(facts.written)' kan niet onder '\(facts.parent)' staan. Het hoort bijvoorbeeld onder \(allowed.nl).",
    en: "'\(facts.written)' cannot stand under '\(facts.parent)'. It belongs under \(allowed.en), for example.")
}

/// Some entries that a keyword may stand under.
private func holders(of keyword: Keyword) -> [Keyword] {
  let all = Keyword.allCases.filter { holder in
    let facts = holder.facts
    guard let place = facts.opens, place != .statement else { return false }
    return keyword.facts.places.contains(place)
  }
  return Array(all.prefix(4))
}

private func fixWrongPlace(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let tree = context.snapshot.tree
  let line = signal.facts.line
  if signal.facts.periodHolds {
    return [.changing(signal.span, to: Keyword.module.row.names.canonical(context.language))]
  }
  let own = tree.outlineRange(ofLine: line)
  var parent = Int(tree.lines[line].parent)
  guard parent >= 0 else { return [] }
  let (holder, column) = (parent, Int(tree.lines[line].column))
  // To the left, as long as nothing behind it would come to belong to it.
  while parent >= 0 {
    let end = tree.outlineRange(ofLine: parent).upperBound
    let target = Int(tree.lines[parent].column)
    parent = Int(tree.lines[parent].parent)
    guard let place = parent >= 0 ? tree.lines[parent].opens : signal.facts.belongsToProject ? .project : nil else {
      break
    }
    guard signal.facts.keyword.facts.places.contains(place) else { continue }
    let range = own.lowerBound..<endOfMisplaced(own.upperBound, under: holder, for: place, tree)
    guard range.upperBound >= end else { break }
    return [
      Fix(
        Bilingual(nl: "Laat het minder inspringen", en: "Indent it less"), .unsafe,
        tree.moving(range, by: target - column))
    ]
  }
  return []
}

/// The end of what stands in the same wrong place right behind a line and goes where that goes.
private func endOfMisplaced(_ start: Int, under holder: Int, for place: Place, _ tree: SyntaxTree) -> Int {
  var end = start
  while true {
    var next = end
    while next < tree.lines.count, tree.lines[next].kind == .blank || tree.lines[next].kind == .comment { next += 1 }
    guard next < tree.lines.count, Int(tree.lines[next].parent) == holder, let keyword = tree.lines[next].keyword,
      keyword.facts.places.contains(place), tree.lines[holder].opens.map({ !keyword.facts.places.contains($0) }) ?? true
    else { return end }
    end = tree.outlineRange(ofLine: next).upperBound
  }
}
