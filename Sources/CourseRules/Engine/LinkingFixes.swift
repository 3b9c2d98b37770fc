import CourseModel
import SourceText
import Vocabulary

extension Context {
  /// An edit that lets the line of an element point at something as well: ` -> G1`, or `, G1` behind what it points at.
  func linking(_ element: Int32, to name: String) -> TextEdit {
    let own = model.elements[Int(element)]
    var end = Swift.max(own.keywordSpan.end, own.kindSpan.end, own.nameSpan.end, own.textSpan.end)
    var hasLink = false
    for at in Int(element)..<Int(own.end) where model.elements[at].line == own.line {
      let part = model.elements[at]
      end = Swift.max(end, part.keywordSpan.end, part.nameSpan.end, part.textSpan.end)
      if part.form == .link { hasLink = true }
      for reference in model.references(Int32(truncatingIfNeeded: at)) { end = Swift.max(end, reference.span.end) }
    }
    // Past the bracket that closes the details, and the colon of a head without a text.
    var next = Int(end)
    while next < snapshot.bytes.count {
      switch snapshot.bytes[next] {
      case 0x3A, 0x5D:
        next += 1
        end = UInt32(truncatingIfNeeded: next)
      case 0x20: next += 1
      default: return TextEdit(Span(at: end), hasLink ? ", \(name)" : " -> \(name)")
      }
    }
    return TextEdit(Span(at: end), hasLink ? ", \(name)" : " -> \(name)")
  }
}
