import CourseModel
import Vocabulary

extension Rule {
  /// Nothing in the plan says who might be left out.
  static let inclusiveDesignUnstated = Rule(
    "inclusive-design-unstated", in: .blendCourse, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau",
    title: Bilingual(nl: "Inclusie niet genoemd", en: "Inclusion not stated"),
    why: Bilingual(
      nl:
        "Een blended cursus zet de ervaring van alle studenten centraal. Wie vooraf bedenkt wie er kan afhaken, kan daar iets aan doen.",
      en:
        "A blended course is built round the experience of all students. Whoever thinks beforehand about who might drop out can do something about it."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        status: ter beoordeling
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          inclusie: ?
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 20 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        status: approved
        week 1: Start
          sync case: Your own brand [on campus, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        persona Sanne: Werkt 20 uur per week en heeft een jong gezin
        """),
      .right(
        """
        course MC101: Marketing
        status: approved
        week 1: Start
          sync work visit: A day at an agency [workplace, 120 min]
            alternative: An interview by video call
        """),
      .right(
        """
        cursus MC101: Marketing
        status: vastgesteld
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min, ondertiteling]
        """),
    ],
    find: findNoInclusion, say: sayNoInclusion, fix: fixNoInclusion)
}

/// Each of these shows that somebody thought of it.
private let measures: [Keyword] = [
  .inclusion, .persona, .alternative, .accessibility, .captions, .transcript, .textAlternative,
]

private func findNoInclusion(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  var isOpen = false
  for keyword in measures {
    for element in plan.all(keyword) {
      if plan.model.elements[Int(element)].state != .unknown { return look.met() }
      isOpen = true
    }
  }
  let hasSupport = plan.all(.support).contains { plan.kind(of: $0) == .supportAccessibility }
  if hasSupport || !look.context.isNotStatedAnywhere(.inclusion) && !isOpen
    || plan.activities.contains(where: { $0.kind == .personaCheck })
  {
    return look.met()
  }
  if isOpen { return look.cannotTell(plan.document, missing: .property(.inclusion)) }
  look.notMet(plan.document, ())
}

private func sayNoInclusion(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog niet hoe iedere student mee kan doen. Kijk er eens naar met een paar persona's, of zet bij 'inclusie' wat je al doet.",
    en:
      "The plan does not say yet how every student can take part. Look at it with a few personas, or write under 'inclusion' what you already do."
  )
}

private func fixNoInclusion(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingOpen(
      .inclusion, under: signal.element, Bilingual(nl: "Zet 'inclusie' erbij", en: "Add 'inclusion'")),
    context.addingOpen(.persona, under: signal.element, Bilingual(nl: "Voeg een persona toe", en: "Add a persona")),
  ]
}
