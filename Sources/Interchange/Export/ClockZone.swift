import Vocabulary

/// What clock the times of a plan follow.
enum ClockZone: Equatable {
  /// By its name in the time zone database, with its usual hours from Greenwich; whether it has summer time as in Europe.
  case known(name: String, hours: Int, hasSummerTime: Bool)
  /// Somewhere we have no rules for: times without a zone, which a calendar shows as they are.
  case floating

  static let amsterdam = ClockZone.known(name: "Europe/Amsterdam", hours: 1, hasSummerTime: true)

  /// What a plan calls its zone: a city, or a name of the database. What says nothing is Amsterdam's.
  init(named text: String?) {
    guard let text, !text.isEmpty else {
      self = .amsterdam
      return
    }
    let letters = folded(text)
    self = .floating
    for row in knownZones where row.words.contains(where: { holds(letters, $0) }) {
      self = .known(name: row.name, hours: row.hours, hasSummerTime: row.hasSummerTime)
      return
    }
  }

  /// The parameter behind DTSTART and DTEND.
  var parameter: String {
    switch self {
    case .known(let name, _, _): ";TZID=" + name
    case .floating: ""
    }
  }
}

private func holds(_ letters: [UInt8], _ word: String) -> Bool {
  let word = Array(word.utf8)
  guard letters.count >= word.count else { return false }
  return (0...letters.count - word.count).contains { start in
    letters[start..<start + word.count].elementsEqual(word)
      && (start == 0 || !isLetter(letters[start - 1]))
      && (start + word.count == letters.count || !isLetter(letters[start + word.count]))
  }
}

private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }

/// Where the institutions are that this is made for, and their neighbours; words are folded.
private let knownZones: [(words: [String], name: String, hours: Int, hasSummerTime: Bool)] = [
  (["amsterdam", "nederland", "netherlands", "cet", "cest"], "Europe/Amsterdam", 1, true),
  (["brussel", "brussels", "belgie", "belgium"], "Europe/Brussels", 1, true),
  (["berlijn", "berlin", "duitsland", "germany"], "Europe/Berlin", 1, true),
  (["parijs", "paris", "frankrijk", "france"], "Europe/Paris", 1, true),
  (["londen", "london"], "Europe/London", 0, true),
  (["dublin"], "Europe/Dublin", 0, true),
  (["lissabon", "lisbon"], "Europe/Lisbon", 0, true),
  (["athene", "athens"], "Europe/Athens", 2, true),
  (["helsinki"], "Europe/Helsinki", 2, true),
  (["curacao"], "America/Curacao", -4, false),
  (["aruba"], "America/Aruba", -4, false),
  (["bonaire", "kralendijk"], "America/Kralendijk", -4, false),
  (["paramaribo", "suriname"], "America/Paramaribo", -3, false),
  (["utc", "gmt"], "Etc/UTC", 0, false),
]

extension CalendarText {
  /// The rules of a zone. In Europe clocks go forward on the last Sunday of March and back on the last of October, at one
  /// o'clock in Greenwich, since 1996.
  mutating func write(_ zone: ClockZone) {
    guard case .known(let name, let hours, let hasSummerTime) = zone else { return }
    line("BEGIN", "VTIMEZONE")
    line("TZID", name)
    if hasSummerTime {
      line("BEGIN", "DAYLIGHT")
      line("DTSTART", "19960331T" + padded(hours + 1, 2) + "0000")
      line("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
      line("TZOFFSETFROM", offset(hours))
      line("TZOFFSETTO", offset(hours + 1))
      line("END", "DAYLIGHT")
      line("BEGIN", "STANDARD")
      line("DTSTART", "19961027T" + padded(hours + 2, 2) + "0000")
      line("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
      line("TZOFFSETFROM", offset(hours + 1))
    } else {
      line("BEGIN", "STANDARD")
      line("DTSTART", "19700101T000000")
      line("TZOFFSETFROM", offset(hours))
    }
    line("TZOFFSETTO", offset(hours))
    line("END", "STANDARD")
    line("END", "VTIMEZONE")
  }

  private func offset(_ hours: Int) -> String {
    (hours < 0 ? "-" : "+") + padded(Int(clamping: hours.magnitude), 2) + "00"
  }
}
