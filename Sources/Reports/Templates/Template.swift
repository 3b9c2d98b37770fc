import Vocabulary

/// A first document to fill in: one for each kind of plan, in each language.
package enum Template: UInt8, CaseIterable, Sendable {
  case course
  case community
  case programme
  case institution

  /// The words with which a user asks for it: those of the format, so that both languages and all synonyms will do.
  package init?(named name: String) {
    let letters = folded(name)
    for template in Template.allCases {
      for language in Language.allCases {
        for known in template.keyword.row.names.all(language) where folded(String(known)) == letters {
          self = template
          return
        }
      }
    }
    return nil
  }

  package var keyword: Keyword {
    switch self {
    case .course: .course
    case .community: .community
    case .programme: .programme
    case .institution: .institution
    }
  }

  package func text(_ language: Language) -> String {
    switch self {
    case .course: courseTemplate[language]
    case .community: communityTemplate[language]
    case .programme: programmeTemplate[language]
    case .institution: institutionTemplate[language]
    }
  }
}
