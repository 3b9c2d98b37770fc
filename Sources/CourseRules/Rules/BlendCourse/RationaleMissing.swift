import CourseModel
import Vocabulary

extension Rule {
  /// A blend without a word on why this mix.
  static let rationaleMissing = Rule(
    "rationale-missing", in: .blendCourse, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Definities; 004 Inleiding",
    title: Bilingual(nl: "Geen reden voor de mix", en: "No reason for the mix"),
    why: Bilingual(
      nl:
        "Een blend is een doordachte combinatie van wat op locatie en wat online het sterkst is. Twee zinnen laten zien wat dat hier is.",
      en:
        "A blend is a considered combination of what is strongest on campus and what is strongest online. Two sentences show what that is here."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        ^^^^^^^^^^^^^
        status: ter beoordeling
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
            reden: ?
          status: ter beoordeling
          """),
      .wrong(
        """
        course MC101: Marketing
        status: approved
        delivery: blended [low impact]
        ^^^^^^^^
        week 1: Start
          async video: What is a brand? [online, 20 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        onderwijsvorm: blended
          > Uitleg bekijk je thuis, op je eigen tempo. Op locatie oefen je met elkaar.
        """),
      .right(
        """
        course MC101: Marketing
        status: approved
        delivery: blended
          reason: You watch the explanation at home, and practise together on campus
        """),
    ],
    find: findNoRationale, say: sayNoRationale, fix: fixNoRationale)
}

private func findNoRationale(_ look: inout Look<Void>) {
  let plan = look.plan
  let element = plan.deliveryElement
  guard plan.isBlended, plan.isReadyForReview, element >= 0 else { return }
  switch plan.blendReason {
  case .notStated: look.notMet(element, ())
  case .unknown: look.cannotTell(element, missing: .property(.reason))
  case .stated, .none: look.met()
  }
}

private func sayNoRationale(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet waarom je voor deze mix koos. Schrijf in twee zinnen wat op locatie gebeurt, wat online, en waarom daar.",
    en:
      "The plan does not say why you chose this mix. Write in two sentences what happens on campus, what online, and why there."
  )
}

private func fixNoRationale(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [context.addingOpen(.reason, under: signal.element, Bilingual(nl: "Zet de reden erbij", en: "Add the reason"))]
}
