import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// One file stands for two courses of a programme.
  static let fileNamedTwice = Rule(
    "file-named-twice", in: .files, .warning, .validity, gate: .always, .core, for: [.programme, .institution],
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Bestand meer dan één keer genoemd", en: "File named more than once"),
    why: Bilingual(
      nl: "Wat in dat bestand staat, zoals studielast en toetsen, telt dan dubbel.",
      en: "What that file says, such as workload and assessments, then counts double."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: merken.course [5 EC]
          cursus: merken.course [5 EC]
                  ^^^^^^^^^^^^^
        """, beside: ["merken.course": "cursus MC101: Merken"]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: brands.course [5 EC]
        period 2: On
          course MC102: ./brands.course [5 EC]
                        ^^^^^^^^^^^^^^^
        """, beside: ["brands.course": "course MC101: Brands"]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: merken.course [5 EC]
        periode 2: Verder
          cursus MC102: klanten.course [5 EC]
        """, beside: ["merken.course": "cursus MC101: Merken", "klanten.course": "cursus MC102: Klanten"]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: brands.course [5 EC]
        path: Brands and more
          course: brands.course
        """, beside: ["brands.course": "course MC101: Brands"]),
    ],
    find: findNamedTwice, say: sayNamedTwice)
}

private struct NamedTwice: Sendable {
  var path: String
  var isInOtherPeriod: Bool
}

extension NamedTwice: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("path", path), .init("isInOtherPeriod", isInOtherPeriod)]
  }
}

private func findNamedTwice(_ look: inout Look<NamedTwice>) {
  let plan = look.plan
  var first: [[UInt8]: ResolvedReference] = [:]
  for reference in look.context.surroundings.references ?? [] where reference.reference.role == .part {
    let element = reference.reference.element
    // Below a path courses are named again, and an institution may mention a programme anywhere.
    guard let document = reference.document, period(of: element, plan) != .inPath else { continue }
    guard let known = first[document.path] else {
      first[document.path] = reference
      look.met()
      continue
    }
    // Offered twice a year it stands in two periods, under one code.
    let isOtherPeriod = period(of: element, plan) != period(of: known.reference.element, plan)
    let isSameCode = plan.snapshot.name(element) == plan.snapshot.name(known.reference.element)
    look.notMet(
      element,
      NamedTwice(
        path: String(decoding: reference.reference.path, as: UTF8.self), isInOtherPeriod: isOtherPeriod && isSameCode),
      at: reference.reference.span,
      related: [RelatedPlace(known.reference.span, Bilingual(nl: "Hier ook.", en: "Here too."))],
      severity: isOtherPeriod && isSameCode ? .note : nil)
  }
}

private enum PeriodOfCourse: Equatable {
  case period(Int32)
  case inPath
}

private func period(of element: Int32, _ plan: Plan) -> PeriodOfCourse {
  let parent = plan.model.elements[Int(element)].parent
  return parent >= 0 && plan.model.elements[Int(parent)].keyword == .path ? .inPath : .period(parent)
}

private func sayNamedTwice(_ facts: NamedTwice) -> Bilingual<String> {
  facts.isInOtherPeriod
    ? Bilingual(
      nl: "'\(facts.path)' staat ook in een andere periode. Dat klopt als de cursus vaker gegeven wordt.",
      en: "'\(facts.path)' stands in another period too. That is right if the course is given more than once.")
    : Bilingual(
      nl: "'\(facts.path)' staat hier nog een keer en telt dus dubbel. Noem het bestand dat je bedoelt.",
      en: "'\(facts.path)' is named here once more and so counts double. Name the file that you mean.")
}
