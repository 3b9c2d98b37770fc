import CourseModel
import CourseRules
import CourseSyntax
import Reports
import Vocabulary
import Workspaces

/// A check of which each part is timed. The document is read once more for that.
func checkedWithTimes<Answer>(
  _ visit: Workspace<Answer>.Visit, _ options: CheckOptions, _ clock: @Sendable () -> UInt64, _ timings: inout Timings
) -> CheckResult {
  let before = visit.plan.snapshot
  let start = clock()
  // The word lists are made when first needed; that is no part of reading any one document.
  if timings.documents == 0 { _ = Snapshot(Array("cursus A1: A\nweek 1: B\n  synchroon casus: C [online]\n".utf8)) }
  let prepared = clock()
  let tree = parse(before.bytes, as: before.role)
  let parsed = clock()
  let snapshot = Snapshot(tree, ownKinds: before.model.ownKinds)
  let lowered = clock()
  let result = check(snapshot, options, in: visit.surroundings)
  timings.documents += 1
  timings.preparing += prepared &- start
  timings.parsing += parsed &- prepared
  timings.lowering += lowered &- parsed
  timings.checking += clock() &- lowered
  return result.shown(options)
}
