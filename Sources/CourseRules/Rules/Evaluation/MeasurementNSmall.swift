import CourseModel
import Vocabulary

extension Rule {
  /// So few respondents that the figures describe persons.
  static let measurementNSmall = Rule(
    "measurement-n-small", in: .evaluation, .advice, .strong, gate: .always, .core, for: .all,
    sources: "002 2.4; 002 B1; tool default",
    title: Bilingual(nl: "Weinig respondenten", en: "Few respondents"),
    why: Bilingual(
      nl: "Met weinig mensen zegt een verschil tussen twee momenten niets, en is soms te zien wie wat antwoordde.",
      en: "With few people a difference between two moments says nothing, and one may see who answered what."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        deelnemers: 10
        nameting: In juni
          n: 7
             ^
          verbondenheid: 3,6
        """),
      .wrong(
        """
        community LC1: Coaching group
        post-measurement: In June
          n: 2
             ^
          trust: 4.3
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 16
          verbondenheid: 3,6
        """),
      .right(
        """
        community LC1: Coaching group
        post-measurement: In June
          n: 0
          trust: -
        """),
    ],
    find: findFewRespondents, say: sayFewRespondents)
}

private struct Facts: Sendable {
  var count: Int
  var size: Int?
  var isPrivate: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("respondents", count), .init("students", size), .init("isPrivate", isPrivate)]
  }
}

private func findFewRespondents(_ look: inout Look<Facts>) {
  let plan = look.plan
  for measurement in plan.measurements where measurement.hasFigures {
    guard let respondents = measurement.respondents, let child = plan.model.child(.respondents, of: measurement.element)
    else {
      look.cannotTell(measurement.element, missing: .property(.respondents))
      continue
    }
    if respondents.upper >= look.limits.lower(.respondentsToCompare) {
      look.met()
    } else if respondents.upper > 0 {
      let isPrivate = respondents.upper < look.limits.lower(.respondentsToPublish)
      look.notMet(
        child, Facts(count: respondents.upper, size: plan.number(.students)?.upper, isPrivate: isPrivate),
        at: plan.model.elements[Int(child)].textSpan)
    }
  }
}

private func sayFewRespondents(_ facts: Facts) -> Bilingual<String> {
  let people =
    facts.size.map { Bilingual(nl: "\(facts.count) van de \($0) mensen", en: "\(facts.count) of \($0) people") }
    ?? Bilingual(nl: counted(facts.count, "persoon", "mensen"), en: counted(facts.count, "person", "people"))
  if facts.isPrivate {
    return Bilingual(
      nl:
        "Deze gemiddelden komen van \(people.nl). Overweeg ze niet te delen: misschien is te zien wie wat antwoordde.",
      en: "These means come from \(people.en). Consider not sharing them: one may see who answered what.")
  }
  return Bilingual(
    nl: "Deze gemiddelden komen van \(people.nl). Beschrijf ze, maar vergelijk er geen momenten of groepen mee.",
    en: "These means come from \(people.en). Describe them, but do not compare moments or groups by them.")
}
