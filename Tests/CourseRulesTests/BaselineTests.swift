import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

private let path = Array("plans/a.course".utf8)

private func unknownWords(_ text: String) -> (Plan, CheckResult) {
  var options = CheckOptions()
  options.selected = ["notation/unknown-word"]
  let plan = Plan(Snapshot(Array(text.utf8)))
  return (plan, check(plan, options))
}

private func compared(_ baseline: Baseline, _ text: String, missing: Set<[UInt8]> = [], at own: [UInt8] = path)
  -> BaselineComparison
{
  let (plan, result) = unknownWords(text)
  return KnownFindings(baseline, missing: missing).comparing(result, of: plan, at: own)
}

private let course = """
  course MC101: Marketing
  week 1: Start
    async video: Clips
      duraton: 20 min
  """

private func problem(_ text: String) -> BaselineProblem? {
  do throws(BaselineProblem) {
    _ = try Baseline(parsing: Array(text.utf8))
    return nil
  } catch {
    return error
  }
}

@Suite struct BaselineTests {
  /// The file as people see it in a pull request.
  @Test func writesALineForEachFinding() throws {
    let baseline = Baseline(compared(Baseline(), course + "\n    group size: x | y: z\nwek 2: A").entries)
    #expect(
      String(decoding: baseline.bytes, as: UTF8.self) == """
        # coursecheck baseline 1
        82bde5e9e65b6bcd2e6a91eac948036b notation/unknown-word plans/a.course | week 1: Start > async video: Clips > duraton: 20 min
        be010797dc87c92c48f4c2e6e997d2bf notation/unknown-word plans/a.course | wek 2: A

        """)
    #expect(try Baseline(parsing: baseline.bytes).bytes == baseline.bytes)
  }

  @Test func readsWhatItWrites() throws {
    let odd = [Array("a |\\ b.course".utf8), Array("new\nline\r.course".utf8), [0xFF, 0x20, 0x2E], Array("ünï".utf8)]
    let entries = odd.map {
      BaselineEntry(Fingerprint(place: 1, content: 2), rule: "a/b", path: $0, place: "x > y | z")
    }
    let read = try Baseline(parsing: Baseline(entries).bytes)
    #expect(Set(read.entries) == Set(entries))
    #expect(read.entries.allSatisfy { $0.place == "x > y | z" })
  }

  @Test func takesLinesInAnyOrderOnceAndWithTheirComments() throws {
    let one = "00000000000000010000000000000001 a/b b.course | here"
    let other = "00000000000000010000000000000002 a/b a.course"
    let header = "# coursecheck baseline 1"
    let text = "\u{FEFF}\(header)\r\n# why\r\n\(one)\r\n\r\n  \(other)  \n\(header)\n\(one)\n# the end"
    let read = try Baseline(parsing: Array(text.utf8))
    #expect(
      String(decoding: read.bytes, as: UTF8.self) == "\(header)\n\(other)\n# why\n\(one)\n# the end\n")
  }

  @Test func saysWhichLineCannotBeRead() {
    #expect(problem("") == nil)
    #expect(problem("# coursecheck baseline 2\n").map { $0.kind } == .otherVersion(2))
    let entry = "00000000000000010000000000000001 a/b b.course\n"
    for mark in ["<<<<<<< HEAD", "=======", ">>>>>>> main", "||||||| base"] {
      let found = problem(entry + mark + "\n" + entry)
      #expect(found?.kind == .conflict && found?.line == 1)
    }
    for line in ["text", "0001 a/b c", "00000000000000010000000000000001 rule path"] {
      #expect(problem(line)?.kind == .unreadable, "\(line)")
    }
  }

  @Test func isSilentAboutWhatItKnows() {
    let before = compared(Baseline(), course)
    #expect(before.result.findings.count == 1 && before.result.known == 0)
    let after = compared(Baseline(before.entries), course)
    #expect(after.result.findings.isEmpty && after.result.known == 1)
    let changed = compared(Baseline(before.entries), course.replacing("duraton", with: "durotian"))
    #expect(changed.result.findings.count == 1 && changed.result.known == 0)
  }

  /// Fixing one and adding another is not the same as changing nothing.
  @Test func doesNotCount() {
    let before = compared(Baseline(), course)
    let swapped = compared(Baseline(before.entries), course.replacing("duraton: 20 min", with: "grup: pairs"))
    #expect(swapped.result.findings.count == 1)
  }

  @Test func knowsAFindingUnderAnotherTitleOrInARenamedFile() {
    let baseline = Baseline(compared(Baseline(), course).entries)
    let retitled = course.replacing("Start", with: "Begin").replacing("MC101", with: "MC102")
    #expect(compared(baseline, retitled).result.known == 1)
    let other = Array("plans/b.course".utf8)
    #expect(compared(baseline, course, at: other).result.known == 0)
    let renamed = compared(baseline, course, missing: [path], at: other)
    #expect(renamed.result.known == 1)
    #expect(renamed.entries.map { $0.path } == [other])
  }

  @Test func tellsOfManyOnlyTheNew() {
    let text = "course MC101: Marketing\ndelivery: blended\nweek 1: Start"
    let many = (1...8).map { "\n  async reading: Chapter \($0)" }.joined()
    var options = CheckOptions()
    options.selected = ["environment/undeclared"]
    func result(_ text: String) -> (Plan, CheckResult) {
      let plan = Plan(Snapshot(Array(text.utf8)))
      return (plan, check(plan, options))
    }
    let (plan, before) = result(text + many)
    #expect(before.findings.count == 1 && before.findings.first.map { $0.parts.count } ?? 0 > 5)
    let baseline = Baseline(KnownFindings(Baseline()).comparing(before, of: plan, at: path).entries)
    let (later, after) = result(text + many + "\n  async reading: A new one")
    let comparison = KnownFindings(baseline).comparing(after, of: later, at: path)
    #expect(comparison.result.findings.count == 1)
    #expect(comparison.result.findings.first.map { later.snapshot.text($0.span) } == "async reading")
    #expect(comparison.result.known == before.findings.first?.parts.count)
  }

  @Test func callsStaleOnlyWhatWasLookedFor() {
    let entries = compared(Baseline(), course).entries
    let elsewhere = BaselineEntry(
      Fingerprint(place: 1, content: 1), rule: "notation/unknown-word", path: [0x62], place: "")
    let unasked = BaselineEntry(Fingerprint(place: 1, content: 2), rule: "workload/off-budget", path: path, place: "")
    let retired = BaselineEntry(Fingerprint(place: 1, content: 3), rule: "old/rule", path: path, place: "")
    let baseline = Baseline(entries + [elsewhere, unasked, retired])
    let known = KnownFindings(baseline)
    let same = compared(baseline, course)
    #expect(known.stale([same]) { _ in true } == [3])
    let mended = compared(baseline, course.replacing("duraton", with: "duration"))
    #expect(known.stale([mended]) { _ in true } == [0, 3])
    let gone = KnownFindings(baseline, missing: [[0x62]])
    #expect(gone.stale([same]) { _ in true } == [1, 3])
    #expect(gone.stale([same]) { _ in false } == [3])
    #expect(known.rewritten([mended], stale: [0, 3]).entries == [elsewhere, unasked])
    #expect(known.pruned(of: [0, 3]).entries == [elsewhere, unasked])
  }

  @Test(arguments: LinkedSamples().checked(), [false, true]) func knowsAllOfASample(_ file: LinkedResult, twice: Bool)
    throws
  {
    let plan = Plan(file.snapshot)
    let own = Array(file.name.utf8)
    let first = KnownFindings(Baseline()).comparing(file.result, of: plan, at: own)
    #expect(first.result.findings.count == file.result.findings.count)
    let baseline = try Baseline(parsing: Baseline(first.entries).bytes)
    #expect(baseline.entries.count == first.entries.count)
    let known = KnownFindings(baseline)
    let second = known.comparing(file.result, of: plan, at: own)
    #expect(second.result.findings.isEmpty)
    #expect(known.stale([second]) { _ in true }.isEmpty)
    if twice { #expect(known.rewritten([second], stale: []).bytes == baseline.bytes) }
  }
}
