import CourseEditor
import JSON
import SourceText
import Vocabulary

let symbolSearchRequests: [RequestHandler] = [
  RequestHandler(
    "workspace/symbol", capability: { _ in [.init("workspaceSymbolProvider", true)] },
    title: Bilingual(nl: "Zoeken in alle plannen", en: "Searching all plans"), isStreamed: true
  ) { (server, parameters) throws(ResponseError) in
    guard let query = parameters["query"]?.text else { throw .invalidParameters("'query' is missing.") }
    let search = SymbolSearch(query)
    let (encoding, client) = (server.client.encoding, server.client)
    let found = server.fromEachPlan { known -> [RankedSymbol]? in
      let symbols = known.plan.symbols(matching: search)
      if symbols.isEmpty { return nil }
      let positions = Positions(known.text.bytes, known.text.lines, encoding)
      // More than a client gets to see need not be put in words.
      return symbols.sorted { $0.rank < $1.rank }.prefix(mostSymbols).map {
        RankedSymbol(rank: $0.rank, json: symbol($0, known.uri.text, positions, client))
      }
    }
    return .array(found.flatMap { $0 }.sorted { $0.rank < $1.rank }.prefix(mostSymbols).map { $0.json })
  }
]

/// More than anyone looks through; who types another letter gets others.
private let mostSymbols = 256

private struct RankedSymbol: Sendable {
  var rank: Int
  var json: JSON
}

private func symbol(_ found: PlanSymbol, _ uri: String, _ positions: Positions, _ client: Client) -> JSON {
  var members: [JSON.Member] = [
    .init("name", .string(found.name)),
    .init("kind", .number(symbolKind(found.keyword, known: client["workspace.symbol.symbolKind.valueSet"]))),
    .init("location", ["uri": .string(uri), "range": positions.json(found.head)]),
  ]
  if !found.container.isEmpty { members.append(.init("containerName", .string(found.container))) }
  return .object(members)
}

/// Its sign, or the nearest among those that every client knows.
func symbolKind(_ keyword: Keyword, known: JSON?) -> Int {
  let kind = symbolKind(keyword)
  guard let known = known?.elements, !known.isEmpty else {
    switch kind {
    // Event: Method; Key: Constant.
    case 24: return 6
    case 20: return 14
    default: return kind
    }
  }
  return kind
}
