import Testing
import Vocabulary

@testable import Interchange

/// How cells are read, one kind of cell at a time.
@Suite struct ImportCellTests {
  // MARK: Text and rows

  @Test func eachEncodingIsKnown() {
    let word = "café – “€”"
    #expect(decoded(Array(word.utf8)) == (word, .utf8))
    #expect(decoded([0xEF, 0xBB, 0xBF] + Array(word.utf8)) == (word, .utf8WithMark))
    let little = word.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    #expect(decoded([0xFF, 0xFE] + little) == (word, .utf16))
    let big = word.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(decoded([0xFE, 0xFF] + big) == (word, .utf16))
    let windows: [UInt8] = [0x63, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x93, 0x80, 0x94]
    #expect(decoded(windows) == (word, .windows1252))
  }

  private func decoded(_ bytes: [UInt8]) -> (String, TextEncoding) {
    let text = DecodedText(bytes)
    return (String(decoding: text.bytes, as: UTF8.self), text.encoding)
  }

  @Test func quotesAreReadAsInTheStandard() {
    #expect(cells("a;\"b;c\";\"d \"\"e\"\"\"\n") == [["a", "b;c", "d \"e\""]])
    #expect(cells("a;\"b\nc\"\r\nd;e") == [["a", "b\nc"], ["d", "e"]])
    #expect(cells("a;;\n\nb") == [["a", "", ""], [""], ["b"]])
    // A quote inside a cell, and one that nothing closes.
    #expect(cells("12\" scherm;b") == [["12\" scherm", "b"]])
    #expect(cells("\"open;b\nc;d") == [["\"open", "b"], ["c", "d"]])
    #expect(cells("\"a \"b\" c\";d") == [["a \"b\" c", "d"]])
  }

  private func cells(_ text: String) -> [[String]] { separatedRows(Array(text.utf8), 0x3B).map { $0.cells } }

  @Test func rowsKnowTheirLines() {
    let rows = separatedRows(Array("a\n\"b\nc\"\r\nd\re".utf8), 0x3B)
    #expect(rows.map { $0.line } == [1, 2, 4, 5])
  }

  // MARK: Headings

  @Test(arguments: [
    ("Week", "week"), ("Lesweek:", "week"), ("Leeruitkomst(en)", "outcomes"), ("Duur (min)", "duration"),
    ("Werkvorm", "kind"),
    ("Tools / middelen", "tool"), ("Duur per student", "duration"), ("Sync/async", "timing"), ("ACTIVITEIT", "title"),
    ("Groepsgrootte", "grouping"), ("Leeromgeving", "environment"), ("Opmerkingen", "notes"), ("Rubric", "rubric"),
    ("Literatuur", "material"), ("Learning outcome", "outcomes"), ("Docent", "teachers"), ("Datum", "when"),
    ("Begeleiding", "led by"),
  ]) func headingsAreKnown(_ heading: String, _ name: String) {
    #expect(ColumnNames.shared.heading(heading)?.meaning.name(.english) == name)
  }

  @Test(arguments: ["Kleur", "Wie weet", "", "Kosten per student", "none"]) func otherHeadingsAreNot(_ heading: String)
  {
    #expect(ColumnNames.shared.heading(heading) == nil)
  }

  // MARK: Values

  @Test(arguments: [
    ("90", "Minuten", "90 min"), ("90", "Duur (min)", "90 min"), ("1,5", "Uren", "1,5 uur"),
    ("1.5", "Studielast (uur)", "1,5 uur"),
    ("0,75", "uren", "45 min"), ("1,5 uur", "Duur", "1,5 uur"), ("90 MIN.", "Duur", "90 min"),
    ("45'", "Duur", "45 min"),
    ("± 20 min", "Duur", "~ 20 min"), ("60-90", "minuten", "60-90 min"), ("1-2", "uren", "1-2 uur"),
    ("hoogstens 30", "minuten", "hoogstens 30 min"),
    ("1u30", "Duur", "1u30"),
  ]) func durationsAreRead(_ cell: String, _ heading: String, _ text: String) {
    #expect(DurationColumn(heading: heading, cells: [cell]).read(cell, .dutch) == .amount(text, nil))
  }

  @Test func whatADurationLeavesOpenIsGuessed() {
    let minutes = DurationColumn(heading: "Duur", cells: ["5", "90"])
    #expect(minutes.read("5", .dutch) == .amount("5 min", .unit(.minutes)))
    let hours = DurationColumn(heading: "Duur", cells: ["2", "1,5"])
    #expect(hours.read("2", .dutch) == .amount("2 uur", .unit(.hours)))
    #expect(hours.read("1:30", .english) == .amount("90 min", .clockAsLength))
    #expect(hours.read("0:45", .english) == .amount("45 min", .clockAsLength))
    #expect(hours.read("01:30:00", .english) == .amount("90 min", .clockAsLength))
    #expect(hours.read("9.00 - 10.30 uur", .dutch) == .clock("9:00-10:30", minutes: 90))
    for cell in ["3 lesuren", "lang", "1.000 min", "1,5 EC", "-5", "10 [ca.]"] {
      #expect(hours.read(cell, .dutch) == .unreadable, "\(cell)")
    }
  }

  @Test(arguments: [
    ("4", "groepen van 4"), ("1", "individueel"), ("2", "tweetallen"), ("3-4", "groepen van 3-4"),
    ("3 à 4 personen", "groepen van 3-4"),
    ("max. 6", "groepen van hoogstens 6"), ("groep van 4 studenten", "groepen van 4"),
    ("Groepjes van 4", "groepjes van 4"),
    ("plenair", "plenair"), ("Individueel", "individueel"), ("duo", "tweetallen"), ("groep", "groepen"),
    ("klas", "hele groep"),
  ]) func groupsAreRead(_ cell: String, _ text: String) {
    #expect(CellValues.grouping(cell, .dutch)?.text == text)
  }

  @Test func whatIsNoGroupIsLeftAlone() {
    for cell in ["0", "veel", "4 uur", "groen"] { #expect(CellValues.grouping(cell, .dutch) == nil, "\(cell)") }
  }

  @Test(arguments: [
    ("digitaal", "online", false), ("Fysiek", "op locatie", false),
    ("online / op locatie", "online en op locatie", false),
    ("Brightspace", "online", true), ("f2f", "op locatie", true), ("thuis", "eigen plek", false),
  ]) func environmentsAreRead(_ cell: String, _ text: String, _ isGuess: Bool) {
    #expect(CellValues.environment(cell, heading: "Waar", .dutch) == CellValue(text: text, isGuess: isGuess))
  }

  @Test func aColumnOfYesAndNoSaysWhere() {
    #expect(CellValues.environment("x", heading: "Online", .dutch) == CellValue(text: "online"))
    #expect(CellValues.environment("nee", heading: "Online", .dutch) == CellValue(text: "op locatie", isGuess: true))
    #expect(CellValues.environment("nee", heading: "Waar", .dutch) == nil)
    #expect(CellValues.environment("aula", heading: "Waar", .dutch) == nil)
  }

  @Test func timingIsRead() {
    for cell in ["sync", "Synchroon", "S", "live", "contacttijd"] {
      #expect(CellValues.timing(cell) == true, "\(cell)")
    }
    for cell in ["async", "Asynchroon", "a", "zelfstudie"] { #expect(CellValues.timing(cell) == false, "\(cell)") }
    for cell in ["", "sync/async", "beide", "ja"] { #expect(CellValues.timing(cell) == nil, "\(cell)") }
  }

  // MARK: Places

  @Test(arguments: [
    ("1", "1", ""), ("Week 1", "1", ""), ("wk 3", "3", ""), ("Week 1: Beginnen", "1", "Beginnen"),
    ("1. Beginnen", "1", "Beginnen"),
    ("1-3", "1-3", ""), ("week 1 t/m 3", "1-3", ""), ("1 en 2", "1-2", ""), ("week -1", "-1", ""),
    ("Week 2 - De doelgroep", "2", "De doelgroep"),
    ("1–3 en 5", "1-3 en 5", ""),
  ]) func weeksAreRead(_ cell: String, _ number: String, _ title: String) {
    let weeks = CellPlaces.weeks(cell)
    #expect(weeks?.number == number)
    #expect(weeks?.title == title)
  }

  @Test func whatIsNoWeekIsLeftAlone() {
    for cell in ["Introductie", "3 studenten", "", "2026", "99", "start week 1"] {
      #expect(CellPlaces.weeks(cell) == nil, "\(cell)")
    }
  }

  @Test(arguments: [
    ("3", "3", ""), ("Les 3", "3", ""), ("Les 3: Vragen", "3", "Vragen"), ("B1: Kick-off", "B1", "Kick-off"),
    ("Workshop", "", "Workshop"),
    ("Bijeenkomst", "", ""), ("3 vragen", "", "3 vragen"), ("Les 1.2", "1.2", ""),
  ]) func meetingsAreRead(_ cell: String, _ number: String, _ title: String) {
    #expect(CellPlaces.meeting(cell) == CellPlaces.Meeting(number: number, title: title))
  }

  @Test func datesAreReadInEitherOrder() {
    #expect(CellPlaces.isoDate("7/9/2026", dayFirst: true) == "2026-09-07")
    #expect(CellPlaces.isoDate("9/7/26", dayFirst: false) == "2026-09-07")
    #expect(CellPlaces.isoDate("2026-9-7", dayFirst: true) == "2026-09-07")
    #expect(CellPlaces.isoDate("31/31/2026", dayFirst: true) == nil)
    #expect(CellPlaces.dayFirst(["1/2/2026", "13/2/2026"]) == true)
    #expect(CellPlaces.dayFirst(["1/2/2026", "2/13/2026"]) == false)
    #expect(CellPlaces.dayFirst(["1/2/2026"]) == nil)
  }

  @Test(arguments: [
    ("LU1, LU2", ["LU1", "LU2"]), ("LU1 en 3", ["LU1", "LU3"]), ("LU1 t/m LU3", ["LU1", "LU2", "LU3"]),
    ("lu 1", ["LU1"]),
    ("1", ["LU1"]), ("1-3", ["LU1", "LU2", "LU3"]), ("K1.2", ["K1.2"]), ("LU1: past theorie toe", ["LU1"]),
    ("Past theorie toe", ["LU1"]), ("LU1\nLU2", ["LU1", "LU2"]), ("Eén; Twee", ["LU1", "LU2"]),
  ]) func outcomesHaveCodes(_ cell: String, _ codes: [String]) {
    var outcomes = OutcomeCodes(.dutch)
    #expect(outcomes.codes(in: cell) == codes)
    #expect(outcomes.codes(in: cell) == codes)
    #expect(outcomes.outcomes.count == codes.count)
  }

  @Test func kindsAreFoundInTitles() {
    #expect(KindGuess.inTitle("Kennisclip over zender en ontvanger") == .video)
    #expect(KindGuess.inTitle("Bekijk het filmpje") == .video)
    #expect(KindGuess.inTitle("Lees hoofdstuk 3") == .reading)
    #expect(KindGuess.inTitle("Maak de quiz") == .quiz)
    #expect(KindGuess.inTitle("In groepjes een casus oplossen") == nil)
    #expect(KindGuess.inTitle("De theorie op een merk") == nil)
    #expect(KindGuess.inTitle("") == nil)
  }
}
