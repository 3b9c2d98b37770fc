import CourseEditor
import CourseModel
import CourseSyntax
import SourceText
import TestKit
import Testing

@Suite struct TokenTests {
  private func described(_ text: String) -> [String] {
    let snapshot = Snapshot(Array(text.utf8))
    var result: [String] = []
    snapshot.forEachColouredToken(in: snapshot.tree.lines.indices) { token in
      result.append("\(snapshot.text(token.span)): \(token.role)" + (token.modifiers.contains(.definition) ? "*" : ""))
    }
    return result
  }

  @Test func areTheSameInBothLanguages() {
    let dutch = described(
      "cursus MC101: Marketing\nleeruitkomst LU1: Past toe\nweek 1: Start\n  synchroon casus C1: Merk [online, 60 min, ?] -> LU1\n    middel: Padlet\n  > uitleg\n# voor mij\n"
    )
    let english = described(
      "course MC101: Marketing\noutcome LU1: Past toe\nweek 1: Start\n  sync case C1: Merk [online, 60 min, ?] -> LU1\n    tool: Padlet\n  > uitleg\n# voor mij\n"
    )
    #expect(
      english == [
        "course: keyword", "MC101: variable*", "Marketing: string", "outcome: keyword", "LU1: variable*",
        "Past toe: string", "week: keyword", "1: number", "Start: string", "sync: keyword", "case: type",
        "C1: variable*",
        "Merk: string", "online: enumMember", "60 min: number", "?: operator", "->: operator", "LU1: variable",
        "tool: keyword", "Padlet: string", ">: comment", "uitleg: comment", "# voor mij: comment",
      ])
    #expect(dutch.map { $0.split(separator: ": ").last } == english.map { $0.split(separator: ": ").last })
  }

  @Test(arguments: Sample.all) func neverOverlapAndStayOnTheirLine(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    var end: UInt32 = 0
    snapshot.forEachColouredToken(in: snapshot.tree.lines.indices) { token in
      #expect(token.span.start >= end && !token.span.isEmpty)
      end = token.span.end
      let content = snapshot.lineIndex.content(of: token.line, in: snapshot.bytes)
      #expect(content.lowerBound <= Int(token.span.start) && Int(token.span.end) <= content.upperBound)
    }
  }
}
