import CourseModel
import Vocabulary

extension Rule {
  /// Two tools for the same thing, and none comes first.
  static let digitalFunctionSplit = Rule(
    "digital-function-split", in: .environment, .advice, .strong, gate: .whenStated, .extended, for: .course,
    sources: "003 Digitale leeromgeving; 004 Docenten en studenten [Hoe]",
    title: Bilingual(nl: "Twee plekken voor hetzelfde", en: "Two places for the same thing"),
    why: Bilingual(
      nl: "Studenten willen weten waar ze eerst kijken. Eén vaste plek scheelt zoeken.",
      en: "Students want to know where to look first. One fixed place saves searching."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        tool: Brightspace [functie: communicatie]
        ^^^^
        tool: Teams [functie: communicatie]
        """,
        fixed: """
          cursus MC101: Marketing
          tool: Brightspace [functie: communicatie]
            eerste keus voor: communicatie
          tool: Teams [functie: communicatie]
          """),
      .wrong(
        """
        course MC101: Marketing
        tool: OneDrive
        ^^^^
          function: content, workspace
        tool: Canvas
          function: content
        """),
      .right(
        """
        cursus MC101: Marketing
        tool: Brightspace [eerste keus voor: communicatie]
        tool: Teams [functie: communicatie]
        """),
      .right(
        """
        course MC101: Marketing
        tool: Canvas [function: content]
        tool: Teams [function: communication]
        tool: Miro [function: workspace]
        tool: Padlet [function: workspace]
        """),
    ],
    find: findSplitFunction, say: saySplitFunction, fix: fixSplitFunction)
}

private struct SplitFunction {
  var function: Term
  var tools: [String]
  var elements: [Int32]
}

extension SplitFunction: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("function", function), .init("tools", tools)]
  }
}

private func findSplitFunction(_ look: inout Look<SplitFunction>) {
  let tools = look.plan.toolUses
  for function in [Term.functionCommunication, .functionOrganisation, .functionContent] {
    let own = tools.filter { $0.stated.contains(function) }
    guard let first = own.first else { continue }
    if own.count < 2 || own.contains(where: { $0.primaryFor.contains(function) }) || isToldAbove(function, look.context)
    {
      look.met()
      continue
    }
    let others = own.dropFirst().map { tool in
      RelatedPlace(
        look.plan.headSpan(of: tool.element), Bilingual(nl: "Ook voor hetzelfde.", en: "For the same thing too."))
    }
    look.notMet(
      first.element, SplitFunction(function: function, tools: own.map { $0.name }, elements: own.map { $0.element }),
      related: others)
  }
}

/// The programme or institution says which tool comes first.
private func isToldAbove(_ function: Term, _ context: Context) -> Bool {
  context.above.contains { plan in plan.toolUses.contains { $0.primaryFor.contains(function) } }
}

private func saySplitFunction(_ facts: SplitFunction) -> Bilingual<String> {
  let names = listed(facts.tools.map { Bilingual(nl: "'\($0)'", en: "'\($0)'") })
  let function = facts.function.row.names
  return Bilingual(
    nl:
      "Voor '\(function.canonical(.dutch))' gebruikt deze cursus meer dan één tool: \(names.nl). Zet bij één daarvan 'eerste keus voor'.",
    en:
      "For '\(function.canonical(.english))' this course uses more than one tool: \(names.en). Mark one of them 'primary for'."
  )
}

private func fixSplitFunction(_ context: Context, _ signal: Signal<SplitFunction>) -> [Fix] {
  let word = Keyword.primaryFor.row.names.canonical(context.language)
  let function = signal.facts.function.row.names.canonical(context.language)
  return zip(signal.facts.tools, signal.facts.elements).prefix(4).map { name, element in
    Fix(
      Bilingual(nl: "'\(quoted(name))' is de eerste keus", en: "'\(quoted(name))' comes first"), .unsafe,
      [context.insertion("\(word): \(function)", under: element)])
  }
}
