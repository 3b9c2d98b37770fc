import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A week asks more than these students have time for.
  static let studyLoadExceedsTargetGroup = Rule(
    "study-load-exceeds-target-group", in: .blendCourse, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau",
    title: Bilingual(
      nl: "Week vraagt meer tijd dan studenten hebben", en: "Week takes more time than students have"),
    why: Bilingual(
      nl:
        "Een blended cursus stemt de studielast af op de studenten. Wie naast de studie werkt, kan een drukke week moeilijk opvangen.",
      en:
        "A blended course fits its workload to the students. Students who also have a job can hardly absorb a busy week."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        studievorm: deeltijd
        beschikbare tijd: 6 uur per week
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 30 min]
          synchroon casus: De theorie op een eigen merk [op locatie, 2 uur]
        week 2: Verder
        ^^^^^^
          asynchroon opdracht: Beschrijf je merk [online, 8 uur]
          synchroon casus: Tweede merk [op locatie, 2 uur]
        """),
      .wrong(
        """
        course MC101: Marketing
        time available: 4-5 h per week
        ^^^^^^^^^^^^^^
        weeks: 3
        sync lecture: Brands [on campus, 1 h, weekly]
        async assignment: Describe your brand [online, 5 h, week 2]
        """),
      .right(
        """
        cursus MC101: Marketing
        beschikbare tijd: 10 uur per week
        week 1: Start
          asynchroon opdracht: Beschrijf je merk [online, 8 uur]
          synchroon casus: Tweede merk [op locatie, 2 uur]
        """),
      .right(
        """
        course MC101: Marketing
        time available: 6-11 h per week
        week 1: Start
          async assignment: Describe your brand [online, 10 h]
          sync case: Your own brand [on campus, 2 h]
        """),
    ],
    find: findFullWeek, say: sayFullWeek)
}

private struct Facts {
  var week: Int
  /// Seconds.
  var asked: Int
  var available: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("week", week), .init("askedMinutes", asked / 60), .init("availableMinutes", available / 60)]
  }
}

private func findFullWeek(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard let element = plan.model.child(.timeAvailable, of: plan.document),
    case .some(.time(let value)) = plan.model.workload(element), value.perWeek,
    let available = value.seconds.upper ?? value.seconds.lower, available > 0
  else { return }
  let most = added(available, multiplied(available / 100, by: look.limits.lower(.loadTolerance)))
  let isKnown = plan.figures.total.coverage >= look.limits.lower(.durationCoverage)
  var blocks: [Int: Int32] = [:]
  for block in plan.all(.week) {
    for week in plan.model.time(block)?.weeks.weeks ?? [] where blocks[week] == nil { blocks[week] = block }
  }
  for (week, amount) in plan.figures.byWeek {
    // What has a duration is enough to be too much; not to be all.
    if amount.lower > most {
      look.notMet(
        blocks[week] ?? element, Facts(week: week, asked: amount.lower, available: available))
    } else if isKnown {
      look.met()
    } else {
      look.cannotTell(element, missing: .property(.duration))
    }
  }
}

private func sayFullWeek(_ facts: Facts) -> Bilingual<String> {
  let asked = hours(facts.asked)
  let available = hours(facts.available)
  return Bilingual(
    nl:
      "Week \(facts.week) vraagt \(asked.nl) uur, en studenten hebben er \(available.nl) voor. Verplaats of verkort iets, of spreid het werk voor een toets.",
    en:
      "Week \(facts.week) takes \(asked.en) h, and students have \(available.en) for it. Move or shorten something, or spread the work for an assessment."
  )
}

/// `7,5`: in tenths, without a zero behind the comma.
private func hours(_ seconds: Int) -> Bilingual<String> {
  let tenths = (seconds &+ 180) / 360
  let whole = "\(tenths / 10)"
  return tenths % 10 == 0
    ? Bilingual(nl: whole, en: whole) : Bilingual(nl: "\(whole),\(tenths % 10)", en: "\(whole).\(tenths % 10)")
}
