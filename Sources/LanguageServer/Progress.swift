import JSON
import Vocabulary

/// What a client may show while it waits for an answer, where it gave a token for it.
struct WorkProgress {
  private let token: JSON
  private let title: Bilingual<String>

  init?(_ token: JSON?, _ title: Bilingual<String>?) {
    guard let token, token.text != nil || token.integer != nil, let title else { return nil }
    self.token = token
    self.title = title
  }

  func begin(_ server: inout Server) {
    tell(["kind": "begin", "title": .string(title[server.language])], &server)
  }

  func end(_ server: inout Server) { tell(["kind": "end"], &server) }

  private func tell(_ value: JSON, _ server: inout Server) {
    server.notify("$/progress", ["token": token, "value": value])
  }
}

/// So many at a time.
private let partSize = 100

extension Server {
  /// Sends a long answer in parts, if the client gave a token for that. What is left to answer is nothing then.
  mutating func streamed(_ result: JSON, to token: JSON?) -> JSON {
    guard let token, token.text != nil || token.integer != nil else { return result }
    let elements = result.elements ?? result["items"]?.elements ?? []
    if elements.isEmpty { return result }
    for start in stride(from: 0, to: elements.count, by: partSize) {
      let part = JSON.array(Array(elements[start..<Swift.min(start + partSize, elements.count)]))
      notify("$/progress", ["token": token, "value": result.elements == nil ? ["items": part] : part])
    }
    return result.elements == nil ? ["items": []] : []
  }
}
