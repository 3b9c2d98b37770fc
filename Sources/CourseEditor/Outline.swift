import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// One entry of a document's outline: a module, a week, a meeting, an activity, an outcome.
package struct OutlineEntry: Sendable, Equatable {
  package var element: Int32
  /// What it is called: its title, or else its name.
  package var name: String
  /// What kind of thing it is, as written: `sync case`.
  package var detail: String
  package var keyword: Keyword
  /// All of it, up to what comes next.
  package var span: Span
  /// The part to jump to.
  package var head: Span
  package var children: [OutlineEntry]
}

extension Plan {
  /// What has a place of its own in a document, with what belongs to it below it. Properties are left out, as they are in the
  /// outline of a program.
  package func outline() -> [OutlineEntry] {
    var stack: [OutlineEntry] = []
    var ends: [Int32] = []
    var result: [OutlineEntry] = []
    func close(before at: Int32) {
      while let end = ends.last, end <= at {
        ends.removeLast()
        let entry = stack.removeLast()
        if stack.isEmpty { result.append(entry) } else { stack[stack.count - 1].children.append(entry) }
      }
    }
    for (at, element) in model.elements.enumerated() {
      close(before: Int32(at))
      guard let keyword = element.keyword, element.form == .entry, keyword.hasPlaceInOutline else { continue }
      stack.append(entry(Int32(at), keyword))
      ends.append(element.end)
    }
    close(before: .max)
    return result
  }

  private func entry(_ at: Int32, _ keyword: Keyword) -> OutlineEntry {
    let head = headSpan(of: at)
    let title = snapshot.title(at)
    let name = snapshot.name(at)
    let opening = snapshot.text(head)
    return OutlineEntry(
      element: at, name: title.isEmpty ? (name.isEmpty ? opening : name) : title,
      detail: title.isEmpty && name.isEmpty ? "" : opening, keyword: keyword, span: wholeSpan(of: at), head: head,
      children: [])
  }

  /// From the head of an element to the end of its last line.
  package func wholeSpan(of at: Int32) -> Span {
    let element = model.elements[Int(at)]
    let last = Swift.max(Int(at), Int(element.end) - 1)
    let lines = snapshot.tree.lines
    let lastLine = Int(model.elements[last].line)
    let head = headSpan(of: at)
    guard lines.indices.contains(lastLine) else { return head }
    let next = lastLine + 1 < lines.count ? Int(lines[lastLine + 1].start) : snapshot.bytes.count
    var end = next
    while end > Int(head.end), snapshot.bytes[end - 1] == 0x0A || snapshot.bytes[end - 1] == 0x0D { end -= 1 }
    return Span(head.start, UInt32(truncatingIfNeeded: end)).joined(with: head)
  }
}

extension Keyword {
  /// Whether it opens something with a place of its own rather than a property.
  var hasPlaceInOutline: Bool {
    switch row.role {
    case .document, .block, .activity, .definition: true
    case .property: false
    }
  }
}
