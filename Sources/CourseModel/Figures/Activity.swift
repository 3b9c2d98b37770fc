import CourseSyntax
import Vocabulary

/// An activity with everything that holds for it: said, inherited, from its pattern, or assumed from the catalogue.
///
/// A class, because every rule walks over all of them and copying one costs more than most questions about it.
package final class Activity: Sendable {
  package let element: Int32
  package let isSync: Bool
  package let kind: ActivityKind?
  /// Neither of the catalogue nor of the project's own kinds: it may be anything.
  package let isOfUnknownKind: Bool
  /// Seconds of work for one student, one time.
  package let duration: Amount
  package let environment: Resolved<Environments>?
  package let grouping: Resolved<GroupingValue>?
  package let weeks: Resolved<WeekSet>?
  /// As it says itself.
  package let recurrence: RecurrenceValue?
  /// Of the meeting or part with which it comes back.
  package let recurrenceOfMeeting: RecurrenceValue?
  /// How often it is held, lowest and highest.
  package let occurrences: (lowest: Int, highest: Int)
  package let meeting: Int32
  package let part: Int32
  package let module: Int32
  /// The pattern it is written in, or -1; then the meeting is the first that is held like it.
  package let pattern: Int32
  package let isOptional: Bool
  /// Not held, dropped, or only an idea: it takes no time.
  package let isCancelled: Bool
  /// Activities with the same number are alternatives of which a student does one; -1 for none.
  package let choice: Int32
  /// Elements of the outcomes it works on.
  package let outcomes: [Int32]
  /// What it is and does: from the catalogue, and from what the document says where it says so.
  package let facets: Facets

  init(_ draft: ActivityDraft) {
    element = draft.element
    isSync = draft.isSync
    kind = draft.kind
    isOfUnknownKind = draft.isOfUnknownKind
    duration = draft.duration
    environment = draft.environment
    grouping = draft.grouping
    weeks = draft.weeks
    recurrence = draft.recurrence
    recurrenceOfMeeting = draft.recurrenceOfMeeting
    occurrences = draft.occurrences
    meeting = draft.meeting
    part = draft.part
    module = draft.module
    pattern = draft.pattern
    isOptional = draft.isOptional
    isCancelled = draft.isCancelled
    choice = draft.choice
    outcomes = draft.outcomes
    facets = draft.facets
  }

  /// Seconds for one student over the whole course.
  package var work: Amount { duration.times(occurrences.lowest, occurrences.highest) }
  /// Counts for every student: the `req(c)` of the rule catalogue.
  package var isRequired: Bool { !isOptional && !isCancelled }

  /// The element by which it has its place in the course: of what stands in a pattern the first meeting that is like it.
  package var place: Int32 { pattern >= 0 && meeting >= 0 ? meeting : element }

  package func has(_ classes: ActivityClasses) -> Bool { !facets.classes.isDisjoint(with: classes) }
  /// Only known to take in what others offer: watching, listening, reading.
  package var isPassive: Bool { facets.types == .acquisition }
}

/// An activity while it is worked out.
struct ActivityDraft {
  var element: Int32
  var isSync: Bool
  var kind: ActivityKind?
  var isOfUnknownKind = false
  var duration: Amount
  var environment: Resolved<Environments>?
  var grouping: Resolved<GroupingValue>?
  var weeks: Resolved<WeekSet>?
  var recurrence: RecurrenceValue?
  var recurrenceOfMeeting: RecurrenceValue?
  var occurrences: (lowest: Int, highest: Int)
  var meeting: Int32 = -1
  var part: Int32 = -1
  var module: Int32 = -1
  var pattern: Int32 = -1
  var isOptional = false
  var isCancelled = false
  var choice: Int32 = -1
  var outcomes: [Int32]
  var facets = Facets()
}

/// What an activity is and does, as rules ask about it.
package struct Facets: Sendable, Equatable {
  package var classes: ActivityClasses = []
  package var targets: ActivityTargets = []
  package var types: LearningTypes = []
  package var inquiry: InquiryPhases = []
  package var categories: PresenceCategories = []
  package var presences: Presences = []
  package var principles: Principles = []
  /// With whom or what students interact.
  package var interaction: Interactions = []
  /// Students make something that can be looked at.
  package var makesProduct = false
  /// Who gives feedback, said or built in.
  package var feedback: FeedbackSources = []
  /// Who the document says leads it; empty when it does not say.
  package var leaders: Leaders = []
  /// Phase of student boarding of the catalogue, -1 for none.
  package var boarding: Int8 = -1

  package init() {}

  package init(_ row: ActivityRow) {
    classes = row.classes
    targets = row.targets
    types = row.types
    inquiry = row.inquiry
    categories = row.categories
    presences = row.presences.all
    principles = row.principles.all
    makesProduct = row.product != nil
    feedback = row.feedback
    boarding = Int8(truncatingIfNeeded: row.boarding ?? -1)
    if row.professional { interaction = .professional }
    usualGroupings = row.groupings
    usualEnvironment = row.usualEnvironment
    allowedEnvironments = row.environments
  }

  /// How the catalogue says it is mostly grouped; used where the document is silent.
  package var usualGroupings: Groupings = []
  var usualEnvironment: Environments = []
  /// Where the catalogue says it can be held; empty means anywhere.
  package var allowedEnvironments: Environments = []
}

/// With whom or what students interact in an activity.
@frozen public struct Interactions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let content = Interactions(rawValue: 1 << 0)
  package static let peer = Interactions(rawValue: 1 << 1)
  package static let teacher = Interactions(rawValue: 1 << 2)
  package static let professional = Interactions(rawValue: 1 << 3)
}

/// Who leads an activity.
@frozen public struct Leaders: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let staff = Leaders(rawValue: 1 << 0)
  package static let students = Leaders(rawValue: 1 << 1)
  package static let professional = Leaders(rawValue: 1 << 2)
  package static let nobody = Leaders(rawValue: 1 << 3)
  /// Someone is named, but not in words of the list.
  package static let named = Leaders(rawValue: 1 << 4)
}
