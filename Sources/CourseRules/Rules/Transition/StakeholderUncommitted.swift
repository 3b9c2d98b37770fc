import CourseModel
import Vocabulary

extension Rule {
  /// Someone takes a step or leads the change, and has not said yes.
  static let stakeholderUncommitted = Rule(
    "stakeholder-uncommitted", in: .transition, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Volwassenheidsmodel; Adekola",
    title: Bilingual(nl: "Nog geen toezegging", en: "Not committed yet"),
    why: Bilingual(
      nl: "Een overgang slaagt met mensen die zich eraan verbinden. Wie een stap doet, weet dat graag van tevoren.",
      en: "A transition works with people who commit to it. Those who take a step like to know beforehand."),
    asksForMissing: true, gathersAbove: 3,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        belanghebbende roostering: Roosterbureau [onbeslist]
        ^^^^^^^^^^^^^^^^^^^^^^^^^
        stap roostering: Rooster in dagdelen
          wie: Roosterbureau
        """),
      .wrong(
        """
        institution: Western University
        stakeholder it: ICT service [meso]
        ^^^^^^^^^^^^^^
        step support: Help desk for students
          who: the ICT service
        """,
        fixed: """
          institution: Western University
          stakeholder it: ICT service [meso]
            commitment: ?
          step support: Help desk for students
            who: the ICT service
          """),
      .right(
        """
        instelling: Hogeschool West
        belanghebbende management: College van bestuur [betrokken, trekker]
        belanghebbende bibliotheek: Mediatheek [geïnformeerd]
        stap beleid: Afspraken over online bijeenkomsten
          wie: College van bestuur
        """),
      .right(
        """
        institution: Western University
        stakeholder timetabling: Timetabling office
          commitment: ?
        step timetabling: Half days on campus
          who: Timetabling office
        """),
    ],
    find: findUncommitted, say: sayUncommitted, fix: fixUncommitted)
}

private struct Facts: Sendable {
  var name: String
  var leads: Bool
  /// What is said instead; nil where nothing is.
  var commitment: Term?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("stakeholder", name), .init("isLead", leads), .init("commitment", commitment)]
  }
}

private func findUncommitted(_ look: inout Look<Facts>) {
  let plan = look.plan
  let takers = StepTakers(plan)
  var needed: Set<Int32> = []
  for step in plan.transitionSteps where !plan.isDone(step) { needed.formUnion(takers.stakeholders(of: step)) }
  for stakeholder in plan.statedStakeholders {
    let leads = plan.state(.lead, of: stakeholder) == .stated
    guard leads || needed.contains(stakeholder) else { continue }
    let commitment = plan.term(.commitment, of: stakeholder)
    let facts = Facts(name: look.context.label(stakeholder), leads: leads, commitment: commitment)
    switch plan.state(.commitment, of: stakeholder) {
    case .notStated: look.notMet(stakeholder, facts)
    case .stated where commitment == .committed, .none: look.met()
    case .stated where commitment != nil: look.notMet(stakeholder, facts, asksForMissing: false)
    case .unknown, .stated: look.cannotTell(stakeholder, missing: .property(.commitment))
    }
  }
}

private func sayUncommitted(_ facts: Facts) -> Bilingual<String> {
  let start = Bilingual(
    nl: "Het plan rekent op '\(facts.name)' " + (facts.leads ? "als trekker" : "voor een stap"),
    en: "The plan counts on '\(facts.name)' " + (facts.leads ? "as lead" : "for a step"))
  switch facts.commitment {
  case .some(.informed):
    return Bilingual(
      nl: start.nl + ". Informatie is er al, een toezegging nog niet. Spreek het samen af.",
      en: start.en + ". They have been informed, but have not committed yet. Agree on it together.")
  case .some:
    return Bilingual(
      nl: start.nl + ", maar de keuze om mee te doen is nog niet gemaakt. Wat is daarvoor nodig?",
      en: start.en + ", but the choice to join in has not been made yet. What would it take?")
  case .none:
    return Bilingual(
      nl: start.nl + ", maar er staat niet of dat is afgesproken.",
      en: start.en + ", but it does not say whether that is agreed.")
  }
}

private func fixUncommitted(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard signal.facts.commitment == nil else { return [] }
  return [
    context.addingOpen(
      .commitment, under: signal.element, Bilingual(nl: "Zet de betrokkenheid erbij", en: "Add the commitment"))
  ]
}
