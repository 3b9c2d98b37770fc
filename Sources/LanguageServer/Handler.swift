import JSON
import Vocabulary

/// Something a client can ask. The answer to `initialize` and the dispatcher both read the one list of these.
struct RequestHandler: Sendable {
  let method: String
  /// What is told of it when the server introduces itself; nothing where it needs no telling, or where this client has no use
  /// for it.
  let capability: @Sendable (Client) -> [JSON.Member]
  /// What a client shows while it waits, of what can take a while.
  let title: Bilingual<String>?
  /// Whether the answer, a list or an object with `items`, may come in parts.
  let isStreamed: Bool
  let answer: @Sendable (inout Server, JSON) throws(ResponseError) -> JSON

  init(
    _ method: String, capability: @escaping @Sendable (Client) -> [JSON.Member] = { _ in [] },
    title: Bilingual<String>? = nil, isStreamed: Bool = false,
    answer: @escaping @Sendable (inout Server, JSON) throws(ResponseError) -> JSON
  ) {
    self.method = method
    self.capability = capability
    self.title = title
    self.isStreamed = isStreamed
    self.answer = answer
  }
}

/// Something a client can tell.
struct NotificationHandler: Sendable {
  let method: String
  let take: @Sendable (inout Server, JSON) -> Void

  init(_ method: String, take: @escaping @Sendable (inout Server, JSON) -> Void) {
    self.method = method
    self.take = take
  }
}

extension [JSON.Member] {
  /// Adds members; where both hold an object of one name, those become one: several handlers have a word on `workspace`.
  mutating func merge(_ others: [JSON.Member]) {
    for other in others {
      guard let at = firstIndex(where: { $0.name == other.name }), var own = self[at].value.members,
        let more = other.value.members
      else {
        append(other)
        continue
      }
      own.merge(more)
      self[at].value = .object(own)
    }
  }
}
