import CourseModel
import Vocabulary

extension Rule {
  /// Nearly all time is live, or nearly none.
  static let extremeShare = Rule(
    "extreme-share", in: .syncAsync, .note, .toolDefault, gate: .whenStated, .extended, for: .course,
    sources: "003 Voorbeeld; tool default",
    title: Bilingual(nl: "Bijna alles synchroon of asynchroon", en: "Nearly all synchronous or asynchronous"),
    why: Bilingual(
      nl: "Er bestaat geen ideale verhouding. Wel is het goed om een uitgesproken keuze bewust te maken.",
      en: "There is no ideal ratio. Still, a pronounced choice is best made on purpose."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 120 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
            reden: ?
          week 1: Merken
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            les: Werkcollege [op locatie]
              synchroon casus: Een sterk merk [groepjes van 4, 120 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: blended
        week 1: Brands
          sync question round: What is unclear? [online, 20 min]
          async project: Your own brand [groups of 4, 8 h]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
          reden: Studenten werken al en hebben weinig tijd samen.
        week 1: Merken
          synchroon vragenronde: Wat is onduidelijk? [online, 20 min]
          asynchroon project: Een eigen merk [groepjes van 4, 8 uur]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          sync case: A strong brand [on campus, groups of 4, 60 min]
        """),
    ],
    find: findExtremeShare, say: sayExtremeShare, fix: fixExtremeShare)
}

private struct ExtremeShare {
  var lower: Int
  var upper: Int
  var delivery: Int32
}

extension ExtremeShare: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("lowestPercent", lower), .init("highestPercent", upper)]
  }
}

private func findExtremeShare(_ look: inout Look<ExtremeShare>) {
  let plan = look.plan
  guard look.isAboutBlended(), let delivery = plan.model.child(.delivery, of: plan.document) else { return }
  let figures = plan.figures
  // With one side only there is nothing to weigh.
  guard figures.sync.total > 0, figures.async.total > 0 else { return }
  guard let share = figures.syncShare(minimumCoverage: look.limits.lower(.durationCoverage)),
    figures.sync.upper > 0, figures.async.upper > 0
  else { return look.cannotTell(plan.document, missing: .property(.duration)) }
  if share.upper >= look.limits.lower(.syncShare) && share.lower <= look.limits.upper(.syncShare) {
    return look.met()
  }
  switch plan.explanation(of: delivery) {
  case .stated, .none: look.met()
  case .unknown: look.cannotTell(plan.document, missing: .property(.reason))
  case .notStated:
    look.notMet(plan.document, ExtremeShare(lower: share.lower, upper: share.upper, delivery: delivery))
  }
}

private func sayExtremeShare(_ facts: ExtremeShare) -> Bilingual<String> {
  let share = facts.lower == facts.upper ? "\(facts.lower)%" : "\(facts.lower)-\(facts.upper)%"
  return Bilingual(
    nl:
      "Van de studietijd is \(share) synchroon. Dat kan goed passen. Schrijf bij 'onderwijsvorm' waarom je dit koos, dan weten anderen het ook.",
    en:
      "Of the study time, \(share) is synchronous. That can fit well. Say below 'delivery' why you chose this, so that others know too."
  )
}

private func fixExtremeShare(_ context: Context, _ signal: Signal<ExtremeShare>) -> [Fix] {
  [
    context.adding(
      Bilingual(nl: "reden: ?", en: "reason: ?"), under: signal.facts.delivery,
      Bilingual(nl: "Zet de reden erbij", en: "Add the reason"))
  ]
}
