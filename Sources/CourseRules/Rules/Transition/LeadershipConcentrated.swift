import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// All who lead come from one part of the organisation.
  static let leadershipConcentrated = Rule(
    "leadership-concentrated", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Gespreid leiderschap; 004 Conclusie; tool default",
    title: Bilingual(nl: "Leiding op één plek", en: "Leadership in one place"),
    why: Bilingual(
      nl:
        "Een overgang raakt de hele organisatie. Met trekkers uit verschillende onderdelen en lagen komt ieders kennis in de besluiten terecht.",
      en:
        "A transition touches the whole organisation. With leads from different parts and layers, everyone's knowledge finds its way into the decisions."
    ),
    argument: "leads",
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        belanghebbende management: College van bestuur [betrokken, trekker]
        ^^^^^^^^^^^^^^^^^^^^^^^^^
        belanghebbende docenten: Docenten
        """),
      .wrong(
        """
        institution: Western University
        stakeholder it: ICT service [lead]
        ^^^^^^^^^^^^^^
        stakeholder library: Library [lead]
        """),
      .right(
        """
        instelling: Hogeschool West
        belanghebbende management: College van bestuur [trekker]
        belanghebbende docenten: Docenten van de voorlopers [trekker]
        """),
      .right(
        """
        institution: Western University
        stakeholder teachers: Teachers
        stakeholder library: Library
        """),
    ],
    find: findConcentrated, say: sayConcentrated)
}

/// So many parts of the organisation, and so many layers, make leadership shared.
private let fewest = 2

private func findConcentrated(_ look: inout Look<[String]>) {
  let plan = look.plan
  let leads = plan.statedStakeholders.filter { plan.state(.lead, of: $0) == .stated }
  guard let first = leads.first else { return }
  let people = LayeredPeople(plan)
  let layers = leads.map { people.layers(of: $0) }
  let areSpread = layers.reduce(into: InstitutionLayers()) { $0.formUnion($1) }.rawValue.nonzeroBitCount >= fewest
  if leads.count < fewest || isOneUnit(leads, plan) { return report(leads, first, &look) }
  if areSpread { return look.met() }
  if layers.contains([]) { return look.cannotTell(first, missing: .property(.layer)) }
  report(leads, first, &look)
}

/// Every lead states a part of the organisation, and it is the same one.
private func isOneUnit(_ leads: [Int32], _ plan: Plan) -> Bool {
  let units = leads.map { lead in
    plan.model.child(.unit, of: lead).flatMap {
      plan.model.elements[Int($0)].state == .stated ? plan.snapshot.title($0) : nil
    }
  }
  return !units.contains(nil) && Set(units.compactMap { $0.map { folded($0) } }).count < fewest
}

private func report(_ leads: [Int32], _ first: Int32, _ look: inout Look<[String]>) {
  let others = leads.dropFirst().map { lead in
    RelatedPlace(look.plan.headSpan(of: lead), Bilingual(nl: "Trekt ook.", en: "Leads too."))
  }
  look.notMet(first, leads.map { look.context.label($0) }, related: Array(others))
}

private func sayConcentrated(_ names: [String]) -> Bilingual<String> {
  let isOne = names.count == 1
  let names = namedInPart(names)
  return Bilingual(
    nl:
      "Als \(isOne ? "trekker" : "trekkers") noemt dit plan alleen \(names.nl). Wie uit een ander onderdeel of een andere laag kan ook trekker zijn?",
    en:
      "As \(isOne ? "lead" : "leads") this plan names only \(names.en). Who from another part or layer could be a lead too?"
  )
}
