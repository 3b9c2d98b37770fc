import CourseModel
import CourseRules
import SourceText
import Synchronization
import TestKit
import Testing
import Vocabulary

/// What programs get to know of a finding. That each rule's messages have good names is part of the checks of its examples.
@Suite struct MessageTests {
  private func findings(_ name: String, _ text: String) -> [Finding] {
    check(Snapshot(Array(text.utf8)), everythingAsked, only: rules(named: name)).findings
  }

  @Test func aRuleWithOneMessageGivesItsName() throws {
    let found = findings(
      "assessment/weights-not-100",
      "course X1: T\nassessment summative T1: Essay [60%]\nassessment summative T2: Test [32.5%]\n")
    let finding = try #require(found.first)
    #expect(finding.messageID == "assessment/weights-not-100")
    #expect(finding.arguments == [MessageArgument("sumPercent", value: .decimal(thousandths: 92_500))])
  }

  @Test func eachOfSeveralMessagesHasAName() throws {
    let rule = try #require(Rule.all.first { $0.qualifiedName == "workload/optional-load-hidden" })
    let identifiers = rule.examples.flatMap { exampleFindings(rule, $0) }.map(\.messageID)
    #expect(Set(identifiers) == ["workload/optional-load-hidden/needed-for", "workload/optional-load-hidden/share"])
  }

  @Test func wordsOfTheFormatComeInBothLanguages() throws {
    let text = "course X1: T\nweek 1: A\n  sync casus talk: B\n"
    let finding = try #require(findings("notation/unknown-kind", text).first)
    let property = finding.arguments.first { $0.name == "property" }
    #expect(property?.value == .words(Bilingual(nl: "synchroon", en: "sync")))
  }

  @Test func manyToldAsOneTellHowMany() throws {
    let many = "course X1: T\nweek 1: A\n" + (1...8).map { "  sync discussion: d\($0)\n" }.joined()
    let finding = try #require(findings("environment/undeclared", many).first)
    #expect(finding.messageID == "environment/undeclared")
    #expect(finding.arguments.contains(MessageArgument("otherPlaces", 7)))
    #expect(finding.arguments.contains(MessageArgument("activity", "d1")))
  }

  /// Two messages never go by one name, and a rule has either one message or names for all.
  @Test func namesBelongToOneRule() {
    var rules: [String: Rule] = [:]
    for rule in Rule.all {
      for example in rule.examples where example.verdict == .wrong {
        for finding in exampleFindings(rule, example) {
          let identifier = finding.messageID
          if let other = rules[identifier], other !== rule { Issue.record("\(identifier) is of two rules") }
          rules[identifier] = rule
        }
      }
    }
    for (identifier, rule) in rules where identifier != rule.qualifiedName {
      #expect(rules[rule.qualifiedName] == nil, "\(rule.qualifiedName) is a message beside \(identifier)")
    }
    #expect(rules.count > 400)
  }

  @Test func fixesAreWorkedOutWhenAsked() throws {
    let asked = Asked()
    let counting = Rule(
      "counting", in: .blendCourse, .warning, .validity, gate: .always, .core, sources: "003 Cursusniveau",
      title: Bilingual(nl: "t", en: "t"), why: Bilingual(nl: "w", en: "w"), gathersAbove: 2, examples: [],
      find: { (look: inout Look<Void>) in
        for activity in look.plan.activities { look.notMet(activity.element, ()) }
      },
      say: { _ in Bilingual(nl: "Zo.", en: "So.") },
      fix: { context, signal in
        asked.count.withLock { $0 += 1 }
        return [
          Fix(Bilingual(nl: "t", en: "t"), .safe, replace: context.plan.headSpan(of: signal.element), with: "async")
        ]
      })
    for (activities, expected) in [(1, 1), (4, 4)] {
      let text = "course X1: T\nweek 1: A\n" + String(repeating: "  async video: one\n", count: activities)
      asked.count.withLock { $0 = 0 }
      var result = check(Snapshot(Array(text.utf8)), only: [counting])
      #expect(result.findings.count == 1)
      #expect(asked.count.withLock { $0 } == 0)
      result.settleFixes()
      #expect(asked.count.withLock { $0 } == expected)
      #expect(result.findings[0].fixes.first?.edits.count == activities)
      #expect(asked.count.withLock { $0 } == expected)
    }
  }
}

/// How often a fix was asked for.
private final class Asked: Sendable {
  let count = Mutex(0)
}
