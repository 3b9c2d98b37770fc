import CourseModel
import Vocabulary

extension Rule {
  /// A redesign that names nothing it is based on.
  static let redesignWithoutEvidence = Rule(
    "redesign-without-evidence", in: .transition, .advice, .strong, gate: .whenStated, .extended,
    for: [.course, .institution], sources: "004 Instellingsniveau [Hoe]",
    title: Bilingual(nl: "Bron van het herontwerp niet genoemd", en: "Source of the redesign not stated"),
    why: Bilingual(
      nl:
        "Wie onderwijs opnieuw ontwerpt, kan bouwen op wat anderen al onderzochten of uitprobeerden, en op de eigen evaluaties.",
      en:
        "Whoever redesigns education can build on what others have studied or tried before, and on their own evaluations."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: vastgesteld
        onderwijsvorm: blended [middelgrote impact]
        ^^^^^^^^^^^^^
          reden: De kennisclips komen in de plaats van de hoorcolleges
        """,
        fixed: """
          cursus MC101: Marketing
          status: vastgesteld
          onderwijsvorm: blended [middelgrote impact]
            reden: De kennisclips komen in de plaats van de hoorcolleges
          bron: ?
          """),
      .wrong(
        """
        institution: University of applied sciences
        ^^^^^^^^^^^
        status: approved
        vision: Students learn in small groups
        """,
        fixed: """
          institution: University of applied sciences
          status: approved
          vision: Students learn in small groups
          source: ?
          """),
      .right(
        """
        cursus MC101: Marketing
        status: vastgesteld
        onderwijsvorm: blended [middelgrote impact]
        bron: Evaluatie van de tweede uitvoering
        """),
      .right(
        """
        course MC101: Marketing
        status: approved
        delivery: blended [low impact]
        """),
    ],
    find: findNoEvidence, say: sayNoEvidence, fix: fixNoEvidence)
}

private func findNoEvidence(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isApproved else { return }
  if plan.isCourse {
    guard let impact = plan.statedImpact, impact != .lowImpact else { return }
  }
  let element = plan.isCourse ? plan.deliveryElement : plan.document
  switch plan.redesignSource {
  case .notStated: look.notMet(element, ())
  case .unknown: look.cannotTell(element, missing: .property(.source))
  case .stated, .none: look.met()
  }
}

private func sayNoEvidence(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet waar dit herontwerp op gebaseerd is. Noem een bron, bijvoorbeeld een evaluatie, een artikel of een goed voorbeeld.",
    en:
      "It does not say what this redesign is based on. Name a source, for example an evaluation, an article or a good example."
  )
}

private func fixNoEvidence(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.source.row.names.canonical(context.language)
  let isDocument = signal.element == context.plan.document
  return [
    Fix(
      Bilingual(nl: "Zet de bron erbij", en: "Add the source"), .needsText,
      [
        isDocument
          ? context.insertion("\(word): ?", under: signal.element)
          : context.insertion("\(word): ?", after: signal.element)
      ])
  ]
}
