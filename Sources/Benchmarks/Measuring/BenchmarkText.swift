import Foundation

/// How measurements are told.
package enum BenchmarkText {
  package static func head(_ run: BenchmarkRun) -> String {
    let build = run.isOptimized ? "" : "; NOT OPTIMIZED: these figures tell nothing, build with -c release"
    return "coursecheck \(run.version), \(run.machine.system), \(run.machine.cores) cores\(build)"
  }

  package static func head(ofGroup name: String) -> String {
    "\n" + row(name, ["best", "median", "95 %", "MB/s", "items/s"], "  × floor", "floor")
  }

  package static func row(_ measurement: Measurement) -> String {
    let own = measurement.own
    let items = measurement.itemsPerSecond.map { "\(count($0)) \(measurement.work.itemName ?? "")" } ?? ""
    return row(
      measurement.name,
      [own.best, own.median, own.high].map { amount($0, measurement.unit) }
        + [measurement.megabytesPerSecond.map { String(format: $0 < 10 ? "%.2f" : "%.1f", $0) } ?? "", items],
      String(format: measurement.ratio < 10 ? "%9.2f" : "%9.1f", measurement.ratio),
      "\(measurement.floorName): \(amount(measurement.floor.median, measurement.unit))")
  }

  package static func comparison(_ comparison: Comparison, of run: BenchmarkRun, against stored: BenchmarkRun) -> String
  {
    var lines = ["", "Against the stored run of coursecheck \(stored.version), by ratios to the floor:"]
    if run.isOptimized != stored.isOptimized { lines.append("One of the two is not optimized: this tells nothing.") }
    if run.machine != stored.machine {
      lines.append(
        "That was on \(stored.machine.system) with \(stored.machine.cores) cores: ratios differ a little then.")
    }
    func list(_ changes: [Comparison.Change], _ title: String) {
      if changes.isEmpty { return }
      lines.append(title)
      for change in changes {
        let name = change.name.padding(toLength: max(44, change.name.count), withPad: " ", startingAt: 0)
        lines.append(
          String(
            format: "  %@ %8.2f × floor, was %8.2f: %.2f times (noise %.0f %%)", name, change.after, change.before,
            change.factor, change.noise * 100))
      }
    }
    list(comparison.slower, "Slower, or larger:")
    list(comparison.faster, "Faster, or smaller:")
    lines.append(
      "\(comparison.unchanged.count) within noise" + names("not in the stored run", comparison.added)
        + names("only in the stored run", comparison.missing))
    return lines.joined(separator: "\n")
  }

  private static func names(_ title: String, _ names: [String]) -> String {
    names.isEmpty ? "" : "; \(title): " + names.joined(separator: ", ")
  }

  private static func row(_ name: String, _ columns: [String], _ ratio: String, _ floor: String) -> String {
    let widths = [11, 11, 11, 9, 16]
    let name = name.padding(toLength: max(38, name.count), withPad: " ", startingAt: 0)
    let cells = zip(columns, widths).map { String(repeating: " ", count: max($1 - $0.count, 1)) + $0 }
    return name + cells.joined() + "  " + ratio + "  " + floor
  }

  private static func amount(_ value: Double, _ unit: Measurement.Unit) -> String {
    switch unit {
    case .bytes: String(format: "%.2f MiB", value / 1_048_576)
    case .nanoseconds:
      if value < 1e6 { String(format: "%.1f µs", value / 1e3) } else { String(format: "%.2f ms", value / 1e6) }
    }
  }

  private static func count(_ value: Double) -> String {
    value >= 1e6 ? String(format: "%.2f M", value / 1e6) : String(Int(value.rounded()))
  }
}
