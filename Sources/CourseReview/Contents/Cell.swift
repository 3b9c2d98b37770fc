import CourseModel
import Reports
import Vocabulary

/// What stands in one place of a table: a number with all that is known of it, or words.
package enum Cell: Sendable, Equatable {
  /// Nothing is there, and that is known.
  case nothing
  /// It is not known what is there.
  case unknown
  case words(Phrase)
  /// Words of the plan itself.
  case written(String)
  case count(Int)
  /// Seconds of work.
  case time(Amount)
  /// Things that are counted, in thousandths: one that belongs to two counts half for each.
  case share(Amount)
  /// In hundredths of a whole.
  case percent(Int)
  /// Any other number, in thousandths.
  case decimal(Int)
  /// Several things, each on a line of its own.
  case lines([Line])

  /// Words of the plan itself, followed by what we say of them.
  package struct Line: Sendable, Equatable {
    package var written: String
    package var remark: Phrase
    /// What the lines below it belong to.
    package var isHead: Bool

    package init(_ written: String, _ remark: Phrase = Phrase(same: ""), isHead: Bool = false) {
      self.written = written
      self.remark = remark
      self.isHead = isHead
    }

    package var phrase: Phrase {
      written.isEmpty ? remark : remark.isEmpty ? Phrase(same: written) : Phrase(same: written + " · ") + remark
    }
  }

  /// As it is read.
  package var phrase: Phrase {
    switch self {
    case .nothing: Phrase(same: "–")
    case .unknown: Phrase(same: "?")
    case .words(let phrase): phrase
    case .written(let text): Phrase(same: text)
    case .count(let number): Phrase(same: String(number))
    case .time(let amount):
      amount.total == 0 || (amount.isWholeKnown && amount.upper == 0)
        ? Phrase(same: "–") : Phrase { Reports.words(for: amount, $0) }
    case .share(let amount): amount.total == 0 ? Phrase(same: "–") : Phrase { numbers(amount, $0) }
    case .percent(let number): Phrase(same: String(number) + "%")
    case .decimal(let number): Phrase { precise(number, $0) }
    case .lines(let lines): Phrase { language in lines.map { $0.phrase[language] }.joined(separator: "; ") }
    }
  }

  package var isWritten: Bool { if case .written = self { true } else { false } }

  var isWords: Bool {
    switch self {
    case .words, .written: true
    case .nothing, .unknown, .count, .time, .share, .percent, .decimal, .lines: false
    }
  }

  /// Numbers stand to the right in their column.
  package var isNumber: Bool {
    switch self {
    case .count, .time, .share, .percent, .decimal: true
    case .nothing, .unknown, .words, .written, .lines: false
    }
  }
}

private func numbers(_ amount: Amount, _ language: Language) -> String {
  if !amount.isKnownAtAll { return "?" }
  let low = decimal(amount.lower, language)
  return amount.lower == amount.upper ? low : low + "–" + decimal(amount.upper, language)
}

/// A number in thousandths with two digits behind the mark.
private func precise(_ thousandths: Int, _ language: Language) -> String {
  let hundredths = (thousandths + (thousandths < 0 ? -5 : 5)) / 10
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  let mark = language == .dutch ? "," : "."
  return (hundredths < 0 ? "−" : "") + "\(whole)" + mark + (rest < 10 ? "0" : "") + "\(rest)"
}
