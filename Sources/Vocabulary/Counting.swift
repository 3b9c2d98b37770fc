// Numbers in a sentence.

/// `1 file`, `2 files`.
package func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) " + (count == 1 ? one : many)
}

/// A number in groups of three digits, as the language writes it: `12.500` or `12,500`.
package func grouped(_ count: Int, _ language: Language) -> String {
  var result: [UInt8] = []
  for (place, digit) in String(count.magnitude).utf8.reversed().enumerated() {
    if place > 0, place % 3 == 0 { result.append(language == .dutch ? 0x2E : 0x2C) }
    result.append(digit)
  }
  if count < 0 { result.append(0x2D) }
  return String(decoding: result.reversed(), as: UTF8.self)
}

/// A number in thousandths with at most one digit behind the mark, as the language writes it: `2,5` or `2.5`.
package func decimal(_ thousandths: Int, _ language: Language) -> String {
  let tenths = (thousandths + (thousandths < 0 ? -50 : 50)) / 100
  let sign = tenths < 0 ? "-" : ""
  let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
  if rest == 0 { return "\(sign)\(whole)" }
  return "\(sign)\(whole)" + (language == .dutch ? "," : ".") + "\(rest)"
}

/// Seconds in hours, `2,5 uur`, or in minutes below an hour.
package func hours(_ seconds: Int, _ language: Language) -> String {
  if seconds < 3600 { return "\((seconds + 30) / 60) min" }
  // In two steps, so that no number of seconds is too large.
  let thousandths = seconds / 3600 * 1000 + seconds % 3600 * 1000 / 3600
  return decimal(thousandths, language) + (language == .dutch ? " uur" : " h")
}

/// Seconds to the minute, as a plan writes them: `40 min`, `2 uur`, `1 h 30 min`.
package func exactly(_ seconds: Int, _ language: Language) -> String {
  if seconds < 60 { return seconds <= 0 ? "0 min" : "\(seconds) s" }
  // In two steps, so that no number of seconds is too large.
  let minutes = seconds / 60 + (seconds % 60 >= 30 ? 1 : 0)
  if minutes < 60 { return "\(minutes) min" }
  let whole = "\(minutes / 60) " + (language == .dutch ? "uur" : "h")
  return minutes % 60 == 0 ? whole : whole + " \(minutes % 60) min"
}
