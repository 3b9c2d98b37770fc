/// Where an entry can stand: under what kind of parent. A keyword says in which places it is allowed; what it means there
/// never depends on anything but its parent.
@frozen public enum Place: UInt8, CaseIterable, Sendable {
  /// The first entry of the file.
  case top
  case course
  case community
  case programme
  case institution
  /// Module and week.
  case module
  case meeting
  case part
  case pattern
  /// Sync and async.
  case activity
  case holiday
  case pause
  case period
  case path
  case boarding
  case phase
  case dimension
  /// Why, how and who below a dimension.
  case facet
  case measurement
  case review
  case group
  case outcome
  case goal
  case assessment
  case tool
  case channel
  case agreement
  case support
  case stakeholder
  case step
  case person
  case role
  case experience
  case adjustment
  case feedback
  case material
  case delivery
  case requirement
  case courseLink
  /// A course or community property with little below it: students, strategy, definition and so on.
  case statement
  case recurrence
  /// A word that all agreed to use.
  case agreedWord
  /// The left margin of a project file.
  case project
  /// Names of rules and what they weigh.
  case rules
  case limits
  /// A kind of activity of one's own.
  case ownKind
}

/// A set of places.
package struct PlaceSet: OptionSet, Sendable {
  package let rawValue: UInt64
  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable package init(_ place: Place) { self.rawValue = 1 << UInt64(place.rawValue) }

  @inlinable package func contains(_ place: Place) -> Bool { rawValue & (1 << UInt64(place.rawValue)) != 0 }

  package static let top = PlaceSet(.top)
  package static let course = PlaceSet(.course)
  package static let community = PlaceSet(.community)
  package static let programme = PlaceSet(.programme)
  package static let institution = PlaceSet(.institution)
  package static let module = PlaceSet(.module)
  package static let meeting = PlaceSet(.meeting)
  package static let part = PlaceSet(.part)
  package static let pattern = PlaceSet(.pattern)
  package static let activity = PlaceSet(.activity)
  package static let holiday = PlaceSet(.holiday)
  package static let pause = PlaceSet(.pause)
  package static let period = PlaceSet(.period)
  package static let path = PlaceSet(.path)
  package static let boarding = PlaceSet(.boarding)
  package static let phase = PlaceSet(.phase)
  package static let dimension = PlaceSet(.dimension)
  package static let facet = PlaceSet(.facet)
  package static let measurement = PlaceSet(.measurement)
  package static let review = PlaceSet(.review)
  package static let group = PlaceSet(.group)
  package static let outcome = PlaceSet(.outcome)
  package static let goal = PlaceSet(.goal)
  package static let assessment = PlaceSet(.assessment)
  package static let tool = PlaceSet(.tool)
  package static let channel = PlaceSet(.channel)
  package static let agreement = PlaceSet(.agreement)
  package static let support = PlaceSet(.support)
  package static let stakeholder = PlaceSet(.stakeholder)
  package static let step = PlaceSet(.step)
  package static let person = PlaceSet(.person)
  package static let role = PlaceSet(.role)
  package static let experience = PlaceSet(.experience)
  package static let adjustment = PlaceSet(.adjustment)
  package static let feedback = PlaceSet(.feedback)
  package static let material = PlaceSet(.material)
  package static let delivery = PlaceSet(.delivery)
  package static let requirement = PlaceSet(.requirement)
  package static let courseLink = PlaceSet(.courseLink)
  package static let statement = PlaceSet(.statement)
  package static let recurrence = PlaceSet(.recurrence)
  package static let agreedWord = PlaceSet(.agreedWord)
  package static let project = PlaceSet(.project)
  package static let rules = PlaceSet(.rules)
  package static let limits = PlaceSet(.limits)
  package static let ownKind = PlaceSet(.ownKind)

  /// The two documents that plan teaching.
  package static let plans: PlaceSet = [.course, .community]
  package static let documents: PlaceSet = [.course, .community, .programme, .institution]
  /// What can hold activities.
  package static let holders: PlaceSet = [.module, .meeting, .part]
  /// Where what follows mostly belongs: the next line stands below them.
  package static let holdingMore: PlaceSet = [
    .module, .meeting, .part, .pattern, .period, .path, .boarding, .phase, .dimension, .measurement, .rules, .limits,
    .ownKind,
  ]
  /// What takes time of students.
  package static let work: PlaceSet = [.activity, .meeting, .part]
  /// What a project file is made of.
  package static let projectParts: PlaceSet = [.project, .rules, .limits, .ownKind]
  /// Everywhere below the first line of a plan.
  package static let anywhere = PlaceSet(rawValue: ~(1 | projectParts.rawValue))
}
