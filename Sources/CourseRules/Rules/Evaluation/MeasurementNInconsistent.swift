import CourseModel
import Vocabulary

extension Rule {
  /// The number of respondents does not go with the figures or the group.
  static let measurementNInconsistent = Rule(
    "measurement-n-inconsistent", in: .evaluation, .error, .validity, gate: .always, .core, for: .all,
    sources: "002 B1-H1; 002 B1-L2",
    title: Bilingual(nl: "Aantal respondenten klopt niet", en: "Number of respondents does not fit"),
    why: Bilingual(
      nl: "Zonder het aantal respondenten zegt een gemiddelde niemand iets.",
      en: "Without the number of respondents a mean tells nobody anything."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 0
             ^
          verbondenheid: 3,6
        """),
      .wrong(
        """
        community LC1: Coaching group
        students: 10
        post-measurement: In June
          n: 14
             ^^
          trust: 4.3
        """),
      .wrong(
        """
        community LC1: Coaching group
        post-measurement: In June
        ^^^^^^^^^^^^^^^^
          trust: 4.3
        """,
        fixed: """
          community LC1: Coaching group
          post-measurement: In June
            number of respondents: ?
            trust: 4.3
          """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        studenten: 10
        nameting: In juni
          n: 0
          verbondenheid: -
        """),
      .right(
        """
        community LC1: Coaching group
        students: 10
        post-measurement: In June
          n: 9
          trust: 4.3
        """),
    ],
    find: findInconsistentN, say: sayInconsistentN, fix: fixInconsistentN)
}

private enum Facts: Sendable {
  case missing
  case zeroWithFigures
  case moreThanThereAre(Int, Int)
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .missing: "missing"
    case .zeroWithFigures: "zero-with-figures"
    case .moreThanThereAre: "more-than-there-are"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .missing, .zeroWithFigures: []
    case .moreThanThereAre(let respondents, let participants):
      [.init("respondents", respondents), .init("participants", participants)]
    }
  }
}

private func findInconsistentN(_ look: inout Look<Facts>) {
  let plan = look.plan
  for measurement in plan.measurements where measurement.hasFigures {
    guard let respondents = measurement.respondents, let child = plan.model.child(.respondents, of: measurement.element)
    else {
      switch plan.state(.respondents, of: measurement.element) {
      case .notStated: look.notMet(measurement.element, .missing, severity: .warning)
      case .none, .unknown, .stated: look.cannotTell(measurement.element, missing: .property(.respondents))
      }
      continue
    }
    let span = plan.model.elements[Int(child)].textSpan
    if respondents.upper == 0 {
      look.notMet(child, .zeroWithFigures, at: span)
    } else if let most = mostPeople(measurement, plan), respondents.lower > most {
      look.notMet(child, .moreThanThereAre(respondents.lower, most), at: span)
    } else {
      look.met()
    }
  }
}

/// The people who could have answered: of the group it was taken in, or else of the whole community.
private func mostPeople(_ measurement: Measurement, _ plan: Plan) -> Int? {
  if let group = plan.model.enclosing(plan.model.elements[Int(measurement.element)].parent, where: { $0 == .group }) {
    return (plan.number(.size, of: group) ?? plan.number(.students, of: group))?.upper
  }
  return plan.number(.students)?.upper
}

private func sayInconsistentN(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .missing:
    Bilingual(
      nl: "Bij deze gemiddelden staat niet hoeveel mensen antwoordden. Zet 'n' erbij.",
      en: "The plan does not say how many people these means are based on. Add 'n'.")
  case .zeroWithFigures:
    Bilingual(
      nl: "Niemand antwoordde, en toch staan er gemiddelden. Zet er een streepje, of pas het aantal aan.",
      en: "Nobody answered, and yet there are means. Put a dash there, or change the number.")
  case .moreThanThereAre(let count, let most):
    Bilingual(
      nl:
        "Er zijn \(counted(most, "deelnemer", "deelnemers")), maar als aantal respondenten staat hier \(count). Kijk een van beide na.",
      en:
        "The plan has \(counted(most, "participant", "participants")), but the number of respondents here is \(count). Check one of the two."
    )
  }
}

private func fixInconsistentN(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard case .missing = signal.facts else { return [] }
  let word = Keyword.respondents.row.names.canonical(context.language)
  return [
    context.adding(
      Bilingual(nl: "\(word): ?", en: "\(word): ?"), under: signal.element,
      Bilingual(nl: "Voeg het aantal respondenten toe", en: "Add the number of respondents"))
  ]
}
