import CourseModel
import SourceText
import Vocabulary

/// A rule: what it finds, what it says, why, and how to mend it. A value, so that rules are listed, tested and shown alike.
///
/// Each stands in a file of its own, named as the rule. `find` gives spans and facts and no prose; `say` is the only prose;
/// `fix` gives edits.
package struct Rule: Sendable {
  package var name: String
  package var family: Family
  package var severity: Severity
  package var title: Bilingual<String>
  package var why: Bilingual<String>
  package var examples: [Example]
  /// Speaks about the text itself, also where the outline is lost and nothing else can be judged.
  package var readsBrokenText: Bool
  /// Runs after the others, because it looks at what was set aside.
  package var looksAtIgnores: Bool
  private var run: @Sendable (Context, Rule, inout [Finding]) -> Void

  package init<Facts: Sendable>(
    _ name: String, in family: Family, _ severity: Severity, title: Bilingual<String>, why: Bilingual<String>,
    readsBrokenText: Bool = false, looksAtIgnores: Bool = false, examples: [Example],
    find: @escaping @Sendable (Context) -> [Signal<Facts>],
    say: @escaping @Sendable (Facts) -> Bilingual<String>,
    fix: (@Sendable (Context, Signal<Facts>) -> [Fix])? = nil
  ) {
    self.name = name
    self.family = family
    self.severity = severity
    self.title = title
    self.why = why
    self.readsBrokenText = readsBrokenText
    self.looksAtIgnores = looksAtIgnores
    self.examples = examples
    run = { context, rule, findings in
      for signal in find(context) {
        findings.append(
          Finding(
            rule: rule, severity: signal.severity ?? rule.severity, span: signal.span, element: signal.element,
            message: say(signal.facts), related: signal.related, fixes: fix?(context, signal) ?? []))
      }
    }
  }

  /// `notation/unknown-word`
  package var qualifiedName: String { family.identifier + "/" + name }

  package func check(_ context: Context, into findings: inout [Finding]) { run(context, self, &findings) }
}

/// What a rule has found, before anything is said about it.
package struct Signal<Facts: Sendable>: Sendable {
  package var span: Span
  package var element: Int32
  package var facts: Facts
  package var related: [RelatedPlace]
  /// Where one case of the rule weighs more or less than the others.
  package var severity: Severity?

  package init(
    _ span: Span, _ element: Int32 = -1, _ facts: Facts, related: [RelatedPlace] = [], severity: Severity? = nil
  ) {
    self.span = span
    self.element = element
    self.facts = facts
    self.related = related
    self.severity = severity
  }
}

/// What every rule may look at.
package struct Context: Sendable {
  package let snapshot: Snapshot
  /// Names after an `ignore` that set nothing aside; known once the other rules have run.
  package var unusedNames: [IgnoredName] = []

  package init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  package var language: Language { snapshot.language }
  package var model: CourseModel { snapshot.model }

  /// The element that a line of the tree became; -1 for none.
  package func element(ofLine line: Int32) -> Int32 {
    let lines = snapshot.model.firstElementOfLine
    guard line >= 0, Int(line) + 1 < lines.count, lines[Int(line)] < lines[Int(line) + 1] else { return -1 }
    return lines[Int(line)]
  }
}
