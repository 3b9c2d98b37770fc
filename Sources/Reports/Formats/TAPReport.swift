import CourseRules
import JSON
import SourceText
import Vocabulary

/// The Test Anything Protocol, version 14. As in the report for test runners, each finding is a test: one that weighs as much
/// as `--fail-on` asks is not ok; a lighter one is something to do, which fails nothing; one that was set aside is skipped. A
/// file in which nothing was found is ok.
enum TAPReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    var piece = ReportPiece()
    for finding in document.result.findings {
      let directive = document.fails(finding) ? "" : " # TODO " + document.text(finding.severity.names)
      piece.add("not ok ", description(finding, document) + directive, diagnostic(finding, document))
    }
    for setAside in document.result.setAside {
      let directive = " # SKIP " + onOneLine(document.reason(setAside))
      piece.add("ok ", description(setAside.finding, document) + directive, "")
    }
    if piece.items.isEmpty { piece.add("ok ", onOneLine(String(decoding: document.relativePath, as: UTF8.self)), "") }
    return piece
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var all = pieces
    for trouble in ending.troubles {
      let name = String(decoding: trouble.place(ending.naming), as: UTF8.self)
      var piece = ReportPiece()
      let lines: [(name: String, value: String)] = [
        ("message", quoted(ending.text(trouble.sentence(ending.naming)))), ("severity", "error"),
      ]
      piece.add("not ok ", onOneLine(name), yaml(lines))
      all.append(piece)
    }
    let count = all.reduce(0) { $0 + $1.items.count }
    let none = count == 0 ? " # SKIP" : ""
    return Array("TAP version 14\n1..\(count)\(none)\n".utf8) + all.joined()
  }

  private static func description(_ finding: Finding, _ document: CheckedDocument) -> String {
    let place = document.place(of: finding.span.start)
    return onOneLine(String(decoding: document.relativePath, as: UTF8.self))
      + ":\(place.line):\(place.column) \(finding.rule.qualifiedName)"
  }

  private static func diagnostic(_ finding: Finding, _ document: CheckedDocument) -> String {
    let range = document.range(of: finding.span)
    var lines: [(name: String, value: String)] = [
      ("message", quoted(document.text(finding.message))), ("severity", finding.severity.names.en),
      ("rule", finding.rule.qualifiedName), ("file", quoted(String(decoding: document.relativePath, as: UTF8.self))),
      ("line", String(range.start.line)), ("column", String(range.start.column)),
      ("endLine", String(range.end.line)), ("endColumn", String(range.end.column)),
    ]
    if let fix = finding.fixes.first { lines.append(("fix", quoted(document.text(fix.title)))) }
    return yaml(lines)
  }

  private static func yaml(_ lines: [(name: String, value: String)]) -> String {
    "  ---\n" + lines.map { "  " + $0.name + ": " + $0.value + "\n" }.joined() + "  ...\n"
  }

  /// A text in double quotes, which YAML reads as JSON does.
  private static func quoted(_ text: String) -> String {
    String(decoding: JSON.string(visible(text)).compact, as: UTF8.self)
  }

  /// What follows `#` would be a directive.
  private static func onOneLine(_ text: String) -> String {
    var result = ""
    for scalar in visible(text).unicodeScalars {
      if scalar == "#" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}

extension ReportPiece {
  fileprivate mutating func add(_ outcome: String, _ description: String, _ diagnostic: String) {
    items.append(
      Item(
        before: Array(outcome.utf8), gap: .number, after: Array((" - " + description + "\n" + diagnostic).utf8)))
  }
}
