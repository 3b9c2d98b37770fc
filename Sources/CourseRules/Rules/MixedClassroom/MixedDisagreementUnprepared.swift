import CourseModel
import Vocabulary

extension Rule {
  /// Students meet other views without practising how to disagree.
  static let mixedDisagreementUnprepared = Rule(
    "mixed-disagreement-unprepared", in: .mixedClassroom, .advice, .strong, gate: .whenChosen(.mixedClassroom),
    .extended, sources: "000 Mixed Classroom",
    title: Bilingual(nl: "Het oneens zijn niet geoefend", en: "Disagreeing not practised"),
    why: Bilingual(
      nl: "Het oneens zijn en toch in gesprek blijven kun je leren, ook onder tijdsdruk of als emoties hoog oplopen.",
      en:
        "Disagreeing and still keeping the talk going can be learned, even under time pressure or when feelings run high."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        fase engaging: In gesprek
        ^^^^^^^^^^^^^
          synchroon discussie: Wat vind jij van deze reclame? [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          fase engaging: In gesprek
            synchroon constructief oneens zijn: Constructief oneens zijn [?]
            synchroon discussie: Wat vind jij van deze reclame? [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        phase engaging: Talking
        ^^^^^^^^^^^^^^
          sync discussing statements: Adverts should be honest [whole group, 30 min]
          sync case: A brand that offends [groups of 4, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        fase engaging: In gesprek
          synchroon discussie: Oefenen met het oneens zijn [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        phase engaging: Talking
          sync constructive disagreement: Keep talking for three minutes [pairs, 20 min]
          sync discussion: Should this advert be banned? [groups of 4, 60 min]
        """),
    ],
    find: findDisagreementPractice, say: sayDisagreementPractice, fix: fixDisagreementPractice)
}

private func findDisagreementPractice(_ look: inout Look<Void>) {
  let plan = look.plan
  let engaging = plan.activities.indices.filter { at in
    !plan.activities[at].isCancelled && plan.mixedPhase(of: at) == .phaseEngaging
  }
  let meets = engaging.contains { at in
    plan.activities[at].facets.interaction.contains(.peer) || plan.activities[at].has(.discussion)
  }
  guard let first = engaging.first, meets else { return }
  let practises = engaging.contains { at in
    switch plan.activities[at].kind {
    case .constructiveDisagreementPractice, .mixedEngaging: true
    default: plan.hasWords(words, in: plan.activities[at].element)
    }
  }
  let phase = plan.mixedPhases(.phaseEngaging).first
  if practises || phase.map({ plan.hasWords(words, in: $0) }) ?? false { return look.met() }
  if let unclear = engaging.first(where: { plan.activities[$0].isOfUnknownKind }) {
    return look.cannotTell(plan.activities[unclear].element, missing: .kindOfActivity)
  }
  look.notMet(phase ?? plan.activities[first].element, ())
}

private let words: WordParts = ["oneens", "meningsverschil", "disagree", "conflict", "tegenspreken", "tegenspraak"]

private func sayDisagreementPractice(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten komen hier andere meningen tegen. Laat ze ook oefenen om het oneens te zijn en toch in gesprek te blijven.",
    en: "Students meet other views here. Also let them practise disagreeing while keeping the talk going.")
}

private func fixDisagreementPractice(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let plan = context.plan
  let first = plan.activities.indices.first { at in
    !plan.activities[at].isCancelled && plan.mixedPhase(of: at) == .phaseEngaging
  }
  guard let first else { return [] }
  return [
    context.addingActivity(
      .constructiveDisagreementPractice, isSync: true, before: plan.activities[first].element)
  ]
}
