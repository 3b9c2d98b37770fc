import CourseModel
import CourseReview
import CourseRules
import TestKit
import Testing
import Vocabulary

@Suite("The self-scan")
struct SelfScanPlotTests {
  @Test("What is declared, shown and wanted stand in one row")
  func course() throws {
    let figure = try #require(
      subject(
        """
        cursus MC101: Marketing
        dimensie interactie: Studenten ontmoeten elkaar elke week
          volwassenheid: 2
          ambitie: 3
        """
      ).selfScanPlot)
    let table = figure.table
    #expect(table.rows.count == 4)
    let row = try #require(table.rows.first { $0.key == Term.dimInteraction.row.names.canonical(.english) })
    #expect(row.cells == [.count(2), .count(1), .count(3)])
    let design = try #require(table.rows.first)
    #expect(design.cells == [.unknown, .count(0), .unknown])
    #expect(figure.notes.contains { $0.nl.contains("Volwassenheid is geen kwaliteit") })
    #expect(figure.notes.contains { $0.nl.contains("verkennend") })
  }

  @Test("A programme has three dimensions and an institution eight, by number only")
  func others() throws {
    for (text, count) in [
      ("opleiding CE: Commerciële economie\ndimensie flexibiliteit: Eigen tempo\n  volwassenheid: 1\n", 3),
      ("instelling HS: Hogeschool\ndimensie financiën: Een fonds\n  volwassenheid: 1\n", 8),
    ] {
      let figure = try #require(subject(text).selfScanPlot)
      #expect(figure.table.rows.count == count)
      #expect(!figure.notes.contains { $0.nl.contains("verkennend") })
    }
  }

  @Test("Nothing without a scan")
  func empty() { #expect(subject("cursus MC101: Marketing\n").selfScanPlot == nil) }

  @Test("Agrees with the rule that compares levels with the plan", arguments: Sample.all)
  func corpus(sample: Sample) {
    let subject = subject(sample.bytes)
    let rows = subject.scannedRows
    let plan = subject.plan
    #expect(rows.isEmpty == plan.all(.dimension).isEmpty)
    let above = rows.count { row in
      if let declared = row.declared, let supported = row.supported {
        declared / 1000 > supported / 1000
      } else {
        false
      }
    }
    let found = check(plan).findings.count { $0.rule.qualifiedName == "maturity/contradicted-by-files" }
    #expect((above > 0) == (found > 0))
    #expect(rows.count { $0.declared != nil } == plan.selfScan.dimensions.count)
  }
}
