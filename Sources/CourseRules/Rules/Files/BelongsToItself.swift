import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Following what belongs to what leads back to where it began.
  static let belongsToItself = Rule(
    "belongs-to-itself", in: .files, .error, .validity, gate: .always, .core, for: .all,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Bestand hoort bij zichzelf", en: "File belongs to itself"),
    why: Bilingual(
      nl: "Afspraken lopen van instelling naar opleiding naar cursus. In een kring is er geen begin.",
      en: "Agreements run from institution to programme to course. In a circle there is no beginning."),
    argument: "documents",
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: plan.course [5 EC]
                        ^^^^^^^^^^^
        """, beside: ["merken.course": "cursus MC101: Merken"]),
      .wrong(
        """
        course MC101: Brands
        programme: ce.course
                   ^^^^^^^^^
        """, beside: ["ce.course": "course CE: Commercial economics\nprogramme: plan.course"]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: merken.course [5 EC]
        """, beside: ["merken.course": "cursus MC101: Merken\nopleiding: plan.course"]),
      .right(
        """
        course MC101: Brands
        programme: ce.course
        """, beside: ["ce.course": "programme CE: Commercial economics\ninstitution: University"]),
    ],
    find: findCircles, say: sayCircle)
}

/// The documents on the way, as they are called; none where a file names itself.
private func findCircles(_ look: inout Look<[String]>) {
  for reference in look.context.surroundings.references ?? [] where reference.reference.role != .mention {
    switch reference.outcome {
    case .itself: look.notMet(reference.reference.element, [], at: reference.reference.span)
    case .cycle(let documents):
      look.notMet(
        reference.reference.element, documents.map { $0.label }, at: reference.reference.span,
        related: documents.map { document in
          RelatedPlace(document.head, Bilingual(nl: "Een stap in de kring.", en: "A step in the circle."))
        })
    case .found, .missing, .unreadable, .nameMissing: look.met()
    }
  }
}

private func sayCircle(_ documents: [String]) -> Bilingual<String> {
  if documents.isEmpty {
    return Bilingual(
      nl: "Dit bestand noemt zichzelf. Noem het bestand dat je bedoelt.",
      en: "This file names itself. Name the file that you mean.")
  }
  let names = listed(documents)
  return Bilingual(
    nl: "Via \(names.nl) hoort dit bestand weer bij zichzelf. Haal één van de verwijzingen weg.",
    en: "By way of \(names.en), this file belongs to itself again. Take one of the references out.")
}
