import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Feedback comes when what needed it has already begun.
  static let afterItMatters = Rule(
    "after-it-matters", in: .feedback, .warning, .validity, gate: .whenStated, .core, sources: "CoI; OSCQR 38",
    title: Bilingual(nl: "Feedback te laat om te gebruiken", en: "Feedback too late to use"),
    why: Bilingual(
      nl: "Feedback helpt als studenten die hebben voordat ze aan de volgende stap beginnen.",
      en: "Feedback helps when students have it before they start on the next step."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon opdracht A1: Vergelijk twee merken [online, 60 min]
          ^^^^^^^^^^^^^^^^^^^^^^
            feedback: docent [binnen 10 dagen]
        week 3: Verder
          asynchroon opdracht A2: Verbeter je vergelijking [online, 60 min]
            volgt op: A1
            wanneer: woensdag
        """),
      .wrong(
        """
        course MC101: Marketing
        assessment formative T1: Draft of the report [2026-11-20]
        ^^^^^^^^^^^^^^^^^^^^^^^
          feedback: teacher [within 5 days]
        week 3: Writing
          async assignment A2: Improve the draft [online, 60 min, 2026-11-23]
            follows: T1
        """),
      .right(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon opdracht A1: Vergelijk twee merken [online, 60 min]
            feedback: docent [binnen 5 dagen]
        week 3: Verder
          asynchroon opdracht A2: Verbeter je vergelijking [online, 60 min]
            volgt op: A1
        """),
      .right(
        """
        course MC101: Marketing
        week 2: Brands
          async assignment A1: Compare two brands [online, 60 min]
            feedback: teacher [within a few days]
          async assignment A2: Improve your work [online, 60 min]
            follows: A1
        """),
    ],
    find: findLateFeedback, say: sayLateFeedback)
}

private struct LateFeedback: Sendable {
  var days: Int
  var next: String
}

extension LateFeedback: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("days", days), .init("nextActivity", next)]
  }
}

private func findLateFeedback(_ look: inout Look<LateFeedback>) {
  let plan = look.plan
  for feedback in plan.all(.feedback) {
    let parent = plan.model.elements[Int(feedback)].parent
    guard parent >= 0, let within = plan.model.child(.within, of: feedback) ?? plan.model.child(.within, of: parent)
    else { continue }
    let followers = plan.statedFollowers(of: parent)
    if followers.isEmpty { continue }
    guard let delay = plan.model.duration(within)?.daysToWait else {
      look.cannotTell(parent, missing: .property(.within))
      continue
    }
    // Where the activity is the giving of feedback, one waits from what it is about.
    let isGiving = plan.activity(at: parent).map { plan.activities[$0].has(.feedback) } ?? false
    let ends = (isGiving ? plan.statedPredecessors(of: parent) : [parent]).map { endDays(of: $0, plan) }
    var worst: (days: Int, next: Int32)?
    var isKnown = false
    for follower in followers {
      let next = plan.days(of: follower)
      guard let between = ends.compactMap({ $0.days(until: next) }).min() else { continue }
      isKnown = true
      if delay > between, delay - between > worst?.days ?? 0 { worst = (delay - between, follower) }
    }
    if let worst {
      let related = RelatedPlace(
        plan.headSpan(of: worst.next), Bilingual(nl: "Hier is de feedback nodig.", en: "The feedback is needed here."))
      look.notMet(
        parent, LateFeedback(days: worst.days, next: look.context.label(worst.next)), related: [related])
    } else if isKnown {
      look.met()
    } else {
      look.cannotTell(parent, missing: .time)
    }
  }
}

/// When students are done with it: by its deadline, else when it takes place.
private func endDays(of element: Int32, _ plan: Plan) -> Days {
  if let due = plan.model.child(.due, of: element), let time = plan.model.time(due) {
    let days = plan.days(of: time, in: plan.weeks(around: element))
    if days != Days() { return days }
  }
  return plan.days(of: element)
}

private func sayLateFeedback(_ facts: LateFeedback) -> Bilingual<String> {
  let days =
    facts.days == 1
    ? Bilingual(nl: "1 dag", en: "1 day") : Bilingual(nl: "\(facts.days) dagen", en: "\(facts.days) days")
  return Bilingual(
    nl:
      "Deze feedback kan \(days.nl) te laat komen voor '\(facts.next)'. Geef die eerder, of schuif de volgende stap op.",
    en:
      "This feedback may come \(days.en) too late for '\(facts.next)'. Give it earlier, or move the next step."
  )
}
