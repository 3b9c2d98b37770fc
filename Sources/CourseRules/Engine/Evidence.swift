import Vocabulary

/// What a rule rests on.
package enum Evidence: UInt8, CaseIterable, Sendable {
  /// Logic or arithmetic, whatever one thinks of the pedagogy.
  case validity
  /// Called important or essential in running text with literature, or by several guides.
  case strong
  /// A named standard outside the guides.
  case framework
  /// An item from a list of tips.
  case tip
  /// One plan, or some who took part.
  case experience
  /// The sources disagree.
  case contested
  /// A default of coursecheck.
  case toolDefault

  package var identifier: String {
    switch self {
    case .validity: "validity"
    case .strong: "strong"
    case .framework: "framework"
    case .tip: "tip"
    case .experience: "experience"
    case .contested: "contested"
    case .toolDefault: "tool-default"
    }
  }

  package var names: Bilingual<String> {
    switch self {
    case .validity: Bilingual(nl: "het plan spreekt zichzelf tegen", en: "the plan contradicts itself")
    case .strong: Bilingual(nl: "de handreikingen noemen dit belangrijk", en: "the guides call this important")
    case .framework: Bilingual(nl: "een erkend raamwerk", en: "a recognised framework")
    case .tip: Bilingual(nl: "een tip uit de handreikingen", en: "a tip from the guides")
    case .experience: Bilingual(nl: "ervaring uit één of enkele groepen", en: "experience from one or a few groups")
    case .contested: Bilingual(nl: "de bronnen zijn het niet eens", en: "the sources disagree")
    case .toolDefault: Bilingual(nl: "een vuistregel van coursecheck", en: "a rule of thumb of coursecheck")
    }
  }
}
