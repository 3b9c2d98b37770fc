import Commands
import Vocabulary

/// The documents that whole processes are given.
private struct Samples {
  let folder: ScratchFolder
  let ordinary: GeneratedFile
  let long: GeneratedFile
  let many: [GeneratedFile]

  init(lines: Int, files: Int) {
    many = generatedWorkspace(files: files, seed: 7)
    // Alone in a folder: what stands beside a plan is looked at too.
    ordinary = GeneratedFile(path: "ordinary/x.course", bytes: many[2].bytes)
    long = GeneratedFile(
      path: "long/x.course", bytes: generatedCourse(lines: lines, seed: 1, language: .english))
    folder = ScratchFolder(
      "process", [ordinary, long] + many.map { GeneratedFile(path: "many/" + $0.path, bytes: $0.bytes) })
  }

  func path(_ name: String) -> String { folder.path + "/" + name }
}

extension Bench {
  private static let nothing = "/bin/true"

  /// Whole processes, as whoever runs `coursecheck` meets them.
  mutating func measureProcesses(lines: Int, files: Int) {
    begin("process")
    guard wantsGroup("process"), let program = settings.program else { return }
    let samples = Samples(lines: lines, files: files)
    let ordinary = samples.path(samples.ordinary.path)
    let long = samples.path(samples.long.path)
    start("--version", Measurement.Work(), program, ["--version"], over: Self.nothing, [])
    let small = Measurement.Work(bytes: samples.ordinary.bytes.count)
    start("check one course", small, program, ["check", ordinary], over: Self.nothing, [])
    // What counts lines and does nothing else stands on every machine.
    let counting = "/usr/bin/wc"
    let work = Measurement.Work(bytes: samples.long.bytes.count, items: lines, itemName: "lines")
    start("check \(lines) lines", work, program, ["check", long], over: counting, ["-l", long])
    let paths = samples.many.map { samples.path("many/" + $0.path) }
    let all = Measurement.Work(
      bytes: samples.many.reduce(0) { $0 + $1.bytes.count }, items: files, itemName: "files")
    for (name, more) in [
      ("check", ["check"]), ("check, no findings told", ["check", "--quiet"]), ("fmt --check", ["fmt", "--check"]),
    ] {
      start("\(name) \(files) files", all, program, more + [samples.path("many")], over: counting, ["-l"] + paths)
    }
  }

  /// A process against another one, in turn.
  private mutating func start(
    _ name: String, _ work: Measurement.Work, _ program: String, _ arguments: [String], over floor: String,
    _ floorArguments: [String]
  ) {
    guard wants(name) else { return }
    func once() -> (own: Double, floor: Double) {
      let floor = time { runToEnd(floor, floorArguments) }
      return (time { runToEnd(program, arguments) }, floor)
    }
    let first = once()
    let budget = (settings.isQuick ? 2e8 : 1e9) * settings.patience
    // What takes seconds is run three times: a busy machine would keep everyone waiting otherwise.
    let runs = min(max(Int(budget / (first.own + first.floor)), first.own > 1e9 ? 3 : settings.isQuick ? 3 : 9), 200)
    var pairs: [(own: Double, floor: Double)] = []
    for _ in 0..<runs { pairs.append(once()) }
    let floorName = floor + (floorArguments.isEmpty ? "" : " " + floorArguments[0])
    add(name, work, over: floorName, pairs: pairs)
  }

  /// The most memory a process has at once.
  mutating func measureMemory(lines: Int, files: Int) {
    begin("memory")
    guard wantsGroup("memory"), let program = settings.program else { return }
    guard peakMemory(Self.nothing, []) != nil else {
      note("this system does not tell what a process needed")
      return
    }
    let samples = Samples(lines: lines, files: files)
    for (name, arguments) in [
      ("--version", ["--version"]), ("check one course", ["check", samples.path(samples.ordinary.path)]),
      ("check \(lines) lines", ["check", samples.path(samples.long.path)]),
      ("check \(files) files", ["check", samples.path("many")]),
      ("report on a programme", ["report", samples.path("many/programme-1/programme.course")]),
    ] {
      guard wants(name) else { continue }
      var pairs: [(own: Double, floor: Double)] = []
      for _ in 0..<3 {
        if let own = peakMemory(program, arguments), let floor = peakMemory(Self.nothing, []) {
          pairs.append((own, floor))
        }
      }
      add(name, unit: .bytes, over: Self.nothing, pairs: pairs)
    }
  }
}
