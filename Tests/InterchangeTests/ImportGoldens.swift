import CourseFormat
import CourseModel
import CourseRules
import Foundation
import Interchange
import TestKit
import Testing
import Vocabulary

/// Storyboards as teachers make them, the plans that come of them and what is told beside those: `Tests/Imported`, read by a
/// person and found right. `UPDATE_GOLDENS=1 swift test --filter ImportGoldens` writes it anew; read what changed.
@Suite struct ImportGoldens {
  @Test(arguments: ImportSample.all) func plansAreAsRead(_ sample: ImportSample) throws {
    let plan = try sample.imported()
    try compare(plan.text, with: sample.base + ".course")
    let words = plan.report.words
    let report = words.nl + [""] + words.en
    try compare(Array((report.joined(separator: "\n") + "\n").utf8), with: sample.base + ".report.txt")
  }

  @Test(arguments: ImportSample.all) func plansAreWellWritten(_ sample: ImportSample) throws {
    let plan = try sample.imported()
    #expect(notationFindings(plan.text) == [])
    #expect(formatted(Snapshot(plan.text)) == plan.text)
    #expect(try sample.imported().text == plan.text)
  }

  /// What was guessed is counted, and each guess is marked.
  @Test(arguments: ImportSample.all) func guessesAreMarked(_ sample: ImportSample) throws {
    let plan = try sample.imported()
    let comments = String(decoding: plan.text, as: UTF8.self).split(separator: "\n").filter {
      $0.drop { $0 == " " }.hasPrefix("# ")
    }
    let marked = comments.reduce(0) { $0 + $1.split(separator: "; ").count }
    #expect(marked == plan.report.guesses)
  }

  private func compare(_ bytes: [UInt8], with name: String) throws {
    let path = ImportSample.folder + name
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } else {
      let golden = try #require(FileManager.default.contents(atPath: path), "Tests/Imported/\(name) is not there")
      #expect(
        [UInt8](golden) == bytes, "\(name) is imported differently now:\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}

/// A file of `Tests/Imported`.
struct ImportSample: Sendable, CustomTestStringConvertible {
  static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/Imported/"

  static let all: [ImportSample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in [".csv", ".tsv", ".md", ".ldj"].contains { name.hasSuffix($0) } }.sorted().map {
      name in
      ImportSample(name: name, bytes: [UInt8](FileManager.default.contents(atPath: folder + name) ?? Data()))
    }
  }()

  var name: String
  var bytes: [UInt8]

  var base: String { String(name.prefix { $0 != "." }) }
  var testDescription: String { name }

  func imported() throws -> ImportedPlan {
    try importPlan(bytes, name: name, form: nil, map: ColumnMap(), language: nil)
  }
}

/// What the rules of the notation say about a plan.
func notationFindings(_ bytes: [UInt8]) -> [String] {
  check(Snapshot(bytes)).findings.filter { $0.rule.family == .notation }.map { "\($0.rule.name): \($0.message.en)" }
}

func imported(
  _ text: String, name: String = "plan.csv", form: ImportForm? = nil, map: [String] = [], language: Language? = nil
) throws -> ImportedPlan {
  try importPlan(
    Array(text.utf8), name: name, form: form, map: ColumnMap(map, .english), language: language)
}

/// The lines of a plan below its head.
func planLines(_ plan: ImportedPlan) -> [String] {
  String(decoding: plan.text, as: UTF8.self).split(separator: "\n").map(String.init)
}
