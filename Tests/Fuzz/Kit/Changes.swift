import CourseRules
import Interchange
import JSON
import LanguageServer
import TestKit
import Vocabulary

/// Changes that a hand could make, in the words that there are: they get deeper than changes of single bytes. All words come
/// from the vocabulary, the examples of the rules, the samples and the protocol.
struct Changes {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  // MARK: Plans

  mutating func plan(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0...numbers.below(3) { result = onePlanChange(result) }
    return result
  }

  private mutating func onePlanChange(_ bytes: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let line = numbers.below(lines.count)
    switch numbers.below(10) {
    case 0...2: return mutated(bytes, seed: numbers.next())
    // A line of a plan somewhere, as deep as it stands or as what is here.
    case 3: lines.insert(numbers.pick(Words.lines), at: line)
    case 4: lines.insert(lines[line].prefix { $0 == 0x20 } + numbers.pick(Words.lines).drop { $0 == 0x20 }, at: line)
    // Another value.
    case 5:
      let other = numbers.pick(Words.lines)
      lines[line] = lines[line].prefix { $0 != 0x3A } + other.drop { $0 != 0x3A }
    case 6:
      lines[line] += Array(" [".utf8) + numbers.pick(Words.details) + Array("]".utf8)
    // A word of the vocabulary.
    case 7:
      let at = numbers.below(lines[line].count + 1)
      lines[line].insert(contentsOf: numbers.pick(Words.vocabulary) + [0x20], at: at)
    case 8:
      let head = numbers.pick(Words.heads)
      let value = numbers.pick(numbers.below(2) == 0 ? Words.details : Words.vocabulary)
      let indent = [UInt8](repeating: 0x20, count: 2 * numbers.below(4))
      lines.insert(indent + head + Array(": ".utf8) + value, at: line + 1)
    // The end of it is another plan.
    default:
      lines = Array(lines.prefix(line + 1))
      lines += numbers.pick(Words.examples).split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        .dropFirst(numbers.below(2))
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// Of several plans with a line between them one changes, or one more comes.
  mutating func plans(_ bytes: [UInt8]) -> [UInt8] {
    let mark = [0x0A] + conversationMark + [0x0A]
    switch numbers.below(8) {
    case 0: return bytes + mark + numbers.pick(Words.examples)
    case 1: return bytes + mark
    default: return plan(bytes)
    }
  }

  // MARK: Projects

  mutating func project(_ bytes: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let line = numbers.below(lines.count)
    switch numbers.below(6) {
    case 0, 1: return mutated(bytes, seed: numbers.next())
    case 2: lines.insert(numbers.pick(Words.projectLines), at: line)
    case 3: lines.insert([0x20, 0x20] + numbers.pick(Words.rules) + Array(": off".utf8), at: line)
    case 4:
      lines[line] = lines[line].prefix { $0 != 0x3A } + numbers.pick(Words.projectLines).drop { $0 != 0x3A }
    default:
      let at = numbers.below(lines[line].count + 1)
      lines[line].insert(contentsOf: numbers.pick(Words.vocabulary) + [0x20], at: at)
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  // MARK: Edits

  mutating func edits(_ bytes: [UInt8]) -> [UInt8] {
    switch numbers.below(3) {
    case 0: return plan(bytes)
    default:
      let place = (0..<4).map { _ in UInt8(truncatingIfNeeded: 1 + numbers.below(255)) }
      let text = numbers.below(3) == 0 ? numbers.pick(Words.lines) + [0x0A] : numbers.pick(Words.marks)
      return bytes + [0] + place + text
    }
  }

  // MARK: Tables

  mutating func table(_ bytes: [UInt8]) -> [UInt8] {
    if numbers.below(3) == 0 { return mutated(bytes, seed: numbers.next()) }
    var result = bytes
    for _ in 0...numbers.below(3) {
      let at = numbers.below(result.count + 1)
      let word: [UInt8] =
        switch numbers.below(4) {
        case 0: numbers.pick(Words.headings)
        case 1: numbers.pick(Words.tableMarks)
        case 2: numbers.pick(Words.details)
        default: numbers.pick(Words.vocabulary)
        }
      result.insert(contentsOf: word, at: at)
    }
    return result
  }

  // MARK: Messages

  /// A message in the shape of the protocol, somewhere among the others.
  mutating func messages(_ bytes: [UInt8]) -> [UInt8] {
    if numbers.below(4) == 0 { return plan(bytes) }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    if !lines.contains(where: { $0.elementsEqual(conversationMark) }) { lines.append(conversationMark) }
    let mark = lines.firstIndex { $0.elementsEqual(conversationMark) } ?? 0
    let at = mark + 1 + numbers.below(lines.count - mark)
    let method = numbers.pick(Words.methods)
    guard let message = Protocol.published.messages[method] else { return bytes }
    let word = message.result == nil ? "tell" : "ask"
    let parameters = message.parameters.map { value($0, "") } ?? [:]
    lines.insert(Array("\(word) \(method) ".utf8) + parameters.compact, at: at)
    return Array(lines.joined(separator: [0x0A]))
  }

  /// Something of this shape.
  private mutating func value(_ shape: Protocol.Shape, _ member: String, depth: Int = 0) -> JSON {
    switch shape {
    case .text(let text): return .string(text)
    case .number(let number): return .number(number)
    case .list(let element):
      return .array((0..<(depth > 8 ? 0 : numbers.below(3))).map { _ in value(element, member, depth: depth + 1) })
    case .anyOf(let shapes): return value(shapes[numbers.below(shapes.count)], member, depth: depth + 1)
    case .map(let element):
      return [FuzzTalk.document: value(element, member, depth: depth + 1)]
    case .members(let members):
      let chosen = members.filter { !$0.mayBeLeftOut || (depth < 8 && numbers.below(2) == 0) }
      return .object(chosen.map { JSON.Member($0.name, value($0.shape, $0.name, depth: depth + 1)) })
    case .name(let name): return named(name, member, depth)
    }
  }

  private mutating func named(_ name: String, _ member: String, _ depth: Int) -> JSON {
    switch name {
    case "null": return .null
    case "boolean": return .boolean(numbers.below(2) == 0)
    case "URI", "DocumentUri":
      return .string(FuzzTalk.documents[numbers.below(FuzzTalk.documents.count)])
    case "string":
      if member == "uri" { return .string(FuzzTalk.document) }
      return .string(
        String(decoding: numbers.pick(numbers.below(2) == 0 ? Words.marks : Words.vocabulary), as: UTF8.self))
    case "integer", "uinteger": return .number(numbers.below(8) == 0 ? Int(Int32.max) : numbers.below(24))
    case "decimal": return .number("0.5")
    case "LSPAny", "LSPObject": return numbers.below(2) == 0 ? [:] : [[1, "x"]]
    default: return Protocol.published.shapes[name].map { value($0, member, depth: depth + 1) } ?? .null
    }
  }

  // MARK: Streams and JSON

  mutating func stream(_ bytes: [UInt8]) -> [UInt8] {
    let body = numbers.pick(Words.bodies)
    let wrong = numbers.below(6) == 0 ? numbers.below(40) : body.count
    let message = Array("Content-Length: \(wrong)\r\n\r\n".utf8) + body
    return inserting(numbers.below(3) == 0 ? numbers.pick(Words.streamMarks) : message, into: bytes)
  }

  mutating func json(_ bytes: [UInt8]) -> [UInt8] {
    inserting(numbers.pick(Words.bodies + Words.jsonMarks), into: bytes)
  }

  private mutating func inserting(_ piece: [UInt8], into bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    result.insert(contentsOf: piece, at: numbers.below(bytes.count + 1))
    return result
  }
}

extension FuzzTarget {
  /// What rules show of themselves, where an input may begin with that.
  var examples: [[UInt8]] {
    switch self {
    case .parser, .formatter, .rules, .fixes, .languages, .messages, .edits, .workspace: Words.examples
    case .project: Words.projects
    case .json, .framing, .imports: []
    }
  }
}

extension SeededNumbers {
  fileprivate mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}

/// What changes are made of; each list is put together once.
private enum Words {
  static let examples: [[UInt8]] = Rule.all.flatMap { rule in
    rule.examples.filter { $0.role == .plan }.map { $0.document.bytes }
  }
  static let projects: [[UInt8]] = Rule.all.flatMap { rule in
    rule.examples.filter { $0.role == .project && !$0.isBaseline }.map { $0.document.bytes }
  }
  static let lines = split(examples + Sample.all.map { $0.bytes })
  static let projectLines = split(projects)
  /// What stands in brackets.
  static let details: [[UInt8]] = distinct(
    lines.flatMap { line -> [[UInt8]] in
      guard let open = line.firstIndex(of: 0x5B), let close = line[open...].firstIndex(of: 0x5D) else { return [] }
      return line[(open + 1)..<close].split(separator: 0x2C).map { Array($0.drop { $0 == 0x20 }) }
    })
  static let heads = Keyword.allCases.flatMap { words($0.row.names) }
  static let vocabulary: [[UInt8]] =
    heads + Term.allCases.flatMap { words($0.row.names) } + ActivityKind.allCases.flatMap { words($0.row.names) }
  static let rules = Rule.all.map { Array($0.qualifiedName.utf8) }
  static let headings = StoryboardColumn.allCases.flatMap { words($0.names) }
  static let marks = strings([
    "a", "é", "e\u{301}", "🎉", "👩‍🏫", "\n", "\r\n", "\r", "", "\u{FEFF}", "ﬁ", "語", "\t", "[", "]", ":", " -> ", "->",
    ", ",
    "  ", "# ", "> ", "- ", "?", "'", "\"", "\\", "\\[",
  ])
  static let tableMarks = strings([
    "\"", ";", ",", "\t", "|", "\n", "\r\n", "---", "# ", "## ", "{\"activities\":[", "{\"slas\":[{",
    "\"type\":\"Read\"",
    "}]}", "sep=;", "?", "1:30", "90", "36", "t/m", "[", "->", " ", "\n| --- | --- |\n", "=", "week 3", "\u{FEFF}",
  ])
  static let bodies = strings([
    "{}", "[1]", "null", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}",
    "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"shutdown\"}", "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}",
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null}", "\"\\ud83d\\ude00\"", "{\"a\":[1,-0.5e+3,true],\"a\":\"é\"}",
  ])
  static let jsonMarks = strings([
    "{", "}", "[", "]", ",", ":", "\"", "\\u", "\\ud800", "\\n", "true", "false", "null", "-", "0", "1e9", ".",
    "\u{FEFF}",
    "\"a\":", "\u{7F}",
  ])
  static let streamMarks = strings([
    "\r\n", "\r\n\r\n", "\n\n", "Content-Length: ", "content-length:", "Content-Type: x\r\n", ": ", "9", "999999999999",
    "-1",
  ])
  static let methods = Server.methods.filter { $0 != "initialize" }.sorted()

  private static func split(_ texts: [[UInt8]]) -> [[UInt8]] {
    distinct(texts.flatMap { $0.split(separator: 0x0A).map { Array($0) } })
  }

  private static func distinct(_ list: [[UInt8]]) -> [[UInt8]] {
    Set(list).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func words(_ names: Names) -> [[UInt8]] {
    Language.allCases.flatMap { names.all($0).map { Array($0.utf8) } }
  }

  private static func strings(_ list: [String]) -> [[UInt8]] { list.map { Array($0.utf8) } }
}
