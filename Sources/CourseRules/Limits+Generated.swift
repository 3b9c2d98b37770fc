// Written by `swift run coursecheck-dev generate`. Do not edit.

extension Rule {
  /// The numbers it compares with, as far as its own file names them.
  package var limits: [Limit] {
    switch name {
    case "deadlines-cluster-in-course": [.summativeDeadlines, .handIns]
    case "hundred-days-gap": [.hundredDays, .hundredDaysGap]
    case "many-principles-at-once": [.chosenPrinciples]
    case "measurement-n-small": [.respondentsToCompare, .respondentsToPublish]
    case "measurement-test-unsuitable": [.respondentsToTest]
    case "no-getting-acquainted-activity": [.minimumSessions]
    case "off-budget": [.durationCoverage, .loadTolerance]
    case "optional-load-hidden": [.optionalShare]
    case "outcome-count-unusual": [.outcomesPerCredits]
    case "outcome-lacks-content-or-condition": [.outcomeWords]
    case "outcome-time-starved": [.durationCoverage, .starvedRatio]
    case "week-peak": [.durationCoverage, .peakRatio, .peakMargin]
    default: []
    }
  }
}
