import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// An example that others should learn from still holds errors. That its file is missing is told of every file.
  static let goodPracticeLinkBroken = Rule(
    "good-practice-link-broken", in: .maturity, .advice, .validity, gate: .always, .institution,
    for: [.programme, .institution], sources: "003 Instellingsniveau",
    title: Bilingual(nl: "Voorbeeld met fouten erin", en: "Example with errors in it"),
    why: Bilingual(
      nl: "Collega's leren van concrete voorbeelden, en nemen dan soms ook over wat er niet klopt.",
      en: "Colleagues learn from concrete examples, and sometimes take over what is wrong in them as well."),
    examples: [
      .wrong(
        """
        instelling HS: Hogeschool
        voorbeeld: Een cursus met korte hoorcolleges -> merken.course
                                                        ^^^^^^^^^^^^^
        """,
        beside: [
          "merken.course":
            "cursus MC101: Merken\nleeruitkomst LU1: Legt uit wat een merk is\nweek 1: Start\n  asynchroon kennisclip: Merken [online, 20 min] -> LU7"
        ]),
      .wrong(
        """
        institution US: University of applied sciences
        example: A good start of a course (see brands.course, week 1)
                                               ^^^^^^^^^^^^^
        """,
        beside: [
          "brands.course":
            "course MC101: Brands\noutcome LO1: Explain what a brand is\nweek 1: Start\n  async video: Brands [online, 20 min] -> LO7"
        ]),
      .right(
        """
        instelling HS: Hogeschool
        voorbeeld: Een cursus met korte hoorcolleges -> merken.course
        """,
        beside: ["merken.course": "cursus MC101: Merken"]),
      .right(
        """
        institution US: University of applied sciences
        example: A part-time law course that halved its lectures
        example: A course with a good start -> brands.course
        """,
        beside: ["brands.course": "course MC101: Brands"]),
    ],
    find: findBrokenExamples, say: sayBrokenExample)
}

private struct Facts {
  var file: String
  var errors: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("file", file), .init("errors", errors)]
  }
}

private func findBrokenExamples(_ look: inout Look<Facts>) {
  guard let references = look.context.surroundings.references else { return }
  for reference in references where reference.reference.role == .mention {
    guard let example = look.plan.example(around: reference.reference.element),
      case .found(let document) = reference.outcome
    else { continue }
    if reference.errors == 0 {
      look.met()
      continue
    }
    look.notMet(
      example,
      Facts(file: quoted(String(decoding: reference.reference.path, as: UTF8.self)), errors: reference.errors),
      at: reference.reference.span,
      related: [RelatedPlace(document.head, Bilingual(nl: "Dit is het voorbeeld.", en: "This is the example."))])
  }
}

private func sayBrokenExample(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "In dit voorbeeld, '\(facts.file)', \(facts.errors == 1 ? "zit nog een fout" : "zitten nog \(facts.errors) fouten"). Werk het bij, zodat anderen er goed van kunnen leren.",
    en:
      "This example, '\(facts.file)', still has \(counted(facts.errors, "error", "errors")). Bring it up to date, so that others can learn from it."
  )
}
