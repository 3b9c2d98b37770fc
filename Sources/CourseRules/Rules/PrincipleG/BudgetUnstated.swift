import CourseModel
import Vocabulary

extension Rule {
  /// An outing without money for it.
  static let budgetUnstated = Rule(
    "budget-unstated", in: .principleG, .note, .tip, gate: .whenStated, .extended,
    sources: "002 G; 002 poster",
    title: Bilingual(nl: "Uitje zonder budget", en: "Outing without a budget"),
    why: Bilingual(
      nl:
        "Als vooraf duidelijk is wie betaalt, hoeft niemand om die reden thuis te blijven.",
      en:
        "If it is clear beforehand who pays, nobody has to stay away for that reason."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        week 6: Slot
          synchroon barbecue: Samen eten [120 min]
          ^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        week 6: Close
          sync barbecue: Eating together [120 min]
          ^^^^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        kosten: De opleiding betaalt de barbecue
        week 6: Slot
          synchroon barbecue: Samen eten [120 min]
        """),
      .right(
        """
        community LC1: Coaching group
        week 6: Close
          sync barbecue: Everyone brings something, paid by the programme [120 min]
        """),
    ],
    find: findBudgetUnstated, say: sayBudgetUnstated)
}

private let outings: SoughtWords = [
  "uitje", "borrel", "etentje", "diner", "excursie", "outing", "dinner", "drinks", "excursion",
]

private let money: SoughtWords = [
  "budget", "kosten", "betaal", "betaalt", "gratis", "euro", "vergoed", "meebreng", "neemt iets mee", "cost", "paid",
  "pays", "free of charge", "brings",
]

private func findBudgetUnstated(_ look: inout Look<Void>) {
  let plan = look.plan
  for activity in plan.activities where !activity.isCancelled {
    let element = activity.element
    // What has been held has been paid.
    if plan.terms(.state, of: element).contains(.stateDone) { continue }
    guard activity.kind == .barbecue || (activity.has(.informal) && outings.occur(in: plan.snapshot.title(element)))
    else {
      continue
    }
    let isPaid =
      !look.context.isNotStatedAnywhere(.cost) || !look.context.isNotStatedAnywhere(.budget)
      || plan.mentions(money, in: element)
    if isPaid { look.met() } else { look.notMet(element, ()) }
  }
}

private func sayBudgetUnstated(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet wie dit betaalt. Een regel over het budget voorkomt dat iemand om het geld thuisblijft.",
    en:
      "The plan does not say who pays for this. A line on the budget keeps people from staying away because of money.")
}
