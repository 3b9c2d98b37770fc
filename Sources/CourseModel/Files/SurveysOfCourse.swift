import CourseSyntax
import Vocabulary

extension Plan {
  func surveySummaries(_ places: Places) -> [SurveySummary] {
    var result = allStated(.measurement).map { element in
      SurveySummary(
        label: calling(element), place: places.place(headSpan(of: element)),
        weeks: model.when(of: element)?.weeks ?? WeekSet(), isQuestionnaire: isQuestionnaire(element),
        isRepeated: false, moment: kind(of: element))
    }
    for activity in activities where activity.kind == .survey && !activity.isCancelled {
      result.append(
        SurveySummary(
          label: calling(activity.element), place: places.place(headSpan(of: activity.element)),
          weeks: activity.weeks?.value ?? WeekSet(), isQuestionnaire: true, isRepeated: activity.recurrence != nil,
          moment: nil))
    }
    return result
  }

  /// A measurement that names an instrument, a scale or respondents, or that is called a survey.
  private func isQuestionnaire(_ measurement: Int32) -> Bool {
    for keyword in [Keyword.instrument, .scale, .respondents, .response]
    where state(keyword, of: measurement) == .stated {
      return true
    }
    let isScored = model.children(of: measurement).contains { model.score($0) != nil }
    return isScored
      || mentions(["enquete", "vragenlijst", "survey", "questionnaire", "evaluatieformulier"], in: measurement)
  }
}
