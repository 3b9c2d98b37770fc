import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// It is not known whether everyone can use the tools.
  static let toolAccessibilityUnknown = Rule(
    "tool-accessibility-unknown", in: .accessibility, .note, .framework, gate: .whenStated, .extended,
    sources: "OSCQR 15; QM 8",
    title: Bilingual(nl: "Toegankelijkheid van tools onbekend", en: "Accessibility of tools unknown"),
    why: Bilingual(
      nl:
        "Een tool die niet met een schermlezer of toetsenbord werkt, sluit studenten uit. Vaak weet je instelling het al.",
      en:
        "A tool that does not work with a screen reader or keyboard shuts students out. Often your institution knows already."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        tool: Padlet [voor kennismaking]
        ^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          tool: Padlet [voor kennismaking]
            toegankelijkheid: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        tools:
          - Padlet
            ^^^^^^
          - Miro
        """),
      .right(
        """
        cursus MC101: Marketing
        tool: Padlet [voor kennismaking]
          toegankelijkheid: werkt met een schermlezer
        """),
      .right(
        """
        course MC101: Marketing
        accessibility: All tools are on the list of the university
        tool: Padlet [for getting acquainted]
        """),
    ],
    find: findToolAccessibility, say: sayToolAccessibility, fix: fixToolAccessibility)
}

private struct Facts: Sendable {
  var names: [String]
  var elements: [Int32]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("tools", names)]
  }
}

private func findToolAccessibility(_ look: inout Look<Facts>) {
  let plan = look.plan
  let tools = plan.allStated(.tool).filter { isDeclared($0, plan) }
  guard !tools.isEmpty else { return }
  let isForAll = ([plan] + look.context.above).contains { $0.isSaid([.accessibility], of: $0.document) }
  var known = Set<[UInt8]>()
  for other in look.context.above {
    for tool in other.allStated(.tool) where other.isSaid([.accessibility], of: tool) {
      known.insert(folded(other.snapshot.title(tool)))
      known.insert(folded(other.snapshot.name(tool)))
    }
  }
  let unknown = tools.filter { tool in
    !isForAll && !plan.isSaid([.accessibility], of: tool) && !known.contains(folded(plan.snapshot.title(tool)))
  }
  look.met(tools.count - unknown.count)
  guard let first = unknown.first else { return }
  look.notMet(first, Facts(names: unknown.map { look.context.label($0) }, elements: unknown))
}

/// In the list of the document, not just used in an activity.
private func isDeclared(_ tool: Int32, _ plan: Plan) -> Bool {
  let parent = plan.model.elements[Int(tool)].parent
  if parent == plan.document { return true }
  guard parent >= 0, plan.model.elements[Int(tool)].form == .item else { return false }
  return plan.model.elements[Int(parent)].parent == plan.document
}

private func sayToolAccessibility(_ facts: Facts) -> Bilingual<String> {
  let most = 4
  let rest = facts.names.count - most
  var names = facts.names.prefix(most).map { Bilingual(nl: "'\($0)'", en: "'\($0)'") }
  if rest > 0 {
    names.append(
      Bilingual(nl: counted(rest, "andere tool", "andere tools"), en: counted(rest, "other tool", "other tools")))
  }
  let list = listed(names)
  return Bilingual(
    nl: "Kan iedereen werken met \(list.nl)? Vraag het na bij de leverancier of je instelling.",
    en: "Can everyone work with \(list.en)? Ask the supplier or your institution.")
}

private func fixToolAccessibility(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let elements = signal.facts.elements
  guard elements.allSatisfy({ context.model.elements[Int($0)].form == .entry }) else { return [] }
  let line = Keyword.accessibility.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Zet de toegankelijkheid erbij", en: "Add the accessibility"), .needsText,
      elements.map { context.insertion(line, under: $0) })
  ]
}
