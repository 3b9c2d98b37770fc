import CourseModel
import Vocabulary

extension Rule {
  /// Much is done at students' own pace, and nothing helps them to plan it.
  static let selfRegulationUnsupported = Rule(
    "self-regulation-unsupported", in: .learnerSupport, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "004 Docenten en studenten [Hoe]; 004 Docenten en studenten [Wie]",
    title: Bilingual(nl: "Veel zelfstandig, weinig houvast", en: "Much on their own, little to hold on to"),
    why: Bilingual(
      nl:
        "Blended onderwijs vraagt van studenten dat ze zelf plannen en bijsturen. Dat leren ze met hulp, bijvoorbeeld door samen vooruit en terug te kijken.",
      en:
        "Blended education asks students to plan and adjust by themselves. They learn that with help, for example by looking ahead and back together."
    ),
    argument: "percent",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        weken: 6
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [2 uur]
          asynchroon opdracht: Vergelijk twee merken [3 uur]
          les: Werkcollege [op locatie]
            synchroon casus: Een merk voor de bakker [60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          weken: 6
          week 1: Merken
            asynchroon planning: Planning [?]
            asynchroon lezen: Hoofdstuk 1 [2 uur]
            asynchroon opdracht: Vergelijk twee merken [3 uur]
            les: Werkcollege [op locatie]
              synchroon casus: Een merk voor de bakker [60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        weeks: 6
        year: 3
        week 1: Brands
          async reading: Chapter 1 [2 h]
          sync lecture: Brands [on campus, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        weken: 6
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [2 uur]
          asynchroon reflectie: Wat ging goed, wat doe je anders? [20 min]
        """),
      .right(
        """
        course MC101: Marketing
        weeks: 6
        support study skills: Study adviser
        week 1: Brands
          async reading: Chapter 1 [2 h]
        """),
    ],
    find: findUnsupportedRegulation, say: sayUnsupportedRegulation, fix: fixUnsupportedRegulation)
}

/// Shorter courses need little planning, and who is further on can do more alone. Defaults of coursecheck.
private let leastWeeks = 3
private let experiencedYear = 3

private func findUnsupportedRegulation(_ look: inout Look<Int>) {
  let plan = look.plan
  guard !plan.activities.isEmpty else { return }
  guard let weeks = plan.weekCount else { return look.cannotTell(plan.document, missing: .property(.weekCount)) }
  guard weeks >= leastWeeks else { return }
  guard let sync = plan.figures.syncShare(minimumCoverage: look.limits.lower(.durationCoverage)) else {
    return look.cannotTell(plan.document, missing: .property(.duration))
  }
  let share = 100 - sync.upper
  guard share >= look.limits.lower(.selfRegulationShare) else { return }
  let held = plan.activities.filter { !$0.isCancelled }
  let supports = look.context.handedDown(.support).map { $0.plan.kind(of: $0.element) }
  let inPattern = plan.patternFacets.contains { !$0.classes.isDisjoint(with: [.goal, .reflection, .checkInOut]) }
  if inPattern || held.contains(where: { $0.helpsRegulating }) || supports.contains(.supportStudy)
    || supports.contains(.supportCareer)
  {
    return look.met()
  }
  if held.contains(where: { $0.isOfUnknownKind }) { return look.cannotTell(plan.document, missing: .kindOfActivity) }
  if supports.contains(nil) { return look.cannotTell(plan.document, missing: .property(.support)) }
  look.notMet(plan.document, share, severity: isExperienced(plan) ? .advice : nil)
}

/// A later year, as far as its number tells.
private func isExperienced(_ plan: Plan) -> Bool {
  guard let year = plan.model.child(.year, of: plan.document) else { return false }
  let digits = plan.snapshot.title(year).utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
  return digits.count == 1 && Int(digits[0]) - 0x30 >= experiencedYear
}

private func sayUnsupportedRegulation(_ share: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Minstens \(share)% van het werk doen studenten in eigen tempo, en niets in het plan helpt ze daarbij. Voeg een planning, een reflectie of een check-in toe.",
    en:
      "Students do at least \(share)% of the work at their own pace, and nothing in the plan helps them with that. Add some planning, a reflection or a check-in."
  )
}

private func fixUnsupportedRegulation(_ context: Context, _ signal: Signal<Int>) -> [Fix] {
  guard let first = context.plan.activities.first else { return [] }
  let place = first.meeting >= 0 ? first.meeting : first.element
  return [ActivityKind.planning, .goalSetting, .reflection].map {
    context.addingActivity($0, isSync: false, before: place)
  }
}
