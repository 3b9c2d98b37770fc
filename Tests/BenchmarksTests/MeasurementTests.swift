import Benchmarks
import Foundation
import Testing

/// Foundation has one too.
private typealias Measurement = Benchmarks.Measurement

@Suite struct MeasurementTests {
  private func measurement(_ name: String, ratio: Double, uncertainty: Double = 0.01, floor: String = "a floor")
    -> Measurement
  {
    Measurement(
      group: "text", name: name, unit: .nanoseconds, work: Measurement.Work(bytes: 2000, items: 10, itemName: "lines"),
      runs: 9, own: Measurement.Figures(best: 1000, median: 1200, high: 3000), floorName: floor,
      floor: Measurement.Figures(best: 100, median: 110, high: 150), ratio: ratio, uncertainty: uncertainty)
  }

  private func run(_ measurements: [Measurement]) -> BenchmarkRun {
    BenchmarkRun(
      isOptimized: true, machine: BenchmarkRun.Machine(cores: 2, system: "Linux x86_64"), measurements: measurements)
  }

  // MARK: From runs

  @Test func aRatioIsOfTheBestRuns() {
    // A machine that became ten times slower halfway changes nothing.
    let pairs: [(own: Double, floor: Double)] = [(200, 100), (210, 100), (2000, 1000), (2050, 1000), (2000, 1000)]
    let measured = Measurement("group", "name", Measurement.Work(bytes: 200), over: "floor", pairs: pairs)
    #expect(measured.ratio == 2)
    #expect(measured.own.best == 200 && measured.own.median == 2000 && measured.own.high == 2050)
    #expect(measured.floor.best == 100)
    #expect(measured.runs == 5)
    #expect(measured.uncertainty > 0.049 && measured.uncertainty < 0.051)
    #expect(measured.megabytesPerSecond == 1000)
    #expect(measured.itemsPerSecond == nil)
  }

  @Test func memoryHasNoRate() {
    let measured = Measurement(
      "group", "name", Measurement.Work(bytes: 1), unit: .bytes, over: "floor", pairs: [(4, 2)])
    #expect(measured.ratio == 2 && measured.uncertainty == 0)
    #expect(measured.megabytesPerSecond == nil)
  }

  // MARK: Stored

  @Test func aRunIsReadBackAsItWasWritten() throws {
    var memory = measurement("memory", ratio: 1234)
    memory.unit = .bytes
    memory.work = Measurement.Work()
    let written = run([measurement("parse", ratio: 13.25), memory])
    #expect(try BenchmarkRun(json: written.json) == written)
    // Other programs read it too, and nothing in it tells whose machine it was.
    let object = try #require(try JSONSerialization.jsonObject(with: Data(written.json)) as? [String: Any])
    #expect(object["schema"] as? Int == BenchmarkRun.schema)
    #expect(Set(object.keys) == ["schema", "version", "optimized", "machine", "measurements"])
    #expect(Set((object["machine"] as? [String: Any] ?? [:]).keys) == ["cores", "system"])
  }

  @Test func numbersAreKeptToFourDigits() throws {
    let written = run([measurement("parse", ratio: 13.254_987, uncertainty: 0.000_123_456)])
    let read = try BenchmarkRun(json: written.json)
    #expect(read.measurements[0].ratio == 13.25)
    #expect(read.measurements[0].uncertainty == 0.000_123_5)
  }

  @Test func whatIsNoStoredRunIsRefused() {
    #expect(throws: StoredRunProblem.noJSON) { try BenchmarkRun(json: Array("{".utf8)) }
    #expect(throws: StoredRunProblem.otherSchema) { try BenchmarkRun(json: Array("{\"schema\": 0}".utf8)) }
    #expect(throws: StoredRunProblem.misses("schema")) { try BenchmarkRun(json: Array("{}".utf8)) }
    let broken = String(decoding: run([measurement("parse", ratio: 2)]).json, as: UTF8.self)
      .replacingOccurrences(of: "\"ratio\": 2", with: "\"ratio\": \"much\"")
    #expect(throws: StoredRunProblem.misses("text/parse: ratio")) { try BenchmarkRun(json: Array(broken.utf8)) }
  }

  /// What to give `bench --against`.
  @Test func theStoredRunCanBeRead() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../Benchmarks/stored.json"
    let data = try #require(FileManager.default.contents(atPath: path))
    let stored = try BenchmarkRun(json: [UInt8](data))
    #expect(stored.isOptimized)
    #expect(
      Set(stored.measurements.map { $0.group }).isSuperset(of: ["text-10000", "latency-1000", "process", "memory"]))
    #expect(Set(stored.measurements.map { $0.fullName }).count == stored.measurements.count)
    #expect(stored.measurements.allSatisfy { $0.ratio > 0 && $0.own.best <= $0.own.median })
  }

  // MARK: Compared

  @Test func onlyWhatIsBeyondNoiseCounts() {
    let stored = [
      measurement("same", ratio: 10), measurement("a little", ratio: 10), measurement("slower", ratio: 10),
      measurement("much slower", ratio: 10), measurement("faster", ratio: 10),
      measurement("noisy", ratio: 10, uncertainty: 0.6), measurement("gone", ratio: 10),
      measurement("other floor", ratio: 10, floor: "another"),
    ]
    let now = [
      measurement("same", ratio: 10), measurement("a little", ratio: 10.4), measurement("slower", ratio: 12),
      measurement("much slower", ratio: 30), measurement("faster", ratio: 5), measurement("noisy", ratio: 15),
      measurement("new", ratio: 1), measurement("other floor", ratio: 100),
    ]
    let comparison = Comparison(now, against: stored)
    #expect(comparison.slower.map { $0.name } == ["text/much slower", "text/slower"])
    #expect(comparison.faster.map { $0.name } == ["text/faster"])
    #expect(comparison.unchanged.map { $0.name } == ["text/same", "text/a little", "text/noisy"])
    #expect(comparison.added == ["text/new", "text/other floor"])
    #expect(comparison.slower[0].factor == 3)
    #expect(comparison.missing == ["text/gone", "text/other floor"])
    #expect(comparison.isWorse(than: 99), "what is no longer measured may be anything")
    let both = Comparison(now, against: stored.filter { !["gone", "other floor"].contains($0.name) })
    #expect(both.isWorse(than: 2.9) && !both.isWorse(than: 3.1))
    #expect(Comparison(now, against: []).isWorse(than: 99), "nothing was compared")
    let told = BenchmarkText.comparison(comparison, of: run(now), against: run(stored))
    #expect(told.contains("text/much slower"))
    #expect(
      told.contains(
        "3 within noise; not in the stored run: text/new, text/other floor; only in the stored run: text/gone, text/other floor"
      ))
  }

  @Test func aRowTellsRatesAndTheFloor() {
    let row = BenchmarkText.row(measurement("parse", ratio: 12.34))
    for piece in ["parse", "1.0 µs", "1.2 µs", "2000.0", "10.00 M lines", "12.3", "a floor: 0.1 µs"] {
      #expect(row.contains(piece), "\(piece) is not in: \(row)")
    }
    #expect(BenchmarkText.head(run([])).contains("2 cores"))
    #expect(!BenchmarkText.head(run([])).contains("NOT OPTIMIZED"))
  }

  // MARK: Chosen

  @Test func groupsAndNamesCanBeChosen() {
    func measured(_ chosen: [String]) -> [String] {
      var settings = BenchSettings()
      settings.isQuick = true
      settings.chosen = chosen
      var bench = Bench(settings) { _ in }
      for group in ["text", "workspace-100", "workspace-1000"] {
        bench.begin(group)
        for name in ["open", "open, one core"] where bench.wantsGroup(group) {
          bench.add(name, over: "floor", pairs: [(2, 1)])
        }
      }
      return bench.measurements.map { $0.fullName }
    }
    #expect(measured([]).count == 6)
    #expect(measured(["text"]) == ["text/open", "text/open, one core"])
    #expect(measured(["workspace"]).count == 4)
    #expect(measured(["workspace-1000"]) == ["workspace-1000/open", "workspace-1000/open, one core"])
    #expect(measured(["text/open, one"]) == ["text/open, one core"])
    #expect(measured(["workspace/open, one"]) == ["workspace-100/open, one core", "workspace-1000/open, one core"])
    #expect(measured(["work"]).isEmpty)
    #expect(measured(["nothing"]).isEmpty)
  }

  @Test func workIsMeasuredInTurnWithItsFloor() {
    var settings = BenchSettings()
    settings.isQuick = true
    var told: [String] = []
    var bench = Bench(settings) { told.append($0) }
    bench.begin("text")
    let bytes = Array(String(repeating: "a line\n", count: 2000).utf8)
    bench.measure(
      "count", Measurement.Work(bytes: bytes.count, items: 2000, itemName: "lines"), over: "counting",
      floor: { lineCount(bytes) }, { lineCount(bytes) })
    #expect(bench.measurements.map { $0.fullName } == ["text/count"])
    #expect(bench.measurements[0].runs >= 3 && bench.measurements[0].own.best > 0)
    #expect(bench.sum > 0 && bench.sum.isMultiple(of: 2000))
    #expect(told.count == 2)
  }

  // MARK: From outside

  /// A program that does nothing needs what a program that does nothing needs, however large the process that asks is.
  @Test func memoryIsThatOfTheProgramAlone() {
    let ballast = [UInt8](repeating: 1, count: 64_000_000)
    var settings = BenchSettings()
    settings.isQuick = true
    settings.program = "/bin/true"
    settings.chosen = ["memory/--version"]
    var told: [String] = []
    let run = runBenchmarks(settings) { told.append($0) }
    #expect(lineCount(ballast) == 0)
    if told.contains(where: { $0.contains("does not tell") }) {
      print("skipped: this system does not tell what a process needed")
      return
    }
    #expect(run.measurements.map { $0.fullName } == ["memory/--version"])
    #expect(run.measurements.allSatisfy { (0.5...2).contains($0.ratio) && $0.own.best < 32_000_000 })
  }

  @Test func withoutAProgramWhatIsMeasuredFromOutsideIsLeftOut() {
    var settings = BenchSettings()
    settings.isQuick = true
    settings.chosen = ["process", "memory", "latency"]
    var told: [String] = []
    #expect(runBenchmarks(settings) { told.append($0) }.measurements.isEmpty)
    #expect(told.contains { $0.contains("--program") })
  }
}
