import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// The same group gets acquainted in two courses at once, or once more in the same way.
  static let acquaintanceRepeatedForSameGroup = Rule(
    "acquaintance-repeated-for-same-group", in: .programmeExperience, .advice, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "002 C; 002 2.2-pre",
    title: Bilingual(nl: "Dezelfde groep maakt twee keer kennis", en: "The same group gets acquainted twice"),
    why: Bilingual(
      nl:
        "Wie elkaar al kent, heeft meer aan tijd voor gedeelde doelen en werkafspraken dan aan nog een voorstelronde.",
      en:
        "Those who know each other already gain more from time for shared goals and working agreements than from one more round of introductions."
    ),
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
          "mc101.course":
            "cursus MC101: Merken\ngroep: Basisgroep [14]\nweek 1:\n  les: Start\n    synchroon voorstelrondje: Wie ben jij? [20 min]",
          "mc102.course":
            "cursus MC102: Klanten\ngroep: Basisgroep [14]\nweek 2:\n  les: Start\n    synchroon kennismaking: Stel je voor [20 min]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
        period 2: On
          course MC102: mc102.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\ngroup: Base group [14]\nweek 1:\n  session: Start\n    sync introduction round: Who are you? [20 min]",
          "mc102.course":
            "course MC102: Customers\ncomposition: running\ngroup: Base group [14]\nweek 1:\n  session: Start\n    sync introduction round: Who are you? [20 min]",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\ngroep: Basisgroep [14]\nweek 1:\n  les: Start\n    synchroon voorstelrondje: Wie ben jij? [20 min]",
          "mc102.course":
            "cursus MC102: Klanten\ngroep: Basisgroep [14]\nweek 1:\n  les: Start\n    synchroon casus: Een klant [60 min]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\ngroup: Monday [14]\nweek 1:\n  session: Start\n    sync introduction round: Who are you? [20 min]",
          "mc102.course":
            "course MC102: Customers\ngroup: Project teams\nweek 1:\n  session: Start\n    sync introduction round: Who are you? [20 min]",
        ]),
    ],
    find: findRepeatedAcquaintances, say: sayRepeatedAcquaintance)
}

private enum Repetition: Sendable {
  case atOnce(group: String, period: Bilingual<String>, weeks: [Int], courses: [String])
  case later(group: String, kind: ActivityKind, first: String, later: String)
}

extension Repetition: MessageFacts {
  var variant: String {
    switch self {
    case .atOnce: "at-once"
    case .later: "later"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .atOnce(let group, let period, let weeks, let courses):
      [.init("group", group), .init("period", period), .init("weeks", weeks), .init("courses", courses)]
    case .later(let group, let kind, let first, let later):
      [.init("group", group), .init("kind", kind), .init("firstCourse", first), .init("laterCourse", later)]
    }
  }
}

private func findRepeatedAcquaintances(_ look: inout Look<Repetition>) {
  let curriculum = look.context.curriculum
  let periods = curriculum.periodsInOrder
  let weekCount = Swift.max(1, look.limits.lower(.acquaintWeeks))
  for (name, moments) in curriculum.acquaintancesByGroup {
    guard let first = moments.first, periods.indices.contains(first.period) else { continue }
    let period = periods[first.period]
    let atOnce = moments.filter { $0.period == first.period && $0.moment.week < first.moment.week + weekCount }
    var courses: [String] = []
    for other in atOnce where !courses.contains(other.moment.course.label) { courses.append(other.moment.course.label) }
    if courses.count > 1 {
      look.notMet(
        period.element,
        .atOnce(
          group: name, period: look.context.periodName(period.position), weeks: atOnce.map { $0.moment.week },
          courses: courses),
        related: atOnce.map { place(of: $0.moment) })
      continue
    }
    // Once more in the same way, in a course that says the group is as it was.
    let again = moments.first { other in
      other.moment.course.element != first.moment.course.element && other.moment.activity.kind != nil
        && other.moment.activity.kind == first.moment.activity.kind
        && other.moment.course.summary?.isStarting == false
    }
    if let again, let kind = again.moment.activity.kind {
      look.notMet(
        again.moment.course.element,
        .later(group: name, kind: kind, first: first.moment.course.label, later: again.moment.course.label),
        related: [place(of: first.moment), place(of: again.moment)])
    } else {
      look.met()
    }
  }
}

private func place(of moment: GroupAcquaintance) -> RelatedPlace {
  let (course, label) = (moment.course.label, quoted(moment.activity.label))
  return RelatedPlace(
    moment.activity.place,
    Bilingual(nl: "Kennismaken in \(course): '\(label)'.", en: "Getting acquainted in \(course): '\(label)'."))
}

private func sayRepeatedAcquaintance(_ facts: Repetition) -> Bilingual<String> {
  switch facts {
  case .atOnce(let group, let period, let weeks, let courses):
    let (words, names) = (namedWeeks(weeks), listed(courses))
    return Bilingual(
      nl:
        "De groep '\(group)' maakt in \(words.nl) van \(period.nl) in meer dan één cursus kennis (\(names.nl)). Laat er één staan, en gebruik de andere tijd voor doelen of werkafspraken.",
      en:
        "The group '\(group)' gets acquainted in more than one course in \(words.en) of \(period.en) (\(names.en)). Keep one, and use the other time for goals or working agreements."
    )
  case .later(let group, let kind, let first, let later):
    let names = kind.row.names
    return Bilingual(
      nl:
        "De groep '\(group)' deed '\(names.canonical(.dutch))' al in \(first), en doet het in \(later) nog eens. Gebruik die tijd liever voor doelen of werkafspraken.",
      en:
        "The group '\(group)' did '\(names.canonical(.english))' in \(first) already, and does so again in \(later). That time may be better spent on goals or working agreements."
    )
  }
}
