import CourseModel
import Vocabulary

extension Rule {
  /// A tool that no longer exists.
  static let retiredTool = Rule(
    "retired-tool", in: .principleG, .note, .toolDefault, gate: .whenStated, .extended,
    sources: "tool default; 002 Appendix 1",
    title: Bilingual(nl: "Tool bestaat niet meer", en: "Tool no longer exists"),
    why: Bilingual(
      nl:
        "Google stopte op 31 december 2024 met Jamboard. Wie erop rekent, staat op de dag zelf zonder bord.",
      en:
        "Google ended Jamboard on 31 December 2024. Whoever counts on it has no board on the day itself."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon brainstorm: Wat is een merk? [online, 20 min]
            tool: Google Jamboard
            ^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        tool Jamboard: Google Jamboard
        ^^^^^^^^^^^^^
        week 1: Start
          sync brainstorm: What is a brand? [online, 20 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon brainstorm: Wat is een merk? [online, 20 min]
            tool: Miro
        """),
      .right(
        """
        course MC101: Marketing
        tool Padlet: Padlet
        week 1: Start
          sync brainstorm: What is a brand? [online, 20 min]
        """),
    ],
    find: findRetiredTool, say: sayRetiredTool)
}

private let retired: SoughtWords = ["jamboard"]

private func findRetiredTool(_ look: inout Look<Void>) {
  for mention in look.plan.toolMentions {
    if retired.occur(in: mention.name) { look.notMet(mention.element, ()) } else { look.met() }
  }
}

private func sayRetiredTool(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Google Jamboard bestaat sinds eind 2024 niet meer. Miro, Padlet, Mural of een ander whiteboard kan hetzelfde.",
    en:
      "Google Jamboard has not existed since the end of 2024. Miro, Padlet, Mural or another whiteboard can do the same."
  )
}
