import CourseModel
import Vocabulary

extension Rule {
  /// Preparation opens shortly before the meeting it is for.
  static let preparationAvailableTooLate = Rule(
    "preparation-available-too-late", in: .sequence, .advice, .toolDefault, gate: .whenStated, .extended,
    sources: "003 Synchroon en asynchroon leren; 004 Docenten en studenten",
    title: Bilingual(nl: "Voorbereiding laat open", en: "Preparation opens late"),
    why: Bilingual(
      nl: "Studenten kunnen alleen op hun eigen moment voorbereiden als het materiaal er op tijd staat.",
      en: "Students can only prepare at a moment of their own when the material is there in time."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          ^^^^^^^^^^^^^^^^^^^^^
            open vanaf: maandag
          bijeenkomst: Werkcollege [op locatie, dinsdag 9:00-11:00]
            synchroon casus: Een merk voor de bakker [60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        study form: part-time
        week 2: Brands
          async reading: Chapter 2 [60 min]
          ^^^^^^^^^^^^^
            opens: 2026-11-16
          meeting: Workshop [on campus, 2026-11-20]
            sync case: A brand for the baker [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
            open vanaf: week 1
          bijeenkomst: Werkcollege [op locatie, dinsdag 9:00-11:00]
            synchroon casus: Een merk voor de bakker [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 2: Brands
          async reading: Chapter 2 [60 min]
            opens: week 2
          meeting: Workshop [on campus]
            sync case: A brand for the baker [60 min]
        """),
    ],
    find: findLatePreparation, say: sayLatePreparation)
}

private struct Late: Sendable {
  var days: Int
  var limit: Int
}

extension Late: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("days", days), .init("usualDays", limit)]
  }
}

private func findLatePreparation(_ look: inout Look<Late>) {
  let plan = look.plan
  let limit = look.limits.lower(.preparationTime, partTime: plan.isPartTimeOrDual)
  for opens in plan.all(.opens) {
    let parent = plan.model.elements[Int(opens)].parent
    guard parent >= 0, let position = plan.activity(at: parent), !plan.activities[position].isSync,
      let meeting = preparedMeeting(position, plan)
    else { continue }
    guard let time = plan.model.time(opens),
      let days = plan.days(of: time, in: plan.weeks(around: parent)).days(until: plan.days(of: meeting))
    else {
      look.cannotTell(parent, missing: .time)
      continue
    }
    if days < limit {
      look.notMet(parent, Late(days: days, limit: limit))
    } else {
      look.met()
    }
  }
}

/// The meeting that an activity is said to prepare, or stands right above.
private func preparedMeeting(_ position: Int, _ plan: Plan) -> Int32? {
  for follower in plan.statedFollowers(of: plan.activities[position].element) {
    if plan.model.elements[Int(follower)].keyword == .meeting { return follower }
    if let other = plan.activity(at: follower), let gathering = plan.gathering(of: other) {
      return plan.gatherings[gathering].element
    }
  }
  guard let next = plan.gatheringAfter(position) else { return nil }
  let gathering = plan.gatherings[next]
  let belongs = gathering.activities.isEmpty || gathering.activities.contains { plan.areNeighbours(position, $0) }
  return belongs ? gathering.element : nil
}

private func sayLatePreparation(_ facts: Late) -> Bilingual<String> {
  let rule = Bilingual(
    nl:
      "Studenten plannen makkelijker als die \(counted(facts.limit, "dag", "dagen")) van tevoren klaarstaat (vuistregel van coursecheck).",
    en:
      "Students plan more easily when it is there \(counted(facts.limit, "day", "days")) ahead (rule of thumb of coursecheck)."
  )
  if facts.days < 0 {
    return Bilingual(
      nl: "Deze voorbereiding opent pas na de bijeenkomst. \(rule.nl)",
      en: "This preparation only opens after the meeting. \(rule.en)")
  }
  let days =
    facts.days == 0
    ? Bilingual(nl: "op de dag van de bijeenkomst", en: "on the day of the meeting")
    : facts.days == 1
      ? Bilingual(nl: "een dag voor de bijeenkomst", en: "one day before the meeting")
      : Bilingual(nl: "\(facts.days) dagen voor de bijeenkomst", en: "\(facts.days) days before the meeting")
  return Bilingual(
    nl: "Deze voorbereiding opent \(days.nl). \(rule.nl)", en: "This preparation opens \(days.en). \(rule.en)")
}
