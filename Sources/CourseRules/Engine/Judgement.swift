import CourseModel
import SourceText
import Vocabulary

/// What one rule came to in one document.
package struct Judgement: Sendable {
  package var findings: [Finding]
  package var verdicts: Verdicts
}

/// Findings of a rule up to which each brings its fixes, where they are told as one.
private let mostMended = 100

/// How a rule turns what it found into findings.
struct Telling<Facts: Sendable>: Sendable {
  var say: @Sendable (Facts) -> Bilingual<String>
  var fix: (@Sendable (Context, Signal<Facts>) -> [Fix])?
  var tell: @Sendable (Facts) -> Told

  /// Of a rule that only looks for what is wrong.
  func judgement(_ signals: [Signal<Facts>], _ context: Context, _ rule: Rule) -> Judgement {
    var verdicts = Verdicts()
    verdicts.notMet = signals.count
    if signals.isEmpty { verdicts.met = 1 }
    return judgement(signals, verdicts, context, rule)
  }

  func judgement(_ signals: [Signal<Facts>], _ verdicts: Verdicts, _ context: Context, _ rule: Rule) -> Judgement {
    // More than a person can look through are told as one, and nobody mends hundreds of places with one key.
    let areMended = fix != nil && signals.count <= Swift.max(rule.gathersAbove, mostMended)
    return Judgement(
      findings: signals.map { signal in
        Finding(
          rule: rule, severity: weight(of: signal, rule, context), span: signal.span, element: signal.element,
          related: signal.related
        ) { question in
          switch question {
          case .message: .message(say(signal.facts))
          case .told: .told(tell(signal.facts))
          case .proposals: .proposals(areMended ? proposals(for: signal, context) : Proposals())
          }
        }
      },
      verdicts: verdicts)
  }

  private func proposals(for signal: Signal<Facts>, _ context: Context) -> Proposals {
    guard let fix else { return Proposals() }
    return Proposals(fix(context, signal), context.snapshot)
  }
}

/// The weight of one signal: the rule's own, unless the signal or the project says otherwise; less while the plan is a draft.
private func weight<Facts>(of signal: Signal<Facts>, _ rule: Rule, _ context: Context) -> Severity {
  let weight = context.options.severity(of: rule) ?? signal.severity ?? rule.severity
  if !context.plan.isDraft { return weight }
  if signal.asksForMissing ?? rule.asksForMissing { return weight.lighter }
  return signal.isMildInDraft ? Swift.max(weight, .advice) : weight
}
