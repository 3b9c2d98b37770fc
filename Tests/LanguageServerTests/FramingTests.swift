import JSON
import LanguageServer
import Testing

@Suite struct FramingTests {
  private func pieces(_ chunks: [String]) -> [String] {
    var framing = MessageFraming()
    var result: [String] = []
    for chunk in chunks {
      framing.add(Array(chunk.utf8))
      while let piece = framing.next() {
        switch piece {
        case .message(let value): result.append(String(decoding: value.compact, as: UTF8.self))
        case .malformed(let problem): result.append("malformed at \(problem.offset)")
        case .noise: result.append("noise")
        case .tooLong: result.append("too long")
        }
      }
    }
    return result
  }

  private func message(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }

  @Test func readsMessagesHoweverTheyAreCut() {
    let text = message("{\"a\":\"é\"}") + message("[1]") + message("{}")
    for size in 1...text.utf8.count {
      let bytes = Array(text.utf8)
      var framing = MessageFraming()
      var found: [JSON] = []
      var at = 0
      while at < bytes.count {
        framing.add(Array(bytes[at..<Swift.min(at + size, bytes.count)]))
        at += size
        while case .message(let value)? = framing.next() { found.append(value) }
      }
      #expect(found == [["a": "é"], [1], [:]])
    }
  }

  @Test(arguments: [
    "content-length: 2\r\n\r\n{}", "CONTENT-LENGTH:2\r\n\r\n{}", "Content-Length:   2  \r\n\r\n{}",
    "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", "Content-Length: 2\n\n{}",
    "\r\nContent-Length: 2\r\n\r\n{}",
  ])
  func understandsHeadersAsTheyAreWritten(_ text: String) { #expect(pieces([text]) == ["{}"]) }

  @Test(arguments: [
    ("Content-Length: x\r\n\r\n", ["noise"]), ("Content-Length: -1\r\n\r\n", ["noise"]),
    ("Foo: bar\r\n\r\n", ["noise"]), ("garbage\r\n\r\n", ["noise"]),
    // Too short a length cuts the body; what is left of it is no header.
    ("Content-Length: 3\r\n\r\n{\"a\":1}", ["malformed at 3", "noise"]),
  ])
  func goesOnBehindWhatIsNoMessage(_ text: String, _ expected: [String]) {
    #expect(pieces([text + message("[7]")]) == expected + ["[7]"])
  }

  /// Nobody writes so much before a message; what does is none.
  @Test func aHeaderHasAnEnd() {
    func text(_ length: Int) -> String { "X: " + String(repeating: "y", count: length) + "\r\n" + message("{}") }
    #expect(pieces([text(4000)]) == ["{}"])
    #expect(pieces([text(4200)]).first == "noise")
  }

  @Test func aLengthTooLongCostsOneMessage() {
    // The body that is missing bytes swallows the head of the next; that one is found inside it.
    let text = "Content-Length: 60\r\n\r\n{\"a\":1}" + message("[7]") + message("[8]") + message("[9]")
    #expect(pieces([text]).suffix(3) == ["[7]", "[8]", "[9]"])
  }

  /// What nobody sends is not kept until it is all there.
  @Test func aLengthThatNobodySendsIsPassedOver() {
    #expect(pieces(["Content-Length: 536870913\r\n\r\n{", "\"a\": 1"]) == ["too long"])
    #expect(pieces(["Content-Length: 99999999999999999999999\r\n\r\n", message("[7]")]).last != "{}")
    // One more byte than is taken, in chunks, and then a message.
    var framing = MessageFraming()
    framing.add(Array("Content-Length: 536870913\r\n\r\n".utf8))
    #expect(framing.next() == .tooLong(536_870_913))
    let chunk = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<512 { framing.add(chunk) }
    #expect(framing.next() == nil)
    framing.add(Array((" " + message("[7]")).utf8))
    #expect(framing.next() == .message([7]))
  }

  /// Where the head of the next message stands half in a body and half behind it.
  @Test func aLengthTooLongCostsTheSameHoweverItIsCut() {
    let text = "Content-Length: 12\r\n\r\n{\"a\":1" + message("[7]") + message("[8]")
    for size in 1...text.utf8.count {
      let bytes = Array(text.utf8)
      var framing = MessageFraming()
      var found: [JSON] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        framing.add(Array(bytes[start..<Swift.min(start + size, bytes.count)]))
        while let piece = framing.next() { if case .message(let value) = piece { found.append(value) } }
      }
      #expect(found == [[7], [8]], "in pieces of \(size)")
    }
  }

  @Test func noiseNeverEnds() {
    var framing = MessageFraming()
    var pieces = 0
    for _ in 0..<1000 {
      framing.add([UInt8](repeating: 0x41, count: 10_000))
      while framing.next() != nil { pieces += 1 }
    }
    framing.add(Array(message("[7]").utf8))
    var last: MessageFraming.Piece?
    while let piece = framing.next() { last = piece }
    #expect(last == .message([7]))
  }
}
