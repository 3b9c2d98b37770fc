import Vocabulary

extension Plan {
  /// The phases of a mixed classroom, in their order, with the activity of the catalogue that belongs to each.
  package static let mixedPhases: [(term: Term, kind: ActivityKind)] = [
    (.phaseSensitizing, .mixedSensitizing), (.phaseEngaging, .mixedEngaging), (.phaseOptimizing, .mixedOptimizing),
  ]

  /// The entries of one phase.
  package func mixedPhases(_ term: Term) -> [Int32] { all(.phase).filter { kind(of: $0) == term } }

  /// Which phase an activity belongs to: by the block it stands in, by its label, or by its kind.
  package func mixedPhase(of at: Int) -> Term? {
    let activity = activities[at]
    var current = activity.element
    while current >= 0 {
      if model.elements[Int(current)].keyword == .phase, let term = kind(of: current),
        Self.mixedPhases.contains(where: { $0.term == term })
      {
        return term
      }
      current = model.elements[Int(current)].parent
    }
    switch activity.kind {
    case .mixedSensitizing: return .phaseSensitizing
    case .mixedEngaging, .constructiveDisagreementPractice: return .phaseEngaging
    case .mixedOptimizing, .multiPerspectiveProblem: return .phaseOptimizing
    default: break
    }
    let tags = model.children(.tag, of: activity.element)
    if tags.isEmpty { return nil }
    return Self.mixedPhases.first { phase in
      let names = phase.term.row.names
      return tags.contains { hasWords([names.canonical(.english), names.canonical(.dutch)], inTitleOf: $0) }
    }?.term
  }

  /// Whether the plan works with the phases, in blocks or with activities made for them.
  package var hasMixedClassroom: Bool { activities.indices.contains { mixedPhase(of: $0) != nil } || hasMixedBlocks }

  private var hasMixedBlocks: Bool { Self.mixedPhases.contains { !mixedPhases($0.term).isEmpty } }
}
