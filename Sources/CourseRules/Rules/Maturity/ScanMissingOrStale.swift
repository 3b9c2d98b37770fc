import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// There is no self-scan, it is old, or it says nothing about where to go.
  static let scanMissingOrStale = Rule(
    "scan-missing-or-stale", in: .maturity, .advice, .strong, gate: .whenStated, .institution,
    for: [.course, .programme, .institution], sources: "004 Volwassenheidsmodel; EMBED",
    title: Bilingual(
      nl: "Zelfscan ontbreekt, is oud of heeft geen ambitie", en: "Self-scan missing, old or without an ambition"),
    why: Bilingual(
      nl:
        "Een zelfscan laat per dimensie zien hoever je nu bent. Met een ambitie erbij weet iedereen waar je heen wilt.",
      en:
        "A self-scan shows for each dimension how far you are now. With an ambition, everyone knows where you are going."
    ),
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        ^^^^^^^^^^
        dimensie faciliteiten: Een flexibeler rooster
        """),
      .wrong(
        """
        institution: University of applied sciences
        start: 2026-09-01
        dimension facilities: A flexible timetable
        ^^^^^^^^^^^^^^^^^^^^
          maturity: 1
          ambition: 2
          date: 2023-03-01
        """),
      .wrong(
        """
        opleiding CE: Commerciële economie
        dimensie flexibiliteit: Vooral in plaats
        ^^^^^^^^^^^^^^^^^^^^^^
          volwassenheid: 1
        dimensie studentervaring: Studielast wordt gemeten
          volwassenheid: 1
          ambitie: 2
        """,
        fixed: """
          opleiding CE: Commerciële economie
          dimensie flexibiliteit: Vooral in plaats
            ambitie: ?
            volwassenheid: 1
          dimensie studentervaring: Studielast wordt gemeten
            volwassenheid: 1
            ambitie: 2
          """),
      .right(
        """
        institution: University of applied sciences
        start: 2026-09-01
        dimension facilities: A flexible timetable [2026-03-01]
          maturity: 1
          ambition: 2
        """),
      .right(
        """
        instelling: Hogeschool
        stap: Zelfscan op de acht dimensies
          wanneer: 2027-03-01
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        dimensie flexibiliteit: Vooral in plaats
        """),
    ],
    find: findScan, say: sayScan, fix: fixScan)
}

private enum ScanGap {
  case missing
  /// The year it was done in.
  case old(year: Int)
  /// Dimensions with a level and no ambition.
  case withoutAmbition([Int32])
}

extension ScanGap: MessageFacts {
  var variant: String {
    switch self {
    case .missing: "missing"
    case .old: "old"
    case .withoutAmbition: "without-ambition"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .missing: []
    case .old(let year):
      [.init("year", year)]
    case .withoutAmbition(let dimensions):
      [.init("dimensions", dimensions.count)]
    }
  }
}

private func findScan(_ look: inout Look<ScanGap>) {
  let plan = look.plan
  let scan = plan.selfScan
  guard let first = scan.dimensions.first else {
    if let open = scan.openDimensions.first {
      look.cannotTell(open, missing: .property(.maturity))
    } else if plan.model.documentKind == .institution {
      // A scan that is planned, or told of as a measurement, is not missing.
      if !plan.scanMentions.isEmpty { return look.cannotTell(plan.document, missing: .property(.maturity)) }
      look.notMet(plan.document, .missing, asksForMissing: true)
    }
    return
  }
  let lacking = scan.dimensions.filter { $0.ambition == .notStated && !$0.isHighest }.map { $0.element }
  if let date = plan.lastScanDate(scan), let told = plan.lastToldDate,
    date.isMoreThan(look.limits.upper(.maturityAge), monthsBefore: told)
  {
    return look.notMet(first.element, .old(year: Int(date.year)))
  }
  if let element = lacking.first {
    return look.notMet(element, .withoutAmbition(lacking), asksForMissing: true)
  }
  if let open = scan.dimensions.first(where: { $0.ambition == .unknown }) {
    return look.cannotTell(open.element, missing: .property(.ambition))
  }
  look.met()
}

private func sayScan(_ gap: ScanGap) -> Bilingual<String> {
  switch gap {
  case .missing:
    Bilingual(
      nl:
        "Er staat nog geen zelfscan in dit plan. Noteer per dimensie hoever jullie nu zijn en waar jullie heen willen.",
      en: "There is no self-scan in this plan yet. Note for each dimension how far you are and where you want to go.")
  case .old(let year):
    Bilingual(
      nl:
        "Deze zelfscan is uit \(year) en zegt misschien weinig meer over nu (vuistregel van coursecheck). Kunnen jullie hem opnieuw doen?",
      en:
        "This self-scan is from \(year) and may say little about now (rule of thumb of coursecheck). Can you do it again?"
    )
  case .withoutAmbition(let elements) where elements.count == 1:
    Bilingual(
      nl: "Bij deze dimensie staat hoever jullie zijn, maar nog niet waar jullie heen willen. Zet de ambitie erbij.",
      en: "This dimension says how far you are, but not yet where you want to go. Add the ambition.")
  case .withoutAmbition(let elements):
    Bilingual(
      nl:
        "Bij \(elements.count) dimensies staat hoever jullie zijn, maar nog niet waar jullie heen willen. Zet de ambitie erbij.",
      en: "\(elements.count) dimensions say how far you are, but not yet where you want to go. Add the ambition.")
  }
}

private func fixScan(_ context: Context, _ signal: Signal<ScanGap>) -> [Fix] {
  guard case .withoutAmbition(let elements) = signal.facts else { return [] }
  let line = context.openLine(.ambition)
  return [
    Fix(
      Bilingual(nl: "Zet de ambitie erbij", en: "Add the ambition"), .needsText,
      elements.map { context.insertion(line, under: $0) })
  ]
}
