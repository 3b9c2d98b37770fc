import FuzzKit
import Testing

/// What the fuzzer begins with, and what it once found, without the fuzzer.
@Suite struct SeedTests {
  @Test(arguments: FuzzSeed.all) func keepsItsPromises(_ seed: FuzzSeed) {
    #expect(seed.target.brokenPromises(seed.bytes) == [])
  }

  /// A hand's changes in each of them.
  @Test(arguments: FuzzSeed.all) func changedKeepsItsPromises(_ seed: FuzzSeed) {
    for number in 0..<3 as Range<UInt64> {
      let bytes = Array(seed.target.changed(seed.bytes, seed: number).prefix(seed.target.longestInput))
      #expect(seed.target.brokenPromises(bytes) == [], "change \(number): \(String(decoding: bytes, as: UTF8.self))")
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

  @Test(arguments: FuzzTarget.allCases) func changesAreTheSameForTheSameSeed(_ target: FuzzTarget) {
    let bytes = Array("course A1: A course\nweek 1: Start\n".utf8)
    for seed in 0..<20 as Range<UInt64> {
      #expect(target.changed(bytes, seed: seed) == target.changed(bytes, seed: seed))
    }
  }
}
