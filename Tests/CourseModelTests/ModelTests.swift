import CourseModel
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

/// What a document says, and what is wrong with its values.
@Suite struct ModelTests {
  private func model(_ text: String) -> Snapshot { Snapshot(Array(text.utf8)) }

  /// A value below an activity, in either form, and its state.
  @Test(arguments: [
    ("duration: ?", Element.State.unknown), ("duration: none, it runs by itself", .none), ("duration: geen", .none),
    ("duration: 30 min", .stated), ("duration: 90", .invalid), ("duration:", .empty), ("tool: Geen les", .stated),
    ("feedback: none: they are not graded", .none),
  ])
  func statedNoneAndUnknownAreKeptApart(_ line: String, _ state: Element.State) {
    let snapshot = model("course X1: T\nweek 1: W\n  async video: V\n    \(line)")
    #expect(snapshot.model.elements.last?.state == state)
  }

  /// In Dutch `voor` is both before and for; what it points at decides.
  @Test func whatItPointsAtDecides() {
    let snapshot = model(
      "cursus X1: T\nleeruitkomst LU1: A\nles M1: L\nsynchroon quiz: Q [voor LU1]\nsynchroon quiz: R [voor M1]")
    #expect(snapshot.model.problems.isEmpty)
    #expect(figures(of: snapshot.model).activities.map(\.outcomes.count) == [1, 0])
  }

  /// A weekday that does not go with its date is noticed, whichever property states it.
  @Test(arguments: ["when: Monday 2026-09-01", "date: Monday 2026-09-01", "date: maandag 1 september 2026"])
  func weekdaysAreChecked(_ line: String) {
    let snapshot = model("course X1: T\nreview: R\n  \(line)")
    #expect(snapshot.model.problems.map(\.kind) == [.wrongWeekday(expected: 2)])
  }

  @Test(arguments: ["date: Tuesday 2026-09-01", "date: Monday 1 September", "when: Monday and Thursday 2026-09-01"])
  func weekdaysThatFit(_ line: String) {
    let snapshot = model("course X1: T\nreview: R\n  \(line)")
    #expect(snapshot.model.problems.isEmpty)
  }

  /// A decision has a date; anything else that is held has a time.
  @Test(arguments: [
    ("besluit: B [akkoord, 2026-06-03]", Keyword.date), ("besluit: B [3 juni 2026]", .date),
    ("besluit: B [dinsdag 3 juni]", .date), ("besluit: B [week 3]", .when),
    ("bijeenkomst: B [2026-06-03]", .when),
  ])
  func datesOfDecisions(_ line: String, _ keyword: Keyword) {
    let snapshot = model("cursus X1: T\n\(line)")
    #expect(snapshot.model.elements.last?.keyword == keyword)
  }

  /// A `?` or a bare `none` is no reason to set a rule aside.
  @Test(arguments: [
    ("ignore x: ?", ModelProblem.Kind.ignoreWithoutReason), ("ignore x: none", .ignoreWithoutReason),
    ("ignore x:", .ignoreWithoutReason), ("ignore:", .ignoreWithoutRule),
    ("negeer: omdat het zo is", .ignoreWithoutRule),
  ])
  func ignoresThatSetNothingAside(_ line: String, _ kind: ModelProblem.Kind) {
    #expect(model("course X1: T\n\(line)").model.problems.map(\.kind) == [kind])
  }

  /// A block by its number is the nearest of that number; a week is the first that holds it.
  @Test func blocksByNumberAreNearest() {
    let snapshot = model(
      "cursus X1: T\nweek 1-2: A\nmodule 1: M\n  les 1: L\n    synchroon: S\n      volgt op: les 1\nmodule 2: N\n"
        + "  les 1: L\n    synchroon: S\n      volgt op: les 1\n      voorbereiding op: week 2\nweek 2: B")
    let lines = snapshot.model.references.map { reference -> Int32 in
      guard case .element(let target) = reference.target else { return -1 }
      return snapshot.model.elements[Int(target)].line
    }
    #expect(lines == [3, 7, 1])
  }

  @Test func reasonForNoneIsKept() {
    let snapshot = model("course X1: T\nagreement netiquette: none, all meetings are on campus")
    let element = snapshot.model.elements.last
    #expect(element.map { snapshot.text($0.reasonSpan) } == "all meetings are on campus")
  }

  /// The short form and the long form say the same.
  @Test(arguments: [
    (
      "async video: V [online, 30 min] -> LO1",
      "async video: V\n    environment: online\n    duration: 30 min\n    for: LO1"
    ),
    ("sync case: C [groups of 4, tool Padlet]", "sync case: C\n    group: groups of 4\n    tool: Padlet"),
    ("async quiz: Q [optional, ?]", "async quiz: Q\n    choice: optional\n    duration: ?"),
    (
      "meeting: M [on campus, week 2, Wednesday 9:00-10:30]",
      "meeting: M\n    environment: on campus\n    when: week 2\n    when: Wednesday 9:00-10:30"
    ),
  ])
  func shortAndLongFormAgree(_ short: String, _ long: String) {
    let head = "course X1: T\noutcome LO1: Applies\nweek 1: W\n  "
    #expect(meaning(of: model(head + short)) == meaning(of: model(head + long)))
  }

  /// The same document in Dutch and in English says the same.
  @Test(arguments: [
    (
      "asynchroon kennisclip: Clips [online, individueel, 40 min] -> LO1",
      "async video: Clips [online, alone, 40 min] -> LO1"
    ),
    (
      "bijeenkomst M1: Les [op locatie, 1,5 uur, woensdagmiddag]",
      "meeting M1: Les [on campus, 1.5 h, Wednesday afternoon]"
    ),
    (
      "toets T1: Verslag [60%, week 7, groepen van 4-5] -> LO1",
      "assessment T1: Verslag [60%, week 7, groups of 4-5] -> LO1"
    ),
    ("kanaal vragen: Teams [binnen 24 uur]", "channel questions: Teams [within 24 h]"),
    ("vakantie: kalenderweken 51-2", "holiday: calendar weeks 51-2"),
    ("synchroon check-in: Hoi [wekelijks behalve weken 3 en 6]", "sync check-in: Hoi [weekly except weeks 3 and 6]"),
  ])
  func dutchAndEnglishAgree(_ dutch: String, _ english: String) {
    let one = model("cursus X1: T\ntaal: nl\nleeruitkomst LO1: Past toe\n" + dutch)
    let other = model("course X1: T\nlanguage: en\noutcome LO1: Past toe\n" + english)
    #expect(one.tree.problems.isEmpty && other.tree.problems.isEmpty)
    #expect(meaning(of: one, inAnyLanguage: true) == meaning(of: other, inAnyLanguage: true))
  }

  @Test(arguments: [
    ("outcome LO1: A\noutcome LO1: B", "duplicateIdentifier(first: 1)"),
    ("week 1: W\n  sync quiz: Q -> LO7", "missingTarget"),
    ("week 1: W\n  sync quiz: Q -> Praktijk", "arrowPerhapsText"),
    ("week 1: W\n  sync quiz: Q [30 min, 40 min]", "conflictingRepeat(Vocabulary.Keyword.duration, first: 3)"),
    ("week 1: W\n  sync Rolenspel: Q", "identifierPerhapsKind"),
    ("week 1: W\n  les 1: A\n  les 1: B", "duplicateNumber(first: 2)"),
    ("week 1: W\n  sync quiz: Q\n    like: Nothing", "unknownPattern"),
    ("start: Monday 1 September 2026", "wrongWeekday(expected: 2)"),
    ("study form: sometimes", "unknownTerm(Vocabulary.Keyword.studyForm)"),
    ("year: 1\nyear: 2", "conflictingRepeat(Vocabulary.Keyword.year, first: 1)"),
    ("ignore freeriding:", "ignoreWithoutReason"),
    ("week 1: W\n  sync quiz: Q [before M9]", "missingTarget"),
  ])
  func problemsOfValues(_ lines: String, _ expected: String) {
    let snapshot = model("course X1: T\n" + lines)
    #expect(snapshot.model.problems.map { "\($0.kind)" } == [expected])
  }

  @Test(arguments: [
    "week 1: W\n  sync quiz: Q [week 2, Wednesday 9:00-10:30]",
    "week 1: W\n  sync quiz: Q [30 min]\n    duration: 30 min",
    "tool: Padlet\ntool: Miro", "workload: 5 EC\nEC: 28 h", "participants: two groups of about 8\nstudents: about 16",
    "workload: 5 EC\nworkload:\n  - Lectures [30 h]\n  - Self-study [50 h]",
    "week 1: W\n  les 1: A\nweek 2: V\n  les 1: B",
    "outcome LO1: A\nweek 1: W\n  sync quiz Q1: Q -> LO1\n  async reading: R\n    prepares: Q1",
    "week 1: W\n  les 1: A\n  async reading: R\n    prepares: les 1",
    "group size: 30 (two base groups)\nstudents: 60 (two groups)\nworkload: 5 EC (140 h)",
    "week 1: W\n  async quiz: Q\n    feedback: automatic [at once]\n    feedback: teacher [within: the same day]",
    "week 1: W\n  sync practical exam: Skills\n  sync workshop: W\n  async interview: I\n  async watch: A clip",
    "week 1: W\n  les 1: A\n  async reading: R [before les 1]", "week 1: W\n  async reading: R [after the holiday]",
  ])
  func nothingWrong(_ lines: String) {
    let snapshot = model("course X1: T\n" + lines)
    #expect(snapshot.model.problems.map { "\($0.kind)" } == [])
    #expect(snapshot.tree.problems.map { "\($0.kind)" } == [])
  }

  @Test func remarksBehindAmountsAreKept() {
    let snapshot = model("course X1: T\nlanguage: en\ngroup size: 30 (two base groups)")
    #expect(snapshot.model.quantities.map(\.exact) == [30_000])
    #expect(snapshot.text(snapshot.model.elements[2].textSpan) == "30 (two base groups)")
  }

  @Test func atOnceIsNoWait() {
    let snapshot = model(
      "course X1: T\nlanguage: en\nweek 1: W\n  async quiz: Q\n    feedback: teacher [at once]\n"
        + "    feedback: peers [within: the same day]")
    #expect(snapshot.model.durations.map(\.seconds.lower) == [0, 0])
    #expect(snapshot.model.durations.map(\.daysToWait) == [0, 0])
  }

  /// Years often begin with period 1, and a course may be given twice a year.
  @Test func periodsOfOtherYearsAndCoursesGivenTwiceAreNoDuplicates() {
    let snapshot = Snapshot(
      Array(
        """
        programme CE: Commercial economics
        period 1: Start
          year: 1
          course MC101: Brands
        period 1: On
          year: 2
          course MC101: Brands
        period 1: Once more
          year: 2
          course MC102: Customers
          course MC102: Customers
        """.utf8))
    let found = snapshot.model.problems.compactMap { problem -> String? in
      switch problem.kind {
      case .duplicateNumber, .duplicateIdentifier: snapshot.text(problem.span)
      default: nil
      }
    }
    #expect(found == ["MC102", "1"])
  }
}
