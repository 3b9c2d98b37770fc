import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Very like the name of one of the three scales.
  static let nearScale = Rule(
    "near-scale", in: .notation, .advice,
    title: Bilingual(nl: "Bijna de naam van een bekende schaal", en: "Nearly the name of a known scale"),
    why: Bilingual(
      nl:
        "De vaste schalen vergelijken we tussen metingen. Een schaal met een net andere naam telt als een eigen schaal en doet niet mee.",
      en:
        "The fixed scales are compared between measurements. A scale with a slightly different name counts as your own and is left out."
    ),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        meting voor:
          verbondenhied: 3,8
          ^^^^^^^^^^^^^
        """,
        fixed: """
          leergemeenschap LG1: Coachgroep
          meting voor:
            verbondenheid: 3,8
          """),
      .wrong(
        """
        course MC101: Marketing
        measurement post:
          conectedness: 4.1
          ^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          measurement post:
            connectedness: 4.1
          """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        meting voor:
          verbondenheid: 3,8
          werkplezier: 4
        """),
      .right(
        """
        course MC101: Marketing
        measurement post:
          connectedness: 4.1
        """),
    ],
    find: findNearScales, say: sayNearScale, fix: fixNearScale)
}

private struct Facts: Sendable {
  var written: String
  var scale: String
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestion", scale)]
  }
}

private func findNearScales(_ context: Context) -> [Signal<Facts>] {
  context.model.problems.compactMap { problem in
    guard case .nearScale(let keyword) = problem.kind else { return nil }
    let written = context.snapshot.text(problem.span)
    // The name that was nearly written, in whichever language that is.
    let names = Language.allCases.flatMap { keyword.row.names.all($0) }.map { String($0) }
    let letters = folded(written)
    let nearest = names.min { left, right in
      editDistance(letters, folded(left), limit: 3) < editDistance(letters, folded(right), limit: 3)
    }
    let scale = nearest ?? keyword.row.names.canonical(context.language)
    return Signal(problem.span, problem.element, Facts(written: written, scale: scale))
  }
}

private func sayNearScale(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "'\(facts.written)' lezen we nu als een eigen schaal. Bedoel je de vaste schaal '\(facts.scale)'?",
    en: "We now read '\(facts.written)' as a scale of your own. Did you mean the fixed scale '\(facts.scale)'?")
}

private func fixNearScale(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  [.changing(signal.span, to: signal.facts.scale)]
}
