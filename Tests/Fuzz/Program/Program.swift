import FuzzKit

// The fuzzer has the `main`, and asks for these by name. Which target is meant stands behind `--target=`: the fuzzer leaves
// arguments with two dashes to its programs.

private func argument(_ name: String) -> String? {
  CommandLine.arguments.last { $0.hasPrefix("--\(name)=") }.map { String($0.dropFirst(name.count + 3)) }
}

private let target: FuzzTarget = {
  guard let target = FuzzTarget(rawValue: argument("target") ?? "") else {
    fatalError("which --target=? \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  return target
}()

/// With `--gather=FOLDER` a broken promise does not end the run: the smallest input for each is left in that folder.
private let gathered = argument("gather").map { GatheredFindings(folder: $0, target) }

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard bytes.count <= target.longestInput else { return 0 }
  let broken = target.brokenPromises(bytes)
  guard let first = broken.first else { return 0 }
  guard let gathered else { fatalError("\(target.rawValue): \(first)") }
  gathered.take(first, bytes)
  return 0
}

/// With `--series=FIRST` what is tried does not hang on what was seen before: the inputs of the series from that number on.
nonisolated(unsafe) private var series = argument("series").map { FuzzSeries(target, from: UInt64($0) ?? 0) }

/// The fuzzer's own ways of changing bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Bytes seldom get deep by themselves: every other change is one that a hand could make, in words of the target.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: CUnsignedInt) -> Int {
  if let next = unsafe series?.next() { return unsafe put(next, start, limit) }
  let limit = min(limit, target.longestInput)
  if seed % 2 == 0 { return unsafe mutateBytes(start, min(count, limit), limit) }
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  return unsafe put(target.changed(bytes, seed: UInt64(seed)), start, limit)
}

private func put(_ bytes: [UInt8], _ start: UnsafeMutablePointer<UInt8>, _ limit: Int) -> Int {
  let fitting = bytes.prefix(limit)
  for (offset, byte) in fitting.enumerated() { unsafe start[offset] = byte }
  return fitting.count
}
