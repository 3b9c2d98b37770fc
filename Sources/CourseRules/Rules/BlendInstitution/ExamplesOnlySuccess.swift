import CourseModel
import Vocabulary

extension Rule {
  /// All examples that are shared went well.
  static let examplesOnlySuccess = Rule(
    "examples-only-success", in: .blendInstitution, .note, .strong, gate: .whenStated, .institution,
    for: .institution, sources: "003 Instellingsniveau",
    title: Bilingual(nl: "Alleen geslaagde voorbeelden", en: "Only examples that went well"),
    why: Bilingual(
      nl:
        "Een instelling deelt waar het goed gaat en waar het minder goed gaat. Ook van dat laatste leren anderen veel.",
      en:
        "An institution shares where things go well and where they go less well. Others learn a lot from the latter too."
    ),
    argument: "examples",
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        voorbeeld: Rechten met de helft van de hoorcolleges [positief]
        ^^^^^^^^^
        voorbeeld: Practicum met filmpjes vooraf [positief]
        voorbeeld: Avondcolleges online [positief]
        """,
        fixed: """
          instelling: Hogeschool
          voorbeeld: Rechten met de helft van de hoorcolleges [positief]
          voorbeeld: Practicum met filmpjes vooraf [positief]
          voorbeeld: Avondcolleges online [positief]
          voorbeeld: ? [gemengd]
          """),
      .wrong(
        """
        institution: University
        examples:
          - Law with half the lectures [positive]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^
          - Lab with clips beforehand [positive]
          - Evening classes online [positive]
        """,
        fixed: """
          institution: University
          examples:
            - Law with half the lectures [positive]
            - Lab with clips beforehand [positive]
            - Evening classes online [positive]
            - ? [mixed]
          """),
      .right(
        """
        instelling: Hogeschool
        voorbeeld: Rechten met de helft van de hoorcolleges [positief]
        voorbeeld: Practicum met filmpjes vooraf [positief]
        voorbeeld: Scheikunde met filmpjes die niemand bekeek [gemengd]
        """),
      .right(
        """
        institution: University
        example: Law with half the lectures [positive]
        example: Lab with clips beforehand [positive]
        """),
    ],
    find: findOnlySuccess, say: sayOnlySuccess, fix: fixOnlySuccess)
}

/// From how many examples on it is a pattern; fewer are a beginning.
private let severalExamples = 3

private func findOnlySuccess(_ look: inout Look<Int>) {
  let plan = look.plan
  let examples = plan.all(.example).filter { !plan.isNone($0) }
  guard let first = examples.first, examples.count >= severalExamples else { return }
  var untold: Int32?
  for example in examples {
    let tones = plan.terms(.tone, of: example)
    if tones.contains(where: { $0 != .tonePositive }) {
      look.met()
      return
    }
    if tones.isEmpty && untold == nil { untold = example }
  }
  if let untold {
    look.cannotTell(untold, missing: .property(.tone))
  } else {
    look.notMet(first, examples.count)
  }
}

private func sayOnlySuccess(_ count: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Alle \(count) voorbeelden gaan over wat goed ging. Anderen leren ook van wat minder goed ging: deel er zo een, met wat jullie ervan leerden.",
    en:
      "All \(count) examples are about what went well. Others also learn from what went less well: share one of those, with what you learned."
  )
}

private func fixOnlySuccess(_ context: Context, _ signal: Signal<Int>) -> [Fix] {
  let plan = context.plan
  guard let last = plan.all(.example).last else { return [] }
  let head = plan.model.elements[Int(last)].form == .item ? "-" : context.spelled(.example) + ":"
  return [
    Fix(
      Bilingual(nl: "Zet er een voorbeeld bij dat minder goed ging", en: "Add an example that went less well"),
      .needsText, [context.insertion("\(head) ? [\(context.spelled(.toneMixed))]", after: last)])
  ]
}
