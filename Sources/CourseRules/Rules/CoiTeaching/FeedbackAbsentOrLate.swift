import CourseModel
import Vocabulary

extension Rule {
  /// The first feedback comes near the end of the course.
  static let feedbackAbsentOrLate = Rule(
    "feedback-absent-or-late", in: .coiTeaching, .advice, .tip, gate: .whenStated, .core, for: .course,
    sources: "001 CoI-teaching",
    title: Bilingual(nl: "Feedback komt laat", en: "Feedback comes late"),
    why: Bilingual(
      nl: "Feedback die op tijd komt, kunnen studenten in deze cursus nog gebruiken.",
      en: "Feedback that comes in good time can still be used within this course."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon opdracht: Kies een merk [60 min]
        week 2: Verder
          asynchroon opdracht: Eerste schets [60 min]
        week 3: Verder
          asynchroon opdracht: Tweede schets [60 min]
        week 4: Slot
          synchroon feedbackgesprek: Hoe ging het? [20 min]
          ^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon opdracht: Kies een merk [60 min]
              feedback: docent
          week 2: Verder
            asynchroon opdracht: Eerste schets [60 min]
          week 3: Verder
            asynchroon opdracht: Tweede schets [60 min]
          week 4: Slot
            synchroon feedbackgesprek: Hoe ging het? [20 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        weeks: 10
        async assignment: First sketch [60 min, week 2]
        async assignment: Campaign [60 min, week 9]
        ^^^^^^^^^^^^^^^^
          feedback: teacher
        """),
      .right(
        """
        course MC101: Marketing
        weeks: 10
        async assignment: First sketch [60 min, week 2]
          feedback: peers
        async assignment: Campaign [60 min, week 9]
          feedback: teacher
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon opdracht: Kies een merk [60 min]
        week 2: Verder
          asynchroon opdracht: Eerste schets [60 min]
        """),
    ],
    find: findLateFeedback, say: sayLateFeedback, fix: fixLateFeedback)
}

/// Thousandths of the course: two thirds.
private let late = 667

private struct Facts: Sendable {
  /// The activity that could have had feedback earlier.
  var product: Int32
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] { [] }
}

private func findLateFeedback(_ look: inout Look<Facts>) {
  let plan = look.plan
  var first: (at: Int, share: Int)?
  var product: Int32 = -1
  for at in plan.activities.indices where !plan.activities[at].isCancelled {
    let activity = plan.activities[at]
    let givesFeedback = !activity.facets.feedback.isEmpty || activity.has(.feedback)
    guard givesFeedback || activity.facets.makesProduct else { continue }
    guard let stretch = plan.stretch(of: at) else {
      if givesFeedback { return look.cannotTell(activity.element, missing: .time) }
      continue
    }
    if givesFeedback {
      if stretch.lowerBound < (first?.share ?? Int.max) { first = (at, stretch.lowerBound) }
    } else if product < 0, stretch.lowerBound < late {
      product = activity.element
    }
  }
  guard let first else { return }
  if first.share <= late { return look.met() }
  // Feedback on an assessment or a whole meeting may be in time as well.
  for element in plan.all(.feedback) where plan.activity(at: plan.model.elements[Int(element)].parent) == nil {
    return look.cannotTell(plan.model.elements[Int(element)].parent, missing: .time)
  }
  guard product >= 0 else { return }
  look.notMet(plan.activities[first.at].element, Facts(product: product))
}

private func sayLateFeedback(_: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Dit is de eerste feedback in het plan, terwijl studenten al eerder iets maken. Met eerdere feedback kunnen ze nog iets doen.",
    en:
      "This is the first feedback in the plan, although students make something earlier. Feedback that comes sooner they could still use."
  )
}

private func fixLateFeedback(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let word = Keyword.feedback.row.names.canonical(context.language)
  return [Term.feedbackTeacher, .feedbackPeers].map { term in
    let names = term.row.names
    return Fix(
      Bilingual(
        nl: "Zet er eerder feedback bij (\(names.canonical(.dutch)))",
        en: "Add earlier feedback (\(names.canonical(.english)))"), .unsafe,
      [context.insertion("\(word): \(names.canonical(context.language))", under: signal.facts.product)])
  }
}
