import CourseModel
import CourseSyntax
import SourceText
import Testing
import Vocabulary

/// What follows from a course as it is written.
@Suite struct FigureTests {
  private func worked(_ lines: String) -> Figures {
    figures(of: Snapshot(Array(("course X1: T\n" + lines).utf8)).model)
  }

  @Test func environmentWeekAndGroupingAreInherited() {
    let figures = worked(
      """
      week 3: W [groups of 4]
        meeting: M [on campus]
          sync case: C
          sync quiz: Q [online, alone]
        async video: V
      """)
    let activities = figures.activities
    #expect(activities.map { $0.environment?.value } == [.onCampus, .online, .online])
    #expect(activities.map { $0.environment?.origin } == [.inherited, .own, .catalogue])
    #expect(activities.map { $0.grouping?.value.kinds } == [.groups, .alone, .groups])
    #expect(activities.allSatisfy { $0.weeks?.value.weeks == [3] })
  }

  @Test func sumsSayHowMuchIsKnown() {
    let figures = worked(
      """
      week 1: W
        async video: V [40 min]
        async reading: R [?]
        sync case: C [20-30 min]
        sync quiz: Q [10 min, optional]
      """)
    #expect(
      figures.total
        == {
          var amount = Amount(3600, 4200); amount.known = 2; amount.total = 3; return amount
        }())
    #expect(figures.total.coverage == 66)
    #expect(figures.syncShare() == nil)
    #expect(figures.sync.lower == 1200 && figures.sync.upper == 1800)
  }

  @Test func alternativesCountAsOne() {
    let figures = worked(
      "week 1: W\n  async video: V [40 min]\n  or\n  async reading: R [60 min]\n  async quiz: Q [10 min]")
    #expect(figures.total.lower == 3000 && figures.total.upper == 4200 && figures.total.total == 2)
  }

  @Test func recurrenceLeavesHolidaysOut() {
    let figures = worked(
      "weeks: 8\nholiday: week 4\nasync reading: R [1 h, weekly, weeks 1-6 ]\nasync quiz: Q [1 h, 3 times]")
    #expect(figures.activities.map(\.occurrences.lowest) == [5, 3])
    #expect(figures.teachingWeeks.weeks == [1, 2, 3, 5, 6, 7, 8])
    #expect(figures.total.lower == 8 * 3600)
  }

  @Test func loadIsSpreadOverItsWeeks() {
    let figures = worked(
      """
      module: M [weeks 1-2]
        async reading: R [2 h]
      assessment A1: Essay [week 2, 4 h]
      week 2: W
        async quiz: Q [1 h]
      """)
    let hours = figures.byWeek.filter { $0.amount.total > 0 }.map { "\($0.week): \($0.amount.lower / 3600)" }
    #expect(hours == ["1: 3", "2: 4"])
  }

  @Test func meetingsKnowTheirContents() {
    let figures = worked(
      """
      week 1: W
        meeting: M [90 min]
          sync case: C [60 min]
          break: Coffee [15 min]
          sync quiz: Q [15 min]
      """)
    #expect(figures.meetings.map { $0.stated?.lower } == [5400])
    #expect(figures.meetings.map(\.contents.lower) == [5400])
    #expect(figures.meetings.map(\.breaks.lower) == [900])
  }

  @Test func outcomesKnowWhereTheyArePractised() {
    let figures = worked(
      """
      outcome LO1: A
      outcome LO2: B
      assessment A1: Essay [60%] -> LO2
      week 1: W
        sync case: C [60 min] -> LO1, LO2
      """)
    #expect(figures.outcomes.map(\.activities.count) == [1, 1])
    #expect(figures.outcomes.map(\.assessments.count) == [0, 1])
    #expect(figures.outcomes.map(\.time.lower) == [1800, 1800])
  }

  @Test func patternsHandDown() {
    let figures = worked(
      """
      pattern Prep: Preparation [online, 30 min, alone]
      week 1: W
        async reading: R
          like: Prep
      """)
    #expect(figures.activities.count == 1)
    #expect(figures.activities.first?.duration.lower == 1800)
    #expect(figures.activities.first?.environment?.origin == .pattern)
  }

  @Test func linksPointForward() {
    let figures = worked(
      "week 1: W\n  async reading R1: R\n    prepares: M1\n  meeting M1: M\n  async quiz Q1: Q\n    follows: M1")
    #expect(figures.links.map { $0.from < $0.to } == [true, true])
  }

  @Test func whatIsInAMeetingComesBackWithIt() {
    let figures = worked(
      """
      holiday: week 5
      meeting: Class [on campus, weekly, weeks 1-10, 120 min]
        sync welcome: Who are you? [first meeting, 10 min]
        sync case: A case [groups of 4, 120 min]
        sync quiz: Ten questions [weeks 2-3, 5 min]
        sync check-out: One word [each meeting, 5 min]
      """)
    #expect(figures.activities.map(\.occurrences.lowest) == [1, 9, 2, 9])
    #expect(figures.total.lower == 10 * 60 + 9 * 7200 + 600 + 9 * 300)
  }

  @Test func partsComeBackWithTheirMeeting() {
    let figures = worked(
      "meeting: Class [4 times]\n  part 1: Start\n    sync case: A case [30 min]\n  sync quiz: Q [2 times, 10 min]")
    #expect(figures.activities.map(\.occurrences.lowest) == [4, 2])
  }

  @Test func whatAPatternHoldsIsHeldWhereSomethingIsLikeIt() {
    let figures = worked(
      """
      outcome LO1: A
      pattern Day: A day at school [on campus]
        sync check-in: How are you? [15 min]
        sync case: A case [groups of 5, 60 min] -> LO1
        or
        sync quiz: Ten questions [30 min] -> LO1
      pattern Never: Not used
        sync lecture: L [60 min]
      week 1: One
        async video: V [10 min]
        meeting D1: First
          like: Day
      week 3: Three
        meeting D2: Second [online]
          like: Day
        meeting D3: Third [not held]
          like: Day
      """)
    #expect(figures.activities.map(\.occurrences.lowest) == [2, 2, 2, 1])
    #expect(figures.activities.map { $0.weeks?.value.weeks } == [[1, 3], [1, 3], [1, 3], [1]])
    #expect(figures.activities.first?.environment?.value == [.onCampus, .online])
    #expect(figures.sync.lower == 2 * 45 * 60 && figures.sync.upper == 2 * 75 * 60)
    #expect(figures.outcomes.first?.activities.count == 2)
    #expect(figures.byWeek.filter { $0.amount.total > 0 }.map(\.amount.lower) == [45 * 60 + 600, 45 * 60])
  }

  @Test func aMeetingLikeAnotherIsHeldAgain() {
    let figures = worked(
      """
      week 1: One
        meeting D1: First
          sync case: A case [60 min]
      week 2: Two
        meeting D2: Second
          like: D1
      week 3: Three
        meeting D3: Third
          like: D2
      week 4: Four
        meeting D4: Fourth
          like: D5
        meeting D5: Fifth
          like: D4
      """)
    #expect(figures.activities.map(\.occurrences.lowest) == [3])
    #expect(figures.byWeek.filter { $0.amount.total > 0 }.map(\.week) == [1, 2, 3])
  }

  @Test func datesAreInOneWeek() {
    let figures = worked(
      """
      start: 2026-08-31
      end: 2026-11-06
      weeks: 9
      holiday: Summer [calendar weeks 30-34]
      holiday: Autumn break [calendar week 43]
      module: One [weeks 1-3]
        meeting D1: First [2026-09-07]
          sync case: A case [60 min]
      module: Three [weeks 7-9]
        meeting D4: Last [Monday 2 November 2026]
          sync demo: D [60 min]
        sync quiz: Q [calendar week 42, 10 min]
        sync talk: Not in this module [2026-09-07, 10 min]
      """)
    #expect(figures.activities.map { $0.weeks?.value.weeks } == [[2], [9], [7], [7, 8, 9]])
  }

  @Test func datesCountHolidaysThatHaveANumber() {
    let figures = worked(
      """
      start: calendar week 50
      weeks: 8
      end: calendar week 5
      holiday: Christmas [calendar weeks 52-1]
      sync case: A case [2027-01-18, 60 min]
      """)
    #expect(figures.activities.map { $0.weeks?.value.weeks } == [[6]])
  }
}
