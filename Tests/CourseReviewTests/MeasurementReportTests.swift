import CourseModel
import CourseReview
import TestKit
import Testing
import Vocabulary

@Suite("Measurements in the report")
struct MeasurementReportTests {
  private func meansTable(_ blocks: [ReviewBlock]) -> DataTable? {
    for block in blocks { if case .figure(let figure) = block { return figure.tables.last } }
    return nil
  }

  @Test("Means, response and difference by group")
  func small() throws {
    let subject = subject(
      """
      community LG: Leergemeenschap
      voormeting:
        n: 8
        respons: 40%
        gevoel van verbondenheid: 3.20
        vertrouwen: -
      nameting:
        n: 4
        gevoel van verbondenheid: 3.05
        vertrouwen: 4
        opmerking: Veel studenten waren ziek
      droeg bij aan binding: De barbecue
      """)
    let blocks = subject.measurementBlocks
    let table = try #require(meansTable(blocks))
    #expect(table.rows.count == 3)
    #expect(table.rows[0].cells.map { $0.phrase.nl } == ["8", "40%", "3,20", "–"])
    #expect(table.rows[1].cells.map { $0.phrase.nl } == ["4", "?", "3,05", "4,00"])
    #expect(table.rows[2].cells.map { $0.phrase.nl } == ["–", "–", "−0,15", "–"])
    #expect(table.rows[2].name.phrase.nl == "verschil (niet getoetst)")
    let credited = try #require(subject.creditedActivities)
    #expect(credited.rows.map { $0.cells.last } == [.count(1)])
    var cautions: [Phrase] = []
    var remarks: [Fact] = []
    for block in blocks {
      if case .list(let list) = block { cautions = list }
      if case .facts(let facts) = block { remarks = facts }
    }
    #expect(cautions.count == 2)
    #expect(cautions.last?.nl.contains("maar 4 antwoorden") == true)
    #expect(remarks.contains { $0.value == .written("Veel studenten waren ziek") })
  }

  @Test("Nothing without measurements")
  func empty() { #expect(subject("cursus MC101: Marketing\n").measurementBlocks.isEmpty) }

  @Test("Each mean is as the plan gives it, and nothing is claimed", arguments: Sample.all)
  func corpus(sample: Sample) throws {
    let subject = subject(sample.bytes)
    let measurements = subject.plan.measurements
    let blocks = subject.measurementBlocks
    if measurements.isEmpty {
      #expect(meansTable(blocks) == nil)
      return
    }
    let table = try #require(meansTable(blocks))
    let rows = table.rows.filter { !$0.key.hasSuffix("/difference") }
    #expect(rows.count == measurements.count)
    let means = rows.flatMap { $0.cells.dropFirst(2) }.compactMap { cell -> Int? in
      if case .decimal(let value) = cell { value } else { nil }
    }
    #expect(means.sorted() == measurements.flatMap { $0.scores }.compactMap { $0.value }.sorted())
    for block in blocks {
      guard case .paragraph(let phrase) = block else { continue }
      for word in ["effect", "bewijs", "proves"] {
        #expect(!phrase.nl.contains(word) && !phrase.en.contains(word))
      }
    }
  }
}
