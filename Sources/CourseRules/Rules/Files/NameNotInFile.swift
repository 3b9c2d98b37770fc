import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A reference names something in another file that is not there.
  static let nameNotInFile = Rule(
    "name-not-in-file", in: .files, .error, .validity, gate: .always, .core, for: .all,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Naam staat niet in het andere bestand", en: "Name is not in the other file"),
    why: Bilingual(
      nl: "Zo blijft onzichtbaar waar een leeruitkomst aan bijdraagt.",
      en: "What an outcome contributes to stays out of sight this way."),
    examples: [
      .wrong(
        """
        cursus MC101: Merken
        leeruitkomst LU1: Legt uit wat een merk sterk maakt -> ce.course#O11
                                                               ^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Merken
          leeruitkomst LU1: Legt uit wat een merk sterk maakt -> ce.course#O1
          """, beside: ["ce.course": "opleiding CE: Commerciële economie\nleeruitkomst O1: Overtuigt klanten"]),
      .wrong(
        """
        course MC101: Brands
        outcome LO1: Explains what makes a brand strong -> ce.course#LO7
                                                           ^^^^^^^^^^^^^
        """, beside: ["ce.course": "programme CE: Commercial economics\noutcome PO1: Convinces customers"]),
      .right(
        """
        cursus MC101: Merken
        leeruitkomst LU1: Legt uit wat een merk sterk maakt -> ce.course#O1
        """, beside: ["ce.course": "opleiding CE: Commerciële economie\nleeruitkomst O1: Overtuigt klanten"]),
      .right(
        """
        course MC101: Brands
        outcome LO1: Explains what makes a brand strong -> ce.course
        """, beside: ["ce.course": "programme CE: Commercial economics\noutcome PO1: Convinces customers"]),
    ],
    find: findLostNames, say: sayLostName, fix: fixLostName)
}

private struct LostName: Sendable {
  var name: String
  var path: String
  var nearest: String?
}

extension LostName: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("name", name), .init("path", path), .init("suggestion", nearest)]
  }
}

private func findLostNames(_ look: inout Look<LostName>) {
  for reference in look.context.surroundings.references ?? [] {
    switch reference.outcome {
    case .nameMissing(let document, let nearest):
      look.notMet(
        reference.reference.element,
        LostName(
          name: reference.reference.name, path: String(decoding: reference.reference.path, as: UTF8.self),
          nearest: nearest),
        at: reference.reference.span,
        related: [RelatedPlace(document.head, Bilingual(nl: "Dit is dat bestand.", en: "This is that file."))])
    case .found: look.met()
    case .missing, .unreadable, .itself, .cycle: break
    }
  }
}

private func sayLostName(_ facts: LostName) -> Bilingual<String> {
  let meant = facts.nearest.map { nearest in
    Bilingual(nl: "Bedoel je \(nearest)?", en: "Do you mean \(nearest)?")
  }
  return Bilingual(
    nl: "In '\(facts.path)' staat niets met de naam \(facts.name). " + (meant?.nl ?? "Kijk hoe het daar heet."),
    en: "Nothing in '\(facts.path)' has the name \(facts.name). " + (meant?.en ?? "See what it is called there."))
}

private func fixLostName(_ context: Context, _ signal: Signal<LostName>) -> [Fix] {
  guard let nearest = signal.facts.nearest else { return [] }
  return [
    Fix(
      Bilingual(nl: "Verwijs naar \(nearest)", en: "Refer to \(nearest)"), .unsafe, replace: signal.span,
      with: signal.facts.path + "#" + nearest)
  ]
}
