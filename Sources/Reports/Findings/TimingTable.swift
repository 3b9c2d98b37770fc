import CourseRules
import Vocabulary

/// How long the parts of a check took, in nanoseconds over all documents.
package struct Timings: Sendable {
  package var documents = 0
  /// Making the word lists, once.
  package var preparing: UInt64 = 0
  package var parsing: UInt64 = 0
  package var lowering: UInt64 = 0
  /// The rules, and what goes on around them.
  package var checking: UInt64 = 0

  package init() {}
}

extension TextOutput {
  /// Where the time went: the parts of a check, then each rule by its share.
  package mutating func writeTimings(_ timings: Timings, _ verdicts: VerdictTally, _ language: Language) {
    let nl = language == .dutch
    let inRules = verdicts.rules.reduce(0) { $0 + $1.nanoseconds }
    line()
    let parts: [(String, UInt64)] = [
      (nl ? "woordenlijsten maken" : "making word lists", timings.preparing),
      (nl ? "ontleden" : "parsing", timings.parsing), (nl ? "verwerken" : "lowering", timings.lowering),
      (nl ? "controles" : "rules", inRules),
      (nl ? "rond de controles" : "around the rules", timings.checking < inRules ? 0 : timings.checking - inRules),
    ]
    for (name, time) in parts {
      write(name)
      writeAligned(thousandths(time / 1000, language) + " ms", 34 - displayWidth(of: name))
      line()
    }
    if timings.parsing > 0 {
      let ratio = thousandths((timings.lowering + timings.checking) * 1000 / timings.parsing, language).dropLast(2)
      line(
        nl
          ? "Verwerken en controleren kostten samen \(ratio) keer zoveel tijd als ontleden."
          : "Lowering and checking took \(ratio) times what parsing took.")
    }
    line()
    begin(.faint)
    writeAligned(nl ? "aandeel" : "share", 8)
    writeAligned(nl ? "tijd" : "time", 13)
    write("  " + (nl ? "controle" : "rule"))
    end()
    line()
    let slowest = verdicts.rules.enumerated().sorted { left, right in
      left.element.nanoseconds != right.element.nanoseconds
        ? left.element.nanoseconds > right.element.nanoseconds : left.offset < right.offset
    }
    for (_, outcome) in slowest {
      let share = inRules == 0 ? 0 : outcome.nanoseconds * 100_000 / inRules
      writeAligned(String(thousandths(share, language).dropLast(2)) + "%", 8)
      writeAligned(thousandths(outcome.nanoseconds / 1000, language) + " ms", 13)
      line("  " + outcome.rule.qualifiedName)
    }
  }

  private mutating func writeAligned(_ text: String, _ width: Int) {
    spaces(width - displayWidth(of: text))
    write(text)
  }

  /// `1234` as `1.234`, or in Dutch `1,234`.
  private func thousandths(_ number: UInt64, _ language: Language) -> String {
    let digits = String(number % 1000)
    let mark = language == .dutch ? "," : "."
    return String(number / 1000) + mark + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }
}
