import CourseModel
import CourseRules
import Reports
import SourceText
import Vocabulary

/// Findings by weight, then subject, then rule; each rule's why and source stand once.
package func reported(
  _ findings: [Finding], in plan: Plan, isBrief: Bool = false, standing: DataTable.Standing = .same
) -> [RuleFindings] {
  var result: [RuleFindings] = []
  var places: [String: Int] = [:]
  for finding in findings {
    let key = "\(finding.severity.rawValue) " + finding.rule.qualifiedName
    if places[key] == nil {
      places[key] = result.count
      result.append(RuleFindings(finding))
    }
    guard let at = places[key] else { continue }
    var place = RuleFindings.Place(
      line: plan.snapshot.lineIndex.line(at: finding.span.start) + 1, message: finding.message,
      excerpt: isBrief ? nil : ReportedExcerpt(finding.span, plan.snapshot),
      fix: isBrief ? nil : finding.fixes.first?.title)
    place.standing = standing
    result[at].places.append(place)
  }
  return result.enumerated().sorted { left, right in
    let (one, other) = (left.element.order, right.element.order)
    return one != other ? one < other : left.offset < right.offset
  }.map { $0.element }
}

extension RuleFindings {
  fileprivate init(_ finding: Finding) {
    let rule = finding.rule
    self.init(
      rule: rule.qualifiedName, family: rule.family.identifier, familyName: rule.family.title,
      severity: finding.severity.names.en, severityName: finding.severity.names, title: rule.title, why: rule.why,
      source: Phrase { sourcePhrase(rule.sources, $0) }, places: [])
    order = Int(finding.severity.rawValue) * 256 + Int(rule.family.rawValue)
  }
}

extension ReportedExcerpt {
  /// The line that a finding points at; of a long line what stands around the point.
  init(_ span: Span, _ snapshot: Snapshot) {
    let index = snapshot.lineIndex
    let content = index.content(of: index.line(at: span.start), in: snapshot.bytes)
    let start = Swift.min(Swift.max(span.range.lowerBound, content.lowerBound), content.upperBound)
    let end = Swift.min(Swift.max(span.range.upperBound, start), content.upperBound)
    var first = content.lowerBound
    while first < start, snapshot.bytes[first] == 0x20 || snapshot.bytes[first] == 0x09 { first += 1 }
    let before = Array(snapshot.bytes[first..<start])
    let after = Array(snapshot.bytes[end..<content.upperBound])
    self.init(
      before: shortened(before, fromEnd: true),
      marked: shortened(Array(snapshot.bytes[start..<end]), fromEnd: false), after: shortened(after, fromEnd: false))
  }
}

private func shortened(_ bytes: [UInt8], fromEnd: Bool) -> String {
  let most = 160
  let text = String(decoding: bytes, as: UTF8.self)
  let scalars = Array(text.unicodeScalars)
  if scalars.count <= most { return text }
  var result = ""
  for scalar in fromEnd ? scalars.suffix(most) : scalars.prefix(most) { result.unicodeScalars.append(scalar) }
  return fromEnd ? "…" + result : result + "…"
}
