import CourseSyntax
import SourceText
import Vocabulary

/// One moment of measuring, with the figures it reports.
package struct Measurement: Sendable {
  package struct Score: Sendable {
    package var element: Int32
    package var keyword: Keyword?
    /// What stands in front of the colon.
    package var name: String
    /// Thousandths; nil where a dash says that there are no data.
    package var value: Int?
  }

  package var element: Int32
  package var moment: Term?
  /// The groups it was taken in, as written.
  package var groups: [String]
  package var respondents: (lower: Int, upper: Int)?
  package var scores: [Score]
  /// Ends of the scale in thousandths, as stated or as the instrument has it.
  package var scale: (lowest: Int, highest: Int)
  package var isSum: Bool
  package var instrument: String

  /// Reports a mean on one of the three scales of the instrument of social bonding, or names it.
  package var usesBondingInstrument: Bool {
    let named = [
      "classroom community", "sociale binding", "social bonding", "lifego", "gevoel van gemeenschap", "rovai",
      "zuidersma",
    ]
    return bondingScales.contains(where: { scale in scores.contains { $0.keyword == scale } })
      || named.contains(where: { contains(instrument, $0) })
  }

  /// Means, apart from dashes.
  package var hasFigures: Bool { scores.contains { $0.value != nil } }
}

/// The three scales of the questionnaire on social bonding, in the order in which they are reported.
package let bondingScales: [Keyword] = [.connectedness, .interactiveLearning, .trust]

/// Statements of the questionnaire by scale; negatively worded ones are recoded before a mean is taken.
package enum BondingInstrument {
  package static let connectedness = [1, 3, 5, 7, 9, 11, 13, 15, 18]
  package static let interactiveLearning = [2, 4, 6, 8, 10, 12, 14, 16, 17, 19]
  package static let trust = Array(20...29)
  package static let recoded = [4, 5, 8, 9, 10, 12, 14, 17, 19, 23, 25, 28, 29]
  package static let count = 29
  /// Asked at the second moment only, and so without a counterpart.
  package static let afterOnly = Array(30...39)
  /// Open questions about what helped.
  package static let open = [34, 38, 39]
  /// Ends of the scale of agreement, in thousandths.
  package static let lowest = 1_000
  package static let highest = 5_000
}

extension Plan {
  /// The moments of measuring, in reading order.
  package var measurements: [Measurement] {
    all(.measurement).compactMap { element in
      model.elements[Int(element)].state == .none ? nil : measurement(element)
    }
  }

  private func measurement(_ element: Int32) -> Measurement {
    var result = Measurement(
      element: element, moment: kind(of: element), groups: [], respondents: number(.respondents, of: element),
      scores: [], scale: (BondingInstrument.lowest, BondingInstrument.highest), isSum: false, instrument: "")
    model.forEachChild(of: element) { child in
      let found = model.elements[Int(child)]
      switch found.keyword {
      case .measuredGroup, .group, .grouping: result.groups.append(snapshot.title(child))
      case .instrument: result.instrument = snapshot.title(child)
      case .scale:
        let text = snapshot.title(child)
        result.isSum = contains(text, "som") || contains(text, "sum")
        let numbers = numbers(in: text)
        if numbers.count >= 2, numbers[0] < numbers[1] { result.scale = (numbers[0], numbers[1]) }
      default: break
      }
      if let score = model.score(child) {
        result.scores.append(
          Measurement.Score(
            element: child, keyword: found.keyword, name: snapshot.text(found.keywordSpan), value: score))
      }
    }
    if result.groups.isEmpty, let group = model.enclosing(model.elements[Int(element)].parent, where: { $0 == .group })
    {
      result.groups = [snapshot.name(group).isEmpty ? snapshot.title(group) : snapshot.name(group)]
    }
    return result
  }

  /// Whole numbers in a text, in thousandths.
  private func numbers(in text: String) -> [Int] {
    text.utf8.split { $0 < 0x30 || $0 > 0x39 }.map { digits in
      digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) } * 1000
    }
  }

  /// Texts below an element with a keyword: the value itself, its items, its prose.
  package func texts(_ keyword: Keyword, of element: Int32) -> [(element: Int32, text: String)] {
    model.children(keyword, of: element).map { ($0, snapshot.title($0)) }
  }
}
