import JSON
import LanguageServer

/// A document that is edited bit by bit holds what a plain text would, and gets the findings of the same text opened afresh.
///
/// The bytes are how columns are counted, the text, and behind the first zero the edits: two bytes for the place, one for the
/// length, one for how, and the new text up to the next zero.
func brokenEdits(_ bytes: [UInt8]) -> [String] {
  let encoding = ["utf-8", "utf-16", "utf-32"][Int(bytes.first ?? 0) % 3]
  var parts = bytes.dropFirst().split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }[...]
  var plain = PlainText(String(decoding: parts.popFirst() ?? [], as: UTF8.self), encoding)
  var talk = FuzzTalk()
  let capabilities: JSON = ["general": ["positionEncodings": [.string(encoding)]]]
  talk.introduce(capabilities)
  talk.open(plain.text)
  var broken: [String] = []
  for (at, part) in parts.prefix(30).enumerated() where part.count >= 4 {
    let positions = plain.positions
    let one = (Int(part[0]) << 8 | Int(part[1])) % positions.count
    let from = plain.border(at: one)
    let to = plain.border(at: Swift.min(one + Int(part[2]), positions.count - 1))
    let text = String(decoding: part[4...], as: UTF8.self)
    var change: JSON = ["range": plain.range(from, to, past: part[3] & 1 == 1), "text": .string(text)]
    if part[3] >= 0xF0 {
      change = ["text": .string(text)]
      plain = PlainText(text, encoding)
    } else {
      plain.replace(from, to, with: text)
    }
    talk.tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(FuzzTalk.document), "version": .number(at + 2)], "contentChanges": [change],
      ])
    let held = talk.server.text(ofDocument: FuzzTalk.document)
    if held != Array(plain.text.utf8) { broken.append("after edit \(at + 1) the document is another text") }
    if !broken.isEmpty { return broken + talk.broken }
  }
  var fresh = FuzzTalk()
  fresh.introduce(capabilities)
  fresh.open(plain.text)
  if fresh.diagnostics == nil { broken.append("opened afresh the document has no findings, not even none") }
  if talk.diagnostics != fresh.diagnostics { broken.append("opened afresh the document has other findings") }
  return broken + talk.broken
}

/// A text as a list of code points, with the positions a client gives them: too simple to be wrong.
package struct PlainText {
  package private(set) var scalars: [Unicode.Scalar]
  private var encoding: String

  package init(_ text: String, _ encoding: String) {
    scalars = Array(text.unicodeScalars)
    self.encoding = encoding
  }

  package var text: String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Line and column before each code point, and behind the last.
  package var positions: [(line: Int, column: Int)] {
    var result: [(line: Int, column: Int)] = []
    var (line, column) = (0, 0)
    for (at, scalar) in scalars.enumerated() {
      result.append((line, column))
      let endsLine = scalar == "\n" || (scalar == "\r" && (at + 1 == scalars.count || scalars[at + 1] != "\n"))
      if endsLine { (line, column) = (line + 1, 0) } else { column += width(scalar) }
    }
    result.append((line, column))
    return result
  }

  private func width(_ scalar: Unicode.Scalar) -> Int {
    switch encoding {
    case "utf-8": String(scalar).utf8.count
    case "utf-16": String(scalar).utf16.count
    default: 1
    }
  }

  /// A position never lies between the two marks of one line end.
  package func border(at: Int) -> Int {
    at > 0 && at < scalars.count && scalars[at] == "\n" && scalars[at - 1] == "\r" ? at - 1 : at
  }

  /// Between these code points. Past the end of a line means its end.
  package func range(_ from: Int, _ to: Int, past: Bool) -> JSON {
    let positions = positions
    func json(_ at: Int) -> JSON {
      let place = positions[at]
      let isLineEnd = at == scalars.count || scalars[at] == "\n" || scalars[at] == "\r"
      return ["line": .number(place.line), "character": .number(place.column + (past && isLineEnd ? 1000 : 0))]
    }
    return ["start": json(from), "end": json(to)]
  }

  package mutating func replace(_ from: Int, _ to: Int, with text: String) {
    scalars.replaceSubrange(from..<to, with: Array(text.unicodeScalars))
  }
}
