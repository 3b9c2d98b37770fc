import CourseModel
import CourseReview
import TestKit
import Testing
import Vocabulary

@Suite("Feedback: from whom, when and what for")
struct FeedbackMapTests {
  @Test("Known answers")
  func small() throws {
    let figure = try #require(
      subject(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon opdracht A1: Vergelijk twee merken [online, 60 min]
            product: Verslag
            feedback: docent [binnen 5 dagen]
        week 2: Verder
          asynchroon opdracht A2: Verbeter je vergelijking [online, 60 min]
            volgt op: A1
            product: Verslag
        week 3: Los
          asynchroon opdracht A3: Iets anders [online, 60 min]
            product: Poster
            feedback: medestudenten [binnen 2 weken]
        """
      ).feedbackMap)
    let table = figure.table
    #expect(table.rows.map { $0.key } == ["A1", "A2", "A3"])
    #expect(table.text("A1", "source") == "docent")
    #expect(table.text("A1", "delay") == "5")
    #expect(table.text("A1", "use") == "Verbeter je vergelijking")
    #expect(table.text("A2", "source") == "–")
    #expect(table.text("A3", "source") == "medestudenten")
    #expect(table.text("A3", "delay") == "10")
    #expect(table.text("A3", "use") == "–")
    let summary = try #require(figure.tables.last)
    #expect(summary.rows.map { $0.cells[0].phrase.nl } == ["3", "2", "1", "2", "7,50"])
  }

  @Test("Giving feedback stands in the line of what it is about")
  func given() throws {
    let lines = subject(
      """
      cursus MC101: Marketing
      week 1: Start
        asynchroon opdracht A1: Vergelijk twee merken [online, 60 min]
          product: Verslag
        asynchroon peerfeedback P1: Bekijk elkaars verslag [online, 30 min]
          volgt op: A1
        asynchroon opdracht A2: Verbeter je verslag [online, 60 min]
          volgt op: P1
      """
    ).feedbackLines
    let line = try #require(lines.first)
    #expect(line.sources.contains(.peers))
    #expect(line.isClosed)
    #expect(line.isSync == false)
    #expect(lines.count { $0.sources.contains(.peers) } == 1)
  }

  @Test("Nothing in a plan that is nearly empty")
  func empty() { #expect(subject("cursus MC101: Marketing\nweek 1: Start\n").feedbackMap == nil) }

  @Test("All feedback that is stated has a line", arguments: Sample.all)
  func corpus(sample: Sample) throws {
    let subject = subject(sample.bytes)
    let plan = subject.plan
    let lines = subject.feedbackLines
    for activity in plan.activities where !activity.isCancelled && !activity.isGivingFeedback {
      let isStated = plan.state(.feedback, of: activity.element) == .stated
      let line = lines.first { $0.element == activity.element }
      #expect((line != nil) == (activity.facets.makesProduct || isStated))
      if isStated { #expect(line?.hasFeedback == true) }
    }
    guard let figure = subject.feedbackMap else {
      #expect(lines.isEmpty)
      return
    }
    let summary = try #require(figure.tables.last)
    let closed = lines.count { line in line.hasFeedback && !line.uses.isEmpty }
    #expect(summary.rows[0].cells[0] == .count(lines.count))
    #expect(summary.rows[1].cells[0] == .count(lines.count { $0.hasFeedback }))
    #expect(summary.rows[2].cells[0] == .count(closed))
    let known = lines.filter { $0.hasFeedback }.compactMap { $0.delay }.sorted()
    if known.isEmpty {
      #expect(summary.rows[4].cells[0] == .unknown)
    } else {
      let middle = (known[(known.count - 1) / 2] + known[known.count / 2]) * 500
      #expect(summary.rows[4].cells[0] == .decimal(middle))
    }
  }
}
