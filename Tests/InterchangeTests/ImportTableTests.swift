import Interchange
import Testing
import Vocabulary

/// What becomes of a table as a whole, and what is said when it can't become a plan.
@Suite struct ImportTableTests {
  @Test func everySeparatorIsFound() throws {
    for separator in [";", ",", "\t", "|"] {
      let text = "Week,Activity,Duration\n1,Quiz,10 min\n".replacing(",", with: separator)
      let plan = try imported(text)
      #expect(plan.report.activities == 1)
      #expect(planLines(plan).contains("  async quiz: Quiz [10 min]"))
    }
    // Excel's own line decides, whatever else there is.
    #expect(try imported("sep=|\nActivity|Kind\na,b;c|quiz\n").report.activities == 1)
  }

  @Test func columnsCanBeMapped() throws {
    let text = "Fase;Inhoud van het blok;Hoeveel\n1;Quiz;20\n"
    let plan = try imported(text, map: ["Fase=week", "inhoud van het BLOK=titel", "Hoeveel=duration"])
    #expect(plan.report.columns.allSatisfy { !$0.isKept })
    #expect(planLines(plan).contains { $0.hasSuffix("Quiz [20 min]") })
    // Left out on purpose is not kept.
    let without = try imported(text, map: ["Inhoud van het blok=title", "Fase=none", "Hoeveel=geen"])
    #expect(!planLines(without).contains { $0.contains("x-") })
    let activities = try imported(
      "Onderdeel;Thuis;In het lokaal\n1;Lees;Bespreek\n", map: ["Thuis=async", "In het lokaal=sync", "Onderdeel=week"])
    #expect(activities.report.activities == 2)
    #expect(
      planLines(activities).contains {
        $0.contains("synchroon discussie: Bespreek") || $0.contains("sync discussion: Bespreek")
      })
  }

  @Test func theLanguageIsThatOfTheHeadings() throws {
    #expect(try imported("Week;Activiteit\n1;Quiz\n").language == .dutch)
    #expect(try imported("Week;Activity\n1;Quiz\n").language == .english)
    #expect(try imported("Week;Activity\n1;Quiz\n", language: .dutch).language == .dutch)
    #expect(try imported("week;feedback;kind\n1;van de docent;quiz\n").language == .english)
    #expect(
      try imported("week;feedback;tool;timing\n;;;\n1;van de docent en het forum;Teams;sync\n", map: ["feedback=title"])
        .language == .dutch)
  }

  @Test func rowsAreGathered() throws {
    let plan = try imported(
      "Week;Activiteit;Kind\n1;A;quiz\n2;B;quiz\n1;C;quiz\nTotaal;;\nWeek;Activiteit;Kind\n;;\n3;;\nLosse opmerking;;\n"
    )
    let lines = planLines(plan)
    #expect(lines.filter { $0.hasPrefix("week ") } == ["week 1:", "week 2:", "week 3:"])
    #expect(lines.firstIndex { $0.contains(": C ") } == (lines.firstIndex { $0.contains(": A ") } ?? 0) + 2)
    #expect(plan.report.leftOut.map { $0.reason } == [.total, .repeatedHeadings])
    #expect(plan.report.leftOut.map { $0.line } == [5, 6])
  }

  /// What cannot be said of a break, and what a meeting says otherwise already, becomes explanation.
  @Test func whatHasNoPlaceIsExplained() throws {
    let pause = try imported("Activity,Duration,Led by\nLunch break,45 min,the caterer\n")
    #expect(notationFindings(pause.text) == [])
    #expect(planLines(pause).suffix(2) == ["break: Lunch break [45 min]", "  > led by: the caterer"])
    let twice = try imported(
      "Week,Session,Activity,Kind,Environment,Duration,Space\n1,1,,,on campus,60 min,A1\n1,1,,,online,45 min,B2\n")
    #expect(notationFindings(twice.text) == [])
    #expect(
      planLines(twice).suffix(5) == [
        "  meeting 1: [on campus, 60 min]", "    space: A1", "    space: B2", "    > environment: online",
        "    > duration: 45 min",
      ])
  }

  /// No year has a week 59.
  @Test func aWeekThatIsNoneStaysText() throws {
    for week in ["Week 59: Start", "calendar week 59", "58-59"] {
      let plan = try imported("Week,Activity,Kind\n\(week),Read,video\nWeek 36,Talk,discussion\n")
      #expect(notationFindings(plan.text) == [], "\(week)")
    }
  }

  /// A year has no week 0 and none before that; a course may begin with one.
  @Test(arguments: ["0", "Week -2", "calendar week 0"]) func aWeekBeforeTheFirstIsOfTheCourse(_ week: String) throws {
    let plan = try imported("Week,Activity,Kind\n\(week),Read,video\nWeek 36,Talk,discussion\n")
    #expect(notationFindings(plan.text) == [])
    let weeks = planLines(plan).filter { $0.hasPrefix("week") }
    let number = week.split(separator: " ").last ?? ""
    #expect(weeks == ["week \(number):", "week 1: [calendar week 36]"])
  }

  @Test func weeksInAnotherOrderAreReadFromTheFirstToTheLast() throws {
    let plan = try imported("Week,Activity,Kind\n37,Read,video\n36-37,Talk,discussion\n")
    #expect(notationFindings(plan.text) == [])
    #expect(
      planLines(plan).filter { $0.hasPrefix("week") } == [
        "week 1: [calendar week 37]", "week 1-2: [calendar weeks 36-37]",
      ])
  }

  /// Each cell of this table is in the plan or in the report.
  @Test func nothingIsLost() throws {
    let words = [
      "alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet", "kilo", "lima",
    ]
    let headings =
      "Week;Bijeenkomst;Activiteit;Werkvorm;Sync/async;Leeromgeving;Duur;Groep;Leerdoel;Feedback;Toets;Onbekend"
    let plan = try imported(headings + "\n" + words.joined(separator: ";") + "\n")
    let text = String(decoding: plan.text, as: UTF8.self)
    for word in words { #expect(text.contains(word), "\(word):\n\(text)") }
    #expect(notationFindings(plan.text) == [])
    let kept = plan.report.keptCells.map { $0.text }
    #expect(kept == ["delta", "echo", "foxtrot", "golf", "hotel"])
  }

  // MARK: Problems

  @Test func whatIsNoTableIsSaid() {
    #expect(problem([]) == .empty)
    #expect(problem(Array(" \n\t".utf8)) == .empty)
    #expect(problem([0x50, 0x4B, 0x03, 0x04] + Array("....xl/workbook.xml".utf8)) == .workbook)
    #expect(problem([0x50, 0x4B, 0x03, 0x04] + Array("....word/document.xml".utf8)) == .wordDocument)
    #expect(problem([0x50, 0x4B, 0x03, 0x04, 1, 2]) == .archive)
    #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .wordDocument)
    #expect(problem(Array("%PDF-1.7".utf8)) == .pdf)
    #expect(problem([0x61, 0, 0x62]) == .binary)
    #expect(problem([UInt8](repeating: 0x61, count: 33 << 20)) == .tooLarge)
    #expect(problem(Array("Kleur;Vlag\nrood;x\n".utf8)) == .noHeadings(["Kleur", "Vlag"]))
    #expect(problem(Array("Week;Duur\n1;20\n".utf8)) == .noActivities(["Week", "Duur"]))
    #expect(problem(Array("Week;Vlag;Duur\n1;x;20\n".utf8)) == .noActivities(["Vlag", "Week", "Duur"]))
    #expect(problem(Array("Week;Activiteit\n;\n".utf8)) == .noRows)
    #expect(problem(Array("# Kop\n\nTekst\n".utf8), "a.md") == .noTable)
    #expect(problem(Array("| Kleur | Vlag |\n|--|--|\n| a | b |\n".utf8), "a.md") == .noHeadings(["Kleur", "Vlag"]))
    #expect(problem(Array("{\n  \"a\": x}".utf8), "a.json") == .badJSON(line: 2, column: 8))
    #expect(problem(Array("{\"activities\": []}".utf8), "a.json") == .notLearningDesigner)
    #expect(problem(Array("[1]".utf8), "a.ldj") == .notLearningDesigner)
  }

  @Test func aBadMapGetsASuggestion() {
    let table = Array("Fase;Activiteit\n1;a\n".utf8)
    #expect(problem(table, map: ["Fase"]) == .mapWithoutSign("Fase"))
    #expect(problem(table, map: ["Fas=week"]) == .unknownColumn("Fas", near: "Fase", ["Fase", "Activiteit"]))
    #expect(problem(table, map: ["Kleur=week"]) == .unknownColumn("Kleur", near: nil, ["Fase", "Activiteit"]))
    #expect(problem(table, map: ["Fase=weke"])?.words.nl.contains("Bedoel je 'week'") == true)
    guard case .unknownWord("kleur", near: nil, let choices) = problem(table, map: ["Fase=kleur"]) else {
      Issue.record("kleur is a word")
      return
    }
    #expect(choices.contains("title"))
  }

  /// A table without headings that we know says how to go on, with one of its own headings.
  @Test func theExampleUsesTheirHeading() {
    let words = ImportProblem.noHeadings(["Kleur", "Vlag"]).words
    #expect(words.nl.contains("--map \"Kleur=titel\""))
    #expect(words.en.contains("--map \"Kleur=title\""))
  }

  private func problem(_ bytes: [UInt8], _ name: String = "a.csv", map: [String] = []) -> ImportProblem? {
    do throws(ImportProblem) {
      _ = try importPlan(bytes, name: name, form: nil, map: ColumnMap(map, .english), language: nil)
      return nil
    } catch { return error }
  }

  /// Two numbers of students: the first counts, and the other is kept where the writer sees it.
  @Test func whatIsSaidOtherwiseAboveTheTableIsKept() throws {
    let plan = try imported("Studenten;48\nStudenten;52\n\nWeek;Activiteit;Duur\n1;Quiz;20 min\n")
    #expect(planLines(plan).contains("studenten: 48"))
    #expect(planLines(plan).contains { $0.contains("Studenten: 52") })
    #expect(notationFindings(plan.text) == [])
  }

  /// A column for meetings that says nothing about the first ones.
  @Test func whatIsDoneInClassIsInAMeetingEvenIfNoneIsNamed() throws {
    let plan = try imported(
      "Week;Les;Voor de les;Tijdens de les;Na de les\n1;;Lees hoofdstuk 1;Rollenspel;Schrijf een reflectie\n1;Les 2;Lees verder;Discussie;Blog\n"
    )
    #expect(planLines(plan).filter { $0.hasPrefix("  bijeenkomst") } == ["  bijeenkomst:", "  bijeenkomst 2:"])
    #expect(notationFindings(plan.text) == [])
  }

  /// The format counts ten weeks back from the start.
  @Test func weeksLongBeforeTheStartAreNone() throws {
    for (week, isOne) in [("-10", true), ("-11", false), ("26", true), ("54", false)] {
      let plan = try imported("Week;Activiteit;Duur\nWeek \(week): Vooraf;Quiz;20 min\n")
      #expect(planLines(plan).contains("week \(week): Vooraf") == isOne)
      #expect(notationFindings(plan.text) == [], "week \(week)")
    }
  }

  // MARK: Markdown and designs

  @Test func headingsOfMarkdownSayWhere() throws {
    let plan = try imported(
      "# Cursus\n\n## Week 2: Twee\n\n### Les 3\n\n| Activiteit | Duur |\n|---|---|\n| a\\|b | 5 min |\n", name: "a.md")
    #expect(planLines(plan).contains("week 2: Twee"))
    #expect(planLines(plan).contains("  bijeenkomst 3:"))
    #expect(planLines(plan).contains("    synchroon: a|b [5 min]"))
  }

  @Test func whatADesignDoesNotSayIsUnknown() throws {
    let plan = try imported(
      #"{"name":"D","activities":[{"title":"T","slas":[{"type":"Practice","description":"P"},{"type":"Zing","duration":"0"}]}]}"#,
      name: "d.json")
    #expect(planLines(plan).filter { $0.hasSuffix("?]") || $0.hasSuffix(": [?]") }.count == 2)
    #expect(plan.report.unknownDurations == 2)
    #expect(planLines(plan).contains("    x-learning-type: Zing"))
    #expect(notationFindings(plan.text) == [])
  }

  /// A digit too many is kept for the writer to see.
  @Test func aDurationBeyondMeasureIsKept() throws {
    let plan = try imported(
      #"{"name":"D","activities":[{"title":"T","slas":[{"type":"Read","description":"P","duration":99999999}]}]}"#,
      name: "d.json")
    #expect(planLines(plan).contains { $0.hasSuffix("x-duration: 99999999") })
    #expect(notationFindings(plan.text) == [])
  }
}
