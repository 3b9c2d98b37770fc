import JSON
import LanguageServer
import Testing

/// The outline, and putting a plan in order.
@Suite struct LayoutTests {
  private let uri = "file:///plans/a.course"
  private let untidy = "course A1:  Één 🎉\nweek 1:Start\n    sync case: X   [60 min]\nweek 2:   Next\n"

  private func talk(_ capabilities: JSON = [:]) -> Conversation {
    var talk = Conversation.started(capabilities: capabilities)
    talk.open(uri, untidy)
    return talk
  }

  private func changed(_ edits: JSON) -> [String] {
    (edits.elements ?? []).map { edit in
      let start = edit["range"]?["start"]
      return "\(start?["line"]?.integer ?? -1):\(start?["character"]?.integer ?? -1) \(edit["newText"]?.text ?? "-")"
    }
  }

  private func formatted(_ method: String, _ more: [(String, JSON)] = [], _ capabilities: JSON = [:]) -> [String] {
    var talk = talk(capabilities)
    let options: JSON = ["tabSize": 8, "insertSpaces": false]
    let own: [JSON.Member] = [.init("textDocument", ["uri": .string(uri)]), .init("options", options)]
    return changed(talk.ask(method, .object(own + more.map { JSON.Member($0.0, $0.1) })))
  }

  private func lines(_ from: Int, _ to: Int) -> JSON {
    ["start": ["line": .number(from), "character": 0], "end": ["line": .number(to), "character": 0]]
  }

  @Test func putsAPlanInOrder() {
    let all = formatted("textDocument/formatting")
    #expect(Set(all.compactMap { $0.first }) == ["0", "1", "2", "3"], "\(all)")
    // What is selected, up to the beginning of the line behind it, and nothing else.
    let range = formatted("textDocument/rangeFormatting", [("range", lines(1, 2))])
    #expect(!range.isEmpty && range.allSatisfy { $0.hasPrefix("1:") }, "\(range)")
    let ranges = formatted("textDocument/rangesFormatting", [("ranges", [lines(0, 1), lines(3, 4)])])
    #expect(Set(ranges.compactMap { $0.first }) == ["0", "3"], "\(ranges)")
    #expect(Set(range + ranges).isSubset(of: Set(all)))
  }

  @Test func offersSeveralRangesToWhoSendsThem() {
    func offered(_ capabilities: JSON) -> JSON? {
      var talk = Conversation()
      return talk.ask("initialize", Conversation.introduction(capabilities))["capabilities"]?[
        "documentRangeFormattingProvider"]
    }
    #expect(offered([:]) == true)
    #expect(
      offered(["textDocument": ["rangeFormatting": ["rangesSupport": true]]]) == ["rangesSupport": true])
  }

  @Test func showsTheOutlineAsATreeOrAList() {
    let asked: JSON = ["textDocument": ["uri": .string(uri)]]
    var rich = talk(["textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]])
    let tree = rich.ask("textDocument/documentSymbol", asked)
    let course = tree.elements?.first
    #expect(course?["name"] == "Één 🎉")
    #expect(course?["children"]?.elements?.map { $0["name"]?.text } == ["Start", "Next"])
    #expect(course?["children"]?.elements?.first?["children"]?.elements?.first?["name"] == "X")
    var plain = talk()
    let list = plain.ask("textDocument/documentSymbol", asked).elements ?? []
    #expect(list.map { $0["name"]?.text } == ["Één 🎉", "Start", "X", "Next"])
    #expect(list.last?["containerName"] == "Één 🎉")
    #expect(list.first?["location"]?["uri"] == .string(uri))
  }
}
