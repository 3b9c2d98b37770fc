import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Steps without hours or money.
  static let unfunded = Rule(
    "unfunded", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Instellingsniveau [Hoe]; 004 Conclusie",
    title: Bilingual(nl: "Stappen zonder tijd of geld", en: "Steps without time or money"),
    why: Bilingual(
      nl:
        "Een actieplan is haalbaar als er tijd en geld tegenover staan: nieuw geld, of uren die ergens anders vandaan komen.",
      en:
        "A plan of action can be carried out when time and money stand behind it: new money, or hours taken from something else."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        status: vastgesteld
        stap herontwerp: Eerstejaarscursussen
          uren: 40 uur
        stap scholing: Docenten leren ontwerpen
        stap pilot: Twee instituten proberen het uit
        """,
        fixed: """
          instelling: Hogeschool West
          status: vastgesteld
          stap herontwerp: Eerstejaarscursussen
            uren: 40 uur
          stap scholing: Docenten leren ontwerpen
            uren: ?
          stap pilot: Twee instituten proberen het uit
            uren: ?
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        steps:
          - Redesign sixty courses
          - Train every course team
          - A help desk for students
        """),
      .right(
        """
        institution: Western University
        step redesign: Sixty courses
          budget: 150,000 euros a year
        step training: Every course team [80 h]
        step support: A help desk for students
          budget: ?
        """),
      .right(
        """
        instelling: Hogeschool West
        budget: 400.000 euro per jaar
        stap herontwerp: Eerstejaarscursussen
        stap scholing: Docenten leren ontwerpen
        stap pilot: Twee instituten proberen het uit
        """),
    ],
    find: findUnfunded, say: sayUnfunded, fix: fixUnfunded)
}

private struct Facts: Sendable {
  var unfunded: Int
  var all: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("unfunded", unfunded), .init("total", all)]
  }
}

/// With fewer steps a plan has hardly begun.
private let fewestSteps = 3
private let means: [Keyword] = [.hours, .budget, .cost]
private let meansWords: SoughtWords = ["euro", "fte", "budget", "subsidie", "grant", "uren", "hours"]

private func findUnfunded(_ look: inout Look<Facts>) {
  let plan = look.plan
  let steps = plan.transitionSteps.filter { !plan.isDone($0) }
  guard steps.count >= fewestSteps else { return }
  switch plan.state(.budget) {
  case .stated: return look.met()
  case .unknown: return look.cannotTell(plan.document, missing: .property(.budget))
  case .none, .notStated: break
  }
  let unfunded = findUnfundedSteps(plan)
  if unfunded.isEmpty {
    if let open = steps.first(where: { isOpen($0, plan) }) {
      return look.cannotTell(open, missing: .property(.budget))
    }
    return look.met()
  }
  // Money or hours for the whole may well be for these steps too.
  let isFundedAsWhole = plan.all(.how).contains { plan.stateOfAny(means, of: $0) == .stated }
  look.notMet(
    plan.document, Facts(unfunded: unfunded.count, all: steps.count),
    related: unfunded.map {
      RelatedPlace(plan.headSpan(of: $0), Bilingual(nl: "Nog zonder uren of budget.", en: "No hours or budget yet."))
    },
    severity: isFundedAsWhole ? .advice : nil)
}

private func findUnfundedSteps(_ plan: Plan) -> [Int32] {
  plan.transitionSteps.filter { step in
    if plan.isDone(step) || plan.mentions(meansWords, in: step) { return false }
    if isOpen(step, plan) || plan.stateOfAny(means, of: step) == .stated { return false }
    // A step below a how shares what stands there.
    let parent = plan.model.elements[Int(step)].parent
    return parent == plan.document || plan.stateOfAny(means, of: parent) == .notStated
  }
}

private func isOpen(_ step: Int32, _ plan: Plan) -> Bool { plan.stateOfAny(means, of: step) == .unknown }

private func sayUnfunded(_ facts: Facts) -> Bilingual<String> {
  if facts.unfunded == facts.all {
    return Bilingual(
      nl:
        "Bij geen van de \(facts.all) stappen staan uren of budget. Zet erbij wat er nieuw is en wat ergens anders vandaan komt.",
      en:
        "None of the \(facts.all) steps has hours or a budget. Say what is new and what comes from elsewhere.")
  }
  return Bilingual(
    nl:
      "\(facts.unfunded) van de \(facts.all) stappen \(facts.unfunded == 1 ? "heeft" : "hebben") nog geen uren of budget. Zet erbij wat er nieuw is en wat ergens anders vandaan komt.",
    en:
      "\(facts.unfunded) of the \(facts.all) steps \(facts.unfunded == 1 ? "has" : "have") no hours or budget yet. Say what is new and what comes from elsewhere."
  )
}

private func fixUnfunded(_ context: Context, _: Signal<Facts>) -> [Fix] {
  let line = context.openLine(.hours)
  return [
    Fix(
      Bilingual(nl: "Zet er uren bij", en: "Add hours"), .needsText,
      findUnfundedSteps(context.plan).map { context.insertion(line, under: $0) })
  ]
}
