import CourseModel
import Vocabulary

extension Rule {
  /// Whether those who lead bring people together.
  static let leadershipConnects = Rule(
    asking: "leadership-connects", .strong, for: [.programme, .institution], sources: "004 Gespreid leiderschap",
    title: Bilingual(nl: "Verbindende leiding?", en: "Does leadership connect?"),
    why: Bilingual(
      nl:
        "Wie leiding geeft aan verandering, werkt met mensen uit alle lagen. Of dat mensen bij elkaar brengt, merk je in de praktijk.",
      en:
        "Whoever leads a change works with people from every layer. Whether that brings people together shows in practice."
    ),
    question: Bilingual(
      nl: "Brengt de leiding de mensen die dit samen doen echt bij elkaar?",
      en: "Do those who lead really bring together the people who do this?"),
    examples: [
      .asked(
        """
        instelling HN1: Hogeschool Noord
        belanghebbende docent: Docententeams
        """),
      .asked(
        """
        programme CE: Commercial Economics
        stakeholder teacher: Teaching teams
        """),
      .notAsked(
        """
        instelling HN1: Hogeschool Noord
        strategie: Online waar het helpt
        """),
    ],
    isAsked: isLeadershipConnectsAsked)
}

private func isLeadershipConnectsAsked(_ context: Context) -> Bool {
  !context.plan.allStated(.stakeholder).isEmpty
}
