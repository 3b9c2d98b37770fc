import CourseModel
import CourseRules
import TestKit
import Testing
import Vocabulary

/// The worked examples of the guide on blended learning, with what a careful reader finds in them: no more, no less.
///
/// Core and extended rules of the families about the blend; the rules about communities speak of other things and are not
/// counted here.
@Suite struct WorkedExampleTests {
  private static let families: Set<Family> = [
    .blendCourse, .syncAsync, .environment, .learnerSupport, .sequence, .feedback, .workload, .learningTypes,
    .alignment,
    .assessment, .accessibility, .coiInquiry, .coiPresence, .verticalAlignment, .transition,
  ]

  /// `rule at 'marked text' severity`, sorted.
  private func found(in name: String) throws -> [String] {
    let sample = try #require(Sample.all.first { $0.name == name })
    let snapshot = Snapshot(sample.bytes)
    var options = CheckOptions()
    options.profile = .extended
    return check(snapshot, options).findings.filter { Self.families.contains($0.rule.family) }
      .map { "\($0.rule.qualifiedName) \(snapshot.text($0.span)) \($0.severity.names.en)" }.sorted()
  }

  @Test func exampleA() throws {
    #expect(
      try found(in: "marketingcommunicatie-voorbeeld-a.course") == [
        "alignment/outcomes-missing cursus MCA advice"
      ])
  }

  @Test func synchronousAndAsynchronous() throws {
    #expect(
      try found(in: "synchroon-en-asynchroon.course") == [
        "alignment/outcomes-missing cursus SA1 advice"
      ])
  }
}
