import TestKit

/// What a target is given when a run must come to the same on every machine: each input is made from its number alone. A
/// fuzzer that learns from what it has seen finds more, but never goes the same way twice.
package struct FuzzSeries: Sendable {
  private let target: FuzzTarget
  private let beginnings: [[UInt8]]
  private var number: UInt64

  package init(_ target: FuzzTarget, from first: UInt64 = 0) {
    self.target = target
    let seeds = FuzzSeed.all.filter { $0.target == target }.map(\.bytes)
    beginnings = (seeds.isEmpty ? [[]] : seeds) + target.examples
    number = first
  }

  /// A seed or an example with up to six hands' changes.
  package mutating func next() -> [UInt8] {
    var numbers = SeededNumbers(seed: number)
    number &+= 1
    var bytes = beginnings[numbers.below(beginnings.count)]
    for _ in 0...numbers.below(6) { bytes = target.changed(bytes, seed: numbers.next()) }
    return Array(bytes.prefix(target.longestInput))
  }
}
