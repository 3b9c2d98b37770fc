import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students get feedback, and nothing is done with it.
  static let loopOpen = Rule(
    "loop-open", in: .feedback, .advice, .framework, gate: .whenStated, .core, sources: "TESTA; 003 Voorbeeld A",
    title: Bilingual(nl: "Feedback zonder vervolg", en: "Feedback without a follow-up"),
    why: Bilingual(
      nl:
        "Studenten lezen feedback aandachtiger als ze er iets mee gaan doen: verbeteren, erop terugkijken of een volgende taak.",
      en:
        "Students read feedback with more care when they will do something with it: improve, look back, or a next task."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          bijeenkomst: Werkcollege [op locatie]
            synchroon casus C1: Een merk voor de bakker [60 min]
          asynchroon docentfeedback F1: Reactie op de casus [online]
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            volgt op: C1
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            bijeenkomst: Werkcollege [op locatie]
              synchroon casus C1: Een merk voor de bakker [60 min]
            asynchroon docentfeedback F1: Reactie op de casus [online]
              volgt op: C1
            asynchroon opdracht: Feedback verwerken [?]
              volgt op: F1
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          meeting: Workshop [on campus]
            sync peer feedback: Look at each other's brand [groups of 4, 30 min]
            ^^^^^^^^^^^^^^^^^^
              rubric: Is it clear who the brand is for?
        """,
        fixed: """
          course MC101: Marketing
          week 1: Brands
            meeting: Workshop [on campus]
              sync peer feedback: Look at each other's brand [groups of 4, 30 min]
                rubric: Is it clear who the brand is for?
            async assignment: Use the feedback [?]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          bijeenkomst: Werkcollege [op locatie]
            synchroon nabespreking: Wat viel op? [30 min]
          asynchroon opdracht: Verbeter je merk [online, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        weeks: 6
        week 6: End
          meeting: Presentations [on campus]
            sync presentation: Our brand [groups of 4, 60 min]
              feedback: client
        """),
    ],
    find: findOpenLoops, say: sayOpenLoop, fix: fixOpenLoop)
}

/// In courses of so many weeks, the last ones are for rounding off. Defaults of coursecheck.
private let longCourse = 4
private let closingWeeks = 2

private func findOpenLoops(_ look: inout Look<Void>) {
  let plan = look.plan
  for (position, activity) in plan.activities.enumerated() where activity.isRequired && plan.givesFeedback(activity) {
    if plan.isFeedbackUsed(position) {
      look.met()
      continue
    }
    // A list of activities without any place in time.
    if activity.module < 0 && activity.meeting < 0 && activity.weeks == nil {
      look.cannotTell(activity.element, missing: .time)
      continue
    }
    if let weeks = plan.weekCount, weeks >= longCourse, let end = plan.figures.teachingWeeks.last {
      guard let last = activity.weeks?.value.last else {
        look.cannotTell(activity.element, missing: .time)
        continue
      }
      if last > end - closingWeeks { continue }
    }
    look.notMet(activity.element, ())
  }
}

private func sayOpenLoop(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet wat studenten met deze feedback doen. Laat ze hun werk verbeteren, of neem het mee naar een volgende taak.",
    en:
      "The plan does not say what students do with this feedback. Let them improve their work, or use it in a next task."
  )
}

private func fixOpenLoop(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let plan = context.plan
  guard let position = plan.activity(at: signal.element) else { return [] }
  let name = context.identifier(of: signal.element)
  let meeting = plan.activities[position].meeting
  // Nothing ties two tasks outside a meeting together but a name.
  if name == nil && (meeting < 0 || plan.activities[position].part >= 0) { return [] }
  let follows = name.map { name in
    Bilingual(
      nl: Keyword.follows.row.names.canonical(.dutch) + ": " + name,
      en: Keyword.follows.row.names.canonical(.english) + ": " + name)
  }
  return [
    context.addingActivity(
      .assignment, isSync: false, after: meeting >= 0 ? meeting : signal.element,
      title: Bilingual(nl: "Feedback verwerken", en: "Use the feedback"), below: follows)
  ]
}
