import CourseModel
import Vocabulary

extension Rule {
  /// Students work in their own time, and support is only there in office hours, on site.
  static let supportOnlyOfficeHours = Rule(
    "support-only-office-hours", in: .learnerSupport, .note, .strong, gate: .whenStated, .extended, for: .course,
    sources: "004 Ondersteunende diensten [Hoe]",
    title: Bilingual(nl: "Hulp alleen tijdens kantooruren", en: "Help in office hours only"),
    why: Bilingual(
      nl: "Wie 's avonds of thuis studeert, heeft weinig aan een balie die om vijf uur sluit.",
      en: "Students who study in the evening or at home get little from a desk that closes at five."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        studievorm: deeltijd
        ondersteuning technisch: ICT-balie [kantooruren, op locatie]
        ^^^^^^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        support technical: Service desk [office hours, on site]
        ^^^^^^^^^^^^^^^^^
        week 1: Brands
          async reading: Chapter 1 [2 h]
          sync lecture: Brands [on campus, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        studievorm: deeltijd
        ondersteuning technisch: ICT-balie [kantooruren, op locatie]
        ondersteuning bibliotheek: Chat met de mediatheek [ruime tijden, online]
        """),
      .right(
        """
        course MC101: Marketing
        study form: full-time
        support technical: Service desk [office hours, on site]
        """),
    ],
    find: findOfficeHoursOnly, say: sayOfficeHoursOnly)
}

private func findOfficeHoursOnly(_ look: inout Look<Void>) {
  let plan = look.plan
  let items = plan.allStated(.support).filter { plan.kind(of: $0) != .supportTeaching }
  guard let first = items.first, isSpread(look) else { return }
  for item in items + look.context.above.flatMap({ above in above.allStated(.support).map { _ in Int32(-1) } }) {
    // What a document above offers can't be told from here.
    guard item >= 0 else { return look.cannotTell(first, missing: .property(.supportHours)) }
    let hours = plan.terms(.supportHours, of: item)
    let places = plan.terms(.supportPlace, of: item)
    if hours.isEmpty { return look.cannotTell(item, missing: .property(.supportHours)) }
    if hours.contains(where: { $0 != .officeHours }) { return look.met() }
    if places.isEmpty { return look.cannotTell(item, missing: .property(.supportPlace)) }
    if places.contains(where: { $0 != .placePhysical }) { return look.met() }
  }
  look.notMet(first, ())
}

/// Students work outside office hours: much on their own, or beside a job.
private func isSpread(_ look: Look<Void>) -> Bool {
  if look.plan.isPartTimeOrDual { return true }
  let coverage = look.limits.lower(.durationCoverage)
  guard let sync = look.plan.figures.syncShare(minimumCoverage: coverage) else { return false }
  return 100 - sync.upper >= look.limits.lower(.selfRegulationShare)
}

private func sayOfficeHoursOnly(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten werken op hun eigen tijd, maar hulp is er alleen op locatie en tijdens kantooruren. Kan er ook iets online of op een ander moment?",
    en:
      "Students work in their own time, but help is only there on site and in office hours. Could there be something online or at another moment too?"
  )
}
