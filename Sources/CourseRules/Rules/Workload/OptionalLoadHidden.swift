import CourseModel
import Vocabulary

extension Rule {
  /// Optional work that is needed after all, or that fills much of the budget.
  static let optionalLoadHidden = Rule(
    "optional-load-hidden", in: .workload, .advice, .toolDefault, gate: .whenStated, .extended, for: .course,
    sources: "003 Cursusniveau; tool default",
    title: Bilingual(nl: "Keuzewerk dat toch nodig is", en: "Optional work that is needed after all"),
    why: Bilingual(
      nl: "Wat verplicht werk nodig heeft, is zelf ook verplicht. Dan telt het mee in de studielast.",
      en: "What required work needs is required itself. Then it counts in the workload."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen A1: Hoofdstuk 1 [40 min, keuze]
          ^^^^^^^^^^^^^^^^^^^
          synchroon casus A2: Een eigen merk [60 min]
            volgt op: A1
        """),
      .wrong(
        """
        course MC101: Marketing
        workload: 20 h
        week 1: Start
          async reading: Extra chapters [8 h, optional]
          ^^^^^^^^^^^^^
          sync case: A brand of your own [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen A1: Hoofdstuk 1 [40 min]
          synchroon casus A2: Een eigen merk [60 min]
            volgt op: A1
        """),
      .right(
        """
        course MC101: Marketing
        workload: 20 h
        week 1: Start
          async reading: Extra chapter [1 h, optional]
          sync case: A brand of your own [60 min]
        """),
    ],
    find: findHiddenLoad, say: sayHiddenLoad)
}

private enum Facts: Sendable {
  case neededFor(String)
  case share(Int)
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .neededFor: "needed-for"
    case .share: "share"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .neededFor(let activity):
      [.init("activity", activity)]
    case .share(let percent):
      [.init("percent", percent)]
    }
  }
}

private func findHiddenLoad(_ look: inout Look<Facts>) {
  let plan = look.plan
  let optional = plan.activities.filter { $0.isOptional && !$0.isCancelled && $0.choice < 0 }
  guard let first = optional.first else { return }
  var isNeeded = false
  for activity in optional {
    let required = plan.statedFollowers(of: activity.element).first { follower in
      if let position = plan.activity(at: follower) { return plan.activities[position].isRequired }
      return plan.model.elements[Int(follower)].keyword == .assessment
    }
    if let required {
      isNeeded = true
      look.notMet(activity.element, .neededFor(look.context.label(required)))
    } else {
      look.met()
    }
  }
  if isNeeded { return }
  var load = Amount()
  for activity in optional { load += activity.work }
  guard let budget = plan.budget(secondsPerCredit: look.secondsPerCredit), budget.upper > 0 else { return }
  let share = load.lower / Swift.max(1, budget.upper / 100)
  if share > look.limits.lower(.optionalShare) { look.notMet(first.element, .share(share)) }
}

private func sayHiddenLoad(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .neededFor(let label):
    Bilingual(
      nl: "Dit is keuzewerk, maar '\(label)' bouwt erop voort. Maak het verplicht, of haal de verwijzing weg.",
      en: "This is optional, but '\(label)' builds on it. Make it required, or take the reference out.")
  case .share(let share):
    Bilingual(
      nl: "Keuzewerk vult hier \(share)% van de studielast. Kijk of studenten zien dat het echt een keuze is.",
      en: "Optional work fills \(share)% of the workload here. See whether students notice that it is truly a choice.")
  }
}
