import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Far less or far more time than the material suggests.
  static let durationImplausible = Rule(
    "duration-implausible", in: .workload, .advice, .toolDefault, gate: .whenStated, .extended,
    sources: "practice; tool default",
    title: Bilingual(nl: "Duur past niet bij het materiaal", en: "Duration does not fit the material"),
    why: Bilingual(
      nl:
        "Met een te korte schatting is de week zwaarder dan op papier; met een te lange lijkt er minder ruimte dan er is.",
      en: "Too short an estimate makes the week heavier than on paper; too long a one shows less room than there is."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [20 min]
                                         ^^^^^^
            materiaal: Boek [60 pagina's]
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async reading: An article [5 h, 2000 words]
                                     ^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [60 min]
            materiaal: Boek [30 pagina's]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async reading: An article [20 min, 2000 words]
        """),
    ],
    find: findImplausible, say: sayImplausible)
}

private struct Facts: Sendable {
  /// Minutes.
  var planned: Int
  var estimate: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("plannedMinutes", planned), .init("estimatedMinutes", estimate)]
  }
}

// The rates: words read in a minute, words on a page, running time with pauses in hundredths.
private let wordsPerMinute = 200
private let wordsPerPage = 400
private let playingPercent = 150

private func findImplausible(_ look: inout Look<Facts>) {
  let plan = look.plan
  for activity in plan.activities {
    guard let estimate = estimate(activity.element, plan), estimate > 0 else { continue }
    guard activity.duration.isWholeKnown, let child = plan.model.child(.duration, of: activity.element) else {
      look.cannotTell(activity.element, missing: .property(.duration))
      continue
    }
    let (least, most) = (activity.duration.lower / 60, activity.duration.upper / 60)
    let (isFast, isSlow) = (most < (estimate + 1) / 2, Int64(least) > Int64(estimate) * 4)
    if isFast || isSlow {
      look.notMet(
        activity.element, Facts(planned: isFast ? most : least, estimate: estimate),
        at: plan.model.elements[Int(child)].textSpan)
    } else {
      look.met()
    }
  }
}

/// Minutes that the size of an activity's material suggests; nil where no size is stated.
private func estimate(_ activity: Int32, _ plan: Plan) -> Int? {
  var minutes = 0
  var isKnown = false
  func add(_ element: Int32) {
    if let words = plan.number(.words, of: element) {
      minutes = added(minutes, words.upper / wordsPerMinute)
      isKnown = true
    }
    if let pages = plan.number(.pages, of: element) {
      minutes = added(minutes, multiplied(pages.upper, by: wordsPerPage, over: wordsPerMinute))
      isKnown = true
    }
    if element != activity, let child = plan.model.child(.duration, of: element), let value = plan.model.duration(child)
    {
      minutes = added(minutes, multiplied(Amount(value.seconds).upper / 60, by: playingPercent, over: 100))
      isKnown = true
    }
  }
  add(activity)
  for material in plan.model.children(.material, of: activity) { add(material) }
  return isKnown ? minutes : nil
}

private func sayImplausible(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat \(facts.planned) min, terwijl het materiaal op ongeveer \(facts.estimate) min uitkomt (vuistregel van coursecheck: \(wordsPerMinute) woorden per minuut, \(wordsPerPage) woorden per pagina en anderhalf keer de speelduur).",
    en:
      "It says \(facts.planned) min, while the material suggests about \(facts.estimate) min (rule of thumb of coursecheck: \(wordsPerMinute) words a minute, \(wordsPerPage) words a page and one and a half times the running time)."
  )
}
