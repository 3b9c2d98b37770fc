import CourseSyntax
import SourceText
import Vocabulary

/// An assessment that the document defines, with what it states.
package struct Assessment: Sendable {
  package var element: Int32
  /// Nil where neither a kind nor a weight says what it is for.
  package var isSummative: Bool?
  package var isPassFail: Bool
  /// Thousandths of a percent; nil where it is not stated or open.
  package var weight: Int?
  package var outcomes: [Int32]
  /// Weeks it is due in.
  package var due: WeekSet
  /// Seconds a student works for it.
  package var hours: Amount?
  package var grouping: GroupingValue?
}

extension Plan {
  /// What the document defines as assessments, in reading order. One that only names another is not counted again.
  package var assessments: [Assessment] { work.assessments }

  func findAssessments() -> [Assessment] {
    all(.assessment).compactMap { element in
      if case .references = model.elements[Int(element)].value { return nil }
      switch model.elements[Int(element)].state {
      case .none: return nil
      case .stated, .unknown, .empty, .invalid: break
      }
      return assessment(element)
    }
  }

  private func assessment(_ element: Int32) -> Assessment {
    var result = Assessment(
      element: element, isSummative: nil, isPassFail: false, weight: nil, outcomes: [], due: WeekSet(), hours: nil,
      grouping: nil)
    switch kind(of: element) {
    case .some(.summative): result.isSummative = true
    case .some(.formative), .some(.diagnostic): result.isSummative = false
    default: break
    }
    model.forEachChild(of: element) { child in
      switch model.elements[Int(child)].keyword {
      case .weight:
        if let quantity = model.quantity(child) {
          result.weight = quantity.exact
          if result.isSummative == nil { result.isSummative = true }
        }
      case .grading:
        if model.terms(child).contains(.passFail) { result.isPassFail = true }
      case .forOutcomes:
        for reference in model.references(child) {
          if case .element(let target) = reference.target, !result.outcomes.contains(target) {
            result.outcomes.append(target)
          }
        }
      case .duration:
        if let value = model.duration(child) { result.hours = Amount(value.seconds) }
      case .due, .when:
        if let time = model.time(child) { result.due = result.due.union(time.weeks) }
      case .grouping:
        if result.grouping == nil { result.grouping = model.grouping(child) }
      default: break
      }
    }
    // Below an activity it is about what the activity is about.
    if result.outcomes.isEmpty, let activity = activity(at: model.elements[Int(element)].parent) {
      result.outcomes = activities[activity].outcomes
      if result.due.isEmpty, let weeks = activities[activity].weeks?.value { result.due = weeks }
    }
    if result.due.isEmpty, let week = model.enclosing(element, where: { $0 == .week }), let time = model.time(week) {
      result.due = time.weeks
    }
    return result
  }

  /// Weights of the summative assessments, if each states one.
  package var weightsAreComplete: Bool {
    let summative = assessments.filter { $0.isSummative == true }
    return !summative.isEmpty && summative.allSatisfy { $0.weight != nil && !$0.isPassFail }
  }

  /// Credits in thousandths; nil where the document does not say, or says hours.
  package var credits: (lower: Int, upper: Int)? { statedCredits(of: document) }

  /// Seconds that a student has for the whole course, by its credits or its hours; nil where neither is known.
  package func budget(secondsPerCredit: Int) -> (lower: Int, upper: Int)? {
    if let credits {
      return (
        multiplied(credits.lower, by: secondsPerCredit, over: 1000),
        multiplied(credits.upper, by: secondsPerCredit, over: 1000)
      )
    }
    for element in all(.workload) where model.elements[Int(element)].parent == document {
      guard case .time(let value) = model.workload(element) else { continue }
      let weeks = value.perWeek ? weekCount ?? 0 : 1
      let lower = value.seconds.lower ?? value.seconds.upper ?? 0
      guard weeks > 0, lower > 0 else { return nil }
      return (multiplied(lower, by: weeks), multiplied(value.seconds.upper ?? lower, by: weeks))
    }
    return nil
  }

  /// The level that an outcome, activity or assessment asks for: as stated, or by the verb it opens with.
  package func level(of element: Int32) -> BloomLevel? {
    for term in terms(.level, of: element) {
      if let level = BloomLevel(term) { return level }
    }
    var phrase = FoldedPhrase()
    let found = model.elements[Int(element)]
    return openingLevel(snapshot.bytes, found.textSpan.range, isOutcome: found.keyword == .outcome, &phrase)
  }

  /// Outcomes as the document lists them; the figures of each stand at the same place in `figures.outcomes`.
  package var outcomes: [OutcomeFigure] { figures.outcomes }
}
