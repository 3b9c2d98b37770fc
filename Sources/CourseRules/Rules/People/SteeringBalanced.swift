import CourseModel
import Vocabulary

extension Rule {
  /// Whether there is a balance between steering and letting happen.
  static let steeringBalanced = Rule(
    asking: "steering-balanced", .strong, sources: "002 D; 002 2.4",
    title: Bilingual(nl: "Sturen of loslaten?", en: "Steering or letting go?"),
    why: Bilingual(
      nl:
        "Studenten nemen het over als er ruimte is, en haken af als er te weinig houvast is. Waar dat punt ligt, verschilt per groep.",
      en:
        "Students take over where there is room, and drop out where there is too little to hold on to. Where that point lies differs for each group."
    ),
    question: Bilingual(
      nl: "Is de balans tussen sturen en loslaten goed voor deze groep?",
      en: "Is the balance between steering and letting go right for this group?"),
    examples: [
      .asked(
        """
        leergemeenschap CG1: Coachgroep
        rollen: voorzitter, tijdbewaker
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """),
      .asked(
        """
        course MC101: Marketing
        week 4: Brands in practice
          sync student-led lesson part: Students teach about packaging [on campus, 30 min]
        """),
      .notAsked(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon hoorcollege: Wat is een merk? [op locatie, 45 min]
        """),
    ],
    isAsked: isSteeringBalancedAsked)
}

private func isSteeringBalancedAsked(_ context: Context) -> Bool {
  let plan = context.plan
  if !plan.allStated(.role).isEmpty || !plan.allStated(.control).isEmpty { return true }
  return plan.activities.contains { activity in
    !activity.isCancelled && (activity.has([.studentLed, .studentRole]) || activity.facets.leaders.contains(.students))
  }
}
