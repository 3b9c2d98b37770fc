import CourseFormat
import CourseModel
import Foundation
import TestKit

/// Makes slips in every sample and checks that all promises hold. Exits with 1 and the smallest case when one does not.
func mutate(count: Int) {
  var failures = 0
  for sample in Sample.all {
    for seed in 0..<UInt64(count) {
      let bytes = mutated(sample.bytes, seed: seed)
      let broken = brokenPromises(bytes, format: { formatted($0) })
      guard let first = broken.first else { continue }
      failures += 1
      print("\(sample.name), seed \(seed): \(first)")
      if failures >= 20 { exit(1) }
    }
  }
  print("\(Sample.all.count) samples, \(count) mutations each: \(failures) broken promises")
  if failures > 0 { exit(1) }
}
