import Commands
import Glibc

/// Measures all that was asked for, and tells it line by line.
package func runBenchmarks(_ settings: BenchSettings, tell: @escaping (String) -> Void) -> BenchmarkRun {
  var run = BenchmarkRun(isOptimized: isOptimized, machine: .current)
  tell(BenchmarkText.head(run))
  if settings.program == nil {
    tell(
      "there is no coursecheck beside this program: what is measured from outside is left out; name it with --program")
  }
  let isQuick = settings.isQuick
  var bench = Bench(settings, tell: tell)
  let lines = isQuick ? 1000 : 10_000
  let files = isQuick ? 200 : 2000
  bench.measureProcesses(lines: lines, files: files)
  bench.measureMemory(lines: lines, files: files)
  bench.measureLatency(lines: isQuick ? [100, 1000] : [100, 1000, 10_000])
  bench.measureText(lines: lines)
  bench.measureSmall()
  bench.measureRendering(lines: lines, files: isQuick ? 50 : 200)
  bench.measureOddities()
  bench.measureServer(lines: lines)
  bench.measureWorkspaces(isQuick ? [100] : [100, 1000, 10_000])
  run.measurements = bench.measurements
  return run
}

#if DEBUG
  private let isOptimized = false
#else
  private let isOptimized = true
#endif

extension BenchmarkRun.Machine {
  package static var current: BenchmarkRun.Machine {
    #if arch(x86_64)
      let architecture = "x86_64"
    #elseif arch(arm64)
      let architecture = "arm64"
    #else
      let architecture = "another processor"
    #endif
    return BenchmarkRun.Machine(cores: Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))), system: "Linux " + architecture)
  }
}
