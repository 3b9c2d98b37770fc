import CourseModel
import Vocabulary

extension Rule {
  /// Nearly all time is in one environment.
  static let oneDominates = Rule(
    "one-dominates", in: .environment, .note, .toolDefault, gate: .whenStated, .extended, for: .course,
    sources: "003 Leeromgevingen; 003 Cursusniveau; tool default",
    title: Bilingual(nl: "Eén leeromgeving overheerst", en: "One environment dominates"),
    why: Bilingual(
      nl: "Blended is een bewuste mix. Een uitgesproken keuze kan goed zijn, als duidelijk is waarom.",
      en: "Blended is a mix made on purpose. A pronounced choice can be good, if it is clear why."),
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
          async e-learning: All about brands [online, 10 h]
          sync discussion: What stood out? [on campus, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 30 min]
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Brands
          async e-learning: All about brands [online]
          sync discussion: What stood out? [on campus, 60 min]
        """),
    ],
    find: findDominance, say: sayDominance, fix: fixDominance)
}

private struct Dominance {
  var environment: Environments
  var share: Int
  var delivery: Int32
}

extension Dominance: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("environment", environment), .init("percent", share)]
  }
}

private func findDominance(_ look: inout Look<Dominance>) {
  let plan = look.plan
  guard look.isAboutBlended(), let delivery = plan.model.child(.delivery, of: plan.document) else { return }
  let total = plan.figures.total
  guard total.total > 0 else { return }
  guard total.coverage >= look.limits.lower(.durationCoverage), total.upper > 0 else {
    return look.cannotTell(plan.document, missing: .property(.duration))
  }
  for (environment, amount) in plan.figures.byEnvironment {
    let share = hundredths(amount.lower, of: total.upper)
    guard share > look.limits.lower(.environmentDominance) else { continue }
    switch plan.explanation(of: delivery) {
    case .stated, .none: return look.met()
    case .unknown: return look.cannotTell(plan.document, missing: .property(.reason))
    case .notStated:
      return look.notMet(plan.document, Dominance(environment: environment, share: share, delivery: delivery))
    }
  }
  if plan.figures.withoutEnvironment.total > 0 {
    look.cannotTell(plan.document, missing: .property(.environment))
  } else {
    look.met()
  }
}

private func sayDominance(_ facts: Dominance) -> Bilingual<String> {
  Bilingual(
    nl:
      "Van de studietijd is \(facts.share)% '\(facts.environment.name(.dutch))'. Is dat de bedoeling? Schrijf bij 'onderwijsvorm' kort waarom.",
    en:
      "Of the study time, \(facts.share)% is '\(facts.environment.name(.english))'. Is that intended? Say briefly why below 'delivery'."
  )
}

private func fixDominance(_ context: Context, _ signal: Signal<Dominance>) -> [Fix] {
  [
    context.adding(
      Bilingual(nl: "reden: ?", en: "reason: ?"), under: signal.facts.delivery,
      Bilingual(nl: "Zet de reden erbij", en: "Add the reason"))
  ]
}
