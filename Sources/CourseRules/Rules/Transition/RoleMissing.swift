import CourseModel
import Vocabulary

extension Rule {
  /// Someone with the expertise that the change needs has no place in the plan.
  static let roleMissing = Rule(
    "role-missing", in: .transition, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Gespreid leiderschap",
    title: Bilingual(nl: "Deskundige zonder plek in het plan", en: "Expert without a place in the plan"),
    why: Bilingual(
      nl:
        "Blended ontwerpen doe je niet alleen. Coaches voor ict, informatiemanagers en onderwijskundigen brengen kennis mee die docenten vaak nog opbouwen.",
      en:
        "You do not design blended education alone. Digital coaches, information managers and educational advisers bring knowledge that many teachers are still building."
    ),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        status: vastgesteld
        belanghebbende onderwijskundigen: Onderwijskundigen
        belanghebbende icto-coach: DigiCoaches
        """,
        fixed: """
          instelling: Hogeschool West
          status: vastgesteld
          belanghebbende onderwijskundigen: Onderwijskundigen
          belanghebbende icto-coach: DigiCoaches
          belanghebbende informatiemanager: ?
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        who meso: Learning designers and the library
        """),
      .right(
        """
        institution: Western University
        stakeholder educational adviser: Learning designers
        stakeholder digital coach: ICT coaches
        stakeholder information manager: ?
        """),
      .right(
        """
        instelling: Hogeschool West
        wie meso: Onderwijskundig adviseurs, ICTO-coaches en informatiemanagers
        """),
    ],
    find: findNoRole, say: sayNoRole, fix: fixNoRole)
}

private let experts: [(kind: Term, words: Bilingual<String>)] = [
  (.stakeCoach, Bilingual(nl: "ict-coach", en: "digital coach")),
  (.stakeInformation, Bilingual(nl: "informatiemanager", en: "information manager")),
  (.stakeAdviser, Bilingual(nl: "onderwijskundige", en: "educational adviser")),
]

/// Where a plan says who works on it.
private let places: [Keyword] = [
  .stakeholder, .who, .how, .staff, .facilitator, .coordinator, .designers, .support, .by, .owner, .dimension, .step,
  .consequence, .community,
]

private func findNoRole(_ look: inout Look<[Term]>) {
  let plan = look.plan
  var known: Set<Term> = []
  var open: Set<Term> = []
  for stakeholder in plan.all(.stakeholder) {
    guard let kind = plan.kind(of: stakeholder) else { continue }
    if plan.model.elements[Int(stakeholder)].state == .unknown { open.insert(kind) } else { known.insert(kind) }
  }
  // Help with teaching comes from someone who knows about it.
  for support in plan.all(.support) where plan.kind(of: support) == .supportTeaching {
    if plan.model.elements[Int(support)].state == .unknown {
      open.insert(.stakeAdviser)
    } else {
      known.insert(.stakeAdviser)
    }
  }
  for keyword in places {
    for element in plan.allStated(keyword) { known.formUnion(findKinds(below: element, plan)) }
  }
  let lacking = experts.map { $0.kind }.filter { !known.contains($0) && !open.contains($0) }
  if lacking.isEmpty {
    return open.isSubset(of: known) ? look.met() : look.cannotTell(plan.document, missing: .property(.stakeholder))
  }
  if let someone = plan.firstOpen(.stakeholder) {
    return look.cannotTell(someone, missing: .property(.stakeholder))
  }
  look.notMet(plan.document, lacking)
}

private func findKinds(below element: Int32, _ plan: Plan) -> [Term] {
  (element..<plan.model.elements[Int(element)].end).flatMap { at in
    stakeholderKinds(in: plan.snapshot.name(at) + " " + plan.snapshot.title(at))
  }
}

private func sayNoRole(_ lacking: [Term]) -> Bilingual<String> {
  let words = listedAsChoice(experts.filter { lacking.contains($0.kind) }.map { $0.words })
  return Bilingual(
    nl: "In dit plan heeft nog geen \(words.nl) een plek. Wie kan dat zijn, of van welke afdeling?",
    en: "This plan has no place for \(article(lacking, words.en)) yet. Who could that be, or from which department?")
}

private func article(_ lacking: [Term], _ words: String) -> String {
  (lacking.first == .stakeCoach ? "a " : "an ") + words
}

private func fixNoRole(_ context: Context, _ signal: Signal<[Term]>) -> [Fix] {
  let lines = signal.facts.map { context.openLine(.stakeholder, $0) }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Geef ze een plek als belanghebbende", en: "Give them a place as a stakeholder"), .needsText,
      [context.insertion(lines, atEndOf: context.plan.document)])
  ]
}
