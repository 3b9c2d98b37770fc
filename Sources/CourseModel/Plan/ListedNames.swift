import SourceText
import Vocabulary

extension Plan {
  /// The names that a text lists: `Padlet, Miro en Teams`.
  package func namesListed(in span: Span) -> [String] {
    var result: [String] = []
    for piece in snapshot.plainText(span).split(whereSeparator: { $0 == "," || $0 == ";" }) {
      var words: [Substring] = []
      for word in piece.split(separator: " ") {
        if word == "en" || word == "and" || word == "&" {
          if !words.isEmpty { result.append(words.joined(separator: " ")) }
          words = []
        } else {
          words.append(word)
        }
      }
      if !words.isEmpty { result.append(words.joined(separator: " ")) }
    }
    return result
  }

  /// The names that stand in an entry, an item or a detail.
  package func namesListed(by element: Int32) -> [String] {
    guard element >= 0 else { return [] }
    switch model.elements[Int(element)].state {
    case .none, .unknown: return []
    case .stated, .empty, .invalid: return namesListed(in: model.elements[Int(element)].textSpan)
    }
  }
}
