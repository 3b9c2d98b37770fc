import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import Foundation
import SourceText
import Vocabulary

/// Prints how fast the parts are, with the physical floor measured in the same run. Quote ratios, not seconds.
///
/// With a name only the benchmarks that begin so, each run more often: for profiling.
func bench(only chosen: String?) {
  func measure(_ name: String, bytes: Int, _ work: () -> Int) {
    if let chosen, !name.hasPrefix(chosen) { return }
    report(name, bytes: bytes, runs: (chosen == nil ? 7 : 50) * (bytes < 10_000 ? 40 : 1), work)
  }
  let text = generatedCourse(lines: 10_000, seed: 1, language: .english)
  let dutch = generatedCourse(lines: 10_000, seed: 2, language: .dutch)
  print("document: 10,000 lines, \(text.count) bytes (English), \(dutch.count) bytes (Dutch)")
  measure("count lines (floor)", bytes: text.count) {
    var lines = 0
    for byte in text where byte == 0x0A { lines += 1 }
    return lines
  }
  measure("parse, English", bytes: text.count) { parse(text).tokens.count }
  measure("parse, Dutch", bytes: dutch.count) { parse(dutch).tokens.count }
  let tree = parse(text)
  measure("lower", bytes: text.count) { lower(tree).elements.count }
  let snapshot = Snapshot(text)
  measure("plan", bytes: text.count) { Plan(snapshot).activities.count }
  measure("rules that run by default", bytes: text.count) { check(snapshot).findings.count }
  var everything = CheckOptions()
  everything.profile = .institution
  everything.isFullReview = true
  let options = everything
  measure("all rules", bytes: text.count) { check(snapshot, options).findings.count }
  if chosen == nil || chosen == "rules" {
    shares(of: snapshot, CheckOptions())
    shares(of: snapshot, options)
  }
  measure("parse, lower and check", bytes: text.count) { check(Snapshot(text)).findings.count }
  measure("format", bytes: text.count) { formattingEdits(snapshot).count }
  measure("translate", bytes: text.count) { translated(snapshot, to: .dutch).count }
  if chosen == nil || chosen?.hasPrefix("server") == true {
    var server = ServerBench(text)
    measure("server: keystroke", bytes: text.count) { server.keystroke() }
    measure("server: symbols", bytes: text.count) { server.ask("textDocument/documentSymbol") }
    measure("server: hover", bytes: text.count) { server.ask("textDocument/hover") }
    measure("server: keystroke, hover", bytes: text.count) { server.keystroke() + server.ask("textDocument/hover") }
    measure("server: completion", bytes: text.count) { server.ask("textDocument/completion") }
  }
  let small = generatedWorkspace(courses: 3, seed: 7)[2].bytes
  measure("small: parse", bytes: small.count) { parse(small).tokens.count }
  measure("small: parse and lower", bytes: small.count) { Snapshot(small).model.elements.count }
  let smallSnapshot = Snapshot(small)
  measure("small: plan", bytes: small.count) { Plan(smallSnapshot).activities.count }
  let smallPlan = Plan(smallSnapshot)
  measure("small: summary", bytes: small.count) { DocumentSummary(smallPlan, path: []).names.count }
  measure("small: rules", bytes: small.count) { check(smallPlan).findings.count }
  let long = Array("course X: ".utf8) + [UInt8](repeating: 0x61, count: 10_000_000)
  measure("one line of 10 MB", bytes: long.count) { parse(long).tokens.count }
  var deep: [UInt8] = Array("course X: deep\n".utf8)
  for level in 1...20_000 {
    deep += [UInt8](repeating: 0x20, count: min(level, 1000))
    deep += Array("module: m\n".utf8)
  }
  measure("20,000 levels", bytes: deep.count) { parse(deep).lines.count }
  let deepSnapshot = Snapshot(deep)
  measure("format 20,000 levels", bytes: deep.count) { formattingEdits(deepSnapshot).count }
}

/// The rules that take most of the time.
private func shares(of snapshot: Snapshot, _ options: CheckOptions) {
  var timed = options
  timed.clock = { DispatchTime.now().uptimeNanoseconds }
  var best: [String: UInt64] = [:]
  for _ in 0..<7 {
    for outcome in check(snapshot, timed).outcomes {
      let name = outcome.rule.qualifiedName
      best[name] = min(best[name] ?? .max, outcome.nanoseconds)
    }
  }
  let total = best.values.reduce(0, +)
  print("  rules by their share of \(total / 1000) microseconds:")
  for (name, time) in best.sorted(by: { $0.value > $1.value }).prefix(20) {
    print("  \(name.padding(toLength: 50, withPad: " ", startingAt: 0)) \(time / 1000)")
  }
}

/// The best of several runs: what the code costs when nothing else is in the way.
private func report(_ name: String, bytes: Int, runs: Int, _ work: () -> Int) {
  var best = Double.infinity
  var result = 0
  for _ in 0..<runs {
    let start = DispatchTime.now().uptimeNanoseconds
    result &+= work()
    best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start))
  }
  let rate = Double(bytes) / best * 1000
  let padded = name.padding(toLength: 26, withPad: " ", startingAt: 0)
  print("\(padded) \(String(format: "%9.3f ms %9.1f MB/s", best / 1e6, rate))  (\(result % 1000))")
}
