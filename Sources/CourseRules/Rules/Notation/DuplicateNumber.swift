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

private func findDuplicateNumbers(_ context: Context) -> [Signal<Facts>] {
  context.model.problems.compactMap { problem in
    guard case .duplicateNumber(let first) = problem.kind else { return nil }
    let element = context.model.elements[Int(problem.element)]
    let written = context.snapshot.text(element.keywordSpan) + " " + context.snapshot.text(element.nameSpan)
    let related = RelatedPlace(
      context.model.elements[Int(first)].nameSpan,
      Bilingual(nl: "Hier staat '\(written)' voor het eerst.", en: "'\(written)' stands here first."))
    return Signal(
      problem.span, problem.element, Facts(written: written, next: freeNumber(for: problem.element, context)),
      related: [related])
  }
}

/// The first whole number beyond this one that no sibling has.
private func freeNumber(for index: Int32, _ context: Context) -> Int? {
  let element = context.model.elements[Int(index)]
  guard var next = Int(context.snapshot.name(index)) else { return nil }
  var taken = Set<Int>()
  context.model.forEachChild(of: element.parent) { sibling in
    if context.model.elements[Int(sibling)].keyword == element.keyword, let number = Int(context.snapshot.name(sibling))
    {
      taken.insert(number)
    }
  }
  while taken.contains(next) { next += 1 }
  return next
}

private func sayDuplicateNumber(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "'\(facts.written)' staat hier twee keer. Geef deze een ander nummer.",
    en: "'\(facts.written)' stands here twice. Give this one another number.")
}

private func fixDuplicateNumber(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.next.map { [.changing(signal.span, to: "\($0)")] } ?? []
}
