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
  private func found(
    in name: String, _ profile: Profile = .extended, about families: Set<Family> = Self.families
  ) throws -> [String] {
    let sample = try #require(Sample.all.first { $0.name == name })
    let snapshot = Snapshot(sample.bytes)
    var options = CheckOptions()
    options.profile = profile
    return check(snapshot, options).findings.filter { families.contains($0.rule.family) }
      .map { "\($0.rule.qualifiedName) \(snapshot.text($0.span)) \($0.severity.names.en)" }.sorted()
  }

  // Two things differ from the list that was worked out by hand. `learner-support/student-support-missing` was off there,
  // because the format could not yet state support; now it can. `coi-presence/response-time-undeclared` has become part of
  // `coi-social/availability-not-stated` and `principle-g/question-channel-missing-or-private`.

  @Test func exampleA() throws {
    #expect(
      try found(in: "marketingcommunicatie-voorbeeld-a.course") == [
        "alignment/outcomes-missing cursus MCA advice",
        "blend-course/evaluation-missing cursus MCA advice",
        "blend-course/study-load-not-estimated cursus MCA advice",
        "coi-inquiry/phase-missing week 1 advice",
        "environment/undeclared asynchroon lezen A2 advice",
        "environment/undeclared bijeenkomst M1 warning",
        "feedback/loop-open asynchroon docentfeedback A8 advice",
        "learner-support/expectations-incomplete cursus MCA advice",
        "learner-support/student-support-missing cursus MCA advice",
        "sync-async/no-question-moment-after-preparation bijeenkomst M1 note",
        "sync-async/preparation-not-used asynchroon delen A5 advice",
      ])
  }

  @Test func synchronousAndAsynchronous() throws {
    #expect(
      try found(in: "synchroon-en-asynchroon.course") == [
        "alignment/outcomes-missing cursus SA1 advice",
        "blend-course/evaluation-missing cursus SA1 advice",
        "blend-course/study-load-not-estimated cursus SA1 advice",
        "feedback/loop-open synchroon feedbackgesprek B8 advice",
        "learner-support/expectations-incomplete cursus SA1 advice",
        "learner-support/student-support-missing cursus SA1 advice",
        "sync-async/vague-time-expression een aantal dagen advice",
      ])
  }

  // `examples-missing` is not on the list that was worked out by hand, though nothing in the example is one. The plan gives no
  // goals, so nothing can be said about what serves them; the date of the vision is open, so nobody asks for it.
  @Test func exampleB() throws {
    #expect(
      try found(in: "instelling-voorbeeld-b.course", .institution, about: [.blendInstitution, .verticalAlignment]) == [
        "blend-institution/definitions-missing instelling note",
        "blend-institution/examples-missing instelling note",
        "blend-institution/pillar-empty instelling advice",
        "blend-institution/vision-not-shared strategie note",
      ])
  }

  /// The subjects that the example leaves out, and those who had no say in its vision.
  @Test func exampleBNamesWhatIsMissing() throws {
    let sample = try #require(Sample.all.first { $0.name == "instelling-voorbeeld-b.course" })
    var options = CheckOptions()
    options.selected = ["blend-institution/pillar-empty", "blend-institution/vision-not-shared"]
    let messages = check(Snapshot(sample.bytes), options).findings.map { $0.message.en }
    #expect(messages.count == 2)
    #expect(
      messages.contains {
        $0.contains("about sharing and communities, quality assurance, governance and finances.")
      })
    #expect(messages.contains { $0.contains("that students had a say") })
  }

  /// Of the transition the list names two rules, and one that must be silent; the others ask gently, for it is a draft.
  @Test func exampleBAboutItsTransition() throws {
    let found = try found(in: "instelling-voorbeeld-b.course", .institution, about: [.transition, .blendInstitution])
    let names = Set(found.compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(names.isSuperset(of: ["transition/student-support-neglected", "transition/unfunded"]))
    #expect(
      names.isDisjoint(with: [
        "blend-institution/vision-missing", "blend-institution/programme-without-coach",
        "transition/timetable-not-addressed",
      ]))
    #expect(found.filter { $0.hasSuffix(" warning") || $0.hasSuffix(" error") }.count <= 1, "\(found)")
  }
}
