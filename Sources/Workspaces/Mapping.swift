import Synchronization

extension WorkspaceAccess {
  /// What something gives for every number below a count, in order, worked out on all cores there are.
  func mapped<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    // So few files in a piece that cores end together, so many that handing them out costs nothing.
    let size = 8
    let pieces = (count + size - 1) / size
    let results = Mutex<[(start: Int, values: [Result])]>([])
    forEach(pieces) { piece in
      let start = piece * size
      let values = (start..<Swift.min(start + size, count)).map(body)
      results.withLock { $0.append((start, values)) }
    }
    return results.withLock { $0.sorted { $0.start < $1.start } }.flatMap { $0.values }
  }
}
