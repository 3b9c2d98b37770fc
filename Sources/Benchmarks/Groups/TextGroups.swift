import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// A text and what was made of it, for whoever measures a step that comes after.
private struct Text {
  let bytes: [UInt8]
  let lines: Int
  let snapshot: Snapshot

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = lineCount(bytes)
    snapshot = Snapshot(bytes)
  }

  var work: Measurement.Work { Measurement.Work(bytes: bytes.count, items: lines, itemName: "lines") }
}

private let everything: CheckOptions = {
  var options = CheckOptions()
  options.profile = .institution
  options.isFullReview = true
  return options
}()

extension Bench {
  private static let floor = "counting its lines"

  private mutating func measure(_ name: String, _ text: Text, _ doing: Doing) {
    measure(name, text.work, over: Self.floor, floor: { lineCount(text.bytes) }, doing)
  }

  /// The steps from bytes to findings and back, for a long course. Lexing has no row of its own: it is done while parsing.
  mutating func measureText(lines: Int) {
    begin("text-\(lines)")
    guard wantsGroup("text-\(lines)") else { return }
    let text = Text(generatedCourse(lines: lines, seed: 1, language: .english))
    let dutch = Text(generatedCourse(lines: lines, seed: 1, language: .dutch))
    let snapshot = text.snapshot
    let plan = Plan(snapshot)
    note(
      "a course of \(text.lines) lines, \(text.bytes.count) bytes, \(check(plan).findings.count) findings; "
        + "in Dutch \(dutch.bytes.count) bytes")
    measure("parse", text) { parse(text.bytes).tokens.count }
    measure("parse, in Dutch", dutch) { parse(dutch.bytes).tokens.count }
    measure("lower", text) { lower(snapshot.tree).elements.count }
    measure("plan", text) { Plan(snapshot).activities.count }
    measure("rules, core", text) { check(plan).findings.count }
    measure("rules, all", text) { check(plan, everything).findings.count }
    measure("parse to findings", text) { check(Snapshot(text.bytes)).findings.count }
    measure("parse to findings, in Dutch", dutch) { check(Snapshot(dutch.bytes)).findings.count }
    measure("format", text) { formattingEdits(snapshot).count }
    measure("translate", text) { translated(snapshot, to: .dutch).count }
  }

  /// The same steps for a course of ordinary size, where what each step takes before it begins counts.
  mutating func measureSmall() {
    begin("small")
    guard wantsGroup("small") else { return }
    let text = Text(generatedWorkspace(files: 30, seed: 7)[2].bytes)
    let snapshot = text.snapshot
    let plan = Plan(snapshot)
    note("a course of \(text.lines) lines, \(text.bytes.count) bytes, \(check(plan).findings.count) findings")
    measure("parse", text) { parse(text.bytes).tokens.count }
    measure("lower", text) { lower(snapshot.tree).elements.count }
    measure("plan", text) { Plan(snapshot).activities.count }
    measure("summary", text) { DocumentSummary(plan, path: []).names.count }
    measure("rules, core", text) { check(plan).findings.count }
    measure("parse to findings", text) { check(Snapshot(text.bytes)).findings.count }
    measure("format", text) { formattingEdits(snapshot).count }
  }

  /// What nobody writes, and what someone may give it all the same.
  mutating func measureOddities() {
    begin("odd")
    guard wantsGroup("odd") else { return }
    let size = settings.isQuick ? 1_000_000 : 10_000_000
    let levels = settings.isQuick ? 2000 : 20_000
    let long = Array("course X: ".utf8) + [UInt8](repeating: 0x61, count: size)
    measure("parse, a line of \(long.count / 1_000_000) MB", .bytes(long), over: Self.floor, floor: { lineCount(long) })
    {
      parse(long).tokens.count
    }
    var deep: [UInt8] = Array("course X: deep\n".utf8)
    for level in 1...levels {
      deep += [UInt8](repeating: 0x20, count: min(level, 1000))
      deep += Array("module: m\n".utf8)
    }
    measure("parse, \(levels) levels", .bytes(deep), over: Self.floor, floor: { lineCount(deep) }) {
      parse(deep).lines.count
    }
    let snapshot = Snapshot(deep)
    measure("format, \(levels) levels", .bytes(deep), over: Self.floor, floor: { lineCount(deep) }) {
      formattingEdits(snapshot).count
    }
  }
}

extension Measurement.Work {
  static func bytes(_ bytes: [UInt8]) -> Measurement.Work { Measurement.Work(bytes: bytes.count) }
}
