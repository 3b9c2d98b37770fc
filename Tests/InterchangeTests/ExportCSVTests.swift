import CourseModel
import Interchange
import TestKit
import Testing
import Vocabulary

/// A plan as a table that a spreadsheet opens by a double click.
@Suite struct ExportCSVTests {
  /// The rows of a table, by RFC 4180.
  private func rows(_ bytes: [UInt8], _ separator: UInt8) throws -> [[String]] {
    try #require(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 3
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          cell.append(byte)
          index += 1
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == 0x22 {
        try #require(cell.isEmpty, "a quote in the middle of a cell")
        isQuoted = true
      } else if byte == separator {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else if byte == 0x0D {
        try #require(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
        row.append(String(decoding: cell, as: UTF8.self))
        rows.append(row)
        (row, cell) = ([], [])
        index += 1
      } else {
        #expect(byte != 0x0A, "a line end of its own outside quotes")
        cell.append(byte)
      }
      index += 1
    }
    try #require(!isQuoted && row.isEmpty && cell.isEmpty)
    return rows
  }

  private func table(_ text: String) throws -> [[String: String]] {
    let document = exported(text: text)
    let all = try rows(storyboardCSV(of: [document], document.language), document.language == .dutch ? 0x3B : 0x2C)
    return all.dropFirst().map { Dictionary(zip(all[0], $0), uniquingKeysWith: { first, _ in first }) }
  }

  @Test(arguments: Sample.all) func rowsAreComplete(_ sample: Sample) throws {
    let document = exported(sample)
    let all = try rows(storyboardCSV(of: [document], document.language), document.language == .dutch ? 0x3B : 0x2C)
    let plan = document.plan
    let meetings = plan.gatherings.count { !$0.isActivity && $0.activities.isEmpty }
    let assessments = plan.assessments.count { plan.model.elements[Int($0.element)].parent == plan.document }
    #expect(all.count == 1 + plan.activities.count + meetings + assessments)
    #expect(Set(all.map(\.count)).count == 1)
    #expect(Set(all[0]).count == all[0].count, "two columns with one name")
    for cell in all.dropFirst().joined() {
      if let first = cell.first, "=+-@\t\r".contains(first) {
        #expect(cell.dropFirst().allSatisfy { $0.isNumber || $0 == "," || $0 == "." }, "\(cell)")
      }
    }
  }

  @Test func nothingIsAFormula() throws {
    let table = try table(
      """
      course: Nasty
      language: en
      week 1: +SUM(A1:A9)
        async video: =cmd|' /C calc'!A0 [10 min]
        async quiz: @SUM(1+1)*cmd
        async reading: -2+3+cmd
        async exercise: '=1+1
        async forum: "Who; said | that?", \u{1F600} <script>alert(1)</script>
          > A first line;
          > and, "more".
          rubric: - one thing
        async case: 's ochtends - of niet
      """)
    #expect(
      table.map { $0["title"] } == [
        "'=cmd|' /C calc'!A0", "'@SUM(1+1)*cmd", "'-2+3+cmd", "''=1+1",
        "\"Who; said | that?\", \u{1F600} <script>alert(1)</script>", "'s ochtends - of niet",
      ])
    #expect(table[0]["module"] == "'+SUM(A1:A9)")
    #expect(table[4]["notes"] == "A first line; and, \"more\".\nrubric: - one thing")
    for row in table {
      let title = row["title"] ?? ""
      #expect(guardedCell(unguardedCell(title)) == title)
    }
  }

  @Test func whatIsNoFormulaStaysAsItIs() {
    for text in ["-", "-1", "-2,5", "+3", "plain", "'s ochtends", "a=b", "", "?", "1-2", "'"] {
      #expect(guardedCell(text) == text)
      #expect(unguardedCell(text) == text)
    }
    for text in [
      "=1", "-x", "@you", "+31 6 12", " =1", "\t=1", "'=1", "''-x", "\u{FF1D}1", "- item", "-1–2", "--", "-1,2,3",
    ] {
      #expect(guardedCell(text) == "'" + text)
      #expect(unguardedCell(guardedCell(text)) == text)
    }
  }

  @Test func stagesOfKnowingStayApart() throws {
    let table = try table(
      """
      cursus: Weten
      taal: nl
      module M1: Eerst [weken 1-2, online]
        les 1: Samen [op locatie, 1,5 uur]
          synchroon discussie: Praten [?]
          synchroon casus: Doen [hoogstens 30 min, groepjes van 4]
        asynchroon kennisclip: Kijken [90 s, omgeving ?]
        asynchroon quiz: Toetsen [20-30 min]
          tool: geen, op papier
        les 2: Leeg [2 uur]
      toets summatief T1: Verslag [60%, week 2, circa 3 uur]
      """)
    #expect(table.map { $0["minuten"] } == ["?", "hoogstens 30", "1,5", "20–30", "120", "circa 180"])
    #expect(table.map { $0["omgeving"] } == ["op locatie", "op locatie", "?", "online", "online", ""])
    #expect(
      table.map { $0["overgenomen"] } == ["week, omgeving", "week, omgeving", "week", "week, omgeving", "omgeving", ""])
    #expect(table.map { $0["week"] } == ["1–2", "1–2", "1–2", "1–2", "1–2", "2"])
    #expect(table[3]["tool"] == "geen, op papier")
    #expect(table[0]["bijeenkomst"] == "1: Samen")
    #expect(table[4]["bijeenkomst"] == "2: Leeg" && table[4]["titel"] == "")
    #expect(table[5]["werkvorm"] == "toets summatief" && table[5]["toetsing"] == "T1, 60%")
  }

  @Test func severalCoursesShareOneTable() throws {
    let first = exported(text: "cursus A1: Een\ntaal: nl\nasynchroon quiz: Q [10 min]\n")
    let second = exported(text: "course: Two; or more\nlanguage: en\nasync video: V [wekelijks]\n")
    let all = try rows(storyboardCSV(of: [first, second], .dutch), 0x3B)
    #expect(all[0][0] == "cursus" && all[1][0] == "A1" && all[2][0] == "Two; or more")
    #expect(all[0].contains("herhaling"))
  }
}
