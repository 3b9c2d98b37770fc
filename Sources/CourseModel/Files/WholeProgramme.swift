import Vocabulary

extension Curriculum {
  /// Whether the document holds all of its programme, and not just its first years; nil where it says how long the programme
  /// is, and not how far its periods go.
  package func isWhole(_ plan: Plan) -> Bool? {
    let years = periods.compactMap { $0.year }
    let last = plan.lastYear
    if let last, let reached = years.max() { return reached >= last }
    if let stated = plan.statedCredits(of: plan.document)?.lower, stated > 0 {
      // What is offered again, or goes on in a later period, counts once.
      var seen = Set<String>()
      var sum = 0
      for course in courses where course.label.isEmpty || seen.insert(course.label).inserted {
        guard let credits = course.credits?.upper else { return nil }
        let (total, isTooLarge) = sum.addingReportingOverflow(credits)
        if isTooLarge { return true }
        sum = total
      }
      return sum >= stated
    }
    return last == nil ? true : nil
  }
}

extension Plan {
  /// 4 of `year: 1-4`; nil where it does not say, or names a calendar year.
  fileprivate var lastYear: Int? {
    guard let child = model.child(.year, of: document), model.elements[Int(child)].state == .stated else { return nil }
    let numbers = snapshot.title(child).split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    return numbers.filter { (1...9).contains($0) }.max()
  }
}
