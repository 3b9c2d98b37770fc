import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// A decision of a record, and what has become of the plan since.
package struct ApprovalDrift: Sendable {
  /// What the plan itself says of the decision.
  package enum Standing: Equatable, Sendable {
    case stands
    /// Of this body it has another decision, perhaps of this day.
    case otherDecision(CalendarDate?)
    case notInPlan
  }

  package var approval: Approval
  package var standing: Standing
  /// The decision of this body in the plan; -1 for none.
  package var review: Int32
  /// Elements of the plan that say something else than they did or stand in something else, in reading order.
  package internal(set) var changed: [Int32] = []
  /// Elements that were not there yet, in reading order; what stands in something new is told with it.
  package internal(set) var added: [Int32] = []
  /// What was there and is no longer, by what it was called; what stood in something that is gone is told with it.
  package internal(set) var gone: [GoneElement] = []

  package var isEmpty: Bool { changed.isEmpty && added.isEmpty && gone.isEmpty }
}

/// Something a committee had in front of it that is no longer in the plan.
package struct GoneElement: Equatable, Sendable {
  /// An ID, or else a title between quotes, or else its head.
  package var name: String
  package var isActivity: Bool
}

/// What became of each decision of a record, in its order.
package func drifts(of plan: Plan, since record: ApprovalRecord) -> [ApprovalDrift] {
  if plan.document < 0 || plan.snapshot.tree.outlineIsLost || record.sections.isEmpty { return [] }
  let version = PlanVersion(plan)
  let seen = version.seen
  return record.sections.map { section in
    var drift = plan.standing(of: section.approval)
    if drift.standing == .stands { drift.compare(section.seen, with: version, seen) }
    return drift
  }
}

extension Plan {
  fileprivate func standing(of approval: Approval) -> ApprovalDrift {
    let letters = folded(approval.body)
    let own = decisions.filter { folded(snapshot.title($0)) == letters }
    let stands = own.last {
      terms(.decision, of: $0).contains(.decisionApproved) && date(ofReview: $0) == approval.date
    }
    if let stands { return ApprovalDrift(approval: approval, standing: .stands, review: stands) }
    guard let last = own.last else { return ApprovalDrift(approval: approval, standing: .notInPlan, review: -1) }
    return ApprovalDrift(approval: approval, standing: .otherDecision(date(ofReview: last)), review: last)
  }

  /// What an element is called in a list of several.
  package func calling(_ element: Int32) -> String {
    let own = model.elements[Int(element)]
    let name = snapshot.name(element)
    if !name.isEmpty, !own.isNumbered, own.keyword != .week { return name }
    let title = snapshot.title(element)
    let head = snapshot.text(headSpan(of: element))
    // A week by its number: its title may be the same as another's.
    return title.isEmpty || own.keyword == .week || own.isNumbered ? head : "'" + title + "'"
  }
}

extension ApprovalDrift {
  fileprivate mutating func compare(
    _ before: [SeenElement], with version: PlanVersion, _ now: [(position: Int, element: SeenElement)]
  ) {
    // Without their prints the lines read as a plan, so that they are matched as two versions of a plan are.
    var text: [UInt8] = []
    for element in before { text += Array((String(repeating: "  ", count: element.depth) + element.head + "\n").utf8) }
    let outline = PlanVersion(Plan(Snapshot(text, ownKinds: version.plan.model.ownKinds)))
    let matching = PlanMatching(outline, version)
    var isFound = [Bool](repeating: false, count: before.count)
    let positions = Set(now.map { $0.position })
    for (at, element) in now {
      let old = matching.oldOf[at]
      let line = old < 0 ? -1 : Int(outline.plan.model.elements[Int(outline.things[old].element)].line)
      let parent = version.things[at].parent
      guard old >= 0, before.indices.contains(line) else {
        if parent < 0 || matching.oldOf[parent] >= 0 { added.append(version.things[at].element) }
        continue
      }
      isFound[line] = true
      let isMoved = parent >= 0 && matching.oldOf[parent] != outline.things[old].parent
      if before[line].print != element.print || isMoved { changed.append(version.things[at].element) }
    }
    for (position, thing) in outline.things.enumerated() {
      let line = Int(outline.plan.model.elements[Int(thing.element)].line)
      guard before.indices.contains(line), !isFound[line], !positions.contains(matching.newOf[position]) else {
        continue
      }
      isFound[line] = true
      if thing.parent >= 0, matching.newOf[thing.parent] < 0 { continue }
      gone.append(GoneElement(name: outline.plan.calling(thing.element), isActivity: thing.sort == .activity))
    }
    for (line, element) in before.enumerated() where !isFound[line] {
      gone.append(GoneElement(name: "'" + element.head + "'", isActivity: false))
    }
  }
}
