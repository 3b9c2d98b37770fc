/// The works that the catalogue of activities and the rules rest on.
///
/// A source is written as its code and a section, `002 A; 001 KM`; sections are those of the guides themselves, or the
/// short names given here. What is cited with another section fails a test.
package struct Work: Sendable {
  package var code: String
  package var title: Bilingual<String>
  /// Parts that can be cited, parted by `|`; empty where any wording will do.
  package var sections: String
  /// One of the five guides that coursecheck was made for, rather than a framework behind them.
  package var isGuide: Bool
}

/// All works, guides first.
package let bibliography: [Work] = [
  guide(
    "000", nl: "Sociale binding en studentboarding in blended onderwijs (Versnellingsplan)",
    en: "Social bonding and student boarding in blended education (Versnellingsplan)",
    "Aanleiding|Community of Inquiry|Studentboarding|Mixed Classroom|bond with teachers|CoI"),
  guide(
    "001", nl: "Overzichtskaarten sociale binding: ontwerpprincipes, Community of Inquiry, boarding, kennismaken",
    en: "Overview cards on social bonding: design principles, Community of Inquiry, boarding, getting acquainted",
    "OP|OP-A|OP-B|OP-C|OP-D|OP-E|OP-F|OP-G|CoI|CoI-social|CoI-cognitive|CoI-teaching|SB|KM"),
  guide(
    "002", nl: "Handreiking Sociale binding in online en blended leergemeenschappen (LIFEGO)",
    en: "Guide to social bonding in online and blended learning communities (LIFEGO)",
    "A|B|C|D|E|F|G|1.2|1.3|2.1|2.2|2.2-pre|2.2-post|2.2-quant|2.3|2.4|Appendix 1|Appendix 2|Appendix 3|praatplaat|B1|B1-L1|B1-L2|B1-S1|B1-S2|B1-H1|B1-H2|B1-D1|B1-D2|poster|intro|summary"
  ),
  guide(
    "003", nl: "Blended leren: definities en casuïstiek", en: "Blended learning: definitions and cases",
    "Definities|Voorbeeld A|Voorbeeld B|Cursusniveau|Programmaniveau|Instellingsniveau|Leeromgevingen|Digitale leeromgeving|Fysieke leeromgeving|Beroepspraktijk|Hybride leeromgeving|Synchroon leren|Asynchroon leren|Synchroon en asynchroon leren|Voorbeeld"
  ),
  guide(
    "004", nl: "Naar een optimale mix van onderwijs op locatie en online (Hogeschool Rotterdam)",
    en: "Towards the best mix of education on campus and online (Rotterdam University of Applied Sciences)",
    "Inleiding|Wat is Blended Onderwijs?|Docenten en studenten|Ondersteunende diensten|Instellingsniveau|Gespreid leiderschap|Volwassenheidsmodel|Aandachtspunten|Conclusie|Redenen|Consequenties"
  ),
  framework(
    "EMBED", nl: "EMBED: referentiemodel voor de volwassenheid van blended onderwijs",
    en: "EMBED: reference model for the maturity of blended education"),
  framework(
    "CoI", nl: "Community of Inquiry: raamwerk en vragenlijst (Garrison, Anderson, Archer; Arbaugh e.a.)",
    en: "Community of Inquiry: framework and survey (Garrison, Anderson, Archer; Arbaugh et al.)"),
  framework("Biggs", nl: "Constructive alignment (Biggs en Tang)", en: "Constructive alignment (Biggs and Tang)"),
  framework(
    "Bloom", nl: "Taxonomie van leerdoelen (Bloom, herzien)", en: "Taxonomy of learning objectives (Bloom, revised)"),
  framework(
    "ABC", nl: "ABC Learning Design en Learning Designer (Laurillard, UCL)",
    en: "ABC Learning Design and Learning Designer (Laurillard, UCL)"),
  framework(
    "LDS-HE", nl: "Learning Design Studio for Higher Education", en: "Learning Design Studio for Higher Education"),
  framework("BDP", nl: "Balanced Design Planning", en: "Balanced Design Planning"),
  framework(
    "TESTA", nl: "TESTA: toetsing bekeken over een hele opleiding", en: "TESTA: assessment across a whole programme"),
  framework(
    "OSCQR", nl: "OSCQR: kwaliteitskaart voor online en blended cursussen (SUNY)",
    en: "OSCQR: quality scorecard for online and blended courses (SUNY)"),
  framework("QM", nl: "Quality Matters: rubriek voor hoger onderwijs", en: "Quality Matters: higher education rubric"),
  framework(
    "WCAG", nl: "Richtlijnen voor toegankelijkheid van webcontent (WCAG)",
    en: "Web Content Accessibility Guidelines (WCAG)"),
  framework("UDL", nl: "Universal Design for Learning", en: "Universal Design for Learning"),
  framework(
    "WHW", nl: "Wet op het hoger onderwijs en wetenschappelijk onderzoek", en: "Dutch Higher Education and Research Act"
  ),
  framework("ECTS", nl: "ECTS-gids van de Europese Commissie", en: "ECTS Users' Guide of the European Commission"),
  framework(
    "Boelens", nl: "Boelens, De Wever en Voet (2017), vier uitdagingen bij blended ontwerp",
    en: "Boelens, De Wever and Voet (2017), four challenges of blended design"),
  framework(
    "Alammary", nl: "Alammary, Sheard en Carbone (2014), lage, middelgrote en hoge impact",
    en: "Alammary, Sheard and Carbone (2014), low, medium and high impact"),
  framework(
    "Graham", nl: "Graham, Woodfield en Harrison (2013), invoering van blended onderwijs",
    en: "Graham, Woodfield and Harrison (2013), adoption of blended learning"),
  framework(
    "Adekola", nl: "Adekola, Dale en Gardiner (2017), overgang naar blended onderwijs",
    en: "Adekola, Dale and Gardiner (2017), transition to blended learning"),
  framework(
    "OU", nl: "Toetenel en Rienties (2016), Open University", en: "Toetenel and Rienties (2016), Open University"),
  framework(
    "Guo", nl: "Guo, Kim en Rubin (2014), lengte van kennisclips; betwist door Lagerstrom (2015) en Kay (2019)",
    en: "Guo, Kim and Rubin (2014), length of videos; disputed by Lagerstrom (2015) and Kay (2019)"),
  framework(
    "TPACK", nl: "TPACK: kennis van vak, didactiek en technologie (Mishra en Koehler)",
    en: "TPACK: knowledge of content, teaching and technology (Mishra and Koehler)"),
  framework(
    "curriculum mapping", nl: "Curriculum mapping (geïntroduceerd, ontwikkeld, beheerst)",
    en: "Curriculum mapping (introduced, developed, mastered)"),
  framework("practice", nl: "Gangbare onderwijspraktijk", en: "Common teaching practice"),
  framework("tool default", nl: "aanvulling van coursecheck", en: "addition by coursecheck"),
]

private func guide(_ code: String, nl: String, en: String, _ sections: String) -> Work {
  Work(code: code, title: Bilingual(nl: nl, en: en), sections: sections, isGuide: true)
}

private func framework(_ code: String, nl: String, en: String) -> Work {
  Work(code: code, title: Bilingual(nl: nl, en: en), sections: "", isGuide: false)
}

/// A place in a work.
package struct Citation: Sendable {
  package var work: Work
  package var section: String
}

/// The citations in `002 A; 001 KM`; a piece that names no work we know gives nil in its place.
package func citations(_ source: String) -> [Citation?] {
  source.split(separator: ";").map { piece in
    let part = piece.drop { $0 == " " }
    guard let work = bibliography.first(where: { part == $0.code || part.hasPrefix($0.code + " ") }) else { return nil }
    return Citation(work: work, section: String(part.dropFirst(work.code.count).drop { $0 == " " }))
  }
}

extension Citation {
  /// The section is one the work is known to have. Of a section in brackets, `Docenten en studenten [Hoe]`, the part before.
  package var isKnown: Bool {
    if section.isEmpty || work.sections.isEmpty { return true }
    let own = section.split(separator: "[").first.map { $0.last == " " ? $0.dropLast() : $0 } ?? ""
    return work.sections.split(separator: "|").contains { $0 == own }
  }
}
