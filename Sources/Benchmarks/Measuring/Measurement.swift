/// One thing that was measured, beside the least that any program would need for it, measured in the same moments.
package struct Measurement: Equatable, Sendable {
  package enum Unit: String, Sendable {
    case nanoseconds
    case bytes
  }

  /// What the runs came to.
  package struct Figures: Equatable, Sendable {
    package var best: Double
    package var median: Double
    /// What nineteen of twenty runs stay below.
    package var high: Double

    package init(best: Double, median: Double, high: Double) {
      self.best = best
      self.median = median
      self.high = high
    }

    init(_ samples: [Double]) {
      let sorted = samples.sorted()
      best = sorted.first ?? 0
      median = sorted.part(0.5)
      high = sorted.part(0.95)
    }
  }

  /// What one run works through.
  package struct Work: Equatable, Sendable {
    package var bytes: Int?
    package var items: Int?
    /// `lines`, `files`.
    package var itemName: String?

    package init(bytes: Int? = nil, items: Int? = nil, itemName: String? = nil) {
      self.bytes = bytes
      self.items = items
      self.itemName = itemName
    }
  }

  package var group: String
  package var name: String
  package var unit: Unit
  package var work: Work
  package var runs: Int
  package var own: Figures
  package var floorName: String
  package var floor: Figures
  /// How many times the floor, of the best run of each: what is long is disturbed more often than what is short, so that on a
  /// busy machine a median would tell of its neighbours. This is what is quoted and compared; the rest depends on the machine.
  package var ratio: Double
  /// How far that ratio may be off, as a part of it: how far the good runs lie above the best, of both.
  package var uncertainty: Double

  package var fullName: String { group + "/" + name }

  package init(
    group: String, name: String, unit: Unit, work: Work, runs: Int, own: Figures, floorName: String, floor: Figures,
    ratio: Double, uncertainty: Double
  ) {
    self.group = group
    self.name = name
    self.unit = unit
    self.work = work
    self.runs = runs
    self.own = own
    self.floorName = floorName
    self.floor = floor
    self.ratio = ratio
    self.uncertainty = uncertainty
  }

  /// From runs that were made in turn, each with a run of the floor beside it, so that both had the same quiet moments.
  package init(
    _ group: String, _ name: String, _ work: Work, unit: Unit = .nanoseconds, over floorName: String,
    pairs: [(own: Double, floor: Double)]
  ) {
    let own = Figures(pairs.map { $0.own })
    let floor = Figures(pairs.map { $0.floor })
    let uncertainty = pairs.map { $0.own }.gapAboveBest + pairs.map { $0.floor }.gapAboveBest
    self.init(
      group: group, name: name, unit: unit, work: work, runs: pairs.count, own: own,
      floorName: floorName, floor: floor, ratio: own.best / max(floor.best, 1), uncertainty: uncertainty)
  }

  // MARK: Rates, from the best run

  /// Millions of bytes a second.
  package var megabytesPerSecond: Double? {
    guard unit == .nanoseconds, let bytes = work.bytes, own.best > 0 else { return nil }
    return Double(bytes) / own.best * 1e3
  }

  package var itemsPerSecond: Double? {
    guard unit == .nanoseconds, let items = work.items, own.best > 0 else { return nil }
    return Double(items) / own.best * 1e9
  }
}

extension [Double] {
  /// How far the tenth part of the runs, and at least the second, lies above the best.
  fileprivate var gapAboveBest: Double {
    let sorted = sorted()
    guard let best = sorted.first, best > 0, count > 1 else { return 0 }
    return sorted[Swift.max(count / 10, 1)] / best - 1
  }

  /// What this share of sorted numbers stays below.
  func part(_ share: Double) -> Double {
    isEmpty ? 0 : self[Swift.min(Int(Double(count) * share), count - 1)]
  }
}
