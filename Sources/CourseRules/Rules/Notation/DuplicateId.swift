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

private struct Facts: Sendable {
  var name: String
  /// The first of the same letters that is free.
  var free: String
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("identifier", name), .init("suggestion", free)]
  }
}

private func findDuplicateIDs(_ context: Context) -> [Signal<Facts>] {
  // `sync Rolenspel:` twice is a kind written twice, and no ID at all.
  var perhapsKinds = Set<Int32>()
  for problem in context.model.problems where problem.kind == .identifierPerhapsKind {
    perhapsKinds.insert(problem.element)
  }
  var names = FreeNames(context)
  return context.model.problems.compactMap { problem in
    guard case .duplicateIdentifier(let first) = problem.kind else { return nil }
    if perhapsKinds.contains(first) && perhapsKinds.contains(problem.element) { return nil }
    let name = context.snapshot.name(first)
    let related = RelatedPlace(
      context.model.elements[Int(first)].nameSpan,
      Bilingual(nl: "Hier staat '\(name)' voor het eerst.", en: "'\(name)' stands here first."))
    return Signal(problem.span, problem.element, Facts(name: name, free: names.next(to: name)), related: [related])
  }
}

private func sayDuplicateID(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "'\(facts.name)' is al de ID van een andere regel. Geef deze een eigen ID, en kijk de verwijzingen na.",
    en:
      "'\(facts.name)' is already the ID of another line. Give this one an ID of its own, and have a look at the links."
  )
}

private func fixDuplicateID(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  [.changing(signal.span, to: signal.facts.free)]
}

/// Names with another number behind the same letters, that nothing in the document has.
private struct FreeNames {
  private let context: Context
  /// Filled when it is first asked for.
  private var taken = Set<String>()
  private var known: [String: String] = [:]

  init(_ context: Context) { self.context = context }

  mutating func next(to name: String) -> String {
    if let free = known[name] { return free }
    if taken.isEmpty {
      for element in context.model.elements where !element.nameSpan.isEmpty {
        taken.insert(context.snapshot.text(element.nameSpan))
      }
    }
    var letters = Substring(name)
    while let last = letters.utf8.last, last >= 0x30 && last <= 0x39 { letters = letters.dropLast() }
    var number = (Int(String(name.dropFirst(letters.count)).prefix(6)) ?? 1) + 1
    while taken.contains("\(letters)\(number)") { number += 1 }
    known[name] = "\(letters)\(number)"
    return "\(letters)\(number)"
  }
}
