import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Whether a name means a rule: `unknown-word`, `notation/unknown-word`, `notation/*`.
package func matches(_ name: String, _ rule: Rule) -> Bool {
  let family = rule.family.identifier
  // Asked of every rule for every name, so texts are only compared where their lengths agree.
  switch name.utf8.count {
  case rule.name.utf8.count where name == rule.name: return true
  case rule.qualifiedName.utf8.count where name == rule.qualifiedName: return true
  case family.utf8.count: return name == family
  case family.utf8.count + 2: return name.hasSuffix("/*") && name.hasPrefix(family)
  default: return false
  }
}

/// The rules a name means. The first words of a rule's name will do where no other rule begins with them: `freeriding` for
/// `freeriding-unmitigated`.
package func rules(named name: String) -> [Rule] {
  let exact = Rule.all.filter { matches(name, $0) }
  if !exact.isEmpty { return exact }
  let beginning = name + "-"
  let begun = Rule.all.filter { $0.name.hasPrefix(beginning) || $0.qualifiedName.hasPrefix(beginning) }
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
}

/// A rule at an element.
struct RuleAt: Hashable {
  private let rule: ObjectIdentifier
  private let element: Int32

  init(_ rule: Rule, _ element: Int32) {
    self.rule = ObjectIdentifier(rule)
    self.element = element
  }
}

/// The names that set something aside, by the rule and by what they stand under.
struct CoveringNames {
  private let names: [IgnoredName]
  /// Of several the first in the text.
  private var places: [RuleAt: Int] = [:]

  init(_ names: [IgnoredName]) {
    self.names = names
    for (at, name) in names.enumerated() where name.scope >= 0 {
      for rule in name.rules where places[RuleAt(rule, name.scope)] == nil { places[RuleAt(rule, name.scope)] = at }
    }
  }

  /// The name that sets a finding aside: the first in the text. What is about the text as a whole belongs to the document.
  func name(for finding: Finding, _ model: CourseModel) -> IgnoredName? {
    var first: Int?
    var current = finding.element < 0 ? model.document : finding.element
    while current >= 0 {
      if let at = places[RuleAt(finding.rule, current)] { first = Swift.min(first ?? at, at) }
      current = model.elements[Int(current)].parent
    }
    return first.map { names[$0] }
  }
}

extension [Rule] {
  func contains(_ rule: Rule) -> Bool { contains { $0 === rule } }
}

/// All names in the document that can set something aside, in reading order.
func ignoredNames(in snapshot: Snapshot) -> [IgnoredName] {
  var result: [IgnoredName] = []
  var known: [String: [Rule]] = [:]
  for (at, element) in snapshot.model.elements.enumerated() where element.keyword == .ignore && element.form == .entry {
    guard element.state != .empty else { continue }
    for token in snapshot.tree.tokenRange(ofLine: Int(element.line))
    where snapshot.tree.tokens[token].kind == .ruleName {
      let span = snapshot.tree.span(ofToken: token)
      let text = snapshot.text(span)
      let meant = known[text] ?? rules(named: text)
      known[text] = meant
      result.append(
        IgnoredName(
          text: text, span: span, element: Int32(truncatingIfNeeded: at), scope: element.parent,
          rules: meant))
    }
  }
  return result
}
