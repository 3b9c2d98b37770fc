import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// An example that others should learn from can't be opened, or is full of faults.
  static let goodPracticeLinkBroken = Rule(
    "good-practice-link-broken", in: .maturity, .advice, .validity, gate: .always, .institution,
    for: [.programme, .institution], sources: "003 Instellingsniveau",
    title: Bilingual(nl: "Voorbeeld dat niet te openen is", en: "Example that can't be opened"),
    why: Bilingual(
      nl: "Collega's leren van concrete voorbeelden, als ze die ook kunnen bekijken.",
      en: "Colleagues learn from concrete examples, if they can look at them."),
    examples: [
      .wrong(
        """
        instelling HS: Hogeschool
        voorbeeld: Een cursus met korte hoorcolleges -> merken.course
                                                        ^^^^^^^^^^^^^
        """,
        beside: ["klanten.course": "cursus MC102: Klanten"]),
      .wrong(
        """
        institution US: University of applied sciences
        example: A course that halved its lectures -> brands.course
                                                      ^^^^^^^^^^^^^
        """,
        beside: [
          "brands.course":
            "course MC101: Brands\noutcome LO1: Explain what a brand is\nweek 1: Start\n  async video: Brands [online, 20 min] -> LO7"
        ]),
      .wrong(
        """
        institution US: University of applied sciences
        example: What did not work (see law.course, week 2)
                                        ^^^^^^^^^^
        """,
        beside: ["brands.course": "course MC101: Brands"]),
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
  var problem: Problem
}

private enum Problem: Sendable {
  case missing
  case unreadable
  case nameMissing(String)
  case errors(Int)
}

private func findBrokenExamples(_ look: inout Look<Facts>) {
  guard let references = look.context.surroundings.references else { return }
  for reference in references where reference.reference.role == .mention {
    guard let example = look.plan.example(around: reference.reference.element) else { continue }
    let written = quoted(String(decoding: reference.reference.path, as: UTF8.self))
    let problem: Problem?
    switch reference.outcome {
    case .found: problem = reference.errors > 0 ? .errors(reference.errors) : nil
    case .missing: problem = .missing
    case .unreadable: problem = .unreadable
    case .nameMissing: problem = .nameMissing(reference.reference.name)
    case .itself, .cycle: problem = nil
    }
    guard let problem else {
      look.met()
      continue
    }
    let related = reference.document.map {
      [RelatedPlace($0.head, Bilingual(nl: "Dit is het voorbeeld.", en: "This is the example."))]
    }
    look.notMet(example, Facts(file: written, problem: problem), at: reference.reference.span, related: related ?? [])
  }
}

private func sayBrokenExample(_ facts: Facts) -> Bilingual<String> {
  switch facts.problem {
  case .missing:
    Bilingual(
      nl: "Dit voorbeeld wijst naar '\(facts.file)', en dat bestand is er niet. Staat het nu ergens anders?",
      en: "This example points to '\(facts.file)', and there is no such file. Is it somewhere else now?")
  case .unreadable:
    Bilingual(
      nl: "Dit voorbeeld wijst naar '\(facts.file)', en dat bestand is niet te lezen. Kun je het vervangen?",
      en: "This example points to '\(facts.file)', and that file can't be read. Can you replace it?")
  case .nameMissing(let name):
    Bilingual(
      nl: "Dit voorbeeld wijst naar '\(name)' in '\(facts.file)', en dat staat daar niet. Heet het nu anders?",
      en: "This example points to '\(name)' in '\(facts.file)', which is not there. Does it have another name now?")
  case .errors(let count):
    Bilingual(
      nl:
        "Dit voorbeeld wijst naar '\(facts.file)', en daarin \(count == 1 ? "zit nog een fout" : "zitten nog \(count) fouten"). Werk het bij, zodat anderen het kunnen gebruiken.",
      en:
        "This example points to '\(facts.file)', which still has \(counted(count, "error", "errors")). Bring it up to date, so that others can use it."
    )
  }
}
