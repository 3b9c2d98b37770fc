import CourseModel
import Vocabulary

extension Rule {
  /// Material of others is used, and nobody says whether that is allowed.
  static let materialRightsUnstated = Rule(
    "material-rights-unstated", in: .accessibility, .note, .framework, gate: .whenChosen(.reviewOnly), .extended,
    sources: "OSCQR 32-33",
    title: Bilingual(nl: "Rechten op materiaal niet genoemd", en: "Rights to material not stated"),
    why: Bilingual(
      nl: "Staat de licentie of bron erbij, dan weten collega's ook volgend jaar wat ze met het materiaal mogen.",
      en: "With the licence or source stated, colleagues know next year too what they may do with the material."),
    asksForMissing: true, gathersAbove: 1,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        materiaal: Casussen over merken [hergebruikt]
        ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          materiaal: Casussen over merken [hergebruikt]
            licentie: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1 [own place, 60 min]
            material: Open handbook of brands [open]
            ^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        materiaal: Casussen over merken [open, licentie CC BY]
        materiaal: Eigen reader [zelf gemaakt]
        """),
      .right(
        """
        course MC101: Marketing
        material: Open handbook of brands [open]
          source: openstax.org
        """),
    ],
    find: findRights, say: sayRights, fix: fixRights)
}

private func findRights(_ look: inout Look<Void>) {
  let plan = look.plan
  for material in plan.allStated(.material) {
    let origin = plan.terms(.materialOrigin, of: material)
    guard origin.contains(where: { $0 == .originReused || $0 == .originOpen || $0 == .originBought }) else { continue }
    if plan.isSaid([.licence, .source, .link], of: material) { look.met() } else { look.notMet(material, ()) }
  }
}

private func sayRights(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Dit materiaal is van een ander. Zet de licentie of de bron erbij, dan weet iedereen wat er mag.",
    en: "This material is someone else's. Add the licence or the source, so that everyone knows what is allowed.")
}

private func fixRights(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let line = Keyword.licence.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Zet de licentie erbij", en: "Add the licence"), .needsText,
      [context.insertion(line, under: signal.element)])
  ]
}
