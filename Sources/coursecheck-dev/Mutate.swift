import Commands
import CourseFormat
import CourseModel
import CourseRules
import Foundation
import Synchronization
import TestKit

/// Makes slips in every sample and checks that all promises hold. Exits with 1 when one does not, naming what to repeat.
func mutate(count: Int) {
  let samples = Sample.all
  let failures = Mutex(0)
  // A few pieces for each sample, so that all cores stay busy to the end.
  let pieces = 8
  DispatchQueue.concurrentPerform(iterations: samples.count * pieces) { piece in
    let sample = samples[piece / pieces]
    for seed in stride(from: UInt64(piece % pieces), to: UInt64(count), by: pieces) {
      if failures.withLock({ $0 >= 20 }) { return }
      let bytes = mutated(sample.bytes, seed: seed)
      // The rules that run by default look at all of them, every rule at some.
      var promises = brokenPromises(bytes, askingEverything: seed < 1000 || seed % 16 == 0, format: { formatted($0) })
      // Every fix is tried on a few of them: that takes a check for each finding.
      if promises.isEmpty, seed < 16 || seed % 256 == 0 { promises = brokenFixes(bytes, mend: mendedToTheEnd) }
      // Among the files it is linked with, all of those are read again.
      if promises.isEmpty, sample.name.contains("/"), seed % 16 == 0 { promises = brokenLinkedPromises(sample, bytes) }
      guard let first = promises.first else { continue }
      failures.withLock { $0 += 1 }
      print("\(sample.name), seed \(seed): \(first)")
    }
  }
  let broken = failures.withLock { $0 }
  print("\(samples.count) samples, \(count) mutations each: \(broken) broken promises")
  if broken > 0 { exit(1) }
}

/// With every fix that needs no words of the designer.
@Sendable private func mendedToTheEnd(_ snapshot: Snapshot) -> Snapshot {
  mending(snapshot, [.safe, .unsafe], everythingAsked).0
}

/// Tries every fix of every finding in the samples, or in those whose names begin so.
func fixes(_ names: [String]) {
  var count = 0
  for sample in Sample.all where names.isEmpty || names.contains(where: { sample.name.hasPrefix($0) }) {
    for problem in brokenFixes(sample.bytes, mend: mendedToTheEnd) {
      print("\(sample.name): \(problem)")
      count += 1
    }
  }
  print("\(count) fixes that break something")
  if count > 0 { exit(1) }
}

/// One mutation again, with what its formatting changes in what it says: for finding out why.
func mutateOnce(_ name: String, seed: UInt64) {
  guard let sample = Sample.all.first(where: { $0.name == name }) else { return }
  let bytes = mutated(sample.bytes, seed: seed)
  let promises =
    brokenPromises(bytes, format: { formatted($0) }) + brokenFixes(bytes, mend: mendedToTheEnd)
    + brokenLinkedPromises(sample, bytes)
  for promise in promises { print(promise) }
  if !promises.isEmpty { print(String(decoding: bytes, as: UTF8.self)) }
  let before = meaning(of: Snapshot(bytes)).split(separator: "\n")
  let after = meaning(of: Snapshot(formatted(Snapshot(bytes)))).split(separator: "\n")
  for (one, other) in zip(before, after) where one != other { print("- \(one)\n+ \(other)") }
  if before.count != after.count { print("\(before.count) elements became \(after.count)") }
}
