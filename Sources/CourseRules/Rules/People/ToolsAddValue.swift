import CourseModel
import Vocabulary

extension Rule {
  /// Whether a tool adds something and suits the people who use it.
  static let toolsAddValue = Rule(
    asking: "tools-add-value", .strong, sources: "003 Digitale leeromgeving; 004 Aandachtspunten; 002 G",
    title: Bilingual(nl: "Voegt de tool iets toe?", en: "Does the tool add anything?"),
    why: Bilingual(
      nl:
        "Een tool is er om iets te bereiken. Of die hier past en de moeite waard is, kan alleen zeggen wie hem gebruikt.",
      en:
        "A tool is there to achieve something. Only those who use it can say whether it fits here and is worth the effort."
    ),
    question: Bilingual(
      nl: "Voegt elke digitale tool hier iets toe, en past die bij deze studenten?",
      en: "Does each digital tool add something here, and does it suit these students?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        tool Padlet: Padlet
        week 1: Start
          asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
        """),
      .asked(
        """
        course MC101: Marketing
        week 1: Start
          async introduction: Introduce yourself with a photo [online, 20 min]
            tool: Padlet
        """),
      .notAsked(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon hoorcollege: Wat is een merk? [op locatie, 45 min]
        """),
    ],
    isAsked: isToolsAddValueAsked)
}

private func isToolsAddValueAsked(_ context: Context) -> Bool {
  !context.plan.allStated(.tool).isEmpty
}
