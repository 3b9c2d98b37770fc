import CourseModel
import Vocabulary

extension Rule {
  /// Boarding in one way only.
  static let boardingSingleMode = Rule(
    "boarding-single-mode", in: .boarding, .note, .tip, gate: .whenStated, .extended,
    sources: "000 Studentboarding; 001 SB",
    title: Bilingual(nl: "Boarding op één manier", en: "Boarding in one way only"),
    why: Bilingual(
      nl:
        "Boarding leent zich goed voor een mix: online bereik je iedereen vroeg, op locatie ontmoet je elkaar.",
      en:
        "Boarding lends itself well to a mix: online you reach everyone early, on campus you meet."),
    audience: .reviewer,
    argument: "isOnline",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        boarding:
        ^^^^^^^^
          fase aanhaken: Voor de start
            asynchroon film kijken: Een dag op school [online, 10 min]
          fase socialiseren: De introductieweek
            synchroon voorstelrondje: Wie is wie? [online, 30 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        boarding:
        ^^^^^^^^
          phase socialise: Introduction week
            sync music bingo: Music bingo [on campus, 60 min]
            sync sports: Beach volleyball [on campus, 90 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        boarding:
          fase aanhaken: Voor de start
            asynchroon film kijken: Een dag op school [online, 10 min]
          fase socialiseren: De introductieweek
            synchroon muziekbingo: Muziekbingo [op locatie, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        boarding:
          phase socialise: Introduction week
            sync music bingo: Music bingo [on campus, 60 min]
        """),
    ],
    find: findBoardingSingleMode, say: sayBoardingSingleMode)
}

private func findBoardingSingleMode(_ look: inout Look<Bool>) {
  let plan = look.plan
  for boarding in plan.allStated(.boarding) {
    let own = plan.activities(in: boarding).filter { !plan.activities[$0].isCancelled }
    // One activity is held in one place.
    if own.count > 1 { judge(own, boarding, &look) }
  }
}

private func judge(_ activities: [Int], _ boarding: Int32, _ look: inout Look<Bool>) {
  var places: Environments = []
  for at in activities {
    let activity = look.plan.activities[at]
    guard let environment = activity.environment?.value else {
      return look.cannotTell(activity.element, missing: .property(.environment))
    }
    places.formUnion(environment)
  }
  let isOnline = places.contains(.online)
  let isOnLocation = !places.isDisjoint(with: [.onCampus, .workplace, .hybrid])
  if isOnline == isOnLocation || places.contains(.hyflex) { look.met() } else { look.notMet(boarding, isOnline) }
}

private func sayBoardingSingleMode(_ isOnline: Bool) -> Bilingual<String> {
  isOnline
    ? Bilingual(
      nl: "De hele boarding is online. Een ontmoeting op locatie erbij maakt het makkelijker om je thuis te voelen.",
      en: "All of the boarding is online. A meeting on campus as well makes it easier to feel at home.")
    : Bilingual(
      nl: "De hele boarding is op locatie. Iets online vooraf bereikt ook studenten die nog niet kunnen komen.",
      en: "All of the boarding is on campus. Something online beforehand also reaches students who cannot come yet.")
}
