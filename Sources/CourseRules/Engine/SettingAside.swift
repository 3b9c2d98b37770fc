import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What is to be set aside, and why.
package struct IgnoreRequest: Sendable {
  /// As it is written after `ignore`.
  package var name: String
  package var rules: [Rule]
  /// Counted from zero.
  package var line: Int
  /// Counted from zero, in characters; nil for all findings on the line.
  package var column: Int?
  package var reason: String

  package init(name: String, rules: [Rule], line: Int, column: Int?, reason: String) {
    self.name = name
    self.rules = rules
    self.line = line
    self.column = column
    self.reason = reason
  }
}

/// What came of setting a finding aside.
package enum IgnoreAnswer: Sendable {
  /// The document with the line, where that stands (counted from zero), and how many findings it sets aside.
  case written([UInt8], line: Int, count: Int)
  /// Nothing of the rule on that line. What else is found there, and where the rule does find something.
  case notFound(others: [String], lines: [Int])
  /// It is set aside already, by this line.
  case alreadySetAside(line: Int)
  /// No line would take it away without bringing something else.
  case noPlace
}

/// Sets findings of a rule aside, with a line as close to them as there is a place. What the line does is tried out before
/// it is given: the findings are gone, and nothing else is said instead.
///
/// Plans are held against everything that can be asked, because a finding may come from any profile.
package func settingAside(
  _ request: IgnoreRequest, in plan: Plan, _ options: CheckOptions, in surroundings: Surroundings,
  ofChanged: (Plan) -> Surroundings
) -> IgnoreAnswer {
  var options = options
  options.profile = .institution
  options.isFullReview = true
  let before = Everything(check(plan, options, in: surroundings))
  let lines = plan.snapshot.lineIndex
  func line(of finding: Finding) -> Int { lines.line(at: finding.span.start) }
  let own = before.findings.filter { request.rules.contains($0.rule) }
  var found = nearest(own.filter { line(of: $0) == request.line }, request, plan.snapshot)
  if found.isEmpty {
    // Many that are told as one stand on the line of the document.
    let gathered = before.gathered.filter { line(of: $0) == request.line && request.rules.contains($0.rule) }
    found = gathered.flatMap { $0.parts }
  }
  if found.isEmpty {
    let aside = before.setAside.first { aside in
      line(of: aside.finding) == request.line && request.rules.contains(aside.finding.rule)
    }
    if let aside { return .alreadySetAside(line: Int(plan.model.elements[Int(aside.ignore)].line)) }
    return .notFound(
      others: Set(before.findings.filter { line(of: $0) == request.line }.map { $0.rule.qualifiedName }).sorted(),
      lines: Set(own.map { line(of: $0) }).sorted())
  }
  let writing = IgnoreWriting(request: request, context: Context(plan, options, in: surroundings))
  for edit in writing.edits(for: found) {
    let snapshot = plan.snapshot.changed(to: applying([edit], to: plan.snapshot.bytes))
    let changed = Plan(snapshot)
    let after = Everything(check(changed, options, in: ofChanged(changed)))
    let count = before.count(of: request.rules) - after.count(of: request.rules)
    let line = snapshot.lineIndex.line(at: edit.span.start + UInt32(truncatingIfNeeded: writing.lead(of: edit)))
    guard writing.isWritten(snapshot, line), after.setAside.count - before.setAside.count >= found.count,
      count >= found.count, !after.saysMore(than: before)
    else { continue }
    // The very ones that were meant, wherever they stand now.
    let asked = Set(fingerprints(of: found, in: plan.snapshot))
    let aside = Set(fingerprints(of: after.setAside.map { $0.finding }, in: snapshot))
    if asked.isSubset(of: aside) { return .written(snapshot.bytes, line: line, count: count) }
  }
  return .noPlace
}

/// On a line with several findings of the rule: those at the column, or else all of them.
private func nearest(_ findings: [Finding], _ request: IgnoreRequest, _ snapshot: Snapshot) -> [Finding] {
  guard let column = request.column else { return findings }
  let offset = snapshot.lineIndex.offset(
    of: LinePosition(line: request.line, column: column), in: snapshot.bytes, encoding: .utf32)
  let there = findings.filter { $0.span.contains(offset) || $0.span.start == offset }
  return there.isEmpty ? findings : there
}

/// All that was found, said or not.
private struct Everything {
  var findings: [Finding]
  /// Those that are told for many.
  var gathered: [Finding]
  var setAside: [SetAside]

  init(_ result: CheckResult) {
    let all = result.findings + result.remarks + result.unsaid
    findings = all.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }
    gathered = all.filter { !$0.parts.isEmpty }
    setAside = result.setAside
  }

  func count(of rules: [Rule]) -> Int { findings.count { rules.contains($0.rule) } }

  /// Whether some rule finds more than it did.
  func saysMore(than before: Everything) -> Bool {
    let own = Dictionary(grouping: findings) { ObjectIdentifier($0.rule) }
    let earlier = Dictionary(grouping: before.findings) { ObjectIdentifier($0.rule) }
    return own.contains { $0.value.count > earlier[$0.key]?.count ?? 0 }
  }
}

/// The lines that may set findings aside.
private struct IgnoreWriting {
  let request: IgnoreRequest
  let context: Context

  private var snapshot: Snapshot { context.snapshot }
  private var tree: SyntaxTree { snapshot.tree }
  private var model: CourseModel { context.model }

  /// Ways to do it, the closest first: under what they are about, or else under something around it.
  func edits(for findings: [Finding]) -> [TextEdit] {
    var result: [TextEdit] = []
    for line in places(findings) {
      for reason in [request.reason, escapedTitle(request.reason)] {
        if let edit = addingName(under: line, reason) { result.append(edit) }
        result += newLines(under: line, reason)
        if reason == escapedTitle(request.reason) { break }
      }
    }
    return result
  }

  /// Whether the line says what it was to say.
  func isWritten(_ changed: Snapshot, _ line: Int) -> Bool {
    guard line + 1 < changed.model.firstElementOfLine.count else { return false }
    let element = changed.model.firstElementOfLine[line]
    guard element < changed.model.firstElementOfLine[line + 1] else { return false }
    return changed.model.elements[Int(element)].keyword == .ignore && changed.title(element) == request.reason
  }

  /// How far into an edit its line begins: behind the line end in front of it.
  func lead(of edit: TextEdit) -> Int { edit.replacement.prefix { $0 == 0x0A || $0 == 0x0D }.count }

  /// Lines below which an `ignore` covers all findings.
  private func places(_ findings: [Finding]) -> [Int] {
    let document = model.document
    guard document >= 0 else { return [] }
    var common: [Int]?
    for finding in findings {
      var above: [Int] = []
      var current = finding.element < 0 ? document : finding.element
      while current >= 0 {
        let line = Int(model.elements[Int(current)].line)
        if above.last != line { above.append(line) }
        current = model.elements[Int(current)].parent
      }
      common = common.map { $0.filter { above.contains($0) } } ?? above
    }
    return common ?? []
  }

  // MARK: A name more

  /// A line that gives the same reason takes the name as well.
  private func addingName(under line: Int, _ reason: String) -> TextEdit? {
    let owner = model.firstElementOfLine[line]
    for child in model.children(of: owner)
    where model.elements[Int(child)].keyword == .ignore && model.elements[Int(child)].form == .entry {
      let element = model.elements[Int(child)]
      guard element.state != .empty, snapshot.title(child) == request.reason, !element.nameSpan.isEmpty else {
        continue
      }
      return TextEdit(Span(at: element.nameSpan.end), ", " + request.name)
    }
    return nil
  }

  // MARK: A line of its own

  private func newLines(under line: Int, _ reason: String) -> [TextEdit] {
    let text = Keyword.ignore.row.names.canonical(snapshot.language) + " " + request.name + ": " + reason
    let margin = margin(below: line)
    // Behind what the line says of itself, as properties stand together; or else right below it.
    let last = lastProperty(of: line)
    let own = (last == line ? [line] : [last, line]).map { insertion(margin + Array(text.utf8), belowLine: $0) }
    return line == Int(tree.documentLine) ? own + [context.insertion(text, under: model.document)] : own
  }

  /// The last line of the properties, items and explanation that stand at the top of a line's own.
  private func lastProperty(of line: Int) -> Int {
    var last = line
    var next = line + 1
    let isDocument = line == Int(tree.documentLine)
    let end = isDocument ? tree.lines.count : tree.outlineRange(ofLine: line).upperBound
    while next < end {
      let syntax = tree.lines[next]
      switch syntax.kind {
      case .blank, .comment:
        next += 1
        continue
      case .entry:
        guard Int(syntax.parent) == line, let role = syntax.keyword?.row.role,
          role == .property || (isDocument && role == .document)
        else { return last }
      case .prose where isDocument && last > line: return last
      case .item, .prose: if Int(syntax.parent) != line { return last }
      case .stray: return last
      }
      let range = tree.outlineRange(ofLine: next)
      last = range.upperBound - 1
      next = range.upperBound
    }
    return last
  }

  /// White space as in the lines that stand there already; else one step further in, as elsewhere in the file.
  private func margin(below line: Int) -> [UInt8] {
    let own = Array(snapshot.bytes[tree.indentSpan(ofLine: line).range])
    let isDocument = line == Int(tree.documentLine)
    let end = isDocument ? tree.lines.count : tree.outlineRange(ofLine: line).upperBound
    for next in (line + 1)..<Swift.max(end, line + 1)
    where tree.lines[next].kind == .entry && Int(tree.lines[next].parent) == line
      && (isDocument || tree.lines[next].column > tree.lines[line].column)
    {
      return Array(snapshot.bytes[tree.indentSpan(ofLine: next).range])
    }
    return isDocument ? own : own + step
  }

  private var step: [UInt8] {
    for line in tree.lines.indices where tree.lines[line].kind == .entry && tree.lines[line].parent >= 0 {
      let outer = snapshot.bytes[tree.indentSpan(ofLine: Int(tree.lines[line].parent)).range]
      let inner = snapshot.bytes[tree.indentSpan(ofLine: line).range]
      if inner.count > outer.count, inner.starts(with: outer) { return Array(inner.dropFirst(outer.count)) }
    }
    return spaces(2)
  }

  private func insertion(_ text: [UInt8], belowLine line: Int) -> TextEdit {
    let end = Array(context.lineEnd.utf8)
    if line + 1 < tree.lines.count { return TextEdit(Span(at: tree.lines[line + 1].start), text + end) }
    return TextEdit(Span(at: UInt32(truncatingIfNeeded: snapshot.bytes.count)), end + text)
  }
}

/// With a backslash in front of what would else begin details or links.
package func escapedTitle(_ text: String) -> String {
  var result: [UInt8] = []
  let bytes = Array(text.utf8)
  for (at, byte) in bytes.enumerated() {
    let isArrow = byte == 0x2D && at + 1 < bytes.count && bytes[at + 1] == 0x3E
    let isTypographicArrow = byte == 0xE2 && bytes[at...].starts(with: [0xE2, 0x86, 0x92])
    if byte == 0x5B || byte == 0x5D || byte == 0x5C || isArrow || isTypographicArrow { result.append(0x5C) }
    result.append(byte)
  }
  return String(decoding: result, as: UTF8.self)
}
