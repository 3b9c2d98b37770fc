import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Programmes have a coach of their own, and one of them has been left out.
  static let programmeWithoutCoach = Rule(
    "programme-without-coach", in: .blendInstitution, .warning, .experience, gate: .whenStated, .institution,
    for: .institution, sources: "003 Voorbeeld B",
    title: Bilingual(nl: "Opleiding zonder vaste coach", en: "Programme without a coach of its own"),
    why: Bilingual(
      nl: "Een vaste coach kent het team en is dichtbij. Zonder vaste coach is de stap om hulp te vragen groter.",
      en: "A coach of its own knows the team and is close by. Without one, asking for help is a bigger step."),
    asksForMissing: true,
    argument: "programmes",
    examples: [
      .wrong(
        """
        instelling HS: Hogeschool
        belanghebbende icto-coach: Sanne Prins
        ^^^^^^^^^^^^^^^^^^^^^^^^^
          opleiding: CE
        """,
        beside: [
          "ce.course": "opleiding CE: Commerciële economie\ninstelling: plan.course",
          "nur.course": "opleiding VP: Verpleegkunde\ninstelling: plan.course",
        ]),
      .wrong(
        """
        institution US: University of applied sciences
        programme: ce.course
        programme: law.course
        programme: nur.course
        stakeholder digital coach: Robin Smit
        ^^^^^^^^^^^^^^^^^^^^^^^^^
          programme: Commercial economics
        """,
        beside: [
          "ce.course": "programme CE: Commercial economics",
          "law.course": "programme LAW: Law",
          "nur.course": "programme NUR: Bachelor of Nursing",
        ]),
      .right(
        """
        instelling HS: Hogeschool
        belanghebbende icto-coach: DigiCoaches
          opleiding: Elke opleiding krijgt een vaste DigiCoach
        """,
        beside: ["ce.course": "opleiding CE: Commerciële economie\ninstelling: plan.course"]),
      .right(
        """
        institution US: University of applied sciences
        stakeholder digital coach: Robin Smit
          programme: Nursing
        """,
        beside: ["nur.course": "programme NUR: Bachelor of Nursing\ninstitution: plan.course"]),
      .right(
        """
        institution US: University of applied sciences
        stakeholder digital coach: Robin Smit
        """,
        beside: ["nur.course": "programme NUR: Bachelor of Nursing\ninstitution: plan.course"]),
    ],
    find: findNoCoach, say: sayNoCoach)
}

private func findNoCoach(_ look: inout Look<[String]>) {
  let plan = look.plan
  guard let programmes = look.context.surroundings.portfolio?.programmes, !programmes.isEmpty else { return }
  let coaches = plan.digitalCoaches
  guard let first = coaches.first else { return }
  if coaches.contains(where: { plan.isForEveryProgramme(coach: $0) }) { return look.met(programmes.count) }
  // Nothing is said of who works for which programme.
  guard coaches.contains(where: { plan.state(.programme, of: $0) == .stated }) else {
    return look.cannotTell(first, missing: .property(.programme))
  }
  var without: [DocumentSummary] = []
  for programme in programmes {
    let isNamed = coaches.contains { plan.isForProgramme(coach: $0, programme.summary) }
    if isNamed || programme.summary.namesDigitalCoach { look.met() } else { without.append(programme.summary) }
  }
  if without.isEmpty { return }
  if let open = coaches.first(where: { plan.state(.programme, of: $0) == .unknown }) {
    return look.cannotTell(open, missing: .property(.programme))
  }
  look.notMet(
    first, without.map { quoted($0.title.isEmpty ? $0.label : $0.title) },
    related: without.map { RelatedPlace($0.head, Bilingual(nl: "Deze opleiding.", en: "This programme.")) })
}

private func sayNoCoach(_ programmes: [String]) -> Bilingual<String> {
  let names = listed(programmes.map { Bilingual(nl: "'\($0)'", en: "'\($0)'") })
  let isOne = programmes.count == 1
  return Bilingual(
    nl:
      "De coaches zijn over opleidingen verdeeld, maar bij \(names.nl) staat nog geen coach. Wie kan \(isOne ? "deze opleiding" : "deze opleidingen") erbij nemen?",
    en:
      "The coaches each have their programmes, but \(names.en) \(isOne ? "has" : "have") no coach yet. Who could take \(isOne ? "it" : "them") on?"
  )
}
