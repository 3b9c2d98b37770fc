import CourseModel
import CourseReview
import TestKit
import Testing
import Vocabulary

@Suite("Outcomes, practice and assessment")
struct OutcomeAlignmentTests {
  @Test("Known answers")
  func small() throws {
    let figure = try #require(
      subject(
        """
        cursus MC101: Marketing
        weken: 2
        leeruitkomst LU1: Ontwerpt een campagne
        leeruitkomst LU2: Beschrijft een merk
        leeruitkomst LU3: Analyseert een markt
        toets summatief T1: Ontwerp een campagne [60%] -> LU1, LU2
        toets summatief T2: Beschrijf een merk [40%] -> LU2
        toets formatief F1: Oefentoets -> LU3
        week 1: Start
          asynchroon opdracht O1: Ontwerp een poster [60 min, online] -> LU1
            feedback: docent
          asynchroon opdracht O2: Beschrijf je buurt [60 min, online] -> LU1, LU2
        week 2: Verder
          asynchroon opdracht O3: Kies zelf [30 min, online, optioneel] -> LU3
        """
      ).outcomeAlignment)
    let table = figure.table
    #expect(table.text("LU1", "w1") == "2 F")
    #expect(table.text("LU2", "w1") == "1")
    #expect(table.text("LU3", "w1") == "–")
    #expect(table.text("LU3", "w2") == "(1)")
    #expect(table.text("LU1", "practised") == "2")
    #expect(table.text("LU3", "practised") == "(1) !")
    #expect(table.text("LU1", "T1") == "30%")
    #expect(table.text("LU2", "T2") == "40%")
    #expect(table.text("LU3", "F1") == "o")
    #expect(table.text("LU1", "assessed") == "30%")
    #expect(table.text("LU2", "assessed") == "70%")
    #expect(table.text("LU3", "assessed") == "!")
    #expect(table.text("LU1", "verb") == "Ontwerpt")
    #expect(table.text("LU1", "level") == Term.create.row.names.canonical(.dutch))
    #expect(table.text("LU2", "assessed-level") == Term.create.row.names.canonical(.dutch))
    // Of 150 minutes: LU1 60 + 30, LU2 30, LU3 30.
    #expect(table.text("LU1", "time-share") == "60%")
    #expect(table.text("LU2", "time-share") == "20%")
    #expect(figure.gist.nl == "Geen verplichte activiteit oefent LU3. Geen toets die meetelt gaat over LU3.")
  }

  @Test("Without durations there is no share of time")
  func unknown() throws {
    let figure = try #require(
      subject(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Ontwerpt een campagne
        week 1: Start
          asynchroon opdracht O1: Ontwerp een poster [online] -> LU1
        """
      ).outcomeAlignment)
    #expect(figure.table.text("LU1", "time-share") == "?")
    #expect(figure.coverage != nil)
    #expect(figure.table.text("LU1", "assessed") == "–")
  }

  @Test("A weight that is not given is not guessed")
  func openWeight() throws {
    let figure = try #require(
      subject(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Ontwerpt een campagne
        leeruitkomst LU2: Beschrijft een merk
        toets summatief T1: Campagneplan [60%] -> LU1
        toets summatief T2: Kennistoets -> LU2
        """
      ).outcomeAlignment)
    #expect(figure.table.text("LU1", "assessed") == "60%")
    #expect(figure.table.text("LU2", "assessed") == "?")
    #expect(figure.table.text("LU2", "T2") == "?")
    #expect(figure.table.text("LU1", "weight-share") == "?")
  }

  @Test("Nothing without outcomes")
  func empty() { #expect(subject("cursus MC101: Marketing\n").outcomeAlignment == nil) }

  @Test("Numbers are those of the model", arguments: Sample.all)
  func corpus(sample: Sample) {
    let subject = subject(sample.bytes)
    let plan = subject.plan
    guard let figure = subject.outcomeAlignment else {
      #expect(plan.outcomes.isEmpty)
      return
    }
    let table = figure.table
    #expect(table.rows.count == plan.outcomes.count)
    var times = 0
    var weights = 0
    for (row, outcome) in zip(table.rows, plan.outcomes) {
      let own = plan.activities.filter { !$0.isCancelled && $0.outcomes.contains(outcome.element) }
      let required = own.count { !$0.isOptional }
      guard let at = table.columns.firstIndex(where: { $0.key == "practised" }) else {
        Issue.record("no column")
        return
      }
      let text = row.cells[at].phrase.nl
      #expect(text.contains("!") == (required == 0))
      if required > 0 { #expect(text.hasPrefix("\(required)")) }
      for (place, assessment) in plan.assessments.enumerated() {
        let isAbout = assessment.outcomes.contains(outcome.element)
        #expect((row.cells[at + 1 + place] == .nothing) == !isAbout)
      }
      if case .percent(let share) = row.cells[row.cells.count - 2] { times += share }
      if case .percent(let share) = row.cells[row.cells.count - 1] { weights += share }
    }
    #expect(times == 0 || times == 100)
    #expect(weights == 0 || weights == 100)
  }
}
