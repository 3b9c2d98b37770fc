import CourseRules
import Vocabulary

extension Session {
  /// What the arguments ask of a check, over what is there already.
  func choosing(_ options: CheckOptions = CheckOptions()) throws(UsageProblem) -> CheckOptions {
    var options = options
    if let name = arguments.value(.profile) {
      options.isFullReview = name == "all"
      options.profile = Profile.allCases.first { $0.names.en == name } ?? .institution
    }
    for name in arguments.names(.select) { options.selected += try patterns(name) }
    for name in arguments.names(.ignore) { options.ignored += try patterns(name) }
    if arguments.has(.timings) { options.clock = environment.clock }
    return options
  }

  /// A name as the engine takes it: of a rule's first words its whole name.
  func patterns(_ name: String) throws(UsageProblem) -> [String] {
    if Family(named: name) != nil || Rule.all.contains(where: { matches(name, $0) }) { return [name] }
    let begun = Rule.all.filter { $0.name.hasPrefix(name + "-") || $0.qualifiedName.hasPrefix(name + "-") }
    switch begun.count {
    case 0: throw .unknownRule(name, near: nearestRuleName(to: name))
    case 1: return begun.map(\.qualifiedName)
    default: throw .severalRules(name, begun.map(\.qualifiedName))
    }
  }

  /// A name without a slash is held against names without one.
  private func nearestRuleName(to name: String) -> String? {
    let families = Family.allCases.map { $0.identifier + "/*" }
    return name.contains("/")
      ? nearest(name, families + Rule.all.map(\.qualifiedName))
      : nearest(name, Family.allCases.map(\.identifier) + Rule.all.map(\.name))
  }
}

extension Family {
  /// `workload`, or `workload/*`.
  init?(named name: String) {
    guard let family = Family.allCases.first(where: { $0.identifier == name || $0.identifier + "/*" == name }) else {
      return nil
    }
    self = family
  }
}
