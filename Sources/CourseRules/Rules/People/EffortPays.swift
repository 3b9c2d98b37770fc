import CourseModel
import Vocabulary

extension Rule {
  /// Whether students notice that effort pays.
  static let effortPays = Rule(
    asking: "effort-pays", .tip, sources: "002 D",
    title: Bilingual(nl: "Loont inzet?", en: "Does effort pay?"),
    why: Bilingual(
      nl:
        "Studenten doen eerder mee als ze merken dat meer inzet meer oplevert. Dat brengt een begeleider over, niet een schema.",
      en:
        "Students join in sooner when they notice that more effort brings more. A facilitator gets that across, not a schedule."
    ),
    question: Bilingual(
      nl: "Merken studenten dat meer inzet hun ook meer oplevert?",
      en: "Do students notice that more effort also brings them more?"),
    examples: [
      .asked(
        """
        leergemeenschap CG1: Coachgroep
        ontwerpprincipes: D
        """),
      .asked(
        """
        community CG1: Coaching group
        principles: A and D
        """),
      .notAsked(
        """
        leergemeenschap CG1: Coachgroep
        ontwerpprincipes: A
        """),
    ],
    isAsked: isEffortPaysAsked)
}

private func isEffortPaysAsked(_ context: Context) -> Bool {
  context.plan.chosenPrinciples.contains(.d)
}
