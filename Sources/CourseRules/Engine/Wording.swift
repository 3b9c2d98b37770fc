import SourceText
import Vocabulary

// Turns of phrase that many rules share.

/// `'a', 'b' of 'c'` / `'a', 'b' or 'c'`
func anyOf(_ words: Bilingual<[String]>) -> Bilingual<String> {
  Bilingual(nl: joined(words.nl, "of"), en: joined(words.en, "or"))
}

func anyOf(_ words: [String]) -> Bilingual<String> { anyOf(Bilingual(nl: words, en: words)) }

private func joined(_ words: [String], _ last: String) -> String {
  var result = ""
  for (at, word) in words.enumerated() {
    if at > 0 { result += at == words.count - 1 ? " \(last) " : ", " }
    result += "'\(word)'"
  }
  return result
}

/// Written text for in a message: not too long to read aloud.
func quoted(_ text: String) -> String {
  if text.utf8.count <= 40 { return text }
  let letters = Array(text.unicodeScalars)
  guard letters.count > 40 else { return text }
  var short = ""
  for letter in letters.prefix(38) { short.unicodeScalars.append(letter) }
  return short + "…"
}

extension Fix {
  /// Puts a word in place of what is written.
  static func changing(_ span: Span, to text: String, _ safety: Safety = .unsafe) -> Fix {
    Fix(Bilingual(nl: "Maak er '\(text)' van", en: "Change it to '\(text)'"), safety, replace: span, with: text)
  }
}
