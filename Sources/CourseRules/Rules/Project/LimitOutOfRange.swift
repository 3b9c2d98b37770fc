import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A limit is set to a number that makes no sense there.
  static let limitOutOfRange = Rule(
    "limit-out-of-range", in: .project, .error,
    title: Bilingual(nl: "Grens die niet kan kloppen", en: "Limit that cannot be right"),
    why: Bilingual(
      nl: "Met een onmogelijk getal zou een controle altijd of nooit iets zeggen. Daarom geldt de gewone waarde.",
      en: "With an impossible number, a rule would always or never speak. So the usual value holds instead."),
    examples: [
      .wrong(
        project: """
          taal: nl
          grenzen:
            respons: 150%
                     ^^^^
          """),
      .wrong(
        project: """
          language: en
          limits:
            EC: 2800 h
                ^^^^^^
          """),
      .right(
        project: """
          grenzen:
            respons: 60%
          """),
      .right(
        project: """
          language: en
          limits:
            EC: 25 h
          """),
    ],
    find: findImpossibleLimits, say: sayImpossibleLimit)
}

private struct Facts: Sendable {
  var written: String
  var limit: Limit
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("limit", limit)]
  }
}

private func findImpossibleLimits(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.settings(.limitSetting).compactMap { at in
    let element = context.model.elements[Int(at)]
    guard element.state == .stated, let limit = Limit(named: context.snapshot.text(element.keywordSpan)),
      case .outOfRange = limit.reading(of: Array(context.snapshot.bytes[element.textSpan.range]))
    else { return nil }
    return Signal(element.textSpan, at, Facts(written: context.snapshot.text(element.textSpan), limit: limit))
  }
}

private func sayImpossibleLimit(_ facts: Facts) -> Bilingual<String> {
  let row = facts.limit.row
  func bounds(_ language: Language) -> String {
    facts.limit.text(Quantity(lower: row.allowed.lowerBound, upper: row.allowed.upperBound), language)
  }
  return Bilingual(
    nl:
      "'\(row.names.canonical(.dutch))' kan geen '\(quoted(facts.written))' zijn. Kies iets binnen \(bounds(.dutch)).",
    en:
      "'\(row.names.canonical(.english))' cannot be '\(quoted(facts.written))'. Choose something within \(bounds(.english))."
  )
}
