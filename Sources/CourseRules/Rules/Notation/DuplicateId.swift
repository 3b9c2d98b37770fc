import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Two entries with the same ID.
  static let duplicateId = Rule(
    "duplicate-id", in: .notation, .error,
    title: Bilingual(nl: "Twee keer dezelfde ID", en: "The same ID twice"),
    why: Bilingual(
      nl: "Met een ID verwijs je naar één regel. Hebben twee regels dezelfde, dan is niet te zien welke bedoeld is.",
      en: "An ID points at one line. When two lines have the same, nobody can tell which is meant."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe
        leeruitkomst LU1: Geeft feedback
                     ^^^
        """,
        fixed: """
          cursus MC101: Marketing
          leeruitkomst LU1: Past theorie toe
          leeruitkomst LU2: Geeft feedback
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies theory
        week 1: Start
          async video LO1: Clips
                      ^^^
        """,
        fixed: """
          course MC101: Marketing
          outcome LO1: Applies theory
          week 1: Start
            async video LO2: Clips
          """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe
        leeruitkomst LU2: Geeft feedback
        """),
      .right(
        """
        course MC101: Marketing
        outcomes:
          - LO1: Applies theory
          - LO2: Gives feedback
        """),
    ],
    find: findDuplicateIDs, say: sayDuplicateID, fix: fixDuplicateID)
}

private func findDuplicateIDs(_ context: Context) -> [Signal<String>] {
  // `sync Rolenspel:` twice is a kind written twice, and no ID at all.
  var perhapsKinds = Set<Int32>()
  for problem in context.model.problems where problem.kind == .identifierPerhapsKind {
    perhapsKinds.insert(problem.element)
  }
  return context.model.problems.compactMap { problem in
    guard case .duplicateIdentifier(let first) = problem.kind else { return nil }
    if perhapsKinds.contains(first) && perhapsKinds.contains(problem.element) { return nil }
    let name = context.snapshot.name(first)
    let related = RelatedPlace(
      context.model.elements[Int(first)].nameSpan,
      Bilingual(nl: "Hier staat '\(name)' voor het eerst.", en: "'\(name)' stands here first."))
    return Signal(problem.span, problem.element, name, related: [related])
  }
}

private func sayDuplicateID(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl: "'\(name)' is al de ID van een andere regel. Geef deze een eigen ID, en kijk de verwijzingen na.",
    en: "'\(name)' is already the ID of another line. Give this one an ID of its own, and have a look at the links.")
}

private func fixDuplicateID(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let name = signal.facts
  var letters = Substring(name)
  while let last = letters.utf8.last, last >= 0x30 && last <= 0x39 { letters = letters.dropLast() }
  let number = Int(String(name.dropFirst(letters.count)).prefix(6)) ?? 1
  var taken = Set<String>()
  for element in context.model.elements where !element.nameSpan.isEmpty {
    taken.insert(context.snapshot.text(element.nameSpan))
  }
  var next = number + 1
  while taken.contains("\(letters)\(next)") { next += 1 }
  return [.changing(signal.span, to: "\(letters)\(next)")]
}
