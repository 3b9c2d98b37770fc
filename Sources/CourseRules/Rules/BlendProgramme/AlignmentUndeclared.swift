import CourseModel
import Vocabulary

extension Rule {
  /// Nothing shows that the courses of a programme are tuned to each other.
  static let alignmentUndeclared = Rule(
    "alignment-undeclared", in: .blendProgramme, .warning, .strong, gate: .whenStated, .committee, for: .programme,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Afstemming tussen cursussen niet te zien", en: "Alignment between courses not shown"),
    why: Bilingual(
      nl:
        "Op het niveau van de opleiding gaat blended leren over samenhang tussen cursussen en leerpaden. Die ontstaat niet vanzelf.",
      en:
        "At the level of the programme, blended learning is about coherence between courses and learning paths. That does not come by itself."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        ^^^^^^^^^^^^
        leeruitkomst EK1: Maakt een plan voor een merk in overleg met de klant
        periode 1: Start
          cursus MC101: Marketing [5 EC]
          cursus ST101: Statistiek [5 EC]
        """,
        fixed: """
          opleiding CE: Commerciële economie
          leeruitkomst EK1: Maakt een plan voor een merk in overleg met de klant
          periode 1: Start
            cursus MC101: Marketing [5 EC]
            cursus ST101: Statistiek [5 EC]
          afspraak: ?
          leerpad: ?
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        ^^^^^^^^^^^^
        period 1: Start
          course MC101: Marketing [5 EC]
          course ST101: Statistics [5 EC]
        path: Research
          - MC101
          - ST101
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        leeruitkomst EK1: Maakt een plan voor een merk in overleg met de klant
        afspraak: Elke cursus begint vanuit de basisgroep
        periode 1: Start
          cursus MC101: Marketing [5 EC] -> EK1
          cursus ST101: Statistiek [5 EC]
        """),
      .right(
        """
        programme CE: Commercial Economics
        agreement: Every course starts from the base groups
        period 1: Start
          course MC101: marketing.course [5 EC]
          course ST101: statistics.course [5 EC]
        """),
    ],
    find: findNoAlignment, say: sayNoAlignment, fix: fixNoAlignment)
}

private let alignmentWords: SoughtWords = [
  "afstem", "afgestemd", "samenhang", "stemmen docenten", "align", "coheren", "coordinat", "tuned to each other",
]

/// What is missing: agreements, or paths and links to the outcomes.
private struct AlignmentGaps {
  var isAgreed: Bool
  var isMapped: Bool
}

extension AlignmentGaps: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isAgreed", isAgreed), .init("isMapped", isMapped)]
  }
}

private func findNoAlignment(_ look: inout Look<AlignmentGaps>) {
  let plan = look.plan
  let courses = look.context.curriculum.courses
  guard courses.count > 1 else { return }
  let agreed = plan.saying([.agreement], words: alignmentWords)
  var mapped = plan.saying([.path], words: [])
  if courses.contains(where: { !$0.outcomes.isEmpty }) { mapped = .stated }
  let gaps = AlignmentGaps(isAgreed: agreed != .notStated, isMapped: mapped != .notStated)
  // What a course is for may stand in a file that could not be read.
  let isElsewhere = mapped == .notStated && courses.contains { $0.isUnseen }
  if !gaps.isAgreed || (!gaps.isMapped && !isElsewhere) {
    look.notMet(plan.document, AlignmentGaps(isAgreed: gaps.isAgreed, isMapped: gaps.isMapped || isElsewhere))
  } else if isElsewhere {
    look.cannotTell(plan.document, missing: .otherDocument)
  } else if agreed == .unknown {
    look.cannotTell(plan.document, missing: .property(.agreement))
  } else if mapped == .unknown {
    look.cannotTell(plan.document, missing: .property(.path))
  } else {
    look.met()
  }
}

private func sayNoAlignment(_ gaps: AlignmentGaps) -> Bilingual<String> {
  switch (gaps.isAgreed, gaps.isMapped) {
  case (false, true):
    Bilingual(
      nl:
        "Er staat nog niet wat docenten van de cursussen met elkaar afspreken, bijvoorbeeld over tools, groepen of deadlines.",
      en:
        "The plan does not say yet what the teachers of these courses agree on, for example about tools, groups or deadlines."
    )
  case (true, _):
    Bilingual(
      nl:
        "Er is nog geen leerpad en geen cursus verwijst naar een leeruitkomst van de opleiding. Eén van beide maakt de samenhang zichtbaar.",
      en:
        "There is no learning path yet and no course refers to an outcome of the programme. Either one shows how courses hang together."
    )
  case (false, false):
    Bilingual(
      nl:
        "Er is nog niet te zien hoe de cursussen op elkaar aansluiten. Noteer een afspraak tussen docenten en een leerpad, of verwijs bij cursussen naar de leeruitkomsten.",
      en:
        "The plan does not show yet how the courses fit together. Note an agreement between teachers and a learning path, or let courses refer to the outcomes."
    )
  }
}

private func fixNoAlignment(_ context: Context, _ signal: Signal<AlignmentGaps>) -> [Fix] {
  var lines: [String] = []
  if !signal.facts.isAgreed { lines.append(context.openLine(.agreement)) }
  if !signal.facts.isMapped { lines.append(context.openLine(.path)) }
  return [
    Fix(
      Bilingual(nl: "Zet erbij wat ontbreekt", en: "Add what is missing"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), atEndOf: signal.element)])
  ]
}
