import Commands

/// What is chosen of the benchmarks, and how long they may take.
package struct BenchSettings: Sendable {
  /// Names of groups, with or without their size, and how a name in them begins: `text`, `text-10000`, `text/rules`. Empty for
  /// all.
  package var chosen: [String] = []
  /// Fewer runs, and nothing that is large: for a look, and for a run that is judged by nobody.
  package var isQuick = false
  /// The program that is measured from outside; nil where there is none.
  package var program: String?
  /// How many times as long as usual each thing is run: for whoever looks on with a profiler.
  package var patience = 1.0

  package init() {}

  /// Whether something of that name was asked for, or anything of the group.
  fileprivate func asks(forGroup group: String, _ name: String?) -> Bool {
    chosen.isEmpty
      || chosen.contains { wanted in
        let parts = wanted.split(separator: "/", maxSplits: 1)
        guard let first = parts.first, group == first || group.hasPrefix(first + "-") else { return false }
        guard let name, parts.count == 2 else { return true }
        return name.hasPrefix(parts[1])
      }
  }
}

/// Measures one thing after another, each in turn with its floor.
package struct Bench {
  package let settings: BenchSettings
  package private(set) var measurements: [Measurement] = []
  private let clock = Environment.system().clock
  private let tell: (String) -> Void
  private var group = ""
  private var hasTitle = false
  /// What all the work came to, so that none of it can be left out.
  package private(set) var sum = 0

  package init(_ settings: BenchSettings, tell: @escaping (String) -> Void) {
    self.settings = settings
    self.tell = tell
  }

  package mutating func begin(_ group: String) {
    self.group = group
    hasTitle = false
  }

  /// Whether anything of a group was asked for: what is measured need not be made otherwise.
  package func wantsGroup(_ name: String) -> Bool { settings.asks(forGroup: name, nil) }

  package func wants(_ name: String) -> Bool { settings.asks(forGroup: group, name) }

  package mutating func note(_ text: String) {
    writeTitle()
    tell("  " + text)
  }

  private mutating func writeTitle() {
    if !hasTitle { tell(BenchmarkText.head(ofGroup: group)) }
    hasTitle = true
  }

  // MARK: Measuring

  /// Something that is done over and over; what it gives depends on all it did.
  package typealias Doing = () -> Int

  package mutating func measure(
    _ name: String, _ work: Measurement.Work, over floorName: String, floor: Doing, _ doing: Doing
  ) {
    guard wants(name) else { return }
    // The first run warms up, and tells how often it takes to be above what a clock tells well.
    let once = time(1, doing)
    let floorOnce = time(1, floor)
    let least = settings.isQuick ? 3e5 : 1e6
    let times = max(Int(least / max(once, 1)), 1)
    let floorTimes = max(Int(least / max(floorOnce, 1)), 1)
    let pair = once * Double(times) + floorOnce * Double(floorTimes)
    let budget = (settings.isQuick ? 1e8 : 6e8) * settings.patience
    let runs = min(max(Int(budget / pair), once > 1e9 || settings.isQuick ? 3 : 7), Int(101 * settings.patience))
    var pairs: [(own: Double, floor: Double)] = []
    for _ in 0..<runs {
      let floor = time(floorTimes, floor)
      pairs.append((time(times, doing), floor))
    }
    add(Measurement(group, name, work, over: floorName, pairs: pairs))
  }

  /// What was timed one by one, in turn with its floor.
  package mutating func add(
    _ name: String, _ work: Measurement.Work = Measurement.Work(), unit: Measurement.Unit = .nanoseconds,
    over floorName: String, pairs: [(own: Double, floor: Double)]
  ) {
    guard wants(name), !pairs.isEmpty else { return }
    add(Measurement(group, name, work, unit: unit, over: floorName, pairs: pairs))
  }

  private mutating func add(_ measurement: Measurement) {
    measurements.append(measurement)
    writeTitle()
    tell(BenchmarkText.row(measurement))
  }

  /// Nanoseconds for one time.
  package mutating func time(_ times: Int = 1, _ doing: Doing) -> Double {
    let start = clock()
    for _ in 0..<times { sum &+= doing() }
    return Double(clock() - start) / Double(times)
  }
}

/// The floor of whatever reads a text: looking at each byte once.
@inline(never) package func lineCount(_ bytes: [UInt8]) -> Int {
  var lines = 0
  for byte in bytes where byte == 0x0A { lines += 1 }
  return lines
}
