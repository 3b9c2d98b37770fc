import CourseRules
import Vocabulary

/// Which rules a list is to hold; nil where all will do.
package struct RuleChoice: Sendable {
  package var family: Family?
  /// Those that run with it; everything runs in a full review.
  package var profile: Profile?
  /// A work, or a section of it: `002`, `002 A`.
  package var source: String?

  package init() {}

  package var rules: [Rule] {
    Rule.all.filter { rule in
      if let family, rule.family != family { return false }
      if let profile, rule.profile > profile { return false }
      guard let source, let wanted = citations(source).first ?? nil else { return true }
      return citations(rule.sources).contains { citation in
        guard let citation, citation.work.code == wanted.work.code else { return false }
        return wanted.section.isEmpty || citation.section == wanted.section
      }
    }.sorted { left, right in
      left.family != right.family
        ? left.family.rawValue < right.family.rawValue : left.name < right.name
    }
  }
}

extension [Rule] {
  /// Neighbours of one family together, in order.
  func byFamily() -> [(family: Family, rules: [Rule])] {
    var result: [(family: Family, rules: [Rule])] = []
    for rule in self {
      if let last = result.last, last.family == rule.family {
        result[result.count - 1].rules.append(rule)
      } else {
        result.append((rule.family, [rule]))
      }
    }
    return result
  }
}
