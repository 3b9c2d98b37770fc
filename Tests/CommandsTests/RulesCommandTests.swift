import CourseRules
import Foundation
import Reports
import Testing
import Vocabulary

/// The list of rules, and the page of one.
@Suite struct RulesCommandTests {
  @Test(arguments: Language.allCases, ["table", "markdown"])
  func namesEachRule(_ language: Language, _ format: String) {
    let ran = Disk().run("rules", "--language", language.code, "--format", format)
    #expect(ran.code == 0 && ran.errors == "")
    for rule in Rule.all {
      #expect(ran.output.contains(rule.qualifiedName) && ran.output.contains(rule.title[language]), "\(rule.name)")
    }
  }

  @Test func jsonHoldsWhatTheRulesSay() throws {
    let output = Disk().run("rules", "--format", "json").output
    let rules = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    #expect(rules.count == Rule.all.count)
    for rule in Rule.all {
      let row = try #require(rules.first { $0["name"] as? String == rule.qualifiedName })
      #expect((row["title"] as? [String: String]) == ["nl": rule.title.nl, "en": rule.title.en])
      #expect((row["why"] as? [String: String]) == ["nl": rule.why.nl, "en": rule.why.en])
      #expect((row["sources"] as? [String])?.joined(separator: "; ") == rule.sources)
      #expect(row["severity"] as? String == rule.severity.names.en)
    }
  }

  private func names(_ arguments: String...) throws -> [String] {
    let output = Disk().run(["rules", "--format", "json"] + arguments).output
    let rules = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    return rules.compactMap { $0["name"] as? String }
  }

  @Test func holdsOnlyWhatIsAskedFor() throws {
    #expect(
      try Set(names("--family", "notation")) == Set(Rule.all.filter { $0.family == .notation }.map(\.qualifiedName)))
    #expect(try names("--family", "principle-a/*").allSatisfy { $0.hasPrefix("principle-a/") })
    #expect(try names("--source", "002").contains("principle-a/no-getting-acquainted-activity"))
    #expect(try names("--source", "002 A").contains("principle-a/no-getting-acquainted-activity"))
    #expect(try !names("--source", "002 D").contains("principle-a/no-getting-acquainted-activity"))
    #expect(try names("--profile", "core").count == Rule.all.count { $0.profile == .core })
    #expect(try names("--profile", "all").count == Rule.all.count)
  }

  @Test(arguments: [
    (["--family", "wrkload"], "'wrkload' is not a family of rules.\nDid you mean 'workload'?\n"),
    (["--source", "009"], "'009' is not a source that we use.\nChoose one of 000, 001, 002,"),
    (["notation"], "There is too much after 'rules'.\nSee `coursecheck rules --help` for how it works.\n"),
  ]) func saysWhatIsWrong(_ arguments: [String], _ message: String) {
    let ran = Disk().run(["rules"] + arguments)
    #expect(ran.code == 2 && ran.output == "" && ran.errors.hasPrefix("coursecheck: " + message), "\(ran)")
  }

  @Test(arguments: Language.allCases) func pagesTellAll(_ language: Language) {
    for rule in Rule.all {
      let page = Disk().run("explain", "--language", language.code, rule.qualifiedName).output
      #expect(page.contains(rule.evidence.names[language]), "\(page)")
      // A fault in a project file is put right, and a question is for people: there is nothing to switch off.
      if rule.family != .project && rule.question == nil {
        #expect(page.contains(language == .dutch ? ": uit" : ": off"), "\(rule.name)")
      }
      for case .some(let citation) in citations(rule.sources) {
        // A title may be broken over lines.
        let first = citation.work.title[language].prefix { $0 != " " }
        #expect(page.contains(first), "\(rule.name) \(citation)")
      }
    }
  }

  @Test func pagesBeginWithExamplesInTheirLanguage() throws {
    for language in Language.allCases {
      let page = Disk().run("explain", "--language", language.code, "no-getting").output
      let dutch = try #require(page.range(of: "cursus MC101"))
      let english = try #require(page.range(of: "community CG1"))
      #expect((dutch.lowerBound < english.lowerBound) == (language == .dutch))
    }
  }

  @Test func familiesHaveAPage() {
    let page = Disk().run("explain", "notation").output
    #expect(page.hasPrefix("Notation (notation/*)") && page.contains("unknown-word"))
    #expect(Disk().run("explain", "feedback/*").output.hasPrefix("Feedback (feedback/*)"))
  }
}
