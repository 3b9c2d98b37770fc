import Vocabulary

/// The guides that the catalogue and the rules rest on, by the number with which a source names them.
package let guides: [(code: String, title: Bilingual<String>)] = [
  (
    "000",
    Bilingual(
      nl: "Sociale binding en studentboarding in blended onderwijs (Versnellingsplan)",
      en: "Social bonding and student boarding in blended education (Versnellingsplan)")
  ),
  (
    "001",
    Bilingual(
      nl: "Overzichtskaarten sociale binding: ontwerpprincipes, Community of Inquiry, boarding, kennismaken",
      en: "Overview cards on social bonding: design principles, Community of Inquiry, boarding, getting acquainted")
  ),
  (
    "002",
    Bilingual(
      nl: "Handreiking Sociale binding in online en blended leergemeenschappen (LIFEGO)",
      en: "Guide to social bonding in online and blended learning communities (LIFEGO)")
  ),
  (
    "003",
    Bilingual(nl: "Blended leren: definities en casuïstiek", en: "Blended learning: definitions and cases")
  ),
  (
    "004",
    Bilingual(
      nl: "Naar een optimale mix van onderwijs op locatie en online (Hogeschool Rotterdam)",
      en: "Towards the best mix of education on campus and online (Rotterdam University of Applied Sciences)")
  ),
]

/// The parts of a source in words: each guide once, with its sections.
func sourcePhrase(_ source: String, _ language: Language) -> String {
  var parts: [(title: String, sections: [String])] = []
  for piece in source.split(separator: ";") {
    let part = piece.drop { $0 == " " }
    var title = String(part)
    var section = ""
    if part == "tool default" {
      title = Bilingual(nl: "aanvulling van coursecheck", en: "addition by coursecheck")[language]
    } else if let guide = guides.first(where: { part.hasPrefix($0.code) }) {
      title = guide.title[language]
      section = String(part.dropFirst(guide.code.count).drop { $0 == " " })
    }
    if let at = parts.firstIndex(where: { $0.title == title }) {
      if !section.isEmpty { parts[at].sections.append(section) }
    } else {
      parts.append((title, section.isEmpty ? [] : [section]))
    }
  }
  return parts.map { part in
    part.sections.isEmpty ? part.title : part.title + " [" + part.sections.joined(separator: ", ") + "]"
  }.joined(separator: "; ")
}
