import CourseModel
import Vocabulary

extension Rule {
  /// Taking part in the introduction brings nothing extra.
  static let introductionParticipationUnrewarded = Rule(
    "introduction-participation-unrewarded", in: .boarding, .note, .tip, gate: .whenStated, .extended,
    sources: "001 SB",
    title: Bilingual(nl: "Meedoen aan de introductie levert niets op", en: "Nothing for joining in the introduction"),
    why: Bilingual(
      nl:
        "Een klein extraatje, zoals een prijs of een vrijstelling van een opdracht, trekt ook studenten die anders wegblijven.",
      en:
        "A small extra, such as a prize or exemption from a task, also draws students who would otherwise stay away."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        boarding:
        ^^^^^^^^
          fase socialiseren: De introductieweek
            synchroon bootcamp: Een dag in teams [op locatie, 240 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        boarding:
        ^^^^^^^^
          phase socialise: Introduction week
            sync music bingo: Music bingo [on campus, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        boarding:
          fase socialiseren: De introductieweek
            synchroon bootcamp: Een dag in teams, met een prijs voor het beste team [op locatie, 240 min]
        """),
      .right(
        """
        course MC101: Marketing
        boarding:
          phase socialise: Introduction week
            sync music bingo: Music bingo [on campus, 60 min]
            async introduction rewards: A badge for everyone who joined [online]
        """),
    ],
    find: findIntroductionParticipationUnrewarded, say: sayIntroductionParticipationUnrewarded)
}

private let rewards: SoughtWords = [
  "belon", "prijs", "prijz", "winnaar", "certificaat", "bonus", "cadeau", "reward", "prize", "winner", "certificate",
  "badge", "gift",
]

private func findIntroductionParticipationUnrewarded(_ look: inout Look<Void>) {
  let plan = look.plan
  let introductions = plan.boardingPhases.filter { place in
    (place.phase == .hookUp || place.phase == .socialise)
      && plan.activities(in: place.element).contains { !plan.activities[$0].isCancelled }
  }
  guard let first = introductions.first,
    let boarding = plan.model.enclosing(first.element, where: { $0 == .boarding })
  else { return }
  let isRewarded = plan.activities(in: boarding).contains { at in
    let kind = plan.activities[at].kind
    return kind == .introductionRewards || kind == .explicitAppreciation
  }
  if isRewarded || plan.mentions(rewards, in: boarding) { look.met() } else { look.notMet(boarding, ()) }
}

private func sayIntroductionParticipationUnrewarded(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Meedoen aan de introductie levert studenten nog niets extra's op. Een kleine beloning trekt ook wie twijfelt.",
    en:
      "Joining in the introduction brings students nothing extra yet. A small reward also draws those who hesitate.")
}
