import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Two siblings with the same number.
  static let duplicateNumber = Rule(
    "duplicate-number", in: .notation, .warning,
    title: Bilingual(nl: "Twee keer hetzelfde nummer", en: "The same number twice"),
    why: Bilingual(
      nl: "Staat 'les 2' er twee keer, dan weten studenten en docenten niet over welke het gaat.",
      en: "When 'session 2' stands there twice, students and teachers cannot tell which one is meant."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        les 1: Kennismaken
        les 1: Verdieping
            ^
        """,
        fixed: """
          cursus MC101: Marketing
          les 1: Kennismaken
          les 2: Verdieping
          """),
      .wrong(
        """
        course MC101: Marketing
        module 1: Brands
          session 1: Start
          session 2: Theory
          session 2: Practice
                  ^
        """,
        fixed: """
          course MC101: Marketing
          module 1: Brands
            session 1: Start
            session 2: Theory
            session 3: Practice
          """),
      .right(
        """
        cursus MC101: Marketing
        module 1: Merken
          les 1: Kennismaken
        module 2: Mensen
          les 1: Verdieping
        """),
      .right(
        """
        course MC101: Marketing
        session 1: Start
        session 2: Theory
        """),
    ],
    find: findDuplicateNumbers, say: sayDuplicateNumber, fix: fixDuplicateNumber)
}

private struct Facts: Sendable {
  var written: String
  var next: Int?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestion", next)]
  }
}

private func findDuplicateNumbers(_ context: Context) -> [Signal<Facts>] {
  var numbers = FreeNumbers(context)
  return context.model.problems.compactMap { problem in
    guard case .duplicateNumber(let first) = problem.kind else { return nil }
    let element = context.model.elements[Int(problem.element)]
    let written = context.snapshot.text(element.keywordSpan) + " " + context.snapshot.text(element.nameSpan)
    let related = RelatedPlace(
      context.model.elements[Int(first)].nameSpan,
      Bilingual(nl: "Hier staat '\(written)' voor het eerst.", en: "'\(written)' stands here first."))
    return Signal(
      problem.span, problem.element, Facts(written: written, next: numbers.next(to: problem.element)),
      related: [related])
  }
}

/// The first whole number beyond one that no sibling has.
private struct FreeNumbers {
  private let context: Context
  /// Numbers of the things of one kind below each parent.
  private var taken: [Siblings: Set<Int>] = [:]
  private var known: [Siblings: [Int: Int]] = [:]

  private struct Siblings: Hashable {
    var parent: Int32
    var keyword: Keyword
  }

  init(_ context: Context) { self.context = context }

  mutating func next(to index: Int32) -> Int? {
    let element = context.model.elements[Int(index)]
    guard let keyword = element.keyword, let number = wholeNumber(context.snapshot.name(index)),
      number < largestFigure
    else { return nil }
    let siblings = Siblings(parent: element.parent, keyword: keyword)
    if let next = known[siblings]?[number] { return next }
    if taken[siblings] == nil {
      var found = Set<Int>()
      context.model.forEach(keyword, of: element.parent) { sibling in
        if let number = wholeNumber(context.snapshot.name(sibling)) { found.insert(number) }
      }
      taken[siblings] = found
    }
    var next = number
    while taken[siblings]?.contains(next) == true { next += 1 }
    known[siblings, default: [:]][number] = next
    return next
  }
}

private func sayDuplicateNumber(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "'\(facts.written)' staat hier twee keer. Geef deze een ander nummer.",
    en: "'\(facts.written)' stands here twice. Give this one another number.")
}

private func fixDuplicateNumber(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.next.map { [.changing(signal.span, to: "\($0)")] } ?? []
}
