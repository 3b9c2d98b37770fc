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
  let context = Context(snapshot)
  let isLost = snapshot.tree.outlineIsLost
  var findings: [Finding] = []
  for rule in rules where !isLost || rule.readsBrokenText { rule.check(context, into: &findings) }
  findings.sort { left, right in
    left.span != right.span ? left.span < right.span : left.rule.qualifiedName < right.rule.qualifiedName
  }
  let split = isLost ? (findings, []) : settingAside(findings, in: snapshot)
  return CheckResult(findings: split.0, setAside: split.1, couldNotJudge: isLost)
}

/// Parts findings from those that an `ignore` at the same element or above sets aside.
private func settingAside(_ findings: [Finding], in snapshot: Snapshot) -> ([Finding], [SetAside]) {
  let model = snapshot.model
  var ignores: [(names: [String], parent: Int32, element: Int32)] = []
  for (at, element) in model.elements.enumerated() where element.keyword == .ignore && element.form == .entry {
    guard element.state != .empty, !element.nameSpan.isEmpty else { continue }
    let names = snapshot.text(element.nameSpan).split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    ignores.append((names, element.parent, Int32(truncatingIfNeeded: at)))
  }
  if ignores.isEmpty { return (findings, []) }
  var kept: [Finding] = []
  var setAside: [SetAside] = []
  for finding in findings {
    let cover = ignores.first { ignore in
      guard finding.element >= 0, ignore.parent >= 0 else { return false }
      let scope = ignore.parent..<model.elements[Int(ignore.parent)].end
      return scope.contains(finding.element) && ignore.names.contains { matches($0, finding.rule) }
    }
    if let cover {
      setAside.append(SetAside(finding: finding, ignore: cover.element))
    } else {
      kept.append(finding)
    }
  }
  return (kept, setAside)
}

/// `unknown-word`, `notation/unknown-word`, `notation/*`.
package func matches(_ name: String, _ rule: Rule) -> Bool {
  name == rule.name || name == rule.qualifiedName || name == rule.family.identifier + "/*"
}
