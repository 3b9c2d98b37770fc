import CourseModel
import Interchange
import TestKit
import Testing
import Vocabulary

/// A plan as a storyboard to read.
@Suite struct ExportMarkdownTests {
  private func lines(_ documents: [ExportedDocument]) -> [Substring] {
    String(decoding: storyboardMarkdown(of: documents), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Bars that part cells.
  private func bars(in line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for byte in line.utf8 {
      if byte == 0x7C && !isEscaped { count += 1 }
      isEscaped = byte == 0x5C && !isEscaped
    }
    return count
  }

  @Test(arguments: Sample.all) func tablesAreWhole(_ sample: Sample) {
    var open: Int?
    for line in lines([exported(sample)]) {
      guard line.hasPrefix("|") else {
        #expect(open == nil || line.isEmpty, "a table that is not closed")
        open = nil
        continue
      }
      let count = bars(in: line)
      if let open { #expect(count == open, "\(line)") }
      open = count
    }
  }

  @Test(arguments: Sample.all) func eachActivityIsThere(_ sample: Sample) {
    let document = exported(sample)
    let text = String(decoding: storyboardMarkdown(of: [document]), as: UTF8.self)
    for activity in document.plan.activities {
      let words = document.plan.snapshot.title(activity.element).split(separator: " ")
      for word in words where word.allSatisfy({ $0.isLetter }) { #expect(text.contains(word)) }
    }
  }

  @Test func noTitleIsMarkdown() {
    let text = lines([
      exported(
        text: """
          course: <script>alert("1")</script> | *stars* \\[x](y) `code`
          > # no heading & no &amp; nor $math$
          > https://example.org/a_b_c
          week 1: a | b
            async video: 1. - _x_ | ~~y~~ 😀 <b> [10 min]
          note: - no list

          """)
    ]).joined(separator: "\n")
    #expect(text.hasPrefix(#"# \<script>alert("1")\</script> \| \*stars\* \[x\](y) \`code\`"#))
    #expect(text.contains(##"\# no heading \& no \&amp; nor \$math\$ <https://example.org/a_b_c>"##))
    #expect(text.contains(#"| 1\. - \_x\_ \| \~\~y\~\~ 😀 \<b> |"#))
    #expect(text.contains(#"### Week 1: a \| b"#))
    #expect(text.contains(#"- **note**: \- no list"#))
  }

  @Test func whatIsNotKnownIsNotCounted() {
    let text = lines([
      exported(
        text: """
          cursus: Tellen
          taal: nl
          week 1: Eerst
            asynchroon quiz: Een [1,5 uur, online]
            asynchroon kennisclip: Twee [?, online]
          week 2: Dan
            asynchroon lezen: Drie [20-30 min, eigen plek]

          """)
    ])
    #expect(text.contains("| 1 | minstens 1,5 uur (van 1 van de 2 is de duur niet bekend) |"))
    #expect(text.contains("| 2 | 20–30 min |"))
    #expect(text.contains { $0.hasPrefix("| **totaal** | **minstens 1,8 uur") })
  }

  @Test func documentsFollowEachOther() {
    let text = lines([exported(text: "course: One\n"), exported(text: "course: Two\n")])
    #expect(text.filter { $0.hasPrefix("# ") } == ["# One", "# Two"])
    #expect(text.contains("---"))
  }

  @Test func anotherLanguageCanBeAskedFor() throws {
    let sample = try #require(Sample.all.first { $0.name == ExportGoldens.dutch })
    let document = ExportedDocument(path: [], Snapshot(sample.bytes), in: .english)
    let text = String(decoding: storyboardMarkdown(of: [document]), as: UTF8.self)
    #expect(text.contains("## Outcomes") && text.contains("| groups of 3 |") && !text.contains("groepjes van"))
  }

  @Test func aFileThatSaysNothingGivesNothing() {
    #expect(storyboardMarkdown(of: [exported(text: "")]).isEmpty)
  }
}
