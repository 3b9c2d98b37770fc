import CourseModel
import CourseRules
import Vocabulary

/// How a workspace reaches the world: files by path, and more than one core.
package struct WorkspaceAccess: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    case absent
    case trouble(FileTrouble)
  }

  package var read: @Sendable (Path) -> Content
  /// How a path is written for people.
  package var shown: @Sendable (Path) -> [UInt8]
  /// Kinds of activity of the project that governs a file.
  package var ownKinds: @Sendable (Path) -> [OwnKind]
  /// The plan that was made of a file already, where someone keeps it: of what an editor has open. It must be of the bytes
  /// that `read` gives.
  package var plan: @Sendable (Path) -> Plan?
  /// Where a file lies, seen from one that names it. What is asked for lies where it should.
  package var whereabouts: @Sendable (_ file: Path, _ named: Path) -> ResolvedReference.Whereabouts
  /// Calls something for every number below a count, perhaps several at once, and returns when all are done.
  package var forEach: @Sendable (Int, @Sendable (Int) -> Void) -> Void
  /// Whether to stop: what is not looked at yet stays so.
  package var isCancelled: @Sendable () -> Bool

  package init(
    read: @escaping @Sendable (Path) -> Content, shown: @escaping @Sendable (Path) -> [UInt8],
    ownKinds: @escaping @Sendable (Path) -> [OwnKind] = { _ in [] },
    plan: @escaping @Sendable (Path) -> Plan? = { _ in nil },
    whereabouts: @escaping @Sendable (_ file: Path, _ named: Path) -> ResolvedReference.Whereabouts = { _, _ in
      .inProject
    },
    forEach: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void = { count, body in
      for at in 0..<count { body(at) }
    },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.read = read
    self.shown = shown
    self.ownKinds = ownKinds
    self.plan = plan
    self.whereabouts = whereabouts
    self.forEach = forEach
    self.isCancelled = isCancelled
  }
}

extension WorkspaceAccess {
  /// The record of approvals beside a plan; nil where there is none.
  func approvals(ofPlan path: Path) -> ApprovalFile? {
    if path == .standardInput { return nil }
    let record = Path(ApprovalRecord.name(ofPlan: path.bytes))
    switch read(record) {
    case .absent: return nil
    case .bytes(let bytes): return ApprovalFile(name: record.fileName, bytes: bytes)
    case .trouble(let trouble): return ApprovalFile(name: record.fileName, .trouble(trouble))
    }
  }
}
