import JSON
import LanguageServer
import Synchronization
import Workspaces

/// Files that can change while a client and a server talk.
final class Workplace: Sendable {
  private let files: Mutex<[String: String]>

  init(_ files: [String: String]) { self.files = Mutex(files) }

  subscript(_ path: String) -> String? {
    get { files.withLock { $0[path] } }
    set { files.withLock { $0[path] = newValue } }
  }

  /// A conversation of a client that has folders of it open.
  func conversation(
    folders: [String] = ["/plans"], _ capabilities: JSON = [:], locale: String? = "en"
  ) -> Conversation {
    var talk = Conversation()
    talk.server = Server(
      ServerWorld(
        version: "0", clock: { 0 },
        read: { path in
          self[String(decoding: path.bytes, as: UTF8.self)].map { .bytes(Array($0.utf8)) } ?? .absent
        },
        plans: { folder in
          self.files.withLock { Array($0.keys) }.map { Path($0) }.filter {
            $0.isWithin(folder) && $0.hasSuffix(".course")
          }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        }))
    var parameters: [JSON.Member] = [
      .init("processId", .null), .init("capabilities", capabilities),
      .init(
        "workspaceFolders", .array(folders.map { ["uri": .string("file://" + $0), "name": .string($0)] })),
    ]
    if let locale { parameters.append(.init("locale", .string(locale))) }
    _ = talk.ask("initialize", .object(parameters))
    talk.tell("initialized", [:])
    talk.forget()
    return talk
  }

  /// The files after an edit of several of them, as a client applies it; in UTF-16.
  func apply(_ edit: JSON) {
    var changes: [(uri: String, edits: [JSON])] = []
    for change in edit["documentChanges"]?.elements ?? [] {
      changes.append((change["textDocument"]?["uri"]?.text ?? "", change["edits"]?.elements ?? []))
    }
    for member in edit["changes"]?.members ?? [] { changes.append((member.name, member.value.elements ?? [])) }
    for change in changes {
      let path = String(decoding: DocumentURI(change.uri).path.bytes, as: UTF8.self)
      self[path] = self[path].map { applied(change.edits, to: $0) }
    }
  }
}

/// A text after edits, as a client applies them that counts in UTF-16.
func applied(_ edits: [JSON], to text: String) -> String {
  var units = Array(text.utf16)
  var starts = [0]
  for (at, unit) in units.enumerated() where unit == 0x0A { starts.append(at + 1) }
  func offset(_ position: JSON?) -> Int {
    starts[position?["line"]?.integer ?? 0] + (position?["character"]?.integer ?? 0)
  }
  let ordered = edits.map {
    (offset($0["range"]?["start"]), offset($0["range"]?["end"]), Array(($0["newText"]?.text ?? "").utf16))
  }
  for (start, end, new) in ordered.sorted(by: { $0.0 > $1.0 }) { units.replaceSubrange(start..<end, with: new) }
  return String(decoding: units, as: UTF16.self)
}

extension Conversation {
  /// The answer to a question about the first place in a text where some words stand, so many characters further on.
  mutating func ask(
    _ method: String, _ uri: String, _ text: String, at words: String, plus distance: Int = 0,
    _ more: [JSON.Member] = []
  ) -> JSON {
    response(method, about(uri, text, words, distance, more))["result"] ?? .null
  }

  func about(
    _ uri: String, _ text: String, _ words: String, _ distance: Int = 0, _ more: [JSON.Member] = []
  ) -> JSON {
    .object([.init("textDocument", ["uri": .string(uri)]), .init("position", position(text, words, distance))] + more)
  }

  /// In UTF-16.
  func position(_ text: String, _ words: String, _ distance: Int = 0) -> JSON {
    for (line, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let (units, sought) = (Array(content.utf16), Array(words.utf16))
      guard units.count >= sought.count else { continue }
      for start in 0...(units.count - sought.count) where units[start..<start + sought.count].elementsEqual(sought) {
        return ["line": .number(line), "character": .number(start + distance)]
      }
    }
    return .null
  }
}

/// What stands in a range of a text, in UTF-16.
func text(of range: JSON?, in text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard let line = range?["start"]?["line"]?.integer, line < lines.count,
    let start = range?["start"]?["character"]?.integer
  else { return "" }
  let units = Array(lines[line].utf16)
  let end = range?["end"]?["line"]?.integer == line ? range?["end"]?["character"]?.integer ?? start : units.count
  guard start <= end, end <= units.count else { return "?" }
  return String(decoding: units[start..<end], as: UTF16.self)
}
