import CourseModel
import Vocabulary

extension Rule {
  /// A programme does not say how its courses are designed together.
  static let designProcessMissing = Rule(
    "design-process-missing", in: .blendProgramme, .warning, .strong, gate: .whenStated, .committee, for: .programme,
    sources: "003 Programmaniveau; EMBED",
    title: Bilingual(nl: "Ontwerpproces niet beschreven", en: "Design process not described"),
    why: Bilingual(
      nl:
        "Een blended opleiding in balans ontstaat doordat docenten samen ontwerpen en hun cursussen op elkaar afstemmen.",
      en: "A balanced blended programme comes about when teachers design together and align their courses."
    ),
    asksForMissing: true,
    argument: "hasTeam",
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        periode 1: Start
          cursus MC101: Marketing [5 EC]
        """,
        fixed: """
          opleiding CE: Commerciële economie
          onderwijsvorm: blended
          periode 1: Start
            cursus MC101: Marketing [5 EC]
          stap: ?
            door: ?
            wanneer: ?
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        ^^^^^^^^^^^^
        delivery: blended
        team: Anna Smith, Ben Brown
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        stap herontwerp: Elk blok ontwerpen de docenten samen
          wanneer: 2026-11-01
        """),
      .right(
        """
        programme CE: Commercial Economics
        > Every spring the design teams of a year sit together for two days.
        """),
      .right(
        """
        programme CE: Commercial Economics
        dimension design process: ?
        """),
    ],
    find: findNoDesignProcess, say: sayNoDesignProcess, fix: fixNoDesignProcess)
}

private let designWords: SoughtWords = [
  "ontwerpproces", "ontwerpteam", "herontwerp", "ontwikkelteam", "ontwerpdag", "ontwerpsessie", "curriculumteam",
  "curriculumcommissie", "samen ontwerp", "design process", "design team", "redesign", "design session", "design day",
  "learning designer", "curriculum team", "curriculum committee", "design together",
]

/// Whether it says who the team is.
private func findNoDesignProcess(_ look: inout Look<Bool>) {
  let plan = look.plan
  switch plan.saying([.step, .how, .designers], dimensions: [.dimDesign], words: designWords) {
  case .stated, .none: look.met()
  case .unknown: look.cannotTell(plan.document, missing: .property(.step))
  case .notStated:
    let hasTeam = !plan.allStated(.staff).isEmpty || !plan.allStated(.coordinator).isEmpty
    look.notMet(plan.document, hasTeam, severity: hasTeam ? .advice : nil)
  }
}

private func sayNoDesignProcess(_ hasTeam: Bool) -> Bilingual<String> {
  if hasTeam {
    return Bilingual(
      nl:
        "Er staat wie het team is, maar nog niet hoe en wanneer jullie samen ontwerpen. Een paar stappen zijn genoeg.",
      en: "The plan names the team, but not yet how and when you design together. A few steps will do.")
  }
  return Bilingual(
    nl:
      "Er staat nog niet hoe deze opleiding ontworpen wordt: wie doet dat, en wanneer stemmen jullie af? Een paar stappen zijn genoeg.",
    en:
      "The plan does not say yet how this programme is designed: who does that, and when do you align the courses? A few steps will do."
  )
}

private func fixNoDesignProcess(_ context: Context, _ signal: Signal<Bool>) -> [Fix] {
  let lines = [context.openLine(.step)] + [Keyword.by, .when].map { "  " + context.openLine($0) }
  return [
    Fix(
      Bilingual(nl: "Zet een stap erbij", en: "Add a step"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), atEndOf: signal.element)])
  ]
}
