// Written by `swift run coursecheck-dev generate`. Do not edit.

extension Rule {
  /// The numbers it compares with, as far as its own file names them.
  package var limits: [Limit] {
    switch name {
    case "activity-island": [.islandShare]
    case "check-in-check-out-incomplete": [.minimumSessions, .largeGroup, .checkInShare]
    case "control-never-shifts-to-student": [.durationCoverage]
    case "deadlines-cluster-in-course": [.summativeDeadlines, .handIns]
    case "differentiation-absent-large-group": [.largeGroup]
    case "format-monotony": [.oneKindShare, .sameKindRun]
    case "hundred-days-gap": [.hundredDays, .hundredDaysGap]
    case "introduction-crowds-out-content": [.introductionShare]
    case "low-activating-share": [.durationCoverage, .acquisitionShare, .longSession, .transmissionShare]
    case "many-principles-at-once": [.chosenPrinciples]
    case "measurement-n-small": [.respondentsToCompare, .respondentsToPublish]
    case "measurement-test-unsuitable": [.respondentsToTest]
    case "no-buddy-arrangement": [.buddyGroup]
    case "no-getting-acquainted-activity": [.minimumSessions]
    case "no-informal-contact": [.minimumSessions]
    case "no-team-work": [.smallCohort]
    case "off-budget": [.durationCoverage, .loadTolerance]
    case "optional-load-hidden": [.optionalShare]
    case "outcome-count-unusual": [.outcomesPerCredits]
    case "outcome-lacks-content-or-condition": [.outcomeWords]
    case "outcome-time-starved": [.durationCoverage, .starvedRatio]
    case "plenary-round-in-large-group": [.largeGroup]
    case "study-load-exceeds-target-group": [.loadTolerance, .durationCoverage]
    case "study-load-not-estimated": [.durationCoverage]
    case "too-few-strategies": [.activatingKinds]
    case "tool-sprawl": [.toolsPerCourse]
    case "week-peak": [.durationCoverage, .peakRatio, .peakMargin]
    default: []
    }
  }
}
