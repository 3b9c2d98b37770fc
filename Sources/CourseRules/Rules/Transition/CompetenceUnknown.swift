import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Whether those who carry out the plan can do what it asks is not known.
  static let competenceUnknown = Rule(
    "competence-unknown", in: .transition, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Aandachtspunten; 004 Volwassenheidsmodel; Adekola",
    title: Bilingual(nl: "Bekwaamheid niet bekend", en: "Competence not known"),
    why: Bilingual(
      nl:
        "Een plan vraagt nieuwe dingen van mensen, ook van studenten. Wie weet wat ze al kunnen, regelt makkelijker de juiste hulp.",
      en:
        "A plan asks new things of people, of students too. Knowing what they can already do makes it easier to arrange the right help."
    ),
    asksForMissing: true,
    argument: "people",
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        belanghebbende docenten: Docenten
        ^^^^^^^^^^^^^^^^^^^^^^^
        belanghebbende ict: ICT-dienst [in ontwikkeling]
        stap herontwerp: Eerstejaarscursussen
          wie: docenten
        """,
        fixed: """
          instelling: Hogeschool West
          belanghebbende docenten: Docenten
            bekwaamheid: ?
          belanghebbende ict: ICT-dienst [in ontwikkeling]
          stap herontwerp: Eerstejaarscursussen
            wie: docenten
          """),
      .wrong(
        """
        institution: Western University
        stakeholder timetabling: Timetabling office [competence unknown]
        ^^^^^^^^^^^^^^^^^^^^^^^
        step timetabling: Half days on campus
          who: Timetabling office
        """),
      .right(
        """
        institution: Western University
        stakeholder teachers: All teachers [competence unknown]
        step training: Design training for every course team
          for: teachers
        """),
      .right(
        """
        instelling: Hogeschool West
        belanghebbende bibliotheek: Mediatheek
        belanghebbende icto-coach: DigiCoaches [toereikend]
        stap ondersteuning: Docenten op de werkplek ondersteunen
          wie: DigiCoaches
        """),
    ],
    find: findUnknownCompetence, say: sayUnknownCompetence, fix: fixUnknownCompetence)
}

private func findUnknownCompetence(_ look: inout Look<[String]>) {
  let plan = look.plan
  var unknown: [Int32] = []
  for stakeholder in findActive(plan) {
    switch plan.state(.competence, of: stakeholder) {
    case .notStated: unknown.append(stakeholder)
    case .unknown: look.cannotTell(stakeholder, missing: .property(.competence))
    case .none: look.met()
    case .stated:
      plan.term(.competence, of: stakeholder) == .competenceUnknown ? unknown.append(stakeholder) : look.met()
    }
  }
  guard let first = unknown.first else { return }
  let others = unknown.dropFirst().map { other in
    RelatedPlace(plan.headSpan(of: other), Bilingual(nl: "Ook hier niet bekend.", en: "Not known here either."))
  }
  look.notMet(first, unknown.map { look.context.label($0) }, related: Array(others))
}

/// Who takes steps; teachers and students always do. Those who are being trained are left out: that is taken care of.
private func findActive(_ plan: Plan) -> [Int32] {
  let steps = plan.transitionSteps
  if steps.isEmpty { return [] }
  let takers = StepTakers(plan)
  var active: Set<Int32> = []
  for step in steps where !plan.isDone(step) { active.formUnion(takers.stakeholders(of: step)) }
  let helped = plan.helpedByTraining
  return plan.statedStakeholders.filter { stakeholder in
    if plan.isStakeholder(stakeholder, of: .stakeTeacher) { return !helped.teachers }
    if plan.isStakeholder(stakeholder, of: .stakeStudent) { return !helped.students }
    return active.contains(stakeholder) && !helped.support
  }
}

private func sayUnknownCompetence(_ names: [String]) -> Bilingual<String> {
  let names = namedInPart(names)
  return Bilingual(
    nl:
      "Van \(names.nl) is nog niet bekend of de kennis en ervaring die dit plan vraagt er al is. Ga het na, of plan een training.",
    en:
      "For \(names.en) it is not known yet whether the knowledge and experience this plan asks is there. Find out, or plan training."
  )
}

private func fixUnknownCompetence(_ context: Context, _: Signal<[String]>) -> [Fix] {
  let plan = context.plan
  let missing = findActive(plan).filter { plan.state(.competence, of: $0) == .notStated }
  let isKnownUnknown = findActive(plan).contains { plan.term(.competence, of: $0) == .competenceUnknown }
  if isKnownUnknown { return [] }
  return [
    Fix(
      Bilingual(nl: "Zet de bekwaamheid erbij", en: "Add the competence"), .needsText,
      missing.map { context.insertion(context.openLine(.competence), under: $0) })
  ]
}
