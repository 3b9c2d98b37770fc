import CourseRules
import TestKit
import Testing

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { qualifiedName }
}

/// The examples of a rule are its tests; `coursecheck-dev examples NAME` runs those of one rule.
@Suite struct RuleExampleTests {
  @Test(arguments: Rule.all) func examplesHold(_ rule: Rule) {
    let problems = exampleProblems(rule)
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n\n"))")
  }

  /// What a rule makes superfluous is the name of a rule.
  @Test(arguments: Rule.all) func silencesExist(_ rule: Rule) {
    for case .rule(let name) in rule.silences {
      #expect(Rule.all.contains { $0.qualifiedName == name }, "\(name)")
    }
  }
}
