import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A subject of the self-scan about which nothing is written, or that nobody looks after.
  static let pillarEmpty = Rule(
    "pillar-empty", in: .blendInstitution, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "003 Instellingsniveau; 004 Volwassenheidsmodel",
    title: Bilingual(nl: "Onderwerp zonder invulling", en: "Topic not filled in"),
    why: Bilingual(
      nl:
        "Blended onderwijs raakt acht onderwerpen, van ondersteuning tot geld. Een plan dat er een overslaat, kan daar later op vastlopen.",
      en:
        "Blended education touches eight topics, from support to money. A plan that leaves one out may get stuck there later."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        ^^^^^^^^^^
        status: ter beoordeling
        strategie: Samenkomen voor wat je alleen samen kunt
        dimensie ondersteuning: Elke opleiding heeft een vaste coach
        dimensie delen en gemeenschappen: Docenten delen elke maand wat werkt en wat niet
        dimensie professionalisering: Een training van twee dagen
        dimensie kwaliteitszorg: Studielast staat in elke cursusevaluatie
        dimensie bestuur: De instituten beslissen
        """,
        fixed: """
          instelling: Hogeschool
          status: ter beoordeling
          strategie: Samenkomen voor wat je alleen samen kunt
          dimensie ondersteuning: Elke opleiding heeft een vaste coach
          dimensie delen en gemeenschappen: Docenten delen elke maand wat werkt en wat niet
          dimensie professionalisering: Een training van twee dagen
          dimensie kwaliteitszorg: Studielast staat in elke cursusevaluatie
          dimensie bestuur: De instituten beslissen
          dimensie financiën: ?
            eigenaar: ?
          dimensie faciliteiten: ?
            eigenaar: ?
          """),
      .wrong(
        """
        institution: University
        ^^^^^^^^^^^
        strategy: Time on campus is for what you can only do together
        dimension institutional support: Every programme has a coach
          owner: Education service
        dimension finances: Money for three years
        dimension facilities: A flexible timetable
          owner: Timetabling office
        dimension governance: The institutes decide
          owner: Executive board
        step training S1: Two days for every teacher
        measurement halfway: Self-scan
        example: A course that halved its lectures
        """,
        fixed: """
          institution: University
          strategy: Time on campus is for what you can only do together
          dimension institutional support: Every programme has a coach
            owner: Education service
          dimension finances: Money for three years
            owner: ?
          dimension facilities: A flexible timetable
            owner: Timetabling office
          dimension governance: The institutes decide
            owner: Executive board
          step training S1: Two days for every teacher
          measurement halfway: Self-scan
          example: A course that halved its lectures
          """),
      .right(
        """
        instelling: Hogeschool
        strategie: Samenkomen voor wat je alleen samen kunt
        voorbeeld: Een cursus met de helft van de hoorcolleges
        meting halverwege: Zelfscan
        docenttijd: 40 uur
        stap training S1: Leren ontwerpen
        stap ondersteuning S2: Een vaste coach voor elke opleiding
        stap beleid S3: Wie waarover beslist
        stap roostering S4: Vaste dagdelen op locatie
        """),
      .right(
        """
        institution: University
        strategy: Time on campus is for what you can only do together
        dimension institutional support: Every programme has a coach
        dimension sharing and communities: A monthly lunch
        dimension professional development: Two days for every teacher
        dimension quality assurance: ?
        dimension governance: The institutes decide
        dimension finances: none, it has to fit the budget we have
        dimension facilities: A flexible timetable
        """),
    ],
    find: findEmptyPillars, say: sayEmptyPillars, fix: fixEmptyPillars)
}

private struct EmptyPillars {
  var empty: [Term]
  /// Dimensions without an owner, where the plan names owners of others.
  var ownerless: [Int32]
  var ownerlessPillars: [Term]
}

extension EmptyPillars: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("empty", empty), .init("ownerless", ownerlessPillars)]
  }
}

private func findEmptyPillars(_ look: inout Look<EmptyPillars>) {
  let plan = look.plan
  let dimensions = plan.all(.dimension)
  let namesOwners = dimensions.contains { plan.state(.owner, of: $0) == .stated }
  var facts = EmptyPillars(empty: [], ownerless: [], ownerlessPillars: [])
  for pillar in Plan.pillars {
    switch plan.pillarState(pillar, dimensions) {
    case .notStated:
      // That there is no vision is told by itself.
      if pillar != .dimStrategy { facts.empty.append(pillar) }
    case .unknown: look.cannotTell(plan.document, missing: .property(.dimension))
    case .none: look.met()
    case .stated:
      let ownerless = dimensions.first { dimension in
        namesOwners && plan.isPillar(pillar, dimension) && plan.model.elements[Int(dimension)].state == .stated
          && !plan.isSaid([.owner, .who, .step], of: dimension)
      }
      if let ownerless {
        facts.ownerless.append(ownerless)
        facts.ownerlessPillars.append(pillar)
      } else {
        look.met()
      }
    }
  }
  if facts.empty.isEmpty && facts.ownerless.isEmpty { return }
  look.notMet(plan.document, facts, severity: facts.empty.isEmpty ? .advice : nil)
}

private func sayEmptyPillars(_ facts: EmptyPillars) -> Bilingual<String> {
  let empty = listed(facts.empty.map { named($0) })
  let ownerless = listed(facts.ownerlessPillars.map { named($0) })
  var message = Bilingual(nl: "", en: "")
  if !facts.empty.isEmpty {
    message = Bilingual(
      nl:
        "Het plan zegt nog niets over \(empty.nl). Eén regel per onderwerp, met wie ervoor zorgt, is een goed begin.",
      en: "The plan says nothing yet about \(empty.en). One line each, with who looks after it, is a good start.")
  }
  if facts.ownerless.isEmpty { return message }
  return Bilingual(
    nl: message.nl + (message.nl.isEmpty ? "" : " ") + "Er staat niet wie zorgt voor \(ownerless.nl).",
    en: message.en + (message.en.isEmpty ? "" : " ") + "It does not say who looks after \(ownerless.en).")
}

private func named(_ pillar: Term) -> Bilingual<String> {
  Bilingual(nl: pillar.row.names.canonical(.dutch), en: pillar.row.names.canonical(.english))
}

private func fixEmptyPillars(_ context: Context, _ signal: Signal<EmptyPillars>) -> [Fix] {
  let open = context.openLine(.owner)
  var edits = signal.facts.ownerless.map { context.insertion(open, under: $0) }
  if !signal.facts.empty.isEmpty {
    let lines = signal.facts.empty.map { context.openLine(.dimension, $0) + "\n  " + open }.joined(separator: "\n")
    edits.append(context.insertion(lines, atEndOf: context.plan.document))
  }
  let title =
    signal.facts.empty.isEmpty
    ? Bilingual(nl: "Zet erbij wie ervoor zorgt", en: "Add who looks after it")
    : Bilingual(nl: "Zet deze onderwerpen in het plan", en: "Put these topics in the plan")
  return [Fix(title, .needsText, edits)]
}
