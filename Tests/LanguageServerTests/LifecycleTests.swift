import JSON
import LanguageServer
import Testing

@Suite struct LifecycleTests {
  private func code(_ response: JSON) -> Int? { response["error"]?["code"]?.integer }

  @Test func nothingIsDoneBeforeTheIntroduction() {
    var talk = Conversation()
    #expect(code(talk.response("textDocument/hover", [:])) == -32002)
    talk.tell("textDocument/didOpen", [:])
    #expect(talk.heard.isEmpty)
  }

  @Test func introducesItselfOnce() {
    var talk = Conversation()
    let result = talk.ask("initialize", ["capabilities": [:]])
    #expect(result["serverInfo"]?["name"] == "coursecheck")
    #expect(result["capabilities"]?["positionEncoding"] == "utf-16")
    #expect(code(talk.response("initialize", ["capabilities": [:]])) == -32600)
    #expect(code(talk.response("no/such/method", [:])) == -32601)
    #expect(code(talk.response("$/noSuchMethod", [:])) == -32601)
    talk.tell("$/noSuchNotification", [:])
    #expect(talk.heard.isEmpty)
  }

  @Test func endsWhenAskedTo() {
    var talk = Conversation.started()
    #expect(talk.response("shutdown", .null)["result"] == .null)
    #expect(code(talk.response("textDocument/hover", [:])) == -32600)
    talk.tell("exit", .null)
    #expect(talk.server.exitCode == 0)
    var rude = Conversation.started()
    rude.tell("exit", .null)
    #expect(rude.server.exitCode == 1)
  }

  @Test func whatIsCalledOffIsNotDone() {
    var talk = Conversation.started()
    talk.server.receive(framed(["jsonrpc": "2.0", "id": "a", "method": "shutdown"]))
    talk.server.receive(framed(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": "a"]]))
    talk.run()
    #expect(talk.heard.first.flatMap(code) == -32800)
    #expect(talk.response("shutdown", .null)["result"] == .null)
  }

  @Test func badMessagesAreAnsweredAndSurvived() {
    var talk = Conversation.started()
    talk.write(Array("Content-Length: 5\r\n\r\n{\"a\":".utf8))
    #expect(talk.heard.last.flatMap(code) == -32700)
    talk.write(["jsonrpc": "2.0", "id": 7])
    #expect(talk.heard.last.flatMap(code) == -32600)
    talk.write(["jsonrpc": "2.0", "id": 8, "method": "shutdown", "params": 3])
    #expect(talk.heard.last.flatMap(code) == -32600)
    talk.write([1, 2])
    #expect(talk.heard.last.flatMap(code) == -32600)
    #expect(talk.response("shutdown", .null)["result"] == .null)
  }
}
