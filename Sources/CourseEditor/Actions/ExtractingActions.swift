import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

// Parts of a plan that get a place of their own: a module around some lines, a pattern for a meeting that comes back, a file
// for a course of a programme.

extension ActionDesk {
  func extractingOffers(in span: Span) -> [ActionOffer] {
    var result: [ActionOffer] = []
    let lines = lines(of: span)
    if !span.isEmpty, let wrapping = wrapping(lines), gathered(lines) != nil {
      let name = wrapping.keyword.row.names
      result.append(
        ActionOffer(
          Bilingual(
            nl: "Zet deze regels in een eigen \(name.canonical(.dutch))",
            en: "Put these lines in a \(name.canonical(.english)) of their own"), .extract,
          ActionRecipe(.gather, lines.lowerBound, lines.upperBound)))
    }
    guard lines.count == 1, let element = elements(ofLine: lines.lowerBound).first else { return result }
    if madePattern(element) != nil {
      result.append(
        ActionOffer(
          Bilingual(nl: "Maak een patroon van deze bijeenkomst", en: "Make this meeting a pattern"), .extract,
          ActionRecipe(.pattern, Int(element))))
    }
    if inOwnFile(element) != nil {
      result.append(
        ActionOffer(
          Bilingual(nl: "Geef deze cursus een eigen bestand", en: "Give this course a file of its own"), .extract,
          ActionRecipe(.ownFile, Int(element))))
    }
    return result
  }

  // MARK: A module

  /// What could stand around these lines: they are entries beside each other, with all that belongs to them.
  private func wrapping(_ lines: Range<Int>) -> (keyword: Keyword, block: Range<Int>)? {
    guard let first = lines.first(where: { tree.lines[$0].kind == .entry }),
      let start = elements(ofLine: first).first
    else { return nil }
    let parent = model.elements[Int(start)].parent
    guard let place = place(of: parent) else { return nil }
    var keywords: [Keyword] = []
    var end = first
    var next = first
    while next < lines.upperBound {
      if next >= end {
        if tree.lines[next].kind == .blank || tree.lines[next].kind == .comment {
          next += 1
          continue
        }
        guard let element = elements(ofLine: next).first, model.elements[Int(element)].parent == parent,
          model.elements[Int(element)].form == .entry, let keyword = model.elements[Int(element)].keyword,
          keyword.row.role != .property, keyword.row.role != .document
        else { return nil }
        keywords.append(keyword)
        end = block(of: element).upperBound
      }
      next += 1
    }
    let wrappers: [(Keyword, Place)] = [(.module, .module), (.part, .part)]
    for (keyword, inside) in wrappers
    where keyword.facts.places.contains(place) && keywords.allSatisfy({ $0.facts.places.contains(inside) }) {
      return (keyword, first..<end)
    }
    return nil
  }

  func gathered(_ lines: Range<Int>) -> ActionChange? {
    guard let (keyword, block) = wrapping(lines) else { return nil }
    let column = Int(tree.lines[block.lowerBound].column)
    let head = keyword.row.names.canonical(plan.language) + ": ?" + context.lineEnd
    let margin = [UInt8](repeating: 0x20, count: column)
    let opening = TextEdit(Span(at: tree.lines[block.lowerBound].start), margin + Array(head.utf8))
    return keepingTeaching([opening] + tree.moving(block, by: 2), .needsText)
  }

  // MARK: A pattern

  /// What a meeting holds goes to a pattern above, and the meeting says that it is like that.
  func madePattern(_ meeting: Int32) -> ActionChange? {
    let own = model.elements[Int(meeting)]
    guard own.keyword == .meeting, own.form == .entry, model.child(.like, of: meeting) == nil else { return nil }
    let lines = block(of: meeting)
    let inside = lines.dropFirst()
    guard !inside.isEmpty, let top = outermostBlock(of: meeting) else { return nil }
    var holdsActivities = false
    var isPossible = true
    model.forEachChild(of: meeting) { child in
      let element = model.elements[Int(child)]
      if Int(element.line) == lines.lowerBound { return }
      guard element.form == .entry, let keyword = element.keyword, keyword.facts.places.contains(.pattern) else {
        isPossible = false
        return
      }
      if keyword == .sync { holdsActivities = true }
    }
    guard isPossible, holdsActivities else { return nil }
    let name = freeName()
    let lineEnd = context.lineEnd
    let title = snapshot.text(own.textSpan)
    var text = "\(Keyword.pattern.row.names.canonical(plan.language)) \(name):"
    text += (title.isEmpty ? "" : " " + title) + lineEnd
    var bytes = Array(text.utf8)
    let column = Int(tree.lines[Int(inside.lowerBound)].column)
    for line in inside where tree.lines[line].kind != .blank {
      let content = Span(tree.indentSpan(ofLine: line).end, tree.contentSpan(ofLine: line).end)
      let depth = Swift.max(2, Int(tree.lines[line].column) - column + 2)
      bytes += [UInt8](repeating: 0x20, count: depth) + snapshot.bytes[content.range] + Array(lineEnd.utf8)
    }
    let margin = [UInt8](repeating: 0x20, count: column)
    let like = "\(Keyword.like.row.names.canonical(plan.language)): \(name)"
    let body = Span(
      tree.lines[inside.lowerBound].start, tree.contentSpan(ofLine: inside.upperBound - 1).end)
    return keepingTeaching([
      TextEdit(Span(at: tree.lines[line(of: top)].start), bytes), TextEdit(body, margin + Array(like.utf8)),
    ])
  }

  /// What stands right in the document and holds an element, or is it.
  private func outermostBlock(of element: Int32) -> Int32? {
    var current = element
    while current >= 0 {
      let parent = model.elements[Int(current)].parent
      if parent == plan.document { return current }
      current = parent
    }
    return nil
  }

  /// `P1`, or the first after it that nothing is called yet.
  private func freeName() -> String {
    let known = Set(model.elements.indices.map { snapshot.name(Int32(truncatingIfNeeded: $0)) })
    var number = 1
    while known.contains("P\(number)") { number += 1 }
    return "P\(number)"
  }

  // MARK: A file

  /// A course that a programme only names gets a file, and the programme refers to it.
  func inOwnFile(_ course: Int32) -> ActionChange? {
    let own = model.elements[Int(course)]
    let title = snapshot.text(own.textSpan)
    guard own.keyword == .course, own.form == .entry, place(of: course) == .courseLink, own.state == .stated,
      !title.isEmpty, !title.hasSuffix(".course")
    else { return nil }
    let id = snapshot.name(course)
    let name = fileWords(id.isEmpty ? title : id + " " + title) + Array(".course".utf8)
    guard name.count > 7 else { return nil }
    let language = plan.language
    func word(_ keyword: Keyword) -> String { keyword.row.names.canonical(language) }
    var lines = ["\(word(.course))\(id.isEmpty ? "" : " " + id): \(title)", "\(word(.language)): \(language.code)"]
    if model.documentKind == .programme, !fileName.isEmpty {
      lines.append("\(word(.programme)): \(String(decoding: fileName, as: UTF8.self))")
    }
    let lineEnd = context.lineEnd
    var change = ActionChange([TextEdit(own.textSpan, name)])
    change.newFile = ActionChange.NewFile(name: name, text: Array(lines.map { $0 + lineEnd }.joined().utf8))
    return change
  }

  /// Small letters, digits and dashes, as file names are best.
  private func fileWords(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for letter in folded(text) {
      let isPlain = (0x61...0x7A).contains(letter) || (0x30...0x39).contains(letter)
      if isPlain { result.append(letter) } else if let last = result.last, last != 0x2D { result.append(0x2D) }
      if result.count > 60 { break }
    }
    while result.last == 0x2D { result.removeLast() }
    return result
  }
}
