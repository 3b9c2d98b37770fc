import CourseModel
import Vocabulary

extension Rule {
  /// People have no place to find out together what works.
  static let communityMissing = Rule(
    "community-missing", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Gespreid leiderschap; 004 Ondersteunende diensten [Wie]; 003 Instellingsniveau; Adekola",
    title: Bilingual(nl: "Nog geen plek om samen te leren", en: "No place yet to learn together"),
    why: Bilingual(
      nl:
        "Goede oplossingen voor blended onderwijs ontstaan vaak als docenten en ondersteuners samen leren. Een professionele leergemeenschap geeft daar een plek aan.",
      en:
        "Good solutions for blended education often arise when teachers and support staff learn together. A professional learning community gives that a place."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        stap scholing: Docenten leren ontwerpen
        """,
        fixed: """
          instelling: Hogeschool West
          stap scholing: Docenten leren ontwerpen
          leergemeenschap: ?
          """),
      .wrong(
        """
        institution: Western University
        community: Monthly lunch for teachers
        ^^^^^^^^^
        """),
      .right(
        """
        institution: Western University
        community: Learning lunches for teachers and the support services, monthly
        """),
      .right(
        """
        instelling: Hogeschool West
        hoe meso: Een netwerk van docenten en onderwijskundigen deelt wat werkt
        """),
    ],
    find: findNoCommunity, say: sayNoCommunity, fix: fixNoCommunity)
}

private enum Case: Sendable {
  case none
  case withoutServices
  case withoutTeaching
}

extension Case: MessageFacts {
  var variant: String {
    switch self {
    case .none: "none"
    case .withoutServices: "without-services"
    case .withoutTeaching: "without-teaching"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private let communityWords: SoughtWords = [
  "leergemeenschap", "professionele leer", "community", "communities", "netwerk", "network", "leerkring", "werkplaats",
  "lunch", "intervisie", "kenniskring", "learning circle", "community of practice", "plg", "lerend netwerk",
]
private let serviceWords: SoughtWords = [
  "dienst", "ondersteun", "onderwijskundig", "onderwijsadvis", "coach", "bibliothe", "mediathe", "ict", "rooster",
  "service", "support", "adviser", "advisor", "designer", "library", "it staff", "timetabl",
]
private let teachingWords: SoughtWords = ["docent", "student", "team", "opleiding", "teacher", "lecturer", "programme"]
private let allWords: SoughtWords = [
  "alle lagen", "alle niveaus", "hele organisatie", "hele instelling", "iedereen", "medewerker", "collega",
  "all layers", "all levels", "whole organisation", "whole institution", "everyone", "staff", "colleague",
]

private func findNoCommunity(_ look: inout Look<Case>) {
  let plan = look.plan
  let communities = plan.allStated(.community)
  guard let first = communities.first else {
    if let open = plan.all(.community).first(where: { !plan.isNone($0) }) {
      return look.cannotTell(open, missing: .property(.community))
    }
    let places: [Keyword] = [.stakeholder, .step, .how, .who, .dimension, .goal, .support, .phase, .communication]
    if plan.isWritten(communityWords, in: places) { return look.met() }
    // What is shared there may well be shared in a community.
    if let sharing = plan.allStated(.dimension).first(where: { plan.kind(of: $0) == .dimSharing }),
      !plan.snapshot.title(sharing).isEmpty
    {
      return look.cannotTell(sharing, missing: .property(.community))
    }
    return look.notMet(plan.document, .none)
  }
  var facts = Case.withoutServices
  for community in communities {
    let hasServices = plan.mentions(serviceWords, in: community)
    let hasTeaching = plan.mentions(teachingWords, in: community)
    if (hasServices && hasTeaching) || plan.mentions(allWords, in: community) { return look.met() }
    if !hasServices && !hasTeaching { return look.cannotTell(community, missing: .property(.staff)) }
    if hasServices { facts = .withoutTeaching }
  }
  look.notMet(first, facts, severity: .advice, asksForMissing: false)
}

private func sayNoCommunity(_ facts: Case) -> Bilingual<String> {
  switch facts {
  case .none:
    Bilingual(
      nl:
        "Dit plan noemt nog geen plek waar docenten en ondersteuners samen leren wat werkt, zoals een leergemeenschap.",
      en:
        "This plan names no place yet where teachers and support staff learn together what works, such as a learning community."
    )
  case .withoutServices:
    Bilingual(
      nl: "Hier leren docenten van elkaar. Kunnen collega's van ondersteunende diensten ook meedoen?",
      en: "Teachers learn from each other here. Can colleagues from the support services join in too?")
  case .withoutTeaching:
    Bilingual(
      nl: "Hier leren ondersteuners van elkaar. Kunnen docenten ook meedoen?",
      en: "Support staff learn from each other here. Can teachers join in too?")
  }
}

private func fixNoCommunity(_ context: Context, _ signal: Signal<Case>) -> [Fix] {
  guard case .none = signal.facts else { return [] }
  return [
    Fix(
      Bilingual(nl: "Zet er een leergemeenschap bij", en: "Add a learning community"), .needsText,
      [context.insertion(context.openLine(.community), atEndOf: context.plan.document)])
  ]
}
