import FuzzKit
import Testing

/// What the fuzzer begins with, and what it once found, without the fuzzer.
@Suite struct SeedTests {
  @Test(arguments: FuzzSeed.all) func keepsItsPromises(_ seed: FuzzSeed) {
    #expect(seed.target.brokenPromises(seed.bytes) == [])
  }

  /// A hand's changes in them, and in what rules show of themselves.
  @Test(arguments: FuzzTarget.allCases) func changedKeepsItsPromises(_ target: FuzzTarget) {
    var series = FuzzSeries(target)
    for number in 0..<16 {
      let bytes = series.next()
      #expect(target.brokenPromises(bytes) == [], "number \(number): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: FuzzTarget.allCases) func everyTargetHasSeeds(_ target: FuzzTarget) {
    let seeds = FuzzSeed.all.filter { $0.target == target }
    #expect(!seeds.isEmpty)
    for seed in seeds { #expect(seed.bytes.count <= target.longestInput, "\(seed) is longer than what is tried") }
  }

  /// Small enough to look through, and to carry along.
  @Test func seedsAreSmall() {
    #expect(FuzzSeed.all.reduce(0) { $0 + $1.bytes.count } < 200_000)
  }

  /// Each is made from its number alone, and few are what another is.
  @Test(arguments: FuzzTarget.allCases) func seriesIsTheSameEveryTime(_ target: FuzzTarget) {
    var series = FuzzSeries(target)
    let inputs = (0..<40).map { _ in series.next() }
    for number in [0, 1, 17, 39] {
      var later = FuzzSeries(target, from: UInt64(number))
      #expect(later.next() == inputs[number])
    }
    #expect(Set(inputs).count > 30)
  }
}
