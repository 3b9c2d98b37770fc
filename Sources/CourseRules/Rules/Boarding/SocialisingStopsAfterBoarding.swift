import CourseModel
import Vocabulary

extension Rule {
  /// Nothing social is planned after the first hundred days.
  static let socialisingStopsAfterBoarding = Rule(
    "socialising-stops-after-boarding", in: .boarding, .advice, .strong, gate: .whenStated, .extended, for: .programme,
    sources: "001 SB; 002 A",
    title: Bilingual(nl: "Na de boarding niets sociaals meer", en: "Nothing social after boarding"),
    why: Bilingual(
      nl: "Binding groeit ook na de eerste honderd dagen door, als er iets voor blijft.",
      en: "Bonds keep growing after the first hundred days, if something is left for it."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Welkom
        ^^^^^^^^^^^^^^^
          fase 2: Socialiseren
            synchroon pubquiz: Van de studievereniging [90 min]
          fase 3: Thuisvoelen
            synchroon mentorgesprek: Hoe gaat het? [30 min]
        """),
      .wrong(
        """
        programme N1: Nursing
        boarding: Welcome
        ^^^^^^^^
          phase 3: Feel at home
            sync mentor talk: How is it going? [30 min]
        """),
      .right(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Welkom
          fase 3: Thuisvoelen
            synchroon mentorgesprek: Hoe gaat het? [30 min]
          fase groeien: Daarna
            synchroon samen sporten: Elk kwartaal [90 min]
        """),
      .right(
        """
        programme N1: Nursing
        boarding: Welcome
          phase 3: Feel at home
            sync mentor talk: How is it going? [30 min, each period]
        community CG1: coach.course
        """),
    ],
    find: findStops, say: sayStop)
}

private func findStops(_ look: inout Look<Void>) {
  let plan = look.plan
  guard let boarding = plan.all(.boarding).first, !plan.boardingPhases.isEmpty else { return }
  let goesOn =
    plan.all(.phase).contains { plan.kind(of: $0) == .phaseGrow && !plan.activities(in: $0).isEmpty }
    || plan.activities.contains { activity in
      plan.isSocial(activity) && plan.model.enclosing(activity.element) { $0 == .boarding } == nil
    }
    || !plan.all(.community).filter { $0 != plan.document }.isEmpty
  if goesOn { look.met() } else { look.notMet(boarding, ()) }
}

private func sayStop(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Na de eerste honderd dagen staat er niets sociaals meer gepland. Iets kleins dat terugkomt, houdt de binding gaande.",
    en: "Nothing social is planned after the first hundred days. Something small that comes back keeps the bond going.")
}
