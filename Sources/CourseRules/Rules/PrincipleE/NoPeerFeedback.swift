import CourseModel
import Vocabulary

extension Rule {
  /// Students make things, but never look at each other's work.
  static let noPeerFeedback = Rule(
    "no-peer-feedback", in: .principleE, .advice, .strong, gate: .whenChosen(.principle(.e)), .extended,
    sources: "002 E; 001 OP-E; 001 CoI-social; 001 CoI-cognitive; 002 2.2-post; 002 B1-S1; 002 B1-H2",
    title: Bilingual(nl: "Geen peerfeedback", en: "No peer feedback"),
    why: Bilingual(
      nl:
        "Van feedback van een medestudent leer je minstens zo veel als van een expert, omdat je er kritischer naar kijkt.",
      en:
        "From the feedback of a fellow student you learn at least as much as from an expert: you look at it more critically."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ontwerpprincipes: E
        weken: 8
        week 2: Merken
          asynchroon opdracht: Merkanalyse [individueel, 3 uur]
          ^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          ontwerpprincipes: E
          weken: 8
          week 2: Merken
            asynchroon opdracht: Merkanalyse [individueel, 3 uur]
            asynchroon peerfeedback: Peerfeedback [?]
              instructie: ?
              rubriek: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        principles: E
        weeks: 10
        week 3: Project
          async project: Campaign [groups of 4, 10 h]
          ^^^^^^^^^^^^^
            product: campaign plan
        """),
      .right(
        """
        cursus MC101: Marketing
        ontwerpprincipes: E
        weken: 8
        week 2: Merken
          asynchroon opdracht: Merkanalyse [individueel, 3 uur]
          asynchroon peerfeedback: Reactie op twee analyses [tweetallen, 1 uur]
            rubriek: Merkanalyse
        """),
      .right(
        """
        course MC101: Marketing
        principles: E
        weeks: 2
        week 1: Project
          async project: Campaign [groups of 4, 10 h]
        """),
    ],
    find: findMissingPeerFeedback, say: sayMissingPeerFeedback, fix: fixMissingPeerFeedback)
}

/// Weeks that a course needs before there is room for a round of feedback.
private let weeksForARound = 4

private func findMissingPeerFeedback(_ look: inout Look<Void>) {
  let plan = look.plan
  let product = plan.activities.first(where: isWork)
  guard let product, !plan.isIndividualRoute else { return }
  if plan.hasPeerFeedback { return look.met() }
  guard let weeks = plan.weekCount else { return look.cannotTell(plan.document, missing: .property(.weekCount)) }
  if weeks < weeksForARound { return }
  if let unclear = plan.activities.first(where: { $0.isOfUnknownKind && !$0.isCancelled }) {
    return look.cannotTell(unclear.element, missing: .kindOfActivity)
  }
  look.notMet(product.element, ())
}

/// Brings about something that others can comment on; not a goal or a word about oneself.
private func isWork(_ activity: Activity) -> Bool {
  activity.isRequired && activity.facets.makesProduct
    && !activity.has([.goal, .agreement, .acquaintance, .checkInOut, .monitoring])
    && !activity.facets.types.isDisjoint(with: [.production, .collaboration, .practice, .investigation])
}

private func sayMissingPeerFeedback(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten maken hier iets, maar geven elkaar in het plan nergens feedback. Overweeg een ronde peerfeedback: van elkaar leer je minstens zo veel als van een expert.",
    en:
      "Students make something here but nowhere in the plan do they give each other feedback. Consider a round of peer feedback: from each other you learn at least as much as from an expert."
  )
}

private func fixMissingPeerFeedback(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let below = [Keyword.instruction, .rubric].map { $0.row.names }
  return [
    context.addingActivity(
      .peerFeedback, isSync: false, after: signal.element,
      below: Bilingual(
        nl: below.map { $0.canonical(.dutch) + ": ?" }.joined(separator: "\n"),
        en: below.map { $0.canonical(.english) + ": ?" }.joined(separator: "\n")))
  ]
}
