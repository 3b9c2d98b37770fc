import Vocabulary

/// What in an institution's plan says that it serves what: steps and goals that point at goals.
package struct GoalLinks {
  private let plan: Plan
  /// From a step or goal to what it points at.
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
    forward.contains { from, targets in keyword(from) == .step && targets.contains { keyword($0) == .goal } }
  }

  /// The goals that a step points at.
  package func goals(of step: Int32) -> [Int32] { (forward[step] ?? []).filter { keyword($0) == .goal } }

  /// Everything that some steps serve: what they point at, what that points at in turn, and the goals that name them.
  package func served(by steps: [Int32]) -> Set<Int32> {
    var seen = Set<Int32>()
    var open = steps
    while let current = open.popLast() {
      let naming = isAction(current) ? (backward[current] ?? []).filter { keyword($0) == .goal } : []
      for element in (forward[current] ?? []) + naming where seen.insert(element).inserted { open.append(element) }
    }
    return seen
  }

  /// The steps that are tied to anything but other steps: by a link in either direction, by standing where the reason is given
  /// as well, or by what they prepare.
  package func stepsWithPurpose(among steps: [Int32]) -> Set<Int32> {
    var open = steps.filter { hasPurpose($0) }
    var result = Set(open)
    while let current = open.popLast() {
      for other in backward[current] ?? [] where keyword(other) == .step && result.insert(other).inserted {
        open.append(other)
      }
    }
    return result
  }

  private func hasPurpose(_ step: Int32) -> Bool {
    let others = (forward[step] ?? []) + (backward[step] ?? [])
    return others.contains { keyword($0) != .step } || pointsOutside(step) || standsBesideReason(step)
  }

  private func keyword(_ element: Int32) -> Keyword? { plan.model.elements[Int(element)].keyword }
  private func isAction(_ element: Int32) -> Bool { keyword(element) == .step || keyword(element) == .how }

  /// At another document, or at something missing, which is told elsewhere.
  private func pointsOutside(_ step: Int32) -> Bool {
    var result = false
    plan.model.forEachChild(of: step) { child in
      guard plan.model.elements[Int(child)].form == .link else { return }
      for reference in plan.model.references(child) {
        if case .element = reference.target { continue }
        result = true
      }
    }
    return result
  }

  private func standsBesideReason(_ step: Int32) -> Bool {
    var current = plan.model.elements[Int(step)].parent
    while current >= 0, current != plan.document {
      if keyword(current) == .why || keyword(current) == .goal { return true }
      if plan.state(.why, of: current) == .stated { return true }
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
