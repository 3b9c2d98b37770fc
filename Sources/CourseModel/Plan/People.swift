import CourseSyntax
import Vocabulary

// How many people an activity brings together, and how they meet.

extension Plan {
  /// The group that meets, lowest and highest: the teaching group, or the groups that a community is made of.
  package var meetingSize: (lower: Int, upper: Int)? {
    if let stated = number(.groupSize) { return stated }
    var sizes: (lower: Int, upper: Int)?
    for group in all(.group) {
      guard let own = number(.size, of: group) ?? number(.students, of: group) else { continue }
      sizes = sizes.map { (Swift.min($0.lower, own.lower), Swift.max($0.upper, own.upper)) } ?? own
    }
    return sizes ?? groupSize
  }

  /// How many people an activity brings together; of subgroups the size of one. Nil where it is not known.
  package func people(in activity: Int) -> (lower: Int, upper: Int)? {
    let own = activities[activity]
    for term in terms(.scope, of: own.element) {
      if term == .scopeWhole || term == .scopeJoint { return cohort }
      if term == .scopeNewcomers || term == .scopeIndividual { return nil }
    }
    guard let grouping = own.grouping?.value else {
      let isSplit = !own.facets.usualGroupings.isDisjoint(with: [.groups, .pairs, .oneToOne])
      return isSplit ? nil : meetingSize
    }
    if grouping.ownChoice { return nil }
    if grouping.kinds.isDisjoint(with: [.groups, .pairs, .oneToOne]) { return meetingSize }
    if grouping.kinds == .pairs { return (2, 2) }
    guard grouping.kinds == .groups, let size = grouping.size else { return nil }
    let lower = (size.lower ?? 1000) / 1000
    return size.upper.map { (lower, Swift.max(lower, $0 / 1000)) }
  }

  /// The ways in which people can meet in an activity, as far as the document says.
  package func modes(of activity: Int) -> ActivityModes {
    let own = activities[activity]
    var places: Environments = []
    if let environment = own.environment, environment.origin != .catalogue { places = environment.value }
    guard own.isSync else { return places.contains(.onCampus) ? [.physical, .onlineAsync] : .onlineAsync }
    if places.isEmpty {
      switch delivery {
      case .some(.deliveryOnline): return .onlineSync
      case .some(.deliveryOnCampus): return .physical
      default: return .live
      }
    }
    if places == .online { return .onlineSync }
    return places.isDisjoint(with: [.online, .hyflex]) ? .physical : .live
  }

  /// A word that the document states for the first year: `1`, `jaar 1`, `eerste jaar`, `first year`.
  package var isFirstYear: Bool {
    guard let child = model.child(.year, of: document), model.elements[Int(child)].state == .stated else {
      return false
    }
    let letters = folded(snapshot.title(child))
    let words = letters.split(separator: 0x20).map { Array($0) }
    return words.contains { word in ["1", "eerste", "first", "1e", "1st"].contains { Array($0.utf8) == word } }
  }

  /// Positions in the gatherings around the middle of the run; nil where there is no middle.
  package var halfwayGathering: Int? { gatherings.count < 2 ? nil : gatherings.count / 2 }
}
