import CourseModel
import Vocabulary

extension Rule {
  /// Whether the design makes people present to each other.
  static let socialPresence = Rule(
    asking: "social-presence", .framework, sources: "CoI; 000 Community of Inquiry; 001 CoI-social",
    title: Bilingual(nl: "Sociale aanwezigheid?", en: "Social presence?"),
    why: Bilingual(
      nl:
        "Samen leren gaat makkelijker als studenten elkaar als echte mensen ervaren: veilig, open en als groep. Activiteiten maken dat mogelijk, maar maken het nog niet waar.",
      en:
        "Learning together is easier when students see each other as real people: safe, open and as a group. Activities make that possible; they do not make it so."
    ),
    question: Bilingual(
      nl: "Laat dit ontwerp studenten elkaar als echte mensen ervaren, die open zijn en bij elkaar horen?",
      en: "Does this design let students experience each other as real people, open and belonging together?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon casus: Een eigen merk [groepjes van 4, 60 min]
        """),
      .asked(
        """
        community CG1: Coaching group
        meeting: Start [online]
          sync check-in: How are you? [10 min]
        """),
      .asked(
        """
        course AF1: Thesis
        type: thesis
        week 1: Start
          sync peer consultation: Helping each other [groups of 4, 40 min]
        """),
      .notAsked(
        """
        cursus AF1: Scriptie
        type: afstuderen
        week 1: Start
          asynchroon opdracht: Schrijf een onderzoeksvraag [120 min]
        """),
    ],
    isAsked: isSocialPresenceAsked)
}

private func isSocialPresenceAsked(_ context: Context) -> Bool {
  let plan = context.plan
  return plan.isIndividualRoute
    ? plan.activities.contains { $0.facets.interaction.contains(.peer) } : !plan.activities.isEmpty
}
