import Vocabulary

/// A stretch of a plan that students go through as one inquiry.
package struct InquiryUnit: Sendable {
  /// The module, the only week, or the document.
  package var element: Int32
  /// Positions in the plan's activities of what is held or done.
  package var activities: [Int]
  package var phases: InquiryPhases
  /// Hundredths of the activities that are known to belong to a phase.
  package var coverage: Int
}

extension Plan {
  /// The modules; of a plan without modules the whole of it. A week divides time and not a subject, so it is no unit, unless
  /// there is just one.
  package var inquiryUnits: [InquiryUnit] { work.inquiryUnits }

  func findInquiryUnits() -> [InquiryUnit] {
    let modules = all(.module).filter { at in
      let found = model.elements[Int(at)]
      return found.form == .entry && model.enclosing(found.parent) { $0 == .module } == nil
    }
    if modules.isEmpty {
      let weeks = all(.week).filter { model.elements[Int($0)].form == .entry }
      return [inquiryUnit(weeks.count == 1 ? weeks[0] : document, activities.indices)]
    }
    var units: [InquiryUnit] = []
    var next = 0
    let beside = phasesBesideModules
    for module in modules {
      while next < activities.count, activities[next].element < module { next += 1 }
      let first = next
      while next < activities.count, activities[next].element < model.elements[Int(module)].end { next += 1 }
      var unit = inquiryUnit(module, first..<next)
      unit.phases.formUnion(beside)
      units.append(unit)
    }
    return units
  }

  /// What goes on beside all modules: a weekly task, and what a pattern holds.
  private var phasesBesideModules: InquiryPhases {
    var phases: InquiryPhases = []
    for facets in patternFacets { phases.formUnion(facets.inquiry) }
    for activity in activities where activity.module < 0 && !activity.isCancelled {
      phases.formUnion(activity.facets.inquiry)
    }
    return phases
  }

  private func inquiryUnit(_ element: Int32, _ range: Range<Int>) -> InquiryUnit {
    let held = range.filter { !activities[$0].isCancelled }
    var phases: InquiryPhases = []
    var known = 0
    for position in held {
      let own = activities[position].facets.inquiry
      phases.formUnion(own)
      if !own.isEmpty { known += 1 }
    }
    return InquiryUnit(
      element: element, activities: held, phases: phases, coverage: held.isEmpty ? 0 : known * 100 / held.count)
  }
}
