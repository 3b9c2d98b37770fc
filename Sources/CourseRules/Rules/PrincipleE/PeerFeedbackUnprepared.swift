import CourseModel
import Vocabulary

extension Rule {
  /// Students give each other feedback without knowing how, or on what.
  static let peerFeedbackUnprepared = Rule(
    "peer-feedback-unprepared", in: .principleE, .warning, .strong, gate: .whenStated, .core,
    sources: "002 E; 001 OP-E; 001 CoI-cognitive; OSCQR 46",
    title: Bilingual(nl: "Peerfeedback zonder voorbereiding", en: "Peer feedback without preparation"),
    why: Bilingual(
      nl:
        "Goede feedback geven is te leren. Met uitleg vooraf en duidelijke criteria hebben studenten meer aan elkaar.",
      en: "Giving good feedback can be learned. With guidance and clear criteria students get more out of each other."),
    examples: [
      .wrong(
        """
        cursus SA1: Synchroon en asynchroon
        week 1: De casus
          bijeenkomst L1: De les [fysiek]
            synchroon nabespreking B4: Een deel van de casus klassikaal [hele groep]
              feedback: docent, medestudenten
          asynchroon peerfeedback B7: Feedback op een andere groep [digitaal, groepjes]
          ^^^^^^^^^^^^^^^^^^^^^^^^^^
            feedback: medestudenten
          bijeenkomst L2: Groepsgesprek [digitaal]
            synchroon feedbackgesprek B8: Feedback van de docent op de feedback [groepjes]
              volgt op: B7
        """,
        fixed: """
          cursus SA1: Synchroon en asynchroon
          week 1: De casus
            bijeenkomst L1: De les [fysiek]
              synchroon nabespreking B4: Een deel van de casus klassikaal [hele groep]
                feedback: docent, medestudenten
            asynchroon peerfeedback B7: Feedback op een andere groep [digitaal, groepjes]
              instructie: ?
              rubriek: ?
              feedback: medestudenten
            bijeenkomst L2: Groepsgesprek [digitaal]
              synchroon feedbackgesprek B8: Feedback van de docent op de feedback [groepjes]
                volgt op: B7
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async assignment: Draft of the analysis [alone, 3 h]
          async peer feedback: Comments on two drafts [pairs, 1 h]
          ^^^^^^^^^^^^^^^^^^^
            rubric: Marking form
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon instructie feedback geven: Hoe geef je goede feedback? [op locatie, 20 min]
          asynchroon peerfeedback: Reactie op twee concepten [tweetallen, 1 uur]
            vragen: Wat is helder? Wat mist er?
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          sync peer feedback: Comments on each other's poster [groups of 4, 30 min]
            led by: teacher
        """),
      .right(
        """
        cursus SA1: Synchroon en asynchroon
        week 1: De casus
          synchroon nabespreking: Een deel van de casus klassikaal [hele groep, 20 min]
            feedback: docent, medestudenten
        """),
    ],
    find: findUnpreparedPeerFeedback, say: sayUnpreparedPeerFeedback, fix: fixUnpreparedPeerFeedback)
}

private enum Facts: Sendable {
  case nothing
  case noInstruction
  case noCriteria
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .nothing: "nothing"
    case .noInstruction: "no-instruction"
    case .noCriteria: "no-criteria"
    }
  }

  var arguments: [MessageArgument] { [] }
}

/// The first round of the course: later ones can build on it.
private func findUnpreparedPeerFeedback(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard let at = plan.peerReviews.first else { return }
  let activity = plan.activities[at]
  if plan.isGuidedPeerFeedback(at) { return look.met() }
  switch (plan.instructionForPeerFeedback(at), plan.criteriaForPeerFeedback(at)) {
  case (.stated, .stated): look.met()
  case (.unknown, _): look.cannotTell(activity.element, missing: .property(.instruction))
  case (_, .unknown): look.cannotTell(activity.element, missing: .property(.rubric))
  case (.stated, _): look.notMet(activity.element, .noCriteria, severity: .advice, asksForMissing: true)
  case (_, .stated): look.notMet(activity.element, .noInstruction, severity: .advice, asksForMissing: true)
  // In a meeting a teacher may well be at hand.
  default: look.notMet(activity.element, .nothing, severity: activity.isSync ? .advice : nil)
  }
}

private func sayUnpreparedPeerFeedback(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .nothing:
    Bilingual(
      nl:
        "Studenten geven elkaar hier feedback zonder uitleg, criteria of begeleiding. Vertel eerst hoe je goede feedback geeft en waar ze op letten.",
      en:
        "Students give each other feedback here without instruction, criteria or guidance. First explain how to give good feedback and what to look at."
    )
  case .noInstruction:
    Bilingual(
      nl:
        "Er staat niet of studenten vooraf uitleg krijgen over feedback geven. Een korte instructie maakt de feedback bruikbaarder.",
      en:
        "The plan does not say whether students learn how to give feedback first. A short instruction makes the feedback more useful."
    )
  case .noCriteria:
    Bilingual(
      nl: "Waar letten studenten op bij deze feedback? Geef een paar criteria of kijkvragen mee.",
      en: "What do students look at in this feedback? Give them a few criteria or questions.")
  }
}

private func fixUnpreparedPeerFeedback(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let keywords: [Keyword] =
    switch signal.facts {
    case .nothing: [.instruction, .rubric]
    case .noInstruction: [.instruction]
    case .noCriteria: [.rubric]
    }
  let lines = keywords.map { $0.row.names.canonical(context.language) + ": ?" }.joined(separator: "\n")
  let adding = Fix(
    Bilingual(nl: "Zet erbij wat studenten meekrijgen", en: "Add what students get to work with"), .needsText,
    [context.insertion(lines, under: signal.element)])
  if case .noCriteria = signal.facts { return [adding] }
  return [adding, context.addingActivity(.feedbackInstruction, isSync: true, before: signal.element)]
}
