import Vocabulary

/// `a, b en c` / `a, b and c`, without quotes.
func listed(_ words: [Bilingual<String>]) -> Bilingual<String> {
  Bilingual(nl: listed(words.map { $0.nl }, "en"), en: listed(words.map { $0.en }, "and"))
}

/// Names that are the same in both languages.
func listed(_ names: [String]) -> Bilingual<String> { listed(names.map { Bilingual(nl: $0, en: $0) }) }

/// `a, b of c` / `a, b or c`, without quotes.
func listedAsChoice(_ words: [Bilingual<String>]) -> Bilingual<String> {
  Bilingual(nl: listed(words.map { $0.nl }, "of"), en: listed(words.map { $0.en }, "or"))
}

private func listed(_ words: [String], _ last: String) -> String {
  var result = ""
  for (at, word) in words.enumerated() {
    if at > 0 { result += at == words.count - 1 ? " \(last) " : ", " }
    result += word
  }
  return result
}
