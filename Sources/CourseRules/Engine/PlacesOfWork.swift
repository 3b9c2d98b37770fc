import CourseModel
import Vocabulary

extension Context {
  /// Where courses work on an outcome of the programme: in their own outcomes, or else where the programme says so.
  func placesOfWork(_ cells: [OutcomeCell]) -> [RelatedPlace] {
    cells.flatMap { cell -> [RelatedPlace] in
      guard curriculum.courses.indices.contains(cell.course) else { return [] }
      let course = curriculum.courses[cell.course]
      let message = Bilingual(nl: "\(course.label) werkt eraan.", en: "\(course.label) works on it.")
      let places = cell.works.compactMap { $0.place }
      if places.isEmpty { return [RelatedPlace(plan.headSpan(of: course.element), message)] }
      return places.map { RelatedPlace($0, message) }
    }
  }
}
