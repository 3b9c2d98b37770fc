import CourseModel
import CourseReview
import CourseRules
import CourseSyntax
import JSON
import SourceText
import TestKit
import Testing
import Vocabulary

/// The timeline, what environments have to do with each other, and the storyboard.
@Suite struct TimelineTests {
  private let small = """
    course X1: T
    delivery: blended
    environment workplace: not used, first-years have no placement yet
    week 1: A
      async video V1: Watch [online, 60 min]
      meeting M1: Class [on campus, 120 min]
        sync case C1: Solve [groups of 4, 120 min]
          follows: V1
      async assignment O1: Write [own place, 60 min, feedback: teacher]
      async reading: More [own place, 30 min, optional]
    week 2: B
      async video V2: Watch again [online, 30 min]
      meeting M2: Class [on campus, 60 min]
        sync lecture L2: Listen [60 min]
    assessment summative T1: Test [100%, week 2]
    """

  @Test func aBlockIsAsWideAsItsTimeOfTheLongestWeek() throws {
    let figure = try #require(subject(small).timeline)
    guard case .drawn(let drawing, _) = try #require(figure.chart) else { return }
    let blocks = drawing.shapes.compactMap { shape -> (x: Int, width: Int, fill: Fill)? in
      if case .rectangle(let x, _, let width, 14, let fill) = shape { (x, width, fill) } else { nil }
    }
    // 288 points for each of two weeks, of which 6 stay free; week 1 is the longest with 270 minutes.
    let room = 288 - 6
    #expect(blocks.filter { $0.fill == .solid }.map { $0.width } == [room * 120 / 270, room * 60 / 270])
    let own = blocks.filter { $0.fill == .outline }.map { $0.width }
    #expect(own == [room * 60 / 270, room * 60 / 270, room * 30 / 270, room * 30 / 270])
    #expect(blocks.filter { $0.fill == .dotted }.map { $0.width } == [room * 30 / 270])
    // One after the other, in the order of the plan.
    for (one, next) in zip(blocks, blocks.dropFirst()) where one.x != next.x {
      #expect(next.x >= one.x + one.width)
    }
  }

  @Test func meetingsAreCountedByWhatThePlanDoesAroundThem() throws {
    let figure = try #require(subject(small).timeline)
    let table = try #require(figure.tables.first { $0.columns.contains { $0.key == "prepared" } })
    #expect(table.rows.map { $0.key } == ["M1", "M2"])
    // Watched before, solved in it, written afterwards.
    #expect(table.rows[0].cells.last == .count(3))
    // Watched before, nothing done with it, and nothing after.
    #expect(table.rows[1].cells.last == .count(1))
  }

  @Test func aMeetingOfWhichNotAllIsKnownHasNoNumber() throws {
    let figure = try #require(
      subject(
        """
        course X1: T
        week 1: A
          async video: V [online]
          meeting: Class [on campus]
            sync thing: S [60 min]
          async assignment: O
        week 2: B
          meeting: Class [on campus]
            sync case: S [60 min]
        """
      ).timeline)
    let table = try #require(figure.tables.first { $0.columns.contains { $0.key == "prepared" } })
    #expect(table.rows.map { $0.key } == ["Class", "Class #2"])
    #expect(table.rows[0].cells.last == .unknown)
    // Applied; the assignment before it counts as preparation.
    #expect(table.rows[1].cells.last == .count(2))
  }

  @Test func whatIsTiedIsListedAndSaysByWhat() throws {
    let figure = try #require(subject(small).timeline)
    let table = try #require(figure.tables.first { $0.columns.contains { $0.key == "stated" } })
    let stated = Cell.words(Phrase(nl: "genoemd in het plan", en: "stated in the plan"))
    #expect(table.rows.filter { $0.cells[1] == stated }.map { $0.key } == ["V1 > C1"])
    #expect(table.rows.map { $0.key } == ["V1 > C1", "C1 > O1", "C1 > More", "V2 > L2"])
  }

  @Test func theTableOfTheTimelineHasEveryActivityThatIsHeldOnce() throws {
    for (name, subject) in sampleSubjects {
      let held = subject.plan.activities.filter { !$0.isCancelled }
      guard let figure = subject.timeline else {
        #expect(held.isEmpty, "\(name)")
        continue
      }
      let rows = figure.tables[0].rows
      #expect(rows.count == held.count, "\(name)")
      #expect(Set(rows.map { $0.key }).count == rows.count, "\(name)")
      let times = rows.map { $0.cells[3] }.compactMap { cell -> Int? in
        if case .time(let amount) = cell { amount.lower } else { nil }
      }
      #expect(
        times.reduce(0, +) == held.reduce(0) { $0 + $1.duration.lower * $1.occurrences.lowest }, "\(name)")
    }
  }

  @Test func drawingsStayOnTheirSheet() {
    for (name, subject) in sampleSubjects {
      for figure in [subject.timeline, subject.environmentConnections, subject.syncShare].compactMap({ $0 }) {
        guard case .drawn(let drawing, _) = figure.chart else { continue }
        #expect(drawing.width == 680 && drawing.height < 1020, "\(name) \(figure.id)")
        for shape in drawing.shapes {
          guard case .rectangle(let x, let y, let width, let height, _) = shape else { continue }
          #expect(x >= 0 && y >= 0 && x + width <= 680 && y + height <= drawing.height, "\(name) \(figure.id)")
        }
      }
    }
  }

  @Test func aYearStaysLegible() throws {
    var lines = "course X1: T\nweeks: 40\n"
    for week in 1...40 {
      lines += "week \(week): W\n  async reading: R [own place, 60 min]\n  sync lecture: L [on campus, 90 min]\n"
    }
    let figure = try #require(subject(lines).timeline)
    guard case .drawn(let drawing, _) = try #require(figure.chart) else { return }
    #expect(drawing.width == 680 && drawing.height < 1000)
    let widths = drawing.shapes.compactMap { shape -> Int? in
      if case .rectangle(_, _, let width, 14, .solid) = shape { width } else { nil }
    }
    #expect(widths.count == 40 && widths.allSatisfy { $0 > 20 })
  }

  @Test func withoutWeeksThereAreModules() throws {
    let figure = try #require(
      subject(
        """
        cursus X1: T
        module 1: Beginnen met onderzoek
          asynchroon lezen: L [eigen plek]
          synchroon hoorcollege: H [op locatie]
        module 2: Verder
          asynchroon opdracht: O
        """
      ).timeline)
    #expect(figure.gist.nl.contains("1 van de 2 onderdelen"))
    #expect(figure.chart?.hatches == true)
    #expect(figure.tables[0].rows[0].cells[0] == .written("module 1: Beginnen met onderzoek"))
  }

  // MARK: Environments

  @Test func connectionsAreCountedByDirectionAndByHowTheyShow() throws {
    let figure = try #require(subject(small).environmentConnections)
    // Stated: V1 to C1. By place: V2 to L2.
    #expect(figure.value("online > on campus", "stated", in: 1) == [1])
    #expect(figure.value("online > on campus", "placed", in: 1) == [1])
    #expect(figure.tables[1].rows.count == 1)
    #expect(figure.value("on campus", "work") == [10_800, 10_800])
    #expect(figure.value("online", "work") == [5400, 5400])
  }

  @Test func theQuestionsOfTheGuideAreAnsweredInTheWordsOfThePlan() throws {
    let figure = try #require(subject(small).environmentConnections)
    #expect(figure.facts.count == 3)
    guard case .lines(let answers) = figure.facts[1].value else { return }
    #expect(answers.map { $0.written } == ["workplace: not used, first-years have no placement yet"])
  }

  @Test func whatHangsTogetherWithNothingIsSaidAndDrawn() throws {
    let figure = try #require(
      subject(
        """
        course X1: T
        week 1: A
          async video: Watch [online, 60 min]
          meeting: Class [on campus]
            sync case: Solve [120 min]
        week 2: B
          async workplace task: Do [workplace, 60 min]
        """
      ).environmentConnections)
    #expect(figure.gist.en == "Connected with nothing: workplace.")
    guard case .drawn(let drawing, let legend) = figure.chart else { return }
    #expect(legend.contains { $0.fill == .dotted })
    let circles = drawing.shapes.filter { if case .circle(_, _, _, .dotted) = $0 { true } else { false } }
    #expect(circles.count == 1)
  }

  @Test func statedConnectionsAreAmongAllConnections() {
    for (name, subject) in sampleSubjects {
      let graph = subject.plan.environmentGraph
      for from in graph.links.indices {
        for to in graph.links.indices {
          #expect(graph.stated[from][to] >= 0 && graph.stated[from][to] <= graph.links[from][to], "\(name)")
        }
      }
    }
  }

  // MARK: The storyboard

  @Test func theStoryboardPutsEveryActivityInOnePlace() throws {
    for (name, subject) in sampleSubjects {
      guard let table = subject.storyboard else { continue }
      var titles: [String: Int] = [:]
      for cell in table.rows.flatMap({ $0.cells }) {
        guard case .lines(let lines) = cell else { continue }
        for line in lines where !line.isHead && !line.written.isEmpty && !"◆◇".contains(line.written.prefix(1)) {
          titles[line.written, default: 0] += 1
        }
      }
      let held = subject.plan.activities.filter { !$0.isCancelled }
      #expect(titles.values.reduce(0, +) == held.count, "\(name)")
    }
  }

  @Test func beforeTogetherAndAfter() throws {
    let table = try #require(subject(small).storyboard)
    func written(_ row: Int, _ column: Int) -> [String] {
      if case .lines(let lines) = table.rows[row].cells[column] { lines.map { $0.written } } else { [] }
    }
    #expect(table.rows.map { $0.key } == ["w1", "w2"])
    #expect(written(0, 0) == ["Watch"])
    #expect(written(0, 1) == ["Class", "Solve"])
    #expect(written(0, 2) == ["Write", "More"])
    #expect(written(1, 2) == ["◆ T1: Test"])
    guard case .lines(let lines) = table.rows[0].cells[1] else { return }
    #expect(lines[0].remark.en == "2 h · on campus")
    #expect(lines[1].remark.en == "case study · 2 h · groups of 4" || lines[1].remark.en == "case · 2 h · groups of 4")
  }

  @Test func linesOfACellStayApartInEveryForm() {
    var document = ReviewedDocument(
      id: "d1", path: Array("x.course".utf8), kind: .course, code: "X1", title: "T", language: .english)
    var table = DataTable(
      Phrase(same: "S"), corner: Phrase(same: "C"), [DataTable.Column("a", .words(Phrase(same: "A")))])
    table.rows = [
      DataTable.Row(
        "r", .words(Phrase(same: "R")),
        [.lines([Cell.Line("M|<b>", Phrase(same: "2 h"), isHead: true), Cell.Line("Two")])])
    ]
    document.sections = [ReviewSection("storyboard", Phrase(same: "S"), [.storyboard(table)])]
    let review = Review([document], .english)
    let markdown = String(decoding: review.markdown(), as: UTF8.self)
    #expect(markdown.contains("| R | **M\\|\\<b\\> · 2 h**<br>Two |"))
    let html = String(decoding: review.html(), as: UTF8.self)
    #expect(html.contains("<bdi>M|&lt;b&gt;</bdi> <small>2 h</small></li><li><bdi>Two</bdi></li>"))
    let json = String(decoding: review.json(), as: UTF8.self)
    #expect(json.contains("\"text\": \"M|<b>\""))
  }
}
