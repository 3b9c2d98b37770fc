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

/// The parts of a source in words.
func sourcePhrase(_ source: String, _ language: Language) -> String {
  var parts: [String] = []
  for piece in source.split(separator: ";") {
    let part = piece.drop { $0 == " " }
    let phrase: String
    if part == "tool default" {
      phrase = Bilingual(nl: "aanvulling van coursecheck", en: "addition by coursecheck")[language]
    } else if let guide = guides.first(where: { part.hasPrefix($0.code) }) {
      let section = part.dropFirst(guide.code.count).drop { $0 == " " }
      phrase = guide.title[language] + (section.isEmpty ? "" : " [\(section)]")
    } else {
      phrase = String(part)
    }
    if !parts.contains(phrase) { parts.append(phrase) }
  }
  return parts.joined(separator: "; ")
}
