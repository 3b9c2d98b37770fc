import CourseRules
import Foundation
import TestKit

/// Runs the examples of rules: all of them, or of those whose names begin with one of these words.
func examples(_ names: [String]) {
  let rules = Rule.all.filter { rule in
    names.isEmpty || names.contains { rule.qualifiedName.hasPrefix($0) || rule.name.hasPrefix($0) }
  }
  var count = 0
  for rule in rules {
    for problem in exampleProblems(rule) {
      print("- " + problem + "\n")
      count += 1
    }
  }
  print("\(rules.count) rules, \(count) problems")
  if count > 0 { exit(1) }
}
