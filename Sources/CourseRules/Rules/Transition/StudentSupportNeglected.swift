import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Help and training go to staff, and hardly or not to students.
  static let studentSupportNeglected = Rule(
    "student-support-neglected", in: .transition, .warning, .strong, gate: .whenStated, .institution,
    for: .institution, sources: "004 Docenten en studenten [Hoe]; Graham; tool default",
    title: Bilingual(nl: "Hulp vooral voor medewerkers", en: "Help mostly for staff"),
    why: Bilingual(
      nl:
        "Ook voor studenten verandert er veel. Zij hebben duidelijkheid, digitale vaardigheden en hulp bij het plannen nodig.",
      en: "Much changes for students too. They need clarity, digital skills and help with planning."),
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        stap scholing S1: Ontwerptraining
          voor: docenten
        stap ondersteuning S2: Hulp op de werkplek
          voor: docenten
        """,
        fixed: """
          instelling: Hogeschool West
          stap scholing S1: Ontwerptraining
            voor: docenten
          stap ondersteuning S2: Hulp op de werkplek
            voor: docenten
          stap ondersteuning: ?
            voor: studenten
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        step training S1: Design training for every course team
        """),
      .right(
        """
        institution: Western University
        step training S1: Design training for every course team
        step support S2: Help desk until 21:00
          for: students
        """),
      .right(
        """
        instelling: Hogeschool West
        stap scholing S1: Ontwerptraining
          voor: docenten
        ondersteuning digitale vaardigheden: Startmodule voor eerstejaars [studenten]
        """),
    ],
    find: findNeglect, say: sayNeglect, fix: fixNeglect)
}

private struct Facts: Sendable {
  var staff: Int
  var students: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("stepsForStaff", staff), .init("stepsForStudents", students)]
  }
}

/// Fewer than one step for students to so many for staff is little.
private let usualRatio = 4

private func findNeglect(_ look: inout Look<Facts>) {
  let plan = look.plan
  let steps = plan.helpingSteps
  guard !steps.isEmpty else { return }
  var facts = Facts(staff: 0, students: 0)
  var forStaff: [Int32] = []
  var unclear: Int32?
  for step in steps {
    let audience = plan.audience(of: step)
    if audience.staff {
      facts.staff += 1
      forStaff.append(step)
    }
    if audience.students { facts.students += 1 }
    if !audience.isKnown { unclear = step }
  }
  // Help that is there already counts too; which of it is for students may not be said.
  for support in plan.allStated(.support) {
    let audience = plan.audience(of: support)
    if audience.students { facts.students += 1 }
    if !audience.isKnown { unclear = support }
  }
  if let open = (plan.all(.step) + plan.all(.support)).first(where: { isOpen($0, plan) }) { unclear = open }
  guard facts.staff > 0 else { return facts.students > 0 ? look.met() : () }
  if facts.students * usualRatio >= facts.staff { return look.met() }
  if let unclear { return look.cannotTell(unclear, missing: .property(.forWhat)) }
  look.notMet(
    plan.document, facts,
    related: forStaff.map { step in
      RelatedPlace(plan.headSpan(of: step), Bilingual(nl: "Voor medewerkers.", en: "For staff."))
    },
    severity: facts.students > 0 ? .advice : nil)
}

/// A step or form of help of which nothing is known yet.
private func isOpen(_ element: Int32, _ plan: Plan) -> Bool {
  plan.model.elements[Int(element)].state == .unknown && !plan.isNone(element)
}

private func sayNeglect(_ facts: Facts) -> Bilingual<String> {
  let staff = Bilingual(
    nl: counted(facts.staff, "stap", "stappen"), en: counted(facts.staff, "step", "steps"))
  if facts.students == 0 {
    return Bilingual(
      nl:
        "De hulp en scholing in dit plan (\(staff.nl)) zijn voor medewerkers. Wat krijgen studenten, bijvoorbeeld bij digitale vaardigheden of plannen?",
      en:
        "The help and training in this plan (\(staff.en)) are for staff. What do students get, for example with digital skills or planning?"
    )
  }
  return Bilingual(
    nl:
      "Van de hulp en scholing zijn \(staff.nl) voor medewerkers en \(facts.students) voor studenten (vuistregel van coursecheck: minstens 1 op de \(usualRatio)). Is dat genoeg?",
    en:
      "Of the help and training, \(staff.en) are for staff and \(facts.students) for students (rule of thumb of coursecheck: at least 1 to every \(usualRatio)). Is that enough?"
  )
}

private func fixNeglect(_ context: Context, _: Signal<Facts>) -> [Fix] {
  let lines =
    context.openLine(.step, .stepSupport) + "\n  " + context.spelled(.forWhat) + ": " + context.spelled(.forStudents)
  return [
    Fix(
      Bilingual(nl: "Zet er hulp voor studenten bij", en: "Add help for students"), .needsText,
      [context.insertion(lines, atEndOf: context.plan.document)])
  ]
}
