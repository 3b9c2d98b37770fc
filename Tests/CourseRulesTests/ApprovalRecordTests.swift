import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

private func plan(_ text: String) -> Plan { Plan(Snapshot(Array(text.utf8))) }

private func approval(_ body: String, _ date: String, _ remark: String = "") throws -> Approval {
  Approval(by: body, on: try #require(CalendarDate(text: date)), remark: remark)
}

private func june() throws -> Approval { try approval("Board", "2026-06-03") }

private let course = """
  course MC101: Marketing
  language: English
  outcome LO1: Explain a brand
  week 1: Start
    meeting: Kick-off [on campus]
      sync intro round: Who are you? [15 min, groups of 4]
    async reading A1: Two articles [60 min, online] -> LO1
    async quiz: Terms [15 min, online]
  week 2: On your own
    async reading A2: One more [45 min, online]
  review: Board [approved, 2026-06-03]
  """ + "\n"

/// What became of an approval of one plan, once it is another.
private func drift(_ before: String, _ after: String) throws -> ApprovalDrift {
  let record = try ApprovalRecord(parsing: ApprovalRecord().with(try june(), of: plan(before)).bytes)
  return try #require(drifts(of: plan(after), since: record).first)
}

@Suite struct ApprovalRecordTests {
  // MARK: What is seen

  /// A plan that says the same is the plan that was approved, however it is written.
  @Test(arguments: Sample.all) func staysTheSameInAnyDisguise(_ sample: Sample) throws {
    let sound = Plan(Snapshot(sample.bytes))
    let june = try june()
    guard !sound.snapshot.tree.outlineIsLost, let edits = Context(sound).edits(for: june) else { return }
    let bytes = applying(edits, to: sample.bytes)
    let approved = Snapshot(bytes)
    let record = try ApprovalRecord(parsing: ApprovalRecord().with(june, of: sound).bytes)
    let other = translated(approved, to: approved.language.other)
    let long = applying(detailsAsProperties(approved), to: bytes)
    let disguises = [
      ("as it stands", bytes), ("CRLF", bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }),
      ("formatted", formatted(approved)), ("translated", other),
      ("translated and formatted", formatted(Snapshot(other))),
      ("there and back", translated(Snapshot(other), to: approved.language)), ("long", long),
      ("short", applying(propertiesAsDetails(Snapshot(long)), to: long)),
    ]
    for (name, disguised) in disguises {
      let now = Plan(Snapshot(disguised))
      let drift = try #require(drifts(of: now, since: record).first, "\(name)")
      #expect(drift.standing == .stands, "\(name)")
      #expect(drift.changed.map { now.calling($0) } == [], "\(name)")
      #expect(drift.added.map { now.calling($0) } == [], "\(name)")
      #expect(drift.gone == [], "\(name)")
    }
  }

  @Test(arguments: [
    ("[60 min, online] -> LO1", "[75 min, online] -> LO1", "A1"), ("[60 min, online] -> LO1", "[60 min, online]", "A1"),
    ("[60 min, online] -> LO1", "[60 min, on campus] -> LO1", "A1"),
    ("[60 min, online] -> LO1", "[60 min, online, individual] -> LO1", "A1"),
    ("Two articles", "Three articles", "A1"), ("async reading A1", "async video A1", "A1"),
    ("groups of 4", "groups of 5", "'Who are you?'"), ("Explain a brand", "Build a brand", "LO1"),
    ("week 2: On your own", "week 2: Alone", "week 2"), ("week 2: On", "week 3: On", "week 3"),
    ("Kick-off [on campus]", "Kick-off [online]", "'Kick-off'"), ("Marketing\n", "Marketing\nlevel: 2\n", "MC101"),
    ("quiz: Terms", "quiz: Words", "'Words'"),
    ("-> LO1\n", "-> LO1\n      In pairs.\n", "A1"),
  ]) func changesWithWhatAnElementSays(_ before: String, _ after: String, _ name: String) throws {
    let changed = plan(course.replacing(before, with: after))
    #expect(course.contains(before))
    let drift = try drift(course, course.replacing(before, with: after))
    #expect(drift.changed.map { changed.calling($0) } == [name])
    #expect(drift.added.isEmpty && drift.gone.isEmpty)
  }

  @Test(arguments: [
    ("language: English", "language: English\nstatus: approved"), ("[60 min, online]", "[online, 1 h]"),
    ("review: Board", "review: Other board [discussed, 2026-07-01]\n  - Fine\nreview: Board"),
    ("  async quiz", "  # Not yet\n  async quiz"),
    ("[15 min, online]\n", "[15 min, online]\n    ignore week-peak: agreed\n"),
  ]) func isNotTouchedByWhatIsNoMatterOfTheTeaching(_ before: String, _ after: String) throws {
    #expect(course.contains(before))
    #expect(try drift(course, course.replacing(before, with: after)).isEmpty)
  }

  @Test func knowsWhatCameWentAndMoved() throws {
    let moved = course.replacing("  async quiz: Terms [15 min, online]\n", with: "")
      .replacing("[45 min, online]\n", with: "[45 min, online]\n  async quiz: Terms [15 min, online]\n")
    #expect(try drift(course, moved).changed.map { plan(moved).calling($0) } == ["'Terms'"])
    let less = course.replacing("  async quiz: Terms [15 min, online]\n", with: "")
    #expect(try drift(course, less).gone.map { $0.name } == ["'Terms'"])
    #expect(try drift(course, less).gone.allSatisfy { $0.isActivity })
    let added = try drift(less, course)
    #expect(added.added.map { plan(course).calling($0) } == ["'Terms'"] && added.changed.isEmpty)
    // A week is told with all that is in it.
    let short = course.replacing(
      "week 2: On your own\n  async reading A2: One more [45 min, online]\n", with: "")
    #expect(try drift(course, short).gone.map { $0.name } == ["week 2"])
    #expect(try drift(short, course).added.map { plan(course).calling($0) } == ["week 2"])
  }

  @Test func tellsWhetherThePlanSaysSo() throws {
    let without = course.replacing("review: Board [approved, 2026-06-03]\n", with: "")
    #expect(try drift(course, without).standing == .notInPlan)
    let later = course.replacing("2026-06-03", with: "2026-09-01")
    #expect(try drift(course, later).standing == .otherDecision(CalendarDate(text: "2026-09-01")))
    #expect(try drift(course, course.replacing("approved", with: "rejected")).standing != .stands)
  }

  // MARK: The file

  @Test func readsAsAPlanDoes() throws {
    let record = ApprovalRecord().with(try approval("Board", "2026-06-03", "Well [done]"), of: plan(course))
    let lines = String(decoding: record.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "# coursecheck approvals 1")
    #expect(lines[1].hasPrefix("# What the plan was"))
    #expect(lines[2] == "" && lines[3] == "review: Board [approved, 2026-06-03]" && lines[4] == "  - Well \\[done\\]")
    #expect(lines[5] == "")
    #expect(
      lines.dropFirst(6).map { $0.dropFirst(17) } == [
        "course MC101: Marketing", "outcome LO1: Explain a brand", "week 1: Start", "  meeting: Kick-off",
        "    sync intro round: Who are you?", "  async reading A1: Two articles", "  async quiz: Terms",
        "week 2: On your own", "  async reading A2: One more", "",
      ])
  }

  @Test func keepsTheLatestDecisionOfEachBody() throws {
    let june = try june()
    let may = try approval("Exam  board", "2026-05-01")
    let first = ApprovalRecord().with(june, of: plan(course)).with(may, of: plan(course))
    // Comments stay with what they stand above.
    let text = String(decoding: first.bytes, as: UTF8.self).replacing("review: Exam", with: "# mind this\nreview: Exam")
    let read = try ApprovalRecord(parsing: Array(text.utf8))
    #expect(read.sections.map { $0.approval } == [june, may])
    #expect(String(decoding: read.bytes, as: UTF8.self) == text)
    let again = try approval("EXAM board", "2026-07-01", "Fine")
    let next = try ApprovalRecord(parsing: read.with(again, of: plan(course)).bytes)
    #expect(next.sections.map { $0.approval } == [june, again])
    #expect(String(decoding: next.bytes, as: UTF8.self).contains("# mind this\nreview: EXAM board"))
    #expect(next.sections[0].seen == read.sections[0].seen)
  }

  @Test func changesOnlyTheLinesOfWhatChanged() throws {
    let june = try june()
    let before = ApprovalRecord().with(june, of: plan(course))
    let after = before.with(june, of: plan(course.replacing("60 min", with: "75 min")))
    let lines = [before, after].map { $0.bytes.split(separator: 0x0A) }
    let different = zip(lines[0], lines[1]).filter { $0 != $1 }
    #expect(lines[0].count == lines[1].count && different.count == 1)
    #expect(different.first.map { String(decoding: $0.1, as: UTF8.self).contains("A1: Two articles") } == true)
  }

  @Test func saysWhyItCannotBeRead() {
    func problem(_ text: String) -> ApprovalRecordProblem.Kind? {
      do throws(ApprovalRecordProblem) {
        _ = try ApprovalRecord(parsing: Array(text.utf8))
        return nil
      } catch {
        return error.kind
      }
    }
    let start = "# coursecheck approvals 1\n"
    #expect(problem("") == .otherFile)
    #expect(problem("{ \"approved\": true }") == .otherFile)
    #expect(problem("# coursecheck approvals 7\n") == .otherVersion(7))
    #expect(problem(start + "\n<<<<<<< HEAD\n") == .conflict)
    #expect(problem(start + "0123456789abcdef course: x\n") == .unreadable)
    #expect(problem(start + "something\n") == .unreadable)
    #expect(problem(start + "review: Board [discussed]\n") == .unreadable)
    #expect(problem(start) == nil)
    #expect(problem("\u{FEFF}" + start + "review: Board [approved, 2026-06-03]\r\n\r\n") == nil)
  }

  @Test func standsBesideItsPlan() {
    func name(_ text: String) -> String {
      String(decoding: ApprovalRecord.name(ofPlan: Array(text.utf8)), as: UTF8.self)
    }
    #expect(name("a/MC101.course") == "a/MC101.approved")
    #expect(name("plan.txt") == "plan.txt.approved" && name(".course") == ".course.approved")
    #expect(ApprovalRecord.plan(ofRecord: Array("a/MC101.approved".utf8)) == Array("a/MC101.course".utf8))
    #expect(ApprovalRecord.plan(ofRecord: Array("a/MC101.course".utf8)) == nil)
  }
}
