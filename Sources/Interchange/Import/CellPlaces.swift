import CourseSyntax
import Vocabulary

/// Where in the course a row stands: what its cells for week, meeting and date say.
enum CellPlaces {
  /// The weeks that a cell names, and what else it says.
  struct Weeks: Equatable {
    /// As in a head: `3`, `1-2`.
    var number: String
    var first: Int
    var last: Int
    var isCalendar = false
    var title = ""
  }

  static func weeks(_ cell: String) -> Weeks? {
    if let listed = listedWeeks(cell) { return listed }
    var scanner = CellScanner(cell)
    let isCalendar = scanner.take(["kalenderweek", "kalenderweken", "calendar week", "calendar weeks", "cw", "kw"])
    let isNamed =
      isCalendar
      || scanner.take([
        "week", "weken", "weeks", "wk", "wk.", "lesweek", "lesweken", "onderwijsweek", "teaching week", "w",
        "weeknummer",
      ])
    let isNegative = isNamed && scanner.take(0x2D)
    guard let first = scanner.takeNumber(), first <= (isNegative ? -WeekSet.lowest : WeekSet.highest) else {
      return nil
    }
    // `3 studenten` is no week.
    let afterFirst = scanner.position
    var last = first
    let isRange = !isNegative && scanner.takeRangeMark()
    if isRange || (!isNegative && takeListMark(&scanner)) {
      scanner.skipSpace()
      _ = scanner.take(["week", "wk"])
      if let second = scanner.takeNumber(), second > first, second <= WeekSet.highest, isRange || second == first + 1 {
        last = second
      } else {
        scanner.goBack(to: afterFirst)
      }
    }
    let end = scanner.position
    scanner.skipSpace()
    let isAlone = scanner.atEnd
    scanner.goBack(to: end)
    let isParted = scanner.take(0x3A) || scanner.take(0x2E) || scanner.takeRangeMark()
    if !isParted { scanner.goBack(to: end) }
    guard isNamed || isAlone || isParted else { return nil }
    let number = (isNegative ? "-" : "") + (first == last ? String(first) : "\(first)-\(last)")
    return Weeks(
      number: number, first: isNegative ? -first : first, last: isNegative ? -first : last, isCalendar: isCalendar,
      title: scanner.rest())
  }

  /// `1-3 en 5`: weeks that do not follow each other, as the format takes them.
  private static func listedWeeks(_ cell: String) -> Weeks? {
    let text = replaced(replaced(onOneLine(cell), "–", by: "-"), ",", by: " en ")
    var scanner = CellScanner(text)
    guard let first = scanner.takeNumber(), first <= WeekSet.highest, !scanner.atEnd else { return nil }
    let parts = parted(text, by: [" en ", " and ", " & ", "-"]).compactMap { isDigits($0) ? Int($0) : nil }
    // Two that follow each other are a range like any other.
    guard parts.count > 1, let last = parts.last, last > first, parts.count > 2 || !text.utf8.contains(0x2D),
      parts.count > 2 || last > first + 1
    else { return nil }
    var reader = ValueText()
    let bytes = Array(text.utf8)
    reader.read(bytes, 0..<bytes.count)
    guard case .value = reader.weekNumbers() else { return nil }
    return Weeks(number: text, first: first, last: last)
  }

  /// `1 en 2`, `1/2`, `1, 2`
  private static func takeListMark(_ scanner: inout CellScanner) -> Bool {
    let start = scanner.position
    scanner.skipSpace()
    if scanner.take(["en", "and", "&", "+"]) || scanner.take(0x2F) || scanner.take(0x2C) { return true }
    scanner.goBack(to: start)
    return false
  }

  /// What a cell calls a meeting: its number, its title or both.
  struct Meeting: Equatable {
    var number: String
    var title: String
  }

  static func meeting(_ cell: String) -> Meeting {
    var scanner = CellScanner(cell)
    let isNamed = scanner.take(meetingWords)
    let start = scanner.position
    if let number = scanner.takeNumber() {
      var text = String(number)
      if scanner.take(0x2E), let part = scanner.takeNumber() { text += ".\(part)" }
      let end = scanner.position
      scanner.skipSpace()
      if scanner.atEnd { return Meeting(number: text, title: "") }
      scanner.goBack(to: end)
      let isParted = scanner.take(0x3A) || scanner.take(0x2E) || scanner.takeRangeMark()
      if isNamed || isParted { return Meeting(number: text, title: scanner.rest()) }
    }
    scanner.goBack(to: start)
    if let coded = coded(cell) { return coded }
    // `Bijeenkomst` alone is a meeting without a name.
    if isNamed && scanner.atEnd { return Meeting(number: "", title: "") }
    return Meeting(number: "", title: onOneLine(cell))
  }

  /// `B1: Kick-off`: a code of a few capitals and figures, as the format gives one.
  static func coded(_ cell: String) -> Meeting? {
    let text = onOneLine(cell)
    guard let colon = text.utf8.firstIndex(of: 0x3A) else { return nil }
    let code = String(text[..<colon])
    guard isCode(code) else { return nil }
    return Meeting(number: code, title: trimmed(String(text[text.utf8.index(after: colon)...])))
  }

  /// A few capitals, as an assessment is often called: `KT`.
  static func isShortName(_ text: String) -> Bool {
    (2...4).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// One short word of capitals and figures: `T1`, `PO2`.
  static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 8 && text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      && text.utf8.contains { $0 >= 0x41 && $0 <= 0x5A }
      && text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) }
  }

  static func namesMeeting(_ cell: String) -> Bool { meetingNames.contains(foldedText(cell)) }
  /// `Pauze`, `Lunchpauze`, `Coffee break`
  static func namesPause(_ cell: String) -> Bool {
    let words = foldedWords(cell)
    guard let last = words.last, words.count <= 3 else { return false }
    return last.hasSuffix("pauze") || last == "break"
  }
  static func namesHoliday(_ cell: String) -> Bool {
    let text = foldedText(cell)
    if holidayNames.contains(text) || text == "geen les" || text == "geen lessen" || text == "no class"
      || text == "no classes"
    {
      return true
    }
    return foldedWords(cell).contains { $0.hasSuffix("vakantie") || holidayNames.contains($0) || $0 == "kerstreces" }
  }

  private static let meetingNames = allNames(.meeting)
  private static let holidayNames = allNames(.holiday)
  private static let meetingWords =
    meetingNames + ["lesnr", "lesnummer", "sessie", "lesson", "bijeenkomst nr", "meeting no"]

  private static func allNames(_ keyword: Keyword) -> [String] {
    Language.allCases.flatMap { keyword.row.names.all($0).map { foldedText(String($0)) } }
  }

  // MARK: Dates

  /// A date of figures alone in the order in which the format takes it; nil where it is none.
  static func isoDate(_ cell: String, dayFirst: Bool) -> String? {
    var scanner = CellScanner(cell)
    guard let first = scanner.takeNumber(), let mark = takeDateMark(&scanner), let second = scanner.takeNumber(),
      takeDateMark(&scanner) == mark, let third = scanner.takeNumber(), scanner.atEnd
    else { return nil }
    if first > 31 { return iso(first, second, third) }
    let year = third < 100 ? third + 2000 : third
    return dayFirst ? iso(year, second, first) : iso(year, first, second)
  }

  private static func takeDateMark(_ scanner: inout CellScanner) -> UInt8? {
    for mark: UInt8 in [0x2D, 0x2F, 0x2E] where scanner.take(mark) { return mark }
    return nil
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1900...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    return "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }

  /// Whether the dates of a column begin with the day; nil where each of them could be read either way.
  static func dayFirst(_ cells: [String]) -> Bool? {
    var answer: Bool?
    for cell in cells {
      let asDay = isoDate(cell, dayFirst: true)
      let asMonth = isoDate(cell, dayFirst: false)
      if asDay != nil && asMonth == nil { answer = true }
      if asDay == nil && asMonth != nil { answer = answer ?? false }
    }
    return answer
  }
}
