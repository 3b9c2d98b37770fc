import Vocabulary

/// Rules that belong together. A family can be named wherever a rule can: `notation/*`.
package enum Family: UInt8, CaseIterable, Sendable {
  case notation

  /// As it is written in front of a rule's name.
  package var identifier: String {
    switch self {
    case .notation: "notation"
    }
  }

  package var title: Bilingual<String> {
    switch self {
    case .notation: Bilingual(nl: "Schrijfwijze", en: "Notation")
    }
  }
}
