import Vocabulary

extension Plan {
  /// For each path of a programme the words in it, so that one can see which courses it names.
  package var pathsOfCourses: [Set<String>] {
    all(.path).filter { model.elements[Int($0)].form == .entry }.map { path in
      var result = Set<String>()
      for at in path..<model.elements[Int(path)].end {
        let text = snapshot.title(at)
        for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }) { result.insert(String(word)) }
        result.insert(snapshot.name(at))
      }
      result.remove("")
      return result
    }
  }
}

extension Curriculum {
  /// For each course by its code the codes of the courses that it says it builds on, also where that is no condition.
  package var requirementsByCode: [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for course in courses where !course.code.isEmpty {
      for requirement in course.requirements { result[course.code, default: []].formUnion(requirement.names) }
    }
    return result
  }
}
