import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A file is named that is not there.
  static let fileNotFound = Rule(
    "file-not-found", in: .files, .error, .validity, gate: .always, .core, for: .all,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Bestand bestaat niet", en: "File does not exist"),
    why: Bilingual(
      nl:
        "Wat in het andere bestand staat, telt zo niet mee: studielast, leeruitkomsten en afspraken blijven buiten beeld.",
      en: "What the other file says does not count this way: workload, outcomes and agreements stay out of sight."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: marketing.course [5 EC]
                        ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          opleiding CE: Commerciële economie
          periode 1: Start
            cursus MC101: eerste-jaar/merken.course [5 EC]
          """, beside: ["eerste-jaar/merken.course": "cursus MC101: Merken"]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: brands.course [5 EC]
          course MC102: customer.course [5 EC]
                        ^^^^^^^^^^^^^^^
        """,
        fixed: """
          programme CE: Commercial economics
          period 1: Start
            course MC101: brands.course [5 EC]
            course MC102: customers.course [5 EC]
          """, beside: ["brands.course": "course MC101: Brands", "customers.course": "course MC2: Customers"]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: Merken [5 EC]
          cursus MC102: klanten.course [5 EC]
        """, beside: ["klanten.course": "cursus MC102: Klanten"]),
      .right(
        """
        course MC101: Brands
        programme: ../ce.course
        """, beside: ["ce.course": "programme CE: Commercial economics"]),
    ],
    find: findLostFiles, say: sayLostFile, fix: fixLostFile)
}

private struct LostFile: Sendable {
  var path: String
  var nearest: String?
}

extension LostFile: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("path", path), .init("suggestion", nearest)]
  }
}

private func findLostFiles(_ look: inout Look<LostFile>) {
  for reference in look.context.surroundings.references ?? [] {
    switch reference.outcome {
    case .missing(let nearest):
      look.notMet(
        reference.reference.element,
        LostFile(
          path: String(decoding: reference.reference.path, as: UTF8.self),
          nearest: nearest.map { String(decoding: $0, as: UTF8.self) }),
        at: reference.reference.span, isMildInDraft: nearest == nil)
    case .found, .unreadable, .nameMissing, .itself, .cycle: look.met()
    }
  }
}

private func sayLostFile(_ facts: LostFile) -> Bilingual<String> {
  guard let nearest = facts.nearest else {
    return Bilingual(
      nl:
        "Het bestand '\(facts.path)' is er niet. Maak het aan, of schrijf hier de titel zolang er nog geen bestand is.",
      en: "There is no file '\(facts.path)'. Create it, or write the title here as long as there is no file yet.")
  }
  return Bilingual(
    nl: "Het bestand '\(facts.path)' is er niet. Bedoel je '\(nearest)'?",
    en: "There is no file '\(facts.path)'. Do you mean '\(nearest)'?")
}

private func fixLostFile(_ context: Context, _ signal: Signal<LostFile>) -> [Fix] {
  guard let nearest = signal.facts.nearest else { return [] }
  let written = context.snapshot.text(signal.span)
  let name = written.firstIndex(of: "#").map { String(written[$0...]) } ?? ""
  return [
    Fix(
      Bilingual(nl: "Verwijs naar '\(nearest)'", en: "Refer to '\(nearest)'"), .unsafe, replace: signal.span,
      with: nearest + name)
  ]
}
