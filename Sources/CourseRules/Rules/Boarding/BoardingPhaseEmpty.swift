import CourseModel
import Vocabulary

extension Rule {
  /// Nothing is planned in a phase of boarding.
  static let boardingPhaseEmpty = Rule(
    "boarding-phase-empty", in: .boarding, .advice, .strong, gate: .whenStated, .core, for: .all,
    sources: "001 SB; 000 Studentboarding",
    title: Bilingual(nl: "Lege fase in de studentboarding", en: "Empty phase in student boarding"),
    why: Bilingual(
      nl:
        "Boarding loopt van de open dag tot en met de eerste honderd dagen; in elke fase heeft een nieuwe student andere vragen.",
      en: "Boarding runs from the open day to the first hundred days; in each phase a new student has other questions."),
    asksForMissing: true,
    argument: "phase",
    examples: [
      .wrong(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Van open dag tot thuisvoelen
        ^^^^^^^^^^^^^^^
          fase 0: Ontdekken
            asynchroon online minicollege: Een dienst van een verpleegkundige [20 min]
          fase 1: Aanhaken
            asynchroon virtuele rondleiding: Het gebouw [20 min]
          fase 3: Thuisvoelen
            synchroon mentorgesprek: Hoe gaat het? [30 min]
        """),
      .wrong(
        """
        programme N1: Nursing
        boarding: From open day to feeling at home
          phase 0: Discover
            async mini lecture: One shift [20 min]
          phase 1: Hook up
            async virtual tour: The building [20 min]
          phase 2: Socialise
            sync pub quiz: By the study association [90 min]
          phase 3: Feel at home
          ^^^^^^^
        """),
      .right(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Van open dag tot thuisvoelen
          fase 0: Ontdekken
            asynchroon online minicollege: Een dienst van een verpleegkundige [20 min]
          fase 1: Aanhaken
            asynchroon virtuele rondleiding: Het gebouw [20 min]
          fase 2: Socialiseren
            synchroon pubquiz: Van de studievereniging [90 min]
          fase 3: Thuisvoelen
            synchroon mentorgesprek: Hoe gaat het? [30 min]
        """),
      .right(
        """
        programme N1: Nursing
        boarding: From open day to feeling at home
          phase 0: Discover
            async mini lecture: One shift [20 min]
          phase 1: Hook up
            async virtual tour: The building [20 min]
          phase 2: none, the central introduction does this
          phase 3: Feel at home
            sync mentor talk: How is it going? [30 min]
        """),
    ],
    find: findEmptyPhases, say: sayEmptyPhase)
}

private func findEmptyPhases(_ look: inout Look<BoardingPhase>) {
  let plan = look.plan
  guard let boarding = plan.all(.boarding).first else { return }
  if plan.isNone(boarding) { return look.met() }
  let phases = plan.boardingPhases
  // A boarding plan that is not divided into phases is not asked for them.
  guard !phases.isEmpty else { return look.cannotTell(boarding, missing: .property(.phase)) }
  for phase in BoardingPhase.allCases {
    let weight: Severity? = phase == .feelAtHome ? .warning : nil
    guard let own = phases.first(where: { $0.phase == phase }) else {
      look.notMet(boarding, phase, severity: weight)
      continue
    }
    if plan.isNone(own.element) || !plan.activities(in: own.element).isEmpty || holdsMeetings(own.element, plan) {
      look.met()
    } else {
      look.notMet(own.element, phase, severity: weight)
    }
  }
}

private func holdsMeetings(_ element: Int32, _ plan: Plan) -> Bool {
  plan.gatherings.contains { $0.element > element && $0.element < plan.model.elements[Int(element)].end }
}

private func sayEmptyPhase(_ phase: BoardingPhase) -> Bilingual<String> {
  Bilingual(
    nl:
      "In fase \(phase.rawValue) (\(phase.names.nl)) is nog niets gepland. Plan iets, of schrijf 'geen' met de reden.",
    en:
      "Nothing is planned yet in phase \(phase.rawValue) (\(phase.names.en)). Plan something, or write 'none' with the reason."
  )
}
