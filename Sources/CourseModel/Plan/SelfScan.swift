import CourseSyntax
import SourceText
import Vocabulary

/// A dimension of the self-scan with the level it is at now.
package struct ScannedDimension: Sendable {
  package var element: Int32
  /// The line or detail that states the level.
  package var levelElement: Int32
  /// The level in thousandths, by the lower end of a range.
  package var level: Int
  package var ambition: FieldState

  /// The scan has the levels 0 to 3; above 3 there is nothing to want.
  package var isHighest: Bool { level >= 3_000 }
  /// From level 2 on something is in place that others can see.
  package var isMoreThanFirstTry: Bool { level >= 2_000 }
}

/// What a document says of its self-scan.
package struct SelfScan: Sendable {
  package var dimensions: [ScannedDimension] = []
  /// Dimensions of which the level is open: `?`.
  package var openDimensions: [Int32] = []
}

private let scanWords: SoughtWords = [
  "zelfscan", "zelf scan", "self scan", "selfscan", "zelfevaluatie", "self assessment", "self evaluation",
  "volwassenheid", "maturity", "embed scan", "embed model", "embed framework",
]

extension Plan {
  package var selfScan: SelfScan {
    var scan = SelfScan()
    for element in all(.dimension) where model.elements[Int(element)].form == .entry && !isNone(element) {
      guard let child = model.child(.maturity, of: element) else { continue }
      guard let quantity = model.quantity(child) else {
        if model.elements[Int(child)].state != .none { scan.openDimensions.append(element) }
        continue
      }
      scan.dimensions.append(
        ScannedDimension(
          element: element, levelElement: child, level: quantity.lower ?? quantity.upper ?? 0,
          ambition: state(.ambition, of: element)))
    }
    return scan
  }

  /// Measurements, steps and sources that are about the scan as a whole.
  package var scanMentions: [Int32] {
    (all(.measurement) + all(.step) + all(.review) + all(.source)).filter { element in
      model.elements[Int(element)].state != .none && scanWords.occur(in: snapshot.title(element))
    }
  }

  /// The last day of which a dimension of the scan, or a measurement for it, says that it is about then.
  package func lastScanDate(_ scan: SelfScan) -> CalendarDate? {
    var days: [Int] = []
    for element in scan.dimensions.map({ $0.element }) + scanMentions {
      if let range = self.days(of: element).calendar { days.append(range.upperBound) }
    }
    return days.max().flatMap { CalendarDate(dayNumber: $0) }
  }

  /// The last day that the document itself tells it has reached: its start, what was decided about it, the dates of its
  /// vision and status. What is still to come does not count.
  package var lastToldDate: CalendarDate? {
    var days: [Int] = []
    for keyword in [Keyword.review, .status, .strategy, .vision, .definitionOf] {
      for element in all(keyword) {
        if let range = self.days(of: element).calendar { days.append(range.lowerBound) }
      }
    }
    model.forEach(.start, of: document) { child in
      if let time = model.time(child), let range = self.days(of: time, in: WeekSet()).calendar {
        days.append(range.lowerBound)
      }
    }
    return days.max().flatMap { CalendarDate(dayNumber: $0) }
  }

  /// Whether a dimension points at something that shows its level: a source, a date, a web page, another file, or words
  /// that name a report or a survey.
  package func evidence(ofDimension element: Int32) -> FieldState {
    var result = FieldState.notStated
    guard element >= 0 else { return result }
    for at in (element + 1)..<Swift.max(element + 1, model.elements[Int(element)].end) {
      let found = model.elements[Int(at)]
      switch found.keyword {
      case .some(.source), .some(.date), .some(.link):
        let isOpen = found.state == .unknown || found.state == .invalid
        if found.state == .empty { continue }
        result = Swift.max(result, isOpen ? .unknown : .stated)
      default:
        if found.form == .link { result = .stated }
      }
    }
    return result == .notStated && mentions(evidenceWords, in: element) ? .stated : result
  }
}

private let evidenceWords: SoughtWords = [
  "rapport", "report", "enquete", "survey", "evaluatie", "evaluation", "uit onderzoek", "meting", "gemeten", "measured",
  "nse", "visitatie", "accredit", "volgens", "according to", "blijkt uit", "bijlage", "appendix",
  "jaarverslag", ".course", "http",
]

extension CalendarDate {
  /// Whether more than so many months of the calendar lie between this day and a later one.
  package func isMoreThan(_ months: Int, monthsBefore other: CalendarDate) -> Bool {
    let passed = (Int(other.year) - Int(year)) * 12 + Int(other.month) - Int(month)
    return passed > months || (passed == months && other.day > day)
  }
}
