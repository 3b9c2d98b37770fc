import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Quality is seen through few kinds of indicator.
  static let qualityViewNarrow = Rule(
    "quality-view-narrow", in: .blendInstitution, .note, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "003 Instellingsniveau",
    title: Bilingual(nl: "Kwaliteit van weinig kanten bekeken", en: "Quality seen from few sides"),
    why: Bilingual(
      nl:
        "Tevredenheid zegt iets, maar niet alles. Wie ook naar voortgang, tijd en docenten kijkt, ziet beter wat er verandert.",
      en:
        "Satisfaction says something, but not everything. Looking at progress, time and teachers as well shows better what changes."
    ),
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        indicatoren: tevredenheid
        ^^^^^^^^^^^
        """,
        fixed: """
          instelling: Hogeschool
          indicatoren: tevredenheid
          indicatoren: voortgang, tijdsbesteding
          """),
      .wrong(
        """
        institution: University
        measurement after: Survey among students
          indicators: satisfaction and progress
          ^^^^^^^^^^
        """,
        fixed: """
          institution: University
          indicators: time spent
          measurement after: Survey among students
            indicators: satisfaction and progress
          """),
      .right(
        """
        instelling: Hogeschool
        indicatoren: tevredenheid, uitval, aantal vragen aan de helpdesk
        """),
      .right(
        """
        institution: University
        indicators: ?
        """),
    ],
    find: findNarrowView, say: sayNarrowView, fix: fixNarrowView)
}

private struct NarrowView {
  var count: Int
  var least: Int
  /// Kinds that are not watched yet.
  var others: [Term]
}

extension NarrowView: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("count", count), .init("minimum", least), .init("otherKinds", others)]
  }
}

private func findNarrowView(_ look: inout Look<NarrowView>) {
  let plan = look.plan
  var kinds = Set<Term>()
  /// Of the institution's own.
  var own = Set<[UInt8]>()
  var first: Int32?
  for element in plan.all(.indicators) where !plan.isNone(element) {
    if plan.model.elements[Int(element)].state == .unknown {
      look.cannotTell(element, missing: .property(.indicators))
      return
    }
    first = first ?? element
    for name in plan.namesListed(by: element) {
      let letters = folded(name)
      if let term = known.first(where: { row in row.letters.contains(letters) })?.term {
        kinds.insert(term)
      } else {
        own.insert(letters)
      }
    }
  }
  guard let first else { return }
  let count = kinds.count + own.count
  let least = look.limits.lower(.indicatorKinds)
  if count >= least {
    look.met()
  } else {
    let others = [Term.indicatorProgress, .indicatorTime, .indicatorTeachers, .indicatorQuality, .indicatorDropOut]
    look.notMet(first, NarrowView(count: count, least: least, others: others.filter { !kinds.contains($0) }))
  }
}

/// The kinds of indicator with all their names, as names are compared.
private let known: [(term: Term, letters: [[UInt8]])] = Term.allCases.filter { $0.row.set == .indicators }.map { term in
  (term, Language.allCases.flatMap { term.row.names.all($0) }.map { folded(String($0)) })
}

private func sayNarrowView(_ facts: NarrowView) -> Bilingual<String> {
  let others = listedAsChoice(
    facts.others.prefix(3).map { term in
      Bilingual(nl: term.row.names.canonical(.dutch), en: term.row.names.canonical(.english))
    })
  let kinds = Bilingual(
    nl: facts.count == 1 ? "één soort indicator" : "\(facts.count) soorten indicatoren",
    en: facts.count == 1 ? "one kind of indicator" : "\(facts.count) kinds of indicator")
  return Bilingual(
    nl:
      "Jullie volgen de kwaliteit met \(kinds.nl); de vuistregel van coursecheck is minstens \(facts.least). Denk ook aan \(others.nl).",
    en:
      "You follow quality with \(kinds.en); the rule of thumb of coursecheck is at least \(facts.least). Think of \(others.en) too."
  )
}

private func fixNarrowView(_ context: Context, _ signal: Signal<NarrowView>) -> [Fix] {
  let plan = context.plan
  let names = signal.facts.others.prefix(Swift.max(signal.facts.least - signal.facts.count, 1))
    .map { context.spelled($0) }.joined(separator: ", ")
  let line = "\(context.spelled(.indicators)): \(names)"
  let isOwnLine = plan.model.elements[Int(signal.element)].parent == plan.document
  return [
    Fix(
      Bilingual(nl: "Kijk ook naar \(names)", en: "Look at \(names) as well"), .unsafe,
      [
        isOwnLine
          ? context.insertion(line, after: signal.element) : context.insertion(line, under: plan.document)
      ])
  ]
}
