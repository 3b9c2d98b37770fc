import CourseFormat
import CourseModel
import CourseSyntax
import Vocabulary

extension PlanDraft {
  /// The plan as text in its canonical form.
  mutating func written() -> [UInt8] {
    let snapshot = Snapshot(text())
    guard snapshot.tree.outlineIsLost else { return formatted(snapshot) }
    // Without a single line that is indented it looks as if the outline got lost, so what is empty says that it is.
    let blocks = [Keyword.week, .module, .meeting].map { word($0) }
    for index in entries.indices where entries[index].children.isEmpty {
      let head = entries[index].head
      if blocks.contains(where: { head == $0 || head.hasPrefix($0 + " ") }) {
        addProse(
          Bilingual(nl: "Hier staat in de tabel nog niets.", en: "The table has nothing here yet.")[language], to: index
        )
      }
    }
    let document = entries[PlanDraft.document].children
    moveToFront(document.filter { entries[$0].form == .prose }, of: PlanDraft.document)
    return formatted(Snapshot(text()))
  }

  private func text() -> [UInt8] {
    var lines = opening.map { "# " + onOneLine($0) }
    if !lines.isEmpty { lines.append("") }
    let document = entries[PlanDraft.document]
    for comment in document.comments { lines.append("# " + onOneLine(comment)) }
    lines.append(line(document))
    var before: Paragraph?
    for child in document.children {
      let paragraph = paragraph(of: child)
      // Air around blocks, and between the parts of the head of the plan.
      if let before, before != paragraph || paragraph == .block { lines.append("") }
      write(child, depth: 0, to: &lines)
      before = paragraph
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private enum Paragraph {
    case properties
    case definitions
    case explanation
    case block
  }

  private func paragraph(of index: Int) -> Paragraph {
    let entry = entries[index]
    if entry.form == .prose { return .explanation }
    if !entry.children.isEmpty { return .block }
    for keyword in [Keyword.outcome, .assessment] where entry.head.hasPrefix(word(keyword) + " ") {
      return .definitions
    }
    return .properties
  }

  /// Weeks hold meetings, meetings activities, activities properties, properties items: this goes no deeper than that.
  private func write(_ index: Int, depth: Int, to lines: inout [String]) {
    let entry = entries[index]
    let indent = String(repeating: " ", count: depth * 2)
    for comment in entry.comments { lines.append(indent + "# " + onOneLine(comment)) }
    lines.append(indent + line(entry))
    for child in entry.children { write(child, depth: depth + 1, to: &lines) }
  }

  private func line(_ entry: Entry) -> String {
    switch entry.form {
    case .prose: return "> " + onOneLine(entry.text)
    case .item: return "- " + rest(entry)
    case .entry:
      let rest = rest(entry)
      return rest.isEmpty ? entry.head + ":" : entry.head + ": " + rest
    }
  }

  private func rest(_ entry: Entry) -> String {
    var parts: [String] = []
    let text = entry.isNotation ? onOneLine(entry.text) : escapedTitle(entry.text)
    if !text.isEmpty { parts.append(text) }
    if !entry.details.isEmpty { parts.append("[" + entry.details.joined(separator: ", ") + "]") }
    if !entry.links.isEmpty { parts.append("-> " + entry.links.joined(separator: ", ")) }
    return parts.joined(separator: " ")
  }
}
