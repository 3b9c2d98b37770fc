import CourseModel
import Vocabulary

extension Rule {
  /// A discussion has no question to talk about.
  static let discussionWithoutPrompt = Rule(
    "discussion-without-prompt", in: .coiPresence, .advice, .framework, gate: .whenStated, .extended,
    sources: "001 CoI-cognitive; OSCQR 39",
    title: Bilingual(nl: "Discussie zonder vraag", en: "Discussion without a question"),
    why: Bilingual(
      nl: "Een open vraag geeft studenten iets om op te reageren. Alleen een onderwerp levert vaak stilte op.",
      en: "An open question gives students something to respond to. A subject alone often leads to silence."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Merken
          synchroon discussie: Sterke merken [30 min]
          ^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          week 1: Merken
            synchroon discussie: Sterke merken [30 min]
              prompt: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        status: approved
        week 1: Brands
          async forum F1: Brands and prices [online]
          ^^^^^^^^^^^^^^
            replies: 2
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Merken
          synchroon discussie: Wat maakt een merk sterk? [30 min]
          synchroon discussie: Prijzen [30 min]
            prompt: Wanneer is een prijs eerlijk?
        """),
      .right(
        """
        course MC101: Marketing
        status: draft
        week 1: Brands
          async forum F1: Brands and prices [online]
        """),
    ],
    find: findDiscussionsWithoutPrompt, say: sayDiscussionWithoutPrompt, fix: fixDiscussionWithoutPrompt)
}

private func findDiscussionsWithoutPrompt(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  for activity in plan.activities where !activity.isCancelled && needsQuestion(activity) {
    switch prompt(of: activity.element, plan) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.prompt))
    case .notStated: look.notMet(activity.element, ())
    }
  }
}

/// Where the designer brings the question: not where students do, or where there is work or a statement to talk about.
private func needsQuestion(_ activity: Activity) -> Bool {
  guard activity.has(.discussion), !activity.has([.feedback, .checkInOut, .agreement]) else { return false }
  switch activity.kind {
  case .some(.questionRound), .some(.tutorial), .some(.statementOrDilemmaDiscussion), .some(.openSpace): return false
  default: return true
  }
}

/// A question in the title, or any words on what to talk about.
private func prompt(of element: Int32, _ plan: Plan) -> FieldState {
  if plan.snapshot.title(element).contains("?") { return .stated }
  var result = FieldState.notStated
  for keyword in [Keyword.prompt, .instruction, .topic, .purpose, .description, .agenda, .input, .like] {
    result = Swift.max(result, plan.state(keyword, of: element))
  }
  plan.model.forEachChild(of: element) { child in
    let form = plan.model.elements[Int(child)].form
    if form == .prose || form == .item { result = .stated }
  }
  return result
}

private func sayDiscussionWithoutPrompt(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Bij deze discussie staat geen vraag. Met één open vraag weten studenten waar ze op kunnen reageren.",
    en: "This discussion has no question. With one open question students know what to respond to.")
}

private func fixDiscussionWithoutPrompt(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let names = Keyword.prompt.row.names
  return [
    context.adding(
      Bilingual(nl: names.canonical(.dutch) + ": ?", en: names.canonical(.english) + ": ?"), under: signal.element,
      Bilingual(nl: "Zet er een vraag bij", en: "Add a question"))
  ]
}
