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
    return result == .notStated && isWrittenAboutElsewhere(pillar) ? .stated : result
  }

  private func isWrittenAboutElsewhere(_ pillar: Term) -> Bool {
    switch pillar {
    case .dimSupport: isAnyStated([.support]) || hasStep(.stepSupport)
    case .dimStrategy: isAnyStated([.strategy])
    case .dimSharing: isAnyStated([.community, .example])
    case .dimProfessional: hasStep(.stepTraining)
    case .dimQuality: isAnyStated([.measurement, .indicators]) || hasStep(.stepReview)
    case .dimGovernance: hasStep(.stepPolicy)
    case .dimFinances: isAnyStated([.budget, .teacherTime, .cost])
    case .dimFacilities: hasStep(.stepInfrastructure) || hasStep(.stepTimetable)
    default: false
    }
  }

  private func isAnyStated(_ keywords: [Keyword]) -> Bool { keywords.contains { !allStated($0).isEmpty } }
  private func hasStep(_ kind: Term) -> Bool { allStated(.step).contains { self.kind(of: $0) == kind } }
}
