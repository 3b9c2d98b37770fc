import Foundation
import Testing

/// What README.md shows is what coursecheck says. `UPDATE_GOLDENS=1 swift test --filter ReadmeTests` writes it anew.
@Suite struct ReadmeTests {
  private static let path =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/README.md"

  /// Where the fenced blocks between a marker and its end are.
  private func blocks(in text: String, after marker: String) throws -> [Range<String.Index>] {
    let start = try #require(text.range(of: "<!-- \(marker) -->"))
    let end = try #require(text.range(of: "<!-- end -->", range: start.upperBound..<text.endIndex))
    var blocks: [Range<String.Index>] = []
    var position = start.upperBound
    while let opening = text.range(of: "```\n", range: position..<end.lowerBound),
      let closing = text.range(of: "```\n", range: opening.upperBound..<end.lowerBound)
    {
      blocks.append(opening.upperBound..<closing.lowerBound)
      position = closing.upperBound
    }
    return blocks
  }

  @Test func theFirstCourseIsAsShown() throws {
    let data = try #require(FileManager.default.contents(atPath: Self.path))
    let text = String(decoding: data, as: UTF8.self)
    let blocks = try blocks(in: text, after: "first course")
    try #require(blocks.count == 2)
    let course = String(text[blocks[0]])
    let ran = Disk(["first.course": course]).run("check", "first.course")
    #expect(ran.code == 1)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try text.replacingCharacters(in: blocks[1], with: ran.output)
        .write(toFile: Self.path, atomically: true, encoding: .utf8)
    } else {
      #expect(ran.output == text[blocks[1]], "README.md is stale; coursecheck now says:\n\(ran.output)")
    }
  }
}
