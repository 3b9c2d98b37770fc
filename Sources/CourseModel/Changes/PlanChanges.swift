import CourseSyntax
import Vocabulary

/// What is different between two versions of a plan: in each thing they hold, and in the figures that follow.
package struct PlanChanges: Sendable {
  package var old: Plan { versions.old.plan }
  package var new: Plan { versions.new.plan }
  /// Both versions as the things they hold.
  let versions: PlanMatching
  /// In reading order of the new version, with what is gone where it stood. Only things of which something is different.
  package internal(set) var things: [ThingChange] = []
  /// Of every week, module and the like, in reading order; also those in which nothing is different.
  package internal(set) var units: [UnitChange] = []
  package internal(set) var outcomes: [OutcomeChange] = []
  package internal(set) var figures = FigureChange()
  /// Both are a course, or both a programme, and so on.
  package internal(set) var isSameKind: Bool

  init(_ versions: PlanMatching) {
    self.versions = versions
    isSameKind = versions.old.plan.model.documentKind == versions.new.plan.model.documentKind
  }

  /// The outline of a version is lost: nothing can be told of what is in it.
  package var couldNotCompare: (old: Bool, new: Bool) {
    (old.snapshot.tree.outlineIsLost, new.snapshot.tree.outlineIsLost)
  }

  /// Nothing is different in what the plans say, however they say it.
  package var isEmpty: Bool { things.isEmpty }

  /// A number for the thing that an element is or stands in, the same for what is the same in both versions.
  package func identity(ofOld element: Int32) -> Int {
    let position = versions.old.thing(around: element)
    if position < 0 { return -1 }
    return versions.newOf[position] < 0 ? versions.new.things.count + position : versions.newOf[position]
  }

  package func identity(ofNew element: Int32) -> Int { versions.new.thing(around: element) }

  /// The unit that an element stands in: the element of the week, module or the like; nil for the plan as a whole.
  package func unitElement(ofOld element: Int32) -> Int32? { unitElement(of: element, in: versions.old) }
  package func unitElement(ofNew element: Int32) -> Int32? { unitElement(of: element, in: versions.new) }

  private func unitElement(of element: Int32, in version: PlanVersion) -> Int32? {
    let position = version.thing(around: element)
    guard position >= 0, version.things[position].unit >= 0 else { return nil }
    return version.things[version.things[position].unit].element
  }
}

/// One thing that is new, gone, or not what it was. An element is -1 in the version that does not have the thing.
package struct ThingChange: Sendable {
  package var old: Int32
  package var new: Int32
  package var sort: PlanThing.Sort
  package var keyword: Keyword
  /// The position of its unit among the units; -1 for the plan as a whole.
  package var unit: Int
  package var facts: [ChangedFact] = []
  /// Of what is new or gone: the elements in it that are so too.
  package var contents: [Int32] = []

  package var isNew: Bool { old < 0 }
  package var isGone: Bool { new < 0 }
}

/// What is different about a thing that is in both versions.
package enum ChangedFact: Sendable {
  /// Only its words.
  case title
  /// Its ID or number.
  case name
  /// Synchronous or asynchronous, a week or a module.
  case keyword
  case kind
  /// It stands in something else: the elements it stood and stands in.
  case place(old: Int32, new: Int32)
  /// It comes earlier or later among its own.
  case order
  /// Students may now choose between so many, itself among them; 1 is no choice.
  case alternatives(old: Int, new: Int)
  /// The explanation below it.
  case prose
  /// Part of it became activities of their own.
  case split([Int32])
  /// It took in activities that stood beside it.
  case joined([Int32])
  /// What it states, or what it has from what it stands in.
  case duration(old: Amount, new: Amount)
  case environment(old: Environments?, new: Environments?)
  case grouping(old: GroupingValue?, new: GroupingValue?)
  /// Any other property, as the elements that state it. The path leads from the thing to it: `feedback`, `within`.
  case property(path: [Int32], old: [Int32], new: [Int32])
}

/// A week, module or the like, with the work in it.
package struct UnitChange: Sendable {
  /// Among the units.
  package var position: Int
  package var old: Int32
  package var new: Int32
  package var figures: FigureChange
}

/// The same figures of both versions.
package struct FigureChange: Sendable {
  package var old = WorkFigures()
  package var new = WorkFigures()
  /// What does not say how long it takes is the same in both, so that the difference is known although the sums are not.
  package var isSameUnknown = true

  package init() {}

  /// How many seconds more; nil where that cannot be told.
  package func difference(_ one: Amount, _ other: Amount) -> Int? {
    guard isSameUnknown || (one.isWholeKnown && other.isWholeKnown) else { return nil }
    guard one.isApproximate == other.isApproximate else { return nil }
    let lower = other.lower - one.lower
    return lower == other.upper - one.upper ? lower : nil
  }
}

/// An outcome that is in both versions, with what works on it.
package struct OutcomeChange: Sendable {
  package var old: Int32
  package var new: Int32
  package var activities: (old: Int, new: Int)
  package var assessments: (old: Int, new: Int)

  /// Whether it is assessed at all, or worked on at all, is not what it was.
  package var isTelling: Bool {
    (activities.old == 0) != (activities.new == 0) || (assessments.old == 0) != (assessments.new == 0)
  }
}
