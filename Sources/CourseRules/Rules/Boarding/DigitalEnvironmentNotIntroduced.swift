import CourseModel
import Vocabulary

extension Rule {
  /// New students are not shown the digital environment.
  static let digitalEnvironmentNotIntroduced = Rule(
    "digital-environment-not-introduced", in: .boarding, .advice, .strong, gate: .whenStated, .core,
    for: [.course, .community, .programme], sources: "001 SB; 000 Studentboarding",
    title: Bilingual(nl: "Digitale leeromgeving niet geïntroduceerd", en: "Digital environment not introduced"),
    why: Bilingual(
      nl: "Blended studeren kan spannend zijn voor wie nieuw is. Wie de weg kent, heeft de handen vrij om te leren.",
      en: "Blended study can be daunting for newcomers. Those who know the way have their hands free to learn."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        jaar: 1
        samenstelling: nieuw
        week 1: Start
          synchroon ijsbreker: Wie ben jij? [20 min]
        week 2: Verder
          asynchroon kennisclip: Merken [10 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          jaar: 1
          samenstelling: nieuw
          week 1: Start
            asynchroon verken de digitale leeromgeving: Verken de digitale leeromgeving [?]
            synchroon ijsbreker: Wie ben jij? [20 min]
          week 2: Verder
            asynchroon kennisclip: Merken [10 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: online
        year: 1
        composition: new
        week 1: Start
          async welcome: Welcome [online, 5 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        jaar: 1
        samenstelling: nieuw
        week 1: Start
          asynchroon leeromgeving verkennen: Vind de weg in Canvas [20 min]
        """),
      .right(
        """
        course MC301: Marketing
        delivery: blended
        year: 3
        composition: new
        week 1: Start
          async video: Brands [10 min]
        """),
    ],
    find: findUnintroduced, say: sayUnintroduced, fix: fixUnintroduced)
}

private let introductions: [ActivityKind] = [
  .exploreDigitalEnvironment, .blendedJourneyWalkthrough, .environmentSetUp, .faqDigitalLearning, .digitalKickoff,
]

private func findUnintroduced(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isOnlineOrBlended, plan.isForNewStudents, plan.isStarting == true, !plan.activities.isEmpty else { return }
  let isShown =
    plan.activities.indices.contains { at in
      let activity = plan.activities[at]
      guard let kind = activity.kind, !activity.isCancelled else { return false }
      return introductions.contains(kind) && (plan.isInStartWindow(at) || plan.boardingPhase(of: activity) != nil)
    }
    || look.context.above.contains { $0.activities.contains { $0.kind.map { introductions.contains($0) } ?? false } }
    || plan.all(.information).contains { plan.kind(of: $0) == .infoStart || plan.kind(of: $0) == .infoWhere }
  if isShown { look.met() } else { look.notMet(plan.document, ()) }
}

private func sayUnintroduced(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Nieuwe studenten krijgen nog geen kans om de digitale leeromgeving te verkennen. Plan daar in de eerste week iets voor.",
    en: "New students get no chance yet to explore the digital environment. Plan something for it in the first week.")
}

private func fixUnintroduced(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [ActivityKind.exploreDigitalEnvironment, .blendedJourneyWalkthrough].map { context.addingAtStart($0) }
}
