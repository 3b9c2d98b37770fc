import CourseModel
import Vocabulary

extension Rule {
  /// What students who took it think of it.
  static let studentsSatisfied = Rule(
    asking: "students-satisfied", .strong, sources: "004 Docenten en studenten; 002 2.2",
    title: Bilingual(nl: "Wat vonden studenten?", en: "What did students think?"),
    why: Bilingual(
      nl:
        "Cijfers vertellen een deel. Waarom iemand met plezier bleef of juist stopte, hoor je alleen van studenten zelf.",
      en:
        "Figures tell part of it. Why someone gladly stayed, or stopped, you only hear from students themselves."),
    question: Bilingual(
      nl: "Zijn studenten die dit al deden tevreden, en weet je waarom anderen afhaakten?",
      en: "Are students who have done this satisfied, and do you know why others dropped out?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        eerder gegeven: 3
        """),
      .asked(
        """
        community CG1: Coaching group
        contributed to bonding: The check-in at the start of each meeting
        """),
      .notAsked(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon hoorcollege: Wat is een merk? [op locatie, 45 min]
        """),
    ],
    isAsked: isStudentsSatisfiedAsked)
}

private func isStudentsSatisfiedAsked(_ context: Context) -> Bool {
  let plan = context.plan
  if let runs = plan.number(.runs), runs.lower > 0 { return true }
  if plan.measurements.contains(where: { $0.hasFigures || plan.state(.result, of: $0.element) == .stated }) {
    return true
  }
  return [Keyword.contribution, .experience, .adjustment].contains { !plan.allStated($0).isEmpty }
}
