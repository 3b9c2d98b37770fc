import CourseEditor
import CourseModel
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

/// What holds for every document, wherever the cursor stands.
@Suite struct CompletionRobustnessTests {
  @Test(arguments: Sample.all) func editsStayAroundTheCursor(_ sample: Sample) {
    let bytes = Array(sample.bytes.prefix(40_000))
    let snapshot = Snapshot(bytes)
    let index = snapshot.lineIndex
    // All of the beginning, where everything comes up once, and now and then of the rest.
    let offsets = Array(stride(from: 0, through: bytes.count, by: 7)).enumerated().filter {
      $0.0 < 500 || $0.0 % 20 == 0
    }
    for (_, offset) in offsets {
      let offset = UInt32(offset)
      let completion = snapshot.completion(at: offset)
      guard let first = completion.proposals.first else { continue }
      let line = index.content(of: index.line(at: offset), in: bytes)
      let cursor = Swift.min(offset, UInt32(line.upperBound))
      for proposal in completion.proposals where proposal.range != first.range || proposal == first {
        let (insert, replace) = (proposal.range.insert, proposal.range.replace)
        #expect(insert.start == replace.start && insert.end == cursor && insert.end <= replace.end)
        #expect(line.lowerBound <= Int(insert.start) && Int(replace.end) <= line.upperBound)
      }
      #expect(Set(completion.proposals.map { $0.label }).count == completion.proposals.count)
      #expect(completion.proposals.allSatisfy { !$0.label.isEmpty && !$0.text.full.isEmpty })
    }
  }

  @Test(arguments: Sample.all) func whatIsOfferedOnABlankLineIsUnderstood(_ sample: Sample) {
    let lines = Snapshot(sample.bytes).lineIndex
    for line in stride(from: 3, to: lines.lineCount, by: Swift.max(9, lines.lineCount / 4)) {
      let content = lines.content(of: line, in: sample.bytes)
      let indent = Array(sample.bytes[content].prefix { $0 == 0x20 })
      var bytes = Array(sample.bytes[..<content.upperBound])
      // What a programme has of its own may be gone from what is left of it; so may an outline.
      let before = Snapshot(bytes + [0x0A])
      if before.tree.outlineIsLost { continue }
      bytes += [0x0A] + indent
      let completion = Snapshot(bytes).completion(at: UInt32(bytes.count))
      // All of them, one below the other.
      var offered: [String] = []
      for proposal in completion.proposals {
        let head = proposal.text.plain
        // `sync` alone is only the beginning of a head.
        guard head.contains(":") || proposal.topic == .keyword(.or) else { continue }
        offered.append(proposal.text.full)
      }
      let all = bytes + Array(offered.joined(separator: "\n" + String(decoding: indent, as: UTF8.self)).utf8)
      for problem in parse(all).problems where problem.span.start >= bytes.count {
        #expect(!isOfUnknown(problem.kind), "\(problem.kind) in \(Snapshot(all).text(problem.span)) below line \(line)")
      }
    }
  }

  private func isOfUnknown(_ kind: SyntaxProblem.Kind) -> Bool {
    switch kind {
    case .unknownHead, .unknownKind, .unknownDetail, .unknownWeek, .wrongPlace, .stray, .bracketsAreText,
      .kindWithoutKeyword, .missingColon:
      true
    case .invalidUTF8, .controlCharacter, .secondDocument, .notADocument, .textBehindDetails, .unclosedBracket,
      .arrowIsText, .mixedIndentation, .unevenIndentation, .typographic, .outlineLost:
      false
    }
  }

  @Test func everyActivityThatIsOfferedIsUnderstood() {
    for language in Language.allCases {
      let names = (Keyword.course.row.names, Keyword.week.row.names)
      let head = names.0.canonical(language) + " A: x\n" + names.1.canonical(language) + " 1: y\n"
      for keyword in [Keyword.sync, .async] {
        let word = "  " + keyword.row.names.canonical(language) + " "
        for letter in "abcdefghijklmnopqrstuvw" {
          let completed = Completed(head + word + String(letter) + "‸")
          let lines = completed.proposals.map { word + $0.text.full }
          let all = Array((head + lines.joined(separator: "\n")).utf8)
          for problem in parse(all).problems {
            #expect(!isOfUnknown(problem.kind), "\(problem.kind) in \(Snapshot(all).text(problem.span))")
          }
        }
      }
    }
  }

  @Test func anyBytesDo() {
    var state: UInt64 = 7
    let marks = Array("\u{FEFF}sync case: [,]->#>-\n\r\t \\?:ignore week é→•“".utf8)
    for _ in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = Int(state >> 33)
        bytes.append(number % 11 == 0 ? UInt8(number % 256) : marks[number % marks.count])
      }
      for role in [DocumentRole.plan, .project] {
        let snapshot = Snapshot(bytes, as: role)
        for offset in stride(from: 0, through: UInt32(bytes.count + 3), by: 3) { _ = snapshot.completion(at: offset) }
      }
    }
  }
}
