import CourseModel
import Vocabulary

extension Rule {
  /// Whether someone gives direction all along.
  static let teachingPresence = Rule(
    asking: "teaching-presence", .framework, sources: "CoI; 000 Community of Inquiry; 001 CoI-teaching",
    title: Bilingual(nl: "Docentaanwezigheid?", en: "Teaching presence?"),
    why: Bilingual(
      nl:
        "Opzet, begeleiding en uitleg houden het leren op gang, ook als er geen docent in de buurt is. Of studenten dat zo merken, weet je pas als je het hun vraagt.",
      en:
        "Set-up, guidance and explanation keep learning going, even when no teacher is near. Whether students notice that, you only know by asking them."
    ),
    question: Bilingual(
      nl: "Merken studenten in dit ontwerp steeds dat iemand richting geeft, meeleest en op tijd bijstuurt?",
      en: "Do students notice throughout this design that someone gives direction, follows along and steers in time?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
        """),
      .asked(
        """
        course MC101: Marketing
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
        """),
      .notAsked(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        """),
    ],
    isAsked: isTeachingPresenceAsked)
}

private func isTeachingPresenceAsked(_ context: Context) -> Bool {
  !context.plan.activities.isEmpty
}
