import CourseModel
import CourseReview
import TestKit
import Testing
import Vocabulary

@Suite("How complete a plan is")
struct CompletenessTests {
  @Test("What is written, derived, unknown and open is told apart")
  func small() throws {
    let figure = try #require(
      subject(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Ontwerpt een campagne
        week 1: Start
          bijeenkomst: Werkcollege [op locatie]
            synchroon casus C1: Een merk [30 min, groepjes van 4] -> LU1
              feedback: docent
          asynchroon opdracht O1: Werk uit [?]
            omgeving: ?
            volgt op: C1
            feedback: geen
          asynchroon iets anders: Nog te bedenken
        """
      ).completeness)
    let expected = [
      ("environment", [0, 1, 1, 1]), ("duration", [1, 0, 1, 1]), ("outcomes", [1, 0, 2, 0]),
      ("links", [2, 1, 0, 0]),
    ]
    for (key, counts) in expected {
      let found = try #require(figure.table.rows.first { $0.key == key })
      #expect(found.cells == counts.map { .count($0) }, "\(key)")
    }
    let feedback = try #require(figure.table.rows.first { $0.key == "feedback" })
    #expect(feedback.cells.first == .count(2))
    #expect(figure.gist.nl.contains("tellen activiteiten in plaats van uren"))
  }

  @Test("Nothing to tell of a plan without activities")
  func empty() { #expect(subject("cursus MC101: Marketing\n").completeness == nil) }

  @Test("Each subject counts each activity once", arguments: Sample.all)
  func corpus(sample: Sample) throws {
    let subject = subject(sample.bytes)
    let held = subject.activities.filter { !$0.isCancelled }
    guard let figure = subject.completeness else {
      #expect(held.isEmpty)
      return
    }
    #expect(figure.table.rows.map { $0.key } == ToldField.allCases.map { $0.key })
    for row in figure.table.rows {
      let sum = row.cells.reduce(0) { sum, cell in if case .count(let count) = cell { sum + count } else { sum } }
      #expect(sum == held.count)
    }
    let model = subject.plan.model
    func says(_ activity: Activity, _ keyword: Keyword) -> Bool {
      model.children(of: activity.element).contains { child in
        let found = model.elements[Int(child)]
        return found.keyword == keyword
          && (found.state == .stated || found.state == .none || (found.state == .empty && found.end > child + 1))
      }
    }
    #expect(figure.table.rows[0].cells[0] == .count(held.count { says($0, .environment) }))
    #expect(figure.table.rows[1].cells[0] == .count(held.count { says($0, .duration) }))
    let isOpen: (Activity, Keyword) -> Bool = { activity, keyword in
      !says(activity, keyword)
        && model.children(of: activity.element).contains {
          model.elements[Int($0)].keyword == keyword && model.elements[Int($0)].state == .unknown
        }
    }
    #expect(
      figure.table.rows[1].cells[1]
        == .count(held.count { !says($0, .duration) && !isOpen($0, .duration) && $0.duration.isKnownAtAll }))
    #expect(figure.table.rows[1].cells[3] == .count(held.count { isOpen($0, .duration) }))
  }
}
