import Vocabulary

// In which order words are offered while nothing has been typed. What may stand where is none of its business.

extension Completing {
  /// Where most plans say it, counted from what is written first.
  func usualOrder(of keyword: Keyword, isInHead: Bool) -> Int {
    guard let at = Self.orders[Int(keyword.rawValue)] else { return 200 + Int(keyword.rawValue) }
    // Among the properties of a document blocks come behind them, further down before them.
    switch keyword.facts.role {
    case .block, .activity: return isInHead ? at + 100 : at
    case .document, .property, .definition: return isInHead ? at : at + 50
    }
  }

  private static let orders: [Int?] = {
    var result = [Int?](repeating: nil, count: Keyword.allCases.count)
    for (at, keyword) in usual.enumerated() { result[Int(keyword.rawValue)] = at }
    return result
  }()

  private static let usual: [Keyword] = [
    .course, .community, .programme, .institution, .language, .status, .studyForm, .year, .start, .weekCount, .students,
    .groupSize, .workload, .delivery, .composition, .teachers, .facilitator, .outcome, .assessment, .goal, .channel,
    .agreement, .support, .information, .availability,
    .week, .module, .meeting, .sync, .async, .part, .pause, .or, .holiday, .group, .period, .path, .boarding, .phase,
    .dimension, .measurement, .stakeholder, .step, .strategy, .why, .how, .who,
    .duration, .environment, .grouping, .forOutcomes, .tool, .feedback, .due, .follows, .prepares, .product, .material,
    .ledBy, .when, .recurrence, .rubric, .role, .choice, .weight, .within, .ignore,
  ]
}
