import Vocabulary

// In which order words are offered while nothing has been typed. What may stand where is none of its business.

extension Completing {
  /// Where most plans say it, counted from what is written first.
  func usualOrder(of keyword: Keyword, isInHead: Bool) -> Int {
    if let first = firstWords(isInHead: isInHead).firstIndex(of: keyword) { return first }
    guard let at = Self.orders[Int(keyword.rawValue)].map({ $0 + Self.mostFirst }) else {
      return 400 + Int(keyword.rawValue)
    }
    // Among the properties of a document blocks come behind them, further down before them.
    switch keyword.facts.role {
    case .block, .activity:
      // In a week one seldom begins another.
      let isLikeParent = keyword.facts.opens == line.place && keyword.facts.opens == .module
      return isInHead ? at + 100 : isLikeParent ? at + Self.behindSuggestions : at
    case .document, .property, .definition: return isInHead ? at : at + 2 * Self.behindSuggestions
    }
  }

  /// What a place is mostly for.
  private func firstWords(isInHead: Bool) -> [Keyword] {
    switch line.place {
    case .programme: [.period, .outcome]
    case .period: [.course]
    case .activity: [.environment, .forOutcomes, .tool, .feedback, .duration, .grouping, .due, .follows]
    case .course where !isInHead: [.week, .module, .outcome, .assessment, .meeting]
    default: []
    }
  }

  /// More than the longest of these lists.
  private static let mostFirst = 10

  /// Whole activities stand behind the words for blocks and activities, before all others.
  static let behindSuggestions = 100

  /// Of the names of properties between brackets those of activities come first.
  func usualOrderInDetails(of keyword: Keyword) -> Int {
    guard let at = Self.orders[Int(keyword.rawValue)] else { return 40_000 + Int(keyword.rawValue) }
    let first = Self.orders[Int(Keyword.duration.rawValue)] ?? 0
    return at >= first ? 10_000 + at : 30_000 + at
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
