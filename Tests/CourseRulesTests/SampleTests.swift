import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import Foundation
import SourceText
import TestKit
import Testing
import Vocabulary

/// What the rules say of whole documents.
@Suite struct SampleTests {
  /// Plans that people really made have nothing wrong with their text.
  @Test(arguments: Sample.all.filter { !$0.name.hasPrefix("flawed/") }) func goodSamplesAreQuiet(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    let heavy = check(snapshot).findings.filter { $0.severity <= .warning && $0.rule.family == .notation }
    #expect(heavy.isEmpty, "\(heavy.map { "\($0.rule.name) '\(snapshot.text($0.span))'" })")
  }

  /// What people get to see of each sample is in the corpus, and changes only where someone has read the difference.
  @Test func findingsAreAsReviewed() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Corpus/findings.txt").path
    let data = try #require(FileManager.default.contents(atPath: path))
    #expect(
      String(decoding: data, as: UTF8.self) == corpusFindings(),
      "the list of findings is stale: run 'swift run coursecheck-dev generate' and read the difference")
  }

  /// A published course gets no error.
  @Test func goodSamplesAreNotBuried() {
    for file in LinkedSamples().checked() where !file.name.hasPrefix("flawed/") {
      let errors = file.result.findings.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(file.name): \(errors.map(\.rule.qualifiedName))")
    }
  }

  /// A curriculum whose files were written together: nothing in it gets a warning, whatever profile fits the document.
  @Test(arguments: ["nursing/", "cmd/"]) func linkedCurriculaAreQuiet(_ folder: String) {
    let files = LinkedSamples().checked().filter { $0.name.hasPrefix(folder) }
    #expect(files.count == 10)
    for file in files {
      let heavy = file.result.findings.filter { $0.severity <= .warning }
      #expect(heavy.count <= 1, "\(file.name): \(heavy.map(\.rule.qualifiedName))")
    }
  }

  /// A complete and reasonable course gives at most five findings.
  @Test(arguments: [
    "cmd/gebruikersonderzoek.course", "user-research.course", "nursing/long-term-conditions.course",
  ])
  func completeCoursesAreQuiet(_ name: String) throws {
    let file = try #require(LinkedSamples().checked(asking: [name]).first)
    let findings = file.result.findings
    #expect(findings.count <= 5, "\(findings.map(\.rule.qualifiedName))")
  }

  /// The same document in the other language gives the same findings.
  @Test(arguments: Sample.all) func languageMakesNoDifference(_ sample: Sample) {
    #expect(brokenLanguages(sample.bytes) == [])
  }

  /// Each sample with a hand's slips in it; many more of them are tried by `coursecheck-dev mutate`.
  @Test(arguments: Sample.all) func slipsBreakNoPromise(_ sample: Sample) {
    for seed in 0..<UInt64(12) {
      let broken = brokenPromises(mutated(sample.bytes, seed: seed), format: { formatted($0) })
      #expect(broken.isEmpty, "seed \(seed)")
      #expect(brokenLinkedPromises(sample, mutated(sample.bytes, seed: seed)).isEmpty, "seed \(seed)")
    }
  }

  @Test func aLostOutlineIsOneFinding() throws {
    let sample = try #require(Sample.all.first { $0.name == "flawed/lost-outline.course" })
    let result = check(Snapshot(sample.bytes))
    #expect(result.findings.map(\.rule.name) == ["lost-outline"])
    #expect(result.couldNotJudge)
    let fix = try #require(result.findings.first?.fixes.first)
    let mended = Snapshot(applying(fix.edits, to: sample.bytes))
    #expect(!mended.tree.outlineIsLost)
    #expect(check(mended).findings.allSatisfy { $0.severity > .error })
  }
}
