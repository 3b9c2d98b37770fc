import CourseRules
import EditorFiles
import Foundation
import Testing
import Vocabulary

/// What is generated is as it would be generated now.
@Suite struct GeneratedFileTests {
  private let ruleFiles = SourceFile.all(under: "Sources/CourseRules/Rules")

  private func name(_ file: SourceFile) -> String {
    String(file.path.split(separator: "/").last?.dropLast(6) ?? "")
  }

  @Test func catalogueIsFresh() throws {
    #expect(
      try text(of: "Catalogue+Generated.swift") == catalogueSource(ruleFiles: ruleFiles.map(name)),
      "the list of rules is stale: run 'swift run coursecheck-dev generate'")
  }

  @Test func tableOfPhrasesIsFresh() throws {
    let written = FileManager.default.contents(
      atPath: SourceFile.root.path + "/Sources/Vocabulary/PhraseTable+Generated.swift")
    #expect(
      String(decoding: try #require(written), as: UTF8.self) == PhraseTable.source,
      "the table of phrases is stale: run 'swift run coursecheck-dev generate'")
  }

  @Test func limitsOfRulesAreFresh() throws {
    let files = ruleFiles.map { (name: name($0), text: $0.text) }
    #expect(
      try text(of: "Limits+Generated.swift") == limitSource(ruleFiles: files, limits: Limit.allCases.map { "\($0)" }),
      "the list of limits that rules use is stale: run 'swift run coursecheck-dev generate'")
  }

  @Test(arguments: Template.all) func filesForEditorsAreFresh(_ template: Template) throws {
    let grammars = SourceFile.root.path + "/Grammars/templates/"
    let source = try #require(
      FileManager.default.contents(atPath: grammars + template.name), "Grammars/templates/\(template.name) is not there"
    )
    let expected = try template.filled(String(decoding: source, as: UTF8.self)).get()
    for output in template.outputs {
      let written = try #require(FileManager.default.contents(atPath: SourceFile.root.path + "/" + output))
      #expect(
        String(decoding: written, as: UTF8.self) == expected,
        "\(output) is stale: run 'swift run coursecheck-dev generate'")
    }
  }

  @Test(arguments: SnippetFile.all) func snippetsAreFresh(_ file: SnippetFile) throws {
    for output in file.outputs {
      let written = try #require(FileManager.default.contents(atPath: SourceFile.root.path + "/" + output))
      #expect(
        String(decoding: written, as: UTF8.self) == file.text,
        "\(output) is stale: run 'swift run coursecheck-dev generate'")
    }
  }

  @Test(arguments: VersionedFile.all) func versionsAreFresh(_ file: VersionedFile) throws {
    let data = try #require(FileManager.default.contents(atPath: SourceFile.root.path + "/" + file.path))
    let text = String(decoding: data, as: UTF8.self)
    let renewed = file.renewed(text)
    #expect(renewed.count > 0, "\(file.path) names no version any more")
    #expect(renewed.text == text, "\(file.path) names another version: run 'swift run coursecheck-dev generate'")
    // Nothing but versions changes, and back again.
    let other = file.renewed(text, to: "12.0.345")
    #expect(other.text != text && other.count == renewed.count)
    #expect(file.renewed(other.text).text == text)
  }

  @Test func everyTemplateIsUsed() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceFile.root.path + "/Grammars/templates")
    #expect(Set(names) == Set(Template.all.map(\.name)))
  }

  private func text(of file: String) throws -> String {
    let data = try #require(FileManager.default.contents(atPath: SourceFile.root.path + "/Sources/CourseRules/" + file))
    return String(decoding: data, as: UTF8.self)
  }

  @Test func rulesAreNamedAsTheirFiles() {
    let files = ruleFiles.map { file in
      dashed(String(file.path.split(separator: "/").dropLast().last ?? "")) + "/" + dashed(name(file))
    }
    let names = Dictionary(grouping: Rule.all, by: \.name)
    let expected = Rule.all.map { rule in
      // No two files of a target may have one name: of two rules called alike, the later family's stands in front.
      let isFirst = names[rule.name]?.allSatisfy { rule.family.rawValue <= $0.family.rawValue } ?? true
      let prefix = isFirst ? "" : (rule.family.identifier.split(separator: "-").last.map { $0 + "-" } ?? "")
      return rule.family.identifier + "/" + prefix + rule.name
    }
    #expect(Set(files) == Set(expected))
    #expect(Set(Rule.all.map(\.qualifiedName)).count == Rule.all.count)
  }
}
