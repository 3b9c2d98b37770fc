import CourseModel
import CourseRules
import CourseSyntax
import Reports
import Vocabulary

extension Session {
  /// Reads a document; where the time is asked for, part by part.
  func reading(
    _ bytes: [UInt8], as role: DocumentRole, _ ownKinds: [OwnKind], _ timings: inout Timings
  ) -> Snapshot {
    guard arguments.has(.timings) else { return Snapshot(bytes, as: role, ownKinds: ownKinds) }
    let start = environment.clock()
    // The word lists are made when first needed; that is no part of reading any one document.
    if timings.documents == 0 { prepareWords() }
    let prepared = environment.clock()
    let tree = parse(bytes, as: role)
    let parsed = environment.clock()
    let snapshot = Snapshot(tree, ownKinds: ownKinds)
    let lowered = environment.clock()
    timings.documents += 1
    timings.preparing += prepared &- start
    timings.parsing += parsed &- prepared
    timings.lowering += lowered &- parsed
    return snapshot
  }

  func checking(_ snapshot: Snapshot, _ options: CheckOptions, _ timings: inout Timings) -> CheckResult {
    let start = options.clock?() ?? 0
    let result = check(snapshot, options)
    timings.checking += (options.clock?() ?? 0) &- start
    return result
  }

  private func prepareWords() { _ = Snapshot(Array("cursus A1: A\nweek 1: B\n  synchroon casus: C [online]\n".utf8)) }
}
