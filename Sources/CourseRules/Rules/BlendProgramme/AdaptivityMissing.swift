import CourseModel
import Vocabulary

extension Rule {
  /// A programme does not say how it adapts to a student.
  static let adaptivityMissing = Rule(
    "adaptivity-missing", in: .blendProgramme, .advice, .strong, gate: .whenStated, .committee, for: .programme,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Adaptiviteit niet benoemd", en: "Adaptivity not stated"),
    why: Bilingual(
      nl:
        "Een blended opleiding is flexibel en adaptief: ze beweegt mee met wat studenten al kunnen of nog nodig hebben.",
      en: "A blended programme is flexible and adaptive: it adapts to what students can already do or still need."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        """,
        fixed: """
          opleiding CE: Commerciële economie
          onderwijsvorm: blended
          adaptiviteit: ?
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        ^^^^^^^^^^^^
        flexibility pace: Skills can be signed off at any time
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        adaptiviteit: Een instaptoets bepaalt wie een cursus bijspijkert
        """),
      .right(
        """
        programme CE: Commercial Economics
        exemption: Students with a vocational degree may skip the first placement
        """),
    ],
    find: findNoAdaptivity, say: sayNoAdaptivity, fix: fixNoAdaptivity)
}

private let adaptivityWords: SoughtWords = [
  "adapti", "intakegesprek", "intaketoets", "instaptoets", "entreetoets", "evc", "eerder verworven", "vrijstelling",
  "maatwerk", "diagnost", "leerwegonafhankelijk", "intake interview", "intake talk", "entry test", "prior learning",
  "exempt", "tailor", "personal route",
]

private func findNoAdaptivity(_ look: inout Look<Void>) {
  let plan = look.plan
  switch plan.saying([.adaptivity, .exemption], words: adaptivityWords) {
  case .stated, .none: look.met()
  case .unknown: look.cannotTell(plan.document, missing: .property(.adaptivity))
  case .notStated: look.notMet(plan.document, ())
  }
}

private func sayNoAdaptivity(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog niet hoe de route zich aanpast aan een student. Denk aan een intake, vrijstellingen of een instaptoets, en wanneer die komen.",
    en:
      "The plan does not say yet how the route adapts to a student. Think of an intake interview, exemptions or an entry test, and when they come."
  )
}

private func fixNoAdaptivity(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingOpen(
      .adaptivity, under: signal.element, Bilingual(nl: "Zet de adaptiviteit erbij", en: "Add the adaptivity"))
  ]
}
