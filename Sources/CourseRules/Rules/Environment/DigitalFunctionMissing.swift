import CourseModel
import Vocabulary

extension Rule {
  /// No tool for communication, organisation or content.
  static let digitalFunctionMissing = Rule(
    "digital-function-missing", in: .environment, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Digitale leeromgeving",
    title: Bilingual(nl: "Digitale leeromgeving niet compleet", en: "Digital environment not complete"),
    why: Bilingual(
      nl: "Een digitale leeromgeving is er om te communiceren, onderwijs te organiseren en leerinhoud uit te wisselen.",
      en: "A digital environment is there to communicate, to organise teaching and to exchange content."),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        status: ter beoordeling
        tool: Teams [voor vragen]
        tool: OneDrive [voor lesmateriaal]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          status: ter beoordeling
          tool: ?
            functie: organisatie
          tool: Teams [voor vragen]
          tool: OneDrive [voor lesmateriaal]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: online
        status: approved
        channel questions: Ask us anything
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        status: ter beoordeling
        tool: Brightspace
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        status: approved
        tool: Teams
        tool: Fizzbuzz
        """),
    ],
    find: findMissingFunction, say: sayMissingFunction, fix: fixMissingFunction)
}

private let wanted: [Term] = [.functionCommunication, .functionOrganisation, .functionContent]

private func findMissingFunction(_ look: inout Look<[Term]>) {
  let plan = look.plan
  guard plan.isOnlineOrBlended, plan.isReadyForReview else { return }
  var isOpen = plan.all(.tool).contains { plan.model.elements[Int($0)].state == .unknown }
  var known: [Term] = []
  for source in [plan] + look.context.above {
    for tool in source.toolUses {
      known += tool.functions
      if tool.functions.isEmpty { isOpen = true }
    }
    for channel in source.allStated(.channel) { known += functions(of: channel, source) }
    // What the digital environment is may stand in an entry of its own.
    if !source.all(.environmentPlan).isEmpty { isOpen = true }
  }
  let missing = wanted.filter { !known.contains($0) }
  if missing.isEmpty {
    look.met()
  } else if isOpen {
    look.cannotTell(plan.document, missing: .property(.toolFunction))
  } else if plan.state(.tool) == .none {
    look.met()
  } else {
    look.notMet(plan.document, missing)
  }
}

private func functions(of channel: Int32, _ plan: Plan) -> [Term] {
  switch plan.kind(of: channel) {
  case .channelFiles: [.functionCommunication, .functionContent]
  case .channelAnnouncements: [.functionCommunication, .functionOrganisation]
  default: [.functionCommunication]
  }
}

private func sayMissingFunction(_ missing: [Term]) -> Bilingual<String> {
  let names = listedAsChoice(missing.map { purpose($0) })
  return Bilingual(
    nl:
      "Er staat geen tool bij voor \(names.nl). Zet erbij wat je gebruikt, dan weten studenten waar ze terechtkunnen.",
    en: "The plan names no tool for \(names.en). Add what you use, so that students know where to go.")
}

private func purpose(_ function: Term) -> Bilingual<String> {
  switch function {
  case .functionCommunication: Bilingual(nl: "communicatie", en: "communication")
  case .functionOrganisation: Bilingual(nl: "organisatie", en: "organisation")
  default: Bilingual(nl: "leerinhoud", en: "content")
  }
}

private func fixMissingFunction(_ context: Context, _ signal: Signal<[Term]>) -> [Fix] {
  let language = context.language
  let functions = signal.facts.map { $0.row.names.canonical(language) }.joined(separator: ", ")
  let tool = Keyword.tool.row.names.canonical(language)
  let function = Keyword.toolFunction.row.names.canonical(language)
  return [
    Fix(
      Bilingual(nl: "Zet de tool erbij", en: "Add the tool"), .needsText,
      [context.insertion("\(tool): ?\n  \(function): \(functions)", under: context.plan.document)])
  ]
}
