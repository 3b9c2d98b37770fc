import CourseModel
import Vocabulary

extension Rule {
  /// A programme does not say what students can choose.
  static let flexibilityMissing = Rule(
    "flexibility-missing", in: .blendProgramme, .warning, .strong, gate: .whenStated, .committee, for: .programme,
    sources: "003 Programmaniveau; EMBED",
    title: Bilingual(nl: "Flexibiliteit niet benoemd", en: "Flexibility not stated"),
    why: Bilingual(
      nl:
        "Flexibiliteit is een van de drie pijlers van een blended opleiding. Ook weinig ruimte is een keuze die je kunt uitleggen.",
      en:
        "Flexibility is one of the three pillars of a blended programme. Little room is a choice too, and one you can explain."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        periode 1: Start
          cursus MC101: Marketing [5 EC]
        """,
        fixed: """
          opleiding CE: Commerciële economie
          onderwijsvorm: blended
          flexibiliteit: ?
          periode 1: Start
            cursus MC101: Marketing [5 EC]
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        ^^^^^^^^^^^^
        study form: full-time
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        flexibiliteit plaats: Donderdag is een dag zonder bijeenkomsten op locatie
        """),
      .right(
        """
        programme CE: Commercial Economics
        flexibility: none, the hospital sets the times
        """),
      .right(
        """
        programme CE: Commercial Economics
        period 1: Start
          course MC101: Marketing [5 EC]
          course EL1: Photography [5 EC, elective]
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: Marketing [5 EC, eigen tempo]
        """),
    ],
    find: findNoFlexibility, say: sayNoFlexibility, fix: fixNoFlexibility)
}

private let flexibilityWords: SoughtWords = [
  "flexib", "keuzeruimte", "keuzevak", "vrije ruimte", "kiezen", "eigen tempo", "eigen keuze", "choose", "choice",
  "elective", "own pace",
]

private func findNoFlexibility(_ look: inout Look<Void>) {
  let plan = look.plan
  if plan.all(.choice).contains(where: { plan.model.elements[Int($0)].state == .stated }) { return look.met() }
  let dimensions: [Term] = [.dimFlexibility, .dimProgrammeFlexibility]
  switch plan.saying([.flexibility, .routes], dimensions: dimensions, words: flexibilityWords) {
  case .stated, .none: look.met()
  case .unknown: look.cannotTell(plan.document, missing: .property(.flexibility))
  case .notStated:
    if look.context.curriculum.courses.contains(where: { $0.isElective }) { return look.met() }
    look.notMet(plan.document, ())
  }
}

private func sayNoFlexibility(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog niet waarin deze opleiding flexibel is: tijd, plaats, tempo, route of inhoud. Is er geen ruimte? Schrijf dan 'geen', met de reden.",
    en:
      "The plan does not say yet in what this programme is flexible: time, place, pace, route or content. Is there no room? Then write 'none' and why."
  )
}

private func fixNoFlexibility(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingOpen(
      .flexibility, under: signal.element, Bilingual(nl: "Zet de flexibiliteit erbij", en: "Add the flexibility"))
  ]
}
