import CourseModel
import Vocabulary

extension Rule {
  /// How far the systems are is not said.
  static let infrastructureUnassessed = Rule(
    "infrastructure-unassessed", in: .transition, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Ondersteunende diensten [Hoe]; EMBED",
    title: Bilingual(nl: "Voorzieningen niet in beeld", en: "Facilities not assessed"),
    why: Bilingual(
      nl: "Hoever de ict-voorzieningen zijn, bepaalt mee welke ambities haalbaar zijn.",
      en: "How far along the ICT facilities are helps decide which ambitions can be reached."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        dimensie ondersteuning: Elke opleiding heeft een ICT-coach
          volwassenheid: 2
        """,
        fixed: """
          instelling: Hogeschool West
          dimensie ondersteuning: Elke opleiding heeft een ICT-coach
            volwassenheid: 2
          dimensie faciliteiten: ?
            volwassenheid: ?
          """),
      .wrong(
        """
        institution: Western University
        dimension facilities: Two project floors and a flexible timetable
        ^^^^^^^^^^^^^^^^^^^^
          ambition: 2
        """,
        fixed: """
          institution: Western University
          dimension facilities: Two project floors and a flexible timetable
            maturity: ?
            ambition: 2
          """),
      .right(
        """
        institution: Western University
        dimension facilities: One learning platform for all programmes
          maturity: 2
          date: 2026-03-01
        """),
      .right(
        """
        instelling: Hogeschool West
        stap infrastructuur: Inventariseren wat onze systemen aankunnen
        """),
    ],
    find: findUnassessed, say: sayUnassessed, fix: fixUnassessed)
}

private let assessingWords: SoughtWords = [
  "inventaris", "ict scan", "it scan", "infrastructuurscan", "nulmeting ict", "in kaart", "quickscan",
  "infrastructure scan",
  "inventory", "assess", "audit", "map our systems",
]

private func findUnassessed(_ look: inout Look<Void>) {
  let plan = look.plan
  let facilities = plan.all(.dimension).filter { plan.kind(of: $0) == .dimFacilities }
  let states = facilities.map { plan.state(.maturity, of: $0) }
  if states.contains(.stated) || states.contains(.none) { return look.met() }
  if plan.isWritten(assessingWords, in: [.step, .measurement, .how]) { return look.met() }
  guard let first = facilities.first else { return look.notMet(plan.document, ()) }
  if states.contains(.unknown) { return look.cannotTell(first, missing: .property(.maturity)) }
  look.notMet(first, ())
}

private func sayUnassessed(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog niet hoever jullie ict en andere voorzieningen zijn. Geef een niveau van 0 tot 3, met de datum erbij.",
    en: "It does not say yet how far along your ICT and other facilities are. Give a level from 0 to 3, with the date.")
}

private func fixUnassessed(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let maturity = context.openLine(.maturity)
  if signal.element != context.plan.document {
    return [
      context.addingOpen(.maturity, under: signal.element, Bilingual(nl: "Zet het niveau erbij", en: "Add the level"))
    ]
  }
  return [
    Fix(
      Bilingual(nl: "Zet de faciliteiten erbij", en: "Add the facilities"), .needsText,
      [
        context.insertion(
          context.openLine(.dimension, .dimFacilities) + "\n  " + maturity, atEndOf: context.plan.document)
      ])
  ]
}
