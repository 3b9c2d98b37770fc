import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

private func answer(
  _ text: String, _ name: String, line: Int, column: Int? = nil, reason: String = "agreed in June"
) -> IgnoreAnswer {
  answer(Array(text.utf8), name, line: line, column: column, reason: reason)
}

private func answer(
  _ bytes: [UInt8], _ name: String, line: Int, column: Int? = nil, reason: String = "agreed in June"
) -> IgnoreAnswer {
  let request = IgnoreRequest(
    name: name, rules: rules(named: name), line: line - 1, column: column.map { $0 - 1 }, reason: reason)
  return settingAside(
    request, in: Plan(Snapshot(bytes)), CheckOptions(), in: Surroundings(), ofChanged: { _ in Surroundings() })
}

extension IgnoreAnswer {
  fileprivate var text: String? {
    if case .written(let bytes, _, _) = self { return String(decoding: bytes, as: UTF8.self) }
    return nil
  }

  fileprivate var line: Int? {
    if case .written(_, let line, _) = self { return line + 1 }
    return nil
  }
}

@Suite struct SettingAsideTests {
  @Test func writesBehindWhatTheEntrySaysOfItself() {
    let plan = """
      course MC101: Marketing
      week 1: Start
        meeting: Workshop
            > In the old building.
            duration: 90 min
            sync case: The case [groups of 4]
            duraton: 20 min
        async video: Clips
      """
    #expect(
      answer(plan, "unknown-word", line: 7).text
        == plan.replacing("duraton: 20 min", with: "duraton: 20 min\n        ignore unknown-word: agreed in June"))
  }

  @Test func anActivityGetsItBehindItsProperties() {
    let plan = """
      course MC101: Marketing
      week 1: Start
        meeting: Workshop [online, pink]
            > In the old building.
            duration: 90 min
              - with a break
            sync case: The case [groups of 4]
        async video: Clips
      """
    #expect(
      answer(plan, "unknown-detail", line: 3).text
        == plan.replacing("a break", with: "a break\n      ignore unknown-detail: agreed in June"))
  }

  @Test func theDocumentGetsItBehindItsProperties() {
    let plan = """
      \u{FEFF}course MC101: Marketing
      language: en
      # who we are
      institution: Rijnwaard
      delivery: blended

      > What it is about.

      week 1: Start
        async video: Clips
      """
    #expect(
      answer(plan, "outcomes-missing", line: 1).text
        == plan.replacing("blended\n", with: "blended\nignore outcomes-missing: agreed in June\n"))
    let short = "course MC101: Marketing"
    #expect(answer(short, "outcomes-missing", line: 1).text == short + "\nignore outcomes-missing: agreed in June")
  }

  @Test func keepsTabsLineEndsAndTheMark() {
    let plan =
      "\u{FEFF}cursus MC101: Marketing\r\nweek 1: Start\r\n\tduratie: 3\r\n\tasynchroon video: Clips [online, roze]\r\n"
    let written = answer(plan, "unknown-detail", line: 4)
    #expect(written.text == plan + "\t\tnegeer unknown-detail: agreed in June\r\n")
    #expect(written.line == 5)
    // The last line need not end.
    let open = String(plan.dropLast())
    #expect(answer(open, "unknown-detail", line: 4).text == open + "\r\n\t\tnegeer unknown-detail: agreed in June")
  }

  @Test func aSecondNameGoesWhereTheSameReasonIsGiven() {
    let plan = """
      course MC101: Marketing
      week 1: Start
        async video: Clips [online, pink]
          ignore unknown-word: agreed
          nonsense: x
      """
    #expect(
      answer(plan, "unknown-detail", line: 3, reason: "agreed").text
        == plan.replacing("ignore unknown-word:", with: "ignore unknown-word, unknown-detail:"))
    #expect(
      answer(plan, "unknown-detail", line: 3, reason: "because").text?.contains("ignore unknown-detail: because")
        == true)
  }

  @Test(arguments: [
    "see [the agreement], page 3", "A -> B", "from A → B", #"a \ b"#, "10:00: as agreed", "with, commas", "> more",
    "- x",
    "# nr 3", "none, said the board",
  ]) func takesAnyReason(_ reason: String) {
    let plan = "course MC101: Marketing\nweek 1: Start\n  async video: Clips [online, pink]\n"
    let written = answer(plan, "unknown-detail", line: 3, reason: reason)
    #expect(written.line == 4)
    let snapshot = Snapshot(Array((written.text ?? "").utf8))
    let own = snapshot.model.elements.indices.first { snapshot.model.elements[$0].keyword == .ignore } ?? 0
    #expect(snapshot.title(Int32(own)) == reason)
  }

  @Test func refusesWhereThereIsNothing() {
    let plan = "course MC101: Marketing\nweek 1: Start\n  async video: Clips [online, pink]\n"
    guard case .notFound(let others, let lines) = answer(plan, "unknown-detail", line: 2) else {
      Issue.record("found")
      return
    }
    #expect(lines == [2])
    #expect(!others.contains("notation/unknown-detail"))
    guard case .notFound(let there, _) = answer(plan, "unknown-word", line: 3) else {
      Issue.record("found")
      return
    }
    #expect(there.contains("notation/unknown-detail"))
    let again = answer(answer(plan, "unknown-detail", line: 3).text ?? "", "unknown-detail", line: 3)
    guard case .alreadySetAside(let line) = again else {
      Issue.record("\(again)")
      return
    }
    #expect(line == 3)
  }

  @Test func ofSeveralOnALineTakesAll() {
    let plan = "course MC101: Marketing\nweek 1: Start\n  async video: Clips [pink, online, green]\n"
    guard case .written(_, _, let count) = answer(plan, "unknown-detail", line: 3) else {
      Issue.record("not written")
      return
    }
    #expect(count == 2)
  }

  /// Of every kind of finding in the samples, one or two.
  @Test(arguments: Sample.all) func whatIsFoundCanBeSetAside(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    if snapshot.tree.outlineIsLost { return }
    var seen: Set<String> = []
    var problems: [String] = []
    for finding in check(snapshot).findings.reversed() where seen.insert(finding.rule.name).inserted {
      let line = snapshot.lineIndex.line(at: finding.span.start) + 1
      switch answer(sample.bytes, finding.rule.name, line: line) {
      case .written: continue
      case .notFound, .alreadySetAside, .noPlace: problems.append("\(line): \(finding.rule.qualifiedName)")
      }
    }
    #expect(problems == [])
  }
}
