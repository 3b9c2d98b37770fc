import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A file is named that lies outside the project: it is read, and nobody should have to guess that.
  package static let outsideProject = Rule(
    "outside-project", in: .files, .note, .validity, gate: .always, .core, for: .all, sources: "tool default",
    title: Bilingual(nl: "Bestand van buiten het project", en: "File from outside the project"),
    why: Bilingual(
      nl:
        "Wat zo'n bestand zegt, telt mee in de bevindingen en verslagen over dit plan. Wie alleen het project krijgt, heeft dat bestand niet.",
      en:
        "What such a file says counts in the findings and reports about this plan. Whoever receives only the project does not have that file."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Merken
        opleiding: /ergens/ce.course
                   ^^^^^^^^^^^^^^^^^
        """, beside: ["/ergens/ce.course": "opleiding CE: Commerciële economie"]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: brands.course [5 EC]
          course MC102: /elsewhere/customers.course [5 EC]
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        beside: ["brands.course": "course MC101: Brands", "/elsewhere/customers.course": "course MC102: Customers"]),
      .right(
        """
        cursus MC101: Merken
        opleiding: ../ce.course
        """, beside: ["ce.course": "opleiding CE: Commerciële economie"]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: first-year/brands.course [5 EC]
        """, beside: ["first-year/brands.course": "course MC101: Brands"]),
    ],
    find: findFilesOutside, say: sayFileOutside)
}

private struct FileOutside: Sendable {
  var path: String
  var isLinked: Bool
}

extension FileOutside: MessageFacts {
  var variant: String { isLinked ? "linked" : "" }

  var arguments: [MessageArgument] {
    [.init("path", path)]
  }
}

private func findFilesOutside(_ look: inout Look<FileOutside>) {
  var told: Set<[UInt8]> = []
  for reference in look.context.surroundings.references ?? [] {
    let isRead: Bool
    switch reference.outcome {
    case .found, .nameMissing, .cycle: isRead = true
    case .missing, .unreadable, .itself: isRead = false
    }
    // Once is enough for each file.
    let isOutside = isRead && reference.whereabouts != .inProject && told.insert(reference.reference.path).inserted
    if isOutside {
      look.notMet(
        reference.reference.element,
        FileOutside(
          path: String(decoding: reference.reference.path, as: UTF8.self),
          isLinked: reference.whereabouts == .linkedFromOutside),
        at: reference.reference.span)
    } else {
      look.met()
    }
  }
}

private func sayFileOutside(_ facts: FileOutside) -> Bilingual<String> {
  let path = "'" + facts.path + "'"
  let asked = Bilingual(
    nl: "Het is gelezen en telt mee. Zet het in het project als het daarbij hoort.",
    en: "It was read and it counts. Put it in the project if it belongs there.")
  return facts.isLinked
    ? Bilingual(
      nl: "\(path) is een koppeling naar een bestand buiten dit project. " + asked.nl,
      en: "\(path) is a link to a file outside this project. " + asked.en)
    : Bilingual(
      nl: "\(path) staat buiten dit project. " + asked.nl, en: "\(path) lies outside this project. " + asked.en)
}
