import CourseModel
import Vocabulary

extension Rule {
  /// Whether newcomers feel at home.
  static let everyoneFeelsAtHome = Rule(
    asking: "everyone-feels-at-home", .strong, sources: "000 Studentboarding; 001 SB; 002 A",
    title: Bilingual(nl: "Iedereen thuis?", en: "Everyone at home?"),
    why: Bilingual(
      nl:
        "Een kennismaking helpt, maar of iedereen zich er daarna bij voelt horen, vraag je aan de studenten zelf.",
      en:
        "Getting acquainted helps, but whether everyone then feels they belong is for the students to say."),
    question: Bilingual(
      nl: "Voelt straks iedereen zich hier welkom en thuis, ook wie anders is dan de meesten?",
      en: "Will everyone feel welcome and at home here, including those who differ from most?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        samenstelling: nieuw
        week 1: Start
          synchroon kennismaking: Wie zijn wij? [op locatie, 30 min]
        """),
      .asked(
        """
        course MC101: Marketing
        year: 1
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
        """),
      .notAsked(
        """
        course MC301: Brand strategy
        year: 3
        composition: running
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
        """),
    ],
    isAsked: isEveryoneFeelsAtHomeAsked)
}

private func isEveryoneFeelsAtHomeAsked(_ context: Context) -> Bool {
  context.plan.isStarting == true || context.plan.isForNewStudents || !context.plan.all(.boarding).isEmpty
}
