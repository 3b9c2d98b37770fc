import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// What a check came to over all documents, and what it could not look at.
package struct Tally: Sendable {
  package var documents = 0
  /// Documents in which nothing stands that can be judged.
  package var withoutEntries = 0
  package var lines = 0
  package var errors = 0
  package var warnings = 0
  package var advice = 0
  package var notes = 0
  package var setAside = 0
  /// Known from the baseline.
  package var known = 0
  /// Lines below a document's head whose outline is lost.
  package var lostLines = 0
  /// Lines of none of the five forms.
  package var strayLines = 0
  /// Lines that open with a word we do not know.
  package var unknownHeads = 0
  /// Values that the designer left open with `?`.
  package var openValues = 0
  package var fixable = 0
  package var fixableUnsafely = 0
  /// By lines that the designer fills in.
  package var fixableByFilling = 0
  /// Tips kept back, because there were many.
  package var heldBack = 0
  /// Remarks for whoever reviews, which are not shown to designers.
  package var remarks = 0
  package var verdicts = VerdictTally()
  /// By rule and weight, in the order in which they were met.
  private var counts: [RuleCount] = []

  package init() {}

  /// How often each rule found something, most frequent first.
  package var ruleCounts: [RuleCount] {
    counts.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      if left.rule !== right.rule { return left.rule.qualifiedName < right.rule.qualifiedName }
      return left.severity < right.severity
    }
  }

  package var findings: Int { errors + warnings + advice + notes }
  package var unjudgedLines: Int { lostLines + strayLines + unknownHeads }

  package func count(_ severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .advice: advice
    case .note: notes
    }
  }

  package mutating func add(_ snapshot: Snapshot, _ result: CheckResult) {
    documents += 1
    let tree = snapshot.tree
    // A file that ends in a line end has no line behind it.
    let lastIsEmpty = tree.lines.last.map { Int($0.start) == tree.bytes.count } ?? true
    lines += tree.lines.count - (lastIsEmpty ? 1 : 0)
    if snapshot.model.document < 0 && snapshot.role == .plan { withoutEntries += 1 }
    countUnjudged(snapshot, result)
    setAside += result.setAside.count
    known += result.known
    heldBack += result.heldBack
    remarks += result.remarks.count
    // Where nothing stands, a rule that finds nothing has judged nothing.
    if snapshot.model.document >= 0 { verdicts.add(result.outcomes) }
    for finding in result.findings { add(finding) }
  }

  /// What there is to say of a baseline, which is no document and is not mended with `--fix`.
  package mutating func add(inBaseline result: CheckResult) {
    for finding in result.findings {
      addSeverity(finding)
      add(RuleCount(finding.rule, finding.severity, 1))
    }
  }

  /// What other documents came to.
  package mutating func add(_ other: Tally) {
    documents += other.documents
    withoutEntries += other.withoutEntries
    lines += other.lines
    errors += other.errors
    warnings += other.warnings
    advice += other.advice
    notes += other.notes
    setAside += other.setAside
    known += other.known
    lostLines += other.lostLines
    strayLines += other.strayLines
    unknownHeads += other.unknownHeads
    openValues += other.openValues
    fixable += other.fixable
    fixableUnsafely += other.fixableUnsafely
    fixableByFilling += other.fixableByFilling
    heldBack += other.heldBack
    remarks += other.remarks
    verdicts.add(other.verdicts.rules)
    for count in other.counts { add(count) }
  }

  private mutating func add(_ count: RuleCount) {
    if let at = counts.firstIndex(where: { $0.rule === count.rule && $0.severity == count.severity }) {
      counts[at].add(count)
    } else {
      counts.append(count)
    }
  }

  private mutating func countUnjudged(_ snapshot: Snapshot, _ result: CheckResult) {
    for element in snapshot.model.elements where element.state == .unknown { openValues += 1 }
    if result.couldNotJudge {
      for (number, line) in snapshot.tree.lines.enumerated() where number > Int(snapshot.tree.documentLine) {
        switch line.kind {
        case .entry, .item, .prose, .stray: lostLines += 1
        case .blank, .comment: break
        }
      }
      return
    }
    for line in snapshot.tree.lines where line.kind == .stray { strayLines += 1 }
    for element in snapshot.model.elements where element.form == .unknown { unknownHeads += 1 }
  }

  private mutating func addSeverity(_ finding: Finding) {
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .advice: advice += 1
    case .note: notes += 1
    }
  }

  private mutating func add(_ finding: Finding) {
    addSeverity(finding)
    var count = RuleCount(finding.rule, finding.severity, 1)
    let fixes = finding.fixes
    if fixes.contains(where: { $0.safety == .safe }) {
      count.fixable = 1
    } else if fixes.contains(where: { $0.safety == .unsafe }) {
      count.fixableUnsafely = 1
    } else if !fixes.isEmpty {
      count.fixableByFilling = 1
    }
    fixable += count.fixable
    fixableUnsafely += count.fixableUnsafely
    fixableByFilling += count.fixableByFilling
    add(count)
  }
}
