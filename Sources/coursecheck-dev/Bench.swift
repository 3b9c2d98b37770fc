import Benchmarks
import Foundation
import Vocabulary

/// `bench [GROUP…] [--json FILE] [--against FILE] [--fail-above TIMES] [--program PATH] [--quick] [--long]`
///
/// Prints how fast the parts are and what they need, each with its floor beside it. Quote ratios, not seconds.
func bench(_ arguments: [String]) {
  var settings = BenchSettings()
  settings.program = programBeside()
  var output: String?
  var stored: BenchmarkRun?
  var limit: Double?
  var rest = arguments[...]
  func value(of option: String) -> String {
    guard let value = rest.popFirst() else { refuse("\(option) needs a value") }
    return value
  }
  while let argument = rest.popFirst() {
    switch argument {
    case "--quick": settings.isQuick = true
    case "--long": settings.patience = 10
    case "--json": output = value(of: argument)
    case "--program": settings.program = value(of: argument)
    case "--against": stored = storedRun(value(of: argument))
    case "--fail-above":
      limit = Double(value(of: argument))
      if limit == nil { refuse("--fail-above needs a number, such as 1.5") }
    default:
      if argument.hasPrefix("-") { refuse("there is no option \(argument)") }
      settings.chosen.append(argument)
    }
  }
  if limit != nil && stored == nil { refuse("--fail-above needs a stored run to compare with: --against FILE") }
  let run = runBenchmarks(settings) {
    print($0)
    fflush(nil)
  }
  if run.measurements.isEmpty { refuse("nothing is called that: \(settings.chosen.joined(separator: ", "))") }
  if let output { write(String(decoding: run.json, as: UTF8.self), output) }
  guard let stored else { return }
  let comparison = Comparison(run.measurements, against: stored.measurements)
  print(BenchmarkText.comparison(comparison, of: run, against: stored))
  if let limit, comparison.isWorse(than: limit) { exit(1) }
}

/// `samples FOLDER [FILES] [LINES]`: the documents that are measured, as files, for a profiler or for other programs.
func samples(_ arguments: [String]) {
  guard let folder = arguments.first, !folder.hasPrefix("-") else { refuse("samples FOLDER [FILES] [LINES]") }
  let numbers = arguments.dropFirst().compactMap { Int($0) }
  let files = numbers.first ?? 2000
  let lines = numbers.dropFirst().first ?? 10_000
  let courses = [("long-en.course", Language.english), ("long-nl.course", .dutch)].map {
    GeneratedFile(path: $0.0, bytes: generatedCourse(lines: lines, seed: 1, language: $0.1))
  }
  let workspace = generatedWorkspace(files: files, seed: 7).map {
    GeneratedFile(path: "workspace/" + $0.path, bytes: $0.bytes)
  }
  if !writeFiles(courses + workspace, to: folder) { refuse("\(folder) cannot be written") }
}

private func storedRun(_ path: String) -> BenchmarkRun {
  guard let data = FileManager.default.contents(atPath: path) else { refuse("\(path) cannot be read") }
  do throws(StoredRunProblem) {
    return try BenchmarkRun(json: [UInt8](data))
  } catch {
    refuse("\(path): \(error.message)")
  }
}

/// Both are built into one folder.
private func programBeside() -> String? {
  let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/coursecheck"
  return FileManager.default.isExecutableFile(atPath: path) ? path : nil
}

private func refuse(_ message: String) -> Never {
  print(message)
  exit(2)
}
