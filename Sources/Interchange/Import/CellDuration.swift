import CourseSyntax
import Vocabulary

/// What a cell says about how long something takes.
enum CellDuration: Equatable {
  /// `90 min`
  case amount(String, Guess?)
  /// `9:00-10:30`: when it is, and so also how long.
  case clock(String, minutes: Int)
  case unreadable

  /// What the cell left open.
  enum Guess: Equatable {
    /// A number alone, in a column that does not say of what.
    case unit(DurationUnit)
    /// `1:30` taken for an hour and a half.
    case clockAsLength
  }
}

enum DurationUnit: Equatable {
  case minutes
  case hours
}

/// How a column of durations is to be read: what its heading says, or else what its numbers suggest.
struct DurationColumn {
  let unit: DurationUnit
  let isGuess: Bool

  init(heading: String, cells: [String]) {
    let words = foldedWords(heading)
    if words.contains(where: { ["min", "mins", "minuten", "minutes", "minuut"].contains($0) }) {
      unit = .minutes
      isGuess = false
    } else if words.contains(where: { ["uur", "uren", "u", "h", "hours", "hour", "hrs", "sbu"].contains($0) }) {
      unit = .hours
      isGuess = false
    } else {
      // Nothing of ten minutes stands beside only small numbers: those are hours.
      let numbers = cells.compactMap { Self.number($0) }
      unit = numbers.contains { $0 > 12000 } || numbers.isEmpty ? .minutes : .hours
      isGuess = true
    }
  }

  private static func number(_ cell: String) -> Int? {
    var scanner = CellScanner(cell)
    guard let number = scanner.takeDecimal(), scanner.atEnd else { return nil }
    return number
  }

  func read(_ cell: String, _ language: Language) -> CellDuration {
    let text = plain(cell)
    if let clock = clockRange(text) { return clock }
    var reader = ValueText()
    let bytes = Array(text.utf8)
    reader.read(bytes, 0..<bytes.count)
    switch reader.duration() {
    case .value(let value):
      return value.unit.isStudyTime && !text.utf8.contains(0x5B) ? .amount(text, nil) : .unreadable
    case .refused(.clockOrDuration(let hours, let minutes)):
      return .amount(written(hours * 60 + minutes), .clockAsLength)
    case .refused(.noUnit):
      let guess: CellDuration.Guess? = isGuess ? .unit(unit) : nil
      return numbers(text, language).map { .amount($0, guess) } ?? .unreadable
    case .refused, .different:
      if let length = clockLength(text) { return .amount(written(length), .clockAsLength) }
      return .unreadable
    }
  }

  /// Marks that people use for about and for minutes, in the words of the format.
  private func plain(_ cell: String) -> String {
    var text = onOneLine(cell).lowercased()
    for (mark, word) in [("±", "~"), ("+/-", "~"), ("min.", "min"), ("’", "'")] {
      text = replaced(text, mark, by: word)
    }
    if text.hasSuffix("'") { text = String(text.dropLast()) + " min" }
    for word in ["p.p.", "pp"] where text.hasSuffix(" " + word) { text = trimmed(String(text.dropLast(word.count))) }
    return trimmed(text)
  }

  private func written(_ minutes: Int) -> String { "\(minutes) min" }

  /// `90`, `60-90`, `~90`, `1,5` with the unit of the column.
  private func numbers(_ text: String, _ language: Language) -> String? {
    if unit == .minutes {
      // Bounds and ranges stay in the words of the cell.
      let amount = replaced(text, "–", by: "-") + " min"
      return CellValues.isDuration(amount) ? amount : nil
    }
    var scanner = CellScanner(text)
    let mark = scanner.take(0x7E) ? "~" : scanner.take(["ca.", "ca", "circa", "ongeveer", "about"]) ? "~" : ""
    scanner.skipSpace()
    guard let first = scanner.takeDecimal() else { return nil }
    var last = first
    if scanner.takeRangeMark() {
      scanner.skipSpace()
      guard let second = scanner.takeDecimal(), second >= first else { return nil }
      last = second
    }
    guard scanner.atEnd, last <= 10_000_000 else { return nil }
    func pair(_ show: (Int) -> String) -> String { first == last ? show(first) : show(first) + "-" + show(last) }
    let name = Bilingual(nl: " uur", en: " h")[language]
    if first % 500 == 0 && last % 500 == 0 {
      return mark + pair { $0 % 1000 == 0 ? String($0 / 1000) : "\($0 / 1000)\(decimalMark[language])5" } + name
    }
    guard first * 60 % 1000 == 0, last * 60 % 1000 == 0 else { return nil }
    return mark + pair { String($0 * 60 / 1000) } + " min"
  }

  /// `0:45`, or `01:30:00` as a spreadsheet writes an hour and a half.
  private func clockLength(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ isDigits($0) && $0.utf8.count <= 2 }),
      let hours = Int(parts[0]),
      let minutes = Int(parts[1]), minutes < 60, hours * 60 + minutes > 0
    else { return nil }
    return hours * 60 + minutes
  }

  /// `9:00-10:30`, `09.00 - 10.30 uur`
  private func clockRange(_ text: String) -> CellDuration? {
    var scanner = CellScanner(text)
    _ = scanner.take(["van", "from", "om", "at"])
    guard let start = takeClock(&scanner), scanner.takeRangeMark() else { return nil }
    scanner.skipSpace()
    guard let end = takeClock(&scanner) else { return nil }
    scanner.skipSpace()
    _ = scanner.take(["uur", "u", "h"])
    guard scanner.atEnd, end > start else { return nil }
    return .clock(clock(start) + "-" + clock(end), minutes: end - start)
  }

  private func takeClock(_ scanner: inout CellScanner) -> Int? {
    guard let hours = scanner.takeNumber(), hours < 24, scanner.take(0x3A) || scanner.take(0x2E) else { return nil }
    let before = scanner.position
    guard let minutes = scanner.takeNumber(), minutes < 60, scanner.position - before == 2 else { return nil }
    return hours * 60 + minutes
  }

  private func clock(_ minutes: Int) -> String {
    "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + String(minutes % 60)
  }
}
