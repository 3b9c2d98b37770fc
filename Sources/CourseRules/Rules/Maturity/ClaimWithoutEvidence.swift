import CourseModel
import Vocabulary

extension Rule {
  /// A high level in the self-scan, and nothing that shows it.
  static let claimWithoutEvidence = Rule(
    "claim-without-evidence", in: .maturity, .warning, .strong, gate: .whenStated, .institution, for: .all,
    sources: "004 Volwassenheidsmodel; EMBED",
    title: Bilingual(nl: "Niveau zonder bron", en: "Level without a source"),
    why: Bilingual(
      nl:
        "Een zelfscan overtuigt als anderen kunnen zien waar een niveau op rust. Wie er later naar kijkt, kan dan vergelijken.",
      en:
        "A self-scan convinces when others can see what a level rests on. Whoever looks at it later can then compare."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        dimensie ondersteuning: Elke opleiding heeft een vaste DigiCoach
          volwassenheid: 2
          ^^^^^^^^^^^^^
          ambitie: 3
        """,
        fixed: """
          instelling: Hogeschool
          dimensie ondersteuning: Elke opleiding heeft een vaste DigiCoach
            bron: ?
            volwassenheid: 2
            ambitie: 3
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        dimension flexibility: Students choose their pace [maturity 3]
                                                           ^^^^^^^^
        """),
      .right(
        """
        instelling: Hogeschool
        dimensie ondersteuning: Elke opleiding heeft een vaste DigiCoach
          volwassenheid: 2
          bron: Jaarverslag 2025
        """),
      .right(
        """
        institution: University of applied sciences
        measurement pre: Self-scan on the eight dimensions [2026-03-01]
        dimension support: Every programme has a fixed coach
          maturity: 2
        dimension facilities: One project floor
          maturity: 1
        """),
      .right(
        """
        course MC101: Marketing
        dimension interaction: Students meet in each phase
          maturity: 2
          evidence: ?
        """),
    ],
    find: findUnprovenLevel, say: sayUnprovenLevel, fix: fixUnprovenLevel)
}

private struct UnprovenLevel {
  var level: Int
  var dimension: String
}

extension UnprovenLevel: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("level", level), .init("dimension", dimension)]
  }
}

private func findUnprovenLevel(_ look: inout Look<UnprovenLevel>) {
  let plan = look.plan
  let scan = plan.selfScan
  for element in scan.openDimensions { look.cannotTell(element, missing: .property(.maturity)) }
  if scan.dimensions.isEmpty { return }
  // Levels of a scan that is itself told of, as a source or with the date it was done, rest on that.
  let isDated = plan.scanMentions.contains { element in
    switch plan.model.elements[Int(element)].keyword {
    case .some(.source): true
    case .some(.measurement): plan.days(of: element).calendar != nil
    default: false
    }
  }
  for dimension in scan.dimensions where dimension.isMoreThanFirstTry {
    if isDated {
      look.met()
      continue
    }
    switch plan.evidence(ofDimension: dimension.element) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(dimension.element, missing: .property(.source))
    case .notStated:
      let name = plan.kind(of: dimension.element)?.row.names.canonical(look.context.language)
      look.notMet(
        dimension.element,
        UnprovenLevel(level: dimension.level / 1000, dimension: name ?? look.context.label(dimension.element)),
        at: plan.headSpan(of: dimension.levelElement))
    }
  }
}

private func sayUnprovenLevel(_ claim: UnprovenLevel) -> Bilingual<String> {
  Bilingual(
    nl:
      "Waarop rust niveau \(claim.level) voor '\(claim.dimension)'? Noem een document, een cursus of de datum van de scan.",
    en:
      "What does level \(claim.level) for '\(claim.dimension)' rest on? Name a document, a course or the date of the scan."
  )
}

private func fixUnprovenLevel(_ context: Context, _ signal: Signal<UnprovenLevel>) -> [Fix] {
  [context.addingOpen(.source, under: signal.element, Bilingual(nl: "Zet de bron erbij", en: "Add the source"))]
}
