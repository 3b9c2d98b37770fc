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
    case .decimal(let number): Phrase { Vocabulary.decimal(number, $0) }
    }
  }

  package var isWritten: Bool { if case .written = self { true } else { false } }

  var isWords: Bool {
    switch self {
    case .words, .written: true
    case .nothing, .unknown, .count, .time, .share, .percent, .decimal: false
    }
  }

  /// Numbers stand to the right in their column.
  package var isNumber: Bool {
    switch self {
    case .count, .time, .share, .percent, .decimal: true
    case .nothing, .unknown, .words, .written: false
    }
  }
}

private func numbers(_ amount: Amount, _ language: Language) -> String {
  if !amount.isKnownAtAll { return "?" }
  let low = decimal(amount.lower, language)
  return amount.lower == amount.upper ? low : low + "–" + decimal(amount.upper, language)
}
