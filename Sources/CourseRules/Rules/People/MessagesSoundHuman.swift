import CourseModel
import Vocabulary

extension Rule {
  /// Whether messages sound like they come from a person.
  static let messagesSoundHuman = Rule(
    asking: "messages-sound-human", .tip, sources: "001 CoI-social; 002 A",
    title: Bilingual(nl: "Warme toon?", en: "A warm tone?"),
    why: Bilingual(
      nl:
        "Een naam, een emoticon of een grapje laat merken dat er iemand achter het scherm zit. De toon hoor je pas als je de berichten leest.",
      en:
        "A name, an emoticon or a joke shows that there is someone behind the screen. You only hear the tone when you read the messages."
    ),
    question: Bilingual(
      nl: "Klinken de berichten en teksten persoonlijk, met namen en af en toe een grapje?",
      en: "Do the messages and texts sound personal, with names and now and then a joke?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        kanaal mededelingen: Brightspace
        """),
      .asked(
        """
        course MC101: Marketing
        week 1: Start
          async welcome: Welcome from both teachers [online, 5 min]
        """),
      .notAsked(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon hoorcollege: Wat is een merk? [op locatie, 45 min]
        """),
    ],
    isAsked: isMessagesSoundHumanAsked)
}

private func isMessagesSoundHumanAsked(_ context: Context) -> Bool {
  let plan = context.plan
  return !plan.allStated(.channel).isEmpty
    || plan.activities.contains { $0.kind == .welcomeMessage || $0.kind == .startAnnouncement }
}
