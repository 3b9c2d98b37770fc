import Vocabulary

extension Curriculum {
  /// Whether the document holds all of its programme, and not just its first years; nil where that can't be told.
  package func isWhole(_ plan: Plan) -> Bool? {
    if plan.state(.year) == .stated {
      // One year is the one that is written about, which says nothing of how many there are.
      guard let last = plan.lastYear, let reached = periods.compactMap({ $0.year }).max() else { return nil }
      return reached >= last
    }
    if let stated = plan.statedCredits(of: plan.document)?.lower, stated > 0 {
      // What is offered again, or goes on in a later period, counts once.
      var seen = Set<String>()
      var sum = 0
      for course in courses where course.label.isEmpty || seen.insert(course.label).inserted {
        guard let credits = course.credits?.upper else { return nil }
        sum = added(sum, credits)
      }
      return sum >= stated
    }
    return true
  }
}

extension Plan {
  /// 4 of `year: 1-4`; nil for one year, or calendar years.
  fileprivate var lastYear: Int? {
    guard let child = model.child(.year, of: document), model.elements[Int(child)].state == .stated else { return nil }
    let numbers = snapshot.title(child).split(whereSeparator: { !$0.isNumber }).compactMap { wholeNumber($0) }
    let years = numbers.filter { (1...9).contains($0) }
    return years.count > 1 ? years.max() : nil
  }
}
