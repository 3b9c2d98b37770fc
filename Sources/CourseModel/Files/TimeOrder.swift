extension Curriculum {
  /// For each course its number in time: by year where every period has one, else as the document has them. Side by side
  /// they are numbered as they stand.
  package var positionsInTime: [Int] {
    let hasYears = periods.allSatisfy { $0.year != nil }
    let keys = courses.enumerated().map { at, course -> (year: Int, period: Int, week: Int, at: Int) in
      let period = course.period.map { periods[$0] }
      return (hasYears ? period?.year ?? 0 : 0, period?.position ?? -1, course.firstWeek, at)
    }
    var result = [Int](repeating: 0, count: courses.count)
    for (number, key) in keys.sorted(by: { $0 < $1 }).enumerated() { result[key.at] = number }
    return result
  }
}
