import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Weeks on end without any live moment.
  static let longAsyncStretch = Rule(
    "long-async-stretch", in: .syncAsync, .advice, .toolDefault, gate: .whenStated, .extended, for: .course,
    sources: "003 Voorbeeld; 000 Aanleiding; tool default",
    title: Bilingual(nl: "Weken zonder contact", en: "Weeks without contact"),
    why: Bilingual(
      nl: "Wie elkaar weken niet spreekt, raakt de draad en de groep makkelijk kwijt.",
      en: "People who do not speak to each other for weeks easily lose the thread and the group."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        week 1: Start
          les: Kick-off [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        week 2: Merken
          asynchroon opdracht: Een merkanalyse [2 uur]
        week 3: Doelgroepen
          asynchroon opdracht: Drie klanten [2 uur]
        week 4: Plan
          asynchroon opdracht: Een plan [2 uur]
        week 5: Slot
          les: Afsluiting [op locatie]
            synchroon presentatie: Je plan [groepjes van 4, 60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: blended
        study form: part-time
        week 1: Start
          sync case: A strong brand [on campus, 60 min]
        week 2-5: On your own
          async project: Your own brand [8 h]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          synchroon casus: Een sterk merk [op locatie, 60 min]
        week 2: Merken
          asynchroon opdracht: Een merkanalyse [2 uur]
        week 3: Pauze
          asynchroon opdracht: Drie klanten [2 uur]
        week 4: Slot
          synchroon presentatie: Je plan [op locatie, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        weeks: 8
        sync check-in: How are you doing? [online, 15 min, weekly]
        week 1: Start
          sync case: A strong brand [on campus, 60 min]
        """),
    ],
    find: findLongStretch, say: sayLongStretch)
}

private struct LongStretch {
  var first: Int
  var last: Int
}

extension LongStretch: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("firstWeek", first), .init("lastWeek", last)]
  }
}

private func findLongStretch(_ look: inout Look<LongStretch>) {
  let plan = look.plan
  guard look.isAboutBlended(), !plan.isIndividualRoute, !plan.gatherings.isEmpty else { return }
  guard !plan.figures.teachingWeeks.isEmpty else { return look.cannotTell(plan.document, missing: .time) }
  var live = WeekSet()
  for gathering in plan.gatherings {
    guard let weeks = weeks(of: gathering, plan) else {
      return look.cannotTell(gathering.element, missing: .time)
    }
    live = live.union(weeks)
  }
  // A week of which nothing is written may hold anything.
  var written = WeekSet()
  for week in plan.figures.byWeek where week.amount.total > 0 { written.insert(week.week) }
  let longest = longestRun(of: plan.figures.teachingWeeks.weeks, without: live, in: written)
  if longest.count > look.limits.lower(.asyncStretch, partTime: plan.isPartTimeOrDual) {
    look.notMet(plan.document, LongStretch(first: longest.first ?? 0, last: longest.last ?? 0))
  } else {
    look.met()
  }
}

private func weeks(of gathering: Gathering, _ plan: Plan) -> WeekSet? {
  let element = gathering.element
  guard let recurring = plan.stated(.recurrence, around: element), let recurrence = plan.model.recurrence(recurring)
  else { return gathering.weeks.isEmpty ? nil : gathering.weeks }
  let weeks = gathering.weeks.isEmpty ? plan.figures.teachingWeeks : gathering.weeks
  return weeks.subtracting(recurrence.except)
}

private func longestRun(of weeks: [Int], without live: WeekSet, in written: WeekSet) -> [Int] {
  var longest: [Int] = []
  var run: [Int] = []
  for week in weeks {
    if live.contains(week) || !written.contains(week) {
      run = []
    } else {
      run.append(week)
      if run.count > longest.count { longest = run }
    }
  }
  return longest
}

private func sayLongStretch(_ facts: LongStretch) -> Bilingual<String> {
  Bilingual(
    nl:
      "In week \(facts.first) tot en met \(facts.last) is er geen synchroon moment. Plan een korte check-in, of zet erbij waar studenten terechtkunnen.",
    en:
      "From week \(facts.first) to week \(facts.last) there is no synchronous moment. Plan a short check-in, or say where students can turn."
  )
}
