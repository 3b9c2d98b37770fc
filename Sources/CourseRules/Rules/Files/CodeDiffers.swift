import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A programme calls a course by another code than the course itself.
  static let codeDiffers = Rule(
    "code-differs", in: .files, .warning, .validity, gate: .always, .core, for: .programme,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Code past niet bij het bestand", en: "Code does not match the file"),
    why: Bilingual(
      nl: "Een andere code wijst op een verkeerd bestand, of op een code die ergens is blijven staan.",
      en: "Another code points to the wrong file, or to a code that was left behind somewhere."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: merken.course [5 EC]
                 ^^^^^
        """,
        fixed: """
          opleiding CE: Commerciële economie
          periode 1: Start
            cursus MK1: merken.course [5 EC]
          """, beside: ["merken.course": "cursus MK1: Merken"]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: brands.course [5 EC]
                 ^^^^^
        """, beside: ["brands.course": "course MC102: Brands"]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: merken.course [5 EC]
          cursus: klanten.course [5 EC]
        """, beside: ["merken.course": "cursus MC101: Merken", "klanten.course": "cursus MC102: Klanten"]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: brands.course [5 EC]
        """, beside: ["brands.course": "course: Brands"]),
    ],
    find: findOtherCodes, say: sayOtherCode, fix: fixOtherCode)
}

private struct OtherCode: Sendable {
  var here: String
  var there: String
}

extension OtherCode: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("code", here), .init("codeInFile", there)]
  }
}

private func findOtherCodes(_ look: inout Look<OtherCode>) {
  for course in look.context.curriculum.courses {
    let code = look.plan.snapshot.name(course.element)
    guard !code.isEmpty, let document = course.document, !document.code.isEmpty else { continue }
    if code == document.code {
      look.met()
    } else {
      look.notMet(
        course.element, OtherCode(here: code, there: document.code),
        at: look.model.elements[Int(course.element)].nameSpan,
        related: [
          RelatedPlace(
            document.head,
            Bilingual(nl: "De cursus noemt zich \(document.code).", en: "The course calls itself \(document.code)."))
        ])
    }
  }
}

private func sayOtherCode(_ facts: OtherCode) -> Bilingual<String> {
  Bilingual(
    nl:
      "Hier heet de cursus \(facts.here), in het bestand \(facts.there). Maak de codes gelijk, of noem het goede bestand.",
    en:
      "Here the course is called \(facts.here), in its file \(facts.there). Make the codes the same, or name the right file."
  )
}

private func fixOtherCode(_ context: Context, _ signal: Signal<OtherCode>) -> [Fix] {
  // Another line may bear that code already, and what refers to this one would lose it.
  let isTaken = context.model.elements.contains { element in
    !element.nameSpan.isEmpty && context.snapshot.text(element.nameSpan) == signal.facts.there
  }
  let isReferredTo = context.model.references.contains { $0.target == .element(signal.element) }
  if isTaken || isReferredTo { return [] }
  return [
    Fix(
      Bilingual(nl: "Noem de cursus \(signal.facts.there)", en: "Call the course \(signal.facts.there)"), .unsafe,
      replace: signal.span, with: signal.facts.there)
  ]
}
