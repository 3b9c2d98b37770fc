import CourseModel
import Vocabulary

extension Rule {
  /// A layer of the organisation for which the plan does not say why, how or who.
  static let cellEmpty = Rule(
    "cell-empty", in: .verticalAlignment, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Redenen; 004 Aandachtspunten",
    title: Bilingual(nl: "Laag zonder waarom, hoe of wie", en: "Layer without why, how or who"),
    why: Bilingual(
      nl:
        "Bij een overgang beweegt de hele instelling mee: het bestuur, de diensten, en docenten en studenten. Daarom staat er voor elk van hen waarom, hoe en wie.",
      en:
        "In a transition the whole institution moves: the board, the services, and teachers and students. So the plan says why, how and who for each of them."
    ),
    asksForMissing: true,
    argument: "cells",
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        ^^^^^^^^^^
        status: ter beoordeling
        waarom macro: Nieuwe groepen studenten
        waarom micro: Meer eigen regie voor studenten
        hoe macro: De deeltijd begint
        hoe meso: Onderwijskundigen werken mee in de teams
        hoe micro: Elk team krijgt ontwerptijd
        belanghebbende management: College van bestuur
        belanghebbende bibliotheek: Mediatheek
        belanghebbende docenten: Alle docenten
        """,
        fixed: """
          instelling: Hogeschool
          status: ter beoordeling
          waarom macro: Nieuwe groepen studenten
          waarom micro: Meer eigen regie voor studenten
          hoe macro: De deeltijd begint
          hoe meso: Onderwijskundigen werken mee in de teams
          hoe micro: Elk team krijgt ontwerptijd
          belanghebbende management: College van bestuur
          belanghebbende bibliotheek: Mediatheek
          belanghebbende docenten: Alle docenten
          waarom meso: ?
          """),
      .wrong(
        """
        institution: University
        ^^^^^^^^^^^
        goal G1: Part-time programmes grow [macro]
        goal G2: Services are there in the evening [meso]
        goal G3: Students have more choice [micro]
        step redesign S1: Redesign the first year [micro]
        step support S2: A help desk until 21:00
          who: ICT service
        who: Teachers, ICT service and the board
        """),
      .right(
        """
        instelling: Hogeschool
        waarom: Wat levert het op?
          - Meer keuze voor studenten
        hoe: Klein beginnen
        wie: Docenten, de diensten en het bestuur
        """),
      .right(
        """
        institution: University
        why macro: New groups of students
        why meso: none, the services follow
        why micro: More choice for students
        how macro: The part-time programmes go first
        how meso: ?
        how micro: Every course team gets time
        who macro: Executive board
        who meso: Library
        who micro: Teachers and students
        """),
      .right(
        """
        instelling: Hogeschool
        stap training S1: Docenten leren ontwerpen
        """),
    ],
    find: findEmptyCells, say: sayEmptyCells, fix: fixEmptyCells)
}

/// One of why, how and who, for one layer.
private struct Cell {
  var question: Keyword
  var layer: Term
}

extension Cell: ArgumentConvertible {
  var argument: ArgumentValue { .group([.init("question", question), .init("layer", layer)]) }
}

private let layers: [(term: Term, set: InstitutionLayers)] = [
  (.layerMacro, .macro), (.layerMeso, .meso), (.layerMicro, .micro),
]

private func findEmptyCells(_ look: inout Look<[Cell]>) {
  let plan = look.plan
  let reasons = plan.all(.goal) + plan.all(.why)
  guard reasons.contains(where: { plan.saysSomething($0) }) else { return }
  let people = LayeredPeople(plan)
  let links = GoalLinks(plan)
  var cells: [Cell] = []
  look.judge(.why, reasons, &cells) { plan.statedLayers(of: $0) }
  look.judge(.how, plan.all(.step) + plan.all(.how), &cells) { people.layers(ofAction: $0, links, plan) }
  look.judge(.who, plan.all(.stakeholder) + plan.all(.who), &cells) { people.layers(of: $0) }
  if !cells.isEmpty { look.notMet(plan.document, cells) }
}

extension Look<[Cell]> {
  /// Which layers have an answer to one question. Where an answer has no layer, no other can be said to be empty.
  fileprivate mutating func judge(
    _ question: Keyword, _ answers: [Int32], _ cells: inout [Cell], _ layersOf: (Int32) -> InstitutionLayers
  ) {
    var filled: InstitutionLayers = []
    var open: InstitutionLayers = []
    var hasUnplaced = false
    for answer in answers {
      let own = layersOf(answer)
      if own.isEmpty { hasUnplaced = true }
      if plan.saysSomething(answer) || plan.isNone(answer) { filled.formUnion(own) } else { open.formUnion(own) }
    }
    for layer in layers {
      if filled.contains(layer.set) {
        met()
      } else if hasUnplaced || open.contains(layer.set) {
        cannotTell(plan.document, missing: .property(hasUnplaced ? .layer : question))
      } else {
        cells.append(Cell(question: question, layer: layer.term))
      }
    }
  }
}

private func sayEmptyCells(_ cells: [Cell]) -> Bilingual<String> {
  let parts = [Keyword.why, .how, .who].compactMap { question -> Bilingual<String>? in
    let own = cells.filter { $0.question == question }.map { cell in
      Bilingual(nl: cell.layer.row.names.canonical(.dutch), en: cell.layer.row.names.canonical(.english))
    }
    if own.isEmpty { return nil }
    let names = listed(own)
    return Bilingual(
      nl: "\(question.row.names.canonical(.dutch)) (\(names.nl))",
      en: "\(question.row.names.canonical(.english)) (\(names.en))")
  }
  let list = listed(parts)
  return Bilingual(
    nl:
      "Nog leeg in het plan: \(list.nl). Macro is de instelling, meso zijn de diensten, micro zijn docenten en studenten; telkens één regel is genoeg.",
    en:
      "Still empty in the plan: \(list.en). Macro is the institution, meso the services, micro teachers and students; one line each will do."
  )
}

private func fixEmptyCells(_ context: Context, _ signal: Signal<[Cell]>) -> [Fix] {
  let lines = signal.facts.map { context.openLine($0.question, $0.layer) }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Zet er regels voor klaar", en: "Add lines for them"), .needsText,
      [context.insertion(lines, atEndOf: context.plan.document)])
  ]
}
