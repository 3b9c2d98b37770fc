import CourseEditor
import CourseModel
import CourseSyntax
import Foundation
import SourceText
import Vocabulary

/// Tells how plans are coloured, a file on a line, as JSON: for each line its pieces `[from, to, role, …]` in characters
/// (code points), the role that the checker gives first, then those that one line alone may give as well: a word that stands
/// for two properties is told apart by the lines above it, which a grammar does not read.
func tokens(_ paths: ArraySlice<String>) {
  let readings = Readings()
  for path in paths {
    guard let data = FileManager.default.contents(atPath: path) else {
      print("\(path): cannot be read")
      exit(2)
    }
    let snapshot = Snapshot([UInt8](data), as: DocumentRole(ofFile: path.utf8))
    let lines = snapshot.tree.lines.indices.map { line in
      "[" + readings.pieces(of: line, in: snapshot).joined(separator: ",") + "]"
    }
    let name = path.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    print("{\"path\":\"\(name)\",\"lines\":[\(lines.joined(separator: ","))]}")
  }
}

/// What a phrase may be, whatever stands above it.
private struct Readings {
  private var keywords: [[UInt8]: [Keyword]] = [:]

  init() {
    for keyword in Keyword.allCases {
      for language in Language.allCases {
        for name in keyword.row.names.all(language) { keywords[folded(String(name)), default: []].append(keyword) }
      }
    }
  }

  func pieces(of line: Int, in snapshot: Snapshot) -> [String] {
    var pieces: [String] = []
    var head: [Keyword] = []
    var isItem = false
    var name: [Keyword] = []
    var coloured: [UInt32: (TokenRole, Span)] = [:]
    snapshot.forEachColouredToken(in: line..<line + 1) { coloured[$0.span.start] = ($0.role, $0.span) }
    let start = lineStart(line, snapshot)
    for at in snapshot.tree.tokenRange(ofLine: line) {
      let token = snapshot.tree.tokens[at]
      let span = snapshot.tree.span(ofToken: at)
      switch token.kind {
      case .bullet: isItem = true
      case .keyword: head = keywords[folded(snapshot.text(span))] ?? []
      case .detailName: name = keywords[folded(snapshot.text(span))] ?? []
      case .detailComma, .openBracket: name = []
      default: break
      }
      guard !span.isEmpty, let (role, _) = coloured[UInt32(span.start)] else { continue }
      var roles = [role]
      switch token.kind {
      case .keyword: roles += head.map { $0.facts.role == .property ? .property : .keyword }
      case .text where role != .operator: roles += isItem ? [.string] : head.flatMap { Self.roles($0.facts.value) }
      case .detailValue where role != .operator: roles += name.flatMap { Self.roles($0.facts.value) }
      default: break
      }
      var seen: Set<TokenRole> = []
      let names = roles.filter { seen.insert($0).inserted }.map { "\"\($0)\"" }.joined(separator: ",")
      let from = characters(start, Int(span.start), snapshot)
      pieces.append("[\(from),\(from + characters(Int(span.start), Int(span.end), snapshot)),\(names)]")
    }
    return pieces
  }

  private static func roles(_ value: ValueKind) -> [TokenRole] {
    switch value {
    case .termsOrText: [.string, .enumMember]
    default: [value.role]
    }
  }

  private func lineStart(_ line: Int, _ snapshot: Snapshot) -> Int {
    let tokens = snapshot.tree.tokenRange(ofLine: line)
    return tokens.isEmpty ? 0 : Int(snapshot.tree.span(ofToken: tokens.lowerBound).start)
  }

  /// Code points between two places.
  private func characters(_ from: Int, _ to: Int, _ snapshot: Snapshot) -> Int {
    snapshot.bytes[from..<to].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
