/// What a word of the format is called: in each language the usual name first, then synonyms, parted by `|`.
///
/// One string rather than an array, so that the tables are constants that cost nothing at start-up.
package struct Names: Sendable {
  package let nl: String
  package let en: String

  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The name that the formatter, completion and messages use.
  package func canonical(_ language: Language) -> String {
    let all = self[language]
    guard let bar = all.utf8.firstIndex(of: 0x7C) else { return all }
    return String(all[..<bar])
  }

  package func all(_ language: Language) -> [Substring] { self[language].split(separator: "|") }

  package subscript(_ language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }
}
