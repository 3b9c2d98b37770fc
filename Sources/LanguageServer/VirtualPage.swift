import Reports
import Vocabulary

/// A page that stands in no file and is made when it is asked for: `coursecheck:/explain/en/workload%2Foff-budget.md`.
enum VirtualPage: Equatable {
  static let scheme = "coursecheck"

  /// What a word, kind or rule means.
  case explanation(String, Language)
  /// What was found in a document, by its URI.
  case report(String, Language)

  var uri: String {
    switch self {
    case .explanation(let topic, let language): Self.uri("explain", language, topic)
    case .report(let document, let language): Self.uri("report", language, document)
    }
  }

  private static func uri(_ kind: String, _ language: Language, _ name: String) -> String {
    scheme + ":/" + kind + "/" + language.code + "/" + percentEncoded(Array(name.utf8), besides: []) + ".md"
  }

  /// Nil where a URI names no page of ours. Some clients write `%2F` and the like as they stand for.
  init?(uri: String) {
    let bytes = Array(uri.utf8)
    let start = Array((Self.scheme + ":").utf8)
    guard bytes.starts(with: start) else { return nil }
    var rest = bytes[start.count...]
    while rest.first == 0x2F { rest = rest.dropFirst() }
    let parts = rest.split(separator: 0x2F, maxSplits: 2)
    guard parts.count == 3, let language = Language(code: String(decoding: parts[1], as: UTF8.self)) else { return nil }
    var name = percentDecoded(parts[2])
    if name.suffix(3).elementsEqual(".md".utf8) { name.removeLast(3) }
    let text = String(decoding: name, as: UTF8.self)
    switch String(decoding: parts[0], as: UTF8.self) {
    case "explain": self = .explanation(text, language)
    case "report": self = .report(text, language)
    default: return nil
    }
  }

  static func isNamed(by uri: String) -> Bool { uri.hasPrefix(scheme + ":") }
}
