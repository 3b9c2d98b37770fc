import CourseModel
import Vocabulary

extension Rule {
  /// Who gets feedback does not say what on.
  static let peerFeedbackWithoutQuestion = Rule(
    "peer-feedback-without-question", in: .principleE, .advice, .experience, gate: .whenStated, .extended,
    sources: "002 B1-S1; 002 B1-H2; 002 F",
    title: Bilingual(nl: "Feedback zonder vraag van de maker", en: "Feedback without a question from the author"),
    why: Bilingual(
      nl:
        "Wie zelf om feedback op iets bepaalds vraagt, krijgt bruikbare reacties. De vragen geven ook meteen de agenda.",
      en: "If you say what you want feedback on, you get comments you can use. The questions make the agenda, too."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon peerfeedback: Reactie op twee concepten [tweetallen, 1 uur]
          ^^^^^^^^^^^^^^^^^^^^^^^
            rubriek: Merkanalyse
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon peerfeedback: Reactie op twee concepten [tweetallen, 1 uur]
              inbreng: een eigen feedbackvraag
              rubriek: Merkanalyse
          """),
      .wrong(
        """
        community CG1: Coaching group
        meeting: Third [online]
          sync intervision: Two cases [groups of 4, 60 min]
          ^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon peerfeedback op conceptversie: Concepten met eigen vragen [groepjes van 4, 1 uur]
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: Third [online]
          sync intervision: One question, four listeners [groups of 4, 60 min]
        """),
    ],
    find: findFeedbackQuestions, say: sayFeedbackQuestion, fix: fixFeedbackQuestion)
}

private func findFeedbackQuestions(_ look: inout Look<Void>) {
  let plan = look.plan
  for activity in plan.activities where !activity.isCancelled {
    switch activity.kind {
    case .peerFeedbackOnDrafts: look.met()
    case .peerFeedback, .intervision, .intervisionInFours: judge(activity, &look)
    default: break
    }
  }
}

private func judge(_ activity: Activity, _ look: inout Look<Void>) {
  let plan = look.plan
  let owners = activity.meeting < 0 ? [activity.element] : [activity.element, activity.meeting]
  let fields = [Keyword.input, .prompt, .instruction, .preparation]
  let states = owners.flatMap { owner in fields.map { plan.state($0, of: owner) } }
  if states.contains(where: { $0 >= .none })
    || plan.hasWords(["vra", "question", "blind", "anoniem", "anonym"], in: activity.element)
  {
    return look.met()
  }
  if states.contains(.unknown) { return look.cannotTell(activity.element, missing: .property(.input)) }
  look.notMet(activity.element, ())
}

private func sayFeedbackQuestion(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Laat de maker of inbrenger zelf zeggen waarop feedback welkom is. Dan sluiten de reacties beter aan.",
    en: "Let the author, or whoever brings a case, say what feedback is wanted. The comments will fit better.")
}

private func fixFeedbackQuestion(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.input.row.names.canonical(context.language)
  let text = context.language == .dutch ? "een eigen feedbackvraag" : "a feedback question of one's own"
  return [
    Fix(
      Bilingual(nl: "Vraag om een eigen feedbackvraag", en: "Ask for a feedback question"), .unsafe,
      [context.insertion("\(word): \(text)", under: signal.element)])
  ]
}
