import CourseModel
import TestKit
import Testing

/// Whatever people make of a document, formatting it changes nothing it says, and formatting twice is formatting once.
@Suite struct MutationTests {
  @Test(arguments: Sample.all + inlineSamples)
  func formattingIsSafe(_ sample: Sample) {
    for seed in 1...60 as ClosedRange<UInt64> {
      let bytes = mutant(of: sample.bytes, seed: seed)
      #expect(brokenLayout(Snapshot(bytes)) == [], "seed \(seed)")
    }
  }
}
