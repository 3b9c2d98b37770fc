import CourseModel
import Vocabulary

extension Context {
  /// The courses that a planned share is about, with how a message calls the time they are in.
  func courses(in span: PlannedShare.Span) -> [(span: Bilingual<String>, courses: [PlacedCourse])] {
    let courses = curriculum.courses
    switch span {
    case .wholeProgramme: return [(Bilingual(nl: "in alle cursussen", en: "in all courses"), courses)]
    case .eachYear: return Set(courses.compactMap { curriculum.year(of: $0) }).sorted().map { coursesOf($0...$0) }
    case .years(let years): return [coursesOf(years)]
    case .eachPeriod: return curriculum.periods.map { (words(periodName($0.position)), curriculum.courses(in: $0)) }
    case .periods(let numbers):
      return curriculum.periods.compactMap { period in
        let number = Int(plan.snapshot.name(period.element).filter { $0.isNumber })
        guard let number, numbers.contains(number) else { return nil }
        return (words(periodName(period.position)), curriculum.courses(in: period))
      }
    }
  }

  private func coursesOf(_ years: ClosedRange<Int>) -> (span: Bilingual<String>, courses: [PlacedCourse]) {
    let found = curriculum.courses.filter { course in curriculum.year(of: course).map { years.contains($0) } ?? false }
    let numbers = Set(found.compactMap { curriculum.year(of: $0) }).sorted()
    guard let first = numbers.first, let last = numbers.last, first < last else {
      return (Bilingual(nl: "in jaar \(years.lowerBound)", en: "in year \(years.lowerBound)"), found)
    }
    return (Bilingual(nl: "in jaar \(first) tot en met \(last)", en: "in years \(first) to \(last)"), found)
  }

  private func words(_ name: Bilingual<String>) -> Bilingual<String> {
    Bilingual(nl: "in \(name.nl)", en: "in \(name.en)")
  }
}

extension Context {
  /// The programme prepares for a profession, by what it or its institution says; nil where neither says.
  var isVocational: Bool? {
    var result: Bool?
    for document in [plan] + above {
      if let own = document.isVocational {
        if own { return true }
        result = false
      }
    }
    return result
  }
}
