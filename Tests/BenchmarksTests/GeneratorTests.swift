import Benchmarks
import CourseModel
import CourseRules
import CourseSyntax
import TestKit
import Testing
import Vocabulary
import Workspaces

/// What is measured is worth measuring only if it is the same each time, and like what people write.
@Suite struct GeneratorTests {
  @Test(arguments: [Language.dutch, .english]) func aCourseIsTheSameEachTime(_ language: Language) {
    let course = generatedCourse(lines: 300, seed: 3, language: language)
    #expect(course == generatedCourse(lines: 300, seed: 3, language: language))
    #expect(course != generatedCourse(lines: 300, seed: 4, language: language))
    #expect(lineCount(course) == 300)
  }

  /// A stored run can be compared with only as long as these stay: when one changes on purpose, renew the stored run.
  @Test func documentsAreThoseOfTheStoredRun() {
    #expect(digest(generatedCourse(lines: 10_000, seed: 1, language: .english)) == 3_246_100_557_076_437_538)
    #expect(digest(generatedCourse(lines: 10_000, seed: 1, language: .dutch)) == 11_502_408_958_234_731_051)
    #expect(
      digest(generatedWorkspace(files: 200, seed: 7).flatMap { Array($0.path.utf8) + $0.bytes })
        == 11_850_808_682_792_880_085)
  }

  @Test(arguments: [Language.dutch, .english], [1000, 10_000]) func aCourseIsLikeThoseOfTeachers(
    _ language: Language, _ lines: Int
  ) {
    let text = generatedCourse(lines: lines, seed: 1, language: language)
    let snapshot = Snapshot(text)
    #expect(snapshot.tree.problems.isEmpty)
    #expect(snapshot.model.problems.isEmpty)
    let found = check(snapshot).findings
    #expect(!found.contains { $0.rule.family == .notation })
    let mixture = Mixture(text)
    let samples = Mixture(Sample.courses.flatMap { $0.bytes })
    #expect(mixture.isNear(samples), "\(mixture) against \(samples) of the samples")
    // Something was forgotten here and there; what was forgotten in many places is told once.
    #expect((8...80).contains(found.count), "\(found.count) findings")
    let most = Dictionary(grouping: found) { $0.rule.qualifiedName }.values.map { $0.count }.max() ?? 0
    #expect(most * 2 <= found.count, "half of the findings are of one rule")
  }

  @Test func bothLanguagesSayTheSame() {
    let english = Snapshot(generatedCourse(lines: 1000, seed: 1, language: .english))
    let dutch = Snapshot(generatedCourse(lines: 1000, seed: 1, language: .dutch))
    #expect(english.model.elements.map { $0.keyword } == dutch.model.elements.map { $0.keyword })
    #expect(
      check(english).findings.map { $0.rule.qualifiedName } == check(dutch).findings.map { $0.rule.qualifiedName })
  }

  @Test func aWorkspaceHoldsAllKindsOfDocument() {
    let files = generatedWorkspace(files: 200, seed: 7)
    #expect(files.count == 200)
    #expect(files == generatedWorkspace(files: 200, seed: 7))
    #expect(Set(files.map { $0.path }).count == 200)
    let snapshots = files.map { Snapshot($0.bytes) }
    for (file, snapshot) in zip(files, snapshots) {
      #expect(snapshot.tree.problems.isEmpty && snapshot.model.problems.isEmpty, "\(file.path)")
    }
    #expect(Set(snapshots.map { $0.language }) == [.dutch, .english])
    #expect(
      Set(snapshots.map { $0.model.documentKind }) == [.course, .community, .programme, .institution])
  }

  /// Each reference leads somewhere, and no file has dozens of findings.
  @Test func filesBelongTogether() {
    let files = generatedWorkspace(files: 60, seed: 7)
    let contents = Dictionary(uniqueKeysWithValues: files.map { (Path("/" + $0.path), $0.bytes) })
    let access = WorkspaceAccess(
      read: { contents[$0].map { .bytes($0) } ?? .absent }, shown: { $0.bytes })
    var workspace = Workspace<[String]>(access) { visit in
      (check(visit.plan, CheckOptions(), in: visit.surroundings).findings.map { $0.rule.qualifiedName }, 0)
    }
    workspace.open(files.map { Path("/" + $0.path) })
    #expect(workspace.answers.count == 60)
    var total = 0
    for (path, found) in workspace.answers {
      #expect(found != nil && (found?.count ?? 0) < 40, "\(path): \(found ?? [])")
      #expect(found?.contains { $0.hasPrefix("notation/") } != true, "\(path): \(found ?? [])")
      total += found?.count ?? 0
    }
    #expect((60...900).contains(total), "\(total) findings in 60 files")
  }

  private func digest(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// What kinds of line a text holds, as shares of all lines.
private struct Mixture: CustomStringConvertible {
  private var blank = 0.0
  private var notes = 0.0
  private var details = 0.0
  private var references = 0.0
  private var bytes = 0.0

  init(_ text: [UInt8]) {
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    func share(_ isMeant: (Substring) -> Bool) -> Double { Double(lines.count(where: isMeant)) / Double(lines.count) }
    blank = share { $0.isEmpty }
    notes = share { $0.drop { $0 == " " }.hasPrefix(">") }
    details = share { $0.contains("[") }
    references = share { $0.contains("->") }
    bytes = Double(text.count) / Double(lines.count)
  }

  /// Within a half to twice of each.
  func isNear(_ other: Mixture) -> Bool {
    zip(
      [blank, notes, details, references, bytes],
      [other.blank, other.notes, other.details, other.references, other.bytes]
    )
    .allSatisfy { $0 > $1 / 2.5 && $0 < $1 * 2.5 }
  }

  var description: String {
    "blank \(blank), notes \(notes), details \(details), references \(references), bytes a line \(bytes)"
  }
}

extension Sample {
  fileprivate static let courses = all.filter { !$0.name.contains("flawed/") }
}
