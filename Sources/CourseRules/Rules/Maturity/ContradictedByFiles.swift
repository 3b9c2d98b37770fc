import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A level of the self-scan that is higher than what the document itself shows.
  static let contradictedByFiles = Rule(
    "contradicted-by-files", in: .maturity, .warning, .framework, gate: .whenStated, .institution,
    for: [.course, .programme, .institution], sources: "EMBED; 004 Volwassenheidsmodel",
    title: Bilingual(nl: "Niveau hoger dan het plan laat zien", en: "Level higher than the plan shows"),
    why: Bilingual(
      nl:
        "De zelfscan helpt om te kiezen wat de volgende stap is. Dat lukt het best als het niveau past bij wat anderen kunnen lezen.",
      en:
        "The self-scan helps to choose the next step. That works best when the level fits what others can read."),
    runsLast: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        dimensie flexibiliteit: Studenten kiezen hun tempo
          volwassenheid: 2
          ^^^^^^^^^^^^^
        flexibiliteit tempo: Toetsen op een eigen moment
        """),
      .wrong(
        """
        institution US: University of applied sciences
        dimension professional development: Teachers learn to design
          maturity: 3
          ^^^^^^^^
        teacher time: 40 h
        step training S1: Design training for every course team
          owner: Learning designers
        """),
      .wrong(
        """
        course MC101: Marketing
        dimension flexibility:
          maturity: 1
          ^^^^^^^^
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        dimensie flexibiliteit: Studenten kiezen hun tempo
          volwassenheid: 2
          stap herontwerp: Toetsen op een eigen moment
            eigenaar: Curriculumteam
        dimensie studentervaring: ?
          volwassenheid: 0
        """),
      .right(
        """
        institution US: University of applied sciences
        dimension professional development: Teachers learn to design
          maturity: 3
        teacher time: 40 h
        step training S1: Design training for every course team
          owner: Learning designers
        step review S2: Look back with the teams
        adjustment: The training now starts with a course of the team itself
        """),
    ],
    find: findUnsupportedLevels, say: sayUnsupportedLevel)
}

private struct Facts {
  var level: Int
  var supported: Int
  var dimension: Term
  var lacks: [ScanLack]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("level", level), .init("supportedLevel", supported), .init("dimension", dimension), .init("lacks", lacks)]
  }
}

private func findUnsupportedLevels(_ look: inout Look<Facts>) {
  let plan = look.plan
  for dimension in plan.all(.dimension) {
    guard let line = plan.model.child(.maturity, of: dimension), let term = plan.kind(of: dimension),
      let rules = DimensionRules(term, in: plan.model.documentKind),
      let backing = plan.backing(of: dimension, about: term)
    else { continue }
    guard let quantity = plan.model.quantity(line), let stated = quantity.lower ?? quantity.upper,
      stated <= highestScanLevel * 1000
    else {
      look.cannotTell(dimension, missing: .property(.maturity))
      continue
    }
    let (supported, lacks) = supportedLevel(by: backing, isWarned: rules.warn(in: look.context.warned))
    if stated / 1000 <= supported {
      look.met()
      continue
    }
    look.notMet(
      dimension, Facts(level: stated / 1000, supported: supported, dimension: term, lacks: lacks),
      at: plan.headSpan(of: line), isMildInDraft: true)
  }
}

private func sayUnsupportedLevel(_ facts: Facts) -> Bilingual<String> {
  let name = facts.dimension.row.names
  let lacks = listed(facts.lacks.map { sayLack($0) })
  return Bilingual(
    nl:
      "Bij '\(name.canonical(.dutch))' staat niveau \(facts.level), en wat we in dit plan lezen past bij niveau \(facts.supported). Voor niveau \(facts.supported + 1) zoeken we nog \(lacks.nl).",
    en:
      "'\(name.canonical(.english))' says level \(facts.level), and what we read in this plan fits level \(facts.supported). For level \(facts.supported + 1) we are still looking for \(lacks.en)."
  )
}

private func sayLack(_ lack: ScanLack) -> Bilingual<String> {
  switch lack {
  case .anything: Bilingual(nl: "iets wat hierover gaat", en: "something that is about this")
  case .reason: Bilingual(nl: "een reden (of een stap met wie die zet)", en: "a reason (or a step with who takes it)")
  case .warnings:
    Bilingual(
      nl: "een antwoord op de waarschuwingen over dit onderwerp", en: "an answer to the warnings about this topic")
  case .evaluation: Bilingual(nl: "een evaluatie", en: "an evaluation")
  case .change: Bilingual(nl: "iets wat daarna is bijgesteld", en: "something that was adjusted afterwards")
  }
}
