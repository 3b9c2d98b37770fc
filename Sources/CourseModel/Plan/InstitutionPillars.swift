import Vocabulary

extension Plan {
  /// The eight subjects of an institution's self-scan, in its order.
  package static var pillars: [Term] {
    [
      .dimSupport, .dimStrategy, .dimSharing, .dimProfessional, .dimQuality, .dimGovernance, .dimFinances,
      .dimFacilities,
    ]
  }

  /// Whether a dimension is about a subject: by its kind, or by the name it is written with.
  package func isPillar(_ pillar: Term, _ dimension: Int32) -> Bool {
    if let kind = kind(of: dimension) { return kind == pillar }
    let letters = folded(snapshot.title(dimension))
    guard !letters.isEmpty else { return false }
    return Language.allCases.contains { language in
      pillar.row.names.all(language).contains { letters.starts(with: folded(String($0))) }
    }
  }

  /// How far a subject is written about: in a dimension, or elsewhere in the plan.
  package func pillarState(_ pillar: Term, _ dimensions: [Int32]) -> FieldState {
    var result = FieldState.notStated
    for dimension in dimensions where isPillar(pillar, dimension) {
      let element = model.elements[Int(dimension)]
      let own: FieldState
      switch element.state {
      case .stated: own = .stated
      case .none: own = .none
      case .unknown, .invalid: own = .unknown
      case .empty: own = element.end > dimension + 1 ? .stated : .unknown
      }
      result = Swift.max(result, own)
    }
    return result == .notStated ? elsewhere(pillar) : result
  }

  /// What other lines of the plan say of a subject: an open budget is a question about money too.
  private func elsewhere(_ pillar: Term) -> FieldState {
    switch pillar {
    case .dimSupport: found(all(.support) + steps(.stepSupport))
    case .dimStrategy: found(all(.strategy))
    case .dimSharing: found(all(.community) + all(.example))
    case .dimProfessional: found(steps(.stepTraining))
    case .dimQuality: found(all(.measurement) + all(.indicators) + steps(.stepReview))
    case .dimGovernance: found(steps(.stepPolicy))
    case .dimFinances: found(all(.budget) + all(.teacherTime))
    case .dimFacilities: found(steps(.stepInfrastructure) + steps(.stepTimetable))
    default: .notStated
    }
  }

  private func found(_ elements: [Int32]) -> FieldState {
    if elements.contains(where: { saysSomething($0) }) { return .stated }
    return elements.contains { !isNone($0) } ? .unknown : .notStated
  }

  private func steps(_ kind: Term) -> [Int32] { all(.step).filter { self.kind(of: $0) == kind } }
}
