import CourseModel
import Vocabulary

// Fitting activities from the catalogue, chosen as the getting-acquainted table does: by how people meet, how many they are
// and whom they are to get to know.

/// What an activity to be suggested has to fit.
package struct Wanted: Sendable {
  package var classes: ActivityClasses
  package var mode: ActivityModes
  /// How many people, lowest and highest; nil where it is not known.
  package var people: (lower: Int, upper: Int)?
  package var target: ActivityTargets

  package init(
    _ classes: ActivityClasses, _ mode: ActivityModes, people: (lower: Int, upper: Int)? = nil,
    target: ActivityTargets = []
  ) {
    self.classes = classes
    self.mode = mode
    self.people = people
    self.target = target
  }

  package func fits(_ row: ActivityRow) -> Bool {
    guard !row.classes.isDisjoint(with: classes), !row.modes.isDisjoint(with: mode) else { return false }
    if !target.isEmpty && row.targets.isDisjoint(with: target) { return false }
    guard let people else { return true }
    switch row.band {
    case .any, .subgroups: return true
    case .people(let least, let most): return people.upper >= least && people.lower <= most
    case .peopleOrMore(let least): return people.upper >= least
    }
  }
}

/// The kinds of the catalogue that fit, in its order; those that were made for exactly this many people first.
package func fittingActivities(_ wanted: Wanted, most: Int = 3) -> [ActivityKind] {
  var exact: [ActivityKind] = []
  var general: [ActivityKind] = []
  for kind in ActivityKind.allCases {
    let row = kind.row
    guard wanted.fits(row) else { continue }
    if wanted.people != nil, row.band != .any, row.band != .subgroups {
      exact.append(kind)
    } else {
      general.append(kind)
    }
  }
  return Array((exact + general).prefix(most))
}

extension Context {
  /// How people meet at a place in the plan: by its environment, or by how the course is delivered.
  package func mode(at gathering: Gathering?) -> ActivityModes {
    if let environment = gathering?.environment?.value {
      return environment.contains(.online) && !environment.contains(.onCampus) ? .onlineSync : .physical
    }
    switch plan.delivery {
    case .some(.deliveryOnline): return gathering == nil ? .onlineAsync : .onlineSync
    default: return gathering == nil ? .onlineAsync : .physical
    }
  }
}
