import JSON
import LanguageServer

/// A conversation as lines of text, behind the text of the document that is open:
///
///     course A1: A course
///     ====
///     ask textDocument/hover {"textDocument":{"uri":"file:///plans/a.course"},"position":{"line":0,"character":2}}
///     tell textDocument/didClose {"textDocument":{"uri":"file:///plans/a.course"}}
///     answer {"applied":true}
///
/// Other lines are sent as they are, as the body of a message. Whatever is said, each request gets one answer, and all that
/// the server says has a shape of the protocol.
func brokenMessages(_ bytes: [UInt8]) -> [String] {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  let border = lines.firstIndex { $0.elementsEqual(conversationMark) } ?? 0
  var talk = FuzzTalk()
  // Whether the client can do everything or nothing, and its language, follow from what is open.
  talk.introduce(bytes.count % 2 == 0 ? Protocol.everything : [:], locale: bytes.count % 4 < 2 ? "nl" : "en")
  talk.open(String(decoding: Array(lines[..<border].joined(separator: [0x0A])), as: UTF8.self))
  for line in lines[border...].dropFirst(border == 0 ? 0 : 1).prefix(40) {
    let words = line.split(separator: 0x20, maxSplits: 2).map { Array($0) }
    guard let first = words.first else { continue }
    let method = words.count > 1 ? String(decoding: words[1], as: UTF8.self) : ""
    let parameters = words.count > 2 ? value(words[2]) : nil
    switch String(decoding: first, as: UTF8.self) {
    case "ask" where parameters != nil: _ = talk.ask(method, parameters ?? .null)
    case "tell" where parameters != nil: talk.tell(method, parameters ?? .null)
    case "answer": talk.answer(value(Array(line.dropFirst(first.count + 1))) ?? .null)
    default: talk.say(Array("Content-Length: \(line.count)\r\n\r\n".utf8) + line)
    }
    if talk.server.exitCode != nil { break }
  }
  return talk.broken
}

/// Between the text and what is said about it.
let conversationMark = Array("====".utf8)

private func value(_ bytes: [UInt8]) -> JSON? { try? JSON(parsing: bytes) }
