import CourseModel
import Vocabulary

extension Rule {
  /// Nobody tells people about the change, or some are left out.
  static let communicationMissing = Rule(
    "communication-missing", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Volwassenheidsmodel; 004 Conclusie; Adekola",
    title: Bilingual(nl: "Communicatie niet gepland", en: "Communication not planned"),
    why: Bilingual(
      nl:
        "Wie weet wat er komt en waarom, kan meedenken en zich voorbereiden. Dat geldt ook voor studenten en ondersteuners.",
      en:
        "Those who know what is coming and why can share ideas and prepare. That goes for students and support staff too."
    ),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        status: vastgesteld
        stap herontwerp: Eerstejaarscursussen
        """,
        fixed: """
          instelling: Hogeschool West
          status: vastgesteld
          communicatie: ?
          stap herontwerp: Eerstejaarscursussen
          """),
      .wrong(
        """
        institution: Western University
        communication: A monthly letter with examples
        ^^^^^^^^^^^^^
          for: teachers
        """),
      .right(
        """
        institution: Western University
        communication: A short film for each milestone, for staff and students
        """),
      .right(
        """
        instelling: Hogeschool West
        stap communicatie: Verhaal van de maand in de nieuwsbrief
        """),
    ],
    find: findNoCommunication, say: sayNoCommunication, fix: fixNoCommunication)
}

private enum Group: Sendable {
  case teachers
  case students
  case support
}

extension Group: ArgumentConvertible {
  var argument: ArgumentValue {
    switch self {
    case .teachers: .text("teachers")
    case .students: .text("students")
    case .support: .text("support")
    }
  }
}

private let messageWords: SoughtWords = [
  "communic", "nieuwsbrief", "newsletter", "intranet", "informeren", "voorlichting", "website", "bijpraten",
]

private func findNoCommunication(_ look: inout Look<[Group]>) {
  let plan = look.plan
  if plan.state(.communication) == .none { return look.met() }
  let steps = plan.transitionSteps.filter { plan.kind(of: $0) == .stepCommunication }
  let messages = plan.allStated(.communication) + plan.allStated(.channel) + steps
  let all =
    plan.all(.communication) + plan.all(.channel) + plan.all(.step).filter { plan.kind(of: $0) == .stepCommunication }
  guard let first = messages.first else {
    if let open = all.first { return look.cannotTell(open, missing: .property(.communication)) }
    if plan.isWritten(messageWords, in: [.step, .how, .phase, .dimension, .agreement, .strategy]) { return look.met() }
    return look.notMet(plan.document, [])
  }
  // What is still open may be for anyone.
  if all.count > messages.count { return look.cannotTell(first, missing: .property(.communication)) }
  var reached = StepAudience()
  for message in messages {
    let audience = plan.audience(of: message)
    guard audience.isKnown else { return look.cannotTell(message, missing: .property(.audience)) }
    reached.formUnion(audience)
  }
  var lacking: [Group] = []
  if !reached.teachers { lacking.append(.teachers) }
  if !reached.students { lacking.append(.students) }
  if !reached.support { lacking.append(.support) }
  lacking.isEmpty ? look.met() : look.notMet(first, lacking)
}

private func sayNoCommunication(_ lacking: [Group]) -> Bilingual<String> {
  if lacking.isEmpty {
    return Bilingual(
      nl: "Er staat nog niet hoe jullie mensen over de verandering vertellen. Wie hoort wat, waar en hoe vaak?",
      en: "It does not say yet how you tell people about the change. Who hears what, where and how often?")
  }
  let groups = listedAsChoice(
    lacking.map { group in
      switch group {
      case .teachers: Bilingual(nl: "docenten", en: "teachers")
      case .students: Bilingual(nl: "studenten", en: "students")
      case .support: Bilingual(nl: "ondersteuners", en: "support staff")
      }
    })
  return Bilingual(
    nl: "De communicatie in dit plan is nog niet bedoeld voor \(groups.nl). Hoe horen zij wat er verandert?",
    en: "The communication in this plan is not meant for \(groups.en) yet. How do they hear what changes?")
}

private func fixNoCommunication(_ context: Context, _: Signal<[Group]>) -> [Fix] {
  [context.stating(context.openLine(.communication), Bilingual(nl: "Zet er communicatie bij", en: "Add communication"))]
}
