import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// What happens in teaching rests on a few pioneers, or on one person.
  static let pioneersOnly = Rule(
    "pioneers-only", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Docenten en studenten [Wie]; tool default",
    title: Bilingual(nl: "Werk rust op enkelen", en: "Work rests on a few"),
    why: Bilingual(
      nl:
        "Voorlopers hebben veel mogelijk gemaakt, maar met mooie lokale vernieuwingen alleen komt een hele instelling er niet.",
      en: "Pioneers have made much possible, but fine local innovations alone do not take a whole institution there."),
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        belanghebbende docenten: Docenten van Economie [voorloper]
        belanghebbende docenten: Andere docenten
        stap herontwerp S1: Eerstejaarscursussen [micro]
        ^^^^^^^^^^^^^^^^^^
          wie: Docenten van Economie
        stap pilot S2: Online werkgroepen [micro]
          wie: Docenten van Economie
        stap pilot S3: Oefentoetsen met feedback [micro]
          wie: Docenten van Economie
        """),
      .wrong(
        """
        institution: Western University
        step redesign S1: First-year courses [micro]
        ^^^^^^^^^^^^^^^^
          who: Anna Smith
        step pilot S2: Online seminars [micro]
          who: Anna Smith
        step pilot S3: Practice tests with feedback [micro]
          who: Course teams
        """),
      .right(
        """
        institution: Western University
        stakeholder teachers: Law teachers [pioneer]
        stakeholder teachers: Nursing teachers
        step redesign S1: First-year courses [micro]
          who: Law teachers
        step pilot S2: Online seminars [micro]
          who: Nursing teachers
        step pilot S3: Practice tests [micro]
          who: Law teachers
        """),
      .right(
        """
        instelling: Hogeschool West
        stap herontwerp S1: Eerstejaarscursussen [micro]
          wie: Anna de Vries
        stap pilot S2: Online werkgroepen [micro]
        stap pilot S3: Oefentoetsen met feedback [micro]
        """),
    ],
    find: findFew, say: sayFew)
}

private enum Case: Sendable {
  case pioneers
  case one(name: String, steps: Int, all: Int)
}

extension Case: MessageFacts {
  var variant: String {
    switch self {
    case .pioneers: "pioneers"
    case .one: "one"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .pioneers: []
    case .one(let name, let steps, let total):
      [.init("lead", name), .init("steps", steps), .init("total", total)]
    }
  }
}

private let fewestSteps = 3
/// In percent of the steps.
private let largestShare = 50

private func findFew(_ look: inout Look<Case>) {
  let plan = look.plan
  let takers = StepTakers(plan)
  let people = LayeredPeople(plan)
  var steps: [Int32] = []
  var stakeholders: [[Int32]] = []
  for step in plan.transitionSteps {
    guard people.layers(ofStep: step) == .micro else { continue }
    steps.append(step)
    stakeholders.append(takers.stakeholders(of: step))
  }
  guard steps.count >= fewestSteps, let first = steps.first else { return }
  let names = steps.map { step in plan.stepOwners(of: step).flatMap { plan.namesListed(by: $0) } }
  if let at = names.firstIndex(where: { $0.isEmpty }) { return look.cannotTell(steps[at], missing: .property(.by)) }
  let related = steps.dropFirst().map { step in
    RelatedPlace(plan.headSpan(of: step), Bilingual(nl: "Een van deze stappen.", en: "One of these steps."))
  }
  // Every name is that of a stakeholder who goes first.
  let areAllKnown = zip(stakeholders, names).allSatisfy { $0.count == $1.count }
  if areAllKnown, stakeholders.joined().allSatisfy({ plan.state(.pioneer, of: $0) == .stated }) {
    return look.notMet(first, .pioneers, related: Array(related))
  }
  guard let (name, count) = findBusiest(names), count * 100 > steps.count * largestShare else { return look.met() }
  look.notMet(first, .one(name: name, steps: count, all: steps.count), related: Array(related))
}

/// The person who takes most of the steps alone, and how many.
private func findBusiest(_ names: [[String]]) -> (name: String, count: Int)? {
  var counts: [String: Int] = [:]
  for own in names where own.count == 1 {
    if let name = own.first, isPerson(name) { counts[name, default: 0] += 1 }
  }
  return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
}

/// A first and a last name, each part or all but the particles with a capital, and no word for a group or a job.
private func isPerson(_ name: String) -> Bool {
  let words = name.split(separator: " ")
  guard words.count >= 2, words.count <= 5, let first = words.first, let last = words.last else { return false }
  guard first.first?.isUppercase == true, last.first?.isUppercase == true else { return false }
  return stakeholderKinds(in: name).isEmpty && !groupWords.occur(in: name)
}

private let groupWords: SoughtWords = [
  "team", "dienst", "instituut", "institute", "office", "service", "bureau", "centr", "commissie", "committee", "raad",
  "council", "group", "groep", "afdeling", "department", "faculteit", "faculty", "academie", "academy", "school",
  "onderwijs",
  "education", "college", "werkgroep", "programm", "project", "coach", "advis", "teaching", "learning", "ict",
]

private func sayFew(_ facts: Case) -> Bilingual<String> {
  switch facts {
  case .pioneers:
    Bilingual(
      nl: "Alle stappen in het onderwijs zelf liggen bij voorlopers. Welke andere teams kunnen er een paar overnemen?",
      en: "All steps in teaching itself lie with pioneers. Which other teams can take over some of them?")
  case .one(let name, let steps, let all):
    Bilingual(
      nl:
        "\(steps) van de \(all) stappen in het onderwijs zelf liggen bij '\(quoted(name))'. Met een tweede naam erbij is het plan minder kwetsbaar.",
      en:
        "\(steps) of the \(all) steps in teaching itself lie with '\(quoted(name))'. With a second name the plan is less vulnerable."
    )
  }
}
