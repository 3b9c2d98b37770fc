import JSON
import LanguageServer
import Workspaces

/// The same messages come out of a stream however it is cut, and a server that gets it says nothing but messages.
///
/// The first byte tells into which pieces the rest is cut.
func brokenFraming(_ bytes: [UInt8]) -> [String] {
  let size = Int(bytes.first ?? 0) % 32 + 1
  let stream = Array(bytes.dropFirst())
  var broken: [String] = []
  if messages(in: stream, size: stream.count + 1) != messages(in: stream, size: size) {
    broken.append("other messages in pieces of \(size) bytes")
  }
  var talk = FuzzTalk()
  talk.say(stream)
  return broken + talk.broken
}

private func messages(in stream: [UInt8], size: Int) -> [JSON] {
  var framing = MessageFraming()
  var found: [JSON] = []
  var at = 0
  while at < stream.count {
    let end = Swift.min(at + size, stream.count)
    framing.add(Array(stream[at..<end]))
    at = end
    while let piece = framing.next() { if case .message(let message) = piece { found.append(message) } }
  }
  return found
}
