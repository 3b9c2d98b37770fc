/// What became faster and slower between two runs, by their ratios to the floor: a slower machine slows both.
package struct Comparison: Equatable, Sendable {
  package struct Change: Equatable, Sendable {
    package var name: String
    package var before: Double
    package var after: Double
    /// Above this it is not the machine that differs.
    package var noise: Double

    /// Above one is slower.
    package var factor: Double { after / before }
    package var isBeyondNoise: Bool { max(factor, 1 / factor) > 1 + noise }
  }

  /// The largest change first.
  package private(set) var slower: [Change] = []
  package private(set) var faster: [Change] = []
  package private(set) var unchanged: [Change] = []
  /// Measured now and not stored.
  package private(set) var added: [String] = []
  /// Stored, of a group that was measured now, and not measured now.
  package private(set) var missing: [String] = []

  /// What does not differ by more is not looked at: where code lies in memory already makes so much of a difference.
  private static let leastNoise = 0.05

  package init(_ measurements: [Measurement], against stored: [Measurement]) {
    for measurement in measurements {
      // What is compared with another floor is another measurement.
      guard let old = stored.first(where: { $0.isComparable(with: measurement) }) else {
        added.append(measurement.fullName)
        continue
      }
      let change = Change(
        name: measurement.fullName, before: old.ratio, after: measurement.ratio,
        noise: max(Self.leastNoise, old.uncertainty + measurement.uncertainty))
      if !change.isBeyondNoise {
        unchanged.append(change)
      } else if change.factor > 1 {
        slower.append(change)
      } else {
        faster.append(change)
      }
    }
    let groups = Set(measurements.map { $0.group })
    missing = stored.filter { old in
      groups.contains(old.group) && !measurements.contains { old.isComparable(with: $0) }
    }.map { $0.fullName }
    slower.sort { $0.factor > $1.factor }
    faster.sort { $0.factor < $1.factor }
  }

  /// Whether something became so many times slower, or takes so many times the memory; or nobody can tell.
  package func isWorse(than limit: Double) -> Bool {
    !missing.isEmpty || slower.isEmpty && faster.isEmpty && unchanged.isEmpty || slower.contains { $0.factor > limit }
  }
}

extension Measurement {
  fileprivate func isComparable(with other: Measurement) -> Bool {
    fullName == other.fullName && unit == other.unit && floorName == other.floorName && ratio > 0 && other.ratio > 0
  }
}
