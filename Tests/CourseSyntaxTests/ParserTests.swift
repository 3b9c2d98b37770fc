import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

/// Lines, heads, belonging, and the promise that nothing is lost.
@Suite struct ParserTests {
  private func tokens(_ line: String, under head: String = "course X1: T") -> [String] {
    let tree = parse(Array((head + "\n" + line).utf8))
    return tree.tokenRange(ofLine: tree.lines.count - 1).compactMap { at in
      let kind = tree.tokens[at].kind
      if kind == .space || kind == .indent || kind == .lineEnd { return nil }
      return "\(kind) \(tree.text(tree.span(ofToken: at)))"
    }
  }

  @Test(
    arguments: [
      ("taal:nl", ["keyword taal", "colon :", "text nl"]),
      ("Study-Form: full-time", ["keyword Study-Form", "colon :", "text full-time"]),
      ("week 1: Start: meet", ["keyword week", "number 1", "colon :", "text Start: meet"]),
      (
        "week 3: [calendar week 40]",
        [
          "keyword week", "number 3", "colon :", "openBracket [", "detailValue calendar week 40", "closeBracket ]",
        ]
      ),
      ("sync case Case-A: T", ["keyword sync", "activityKind case", "identifier Case-A", "colon :", "text T"]),
      (
        "synchroon casus A6: T [digitaal] -> LU1, LU2",
        [
          "keyword synchroon", "activityKind casus", "identifier A6", "colon :", "text T", "openBracket [",
          "detailValue digitaal", "closeBracket ]", "arrow ->", "reference LU1", "referenceComma ,", "reference LU2",
        ]
      ),
      (
        "sync quiz: T -> LO1 [20 min]",
        [
          "keyword sync", "activityKind quiz", "colon :", "text T", "arrow ->", "reference LO1", "openBracket [",
          "detailValue 20 min", "closeBracket ]",
        ]
      ),
      (
        "sync quiz: T [tool Padlet, tool: Miro]",
        [
          "keyword sync", "activityKind quiz", "colon :", "text T", "openBracket [", "detailName tool",
          "detailValue Padlet",
          "detailComma ,", "detailName tool", "detailColon :", "detailValue Miro", "closeBracket ]",
        ]
      ),
      (
        "sync quiz: T [1,5 uur, online]",
        [
          "keyword sync", "activityKind quiz", "colon :", "text T", "openBracket [", "detailValue 1,5 uur",
          "detailComma ,",
          "detailValue online", "closeBracket ]",
        ]
      ),
      ("sync lecture: Lecture [part 2]", ["keyword sync", "activityKind lecture", "colon :", "text Lecture [part 2]"]),
      (
        #"sync quiz: A \[b\] [online]"#,
        [
          "keyword sync", "activityKind quiz", "colon :", #"text A \[b\]"#, "openBracket [", "detailValue online",
          "closeBracket ]",
        ]
      ),
      (#"sync quiz: A \-> LO1"#, ["keyword sync", "activityKind quiz", "colon :", #"text A \-> LO1"#]),
      ("sync quiz: A -> b c", ["keyword sync", "activityKind quiz", "colon :", "text A -> b c"]),
      (
        "async video: T → LO1",
        ["keyword async", "activityKind video", "colon :", "text T", "arrow →", "reference LO1"]
      ),
      ("meeting les: x", ["keyword meeting", "unknownKind les", "colon :", "text x"]),
      ("les 1: x", ["keyword les", "number 1", "colon :", "text x"]),
      ("les 1-2: x", ["keyword les", "number 1-2", "colon :", "text x"]),
      ("x-room: B2.14", ["customHead x-room", "colon :", "text B2.14"]),
      ("of", ["keyword of"]), ("or:", ["keyword or", "colon :"]),
      ("10:00 Workshop", ["stray 10:00 Workshop"]), ("zie https://example.org", ["stray zie https://example.org"]),
      ("> prose: yes", ["proseMark >", "proseText prose: yes"]), ("# comment", ["comment # comment"]),
      ("goal shared: Win", ["keyword goal", "termKind shared", "colon :", "text Win"]),
      (
        "ignore freeriding, coi-social/*: ok",
        [
          "keyword ignore", "ruleName freeriding", "ruleComma ,", "ruleName coi-social/*", "colon :", "text ok",
        ]
      ),
      (
        "sync quiz: T [online",
        [
          "keyword sync", "activityKind quiz", "colon :", "text T", "openBracket [", "detailValue online",
        ]
      ),
      (
        "sync quiz: T -> les 1, other.course#LO1",
        [
          "keyword sync", "activityKind quiz", "colon :", "text T", "arrow ->", "reference les 1", "referenceComma ,",
          "reference other.course#LO1",
        ]
      ),
    ] as [(String, [String])])
  func linesAreRead(_ line: String, _ expected: [String]) { #expect(tokens(line) == expected) }

  @Test(
    arguments: [
      // A line, and the line it belongs to.
      ("course X1: T\nweek 1: W\n  sync quiz: Q\n    tool: A\n  sync quiz: R", [-1, 0, 1, 2, 1]),
      ("course X1: T\ntools:\n- A\n- B\nweek 1: W", [-1, 0, 1, 1, 0]),
      ("course X1: T\ntools:\n  - A\n    - B\n  - C", [-1, 0, 1, 2, 1]),
      ("course X1: T\n  language: nl\nweek 1: W", [-1, 0, 0]),
      ("  course X1: T\n  week 1: W\nweek 2: V", [-1, 0, 0]),
      ("course X1: T\n> About\nweek 1: W\n  > Of the week", [-1, 0, 0, 2]),
      ("course X1: T\nweek 1: W\n\tsync quiz: Q\n\t\ttool: A", [-1, 0, 1, 2]),
      ("course X1: T\nweek 1: W\n    sync quiz: Q\n  sync quiz: R", [-1, 0, 1, 1]),
    ] as [(String, [Int32])])
  func linesBelong(_ text: String, _ parents: [Int32]) {
    let tree = parse(Array(text.utf8))
    #expect(tree.lines.map(\.parent) == parents)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func lineEndsAreKept(_ end: String) {
    let text = ["course X1: T", "", "week 1: W", "  sync quiz: Q [online]"].joined(separator: end) + end
    let tree = parse(Array(text.utf8))
    #expect(tree.lines.count == 5)
    #expect(tree.problems.isEmpty)
    #expect(rebuilt(tree) == Array(text.utf8))
  }

  @Test(
    arguments: [
      [], [0x0A], [0xEF, 0xBB, 0xBF], [0x00, 0xFF, 0xFE], Array("[".utf8), Array("-> [".utf8), Array("- \n  - ".utf8),
      Array(":".utf8), Array("a:\\".utf8), Array("sync:[\\".utf8), [0xE2], [0xC2], Array("course: [1,".utf8),
      [0xE2, 0x80],
      Array("x-".utf8), Array("week".utf8), Array("negeer :".utf8), Array("[]]][[".utf8),
      Array("course X: T\n- \u{2022}".utf8),
    ] as [[UInt8]])
  func anyBytesGiveATree(_ bytes: [UInt8]) {
    let tree = parse(bytes)
    #expect(rebuilt(tree) == bytes)
  }

  @Test(arguments: Sample.all) func samplesAreKept(_ sample: Sample) {
    #expect(rebuilt(parse(sample.bytes)) == sample.bytes)
  }

  @Test func depthCostsNoStack() {
    var text: [UInt8] = Array("course X1: T\n".utf8)
    for level in 1...20_000 { text += [UInt8](repeating: 0x20, count: level % 500) + Array("- i\n".utf8) }
    let tree = parse(text)
    #expect(tree.lines.count == 20_002)
  }

  @Test func lostOutlineIsFoundAndRestored() {
    let text = """
      course X1: T
      language: en
      outcome LO1: Applies theory
      week 1: One
      async video: Clips [online]
      tool: Padlet
      meeting: Workshop [on campus]
      sync case: Work
      roles: chair
      async reading: Chapter
      week 2: Two
      holiday: week 3
      """
    let tree = parse(Array(text.utf8))
    #expect(tree.outlineIsLost)
    #expect(restoredDepths(tree).map(\.depth) == [0, 0, 0, 1, 2, 1, 2, 3, 1, 0, 0])
  }

  @Test func flatSkeletonIsNotLost() {
    #expect(!parse(Array("course X1: T\nweek 1: One\nweek 2: Two".utf8)).outlineIsLost)
  }

  /// The tokens, one after the other.
  private func rebuilt(_ tree: SyntaxTree) -> [UInt8] {
    var result: [UInt8] = []
    for at in tree.tokens.indices { result += tree.bytes[tree.span(ofToken: at).range] }
    if tree.tokens.isEmpty { return tree.bytes.isEmpty ? [] : [0xFF] }
    #expect(tree.tokens[0].start == 0)
    return result
  }

  /// An item in the column of the entry it lists for stands right, also below something deeper.
  @Test(arguments: [
    "week 1: W\n  async video: V\n    tool: P\n  - X", "tools:\n  - A\n    - deeper\n- B",
    "week 1: W\n  async video: V\n    roles: a\n      > why\n    - b\n    - c",
  ])
  func itemsInTheColumnOfTheirEntry(_ text: String) {
    let tree = parse(Array(("course X1: T\n" + text).utf8))
    #expect(!tree.problems.contains { $0.kind == .unevenIndentation }, "\(tree.problems)")
  }

  /// A bullet and a short dash are marks of the format; a long dash is a word processor's.
  @Test(arguments: [("-", 0), ("*", 0), ("•", 0), ("–", 0), ("—", 1)])
  func bullets(_ mark: String, _ count: Int) {
    let tree = parse(Array("course X1: T\ntools:\n  \(mark) Padlet".utf8))
    #expect(tree.problems.filter { $0.kind == .typographic }.count == count)
    #expect(tree.lines.last?.kind == .item)
  }

  /// With lines below it a head without its colon is read as if it stood there.
  @Test(
    arguments: [
      ("week 1 Start", ["keyword week", "number 1", "text Start"]), ("week 1", ["keyword week", "number 1"]),
      (
        "Week 1-2 Start [online]",
        [
          "keyword Week", "number 1-2", "text Start", "openBracket [", "detailValue online", "closeBracket ]",
        ]
      ),
      ("bijeenkomst Workshop", ["keyword bijeenkomst", "text Workshop"]),
      ("sync quiz Toets", ["keyword sync", "activityKind quiz", "text Toets"]),
      ("Week 3 is cancelled.", ["stray Week 3 is cancelled."]), ("tool Padlet", ["stray tool Padlet"]),
    ] as [(String, [String])])
  func headsWithoutColon(_ text: String, _ expected: [String]) {
    let tree = parse(Array(("course X1: T\n" + text + "\n\n# remark\n  async video: V").utf8))
    let found = tree.tokenRange(ofLine: 1).compactMap { at in
      let kind = tree.tokens[at].kind
      return kind == .space || kind == .lineEnd ? nil : "\(kind) \(tree.text(tree.span(ofToken: at)))"
    }
    #expect(found == expected)
    #expect(tree.lines[4].parent == (expected[0].hasPrefix("stray") ? 0 : 1))
    #expect(tree.problems.filter { $0.kind == .missingColon || $0.kind == .stray }.count == 1)
  }

  /// Without lines below it the same text stays loose.
  @Test func nothingBelowAHeadWithoutColon() {
    let tree = parse(Array("course X1: T\nweek 1 Start\nweek 2: Next".utf8))
    #expect(tree.lines[1].kind == .stray)
  }
}
