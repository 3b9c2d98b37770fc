/// The two languages of the format. They are equals: each document accepts both, whatever it declares.
package enum Language: UInt8, CaseIterable, Sendable {
  case dutch
  case english

  package var code: String {
    switch self {
    case .dutch: "nl"
    case .english: "en"
    }
  }

  package var other: Language {
    switch self {
    case .dutch: .english
    case .english: .dutch
    }
  }

  /// `nl`, `nl-NL`, `nl_BE.UTF-8`, `Dutch`, `Nederlands` and the like.
  package init?(code: String) {
    let folded = code.lowercased()
    if folded == "nl" || folded.hasPrefix("nl-") || folded.hasPrefix("nl_") || folded == "nederlands"
      || folded == "dutch"
    {
      self = .dutch
    } else if folded == "en" || folded.hasPrefix("en-") || folded.hasPrefix("en_") || folded == "english"
      || folded == "engels"
    {
      self = .english
    } else {
      return nil
    }
  }
}
