import CourseModel
import Vocabulary

extension Rule {
  /// A programme does not say how it comes by its learning materials.
  static let materialStrategyMissing = Rule(
    "material-strategy-missing", in: .blendProgramme, .advice, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "004 Consequenties; 004 Instellingsniveau [Waarom]",
    title: Bilingual(nl: "Herkomst van leermateriaal niet bepaald", en: "Origin of learning material not decided"),
    why: Bilingual(
      nl: "Blended materiaal kun je kopen, zelf maken of hergebruiken. Hoeveel tijd en geld dat kost, verschilt sterk.",
      en: "Blended material can be bought, made or reused. How much time and money that takes differs a lot."),
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
          materiaalstrategie: ?
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        ^^^^^^^^^^^^
        period 1: Start
          course MC101: Marketing [5 EC]
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        materiaalstrategie: Eerst open leermateriaal, één boek per jaar
        """),
      .right(
        """
        programme CE: Commercial Economics
        material: Cases from ten companies [reused]
        """),
      .right(
        """
        programme CE: Commercial Economics
        period 1: Start
          course MC101: marketing.course [5 EC]
        """),
    ],
    find: findNoMaterialStrategy, say: sayNoMaterialStrategy, fix: fixNoMaterialStrategy)
}

private let materialWords: SoughtWords = [
  "leermateria", "leermiddel", "lesmateria", "studiemateria", "open materia", "boekenlijst", "literatuurlijst",
  "learning material", "teaching material", "study material", "open educational", "open resource", "textbook",
  "reading list",
]

private func findNoMaterialStrategy(_ look: inout Look<Void>) {
  let plan = look.plan
  if plan.all(.material).contains(where: { plan.state(.materialOrigin, of: $0) == .stated }) { return look.met() }
  switch plan.saying([.materialStrategy], words: materialWords) {
  case .stated, .none: look.met()
  case .unknown: look.cannotTell(plan.document, missing: .property(.materialStrategy))
  case .notStated:
    if !look.context.isNotStatedAnywhere(.materialStrategy) { return look.met() }
    // Where materials come from may stand in the files of the courses.
    let courses = look.context.curriculum.courses
    if courses.contains(where: { $0.summary?.statesMaterialOrigin ?? false }) { return look.met() }
    if courses.contains(where: { $0.isUnseen }) {
      return look.cannotTell(plan.document, missing: .otherDocument)
    }
    look.notMet(plan.document, ())
  }
}

private func sayNoMaterialStrategy(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog niet of jullie leermateriaal kopen, zelf maken of hergebruiken. Noteer de keuze, zo nodig per leerpad.",
    en:
      "The plan does not say yet whether you buy, make or reuse learning material. Note the choice, for each learning path if need be."
  )
}

private func fixNoMaterialStrategy(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingOpen(
      .materialStrategy, under: signal.element,
      Bilingual(nl: "Zet de materiaalstrategie erbij", en: "Add the material strategy")
    )
  ]
}
