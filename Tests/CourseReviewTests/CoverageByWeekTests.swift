import CourseModel
import CourseReview
import CourseSyntax
import TestKit
import Testing
import Vocabulary

@Suite("Presence and principles by week")
struct CoverageByWeekTests {
  private let plan = """
    cursus MC101: Marketing
    weken: 3
    kennen elkaar: nee
    principe: A, C
    week 1: Start
      synchroon kennismakingsronde K1: Wie ben je? [op locatie, 20 min]
        principe: A
      synchroon discussie D1: Wat is een merk? [op locatie, 20 min]
        aanwezigheid: open communicatie
    week 3: Eind
      asynchroon forum F1: Napraten [online, 20 min, optioneel]
        aanwezigheid: open communicatie
    """

  @Test("Activities stand in their week, choices in brackets")
  func presence() throws {
    let figure = try #require(subject(plan).presenceCoverage)
    #expect(figure.table.rows.map { $0.key } == ["w1", "w2", "w3"])
    #expect(figure.table.columns.count == 6)
    let column = figure.table.columns[1].key
    #expect(figure.table.text("w1", column)?.first != "–")
    #expect(figure.table.text("w2", column) == "–")
    #expect(figure.table.text("w3", column) == "(1)")
  }

  @Test("A principle that is named stands left, one that follows from the kind right")
  func principles() throws {
    let figure = try #require(subject(plan).principleCoverage)
    #expect(figure.table.rows.map { $0.key } == ["A", "B", "C", "D", "E", "F", "G"])
    #expect(figure.table.text("A", "w1")?.hasPrefix("1/") == true)
    #expect(figure.table.text("A", "chosen") == "ja")
    #expect(figure.table.text("C", "chosen") == "ja")
    #expect(figure.table.text("B", "chosen") == "–")
    #expect(figure.table.rows[0].name.phrase.nl == "A elkaar leren kennen")
    #expect(figure.gist.nl.contains("De groep is nieuw"))
  }

  @Test("Means of the survey stand beside the counts")
  func survey() throws {
    let figure = try #require(
      subject(
        """
        cursus MC101: Marketing
        nameting:
          instrument: Community of Inquiry
          n: 12
          sociale aanwezigheid: 3.90
          cognitieve aanwezigheid: 3.55
        week 1: Start
          synchroon discussie: Wat is een merk? [op locatie, 20 min]
        """
      ).presenceCoverage)
    #expect(figure.tables.count == 2)
    let table = try #require(figure.tables.last)
    #expect(table.rows.map { $0.cells[0].phrase.nl } == ["1–13", "14–22", "23–34"])
    #expect(table.rows.map { $0.cells[1].phrase.nl } == ["–", "3,90", "3,55"])
  }

  @Test("What stands outside weeks and modules is not left out")
  func outside() throws {
    let figure = try #require(
      subject(
        """
        cursus MC101: Marketing
        module 1: Start
          synchroon discussie: Wat is een merk? [op locatie, 20 min]
            fase van onderzoek: verkennen
        synchroon discussie: Los
          fase van onderzoek: verkennen
        """
      ).inquiryCoverage)
    #expect(figure.table.rows.count == 2)
    #expect(figure.table.rows.last?.name.phrase.en == "outside the parts")
  }

  @Test("Nothing without activities")
  func empty() {
    #expect(subject("cursus MC101: Marketing\n").presenceCoverage == nil)
    #expect(subject("cursus MC101: Marketing\n").principleCoverage == nil)
  }

  @Test("Counts are those of the model", arguments: Sample.all)
  func corpus(sample: Sample) {
    let subject = subject(sample.bytes)
    let categories: [PresenceCategories] = [
      .affective, .openCommunication, .cohesion, .design, .facilitation, .directInstruction,
    ]
    for row in subject.presenceCoverage?.table.rows ?? [] where row.key.hasPrefix("w") {
      guard let week = Int(row.key.dropFirst()) else { continue }
      let here = subject.activities.filter { subject.plan.figures.weeksOfWork(on: $0).contains(week) }
      for (cell, category) in zip(row.cells, categories) {
        let own = here.filter { !$0.isCancelled && $0.facets.categories.contains(category) }
        let (required, optional) = (own.count { !$0.isOptional }, own.count { $0.isOptional })
        let expected =
          required + optional == 0
          ? "–" : optional == 0 ? "\(required)" : required == 0 ? "(\(optional))" : "\(required) (\(optional))"
        #expect(cell.phrase.nl == expected)
      }
    }
    for (row, word) in zip(subject.principleCoverage?.table.rows ?? [], principleWords) {
      for (cell, column) in zip(row.cells, subject.principleCoverage?.table.columns ?? []) {
        guard column.key.hasPrefix("w"), let week = Int(column.key.dropFirst()) else { continue }
        let own = subject.activities.filter {
          !$0.isCancelled && $0.facets.principles.contains(word.principle)
            && subject.plan.figures.weeksOfWork(on: $0).contains(week)
        }
        let parts = cell.phrase.nl.split(separator: "/").compactMap { Int($0) }
        #expect(parts.reduce(0, +) == own.count)
      }
    }
  }
}
