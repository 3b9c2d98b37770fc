import Vocabulary

/// What in an institution's plan says that it serves what: steps and goals that point at goals.
package struct GoalLinks {
  private let plan: Plan
  private var forward: [Int32: [Int32]] = [:]
  private var backward: [Int32: [Int32]] = [:]

  package init(_ plan: Plan) {
    self.plan = plan
    for reference in plan.model.references {
      guard case .element(let target) = reference.target, reference.owner >= 0 else { continue }
      let owner = plan.model.elements[Int(reference.owner)]
      guard owner.form == .link || owner.keyword == .forOutcomes, owner.parent >= 0 else { continue }
      switch plan.model.elements[Int(owner.parent)].keyword {
      case .some(.step), .some(.goal), .some(.how), .some(.why):
        forward[owner.parent, default: []].append(target)
        backward[target, default: []].append(owner.parent)
      default: break
      }
    }
  }

  /// Whether any step points at a goal at all.
  package var areUsed: Bool {
    forward.contains { from, targets in
      plan.model.elements[Int(from)].keyword == .step
        && targets.contains { plan.model.elements[Int($0)].keyword == .goal }
    }
  }

  /// Whether a step, or one that it is a part of or a preparation for, is tied to anything but other steps: by a link in
  /// either direction, or by standing where the reason is given as well.
  package func serves(_ step: Int32) -> Bool {
    var seen: Set<Int32> = [step]
    var open = [step]
    while let current = open.popLast() {
      if standsBesideReason(current) || hasOutsideLink(current) { return true }
      if let above = backward[current], above.contains(where: { plan.model.elements[Int($0)].keyword != .step }) {
        return true
      }
      for target in forward[current] ?? [] {
        if plan.model.elements[Int(target)].keyword != .step { return true }
        if seen.insert(target).inserted { open.append(target) }
      }
    }
    return false
  }

  /// The goals that a step points at.
  package func goals(of step: Int32) -> [Int32] {
    (forward[step] ?? []).filter { plan.model.elements[Int($0)].keyword == .goal }
  }

  /// The steps and other actions under a goal, through the goals that support it.
  package func actions(under goal: Int32) -> [Int32] {
    var result: [Int32] = []
    var seen: Set<Int32> = [goal]
    var open = [goal]
    while let current = open.popLast() {
      // A goal may name its steps, and steps the goals they serve.
      let below = (backward[current] ?? []) + (forward[current] ?? []).filter { isAction($0) }
      for element in below where seen.insert(element).inserted {
        if isAction(element) { result.append(element) }
        open.append(element)
      }
    }
    return result.sorted()
  }

  private func isAction(_ element: Int32) -> Bool {
    let keyword = plan.model.elements[Int(element)].keyword
    return keyword == .step || keyword == .how
  }

  /// To another document, or to something missing, which is told elsewhere.
  private func hasOutsideLink(_ step: Int32) -> Bool {
    var result = false
    plan.model.forEachChild(of: step) { child in
      if plan.model.elements[Int(child)].form == .link, !plan.model.references(child).isEmpty,
        forward[step]?.isEmpty ?? true
      {
        result = true
      }
    }
    return result
  }

  private func standsBesideReason(_ step: Int32) -> Bool {
    var current = plan.model.elements[Int(step)].parent
    while current >= 0, current != plan.document {
      switch plan.model.elements[Int(current)].keyword {
      case .some(.why), .some(.goal): return true
      default: break
      }
      if plan.state(.why, of: current) == .stated || plan.state(.goal, of: current) == .stated { return true }
      current = plan.model.elements[Int(current)].parent
    }
    return false
  }
}

extension Plan {
  /// Decided against, or put off.
  package func isGivenUp(_ element: Int32) -> Bool {
    terms(.state, of: element).contains { $0 == .stateDropped || $0 == .stateNotHeld || $0 == .statePostponed }
  }
}
