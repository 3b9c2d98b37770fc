import CourseRules
import Reports
import Vocabulary

extension Session {
  mutating func runRules() throws(UsageProblem) -> RunResult {
    if !arguments.operands.isEmpty { throw .tooManyOperands(.rules) }
    let rules = try ruleChoice().rules
    switch arguments.value(.format) {
    case "json": output.writeJSON(of: rules)
    case "markdown": output.bytes += Page.rules(rules, language).markdown()
    default: output.writeTable(of: rules, language)
    }
    return result(.clean)
  }

  private func ruleChoice() throws(UsageProblem) -> RuleChoice {
    var choice = RuleChoice()
    if let name = arguments.value(.family) {
      guard let family = Family(named: name) else {
        throw .unknownFamily(name, near: nearest(name, Family.allCases.map(\.identifier)))
      }
      choice.family = family
    }
    if let name = arguments.value(.profile) { choice.profile = Profile.allCases.first { $0.names.en == name } }
    if let source = arguments.value(.source) {
      guard let citation = citations(source).first, citation != nil else {
        throw .unknownSource(source, bibliography.map(\.code))
      }
      choice.source = source
    }
    return choice
  }
}
