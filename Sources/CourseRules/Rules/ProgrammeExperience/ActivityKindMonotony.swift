import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Parallel courses ask for the same kind of work in students' own time, week after week.
  static let activityKindMonotony = Rule(
    "activity-kind-monotony", in: .programmeExperience, .note, .tip, gate: .whenStated, .committee, for: .programme,
    sources: "003 Cursusniveau; OSCQR 29; tool default",
    title: Bilingual(
      nl: "Hetzelfde soort werk in veel cursussen tegelijk", en: "The same kind of work in many courses at once"),
    why: Bilingual(
      nl:
        "Elke cursus apart kan afwisselend zijn, terwijl studenten in één week toch meerdere keren hetzelfde doen.",
      en: "Each course by itself may be varied, while students still do the same several times in one week."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
          cursus MC103: mc103.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweken: 3\nasynchroon opdracht: Schrijf op [2 uur, elke week]",
          "mc102.course":
            "cursus MC102: Klanten\nweken: 3\nasynchroon opdracht: Klantverslag [3 uur, elke week]\nasynchroon video: Kijk [20 min, elke week]",
          "mc103.course":
            "cursus MC103: Markt\nweken: 3\nasynchroon opdracht: Marktverslag [1 uur, elke week]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
          course MC103: mc103.course [5 EC]
        """,
        beside: [
          "mc101.course": threeWeeks("course MC101: Brands", "async quiz: Test yourself [60 min]"),
          "mc102.course": threeWeeks("course MC102: Customers", "async quiz: What do you know? [45 min]"),
          "mc103.course": threeWeeks("course MC103: Markets", "async quiz: Test [30 min]"),
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
          cursus MC103: mc103.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nweken: 3\nasynchroon opdracht: Schrijf op [2 uur, elke week]",
          "mc102.course": "cursus MC102: Klanten\nweken: 3\nasynchroon video: Kijk [30 min, elke week]",
          "mc103.course": "cursus MC103: Markt\nweken: 3\nasynchroon quiz: Test jezelf [30 min, elke week]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": threeWeeks("course MC101: Brands", "async quiz: Test yourself [60 min]"),
          "mc102.course": threeWeeks("course MC102: Customers", "async quiz: What do you know? [45 min]"),
        ]),
    ],
    find: findMonotony, say: sayMonotony)
}

/// In this many weeks it is a pattern.
private let weeksOfPattern = 3

private struct Facts: Sendable {
  var period: Bilingual<String>
  var kind: ActivityKind
  var courses: [String]
  var weeks: [Int]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("period", period), .init("kind", kind), .init("courses", courses), .init("weeks", weeks)]
  }
}

private func findMonotony(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let least = Swift.max(2, look.limits.lower(.monotony))
  for period in curriculum.periods {
    let courses = curriculum.sharedCourses(in: period)
    if courses.count < least { continue }
    let weeks = curriculum.longestTasks(in: period).filter { $0.value.count >= least }
    var patterns: [ActivityKind: [Int: [LongestTask]]] = [:]
    for (week, tasks) in weeks {
      for (kind, same) in Dictionary(grouping: tasks, by: { $0.kind }) where same.count >= least {
        patterns[kind, default: [:]][week] = same
      }
    }
    let found = patterns.filter { $0.value.count >= weeksOfPattern }.sorted { $0.key.rawValue < $1.key.rawValue }
    for (kind, weeks) in found {
      let tasks = weeks.keys.sorted().flatMap { weeks[$0] ?? [] }
      var names: [String] = []
      var related: [RelatedPlace] = []
      for task in tasks where !names.contains(task.course) {
        names.append(task.course)
        related.append(
          RelatedPlace(
            task.place, Bilingual(nl: "De eerste keer in \(task.course).", en: "The first time in \(task.course).")))
      }
      look.notMet(
        period.element,
        Facts(period: look.context.periodName(period.position), kind: kind, courses: names, weeks: Array(weeks.keys)),
        related: related)
    }
    if !found.isEmpty { continue }
    if weeks.count >= weeksOfPattern {
      look.met()
    } else if courses.contains(where: { $0.summary == nil }) {
      look.cannotTell(period.element, missing: .otherDocument)
    } else {
      look.cannotTell(period.element, missing: .property(.duration))
    }
  }
}

private func sayMonotony(_ facts: Facts) -> Bilingual<String> {
  let (courses, weeks, names) = (listed(facts.courses), namedWeeks(facts.weeks), facts.kind.row.names)
  return Bilingual(
    nl:
      "In \(weeks.nl) van \(facts.period.nl) is '\(names.canonical(.dutch))' de langste taak in eigen tijd van \(courses.nl) tegelijk (vuistregel van coursecheck). Wissel af, of maak er samen één taak van.",
    en:
      "In \(weeks.en) of \(facts.period.en) '\(names.canonical(.english))' is the longest task in students' own time of \(courses.en) at once (rule of thumb of coursecheck). Vary, or make it one shared task."
  )
}

/// An example of three weeks with the same in each.
private func threeWeeks(_ head: String, _ line: String) -> String {
  head + "\n" + (1...3).map { "week \($0):\n  \(line)" }.joined(separator: "\n")
}
