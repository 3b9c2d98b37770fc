import CourseModel
import Vocabulary

extension Rule {
  /// Students meet a tool for the first time when it counts.
  static let toolFirstMetInAssessment = Rule(
    "tool-first-met-in-assessment", in: .learnerSupport, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "004 Docenten en studenten [Hoe]; OSCQR 12",
    title: Bilingual(nl: "Tool pas bij de toets", en: "Tool only at the assessment"),
    why: Bilingual(
      nl: "Bij een toets hoort het om de inhoud te gaan. Wie de tool al kent, kan zich daarop richten.",
      en: "An assessment should be about the content. Students who already know the tool can keep their minds on that."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        tool Remindo: Remindo
        ^^^^^^^^^^^^
        toets summatief T1: Kennistoets [100%, week 2]
          tool: Remindo
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        assessment summative T1: Test [100%, week 2]
        week 1: Brands
          async reading: Chapter 1 [60 min]
        week 2: Test
          sync exam: Test [on campus, 60 min]
            assessment: T1
            tool: Remindo
            ^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        tool Remindo: Remindo
        toets summatief T1: Kennistoets [100%, week 2]
          tool: Remindo
        week 1: Merken
          asynchroon quiz: Oefentoets [30 min]
            tool: Remindo
        """),
      .right(
        """
        course MC101: Marketing
        tool SURFdrive: SURFdrive
          function: content
        assessment summative T1: Report [100%, week 2]
          tool: SURFdrive
        """),
    ],
    find: findToolsInAssessment, say: sayToolInAssessment)
}

private struct NewTool: Sendable {
  var tool: String
  var assessment: String
}

extension NewTool: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("tool", tool), .init("assessment", assessment)]
  }
}

private func findToolsInAssessment(_ look: inout Look<NewTool>) {
  let plan = look.plan
  var channels: [[UInt8]]?
  for tool in plan.namedTools {
    guard let first = tool.uses.first(where: { counts($0, plan) != .no }) else { continue }
    if isGeneral(tool, plan) || tool.uses.contains(where: { counts($0, plan) == .no }) {
      look.met()
      continue
    }
    if channels == nil {
      channels = look.context.handedDown(.channel).map { folded($0.plan.snapshot.title($0.element)) }
    }
    let name = folded(tool.name)
    if channels?.contains(where: { holdsWords($0, name) }) ?? false {
      look.met()
    } else if !tool.uses.contains(where: { counts($0, plan) == .yes }) {
      look.cannotTell(first, missing: .property(.weight))
    } else {
      look.notMet(
        tool.element, NewTool(tool: quoted(tool.name), assessment: look.context.label(first)),
        related: [RelatedPlace(plan.headSpan(of: first), Bilingual(nl: "Hier telt het mee.", en: "Here it counts."))])
    }
  }
}

private enum Counting {
  case yes
  case no
  case unknown
}

/// Whether an assessment that counts, or work that only serves one.
private func counts(_ use: Int32, _ plan: Plan) -> Counting {
  guard use >= 0 else { return .no }
  let found = plan.model.elements[Int(use)]
  if found.keyword == .assessment {
    switch plan.kind(of: use) {
    case .some(.summative): return .yes
    case .some(.formative), .some(.diagnostic): return .no
    default: return plan.state(.weight, of: use) == .stated ? .yes : .unknown
    }
  }
  guard let position = plan.activity(at: use) else { return .no }
  let activity = plan.activities[position]
  if activity.isExam { return .yes }
  for child in plan.model.children(.assessment, of: use) {
    for reference in plan.model.references(child) {
      if case .element(let target) = reference.target, counts(target, plan) == .yes { return .yes }
    }
  }
  return .no
}

/// What students use throughout: where they find the material, talk and are informed.
private func isGeneral(_ tool: NamedTool, _ plan: Plan) -> Bool {
  if tool.isLearningPlatform { return true }
  let functions = plan.terms(.toolFunction, of: tool.element)
  return functions.contains { $0 == .functionContent || $0 == .functionCommunication || $0 == .functionOrganisation }
}

private func sayToolInAssessment(_ facts: NewTool) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten werken pas bij '\(facts.assessment)' voor het eerst met '\(facts.tool)', en dan telt het mee. Laat ze er eerder mee oefenen.",
    en:
      "Students work with '\(facts.tool)' for the first time in '\(facts.assessment)', when it counts. Let them practise with it earlier."
  )
}
