import CourseModel
import Vocabulary

extension Rule {
  /// Nobody says how widely blended education is taken up.
  static let scaleUndecided = Rule(
    "scale-undecided", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Instellingsniveau [Hoe]",
    title: Bilingual(nl: "Schaal nog niet gekozen", en: "Scale not chosen yet"),
    why: Bilingual(
      nl:
        "Eerst de deeltijd, een paar instituten voorop, of elke opleiding zo ver als ze wil: die keuze bepaalt hoeveel tijd, geld en hulp er nodig is.",
      en:
        "Part-time first, a few institutes ahead of the rest, or every programme as far as it likes: that choice decides how much time, money and help is needed."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        status: in review
        strategie: Op locatie doen we wat alleen samen kan
        """,
        fixed: """
          instelling: Hogeschool West
          status: in review
          strategie: Op locatie doen we wat alleen samen kan
          reikwijdte: ?
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        how macro: We share what works
        step pilot: Try out a new way of working
        """),
      .right(
        """
        institution: Western University
        scope: All part-time programmes, the others from 2028 on
        """),
      .right(
        """
        instelling: Hogeschool West
        hoe macro: Twee instituten gaan voorop, daarna beslissen de opleidingen zelf
        """),
    ],
    find: findNoScale, say: sayNoScale, fix: fixNoScale)
}

/// How the guide speaks of the scale of a transition.
private let scaleWords: SoughtWords = [
  "deeltijd", "part time", "voorloper", "voorop", "front runner", "alle opleidingen", "elke opleiding",
  "iedere opleiding", "opleidingen zelf", "opleidingen beslissen", "alle instituten", "hele instelling",
  "all programmes", "every programme", "each programme", "programmes decide", "all institutes", "whole institution",
  "go first", "gaan eerst", "opschal", "scale up", "scaling up",
]

private func findNoScale(_ look: inout Look<Void>) {
  let plan = look.plan
  switch plan.state(.reach) {
  case .stated, .none: look.met()
  case .unknown: look.cannotTell(plan.document, missing: .property(.reach))
  case .notStated:
    if plan.isWritten(scaleWords, in: [.how, .phase, .step]) { return look.met() }
    look.notMet(plan.document, ())
  }
}

private func sayNoScale(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog niet op welke schaal jullie blended onderwijs invoeren. Bijvoorbeeld eerst de deeltijd, een paar instituten voorop, of elke opleiding zo ver als ze wil.",
    en:
      "It does not say yet on what scale you introduce blended education. For example part-time first, a few institutes ahead of the rest, or every programme as far as it likes."
  )
}

private func fixNoScale(_ context: Context, _: Signal<Void>) -> [Fix] {
  [context.stating(context.openLine(.reach), Bilingual(nl: "Zet de reikwijdte erbij", en: "Add the scope"))]
}
