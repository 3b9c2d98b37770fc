import CourseModel
import Vocabulary

/// Which findings a new version of a plan has that the old one did not have, and the other way around.
package struct FindingChanges: Sendable {
  package private(set) var new: [Finding] = []
  package private(set) var gone: [Finding] = []
  package private(set) var unchanged = 0

  package init() {}

  /// By their fingerprints; and what then is left by the rule and the thing it is about, so that a new title or another
  /// week makes no new finding.
  package init(_ old: [Finding], _ new: [Finding], _ changes: PlanChanges) {
    let oldPrints = fingerprints(of: old, in: changes.old.snapshot)
    let newPrints = fingerprints(of: new, in: changes.new.snapshot)
    let known = Set(oldPrints)
    let now = Set(newPrints)
    let goneAtFirst = old.indices.filter { !now.contains(oldPrints[$0]) }
    var waiting: [Subject: [Int]] = [:]
    for at in goneAtFirst.reversed() {
      waiting[Subject(old[at], changes.identity(ofOld: old[at].element), changes.old), default: []].append(at)
    }
    var same: Set<Int> = []
    for (at, finding) in new.enumerated() {
      if known.contains(newPrints[at]) {
        unchanged += 1
      } else if let before = waiting[
        Subject(finding, changes.identity(ofNew: finding.element), changes.new)]?.popLast()
      {
        same.insert(before)
        unchanged += 1
      } else {
        self.new.append(finding)
      }
    }
    gone = goneAtFirst.filter { !same.contains($0) }.map { old[$0] }
  }

  private struct Subject: Hashable {
    var rule: String
    var thing: Int
    var keyword: UInt16?

    init(_ finding: Finding, _ thing: Int, _ plan: Plan) {
      rule = finding.rule.qualifiedName
      self.thing = thing
      keyword = finding.element < 0 ? nil : plan.model.elements[Int(finding.element)].keyword?.rawValue
    }
  }
}
