import Foundation
import FuzzKit
import JSON
import LanguageServer
import Testing

/// What the server says it can, against the published shapes of the protocol. That every message it sends has its shape is
/// looked at in each conversation of these tests.
@Suite struct ProtocolTests {
  @Test func readsTheShapes() {
    #expect(Protocol.published.messages.count > 70)
    #expect(Protocol.published.shapes.count > 300)
  }

  /// The check can fail.
  @Test func tellsShapesApart() {
    let shapes = Protocol.published
    let position: JSON = ["line": 1, "character": 2]
    #expect(shapes.faults(in: position, as: .name("Position")).isEmpty)
    #expect(shapes.faults(in: ["line": 1], as: .name("Position")) == [".character: missing"])
    #expect(shapes.faults(in: ["line": -1, "character": 2], as: .name("Position")) == [".line: no uinteger"])
    #expect(
      shapes.faults(in: ["line": 1, "character": 2, "column": 3], as: .name("Position")) == [".column: unknown"])
    #expect(!shapes.faults(in: [["uri": "file:///a"]], as: .name("Definition")).isEmpty)
    #expect(
      shapes.faults(inSaying: ["jsonrpc": "2.0", "method": "textDocument/hover", "params": .null], asked: nil)
        == ["textDocument/hover is for a client to say"])
  }

  /// Each capability that is offered to a client that can do all has a handler, and each handler is offered.
  @Test func offersWhatItDoes() throws {
    var talk = Conversation()
    let answer = talk.ask("initialize", Conversation.introduction(Protocol.everything))
    let offered = try #require(answer["capabilities"])
    for message in Protocol.published.messages.values where message.reader != .client {
      guard let capability = message.capability else { continue }
      let isOffered = offers(capability, in: offered)
      // Where it says no more than that it takes documents in, it takes in all of that.
      #expect(
        isOffered == Server.methods.contains(message.method),
        "\(message.method) is \(isOffered ? "offered, but not answered" : "answered, but not offered")")
    }
  }

  /// A client that can do nothing gets only what needs nothing.
  @Test func introducesItselfToAnyClient() {
    var talk = Conversation()
    let answer = talk.ask("initialize", Conversation.introduction())
    #expect(answer["capabilities"]?["hoverProvider"] != nil)
    #expect(answer["capabilities"]?["positionEncoding"] == "utf-16")
  }

  /// Methods of the protocol all have a test that names them.
  @Test func everyMethodHasATest() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    let tests = try names.map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }.joined()
    for method in Server.methods { #expect(tests.contains("\"\(method)\""), "no test asks \(method)") }
  }

  private func offers(_ path: String, in capabilities: JSON) -> Bool {
    var value = capabilities
    for name in path.split(separator: ".") {
      if value.truth == true || value.integer != nil { return false }
      guard let next = value[String(name)] else { return false }
      value = next
    }
    return value != false && !value.isNull
  }
}
