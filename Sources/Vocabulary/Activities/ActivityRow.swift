/// What a set of tags rests on: the source says so, or we infer it from what the activity is.
package struct Tagged<Tags: Sendable>: Sendable {
  package let stated: Tags
  package let inferred: Tags

  private init(_ stated: Tags, _ inferred: Tags) {
    self.stated = stated
    self.inferred = inferred
  }
}

extension Tagged where Tags: OptionSet, Tags.Element == Tags {
  package init(stated: Tags = [], inferred: Tags = []) {
    self.init(stated, inferred)
  }

  package static var none: Tagged { Tagged() }
  package static func stated(_ tags: Tags) -> Tagged { Tagged(stated: tags) }
  package static func inferred(_ tags: Tags) -> Tagged { Tagged(inferred: tags) }

  package var all: Tags { stated.union(inferred) }
}

/// For how many people an activity works, as far as the source says.
package enum GroupBand: Sendable, Equatable {
  /// The source gives no range.
  case any
  case people(Int, Int)
  case peopleOrMore(Int)
  /// Small groups of a larger whole.
  case subgroups
}

/// When a student can do an activity, unless the document says otherwise.
package enum UsualTiming: UInt8, Sendable {
  case sync
  case async
  case both
}

/// What comes out of an activity without anyone saying so.
package enum BuiltInProduct: UInt8, Sendable {
  case post
  case list
  case answer
  case map
  case presentation
  case product
  case goals
  case plan
  case note
}

/// One row of the activity catalogue.
///
/// Everything here is a default: what a document states about an activity always wins.
package struct ActivityRow: Sendable {
  package var names: Names
  /// One or two sentences a teacher understands: what one does, and what for.
  package var means: Bilingual<String>
  package var classes: ActivityClasses
  package var modes: ActivityModes
  package var band: GroupBand
  package var targets: ActivityTargets
  package var presences: Tagged<Presences>
  package var principles: Tagged<Principles>
  /// Phase of student boarding, 0 to 3.
  package var boarding: Int?
  package var timing: UsualTiming
  /// The environment assumed when none is stated; empty when none may be assumed.
  package var usualEnvironment: Environments
  /// Where it can be held; empty means anywhere.
  package var environments: Environments
  package var groupings: Groupings
  package var types: LearningTypes
  package var inquiry: InquiryPhases
  package var categories: PresenceCategories
  package var product: BuiltInProduct?
  package var feedback: FeedbackSources
  /// Brings students together with people from the field.
  package var professional: Bool
  /// Usual minutes, lower and upper, where the source gives them.
  package var minutes: (lower: Int, upper: Int)?
  /// What the source says about length or moment, when it is more than a number.
  package var moment: Bilingual<String>?
  /// Tools the source names, parted by `|`.
  package var tools: String
  /// Guide and section, parted by `; `.
  package var source: String

  package init(
    nl: String, en: String, means: Bilingual<String>, _ classes: ActivityClasses = [], modes: ActivityModes = .any,
    band: GroupBand = .any, targets: ActivityTargets = [.students], presences: Tagged<Presences> = .none,
    principles: Tagged<Principles> = .none, boarding: Int? = nil, timing: UsualTiming = .both,
    usualEnvironment: Environments = [], environments: Environments = [], groupings: Groupings = [],
    types: LearningTypes = [], inquiry: InquiryPhases = [], categories: PresenceCategories = [],
    product: BuiltInProduct? = nil, feedback: FeedbackSources = [], professional: Bool = false,
    minutes: (lower: Int, upper: Int)? = nil, moment: Bilingual<String>? = nil, tools: String = "", source: String
  ) {
    self.names = Names(nl: nl, en: en)
    self.means = means
    self.classes = classes
    self.modes = modes
    self.band = band
    self.targets = targets
    self.presences = presences
    self.principles = principles
    self.boarding = boarding
    self.timing = timing
    self.usualEnvironment = usualEnvironment
    self.environments = environments
    self.groupings = groupings
    self.types = types
    self.inquiry = inquiry
    self.categories = categories
    self.product = product
    self.feedback = feedback
    self.professional = professional
    self.minutes = minutes
    self.moment = moment
    self.tools = tools
    self.source = source
  }
}
