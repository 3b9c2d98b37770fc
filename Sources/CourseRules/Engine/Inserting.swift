import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

// New lines for a plan: in its language, at the right depth, with its own line ends, and `?` where only the designer knows.

extension Context {
  /// A line of the plan's own language, below an element as its first line: a property. Several lines are parted by `\n`, deeper ones
  /// begin with two spaces.
  package func adding(
    _ lines: Bilingual<String>, under element: Int32, _ title: Bilingual<String>, _ safety: Fix.Safety = .needsText
  ) -> Fix {
    Fix(title, safety, [insertion(lines[language], under: element)])
  }

  /// An edit that puts lines below an element as the first that belong to it; of the document: below its own properties.
  package func insertion(_ lines: String, under element: Int32) -> TextEdit {
    if element == plan.document {
      let end = endOfProperties
      return insertion(lines, belowLine: end.line, column: end.column)
    }
    guard element >= 0 else { return .nowhere }
    let line = Int(model.elements[Int(element)].line)
    let column = columnBelow(line)
    return insertion(lines, belowLine: lastLead(below: line, of: line, column: column), column: column)
  }

  /// An edit that puts lines behind everything that belongs to an element, as the last thing in it.
  package func insertion(_ lines: String, atEndOf element: Int32) -> TextEdit {
    guard element >= 0 else { return .nowhere }
    let line = Int(model.elements[Int(element)].line)
    let tree = snapshot.tree
    if element == plan.document {
      var last = tree.lines.count - 1
      while last > 0, tree.lines[last].kind == .blank { last -= 1 }
      return insertion(lines, belowLine: last, column: lastColumn(below: line) ?? documentColumn)
    }
    return insertion(lines, belowLine: lastLine(of: line), column: lastColumn(below: line) ?? columnBelow(line))
  }

  /// An edit that puts lines right behind an element and all below it, at its own depth.
  package func insertion(_ lines: String, after element: Int32) -> TextEdit {
    guard canStandBeside(element) else { return .nowhere }
    let line = Int(model.elements[Int(element)].line)
    return insertion(lines, belowLine: lastLine(of: line), column: Int(snapshot.tree.lines[line].column))
  }

  /// An edit that puts lines in front of an element, at its own depth.
  package func insertion(_ lines: String, before element: Int32) -> TextEdit {
    guard canStandBeside(element) else { return .nowhere }
    let line = Int(model.elements[Int(element)].line)
    let own = snapshot.tree.lines[line]
    return TextEdit(Span(at: own.start), indented(lines, by: Int(own.column)) + lineEnd)
  }

  /// Beside a line that stands in a wrong place another like it would be as wrong.
  private func canStandBeside(_ element: Int32) -> Bool {
    guard element >= 0 else { return false }
    return model.elements[Int(element)].form != .entry || hasItsPlace(element)
  }

  // MARK: Activities

  /// A line for an activity of the catalogue: `sync check-in: Check-in [whole group, 10 min]`.
  package func activityLine(
    _ kind: ActivityKind, isSync: Bool, title: Bilingual<String>? = nil, details: Bilingual<String>? = nil
  ) -> String {
    let row = kind.row
    let word = (isSync ? Keyword.sync : .async).row.names.canonical(language)
    let name = row.names.canonical(language)
    let text = title?[language] ?? name.prefix(1).uppercased() + name.dropFirst()
    let own = details?[language] ?? durationDetail(row)
    return "\(word) \(name): \(text) [\(own)]"
  }

  /// What the source says it takes; only the designer knows how long it takes here where it says nothing.
  private func durationDetail(_ row: ActivityRow) -> String {
    guard let minutes = row.minutes else { return "?" }
    return minutes.lower == minutes.upper ? "\(minutes.lower) min" : "\(minutes.lower)-\(minutes.upper) min"
  }

  /// A fix that adds an activity as the last of a meeting, week or document.
  package func addingActivity(
    _ kind: ActivityKind, isSync: Bool, atEndOf element: Int32, title: Bilingual<String>? = nil,
    details: Bilingual<String>? = nil, below: Bilingual<String>? = nil
  ) -> Fix {
    let line = activityLine(kind, isSync: isSync, title: title, details: details) + belowLines(below)
    let word = isSync ? Keyword.sync : .async
    if canHold(word, element) { return Fix(added(kind), .needsText, [insertion(line, atEndOf: element)]) }
    guard element != plan.document, let position = outermost(word, from: element) else {
      return Fix(added(kind), .needsText, [])
    }
    return Fix(added(kind), .needsText, [insertion(line, after: position)])
  }

  /// A fix that adds an activity in front of another entry.
  package func addingActivity(
    _ kind: ActivityKind, isSync: Bool, before element: Int32, title: Bilingual<String>? = nil,
    details: Bilingual<String>? = nil, below: Bilingual<String>? = nil
  ) -> Fix {
    let line = activityLine(kind, isSync: isSync, title: title, details: details) + belowLines(below)
    let position = outermost(isSync ? .sync : .async, from: element)
    return Fix(added(kind), .needsText, position.map { [insertion(line, before: $0)] } ?? [])
  }

  /// A fix that adds an activity right behind another entry.
  package func addingActivity(
    _ kind: ActivityKind, isSync: Bool, after element: Int32, title: Bilingual<String>? = nil,
    details: Bilingual<String>? = nil, below: Bilingual<String>? = nil
  ) -> Fix {
    let line = activityLine(kind, isSync: isSync, title: title, details: details) + belowLines(below)
    let position = outermost(isSync ? .sync : .async, from: element)
    return Fix(added(kind), .needsText, position.map { [insertion(line, after: $0)] } ?? [])
  }

  /// What an activity can stand beside: the element itself, or what it stands in where that holds no such activity. What
  /// students do in their own time has no place in a meeting; and a programme holds activities in its boarding only. Nil
  /// where there is no such place.
  func outermost(_ word: Keyword, from element: Int32) -> Int32? {
    var current = element
    while current >= 0 {
      let parent = model.elements[Int(current)].parent
      if parent < 0 { return nil }
      if canHold(word, parent) { return hasItsPlace(current) ? current : nil }
      if parent == plan.document { return nil }
      current = parent
    }
    return nil
  }

  private func canHold(_ word: Keyword, _ element: Int32) -> Bool {
    guard element >= 0, model.elements[Int(element)].form == .entry,
      let place = model.elements[Int(element)].keyword?.facts.opens
    else { return false }
    return word.facts.places.contains(place)
  }

  private func belowLines(_ below: Bilingual<String>?) -> String {
    guard let below else { return "" }
    return below[language].split(separator: "\n").map { "\n  " + $0 }.joined()
  }

  private func added(_ kind: ActivityKind) -> Bilingual<String> {
    let names = kind.row.names
    return Bilingual(
      nl: "Voeg '\(names.canonical(.dutch))' toe", en: "Add '\(names.canonical(.english))'")
  }

  /// Where something for the start of the plan goes: in front of the first entry of the first week, module or meeting; nil
  /// where the plan has no such block yet.
  package var startOfTeaching: Int32? {
    var block: Int32?
    model.forEachChild(of: plan.document) { child in
      guard block == nil, model.elements[Int(child)].form == .entry else { return }
      switch model.elements[Int(child)].keyword {
      case .module, .week, .meeting, .sync, .async: block = child
      default: break
      }
    }
    return block
  }

  // MARK: Lines

  private var documentColumn: Int {
    plan.document < 0 ? 0 : Int(snapshot.tree.lines[Int(model.elements[Int(plan.document)].line)].column)
  }

  /// Below which line another property of the document goes, and where it begins: at the margin, or as far in as what
  /// stands there, so that this goes on belonging to the document.
  private var endOfProperties: (line: Int, column: Int) {
    let tree = snapshot.tree
    guard plan.document >= 0 else { return (0, 0) }
    let head = Int(model.elements[Int(plan.document)].line)
    var end = lastProperty(below: head)
    var column = documentColumn
    if end > head {
      column = Int(tree.lines[end].column)
    } else {
      let next = nextLine(below: lastLead(below: head, of: head, column: column))
      if next < tree.lines.count, tree.lines[next].kind == .entry, tree.lines[next].parent == head {
        column = Swift.max(column, Int(tree.lines[next].column))
      }
    }
    // What explains the document may stand between its properties.
    while true {
      let behind = lastProperty(below: lastLead(below: end, of: head, column: column))
      if behind == end { return (end, column) }
      end = behind
    }
  }

  /// The last of the properties of the document right below a line.
  private func lastProperty(below line: Int) -> Int {
    let tree = snapshot.tree
    var line = line
    let first = line
    while line + 1 < tree.lines.count {
      let next = tree.lines[line + 1]
      guard next.kind == .entry || next.kind == .comment, isDocumentProperty(line + 1) || next.kind == .comment else {
        break
      }
      line += 1
    }
    while line > first, tree.lines[line].kind == .comment { line -= 1 }
    return line
  }

  /// Behind what explains or lists something below a line and stands further in than a column: put in front of that, a new
  /// entry would take it over.
  private func lastLead(below line: Int, of head: Int, column: Int) -> Int {
    let tree = snapshot.tree
    var last = line
    while true {
      let next = nextLine(below: last)
      guard next < tree.lines.count, Int(tree.lines[next].parent) == head, Int(tree.lines[next].column) > column else {
        return last
      }
      switch tree.lines[next].kind {
      case .prose, .item: last = lastLine(of: next)
      case .entry, .stray, .blank, .comment: return last
      }
    }
  }

  /// The next line that says something.
  private func nextLine(below line: Int) -> Int {
    let tree = snapshot.tree
    var next = line + 1
    while next < tree.lines.count, tree.lines[next].kind == .blank || tree.lines[next].kind == .comment { next += 1 }
    return next
  }

  private func isDocumentProperty(_ line: Int) -> Bool {
    let at = element(ofLine: Int32(truncatingIfNeeded: line))
    guard at >= 0, model.elements[Int(at)].parent == plan.document,
      let keyword = model.elements[Int(at)].keyword, model.elements[Int(at)].end == at + 1 || lastLine(of: line) == line
    else { return false }
    return keyword.row.role == .property
  }

  private func lastLine(of line: Int) -> Int { (snapshot.tree.outlineRange(ofLine: line).last) ?? line }

  /// The column of the last entry right below a line: what comes behind it at that column belongs to the same line.
  private func lastColumn(below line: Int) -> Int? {
    let tree = snapshot.tree
    var last = lastLine(of: line)
    if line == Int(tree.documentLine) { last = tree.lines.count - 1 }
    var found: Int?
    while last > line {
      if tree.lines[last].kind == .entry {
        found = last
        break
      }
      last -= 1
    }
    // Up from the last line to what stands right below.
    while let at = found, Int(tree.lines[at].parent) != line {
      let parent = Int(tree.lines[at].parent)
      guard parent > line else { return nil }
      found = parent
    }
    return found.map { Int(tree.lines[$0].column) }
  }

  /// The column of what already stands below a line, or two to the right of it.
  private func columnBelow(_ line: Int) -> Int {
    let tree = snapshot.tree
    var next = line + 1
    while next < tree.lines.count, next < Int(tree.lines[line].end) {
      if tree.lines[next].kind == .entry, tree.lines[next].column > tree.lines[line].column {
        return Int(tree.lines[next].column)
      }
      next += 1
    }
    return Int(tree.lines[line].column) + 2
  }

  private func insertion(_ lines: String, belowLine line: Int, column: Int) -> TextEdit {
    let tree = snapshot.tree
    let text = indented(lines, by: column)
    if line + 1 < tree.lines.count { return TextEdit(Span(at: tree.lines[line + 1].start), text + lineEnd) }
    return TextEdit(Span(at: UInt32(truncatingIfNeeded: snapshot.bytes.count)), lineEnd + text)
  }

  private func indented(_ lines: String, by column: Int) -> String {
    let margin = String(repeating: " ", count: Swift.max(column, 0))
    var result = margin
    result.reserveCapacity(lines.utf8.count + 2 * margin.utf8.count)
    var rest = lines[...]
    while let end = rest.utf8.firstIndex(of: 0x0A) {
      result += rest[..<end]
      result += lineEnd
      result += margin
      rest = rest[rest.utf8.index(after: end)...]
    }
    result += rest
    return result
  }

  /// As the document ends its lines.
  package var lineEnd: String {
    let bytes = snapshot.bytes
    guard let at = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    if bytes[at] == 0x0A { return "\n" }
    return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? "\r\n" : "\r"
  }
}

extension TextEdit {
  /// There is no place for what was to go in: a fix with such an edit is not offered.
  static var nowhere: TextEdit { TextEdit(Span(at: 0), "") }
}
