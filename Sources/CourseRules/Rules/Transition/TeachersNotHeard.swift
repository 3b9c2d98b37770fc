import CourseModel
import Vocabulary

extension Rule {
  /// Teachers have no part in making the plan, as far as it says.
  static let teachersNotHeard = Rule(
    "teachers-not-heard", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Instellingsniveau [Wie]",
    title: Bilingual(nl: "Inbreng van docenten niet genoemd", en: "Say of teachers not stated"),
    why: Bilingual(
      nl: "Docenten ontwerpen en geven het onderwijs. Als ze kunnen meepraten en reageren, past het plan bij hun werk.",
      en:
        "Teachers design and give the courses. When they can join in the discussion and respond, the plan suits their work."
    ),
    asksForMissing: true,
    argument: "teachersAreNamed",
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        belanghebbende docenten: Docenten [micro]
        ^^^^^^^^^^^^^^^^^^^^^^^
        belanghebbende studenten: Studentenraad [geraadpleegd]
        """,
        fixed: """
          instelling: Hogeschool West
          belanghebbende docenten: Docenten [micro]
            geraadpleegd: ?
          belanghebbende studenten: Studentenraad [geraadpleegd]
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        strategy: Time on campus is for what you can only do together
        """,
        fixed: """
          institution: Western University
          strategy: Time on campus is for what you can only do together
          stakeholder teacher: ?
            consulted: ?
          """),
      .right(
        """
        institution: Western University
        stakeholder teachers: Teachers of the pioneer institutes
        stakeholder teachers: All other teachers [consulted]
        """),
      .right(
        """
        instelling: Hogeschool West
        belanghebbende docenten: Docenten
        stap evaluatie: Elk kwartaal terugkijken met een klankbordgroep
        """),
    ],
    find: findUnheard, say: sayUnheard, fix: fixUnheard)
}

private let voiceWords: SoughtWords = [
  "klankbord", "inspraak", "medezeggenschap", "meepraten", "praten mee", "meebeslis", "beslissen mee", "meedenk",
  "denken mee", "in overleg met docent", "met docenten", "samen met de docent", "docentenpanel", "docenten reageren",
  "sounding board", "have a say", "participation council", "works council", "teacher panel", "with teachers",
  "together with teachers", "teachers decide", "teachers respond", "board, teachers",
]

private func findUnheard(_ look: inout Look<Bool>) {
  let plan = look.plan
  let teachers = plan.all(.stakeholder).filter { plan.isStakeholder($0, of: .stakeTeacher) }
  if teachers.contains(where: { plan.saysYes(.consulted, of: $0) }) { return look.met() }
  let places: [Keyword] = [
    .step, .how, .who, .review, .communication, .community, .agreement, .strategy, .stakeholder, .phase, .reach,
  ]
  if plan.isWritten(voiceWords, in: places) || findTeacherAuthor(plan) { return look.met() }
  if let open = teachers.first(where: { plan.state(.consulted, of: $0) == .unknown }) {
    return look.cannotTell(open, missing: .property(.consulted))
  }
  // People were asked; who, it does not say.
  if let vision = plan.allStated(.strategy).first(where: { plan.saysYes(.consulted, of: $0) }) {
    return look.cannotTell(vision, missing: .property(.consulted))
  }
  guard let first = teachers.first else {
    if let someone = plan.firstOpen(.stakeholder) {
      return look.cannotTell(someone, missing: .property(.stakeholder))
    }
    return look.notMet(plan.document, false)
  }
  look.notMet(first, true, asksForMissing: plan.state(.consulted, of: first) == .notStated)
}

/// Teachers wrote the plan, or sit in the team that makes it.
private func findTeacherAuthor(_ plan: Plan) -> Bool {
  plan.isWritten(["docent", "teacher", "lecturer"], in: [.authors, .staff, .designers])
}

private func sayUnheard(_ areNamed: Bool) -> Bilingual<String> {
  areNamed
    ? Bilingual(
      nl: "Er staat niet dat docenten over dit plan meepraten. Hoe kunnen zij reageren en meebeslissen?",
      en: "It does not say that teachers have a say in this plan. How can they respond and help decide?")
    : Bilingual(
      nl:
        "Docenten staan nog niet bij de belanghebbenden van dit plan. Hoe kunnen zij meepraten, reageren en meebeslissen?",
      en: "Teachers are not among the stakeholders of this plan yet. How can they have a say, respond and help decide?")
}

private func fixUnheard(_ context: Context, _ signal: Signal<Bool>) -> [Fix] {
  let consulted = context.openLine(.consulted)
  if signal.facts {
    if context.plan.state(.consulted, of: signal.element) != .notStated { return [] }
    return [
      context.addingOpen(
        .consulted, under: signal.element,
        Bilingual(nl: "Zet erbij of ze gehoord zijn", en: "Add whether they were consulted"))
    ]
  }
  return [
    Fix(
      Bilingual(nl: "Zet docenten erbij", en: "Add teachers"), .needsText,
      [
        context.insertion(
          context.openLine(.stakeholder, .stakeTeacher) + "\n  " + consulted, atEndOf: context.plan.document)
      ])
  ]
}
