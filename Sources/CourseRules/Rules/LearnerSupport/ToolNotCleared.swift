import CourseModel
import Vocabulary

extension Rule {
  /// A tool is not approved, and nobody looked at privacy.
  static let toolNotCleared = Rule(
    "tool-not-cleared", in: .learnerSupport, .warning, .strong, gate: .whenStated, .core,
    sources: "004 Gespreid leiderschap; 004 Ondersteunende diensten [Hoe]; OSCQR 14",
    title: Bilingual(nl: "Tool zonder toestemming", en: "Tool without clearance"),
    why: Bilingual(
      nl:
        "Een tool krijgt gegevens van studenten. ICT, privacy en inkoop kijken of dat mag, of wijzen je op een tool die al kan.",
      en:
        "A tool receives student data. IT, privacy and procurement see whether that is allowed, or point you to a tool that is ready to use."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        tool Miro: Miro [pilot]
        ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          tool Miro: Miro [pilot]
            privacytoets: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        tool: Padlet [not approved]
        ^^^^
          for: sharing ideas
        """,
        fixed: """
          course MC101: Marketing
          tool: Padlet [not approved]
            privacy check: ?
            for: sharing ideas
          """),
      .right(
        """
        cursus MC101: Marketing
        tool Teams: Teams [toegestaan]
        tool Miro: Miro [pilot]
          privacytoets: juni 2026
        """),
      .right(
        """
        course MC101: Marketing
        tool Padlet: Padlet [for: teachers, not approved]
        """),
    ],
    find: findUnclearedTools, say: sayUnclearedTool, fix: fixUnclearedTool)
}

private enum Standing {
  case pilot
  case notApproved
  case notListed
}

extension Standing: MessageFacts {
  var variant: String {
    switch self {
    case .pilot: "pilot"
    case .notApproved: "not-approved"
    case .notListed: "not-listed"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findUnclearedTools(_ look: inout Look<Standing>) {
  let plan = look.plan
  let known = approvedAbove(look.context)
  for tool in plan.namedTools {
    let element = tool.element
    if isForTeachersOnly(element, plan) { continue }
    let standing: Standing
    switch plan.term(.toolStatus, of: element) {
    case .some(.toolApproved):
      look.met()
      continue
    case .some(.toolPilot): standing = .pilot
    case .some: standing = .notApproved
    case .none:
      // Without a list of the institution nobody can tell.
      if plan.state(.toolStatus, of: element) == .unknown {
        look.cannotTell(element, missing: .property(.toolStatus))
        continue
      }
      if known.isEmpty { continue }
      let names = [tool.name, plan.snapshot.title(element)].map { folded($0) }
      if names.contains(where: { known.contains($0) }) {
        look.met()
        continue
      }
      standing = .notListed
    }
    switch plan.state(.privacyCheck, of: element) {
    case .notStated: look.notMet(element, standing)
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(element, missing: .property(.privacyCheck))
    }
  }
}

/// The tools that the institution or programme has approved, or has looked at and tries out.
private func approvedAbove(_ context: Context) -> Set<[UInt8]> {
  var result = Set<[UInt8]>()
  for plan in context.above {
    for tool in plan.namedTools {
      switch plan.term(.toolStatus, of: tool.element) {
      case .some(.toolApproved), .some(.toolPilot): break
      case .some, .none: if plan.state(.privacyCheck, of: tool.element) != .stated { continue }
      }
      result.insert(folded(tool.name))
      result.insert(folded(plan.snapshot.title(tool.element)))
    }
  }
  return result
}

private func isForTeachersOnly(_ tool: Int32, _ plan: Plan) -> Bool {
  let found = plan.terms(.forWhat, of: tool)
  return !found.isEmpty && found.allSatisfy { $0 != .forStudents }
}

private func sayUnclearedTool(_ standing: Standing) -> Bilingual<String> {
  let what =
    switch standing {
    case .pilot: Bilingual(nl: "Deze tool is nog een proef", en: "This tool is still a pilot")
    case .notApproved: Bilingual(nl: "Deze tool is niet toegestaan", en: "This tool is not approved")
    case .notListed:
      Bilingual(
        nl: "Deze tool staat niet op de lijst van je instelling", en: "This tool is not on the list of your institution"
      )
    }
  return Bilingual(
    nl:
      "\(what.nl), en er staat geen privacytoets bij. Vraag ICT of de privacy officer mee te kijken, of kies een tool die al mag.",
    en:
      "\(what.en), and no privacy check is named. Ask IT or the privacy officer to have a look, or choose a tool that is approved."
  )
}

private func fixUnclearedTool(_ context: Context, _ signal: Signal<Standing>) -> [Fix] {
  let names = Keyword.privacyCheck.row.names
  return [
    context.adding(
      Bilingual(nl: names.canonical(.dutch) + ": ?", en: names.canonical(.english) + ": ?"), under: signal.element,
      Bilingual(nl: "Zet de privacytoets erbij", en: "Add the privacy check"))
  ]
}
