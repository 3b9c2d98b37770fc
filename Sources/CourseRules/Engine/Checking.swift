import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What a check of one document came to.
package struct CheckResult: Sendable {
  /// In reading order.
  package var findings: [Finding] = []
  /// Found, and set aside by the writer.
  package var setAside: [SetAside] = []
  /// Observations for whoever reviews the plan; never in the text.
  package var remarks: [Finding] = []
  /// What each rule that ran came to.
  package var outcomes: [RuleOutcome] = []
  /// Tips kept back, because a designer can only take in so many at once.
  package var heldBack = 0
  /// Found, and not said: tips kept back, and what another finding makes superfluous.
  package var unsaid: [Finding] = []
  /// Found, and known from the baseline.
  package var known = 0
  /// Nothing below the document's head could be judged.
  package var couldNotJudge = false

  package init() {}
}

extension CheckResult {
  /// With the remarks among the findings, for whoever judges plans or asks for rules by name.
  package func shown(_ options: CheckOptions) -> CheckResult {
    if remarks.isEmpty || ((options.profile ?? .core) < .committee && options.selected.isEmpty) { return self }
    var result = self
    result.findings = inReadingOrder(findings + remarks)
    result.remarks = []
    return result
  }

  /// Works out the fixes of the findings, for who counts them and shows them too.
  package mutating func settleFixes() {
    for at in findings.indices { findings[at].settleFixes() }
  }
}

/// A finding that an `ignore` covers.
package struct SetAside: Sendable {
  package var finding: Finding
  /// The element of the `ignore`.
  package var ignore: Int32
}

/// How one rule fared.
package struct RuleOutcome: Sendable {
  package var rule: Rule
  package var verdicts: Verdicts
  /// Zero without a clock.
  package var nanoseconds: UInt64
}

/// Runs the rules over a document: those that the options ask for, or exactly the ones given.
package func check(
  _ snapshot: Snapshot, _ options: CheckOptions = CheckOptions(), in surroundings: Surroundings = Surroundings(),
  only rules: [Rule]? = nil
) -> CheckResult {
  check(Plan(snapshot), options, in: surroundings, only: rules)
}

package func check(
  _ plan: Plan, _ options: CheckOptions = CheckOptions(), in surroundings: Surroundings = Surroundings(),
  only rules: [Rule]? = nil
) -> CheckResult {
  let snapshot = plan.snapshot
  var checking = Checking(Context(plan, options, in: surroundings))
  let kinds = snapshot.role == .project ? .project : DocumentKinds(snapshot.model.documentKind)
  let fitting = (rules ?? Rule.all).filter { $0.documents == .all || !$0.documents.isDisjoint(with: kinds) }
  checking.run(rules == nil ? options.including(fitting, for: plan) : fitting)
  return checking.result
}

/// The state of one check.
private struct Checking {
  var context: Context
  var result = CheckResult()
  /// By place in `result.outcomes`.
  private var found: [[Finding]] = []

  init(_ context: Context) { self.context = context }

  mutating func run(_ rules: [Rule]) {
    result.couldNotJudge = context.snapshot.tree.outlineIsLost
    for rule in rules where !rule.runsLast && (!result.couldNotJudge || rule.readsBrokenText) { judge(rule) }
    if result.couldNotJudge {
      result.findings = inReadingOrder(found.flatMap { $0 })
      return
    }
    silence()
    let names = ignoredNames(in: context.snapshot)
    setAside(names)
    context = Context(context, unusedNames: unused(names), warned: warned)
    let ordinary = found.count
    for rule in rules where rule.runsLast { judge(rule) }
    if found.count > ordinary { setAside(names, from: ordinary) }
    limitTips()
    for at in found.indices { found[at] = gathered(found[at], by: result.outcomes[at].rule, context.plan) }
    for at in found.indices {
      switch result.outcomes[at].rule.audience {
      case .designer: result.findings += found[at]
      case .reviewer: result.remarks += found[at]
      }
    }
    result.findings = inReadingOrder(result.findings)
    result.remarks = inReadingOrder(result.remarks)
  }

  private var warned: [String] {
    found.indices.filter { at in found[at].contains { $0.severity <= .warning } }.map {
      result.outcomes[$0].rule.qualifiedName
    }
  }

  private func unused(_ names: [IgnoredName]) -> [IgnoredName] {
    if names.isEmpty { return [] }
    let used = Set(result.setAside.map { RuleAt($0.finding.rule, $0.ignore) })
    let run = Set(result.outcomes.map { ObjectIdentifier($0.rule) })
    return names.filter { name in
      !name.rules.contains { used.contains(RuleAt($0, name.element)) }
        && name.rules.contains { run.contains(ObjectIdentifier($0)) }
    }
  }

  private mutating func judge(_ rule: Rule) {
    let start = context.options.clock?() ?? 0
    var judgement = rule.judge(context)
    let end = context.options.clock?() ?? 0
    let sound = judgement.findings.filter { isSound($0, context.snapshot) }
    if sound.count < judgement.findings.count {
      judgement.verdicts.hasCrashed = true
      judgement.findings = sound
    }
    result.outcomes.append(RuleOutcome(rule: rule, verdicts: judgement.verdicts, nanoseconds: end &- start))
    found.append(judgement.findings)
  }

  // MARK: One fact, one rule

  private mutating func silence() {
    for at in found.indices where !found[at].isEmpty {
      for silence in result.outcomes[at].rule.silences {
        for other in found.indices where other != at && !found[other].isEmpty {
          if covers(silence, result.outcomes[other].rule) {
            result.unsaid += found[other]
            found[other] = []
          }
        }
      }
    }
  }

  private func covers(_ silence: Silence, _ rule: Rule) -> Bool {
    switch silence {
    case .rule(let name): rule.qualifiedName == name
    case .family(let family): rule.family == family
    case .missing(let families): rule.asksForMissing && families.contains(rule.family)
    }
  }

  // MARK: Setting aside

  private mutating func setAside(_ names: [IgnoredName], from first: Int = 0) {
    if names.isEmpty || first >= found.count { return }
    let covering = CoveringNames(names)
    for at in first..<found.count where !found[at].isEmpty {
      var kept: [Finding] = []
      for finding in found[at] {
        if let name = covering.name(for: finding, context.model) {
          result.setAside.append(SetAside(finding: finding, ignore: name.element))
          result.outcomes[at].verdicts.setAside += 1
          result.outcomes[at].verdicts.notMet -= 1
        } else {
          kept.append(finding)
        }
      }
      found[at] = kept
    }
  }

  // MARK: No more than a person can take in

  /// Of the tips on what could be added, that only speak because a design says it works on something, three will do.
  private mutating func limitTips() {
    if context.options.isFullReview || !context.options.selected.isEmpty { return }
    let tips = found.indices.filter { at in
      let rule = result.outcomes[at].rule
      return rule.gate.isOnRequest && rule.asksForMissing && rule.audience == .designer && !found[at].isEmpty
    }
    let ordered = tips.sorted { left, right in
      let (one, other) = (found[left][0].severity, found[right][0].severity)
      return one != other ? one < other : left < right
    }
    for at in ordered.dropFirst(3) {
      result.heldBack += found[at].count
      result.unsaid += found[at]
      found[at] = []
    }
  }
}

func inReadingOrder(_ findings: [Finding]) -> [Finding] {
  findings.sorted { left, right in
    left.span != right.span ? left.span < right.span : left.rule.qualifiedName < right.rule.qualifiedName
  }
}

/// Whether a finding can be shown: its marks lie inside the document, on borders of characters. One that can't is a defect
/// of ours, and must not take an editor down with it.
private func isSound(_ finding: Finding, _ snapshot: Snapshot) -> Bool {
  isSound(finding.span, snapshot) && finding.related.allSatisfy { $0.file != nil || isSound($0.span, snapshot) }
}

func isSound(_ span: Span, _ snapshot: Snapshot) -> Bool {
  let bytes = snapshot.bytes
  guard Int(span.end) <= bytes.count else { return false }
  return [span.start, span.end].allSatisfy { isBorder(Int($0), in: bytes) }
}

/// Between two characters, also where bytes are no UTF-8.
private func isBorder(_ offset: Int, in bytes: [UInt8]) -> Bool {
  guard offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return true }
  var start = offset
  while start > 0, offset - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  return start + characterSize(in: bytes, at: start, limit: bytes.count) <= offset
}

/// Many findings of one rule, told as one on the document with the places beside it.
func gathered(_ findings: [Finding], by rule: Rule, _ plan: Plan) -> [Finding] {
  guard findings.count > rule.gathersAbove, let first = findings.first else { return findings }
  var one = first.forAll(findings)
  one.span = plan.headSpan(of: plan.document)
  one.element = plan.document
  return [one]
}
