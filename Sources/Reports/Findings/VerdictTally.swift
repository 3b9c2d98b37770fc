import CourseRules
import Vocabulary

/// What each rule came to, over all documents.
package struct VerdictTally: Sendable {
  /// One for each rule that ran.
  package private(set) var rules: [RuleOutcome] = []

  package init() {}

  package mutating func add(_ outcomes: [RuleOutcome]) {
    if rules.isEmpty {
      rules = outcomes
      return
    }
    // The rules come in much the same order for each document, so the next one is usually the one looked for.
    var next = 0
    for outcome in outcomes {
      var at = next
      var steps = 0
      while steps < rules.count && rules[at % rules.count].rule !== outcome.rule {
        at += 1
        steps += 1
      }
      if steps == rules.count {
        rules.append(outcome)
        continue
      }
      at %= rules.count
      rules[at].verdicts.add(outcome.verdicts)
      rules[at].nanoseconds += outcome.nanoseconds
      next = at + 1
    }
  }

  /// By family and name.
  var inOrder: [RuleOutcome] {
    rules.sorted { left, right in
      left.rule.family != right.rule.family
        ? left.rule.family.rawValue < right.rule.family.rawValue : left.rule.name < right.rule.name
    }
  }

  /// Things found to be as they should, or not.
  package var judged: Int { rules.reduce(0) { $0 + $1.verdicts.met + $1.verdicts.notMet } }
  package var judgingRules: Int { rules.count { $0.verdicts.met + $0.verdicts.notMet > 0 } }
  package var needsPerson: Int { rules.reduce(0) { $0 + $1.verdicts.needsPerson } }
  var crashed: [Rule] {
    rules.filter { $0.verdicts.hasCrashed }.map { $0.rule }.sorted { $0.qualifiedName < $1.qualifiedName }
  }

  /// What could not be judged, by what is missing, most frequent first.
  package var open: [OpenVerdict] {
    var all = Verdicts()
    for outcome in rules { all.add(open: outcome.verdicts.open) }
    // Of equals not the first that was met: which that is depends on the order in which documents were looked at.
    return all.open.sorted { left, right in
      left.count != right.count ? left.count > right.count : left.missing.names.en < right.missing.names.en
    }
  }
}

extension Verdicts {
  fileprivate mutating func add(_ other: Verdicts) {
    met += other.met
    notMet += other.notMet
    needsPerson += other.needsPerson
    setAside += other.setAside
    hasCrashed = hasCrashed || other.hasCrashed
    add(open: other.open)
  }

  fileprivate mutating func add(open others: [OpenVerdict]) {
    for other in others {
      if let at = open.firstIndex(where: { $0.missing == other.missing }) {
        open[at].count += other.count
      } else {
        open.append(other)
      }
    }
  }
}
