import CourseModel
import Vocabulary

extension Rule {
  /// The blend is said to change more than the plan shows.
  static let impactOverstated = Rule(
    "impact-overstated", in: .blendCourse, .warning, .strong, gate: .whenStated, .extended, for: .course,
    sources: "004 Instellingsniveau [Hoe]; Alammary",
    title: Bilingual(nl: "Impact groter dan wat er staat", en: "Impact larger than what is shown"),
    why: Bilingual(
      nl:
        "Bij lage impact komt er iets bij, bij middelgrote komt iets in de plaats van iets anders, bij hoge is de cursus opnieuw ontworpen. Lezers willen dat in het plan terugzien.",
      en:
        "With low impact something is added, with medium impact something is replaced, with high impact the course is designed anew. Readers want to see that in the plan."
    ),
    silences: [.rule("blend-course/rationale-missing"), .rule("transition/redesign-without-evidence")],
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended [middelgrote impact]
                                ^^^^^^^^^^^^^^^^^^
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          les 1: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended [high impact]
                           ^^^^^^^^^^^
          reason: Students practise on campus and read at home
        week 1: Start
          async video: What is a brand? [online, 20 min]
          meeting 1: Workshop [on campus]
            sync case: Your own brand [60 min]
        """,
        fixed: """
          course MC101: Marketing
          delivery: blended [high impact]
            reason: Students practise on campus and read at home
          source: ?
          week 1: Start
            async video: What is a brand? [online, 20 min]
            meeting 1: Workshop [on campus]
              sync case: Your own brand [60 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended [middelgrote impact]
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
            vervangt: het hoorcollege van vorig jaar
          les 1: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended [high impact]
          reason: Students practise on campus and read at home
        source: Evaluation of last year
        week 1: Start
          async video: What is a brand? [online, 20 min]
          meeting 1: Workshop [on campus]
            sync case: Your own brand [60 min]
        """),
    ],
    find: findOverstated, say: sayOverstated, fix: fixOverstated)
}

private enum Gap { case addOn, nothingReplaced, noReason, noSource }

extension Gap: MessageFacts {
  var variant: String {
    switch self {
    case .addOn: "add-on"
    case .nothingReplaced: "nothing-replaced"
    case .noReason: "no-reason"
    case .noSource: "no-source"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findOverstated(_ look: inout Look<Gap>) {
  let plan = look.plan
  let delivery = plan.deliveryElement
  guard let impact = plan.statedImpact, impact != .lowImpact,
    let element = plan.model.child(.impact, of: delivery)
  else { return }
  let span = plan.model.elements[Int(element)].textSpan
  if plan.gatherings.count > 1 {
    switch plan.onlinePart {
    case .optional, .apart: return look.notMet(delivery, .addOn, at: span)
    case .absent, .tied, .unclear: break
    }
  }
  let reason = plan.blendReason
  if impact == .mediumImpact {
    if !plan.all(.replaces).isEmpty { return look.met() }
    // The reason may well say what was replaced.
    return reason == .notStated ? look.notMet(delivery, .nothingReplaced, at: span) : look.needsPerson(delivery)
  }
  let source = plan.redesignSource
  if reason == .notStated { return look.notMet(delivery, .noReason, at: span) }
  if source == .notStated { return look.notMet(delivery, .noSource, at: span) }
  if reason == .unknown { return look.cannotTell(delivery, missing: .property(.reason)) }
  source == .unknown ? look.cannotTell(delivery, missing: .property(.source)) : look.met()
}

private func sayOverstated(_ gap: Gap) -> Bilingual<String> {
  switch gap {
  case .addOn:
    Bilingual(
      nl:
        "De blend heet ingrijpend, maar het online deel staat nog los van de bijeenkomsten. Verbind ze, of noem een lagere impact.",
      en:
        "The blend is said to change a lot, but the online part still stands apart from the meetings. Link them, or state a lower impact."
    )
  case .nothingReplaced:
    Bilingual(
      nl:
        "Bij middelgrote impact komt er iets in de plaats van iets anders. Zet met 'vervangt' bij een activiteit wat er wegvalt.",
      en:
        "With medium impact something takes the place of something else. Say with 'replaces' at an activity what is dropped."
    )
  case .noReason:
    Bilingual(
      nl: "Bij hoge impact is de cursus opnieuw ontworpen. Zet erbij waarom je voor deze mix koos.",
      en: "With high impact the course is designed anew. Add why you chose this mix.")
  case .noSource:
    Bilingual(
      nl:
        "Bij hoge impact is de cursus opnieuw ontworpen. Noem waar je dat op baseert, bijvoorbeeld een evaluatie of een artikel.",
      en:
        "With high impact the course is designed anew. Name what you base it on, for example an evaluation or an article."
    )
  }
}

private func fixOverstated(_ context: Context, _ signal: Signal<Gap>) -> [Fix] {
  guard signal.facts == .noSource else { return [] }
  let word = Keyword.source.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet de bron erbij", en: "Add the source"), .needsText,
      [context.insertion("\(word): ?", after: signal.element)])
  ]
}
