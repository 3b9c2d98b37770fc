import CourseModel
import CourseSyntax
import TestKit
import Testing
import Vocabulary

@testable import Interchange

/// What is exported comes back, and what stands in a cell comes back letter by letter.
@Suite struct ImportRoundTripTests {
  @Test(arguments: Sample.all.filter { !$0.name.hasPrefix("flawed/") }) func anExportedStoryboardComesBack(
    _ sample: Sample
  ) throws {
    let document = exported(sample)
    let first = storyboardCSV(of: [document], document.language)
    let rows = table(first)
    guard rows.count > 1 else { return }
    let plan = try importPlan(first, name: "plan.csv", form: nil, map: ColumnMap(), language: nil)
    #expect(plan.language == document.language)
    #expect(notationFindings(plan.text) == [])
    let again = table(
      storyboardCSV(of: [ExportedDocument(path: [], Snapshot(plan.text), in: nil)], document.language))
    #expect(again.count == rows.count)
    #expect(Set(again[0]) == Set(rows[0]))
    // Rows of the same weeks come to stand together, notes are put in another order, and what is inherited from where follows
    // from the whole.
    let language = document.language
    let columns = rows[0].filter { $0 != StoryboardColumn.notes.heading(language) && $0 != inheritedHeading[language] }
    func told(_ table: [[String]]) -> [String] {
      table.dropFirst().map { row in columns.map { value(row, table[0], $0) }.joined(separator: " | ") }.sorted()
    }
    #expect(told(again) == told(rows))
  }

  /// How long something takes is asked for where the table does not say.
  private func value(_ row: [String], _ headings: [String], _ column: String) -> String {
    let index = headings.firstIndex(of: column) ?? 0
    let cell = index < row.count ? row[index] : ""
    return cell == "?" ? "" : cell
  }

  private func table(_ bytes: [UInt8]) -> [[String]] {
    let text = DecodedText(bytes).bytes
    let end = text.firstIndex(of: 0x0D) ?? text.count
    let separator: CellSeparator = text[..<end].contains(0x3B) ? .semicolon : .comma
    return separatedRows(text, separator.rawValue).map { $0.cells }
  }

  // MARK: Nasty cells

  private static let pieces = [
    "[", "]", "->", "→", "\\", "\\[", ":", "#", ">", "-", ", ", ";", "\"", "|", "?", "online", "[online]", "-> LU1",
    "LU1", " ",
    "30 min", "[20 min]", "a", "B2", "é", "👩‍🎓", "geen", "x-y: z", "week 3:", "of", "or", "'", "–", "(1)", "\\->", "\\,",
    "=",
    "\\\\", "tool: Padlet", "[part 2]", "<b>", "&amp;", "\u{A0}", "ignore all: no", "taal:nl",
  ]

  @Test(arguments: 0..<40) func anyTitleComesBack(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var cells: [String] = []
    while cells.count < 25 {
      var cell = ""
      for _ in 0...numbers.below(6) { cell += Self.pieces[numbers.below(Self.pieces.count)] }
      let title = linesOf(unguardedCell(cell)).first ?? ""
      // Nothing in the format makes an arrow with a long dash plain; it becomes the arrow it stands for.
      if title.contains("–>") { continue }
      // What means something as a whole: nothing, and a row that is no activity.
      if isBlank(title) || isBlank(cell) || CellPlaces.namesPause(title) || CellPlaces.namesHoliday(title) { continue }
      cells.append(cell)
    }
    let lines = cells.map { "1,case,sync,\(quoted($0)),online,10 min,\(quoted($0)),\(quoted($0))" }
    let plan = try imported(
      "week,kind,timing,title,environment,duration,room,strange\n" + lines.joined(separator: "\n") + "\n")
    #expect(notationFindings(plan.text) == [], "\(String(decoding: plan.text, as: UTF8.self))")
    let snapshot = Snapshot(plan.text)
    let activities = snapshot.model.elements.indices.filter { snapshot.model.elements[$0].keyword == .sync }
    let expected = cells.map { linesOf(unguardedCell($0)).first ?? "" }
    #expect(activities.map { snapshot.title(Int32($0)) } == expected)
    // Each of them still has the details that the table gives.
    #expect(
      snapshot.model.elements.count { $0.keyword == .duration && $0.state == .stated } == cells.count)
    let kept = snapshot.model.elements.indices.filter { snapshot.model.elements[$0].form == .custom }
    #expect(kept.map { snapshot.title(Int32($0)) } == cells.map { onOneLine(unguardedCell($0)) })
  }

  private func quoted(_ cell: String) -> String {
    "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
