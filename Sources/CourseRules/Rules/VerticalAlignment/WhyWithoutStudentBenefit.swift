import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Whatever the goals are good for, students are not among it.
  static let whyWithoutStudentBenefit = Rule(
    "why-without-student-benefit", in: .verticalAlignment, .warning, .strong, gate: .whenStated, .institution,
    for: .institution, sources: "004 Docenten en studenten [Waarom]; 004 Docenten en studenten [Hoe]; 004 Conclusie",
    title: Bilingual(nl: "Wat hebben studenten eraan?", en: "What do students gain?"),
    why: Bilingual(
      nl:
        "Bij een overgang naar blended onderwijs blijft centraal staan wat studenten nodig hebben. Alles wat de instelling regelt, is er voor hen.",
      en:
        "In a transition to blended education the needs of students stay central. All that the institution arranges is there for them."
    ),
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        doel G1: De deeltijd groeit
        ^^^^^^^
          komt ten goede aan: instelling
        doel G2: Minder lokalen nodig
          komt ten goede aan: instelling
        """,
        fixed: """
          instelling: Hogeschool
          doel G1: De deeltijd groeit
            komt ten goede aan: instelling
          doel G2: Minder lokalen nodig
            komt ten goede aan: instelling
          doel: ? [micro]
            komt ten goede aan: studenten
          """),
      .wrong(
        """
        institution: University
        goal G1: Students can study in the evening [macro]
          benefits: students
        goal G2: Teachers have time to redesign [micro]
        ^^^^^^^
          benefits: teachers
        """,
        fixed: """
          institution: University
          goal G1: Students can study in the evening [macro]
            benefits: students
          goal G2: Teachers have time to redesign [micro]
            benefits: teachers
          goal: ? [micro]
            benefits: students
          """),
      .right(
        """
        instelling: Hogeschool
        doel G1: Studenten weten wat ze kunnen verwachten [micro]
          komt ten goede aan: studenten
        doel G2: De deeltijd groeit [macro]
          komt ten goede aan: instelling
        """),
      .right(
        """
        institution: University
        goal G1: Part-time programmes grow
          benefits: institution
        goal G2: Fewer rooms
          benefits: institution
        why micro: Students gain autonomy and faster feedback
        """),
      .right(
        """
        instelling: Hogeschool
        doel G1: De deeltijd groeit
          komt ten goede aan: instelling
        doel G2: Minder lokalen nodig
          komt ten goede aan: instelling
        doel G3: Meer kansen voor wie werkt
        """),
    ],
    find: findNoBenefit, say: sayNoBenefit, fix: fixNoBenefit)
}

private enum BenefitGap {
  /// None of the goals is for students.
  case none
  /// None of those nearest to them.
  case micro
}

extension BenefitGap: MessageFacts {
  var variant: String {
    switch self {
    case .none: "none"
    case .micro: "micro"
    }
  }

  var arguments: [MessageArgument] { [] }
}

/// With one goal it is too early to tell.
private let severalGoals = 2

private func findNoBenefit(_ look: inout Look<BenefitGap>) {
  let plan = look.plan
  let goals = plan.all(.goal).filter { !plan.isGivenUp($0) && !plan.isNone($0) }
  let known = goals.filter { plan.state(.beneficiary, of: $0) == .stated }
  guard let first = known.first, known.count >= severalGoals else { return }
  let whys = plan.all(.why).filter { plan.saysSomething($0) }
  let forStudents = (goals + whys).filter { isForStudents($0, plan) }
  if forStudents.isEmpty {
    // What is not said of one goal may be what students gain.
    if let untold = goals.first(where: { plan.state(.beneficiary, of: $0) != .stated }) {
      look.cannotTell(untold, missing: .property(.beneficiary))
    } else {
      look.notMet(first, .none)
    }
    return
  }
  let near = goals.filter { plan.statedLayers(of: $0).contains(.micro) }
  let isNearForStudents = forStudents.contains { plan.statedLayers(of: $0).contains(.micro) }
  if let one = near.first, !isNearForStudents {
    if let untold = near.first(where: { plan.state(.beneficiary, of: $0) != .stated }) {
      look.cannotTell(untold, missing: .property(.beneficiary))
    } else {
      look.notMet(one, .micro, severity: .advice)
    }
  } else {
    look.met()
  }
}

/// Said to be, or, where nothing is said, written with students in it.
private func isForStudents(_ reason: Int32, _ plan: Plan) -> Bool {
  if plan.terms(.beneficiary, of: reason).contains(.forStudents) { return true }
  let said = plan.model.children(.beneficiary, of: reason)
  if said.isEmpty { return plan.mentions(studentWords, in: reason) }
  return said.contains { plan.mentions(studentWords, in: $0) }
}

private let studentWords: SoughtWords = ["student", "lerende", "learner"]

private func sayNoBenefit(_ gap: BenefitGap) -> Bilingual<String> {
  switch gap {
  case .none:
    Bilingual(
      nl:
        "De doelen zeggen nog niet wat studenten eraan hebben. Voeg er een toe over hun leren, betrokkenheid, flexibiliteit of studiesucces.",
      en:
        "The goals do not say yet what students gain. Add one about their learning, engagement, flexibility or success."
    )
  case .micro:
    Bilingual(
      nl:
        "Bij de doelen dicht bij het onderwijs (micro) staat nog niet wat studenten eraan hebben. Voeg er een toe over hun leren, betrokkenheid, flexibiliteit of studiesucces.",
      en:
        "The goals close to teaching (micro) do not say yet what students gain. Add one about their learning, engagement, flexibility or success."
    )
  }
}

private func fixNoBenefit(_ context: Context, _ signal: Signal<BenefitGap>) -> [Fix] {
  let plan = context.plan
  let lines =
    "\(context.spelled(.goal)): ? [\(context.spelled(.layerMicro))]\n"
    + "  \(context.spelled(.beneficiary)): \(context.spelled(.forStudents))"
  let last = plan.all(.goal).last { goal in
    let element = plan.model.elements[Int(goal)]
    return element.parent == plan.document && element.form == .entry
  }
  return [
    Fix(
      Bilingual(nl: "Zet er een doel voor studenten bij", en: "Add a goal for students"), .needsText,
      [last.map { context.insertion(lines, after: $0) } ?? context.insertion(lines, atEndOf: plan.document)])
  ]
}
