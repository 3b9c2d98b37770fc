import CourseEditor
import CourseModel
import CourseSyntax
import Foundation
import SourceText
import TestKit
import Testing

/// The plans of Tests/Grammars have below each line how it is coloured. The grammars are tried on the same plans, by engines of
/// editors, so this is where the two meet.
@Suite struct ColouredLineTests {
  @Test(arguments: ["nl.txt", "en.txt"]) func areColouredAsWritten(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try #require(
      FileManager.default.contents(atPath: folder.appendingPathComponent("Grammars/\(name)").path))
    let rows = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("//") && !$0.isEmpty }
    let plan = rows.filter { $0.hasPrefix(">") }.map { $0.dropFirst(2) + "\n" }.joined()
    let snapshot = Snapshot(Array(plan.utf8))
    var shown: [String] = []
    for line in snapshot.tree.lines.indices.dropLast() {
      let text = rows.filter { $0.hasPrefix(">") }[line].dropFirst(2)
      shown.append(text.isEmpty ? ">" : "> " + text)
      let start = snapshot.tree.tokenRange(ofLine: line).first.map { snapshot.tree.span(ofToken: $0).start } ?? 0
      snapshot.forEachColouredToken(in: line..<line + 1) { token in
        let before = snapshot.text(Span(start, token.span.start)).unicodeScalars.count
        let length = snapshot.text(token.span).unicodeScalars.count
        shown.append(
          "  " + String(repeating: " ", count: before) + String(repeating: "^", count: length) + " \(token.role)")
      }
    }
    for (row, line) in zip(rows, shown) where row != line {
      Issue.record("\(name) says\n\(row)\nbut it is\n\(line)")
      return
    }
    #expect(rows.count == shown.count)
    #expect(rows.count > 100)
  }
}
