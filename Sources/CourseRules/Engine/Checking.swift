import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What a check of one document came to.
package struct CheckResult: Sendable {
  /// In reading order.
  package var findings: [Finding]
  /// Found, and set aside by the writer.
  package var setAside: [SetAside]
  /// Nothing below the document's head could be judged.
  package var couldNotJudge: Bool
}

/// A finding that an `ignore` covers.
package struct SetAside: Sendable {
  package var finding: Finding
  /// The element of the `ignore`.
  package var ignore: Int32
}

/// Runs the rules over a document.
package func check(_ snapshot: Snapshot, with rules: [Rule] = Rule.all) -> CheckResult {
  var context = Context(snapshot)
  let isLost = snapshot.tree.outlineIsLost
  var findings: [Finding] = []
  for rule in rules where !rule.looksAtIgnores && (!isLost || rule.readsBrokenText) {
    rule.check(context, into: &findings)
  }
  if isLost { return CheckResult(findings: inReadingOrder(findings), setAside: [], couldNotJudge: true) }
  let names = ignoredNames(in: snapshot)
  if names.isEmpty { return CheckResult(findings: inReadingOrder(findings), setAside: [], couldNotJudge: false) }
  context.unusedNames = names.filter { name in !findings.contains { name.covers($0, in: snapshot.model) } }
    .filter { name in rules.contains { matches(name.text, $0) } }
  for rule in rules where rule.looksAtIgnores { rule.check(context, into: &findings) }
  var result = CheckResult(findings: [], setAside: [], couldNotJudge: false)
  for finding in inReadingOrder(findings) {
    if let name = names.first(where: { $0.covers(finding, in: snapshot.model) }) {
      result.setAside.append(SetAside(finding: finding, ignore: name.element))
    } else {
      result.findings.append(finding)
    }
  }
  return result
}

private func inReadingOrder(_ findings: [Finding]) -> [Finding] {
  findings.sorted { left, right in
    left.span != right.span ? left.span < right.span : left.rule.qualifiedName < right.rule.qualifiedName
  }
}

/// `unknown-word`, `notation/unknown-word`, `notation/*`.
package func matches(_ name: String, _ rule: Rule) -> Bool {
  name == rule.name || name == rule.qualifiedName || name == rule.family.identifier + "/*"
}

// MARK: Setting aside

/// A rule's name after an `ignore` that gives a reason.
package struct IgnoredName: Sendable {
  package var text: String
  package var span: Span
  /// The element of the `ignore`.
  package var element: Int32
  /// What it stands under: it counts there and below.
  package var scope: Int32

  /// Whether it sets a finding aside. What is about the text as a whole belongs to the document.
  package func covers(_ finding: Finding, in model: CourseModel) -> Bool {
    guard scope >= 0, matches(text, finding.rule) else { return false }
    if finding.element < 0 { return scope == model.document }
    return (scope..<model.elements[Int(scope)].end).contains(finding.element)
  }
}

/// All names in the document that can set something aside, in reading order.
private func ignoredNames(in snapshot: Snapshot) -> [IgnoredName] {
  var result: [IgnoredName] = []
  for (at, element) in snapshot.model.elements.enumerated() where element.keyword == .ignore && element.form == .entry {
    guard element.state != .empty else { continue }
    for token in snapshot.tree.tokenRange(ofLine: Int(element.line))
    where snapshot.tree.tokens[token].kind == .ruleName {
      let span = snapshot.tree.span(ofToken: token)
      result.append(
        IgnoredName(
          text: snapshot.text(span), span: span, element: Int32(truncatingIfNeeded: at), scope: element.parent))
    }
  }
  return result
}
