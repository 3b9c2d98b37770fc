import CourseModel
import SourceText
import Vocabulary

/// Where a finding is, for people: `week 1: Start > async video: Clips`, in the words of the document, so that it does not
/// depend on who writes it.
package func placeText(of finding: Finding, in snapshot: Snapshot) -> String {
  let model = snapshot.model
  var steps: [String] = []
  var current = finding.element
  if current < 0 {
    let lines = snapshot.lineIndex
    let line = lines.line(at: finding.span.start)
    let first = line + 1 < model.firstElementOfLine.count ? model.firstElementOfLine[line] : 0
    let isElement = line + 1 < model.firstElementOfLine.count && first < model.firstElementOfLine[line + 1]
    current = isElement ? first : model.document
  }
  while current >= 0, current != model.document || steps.isEmpty {
    steps.append(step(current, snapshot))
    current = model.elements[Int(current)].parent
  }
  return steps.reversed().filter { !$0.isEmpty }.joined(separator: " > ")
}

private func step(_ own: Int32, _ snapshot: Snapshot) -> String {
  let element = snapshot.model.elements[Int(own)]
  var head = Span(at: 0)
  // A list item has only a mark in front, a bare detail says everything in its text.
  let isNamed = element.form == .entry || element.form == .unknown || element.form == .custom || element.form == .scale
  if isNamed || (element.form == .detail && element.keywordSpan != element.textSpan) { head = element.keywordSpan }
  for span in [element.kindSpan, element.nameSpan] where !span.isEmpty && !element.textSpan.contains(span) {
    head = head.isEmpty ? span : head.joined(with: span)
  }
  let words = [snapshot.text(head), snapshot.plainText(element.textSpan)].filter { !$0.isEmpty }
  return shortened(words.joined(separator: ": "))
}

/// On one line, and not longer than a glance.
private func shortened(_ text: String) -> String {
  var result = ""
  for (count, character) in text.enumerated() {
    if count == 50 { return result + "…" }
    if character.unicodeScalars.contains(where: isControl) { result.append(" ") } else { result.append(character) }
  }
  return result
}

/// What ends a line, or changes how the rest of one is shown.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
