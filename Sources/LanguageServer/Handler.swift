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
  /// What is told of it when the server introduces itself, so that the client sends it.
  let capability: @Sendable (Client) -> [JSON.Member]
  let take: @Sendable (inout Server, JSON) -> Void

  init(
    _ method: String, capability: @escaping @Sendable (Client) -> [JSON.Member] = { _ in [] },
    take: @escaping @Sendable (inout Server, JSON) -> Void
  ) {
    self.method = method
    self.capability = capability
    self.take = take
  }
}

/// One object of what several say: members of one name that are objects are put together, of others the first counts.
func merged(_ members: [JSON.Member]) -> JSON {
  var result: [JSON.Member] = []
  for member in members {
    guard let at = result.firstIndex(where: { $0.name == member.name }) else {
      result.append(member)
      continue
    }
    if let known = result[at].value.members, let more = member.value.members {
      result[at].value = merged(known + more)
    }
  }
  return .object(result)
}
