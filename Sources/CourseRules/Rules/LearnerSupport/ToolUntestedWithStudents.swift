import CourseModel
import Vocabulary

extension Rule {
  /// A new tool has not been tried out with students.
  static let toolUntestedWithStudents = Rule(
    "tool-untested-with-students", in: .learnerSupport, .note, .tip, gate: .whenStated, .extended,
    sources: "004 Docenten en studenten [Hoe]",
    title: Bilingual(nl: "Nieuwe tool niet uitgeprobeerd", en: "New tool not tried out"),
    why: Bilingual(
      nl: "Een paar studenten die een tool vooraf proberen, laten snel zien of die makkelijk werkt en iets toevoegt.",
      en: "A few students trying a tool beforehand soon show whether it is easy to use and adds something."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        tool Miro: Miro [voor: ideeën ordenen, nieuw]
        ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          tool Miro: Miro [voor: ideeën ordenen, nieuw]
            getest met studenten: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        tool: Padlet [new]
        ^^^^
          for: sharing ideas
        """,
        fixed: """
          course MC101: Marketing
          tool: Padlet [new]
            tested with students: ?
            for: sharing ideas
          """),
      .right(
        """
        cursus MC101: Marketing
        tool Miro: Miro [nieuw]
          getest met studenten: juni 2026
        """),
      .right(
        """
        course MC101: Marketing
        tool Miro: Miro
        """),
    ],
    find: findUntestedTools, say: sayUntestedTool, fix: fixUntestedTool)
}

private func findUntestedTools(_ look: inout Look<Void>) {
  let plan = look.plan
  for mark in plan.allStated(.isNew) {
    let tool = plan.model.elements[Int(mark)].parent
    guard tool >= 0, plan.model.elements[Int(tool)].keyword == .tool else { continue }
    switch plan.state(.tested, of: tool) {
    case .notStated: look.notMet(tool, ())
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(tool, missing: .property(.tested))
    }
  }
}

private func sayUntestedTool(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze tool is nieuw. Hebben studenten hem al uitgeprobeerd? Dan weet je of hij makkelijk werkt en iets toevoegt.",
    en: "This tool is new. Have students tried it out yet? Then you know whether it is easy to use and adds something.")
}

private func fixUntestedTool(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let names = Keyword.tested.row.names
  return [
    context.adding(
      Bilingual(nl: names.canonical(.dutch) + ": ?", en: names.canonical(.english) + ": ?"), under: signal.element,
      Bilingual(nl: "Zet erbij wanneer", en: "Add when"))
  ]
}
