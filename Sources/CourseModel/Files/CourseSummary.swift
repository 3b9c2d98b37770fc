import CourseSyntax
import Vocabulary

/// What a programme asks of a course: its load, its order, what it works on, how it is held.
package struct CourseSummary: Sendable {
  package let isDraft: Bool
  /// Credits in thousandths; nil where it does not say.
  package let credits: (lower: Int, upper: Int)?
  /// Seconds of work in one credit, where the course says so itself.
  package let secondsPerCredit: Int?
  package let weekCount: Int?
  package let teachingWeeks: WeekSet
  /// Required work by week; holds weeks with work or teaching only.
  package let loads: [WeekLoad]
  package let total: Amount
  package let sync: Amount
  package let async: Amount
  package let byEnvironment: [EnvironmentLoad]
  /// Hundredths of the required activities of which the environment is known.
  package let environmentCoverage: Int
  /// Minor, elective, internship and the like.
  package let types: [Term]
  /// `1`, `year 2`: the number in it.
  package let year: Int?
  package let delivery: Term?
  package let designedDelivery: DesignedDelivery
  /// Where required activities take place, by what the document says of them itself.
  package let statedEnvironments: Environments
  /// All that every student does is done together at times that are set.
  package let hasOnlySetTimes: Bool
  package let outcomes: [OutcomeSummary]
  package let assessments: [AssessmentSummary]
  package let requirements: [Requirement]
  /// Skills and subjects that it says it teaches.
  package let taught: [NamedThing]
  package let sessions: [SessionSummary]
  package let acquaintances: [AcquaintanceSummary]
  /// Members do not know each other yet, or not all; nil where it does not say.
  package let isStarting: Bool?
  package let cohort: (lower: Int, upper: Int)?
  package let groups: [NamedThing]
  /// Small groups that students belong to for some time.
  package let lastingGroups: [LastingGroup]
  package let longestAsync: [LongestAsync]
  /// Weeks in which students learn to plan and steer their own work; empty set without a week.
  package let teachesSelfRegulation: Bool
  package let tools: [ToolSummary]
  package let channels: [ChannelSummary]
  package let flexibility: [FlexibilitySummary]
  package let surveys: [SurveySummary]
  package let works: [NamedThing]
  package let statesMaterialOrigin: Bool
  package let statesRedesignTime: Bool
  package let impact: Term?

  init(_ plan: Plan, _ places: Places) {
    let figures = plan.figures
    isDraft = plan.isDraft
    credits = plan.credits
    secondsPerCredit = plan.statedSecondsPerCredit
    weekCount = plan.number(.weekCount)?.upper ?? plan.weekCount
    teachingWeeks = figures.teachingWeeks
    loads = figures.byWeek.map { WeekLoad(week: $0.week, work: $0.amount) }
    total = figures.total
    sync = figures.sync
    async = figures.async
    byEnvironment = figures.byEnvironment.map { EnvironmentLoad(environment: $0.environment, work: $0.amount) }
    environmentCoverage = plan.environmentCoverage
    types = plan.terms(.type, of: plan.document)
    year = plan.yearNumber(of: plan.document)
    delivery = plan.delivery
    designedDelivery = plan.designedDelivery
    statedEnvironments = plan.statedEnvironments
    hasOnlySetTimes = plan.hasOnlySetTimes
    outcomes = plan.outcomeSummaries(places)
    assessments = plan.assessmentSummaries(places)
    requirements = plan.requirements(places)
    taught = plan.allStated(.teaches).flatMap { plan.namedThings(by: $0, places) }
    sessions = plan.sessionSummaries(places)
    acquaintances = plan.acquaintances(places)
    isStarting = plan.isStarting
    cohort = plan.cohort
    groups = plan.allStated(.group).map { plan.namedThing($0, places) }
    lastingGroups = plan.lastingGroups(places)
    longestAsync = plan.longestAsync(places)
    teachesSelfRegulation = plan.activities.contains { !$0.isCancelled && $0.helpsRegulating }
    tools = plan.toolSummaries(places)
    channels = plan.channelSummaries(places)
    flexibility = plan.all(.flexibility).map { FlexibilitySummary(plan, $0, places) }
    surveys = plan.surveySummaries(places)
    works = plan.worksUsed(places)
    statesMaterialOrigin = !plan.allStated(.materialOrigin).isEmpty
    statesRedesignTime = !plan.allStated(.redesignTime).isEmpty
    impact = plan.terms(.impact, of: plan.document).first
  }
}

/// A thing by its name, as compared and as written.
package struct NamedThing: Sendable {
  package var name: String
  /// Folded: how names are compared.
  package var letters: [UInt8]
  package var place: PlaceInFile
}

package struct WeekLoad: Sendable {
  package var week: Int
  package var work: Amount
}

package struct EnvironmentLoad: Sendable {
  package var environment: Environments
  package var work: Amount
}

/// How a course is held by what is in it, whatever it calls itself.
package enum DesignedDelivery: Sendable, Equatable {
  case onCampus
  case online
  case blended
  /// Too little is known of where things take place.
  case unknown
}

package struct OutcomeSummary: Sendable {
  package var name: String
  package var title: String
  package var place: PlaceInFile
  /// IDs of outcomes of the programme that it leads to.
  package var leadsTo: [String]
  package var mastery: Term?
  package var isAssessedSummatively: Bool
  /// Whether it can be told that nothing that counts covers it.
  package var isAssessmentKnown: Bool
}

package struct AssessmentSummary: Sendable {
  package var label: String
  package var place: PlaceInFile
  package var isSummative: Bool?
  /// Thousandths of a percent.
  package var weight: Int?
  package var forms: [Term]
  /// Weeks of the course it is due in.
  package var due: WeekSet
  package var grouping: GroupingValue?
}

/// What students must know, or have done, before a course.
package struct Requirement: Sendable {
  package var text: String
  package var letters: [UInt8]
  package var place: PlaceInFile
  /// Words in it that look like the ID of a course, an outcome or the like.
  package var names: [String]
  /// Wished for, not asked.
  package var isRecommendation: Bool
  /// `MC101 or experience in sales`: something else will do as well.
  package var isOneOfSeveral: Bool
}

package struct SessionSummary: Sendable {
  package var label: String
  package var place: PlaceInFile
  /// Weeks of the course.
  package var weeks: WeekSet
  /// Monday is 1; 0 is not known.
  package var weekday: Int
  /// Minutes after midnight; nil where not known.
  package var clock: Range<Int>?
  package var environment: Environments
  /// Minutes; nil where not known.
  package var minutes: Int?
}

package struct AcquaintanceSummary: Sendable {
  package var kind: ActivityKind?
  package var label: String
  package var place: PlaceInFile
  package var weeks: WeekSet
  /// At the start of the course, as far as its place tells.
  package var isAtStart: Bool
}

package struct LastingGroup: Sendable {
  package var label: String
  package var place: PlaceInFile
  package var size: (lower: Int, upper: Int)?
}

package struct LongestAsync: Sendable {
  package var week: Int
  package var kind: ActivityKind
  package var place: PlaceInFile
}

package struct ToolSummary: Sendable {
  package var name: String
  package var letters: [UInt8]
  package var place: PlaceInFile
  package var functions: [Term]
  package var primaryFor: [Term]
  /// The course teaches how to use it.
  package var isIntroduced: Bool
}

package struct ChannelSummary: Sendable {
  package var kind: Term?
  package var name: String
  package var place: PlaceInFile
  /// Seconds until an answer, at least and at most; nil where not stated.
  package var reply: (lower: Int, upper: Int)?
}

package struct FlexibilitySummary: Sendable {
  package var kind: Term?
  package var state: FieldState
  package var place: PlaceInFile

  init(_ plan: Plan, _ element: Int32, _ places: Places) {
    kind = plan.kindOrListKind(of: element)
    switch plan.model.elements[Int(element)].state {
    case .stated: state = .stated
    case .none: state = .none
    case .unknown, .invalid: state = .unknown
    case .empty: state = plan.model.elements[Int(element)].end > element + 1 ? .stated : .unknown
    }
    place = places.place(plan.headSpan(of: element))
  }
}

package struct SurveySummary: Sendable {
  package var label: String
  package var place: PlaceInFile
  /// Weeks of the course; empty where not dated.
  package var weeks: WeekSet
  /// Each student fills in a list of questions; other ways of evaluating ask less of them.
  package var isQuestionnaire: Bool
  /// It comes in each of its weeks, and not in one of them.
  package var isRepeated: Bool
  /// Before, halfway, after.
  package var moment: Term?
}
