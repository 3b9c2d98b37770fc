import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

/// What must hold for any bytes at all. Gives what does not, in words; nothing when all is well. Asking every rule, and not
/// only those that run by default, takes most of the time.
package func brokenPromises(
  _ bytes: [UInt8], as role: DocumentRole = .plan, askingEverything: Bool = true, format: ((Snapshot) -> [UInt8])? = nil
) -> [String] {
  let snapshot = Snapshot(bytes, as: role)
  var broken = brokenReading(snapshot)
  let result = check(snapshot)
  let findings = result.findings
  checkSpans(snapshot, findings, &broken)
  if askingEverything { checkAllRules(snapshot, &broken) }
  // Whoever sets a finding aside has heard it.
  checkEveryLineCounts(snapshot, findings + result.setAside.map(\.finding), &broken)
  if let format {
    let once = format(snapshot)
    let again = Snapshot(once, as: role)
    if format(again) != once { broken.append("formatting twice differs from formatting once") }
    if meaning(of: snapshot, forPeople: false) != meaning(of: again, forPeople: false) {
      broken.append("formatting changes what the document says")
    }
  }
  return broken
}

/// What must hold for the tree and the model, whatever the rules make of them.
package func brokenReading(_ snapshot: Snapshot) -> [String] {
  var broken: [String] = []
  checkTokens(snapshot, &broken)
  checkElements(snapshot, &broken)
  checkPositions(snapshot, &broken)
  return broken
}

private func checkTokens(_ snapshot: Snapshot, _ broken: inout [String]) {
  let tree = snapshot.tree
  var position: UInt32 = 0
  for at in tree.tokens.indices {
    let span = tree.span(ofToken: at)
    if span.start != position { broken.append("token \(at) begins at \(span.start), not \(position)") }
    if span.isEmpty { broken.append("token \(at), \(tree.tokens[at].kind), is empty") }
    position = span.end
  }
  if Int(position) != snapshot.bytes.count { broken.append("tokens end at \(position) of \(snapshot.bytes.count)") }
  if tree.lines.map(\.start) != LineIndex(snapshot.bytes).starts { broken.append("lines differ from the line index") }
}

private func checkElements(_ snapshot: Snapshot, _ broken: inout [String]) {
  let elements = snapshot.model.elements
  for (at, element) in elements.enumerated() {
    if element.parent >= Int32(at) { broken.append("element \(at) stands before its parent") }
    if element.end <= Int32(at) || Int(element.end) > elements.count {
      broken.append("element \(at) ends at \(element.end)")
    }
    if element.parent >= 0, element.end > elements[Int(element.parent)].end {
      broken.append("element \(at) reaches beyond its parent")
    }
  }
  _ = figures(of: snapshot.model)
}

/// Where a token begins is a place that an editor can name, however it counts, and that leads back. Of many tokens some.
private func checkPositions(_ snapshot: Snapshot, _ broken: inout [String]) {
  let (tree, index) = (snapshot.tree, snapshot.lineIndex)
  for at in stride(from: 0, to: tree.tokens.count, by: tree.tokens.count / 16 + 1) {
    let offset = tree.span(ofToken: at).start
    for encoding in PositionEncoding.allCases {
      let position = index.position(of: offset, in: snapshot.bytes, encoding: encoding)
      if index.offset(of: position, in: snapshot.bytes, encoding: encoding) != offset {
        broken.append("token \(at), \(tree.tokens[at].kind), begins where no position leads to")
      }
    }
  }
}

private func checkSpans(_ snapshot: Snapshot, _ findings: [Finding], _ broken: inout [String]) {
  func checkSpan(_ span: Span, _ rule: String) {
    for offset in [span.start, span.end] where !isBorder(Int(offset), in: snapshot.bytes) {
      broken.append("\(rule): \(span) is not on the border of a character")
    }
    if Int(span.end) > snapshot.bytes.count { broken.append("\(rule): \(span) is outside the text") }
  }
  let marks = DocumentMarks(snapshot)
  for var finding in findings {
    finding.settleFixes()
    checkSpan(finding.span, finding.rule.name)
    for related in finding.related { checkSpan(related.span, finding.rule.name) }
    for fix in finding.fixes {
      for edit in fix.edits { checkSpan(edit.span, finding.rule.name + " fix") }
    }
    if !finding.unsoundFixes.isEmpty { broken.append("\(finding.rule.name) mends what is not there") }
    broken += brokenMessage(finding, in: marks)
  }
}

/// Every rule, whatever the document says it works on.
package let everythingAsked: CheckOptions = {
  var options = CheckOptions()
  options.profile = .institution
  options.isFullReview = true
  return options
}()

private func checkAllRules(_ snapshot: Snapshot, _ broken: inout [String]) {
  let result = check(snapshot, everythingAsked)
  for outcome in result.outcomes where outcome.verdicts.hasCrashed {
    broken.append("\(outcome.rule.qualifiedName) marks what is not there")
  }
  checkSpans(snapshot, result.findings + result.remarks, &broken)
}

/// What goes wrong when the first fix of each finding is taken, each by itself, and when all that need no words of the
/// designer are taken until nothing changes.
///
/// In a text that nobody would write less is asked: where its outline is wrong already what is put in may be read wrong too,
/// and what is put in for the designer to fill in may be the first thing there is to judge.
package func brokenFixes(_ bytes: [UInt8], inAnyText: Bool = false, mend: (Snapshot) -> Snapshot) -> [String] {
  let snapshot = Snapshot(bytes)
  let before = check(snapshot, everythingAsked)
  let known = heavy(before)
  var broken: [String] = []
  for finding in before.findings + before.remarks {
    guard let fix = finding.fixes.first else { continue }
    let name = finding.rule.qualifiedName
    let line = snapshot.lineIndex.line(at: finding.span.start) + 1
    let mended = applying(fix.edits, to: bytes)
    if mended == bytes {
      broken.append("\(name), line \(line): the fix changes nothing")
      continue
    }
    // A line that can be read again may well turn out to say something wrong.
    if finding.rule.family == .notation {
      _ = check(Snapshot(mended), everythingAsked)
      continue
    }
    if inAnyText && (fix.safety == .needsText || known.keys.contains { $0.hasPrefix("notation/") }) { continue }
    let after = heavy(check(Snapshot(mended), everythingAsked))
    for (rule, count) in after where count > known[rule] ?? 0 {
      let text = fix.edits.map { String(decoding: $0.replacement, as: UTF8.self) }.joined(separator: " | ")
      broken.append("\(name), line \(line): its fix gives \(rule): \(text)")
    }
  }
  let end = mend(snapshot)
  let further = mend(end)
  if further.bytes != end.bytes {
    let index = end.lineIndex
    let at = zip(end.bytes, further.bytes).enumerated().first { $1.0 != $1.1 }?.offset ?? end.bytes.count
    let line = further.lineIndex.line(at: UInt32(min(at, further.bytes.count)))
    broken.append(
      "mending does not come to an end, near line \(index.line(at: UInt32(at)) + 1): \(lineText(further, line))")
  }
  return broken
}

private func lineText(_ snapshot: Snapshot, _ line: Int) -> String {
  let lines = snapshot.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  return lines.indices.contains(line) ? String(decoding: lines[line], as: UTF8.self) : ""
}

/// How often each rule speaks of a mistake: an error, or notation that is at least a warning.
private func heavy(_ result: CheckResult) -> [String: Int] {
  var counts: [String: Int] = [:]
  for finding in result.findings
  where finding.severity == .error || finding.rule.family == .notation && finding.severity <= .warning {
    counts[finding.rule.qualifiedName, default: 0] += 1
  }
  return counts
}

private func isBorder(_ offset: Int, in bytes: [UInt8]) -> Bool {
  guard offset > 0 && offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return true }
  // A continuation byte is a border only where it belongs to no character.
  for back in 1...3 where offset - back >= 0 {
    let size = characterSize(in: bytes, at: offset - back, limit: bytes.count)
    if size > back { return false }
  }
  return true
}

/// Each line is in the model with a meaning, or a finding says that it is not.
private func checkEveryLineCounts(_ snapshot: Snapshot, _ findings: [Finding], _ broken: inout [String]) {
  let tree = snapshot.tree
  if tree.outlineIsLost || (tree.role == .plan && tree.documentLine < 0) { return }
  var reported = Set<Int>()
  for finding in findings {
    for part in [finding] + finding.parts { reported.insert(snapshot.lineIndex.line(at: part.span.start)) }
  }
  for line in tree.lines.indices {
    switch tree.lines[line].kind {
    case .blank, .comment: continue
    case .entry, .item, .prose, .stray: break
    }
    let first = snapshot.model.firstElementOfLine[line]
    guard first < snapshot.model.firstElementOfLine[line + 1] else {
      broken.append("line \(line + 1) is not in the model")
      continue
    }
    let element = snapshot.model.elements[Int(first)]
    guard element.form == .unknown || element.form == .stray else { continue }
    // What stands below something unknown is covered by the finding there.
    var ancestor = line
    var isCovered = reported.contains(line)
    while !isCovered, tree.lines[ancestor].parent >= 0 {
      ancestor = Int(tree.lines[ancestor].parent)
      if tree.lines[ancestor].keyword == nil {
        isCovered = reported.contains(ancestor) || tree.lines[ancestor].kind == .entry
      }
    }
    if !isCovered { broken.append("line \(line + 1) is neither understood nor reported: \(element.form)") }
  }
}
