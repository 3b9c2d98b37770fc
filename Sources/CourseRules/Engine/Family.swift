import Vocabulary

/// Rules that belong together. A family can be named wherever a rule can: `notation/*`.
package enum Family: UInt8, CaseIterable, Sendable {
  case notation
  /// The project file.
  case project

  /// As it is written in front of a rule's name.
  package var identifier: String {
    switch self {
    case .notation: "notation"
    case .project: "project"
    }
  }

  package var title: Bilingual<String> {
    switch self {
    case .notation: Bilingual(nl: "Schrijfwijze", en: "Notation")
    case .project: Bilingual(nl: "Projectbestand", en: "Project file")
    }
  }
}
