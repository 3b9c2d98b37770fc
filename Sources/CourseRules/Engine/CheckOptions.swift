import CourseModel
import Vocabulary

/// What whoever runs a check asks for.
package struct CheckOptions: Sendable {
  /// Nil for what fits the document: for a programme what a committee looks at, for an institution's plan everything.
  package var profile: Profile?
  /// Also what a design has not said it works on.
  package var isFullReview = false
  /// Names of rules or families that run, whatever the profile; empty for those of the profile.
  package var selected: [String] = []
  package var ignored: [String] = []
  /// From the project file, later ones over earlier ones.
  package var settings: [RuleSetting] = []
  package var limits = Limits()
  /// A clock that counts nanoseconds, to tell each rule's share of the time.
  package var clock: (@Sendable () -> UInt64)?

  package init() {}

  /// What the project says of one rule; the most specific name wins, of equals the last.
  private func setting(for rule: Rule) -> RuleSetting? {
    var found: RuleSetting?
    for setting in settings where matches(setting.pattern, rule) {
      if let known = found, known.isFamily == false, setting.isFamily { continue }
      found = setting
    }
    return found
  }

  func severity(of rule: Rule) -> Severity? {
    if case .weighs(let severity) = setting(for: rule)?.action { return severity }
    return nil
  }

  /// Whether a rule is asked for: by name, by the project, or by its profile and what the design says it works on.
  package func includes(_ rule: Rule, for plan: Plan) -> Bool {
    includes(rule, fittingProfile(plan), Focus(of: plan))
  }

  /// Those of some rules that are asked for.
  func including(_ rules: [Rule], for plan: Plan) -> [Rule] {
    let (profile, focus) = (fittingProfile(plan), Focus(of: plan))
    return rules.filter { includes($0, profile, focus) }
  }

  private func includes(_ rule: Rule, _ fitting: Profile, _ design: Focus) -> Bool {
    if ignored.contains(where: { matches($0, rule) }) { return false }
    if !selected.isEmpty { return selected.contains { matches($0, rule) } }
    if let setting = setting(for: rule) {
      switch setting.action {
      case .off: return false
      case .weighs: if !setting.isFamily { return true }
      }
    }
    guard rule.profile <= profile ?? fitting else { return false }
    switch rule.gate {
    case .always, .whenStated: return true
    case .whenChosen(let focus): return isFullReview || focus.isChosen(in: design)
    }
  }
}

private func fittingProfile(_ plan: Plan) -> Profile {
  switch plan.model.documentKind {
  case .some(.programme): .committee
  case .some(.institution): .institution
  default: .core
  }
}

/// What a project says of rules.
package struct RuleSetting: Sendable, Equatable {
  package enum Action: Sendable, Equatable {
    case off
    case weighs(Severity)
  }

  /// `family/name`, a bare name, or `family/*`.
  package var pattern: String
  package var action: Action

  package init(_ pattern: String, _ action: Action) {
    self.pattern = pattern
    self.action = action
  }

  var isFamily: Bool { pattern.hasSuffix("/*") }
}
