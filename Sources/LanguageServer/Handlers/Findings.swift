import JSON
import SourceText
import Vocabulary
import Workspaces

let findingRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/diagnostic",
    capability: { client in
      guard client["textDocument.diagnostic"]?.members != nil else { return [] }
      return [
        .init(
          "diagnosticProvider",
          [
            "identifier": "coursecheck", "interFileDependencies": true, "workspaceDiagnostics": true,
            "workDoneProgress": true,
          ])
      ]
    },
    title: Bilingual(nl: "Plan controleren", en: "Checking the plan")
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    server.judge()
    let judged = server.judged(document.uri.path)
    return report(judged?.diagnostics ?? [], known: parameters["previousResultId"]?.text)
  },
  RequestHandler(
    "workspace/diagnostic",
    title: Bilingual(nl: "Alle plannen controleren", en: "Checking all plans"), isStreamed: true
  ) { (server, parameters) throws(ResponseError) in
    server.openFolders()
    server.judge()
    var known: [Path: String] = [:]
    for entry in parameters["previousResultIds"]?.elements ?? [] {
      if let name = entry["uri"]?.text, let value = entry["value"]?.text { known[DocumentURI(name).path] = value }
    }
    let answers = server.workspace?.answers ?? []
    // Of what is gone the client still has findings.
    let gone = known.keys.filter { path in !answers.contains { $0.path == path } }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    let empty = gone.map { path -> JSON in
      .object(
        [.init("uri", .string(server.openTexts.name(of: path))), .init("version", .null)]
          + (report([], known: nil).members ?? []))
    }
    return [
      "items": .array(
        answers.map { path, answer in
          let document = server.documents[path]
          let uri = document?.uri ?? DocumentURI(file: path)
          let own = report(answer?.diagnostics ?? [], known: known[path])
          return .object(
            [.init("uri", .string(uri.text)), .init("version", .number(orNull: document?.version))]
              + (own.members ?? []))
        } + empty)
    ]
  },
]

/// All findings, or only that they are what the client has.
private func report(_ diagnostics: [JSON], known: String?) -> JSON {
  let identity = resultIdentity(diagnostics)
  if known == identity { return ["kind": "unchanged", "resultId": .string(identity)] }
  return ["kind": "full", "resultId": .string(identity), "items": .array(diagnostics)]
}

/// The same for the same findings, whenever they were found.
private func resultIdentity(_ diagnostics: [JSON]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in JSON.array(diagnostics).compact { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return String(hash, radix: 16)
}

extension Server {
  /// Takes in all plans of the folders that the client has open.
  mutating func openFolders() {
    for folder in folders where opened.insert(folder).inserted {
      for path in world.plans(folder) where documents[path] == nil { stale.insert(path) }
    }
  }
}
