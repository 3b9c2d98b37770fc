import CourseModel
import SourceText
import Vocabulary

extension Plan {
  /// What with a place of its own an element belongs to: itself, or the nearest above it. Nil for what belongs to the
  /// document alone.
  package func outlineElement(of element: Int32) -> Int32? {
    var current = element
    while current >= 0, current != document {
      if hasPlaceOfItsOwn(current) { return current }
      current = model.elements[Int(current)].parent
    }
    return nil
  }

  /// An activity, a block, an outcome, an assessment; also one in a list.
  func hasPlaceOfItsOwn(_ at: Int32) -> Bool {
    let element = model.elements[Int(at)]
    guard let keyword = element.keyword, keyword != .or else { return false }
    switch element.form {
    case .entry: return keyword.hasPlaceInOutline
    case .item: return keyword.row.role == .definition
    case .detail, .link, .prose, .custom, .unknown, .scale, .stray: return false
    }
  }

  /// What in the outline stands on the line of an offset.
  package func outlineElement(at offset: UInt32) -> Int32? {
    let line = snapshot.lineIndex.line(at: offset)
    guard line + 1 < model.firstElementOfLine.count else { return nil }
    let first = model.firstElementOfLine[line]
    guard first < model.firstElementOfLine[line + 1] else { return nil }
    return outlineElement(of: first)
  }
}
