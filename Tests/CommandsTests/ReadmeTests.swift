import Foundation
import Testing

/// What README.md shows is what coursecheck says.
@Suite struct ReadmeTests {
  /// The fenced blocks between a marker and its end.
  private func blocks(after marker: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try #require(FileManager.default.contents(atPath: root.path + "/README.md"))
    let text = String(decoding: data, as: UTF8.self)
    let start = try #require(text.range(of: "<!-- \(marker) -->"))
    let end = try #require(text.range(of: "<!-- end -->", range: start.upperBound..<text.endIndex))
    let parts = text[start.upperBound..<end.lowerBound].components(separatedBy: "```\n")
    return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
  }

  @Test func theFirstCourseIsAsShown() throws {
    let blocks = try blocks(after: "first course")
    try #require(blocks.count == 2)
    #expect(blocks[0].split(separator: "\n").count == 10)
    let ran = Disk(["first.course": blocks[0]]).run("check", "first.course")
    #expect(ran.output == blocks[1], "README.md is stale; coursecheck now says:\n\(ran.output)")
    #expect(ran.code == 1)
  }
}
