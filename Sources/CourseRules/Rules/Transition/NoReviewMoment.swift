import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Nowhere does the plan say when it can be changed, or only long apart.
  static let noReviewMoment = Rule(
    "no-review-moment", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Gespreid leiderschap; tool default",
    title: Bilingual(nl: "Moment om bij te stellen ontbreekt", en: "A moment to adjust is missing"),
    why: Bilingual(
      nl:
        "Niemand kan vooraf precies voorschrijven hoe de overgang gaat. Met vaste momenten om terug te kijken groeit het plan mee.",
      en:
        "Nobody can lay down beforehand exactly how the transition will go. With fixed moments to look back, the plan grows with it."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        status: vastgesteld
        stap herontwerp: Alle eerstejaarscursussen
        """,
        fixed: """
          instelling: Hogeschool West
          status: vastgesteld
          stap herontwerp: Alle eerstejaarscursussen
          stap evaluatie: ?
          """),
      .wrong(
        """
        institution: Western University
        measurement pre: Self-scan on the eight dimensions [2026-03-01]
        step review: Look back with teachers and students [2028-06-15]
        ^^^^^^^^^^^
        """),
      .right(
        """
        institution: Western University
        step review: Look back with the board [2026-06-15]
        step review: Look back with teachers and students [2027-06-01]
        """),
      .right(
        """
        instelling: Hogeschool West
        hoe macro: Elk half jaar kijken we terug en stellen we het plan bij
        """),
    ],
    find: findNoReview, say: sayNoReview, fix: fixNoReview)
}

private enum Case: Sendable {
  case none
  /// So many months lie between two of them, where so many are usual.
  case apart(months: Int, usual: Int)
}

extension Case: MessageFacts {
  var variant: String {
    switch self {
    case .none: "none"
    case .apart: "apart"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .none: []
    case .apart(let months, let maximum):
      [.init("months", months), .init("maximum", maximum)]
    }
  }
}

/// Days in a month, counted to the silent side.
private let daysInMonth = 31
private let reviewWords: SoughtWords = [
  "evalu", "bijstel", "stellen bij", "het plan bij", "terugblik", "terugkijk", "kijken we terug", "kijken terug",
  "review",
  "herijk", "tussenbalans", "look back", "adjust", "midterm", "mid term", "take stock", "monitor", "voortgang",
]
private let regularWords: SoughtWords = [
  "jaarlijks", "elk jaar", "ieder jaar", "half jaar", "halfjaar", "elk kwartaal", "per kwartaal", "maandelijks",
  "elke maand", "elke periode", "yearly", "annual", "every year", "each year", "half year", "quarter", "monthly",
  "every month", "every period", "regular", "regelmatig",
]

private func findNoReview(_ look: inout Look<Case>) {
  let plan = look.plan
  let reviews = plan.all(.step).filter { plan.kind(of: $0) == .stepReview } + plan.all(.measurement)
  let moments = reviews.filter { isHeld($0, plan) } + plan.allStated(.review)
  guard let first = moments.first else {
    if let open = reviews.first(where: { !plan.isNone($0) }) { return look.cannotTell(open, missing: .property(.when)) }
    if plan.isWritten(reviewWords, in: [.step, .how, .phase, .dimension, .agreement, .communication, .who]) {
      return look.met()
    }
    if let open = plan.firstOpen(.step) { return look.cannotTell(open, missing: .property(.step)) }
    return look.notMet(plan.document, .none)
  }
  if moments.contains(where: { isRegular($0, plan) }) { return look.met() }
  let dated = moments.compactMap { moment in plan.firstDay(of: moment).map { (day: $0, element: moment) } }
  guard dated.count == moments.count else {
    return moments.count == 1 ? look.met() : look.cannotTell(first, missing: .property(.date))
  }
  let sorted = dated.sorted { ($0.day, $0.element) < ($1.day, $1.element) }
  let usual = look.limits.upper(.reviewGap)
  for (one, next) in zip(sorted, sorted.dropFirst()) {
    let months = (next.day - one.day) / daysInMonth
    guard months > usual else { continue }
    return look.notMet(
      next.element, .apart(months: months, usual: usual),
      related: [
        RelatedPlace(
          plan.headSpan(of: one.element), Bilingual(nl: "Het moment hiervoor.", en: "The moment before this."))
      ],
      asksForMissing: false)
  }
  look.met()
}

private func isHeld(_ moment: Int32, _ plan: Plan) -> Bool {
  !plan.isNone(moment) && plan.model.elements[Int(moment)].state != .unknown
}

private func isRegular(_ moment: Int32, _ plan: Plan) -> Bool {
  plan.state(.recurrence, of: moment) == .stated || plan.mentions(regularWords, in: moment)
}

private func sayNoReview(_ facts: Case) -> Bilingual<String> {
  switch facts {
  case .none:
    Bilingual(
      nl: "Het plan noemt nog geen moment waarop jullie terugkijken en bijstellen. Zet er per fase een bij.",
      en: "The plan names no moment yet at which you look back and adjust. Add one for each phase.")
  case .apart(let months, let usual):
    Bilingual(
      nl:
        "Vóór dit moment staat er ongeveer \(months) maanden geen terugblik in het plan (vuistregel van coursecheck: hoogstens \(usual)). Zet er nog een tussen.",
      en:
        "For about \(months) months before this moment the plan has no review (rule of thumb of coursecheck: \(usual) at most). Add one in between."
    )
  }
}

private func fixNoReview(_ context: Context, _ signal: Signal<Case>) -> [Fix] {
  guard case .none = signal.facts else { return [] }
  return [
    Fix(
      Bilingual(nl: "Zet er een evaluatie bij", en: "Add a review"), .needsText,
      [context.insertion(context.openLine(.step, .stepReview), atEndOf: context.plan.document)])
  ]
}
