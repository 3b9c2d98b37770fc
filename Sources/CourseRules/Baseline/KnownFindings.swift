import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// A baseline as a check asks it: which findings of a document are known.
package struct KnownFindings: Sendable {
  package let baseline: Baseline
  /// Files that the baseline names and that are no longer there. A finding of another file may be theirs: files get renamed.
  package let missing: Set<[UInt8]>
  private var byPath: [[UInt8]: [Int]] = [:]
  private var ofMissing: [Fingerprint: [Int]] = [:]

  package init(_ baseline: Baseline, missing: Set<[UInt8]> = []) {
    self.baseline = baseline
    self.missing = missing
    for (at, entry) in baseline.entries.enumerated() {
      byPath[entry.path, default: []].append(at)
      if missing.contains(entry.path) { ofMissing[entry.fingerprint, default: []].append(at) }
    }
  }

  /// Holds a document against the baseline. Writing one, everything becomes known.
  ///
  /// - Parameters:
  ///   - path: of the document, from the folder of the baseline.
  ///   - acceptsAll: whether what is new is taken for known as well.
  package func comparing(_ result: CheckResult, of plan: Plan, at path: [UInt8], acceptsAll: Bool = false)
    -> BaselineComparison
  {
    let said = result.findings.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }
    let all = said + result.unsaid + result.remarks
    let prints = fingerprints(of: all, in: plan.snapshot)
    let entries = zip(all, prints).map { finding, print in
      BaselineEntry(
        print, rule: finding.rule.qualifiedName, path: path, place: placeText(of: finding, in: plan.snapshot))
    }
    let claims = claims(entries)
    var comparison = BaselineComparison(path: path, result: result)
    comparison.claimed = Set(claims.compactMap { $0 })
    comparison.rules = Set(result.outcomes.map { $0.rule.qualifiedName })
    for (at, var entry) in entries.enumerated() {
      // Remarks that are not shown are none of this run's business, unless they are known.
      if at >= said.count + result.unsaid.count, claims[at] == nil { continue }
      if let claim = claims[at] { entry.comments = baseline.entries[claim].comments }
      comparison.entries.append(entry)
    }
    let isKnown = claims.prefix(said.count).map { acceptsAll || $0 != nil }
    comparison.result.known = isKnown.count { $0 }
    comparison.result.findings = unknown(result.findings, isKnown, plan)
    return comparison
  }

  /// What is left of the findings. Of many that were told as one, those that are new.
  private func unknown(_ findings: [Finding], _ isKnown: [Bool], _ plan: Plan) -> [Finding] {
    var left: [Finding] = []
    var at = 0
    for finding in findings {
      let count = Swift.max(finding.parts.count, 1)
      let known = isKnown[at..<at + count]
      at += count
      if finding.parts.isEmpty {
        if known.first != true { left.append(finding) }
      } else if known.contains(true) {
        let new = zip(finding.parts, known).filter { !$0.1 }.map { $0.0 }
        left += gathered(new, by: finding.rule, plan)
      } else {
        left.append(finding)
      }
    }
    return inReadingOrder(left)
  }

  /// For each finding the entry that knows it, by position; each entry knows one.
  private func claims(_ findings: [BaselineEntry]) -> [Int?] {
    var claims = [Int?](repeating: nil, count: findings.count)
    guard let path = findings.first?.path else { return claims }
    let own = byPath[path] ?? []
    var free: [Fingerprint: Int] = [:]
    for at in own { free[baseline.entries[at].fingerprint] = at }
    for at in findings.indices { claims[at] = free.removeValue(forKey: findings[at].fingerprint) }
    // Of a file that was renamed.
    if !ofMissing.isEmpty {
      for at in findings.indices where claims[at] == nil {
        claims[at] = ofMissing[findings[at].fingerprint]?.first
      }
    }
    // What it stands under got another name: the same words of the same rule are still the same finding.
    var moved: [RuleAndContent: [Int]] = [:]
    for at in own.reversed() where free[baseline.entries[at].fingerprint] != nil {
      moved[RuleAndContent(baseline.entries[at]), default: []].append(at)
    }
    if moved.isEmpty { return claims }
    for at in findings.indices where claims[at] == nil {
      claims[at] = moved[RuleAndContent(findings[at])]?.popLast()
    }
    return claims
  }
}

/// What a document and its baseline have to do with each other.
package struct BaselineComparison: Sendable {
  package var path: [UInt8]
  /// With what is new only.
  package var result: CheckResult
  /// What belongs in a baseline that is written now.
  package var entries: [BaselineEntry] = []
  /// Entries that know a finding, by position in the baseline.
  package var claimed: Set<Int> = []
  /// The rules that ran.
  package var rules: Set<String> = []

  package init(path: [UInt8], result: CheckResult) {
    self.path = path
    self.result = result
  }
}

extension KnownFindings {
  /// Entries for which there is nothing left to know, by position: their finding is gone, and the check looked for it.
  ///
  /// - Parameter isLookedFor: whether the check asked for a rule, and went through where a file would be that is missing.
  package func stale(_ comparisons: [BaselineComparison], isLookedFor: (BaselineEntry) -> Bool) -> [Int] {
    let claimed = comparisons.reduce(into: Set<Int>()) { $0.formUnion($1.claimed) }
    var rules: [[UInt8]: Set<String>] = [:]
    for comparison in comparisons { rules[comparison.path, default: []].formUnion(comparison.rules) }
    let known = Set(Rule.all.map { $0.qualifiedName })
    return baseline.entries.indices.filter { at in
      let entry = baseline.entries[at]
      if claimed.contains(at) { return false }
      if let ran = rules[entry.path] { return ran.contains(entry.rule) || !known.contains(entry.rule) }
      return missing.contains(entry.path) && isLookedFor(entry)
    }
  }

  /// The baseline without some entries.
  package func pruned(of stale: [Int]) -> Baseline {
    let gone = Set(stale)
    return baseline.with(baseline.entries.indices.filter { !gone.contains($0) }.map { baseline.entries[$0] })
  }

  /// The baseline with all there is now, and with what this check did not look for.
  package func rewritten(_ comparisons: [BaselineComparison], stale: [Int]) -> Baseline {
    let gone = comparisons.reduce(into: Set(stale)) { $0.formUnion($1.claimed) }
    let kept = baseline.entries.indices.filter { !gone.contains($0) }.map { baseline.entries[$0] }
    return baseline.with(comparisons.flatMap { $0.entries } + kept)
  }
}

/// What is to be said of a baseline file: a finding for each line that is stale.
package func check(baseline bytes: [UInt8], stale: [BaselineEntry], _ options: CheckOptions) -> (Snapshot, CheckResult)
{
  let plan = Plan(Snapshot(bytes, as: .project))
  var options = options
  // It is about the baseline, whatever rules were asked for.
  options.selected = []
  let rule = Rule.staleBaselineEntry
  let surroundings = Surroundings(staleEntries: stale.map { $0.span })
  return (
    plan.snapshot, check(plan, options, in: surroundings, only: options.includes(rule, for: plan) ? [rule] : [])
  )
}

private struct RuleAndContent: Hashable {
  var rule: String
  var content: UInt64

  init(_ entry: BaselineEntry) {
    rule = entry.rule
    content = entry.fingerprint.content
  }
}
