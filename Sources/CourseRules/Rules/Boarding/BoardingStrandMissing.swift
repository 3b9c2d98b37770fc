import CourseModel
import Vocabulary

extension Rule {
  /// Boarding is only social, or only academic.
  static let boardingStrandMissing = Rule(
    "boarding-strand-missing", in: .boarding, .advice, .strong, gate: .whenChosen(.boarding), .extended, for: .all,
    sources: "001 SB",
    title: Bilingual(nl: "Boarding met maar één kant", en: "Boarding with one side only"),
    why: Bilingual(
      nl: "Thuisvoelen gaat over mensen én over studeren. Met maar een van beide blijft het andere achter.",
      en: "Feeling at home is about people and about studying. With only one of them the other lags behind."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Welkom
        ^^^^^^^^^^^^^^^
          fase 2: Socialiseren
            synchroon pubquiz: Van de studievereniging [90 min]
            synchroon samen sporten: Op het veld [90 min]
        """),
      .wrong(
        """
        programme N1: Nursing
        boarding: Welcome
        ^^^^^^^^
          phase 3: Feel at home
            async reading: How to study [30 min]
            async diagnostic test: Where are you? [30 min]
        """),
      .right(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Welkom
          fase 2: Socialiseren
            synchroon pubquiz: Van de studievereniging [90 min]
          fase 3: Thuisvoelen
            asynchroon diagnostische toets: Waar sta je? [30 min]
        """),
      .right(
        """
        programme N1: Nursing
        boarding: Welcome
          phase 0: Discover
            async mini lecture: One shift [20 min]
        """),
    ],
    find: findMissingStrands, say: sayMissingStrand)
}

private struct Facts: Sendable {
  var isSocialMissing: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isSocialMissing", isSocialMissing)]
  }
}

private func findMissingStrands(_ look: inout Look<Facts>) {
  let plan = look.plan
  for boarding in plan.all(.boarding) {
    let own = plan.activities(in: boarding).map { plan.activities[$0] }.filter { activity in
      let phase = plan.boardingPhase(of: activity)
      return !activity.isCancelled && (phase == .socialise || phase == .feelAtHome)
    }
    guard own.count >= 2 else { continue }
    if own.contains(where: { $0.isOfUnknownKind }) {
      look.cannotTell(boarding, missing: .kindOfActivity)
      continue
    }
    let social = own.contains { plan.isSocial($0) }
    let academic = own.contains {
      !$0.facets.types.subtracting(.discussion).isEmpty || $0.facets.presences.contains(.cognitive)
    }
    if social && academic { look.met() } else { look.notMet(boarding, Facts(isSocialMissing: !social)) }
  }
}

private func sayMissingStrand(_ facts: Facts) -> Bilingual<String> {
  facts.isSocialMissing
    ? Bilingual(
      nl: "Deze boarding gaat alleen over studeren. Voeg iets toe waarin studenten elkaar ontmoeten.",
      en: "This boarding is about studying only. Add something in which students meet each other.")
    : Bilingual(
      nl: "Deze boarding is alleen sociaal. Voeg iets toe dat studenten op weg helpt met studeren.",
      en: "This boarding is social only. Add something that helps students to start studying.")
}
