import CourseModel
import CourseReview
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

private let corpus = LinkedSamples().visited()

private func programme(_ name: String) throws -> ProgrammeSubject {
  ProgrammeSubject(try #require(corpus.first { $0.name == name }).context)
}

private func subject(in files: [(name: String, context: Context, result: CheckResult)]) throws -> ProgrammeSubject {
  ProgrammeSubject(try #require(files.first { $0.name == "p.course" || $0.name == "i.course" }).context)
}

/// A course by itself, without what it belongs to.
private func course(_ folder: String, _ code: String) throws -> Plan {
  let found = corpus.first { file in
    file.name.hasPrefix(folder + "/") && file.context.plan.isCourse
      && file.context.snapshot.name(file.context.plan.document) == code
  }
  return Plan(Snapshot(try #require(found).context.snapshot.bytes))
}

private func time(_ cell: Cell) -> (lower: Int, upper: Int)? {
  if case .time(let amount) = cell { (amount.lower, amount.upper) } else { nil }
}

private func words(_ cell: Cell) -> String { cell.phrase[.english] }

extension DataTable {
  fileprivate func cell(_ row: String, _ column: String) -> Cell? {
    guard let at = columns.firstIndex(where: { $0.key == column }) else { return nil }
    return rows.first { $0.key == row }.map { $0.cells[at] }
  }
}

@Suite("The load of a programme")
struct ProgrammeLoadTests {
  /// Periods with their calendar weeks without holidays, as one reads them in the document.
  static let periods: [(file: String, folder: String, label: String, weeks: [Int], courses: [String])] = [
    (
      "nursing/programme.course", "nursing", "period 1", [36, 37, 38, 39, 40, 41, 42, 44, 45, 46],
      ["NUR101", "NUR102", "NUR103"]
    ),
    (
      "nursing/programme.course", "nursing", "period 2", [47, 48, 49, 50, 51, 1, 2, 3, 4, 5],
      ["NUR111", "NUR112", "NUR113"]
    ),
    ("cmd/opleiding.course", "cmd", "blok 1", [36, 37, 38, 39, 40, 41, 42, 44, 45, 46], ["VF1", "ST1"]),
    ("cmd/opleiding.course", "cmd", "blok 3", [6, 7, 9, 10, 11, 12, 13, 14, 15, 16], ["CO1", "ME1"]),
  ]

  @Test("Is what the courses plan, week by week, and their sum", arguments: periods.indices)
  func weeks(at: Int) throws {
    let period = ProgrammeLoadTests.periods[at]
    let tables = try programme(period.file).loadFigures.flatMap { $0.tables }
    let table = try #require(
      tables.first { table in
        period.courses.allSatisfy { code in table.rows.contains { $0.key == "\(code)@\(period.label)" } }
      })
    var sums = [Int](repeating: 0, count: period.weeks.count)
    for code in period.courses {
      let plan = try course(period.folder, code)
      try #require(plan.figures.withoutWeek.total == 0)
      for load in plan.figures.byWeek where load.amount.isKnownAtAll {
        let column = try #require(table.columns.first { $0.key.hasPrefix("w\(period.weeks[load.week - 1])-") })
        let cell = try #require(table.cell("\(code)@\(period.label)", column.key))
        #expect(time(cell)?.lower == load.amount.lower)
        #expect(time(cell)?.upper == load.amount.upper)
        sums[load.week - 1] += load.amount.lower
      }
    }
    for (week, sum) in zip(period.weeks, sums) {
      let column = try #require(table.columns.first { $0.key.hasPrefix("w\(week)-") })
      #expect(table.cell("sum", column.key).flatMap { time($0)?.lower } == sum)
    }
  }

  @Test("Deadlines are all assessments with a week")
  func deadlines() throws {
    let tables = try programme("cmd/opleiding.course").loadFigures.flatMap { $0.tables }.filter {
      $0.columns.contains { $0.key == "weight" }
    }
    var dated = 0
    for code in ["VF1", "ST1", "GO1", "IX1", "CO1", "ME1", "PR1", "KM1"] {
      dated += try course("cmd", code).assessments.count { !$0.due.isEmpty }
    }
    #expect(tables.reduce(0) { $0 + $1.rows.count } == dated)
  }

  @Test("Credits without a plan are spread evenly, and called an estimate")
  func estimate() throws {
    let files = LinkedSamples(texts: [
      "p.course": """
      opleiding P: Proef
      uren per week: 40 uur
      blok 1: Begin
        weken: 10
        cursus A1: a.course [5 EC]
        cursus B1: Zonder plan [5 EC]
      """,
      "a.course": """
      cursus A1: Eerste
      weken: 10
      week 1-10:
        asynchroon lezen: Lezen [14 uur, eigen plek]
      """,
    ]).visited()
    let whole = try subject(in: files)
    let figure = try #require(whole.loadFigures.first)
    let table = try #require(figure.tables.first)
    #expect(words(try #require(table.cell("B1@blok 1", "basis"))) == "estimated")
    // 5 credits of 28 hours over 10 weeks.
    for column in table.columns.dropFirst() {
      #expect(table.cell("B1@blok 1", column.key).flatMap { time($0)?.lower } == 14 * 3600)
    }
    #expect(figure.coverage?.nl == "Van 1 van de 2 cursussen is het werk per week bekend.")
  }
}

@Suite("What courses of a programme work on")
struct OutcomeMatrixTests {
  @Test("Levels and assessments of the sample")
  func levels() throws {
    let figure = try #require(programme("nursing/programme.course").outcomeMatrix)
    let table = try #require(figure.tables.first)
    let expected = [
      ["I A", "–", "I A", "D A", "–", "D A", "D A", "–"], ["I A", "I A", "–", "–", "D A", "D A", "D A", "D A"],
      ["–", "–", "I A", "D A", "–", "D A", "D A", "–"], ["–", "I A", "–", "–", "I A", "–", "–", "D A"],
      ["I A", "–", "I A", "D A", "–", "–", "–", "–"],
    ]
    #expect(table.rows.map { $0.cells.prefix(8).map { words($0) } } == expected)
    for row in table.rows {
      #expect(row.cells.last == .count(row.cells.prefix(8).count { words($0).hasSuffix("A") }))
    }
    #expect(
      table.columns.map { $0.key }.prefix(8) == [
        "NUR101", "NUR102", "NUR103", "NUR111", "NUR112", "NUR113", "NUR204", "NUR205",
      ])
  }

  @Test("Of many courses each has a row")
  func many() throws {
    let whole = try subject(in: largeProgramme())
    let table = try #require(whole.outcomeMatrix?.tables.first)
    #expect(table.rows.count == 50 + 3)
    #expect(table.columns.count == 6)
    for at in table.columns.indices {
      let covered = table.rows.prefix(50).count { words($0.cells[at]) != "–" }
      #expect(covered == (0..<50).count { $0 % 6 == at || ($0 + 1) % 6 == at })
    }
  }
}

@Suite("Where and when students of a programme work")
struct ProfileTests {
  @Test("Is the sum over activities", arguments: ["VF1", "ST1", "GO1", "IX1", "CO1", "ME1", "PR1", "KM1"])
  func places(code: String) throws {
    let plan = try course("cmd", code)
    var byPlace = [Int](repeating: 0, count: environmentWords.count + 1)
    var together = 0
    var all = 0
    for counted in plan.figures.countedWork() {
      let activity = plan.activities[counted.activity]
      let seconds = (counted.amount.lower + counted.amount.upper) / 2
      let places = (activity.environment?.value ?? []).each
      for place in places {
        byPlace[environmentWords.firstIndex { $0.environment == place } ?? 0] += seconds / places.count
      }
      if places.isEmpty { byPlace[environmentWords.count] += seconds }
      if activity.isSync { together += seconds }
      all += seconds
    }
    let table = try #require(programme("cmd/opleiding.course").profileFigures.first?.tables.first)
    let row = try #require(table.rows.first { $0.key.hasPrefix(code + "@") })
    for (at, seconds) in byPlace.enumerated() {
      let key = at < environmentWords.count ? "env\(at)" : "envunknown"
      guard let cell = table.cell(row.key, key) else {
        #expect(seconds == 0)
        continue
      }
      guard case .percent(let share) = cell else { Issue.record("no share"); continue }
      #expect(abs(share * all - seconds * 100) <= all)
    }
    guard case .some(.percent(let share)) = table.cell(row.key, "sync") else { Issue.record("no share"); return }
    #expect(abs(share * all - together * 100) <= all)
  }

  @Test("Of a course without durations only its credits count, unknown")
  func unknown() throws {
    let files = LinkedSamples(texts: [
      "p.course": "opleiding P: Proef\nblok 1: Begin\n  weken: 5\n  cursus A1: a.course [3 EC]\n",
      "a.course": "cursus A1: Eerste\nweek 1:\n  asynchroon lezen: Lezen\n",
    ]).visited()
    let whole = try subject(in: files)
    let table = try #require(whole.profileFigures.first?.tables.first)
    #expect(table.cell("A1@blok 1", "envunknown") == .percent(100))
    #expect(table.cell("A1@blok 1", "work").flatMap { time($0)?.lower } == 3 * 28 * 3600)
    #expect(table.cell("A1@blok 1", "sync") == .percent(0))
  }
}

@Suite("What courses side by side do differently")
struct ConsistencyTests {
  @Test("A course that uses something else than was agreed is marked")
  func differs() throws {
    let files = LinkedSamples(texts: [
      "p.course": """
      opleiding P: Proef
      tool: Brightspace [eerste keus voor inhoud]
      kanaal vragen: Teams [binnen 24 uur]
      blok 1: Begin
        weken: 5
        cursus A1: a.course
        cursus B1: b.course
      """,
      "a.course": "cursus A1: Eerste\ntool: Brightspace [voor inhoud]\nkanaal vragen: Teams [binnen 24 uur]\n",
      "b.course": "cursus B1: Tweede\ntool: Padlet [voor inhoud]\nkanaal vragen: Teams [binnen 72 uur]\n",
    ]).visited()
    let figure = try #require(subject(in: files).consistency)
    let table = try #require(figure.tables.first)
    #expect(table.cell("tool-content", "A1@blok 1") == .written("Brightspace"))
    #expect(table.cell("tool-content", "B1@blok 1").map { words($0) } == "differs: Padlet")
    #expect(table.cell("channel-questions", "B1@blok 1").map { words($0) } == "differs: Teams (answer within 3 days)")
    #expect(figure.gist.nl == "2 keer is het in een cursus anders dan afgesproken.")
  }
}

@Suite("What courses build on")
struct PrerequisiteMapTests {
  @Test("Each requirement has a row and an arrow")
  func rows() throws {
    let figure = try #require(programme("cmd/opleiding.course").prerequisiteMap)
    let table = try #require(figure.tables.first)
    let expected: Set = [
      "IX1@blok 2/VF1", "CO1@blok 3/VF1", "ME1@blok 3/GO1", "PR1@blok 4/GO1", "PR1@blok 4/IX1", "PR1@blok 4/CO1",
      "KM1@blok 4/ST1",
    ]
    #expect(Set(table.rows.map { $0.key }).isSuperset(of: expected))
    guard case .some(.drawn(let drawing, _)) = figure.chart else { Issue.record("no drawing"); return }
    let arrows = drawing.shapes.count { if case .arrow = $0 { true } else { false } }
    #expect(arrows >= expected.count)
    for key in expected { #expect(table.cell(key, "in-time").map { words($0) } == "yes") }
  }
}

@Suite("The layers of an institution")
struct AlignmentTests {
  @Test("Counts what stands on each layer")
  func counts() throws {
    let subject = try programme("nursing/institution.course")
    let figure = try #require(subject.alignmentGrid)
    let text = String(decoding: subject.plan.snapshot.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for layer in ["macro", "meso", "micro"] {
      // Goals say their layer on a line of their own, stakeholders within brackets.
      let goals = lines.count { $0 == "  layer: " + layer } + lines.count { $0.hasPrefix("why \(layer):") }
      let people =
        lines.count { $0.hasPrefix("stakeholder") && $0.contains("[\(layer)") }
        + lines.count { $0.hasPrefix("who \(layer):") }
      #expect(figure.tables[0].cell(layer, "why") == .count(goals))
      #expect(figure.tables[0].cell(layer, "who") == .count(people))
    }
    let goals = try #require(figure.tables.first { $0.columns.contains { $0.key == "carried" } })
    for goal in ["G1", "G2", "G3"] {
      let pointing = lines.count { line in
        line.hasPrefix("step") && line.contains("->")
          && line.split(separator: ">").last.map { $0.contains(goal) } ?? false
      }
      #expect(goals.cell(goal, "steps") == .count(pointing))
    }
    #expect(goals.cell("G3", "carried").map { words($0) } == "no")
    #expect(goals.cell("G1", "carried").map { words($0) } == "yes")
  }

  @Test("Ten topics, stated or not")
  func topics() throws {
    let figure = try #require(programme("nursing/institution.course").consequences)
    #expect(figure.tables[0].rows.count == 10)
    #expect(figure.tables[0].rows.allSatisfy { words($0.cells[0]) == "yes" })
    let bare = LinkedSamples(texts: ["i.course": "instelling I: Kaal\n"]).visited()
    let none = try #require(subject(in: bare).consequences)
    #expect(none.tables[0].rows.allSatisfy { words($0.cells[0]) == "no" })
  }
}

@Suite("A report of many plans")
struct ManyPlansTests {
  private func review(_ files: [(name: String, context: Context, result: CheckResult)], _ language: Language) -> Review
  {
    Review(of: files.map { ReviewedPlan($0.context, $0.result, path: Array($0.name.utf8)) }, language)
  }

  @Test("Goes from the institution to its courses, each with a way back")
  func order() throws {
    let files = corpus.filter { $0.name.hasPrefix("nursing/") }
    let review = review(files.reversed(), .english)
    #expect(
      review.documents.map { $0.code } == [
        "HSW", "NUR", "NUR101", "NUR102", "NUR103", "NUR111", "NUR112", "NUR113", "NUR204", "NUR205",
      ])
    let known = Set(review.documents.map { $0.path })
    for document in review.documents.dropFirst(2) {
      let section = try #require(document.sections.first { $0.id == "belongs" || $0.id == "figures" })
      guard case .some(.links(let links)) = section.blocks.first else { Issue.record("no link"); continue }
      #expect(links.map { $0.path } == [Array("nursing/programme.course".utf8)])
    }
    let courses = try #require(review.documents[1].sections.first { $0.id == "courses" })
    var linked: [[UInt8]] = []
    for case .links(let links) in courses.blocks { linked += links.map { $0.path } }
    #expect(linked.count == 8 && linked.allSatisfy { known.contains($0) })
    #expect(review.remark != nil && !review.appendix.isEmpty)
  }

  @Test("Of fifty courses is no longer than can be sent by mail", arguments: Language.allCases)
  func size(language: Language) throws {
    let review = review(largeProgramme(), language)
    #expect(review.documents.count == 51)
    #expect(review.remark != nil)
    let html = review.html()
    #expect(html.count <= 300_000, "\(html.count) bytes")
    // Errors and warnings of a course stand there in full.
    let page = String(decoding: html, as: UTF8.self)
    #expect(page.contains("coursecheck report BESTAND"))
    #expect(page.contains("De doorontwikkeling van zorgtechnologische arbeidsmarktvraagstukken"))
  }
}

/// Fifty courses over four years, each as rich as those of the sample, with the long names that Dutch allows.
func largeProgramme() -> [(name: String, context: Context, result: CheckResult)] {
  var files: [String: String] = [:]
  let samples = Sample.all.filter {
    $0.name.hasPrefix("cmd/") && !$0.name.contains("opleiding") && !$0.name.contains("instelling")
  }
  var text =
    "opleiding P: Gezondheidszorgtechnologie en samenwerkingsvraagstukken\nstudielast: 240 EC\nuren per week: 40 uur\n"
  for at in 0..<6 { text += "leeruitkomst EK\(at + 1): Werkt aan beroepsvaardigheid \(at + 1) in de praktijk\n" }
  for at in 0..<50 {
    if at % 3 == 0, at < 48 {
      let period = at / 3
      text += "blok \(period % 4 + 1): Verdiepingsperiode \(period + 1)\n  jaar: \(period / 4 + 1)\n  weken: 10\n"
    }
    text += "  cursus C\(100 + at): c\(at).course [5 EC, introductie] -> EK\(at % 6 + 1), EK\((at + 1) % 6 + 1)\n"
    if at > 3 { text += "    vereist: C\(100 + at - 4)\n" }
    var lines = String(decoding: samples[at % samples.count].bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    lines[0] = "cursus C\(100 + at): De doorontwikkeling van zorgtechnologische arbeidsmarktvraagstukken \(at + 1)"
    files["c\(at).course"] =
      lines.map { line in
        line.hasPrefix("opleiding:") ? "opleiding: p.course" : withoutLinkUp(line)
      }.joined(separator: "\n")
  }
  files["p.course"] = text
  return LinkedSamples(texts: files).visited()
}

/// Which outcomes each course works on, only the programme says here.
private func withoutLinkUp(_ line: String) -> String {
  line.contains("opleiding.course#") ? String(line.prefix { $0 != ">" }.dropLast(2)) : line
}
