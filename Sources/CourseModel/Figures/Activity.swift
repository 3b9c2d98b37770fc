import CourseSyntax
import Vocabulary

/// An activity with everything that holds for it: said, inherited, from its pattern, or assumed from the catalogue.
package struct Activity: Sendable {
  package var element: Int32
  package var isSync: Bool
  package var kind: ActivityKind?
  /// Seconds of work for one student, one time.
  package var duration: Amount
  package var environment: Resolved<Environments>?
  package var grouping: Resolved<GroupingValue>?
  package var weeks: Resolved<WeekSet>?
  package var recurrence: RecurrenceValue?
  /// How often it is held, lowest and highest.
  package var occurrences: (lowest: Int, highest: Int)
  package var meeting: Int32 = -1
  package var part: Int32 = -1
  package var module: Int32 = -1
  package var isOptional = false
  /// Not held, dropped, or only an idea: it takes no time.
  package var isCancelled = false
  /// Activities with the same number are alternatives of which a student does one; -1 for none.
  package var choice: Int32 = -1
  /// Elements of the outcomes it works on.
  package var outcomes: [Int32]
  /// What it is and does: from the catalogue, and from what the document says where it says so.
  package var facets = Facets()

  /// Seconds for one student over the whole course.
  package var work: Amount { duration.times(occurrences.lowest, occurrences.highest) }
  /// Counts for every student: the `req(c)` of the rule catalogue.
  package var isRequired: Bool { !isOptional && !isCancelled }

  package func has(_ classes: ActivityClasses) -> Bool { !facets.classes.isDisjoint(with: classes) }
  /// Only known to take in what others offer: watching, listening, reading.
  package var isPassive: Bool { facets.types == .acquisition }
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
package struct Interactions: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let content = Interactions(rawValue: 1 << 0)
  package static let peer = Interactions(rawValue: 1 << 1)
  package static let teacher = Interactions(rawValue: 1 << 2)
  package static let professional = Interactions(rawValue: 1 << 3)
}

/// Who leads an activity.
package struct Leaders: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let staff = Leaders(rawValue: 1 << 0)
  package static let students = Leaders(rawValue: 1 << 1)
  package static let professional = Leaders(rawValue: 1 << 2)
  package static let nobody = Leaders(rawValue: 1 << 3)
  /// Someone is named, but not in words of the list.
  package static let named = Leaders(rawValue: 1 << 4)
}
