import CourseSyntax
import SourceText
import Vocabulary

/// What the learning paths of a programme name.
package struct PathNames: Sendable {
  /// Something in a path names no course that is listed: it may stand for any.
  package fileprivate(set) var isOpen = false
  /// Each word of what stands in a path.
  private var words: Set<[UInt8]> = []
  /// Each name in a path as a whole.
  private var names: Set<[UInt8]> = []

  fileprivate mutating func add(_ name: String) {
    words.formUnion(foldedWords(folded(name)))
    names.insert(plainLetters(name))
  }

  /// Whether a course is named: by its ID, or by its whole title.
  package func hold(identifier: String, title: String) -> Bool {
    let parts = foldedWords(folded(identifier))
    if !parts.isEmpty, parts.allSatisfy(words.contains) { return true }
    return names.contains(plainLetters(title))
  }
}

extension Plan {
  /// What the learning paths name, compared with the courses that the programme lists.
  package func pathNames(_ courses: [PlacedCourse]) -> PathNames {
    var known: Set<[UInt8]> = []
    for course in courses {
      for text in [course.code, course.title, snapshot.title(course.element)] where !text.isEmpty {
        known.insert(plainLetters(text))
      }
    }
    var result = PathNames()
    for path in all(.path) where model.elements[Int(path)].form == .entry && !isNone(path) {
      var isEmpty = true
      for at in path..<model.elements[Int(path)].end where model.elements[Int(at)].keyword != .ignore {
        let found = model.elements[Int(at)]
        let names = namesListed(in: found.textSpan) + [snapshot.name(at)].filter { !$0.isEmpty }
        for name in names { result.add(name) }
        guard at != path, found.form == .item || found.form == .link || found.keyword == .course else { continue }
        isEmpty = false
        let isKnown = names.contains { name in
          known.contains(plainLetters(name)) || foldedWords(folded(name)).contains(where: known.contains)
        }
        if !isKnown { result.isOpen = true }
      }
      if isEmpty { result.isOpen = true }
    }
    return result
  }
}

/// The words of a text with single spaces, for comparing names.
private func plainLetters(_ text: String) -> [UInt8] { Array(foldedWords(folded(text)).joined(separator: [0x20])) }
