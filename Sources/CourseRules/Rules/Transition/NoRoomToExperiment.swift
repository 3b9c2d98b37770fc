import CourseModel
import Vocabulary

extension Rule {
  /// Nothing is tried out first.
  static let noRoomToExperiment = Rule(
    "no-room-to-experiment", in: .transition, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Gespreid leiderschap",
    title: Bilingual(nl: "Nog niets om eerst uit te proberen", en: "Nothing yet to try out first"),
    why: Bilingual(
      nl:
        "De aanpak krijgt al doende vorm. Wie in het klein mag uitproberen, ontdekt wat bij de eigen studenten past.",
      en:
        "The approach takes shape along the way. Those who may try things out on a small scale discover what suits their own students."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        stap herontwerp: Alle eerstejaarscursussen
        """,
        fixed: """
          instelling: Hogeschool West
          stap herontwerp: Alle eerstejaarscursussen
          stap pilot: ?
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        strategy: Time on campus is for what you can only do together
        """),
      .right(
        """
        institution: Western University
        step pilot: Two institutes try shorter days on campus
        """),
      .right(
        """
        instelling: Hogeschool West
        hoe micro: Elk team krijgt ruimte om nieuwe dingen uit te proberen
        """),
    ],
    find: findNoExperiment, say: sayNoExperiment, fix: fixNoExperiment)
}

private let tryingWords: SoughtWords = [
  "pilot", "proef", "experiment", "uitprober", "uit te prober", "proberen", "probeer", "proeftuin", "try", "trying",
  "lab", "innovatieruimte", "voorloper", "voorop", "pioneer", "go first", "front runner", "klein beginnen",
  "start small",
]

private func findNoExperiment(_ look: inout Look<Void>) {
  let plan = look.plan
  let pilots = plan.all(.step).filter { plan.kind(of: $0) == .stepPilot }
  if pilots.contains(where: { plan.model.elements[Int($0)].state != .unknown }) { return look.met() }
  if let pilot = pilots.first { return look.cannotTell(pilot, missing: .property(.step)) }
  if plan.isWritten(tryingWords, in: [.step, .how, .phase, .dimension, .reach, .strategy, .example, .teacherTime]) {
    return look.met()
  }
  if let open = plan.firstOpen(.step) { return look.cannotTell(open, missing: .property(.step)) }
  look.notMet(plan.document, ())
}

private func sayNoExperiment(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Het plan noemt nog niets wat jullie eerst in het klein uitproberen. Een pilot met tijd en een terugblik helpt.",
    en: "The plan names nothing yet that you try out on a small scale first. A pilot with time and a look back helps.")
}

private func fixNoExperiment(_ context: Context, _: Signal<Void>) -> [Fix] {
  [
    Fix(
      Bilingual(nl: "Zet er een pilot bij", en: "Add a pilot"), .needsText,
      [context.insertion(context.openLine(.step, .stepPilot), atEndOf: context.plan.document)])
  ]
}
