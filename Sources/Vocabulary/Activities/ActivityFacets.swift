// The properties by which rules ask about an activity. A rule asks "does this let people get acquainted?", seldom "is this
// an icebreaker?", so that a new activity is one row in the catalogue and nothing else.

/// What an activity is for, as the guides group them.
@frozen public struct ActivityClasses: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let acquaintance = ActivityClasses(rawValue: 1 << 0)
  package static let informal = ActivityClasses(rawValue: 1 << 1)
  package static let checkInOut = ActivityClasses(rawValue: 1 << 2)
  package static let agreement = ActivityClasses(rawValue: 1 << 3)
  package static let goal = ActivityClasses(rawValue: 1 << 4)
  package static let collaboration = ActivityClasses(rawValue: 1 << 5)
  package static let discussion = ActivityClasses(rawValue: 1 << 6)
  package static let feedback = ActivityClasses(rawValue: 1 << 7)
  package static let peerConsultation = ActivityClasses(rawValue: 1 << 8)
  package static let sharing = ActivityClasses(rawValue: 1 << 9)
  package static let reflection = ActivityClasses(rawValue: 1 << 10)
  package static let inquiry = ActivityClasses(rawValue: 1 << 11)
  package static let orientation = ActivityClasses(rawValue: 1 << 12)
  package static let institution = ActivityClasses(rawValue: 1 << 13)
  package static let support = ActivityClasses(rawValue: 1 << 14)
  package static let communication = ActivityClasses(rawValue: 1 << 15)
  package static let monitoring = ActivityClasses(rawValue: 1 << 16)
  package static let studentRole = ActivityClasses(rawValue: 1 << 17)
  package static let studentLed = ActivityClasses(rawValue: 1 << 18)
  package static let buddy = ActivityClasses(rawValue: 1 << 19)
  package static let encouragement = ActivityClasses(rawValue: 1 << 20)
  package static let transmission = ActivityClasses(rawValue: 1 << 21)
}

/// How the catalogue says an activity can be held.
@frozen public struct ActivityModes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let physical = ActivityModes(rawValue: 1 << 0)
  package static let onlineSync = ActivityModes(rawValue: 1 << 1)
  package static let onlineAsync = ActivityModes(rawValue: 1 << 2)
  package static let phone = ActivityModes(rawValue: 1 << 3)
  /// While the course is being designed, not with students.
  package static let designTime = ActivityModes(rawValue: 1 << 4)

  /// The source gives no restriction, or names none.
  package static let any: ActivityModes = [.physical, .onlineSync, .onlineAsync]
  package static let live: ActivityModes = [.physical, .onlineSync]
}

/// Whom students get to know or reach through an activity.
@frozen public struct ActivityTargets: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let students = ActivityTargets(rawValue: 1 << 0)
  package static let teacherAndSubject = ActivityTargets(rawValue: 1 << 1)
  package static let institution = ActivityTargets(rawValue: 1 << 2)
  package static let field = ActivityTargets(rawValue: 1 << 3)
}

/// The three presences of the Community of Inquiry.
@frozen public struct Presences: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let social = Presences(rawValue: 1 << 0)
  package static let cognitive = Presences(rawValue: 1 << 1)
  package static let teaching = Presences(rawValue: 1 << 2)
}

/// The finer categories of the three presences.
@frozen public struct PresenceCategories: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let affective = PresenceCategories(rawValue: 1 << 0)
  package static let openCommunication = PresenceCategories(rawValue: 1 << 1)
  package static let cohesion = PresenceCategories(rawValue: 1 << 2)
  package static let design = PresenceCategories(rawValue: 1 << 3)
  package static let facilitation = PresenceCategories(rawValue: 1 << 4)
  package static let directInstruction = PresenceCategories(rawValue: 1 << 5)
}

/// The seven principles of social bonding.
@frozen public struct Principles: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Getting to know each other.
  package static let a = Principles(rawValue: 1 << 0)
  /// Trust and collaboration.
  package static let b = Principles(rawValue: 1 << 1)
  /// Shared and joint goals.
  package static let c = Principles(rawValue: 1 << 2)
  /// Willingness to take part.
  package static let d = Principles(rawValue: 1 << 3)
  /// Programme and instruction strategies.
  package static let e = Principles(rawValue: 1 << 4)
  /// Sharing information and knowledge.
  package static let f = Principles(rawValue: 1 << 5)
  /// Resources and conditions.
  package static let g = Principles(rawValue: 1 << 6)
}

/// What a student does while learning, after Laurillard.
@frozen public struct LearningTypes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let acquisition = LearningTypes(rawValue: 1 << 0)
  package static let investigation = LearningTypes(rawValue: 1 << 1)
  package static let practice = LearningTypes(rawValue: 1 << 2)
  package static let discussion = LearningTypes(rawValue: 1 << 3)
  package static let collaboration = LearningTypes(rawValue: 1 << 4)
  package static let production = LearningTypes(rawValue: 1 << 5)
}

/// The phases of practical inquiry.
@frozen public struct InquiryPhases: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let triggering = InquiryPhases(rawValue: 1 << 0)
  package static let exploration = InquiryPhases(rawValue: 1 << 1)
  package static let integration = InquiryPhases(rawValue: 1 << 2)
  package static let resolution = InquiryPhases(rawValue: 1 << 3)
}

/// Where learning happens.
@frozen public struct Environments: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let online = Environments(rawValue: 1 << 0)
  package static let onCampus = Environments(rawValue: 1 << 1)
  package static let workplace = Environments(rawValue: 1 << 2)
  /// School and workplace combined.
  package static let hybrid = Environments(rawValue: 1 << 3)
  /// On campus and online at the same moment.
  package static let hyflex = Environments(rawValue: 1 << 4)
  /// Wherever the student is, with nothing of ours: a book at home.
  package static let ownPlace = Environments(rawValue: 1 << 5)
}

/// Who works with whom.
@frozen public struct Groupings: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let alone = Groupings(rawValue: 1 << 0)
  package static let pairs = Groupings(rawValue: 1 << 1)
  package static let groups = Groupings(rawValue: 1 << 2)
  package static let wholeGroup = Groupings(rawValue: 1 << 3)
  package static let oneToOne = Groupings(rawValue: 1 << 4)
}

/// Who gives feedback.
@frozen public struct FeedbackSources: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let teacher = FeedbackSources(rawValue: 1 << 0)
  package static let peers = FeedbackSources(rawValue: 1 << 1)
  package static let automatic = FeedbackSources(rawValue: 1 << 2)
  package static let selfCheck = FeedbackSources(rawValue: 1 << 3)
  package static let expert = FeedbackSources(rawValue: 1 << 4)
}
