import JSON
import SourceText
import Vocabulary

/// What a client can do and wants, as it said when it introduced itself. What it does not say it can't.
package struct Client: Sendable {
  package var encoding = PositionEncoding.utf16
  /// In which coursecheck talks where a document does not decide; nil if the client did not say.
  package var locale: Language?
  package var process: Int?
  package var name = ""
  /// What it said, for the handlers to ask.
  package private(set) var capabilities = JSON.null

  package init() {}

  init(_ parameters: JSON) {
    capabilities = parameters["capabilities"] ?? .null
    process = parameters["processId"]?.integer
    name = parameters["clientInfo"]?["name"]?.text ?? ""
    locale = parameters["locale"]?.text.flatMap { Language(code: $0) }
    let offered = (self["general.positionEncodings"]?.elements ?? []).compactMap { $0.text }
    // The one that costs us nothing first; every client has UTF-16.
    if offered.contains("utf-8") {
      encoding = .utf8
    } else if offered.contains("utf-32"), !offered.contains("utf-16") {
      encoding = .utf32
    }
  }

  /// A capability by its path: `textDocument.hover.contentFormat`.
  subscript(_ path: String) -> JSON? {
    var value = capabilities
    for name in path.split(separator: ".") {
      guard let next = value[String(name)] else { return nil }
      value = next
    }
    return value
  }

  func has(_ path: String) -> Bool { self[path]?.truth == true }

  /// Whether a list in the capabilities names something.
  func lists(_ word: String, in path: String) -> Bool { self[path]?.elements?.contains(.string(word)) == true }
}

extension PositionEncoding {
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    case .utf32: "utf-32"
    }
  }
}
