import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Whether a name means a rule: `unknown-word`, `notation/unknown-word`, `notation/*`.
package func matches(_ name: String, _ rule: Rule) -> Bool {
  name == rule.name || name == rule.qualifiedName || name == rule.family.identifier + "/*"
    || name == rule.family.identifier
}

/// The rules a name means. The first words of a rule's name will do where no other rule begins with them: `freeriding` for
/// `freeriding-unmitigated`.
package func rules(named name: String) -> [Rule] {
  let exact = Rule.all.filter { matches(name, $0) }
  if !exact.isEmpty { return exact }
  let begun = Rule.all.filter { $0.name.hasPrefix(name + "-") || $0.qualifiedName.hasPrefix(name + "-") }
  return begun.count == 1 ? begun : []
}

/// The name of a rule or family that may have been meant, written as fully as what is there.
package func nearestRuleName(to written: String) -> String? {
  var nearest: (name: String, distance: Int)?
  func consider(_ name: String) {
    let limit = nearest.map { $0.distance - 1 } ?? 3
    guard limit > 0 else { return }
    let distance = editDistance(Array(written.utf8), Array(name.utf8), limit: limit)
    if distance <= limit { nearest = (name, distance) }
  }
  if written.hasSuffix("/*") {
    for family in Family.allCases { consider(family.identifier + "/*") }
  } else {
    let isFull = written.contains("/")
    for rule in Rule.all { consider(isFull ? rule.qualifiedName : rule.name) }
  }
  return nearest?.name
}

/// A rule's name after an `ignore` that gives a reason.
package struct IgnoredName: Sendable {
  package var text: String
  package var span: Span
  /// The element of the `ignore`.
  package var element: Int32
  /// What it stands under: it counts there and below.
  package var scope: Int32
  package var rules: [Rule]

  /// Whether it sets a finding aside. What is about the text as a whole belongs to the document.
  package func covers(_ finding: Finding, in model: CourseModel) -> Bool {
    guard scope >= 0, rules.contains(finding.rule) else { return false }
    if finding.element < 0 { return scope == model.document }
    return (scope..<model.elements[Int(scope)].end).contains(finding.element)
  }
}

extension [Rule] {
  func contains(_ rule: Rule) -> Bool { contains { $0 === rule } }
}

/// All names in the document that can set something aside, in reading order.
func ignoredNames(in snapshot: Snapshot) -> [IgnoredName] {
  var result: [IgnoredName] = []
  for (at, element) in snapshot.model.elements.enumerated() where element.keyword == .ignore && element.form == .entry {
    guard element.state != .empty else { continue }
    for token in snapshot.tree.tokenRange(ofLine: Int(element.line))
    where snapshot.tree.tokens[token].kind == .ruleName {
      let span = snapshot.tree.span(ofToken: token)
      let text = snapshot.text(span)
      result.append(
        IgnoredName(
          text: text, span: span, element: Int32(truncatingIfNeeded: at), scope: element.parent,
          rules: rules(named: text)))
    }
  }
  return result
}
