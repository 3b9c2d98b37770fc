import CourseModel
import Vocabulary

extension Rule {
  /// What the change means for some part of the organisation is not said.
  static let consequenceUnaddressed = Rule(
    "consequence-unaddressed", in: .transition, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Gespreid leiderschap",
    title: Bilingual(nl: "Gevolgen nog niet benoemd", en: "Consequences not named yet"),
    why: Bilingual(
      nl:
        "De overgang raakt bijna elk deel van de organisatie. Als per onderwerp duidelijk is wat er verandert, kan ieder zich erop voorbereiden.",
      en:
        "The transition touches nearly every part of the organisation. When it is clear for each topic what changes, everyone can prepare."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        materiaalstrategie: Eerst hergebruiken, dan maken, dan kopen
        consequentie onderwijsprogramma: Eerst de eerstejaarscursussen
        consequentie studentenzaken: Afspraken kunnen ook online
        consequentie ict: Alle opnames krijgen ondertiteling
        consequentie onderwijsevaluatie: Overal dezelfde vragen
        consequentie verwachtingen van studenten: Een pagina voor nieuwe studenten
        consequentie ondersteuning: Eén loket voor studenten en docenten
        consequentie professionalisering: Twee dagen per jaar voor elke docent
        consequentie docentrol: Van vertellen naar ontwerpen en begeleiden
        """,
        fixed: """
          instelling: Hogeschool West
          materiaalstrategie: Eerst hergebruiken, dan maken, dan kopen
          consequentie onderwijsprogramma: Eerst de eerstejaarscursussen
          consequentie studentenzaken: Afspraken kunnen ook online
          consequentie ict: Alle opnames krijgen ondertiteling
          consequentie onderwijsevaluatie: Overal dezelfde vragen
          consequentie verwachtingen van studenten: Een pagina voor nieuwe studenten
          consequentie ondersteuning: Eén loket voor studenten en docenten
          consequentie professionalisering: Twee dagen per jaar voor elke docent
          consequentie docentrol: Van vertellen naar ontwerpen en begeleiden
          consequentie studieloopbaanbegeleiding: ?
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        consequences:
          - Captions for all recordings, made by the ICT department
          - Counsellors see study progress in one overview
        """),
      .right(
        """
        institution: Western University
        consequence educational programme: First-year courses first
        consequence learning material: Open material where it exists
        consequence student services: Appointments also online
        consequence ict: Captions for all recordings
        consequence study career guidance: Study progress in one overview
        consequence evaluation: One set of questions for all courses
        consequence student expectations: A page for new students
        consequence support structure: One front door for everyone
        consequence professional development: Two days a year
        consequence teacher role: none, that was settled last year
        """),
      .right(
        """
        instelling: Hogeschool West
        consequenties: ?
        """),
    ],
    find: findUnaddressed, say: sayUnaddressed, fix: fixUnaddressed)
}

private struct Facts: Sendable {
  var lacking: [Term]
  /// Not one topic is named.
  var isAll: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("missing", lacking), .init("areAllMissing", isAll)]
  }
}

/// More topics than this without a word weigh heavier.
private let mostLeftOut = 3

private func findUnaddressed(_ look: inout Look<Facts>) {
  let plan = look.plan
  let stated = plan.all(.consequence)
  var lacking: [Term] = []
  var open = false
  let topics = plan.consequenceTopics
  for (topic, state) in topics {
    switch state {
    case .stated, .none: continue
    case .unknown: open = true
    case .notStated: lacking.append(topic)
    }
  }
  // `consequences: ?` may become any of them.
  if plan.state(.consequence) == .unknown || stated.contains(where: { isWhollyOpen($0, plan) }) {
    return look.cannotTell(plan.document, missing: .property(.consequence))
  }
  if lacking.isEmpty {
    return open ? look.cannotTell(plan.document, missing: .property(.consequence)) : look.met()
  }
  look.notMet(
    plan.document, Facts(lacking: lacking, isAll: lacking.count == topics.count),
    severity: lacking.count > mostLeftOut ? .warning : nil)
}

private func isWhollyOpen(_ consequence: Int32, _ plan: Plan) -> Bool {
  plan.kind(of: consequence) == nil && plan.model.elements[Int(consequence)].state == .unknown
}

private func sayUnaddressed(_ facts: Facts) -> Bilingual<String> {
  let names = listedInPart(
    facts.lacking.map { Bilingual(nl: $0.row.names.canonical(.dutch), en: $0.row.names.canonical(.english)) })
  if facts.isAll {
    return Bilingual(
      nl:
        "Er staat nog niet wat blended onderwijs betekent voor onderdelen van de organisatie, zoals ict, studentenzaken en de rol van docenten. Eén regel per onderwerp is genoeg.",
      en:
        "It does not say yet what blended education means for parts of the organisation, such as ICT, student affairs and the role of teachers. One line per topic is enough."
    )
  }
  return Bilingual(
    nl: "Er staat nog niet wat blended onderwijs betekent voor: \(names.nl). Eén regel per onderwerp is genoeg.",
    en: "It does not say yet what blended education means for: \(names.en). One line per topic is enough.")
}

private func fixUnaddressed(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let lines = signal.facts.lacking.map { context.openLine(.consequence, $0) }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Zet deze onderwerpen erbij", en: "Add these topics"), .needsText,
      [context.insertion(lines, atEndOf: context.plan.document)])
  ]
}
