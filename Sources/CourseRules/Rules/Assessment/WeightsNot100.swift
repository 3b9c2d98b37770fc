import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// The weights of the assessments do not add up to the whole grade.
  static let weightsNot100 = Rule(
    "weights-not-100", in: .assessment, .error, .validity, gate: .always, .core, for: .course,
    sources: "practice",
    title: Bilingual(nl: "Wegingen zijn samen geen 100%", en: "Weights do not add up to 100%"),
    why: Bilingual(
      nl: "Studenten rekenen hun cijfer hiermee uit. Is de som geen 100%, dan is niet duidelijk hoe.",
      en: "Students work out their grade with these. If the sum is not 100%, it is not clear how."),
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        toets summatief T1: Campagneplan [60%]
                                          ^^^
        toets summatief T2: Kennistoets [30%]
        """),
      .wrong(
        """
        course MC101: Marketing
        assessment T1: Campaign plan [70%]
                                      ^^^
        assessment T2: Test [50%]
        """),
      .right(
        """
        cursus MC101: Marketing
        toets summatief T1: Campagneplan [60%]
        toets summatief T2: Kennistoets [40%]
        toets formatief F1: Proeftoets
        """),
      .right(
        """
        course MC101: Marketing
        assessment summative T1: Campaign plan [60%]
        assessment summative T2: Test [pass/fail]
        """),
    ],
    find: findWeights, say: sayWeights)
}

private struct Facts: Sendable {
  /// Thousandths of a percent.
  var sum: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] { [.init("sumPercent", value: .decimal(thousandths: sum))] }
}

private func findWeights(_ look: inout Look<Facts>) {
  let plan = look.plan
  let summative = plan.assessments.filter { $0.isSummative == true }
  guard let first = summative.first else { return }
  guard plan.weightsAreComplete else {
    let open = summative.first { $0.weight == nil && !$0.isPassFail }
    if let open { look.cannotTell(open.element, missing: .property(.weight)) }
    return
  }
  let sum = summative.lazy.map { $0.weight ?? 0 }.sum
  if sum >= 99_500 && sum <= 100_500 { return look.met() }
  let spans = summative.map { weightSpan($0, plan) }
  look.notMet(
    first.element, Facts(sum: sum), at: spans[0],
    related: spans.dropFirst().map { RelatedPlace($0, Bilingual(nl: "Telt ook mee.", en: "Counts too.")) })
}

private func weightSpan(_ assessment: Assessment, _ plan: Plan) -> Span {
  guard let child = plan.model.child(.weight, of: assessment.element) else {
    return plan.headSpan(of: assessment.element)
  }
  return plan.model.elements[Int(child)].textSpan
}

private func sayWeights(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "De wegingen zijn samen \(decimal(facts.sum, .dutch))%. Zet ze zo dat ze op 100% uitkomen.",
    en: "The weights add up to \(decimal(facts.sum, .english))%. Set them so that they come to 100%.")
}
