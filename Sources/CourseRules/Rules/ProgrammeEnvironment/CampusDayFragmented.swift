import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A day for which students come to campus for little, or wait long, or must be online in between.
  static let campusDayFragmented = Rule(
    "campus-day-fragmented", in: .programmeEnvironment, .advice, .toolDefault, gate: .whenStated, .committee,
    for: .programme, sources: "003 Voorbeeld B; 004 Ondersteunende diensten; tool default",
    title: Bilingual(nl: "Versnipperde dag op locatie", en: "Fragmented day on campus"),
    why: Bilingual(
      nl: "Reistijd en wachten tellen voor studenten mee. Een rooster dat bij blended past, houdt daar rekening mee.",
      en: "Travel and waiting count for students. A timetable that fits blended education takes them into account."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus: Merken\nweken: 4\nles: Werkcollege [elke week, maandag 9:00-10:30, op locatie]",
          "mc102.course": "cursus: Klanten\nweken: 4\nles: Werkcollege [elke week, dinsdag 9:00-12:00, op locatie]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course: Brands\nweek 1:\n  session: Seminar [Monday 9:00-12:00, on campus]",
          "mc102.course": "course: Customers\nweek 1:\n  session: Questions [Monday 12:15-13:00, online]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course: Brands\nweek 1:\n  session: Seminar [Monday 9:00-10:30, on campus]",
          "mc102.course": "course: Customers\nweek 1:\n  session: Lab [Monday 15:00-17:00, on campus]",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus: Merken\nweken: 4\nles: Werkcollege [elke week, maandag 9:00-10:30, op locatie]",
          "mc102.course": "cursus: Klanten\nweken: 4\nles: Werkcollege [elke week, maandag 11:00-12:30, op locatie]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: Customers [5 EC]
        """,
        beside: ["mc101.course": "course: Brands\nweek 1:\n  session: Seminar [Monday 9:00-10:30, on campus]"]),
    ],
    find: findFragmentedDays, say: sayFragmentedDay)
}

private enum Problem: Sendable, Hashable {
  case short(minutes: Int, least: Int)
  case gap(minutes: Int, most: Int)
  case online(minutes: Int, least: Int, before: String, after: String)
}

private struct Facts: Sendable {
  var period: Bilingual<String>
  var weekday: Int
  var weeks: [Int]
  var problem: Problem
}

extension Facts: MessageFacts {
  var variant: String {
    switch problem {
    case .short: "short"
    case .gap: "gap"
    case .online: "online"
    }
  }

  var arguments: [MessageArgument] {
    let when: [MessageArgument] = [.init("period", period), .init("weekday", weekday), .init("weeks", weeks)]
    switch problem {
    case .short(let minutes, let least):
      return when + [.init("minutes", minutes), .init("minimum", least)]
    case .gap(let minutes, let most):
      return when + [.init("minutes", minutes), .init("maximum", most)]
    case .online(let minutes, let least, let before, let after):
      return when + [
        .init("minutes", minutes), .init("minimum", least), .init("before", before), .init("after", after),
      ]
    }
  }
}

private struct Kind: Hashable {
  var weekday: Int
  var problem: Problem
}

private func findFragmentedDays(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  for period in curriculum.periods {
    // The same day in other weeks is told once.
    var found: [Kind: [StudentDay]] = [:]
    for day in curriculum.studentDays(in: period) where !day.onCampus.isEmpty {
      if day.hasOverlap {
        look.cannotTell(period.element, missing: .property(.group))
      } else if let problem = problem(of: day, look.limits) {
        found[Kind(weekday: day.weekday, problem: problem), default: []].append(day)
      } else if !day.isComplete {
        look.cannotTell(period.element, missing: .time)
      } else if day.sessions.contains(where: { $0.isElsewhere }) {
        look.cannotTell(period.element, missing: .property(.environment))
      } else {
        look.met()
      }
    }
    let kinds = found.sorted {
      ($0.key.weekday, $0.value.first?.week ?? 0) < ($1.key.weekday, $1.value.first?.week ?? 0)
    }
    for (kind, days) in kinds {
      look.notMet(
        period.element,
        Facts(
          period: look.context.periodName(period.position), weekday: kind.weekday, weeks: days.map { $0.week },
          problem: kind.problem),
        related: (days.first?.sessions ?? []).map { timed in
          let label = quoted(timed.session.label)
          return RelatedPlace(
            timed.session.place, Bilingual(nl: "Die dag: '\(label)'.", en: "On that day: '\(label)'."))
        })
    }
  }
}

private func problem(of day: StudentDay, _ limits: Limits) -> Problem? {
  let change = limits.lower(.digitalGap)
  if let hurry = day.hurriedSwitch(change) {
    return .online(
      minutes: hurry.minutes, least: change, before: quoted(hurry.before.session.label),
      after: quoted(hurry.after.session.label))
  }
  guard day.isComplete, !day.sessions.contains(where: { $0.isElsewhere }) else { return nil }
  let most = limits.lower(.campusGap)
  if let gap = day.longestGap, gap.minutes > most { return .gap(minutes: gap.minutes, most: most) }
  let least = limits.lower(.campusDay)
  return day.campusMinutes < least ? .short(minutes: day.campusMinutes, least: least) : nil
}

private func sayFragmentedDay(_ facts: Facts) -> Bilingual<String> {
  let (day, weeks) = (namedDay(facts.weekday), namedWeeks(facts.weeks))
  let when = Bilingual(
    nl: "Op \(day.nl) in \(weeks.nl) van \(facts.period.nl)", en: "On \(day.en) in \(weeks.en) of \(facts.period.en)")
  switch facts.problem {
  case .short(let minutes, let least):
    return Bilingual(
      nl:
        "\(when.nl) komen studenten voor \(minutes) min naar de campus (vuistregel van coursecheck: minstens \(least)). Leg bijeenkomsten op locatie op één dag bij elkaar.",
      en:
        "\(when.en) students come to campus for \(minutes) min (rule of thumb of coursecheck: \(least) at least). Put meetings on campus together on one day."
    )
  case .gap(let minutes, let most):
    return Bilingual(
      nl:
        "\(when.nl) wachten studenten \(minutes) min tussen twee bijeenkomsten op locatie (vuistregel van coursecheck: hoogstens \(most)). Leg ze dichter bij elkaar, of op verschillende dagen.",
      en:
        "\(when.en) students wait \(minutes) min between two meetings on campus (rule of thumb of coursecheck: \(most) at most). Put them closer together, or on different days."
    )
  case .online(let minutes, let least, let before, let after):
    return Bilingual(
      nl:
        "\(when.nl) zit er \(minutes) min tussen '\(before)' en '\(after)', het een op locatie en het ander online (vuistregel van coursecheck: minstens \(least)). Zorg voor een plek op de campus om online mee te doen, of leg ze verder uit elkaar.",
      en:
        "\(when.en) there are \(minutes) min between '\(before)' and '\(after)', one on campus and the other online (rule of thumb of coursecheck: \(least) at least). Arrange a place on campus to join online, or put them further apart."
    )
  }
}
