import CourseModel
import Vocabulary

extension Rule {
  /// There is no vision, or nobody knows since when it holds.
  static let visionMissing = Rule(
    "vision-missing", in: .blendInstitution, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "003 Instellingsniveau; 003 Voorbeeld B; 004 Conclusie",
    title: Bilingual(nl: "Vastgestelde visie niet genoemd", en: "Adopted vision not stated"),
    why: Bilingual(
      nl:
        "Blended onderwijs groeit vanuit een visie die iedereen deelt. Als die is opgeschreven en vastgesteld, kunnen teams erop bouwen.",
      en:
        "Blended education grows from a vision that everyone shares. Once it is written down and adopted, teams can build on it."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        ^^^^^^^^^^
        status: ter beoordeling
        dimensie professionalisering: Docenten leren ontwerpen
        """,
        fixed: """
          instelling: Hogeschool
          status: ter beoordeling
          strategie: ?
          dimensie professionalisering: Docenten leren ontwerpen
          """),
      .wrong(
        """
        institution: University
        strategy: Time on campus is for what you can only do together
        ^^^^^^^^
        """,
        fixed: """
          institution: University
          strategy: Time on campus is for what you can only do together
            date: ?
          """),
      .right(
        """
        instelling: Hogeschool
        visie: Samenkomen voor wat je alleen samen kunt
          datum: 2026-02-10
        """),
      .right(
        """
        institution: University
        vision: Students learn in small groups
          > Adopted by the board on 10 February 2026.
        """),
      .right(
        """
        instelling: Hogeschool
        strategie: ?
        """),
    ],
    find: findNoVision, say: sayNoVision, fix: fixNoVision)
}

private enum VisionGap {
  case noVision
  case notDated
}

extension VisionGap: MessageFacts {
  var variant: String {
    switch self {
    case .noVision: "no-vision"
    case .notDated: "not-dated"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findNoVision(_ look: inout Look<VisionGap>) {
  let plan = look.plan
  let visions = plan.visionStatements
  guard let first = visions.first else {
    look.notMet(plan.document, .noVision)
    return
  }
  guard let stated = visions.first(where: { plan.saysSomething($0) }) else {
    // Left out on purpose, or still open.
    if plan.isNone(first) { look.met() } else { look.cannotTell(first, missing: .property(.strategy)) }
    return
  }
  switch plan.adoption(of: visions) {
  case .notStated: look.notMet(stated, .notDated, severity: .advice)
  case .unknown: look.cannotTell(stated, missing: .property(.date))
  case .stated, .none: look.met()
  }
}

private func sayNoVision(_ gap: VisionGap) -> Bilingual<String> {
  switch gap {
  case .noVision:
    Bilingual(
      nl:
        "Er staat nog geen visie op blended onderwijs in het plan. Schrijf in een paar zinnen waar jullie heen willen, zodat teams erop kunnen bouwen.",
      en:
        "There is no vision on blended education in the plan yet. Write in a few sentences where you want to go, so that teams can build on it."
    )
  case .notDated:
    Bilingual(
      nl: "Bij de visie staat niet wanneer die is vastgesteld. Met een datum weet iedereen dat dit is afgesproken.",
      en: "It does not say when the vision was adopted. A date tells everyone that this has been agreed.")
  }
}

private func fixNoVision(_ context: Context, _ signal: Signal<VisionGap>) -> [Fix] {
  switch signal.facts {
  case .noVision:
    [context.addingOpen(.strategy, under: signal.element, Bilingual(nl: "Zet de visie erbij", en: "Add the vision"))]
  case .notDated:
    [context.addingOpen(.date, under: signal.element, Bilingual(nl: "Zet de datum erbij", en: "Add the date"))]
  }
}
