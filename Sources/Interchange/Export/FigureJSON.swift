import CourseModel
import CourseSyntax
import JSON
import Vocabulary

// What follows from a document. Work is that of one student, without what is optional or not held, in minutes:
//
//     {"lower": 90, "upper": 120, "known": 3, "of": 4, "approximate": false}
//
// The sum of the three things of which it is known; of a fourth it is not, so all together is at least that.
//
//     {
//       "total": …, "sync": …, "async": …, "contact": …,          each an amount of work
//       "syncShare": {"lower": 40, "upper": 45},                  in hundredths, of what is known; null where nothing is
//       "environments": [                                         an activity in two of them counts half in each
//         {"environment": "online", "work": …, "share": {"lower": 30, "upper": 35}}
//       ],
//       "withoutEnvironment": …,
//       "teachingWeeks": [1, 2], "holidays": [3],                 weeks of the course
//       "weeks": [{"week": 1, "work": …}],                        activities and assessments
//       "withoutWeek": …,
//       "activities": [                                           each with what holds for it
//         {
//           "element": 14, "sync": false, "kind": "video",        kind: null where there is none, or it is not of the catalogue
//           "work": …,                                            one time
//           "times": {"lower": 1, "upper": 1},
//           "environments": ["online"], "environmentFrom": "own", from: own, inherited, pattern or catalogue; null: not known
//           "groupings": ["groups"], "groupingFrom": "own",
//           "weeks": [1], "weeksFrom": "inherited",
//           "meeting": 12, "part": null, "module": 9, "pattern": null,
//           "optional": false, "held": true,
//           "choice": 0,                                          those with the same number: a student does one of them
//           "outcomes": [7, 8]
//         }
//       ],
//       "meetings": [{"element": 12, "stated": …, "contents": …, "breaks": …}],           meetings and parts; stated may be null
//       "outcomes": [{"element": 7, "activities": [14], "assessments": [], "work": …}],
//       "links": [{"from": 14, "to": 12}]                         from what comes first to what builds on it
//     }

func json(of figures: Figures) -> JSON {
  let known = figures.byEnvironment.reduce(figures.withoutEnvironment) { $0 + $1.amount }
  let sync = share(of: figures.sync, in: figures.sync + figures.async)
  return [
    "total": json(figures.total), "sync": json(figures.sync), "async": json(figures.async),
    "contact": json(figures.contact), "syncShare": sync,
    "environments": .array(
      figures.byEnvironment.map { row in
        [
          "environment": .string(row.environment.identifiers.joined(separator: " ")), "work": json(row.amount),
          "share": share(of: row.amount, in: known),
        ]
      }),
    "withoutEnvironment": json(figures.withoutEnvironment),
    "teachingWeeks": .numbers(figures.teachingWeeks.weeks), "holidays": .numbers(figures.holidays.weeks),
    "weeks": .array(figures.byWeek.map { ["week": .number($0.week), "work": json($0.amount)] }),
    "withoutWeek": json(figures.withoutWeek), "activities": .array(figures.activities.map { json($0) }),
    "meetings": .array(
      figures.meetings.map { meeting in
        [
          "element": number(meeting.element), "stated": meeting.stated.map { json($0) } ?? .null,
          "contents": json(meeting.contents), "breaks": json(meeting.breaks),
        ]
      }),
    "outcomes": .array(
      figures.outcomes.map { outcome in
        [
          "element": number(outcome.element), "activities": .array(outcome.activities.map { number($0) }),
          "assessments": .array(outcome.assessments.map { number($0) }), "work": json(outcome.time),
        ]
      }),
    "links": .array(figures.links.map { ["from": number($0.from), "to": number($0.to)] }),
  ]
}

private func json(_ activity: Activity) -> JSON {
  [
    "element": number(activity.element), "sync": .boolean(activity.isSync),
    "kind": .string(orNull: activity.kind?.identifier), "work": json(activity.duration),
    "times": ["lower": .number(activity.occurrences.lowest), "upper": .number(activity.occurrences.highest)],
    "environments": .strings(activity.environment?.value.identifiers ?? []),
    "environmentFrom": from(activity.environment?.origin.identifier),
    "groupings": .strings(activity.grouping?.value.kinds.identifiers ?? []),
    "groupingFrom": from(activity.grouping?.origin.identifier),
    "weeks": .numbers(activity.weeks?.value.weeks ?? []), "weeksFrom": from(activity.weeks?.origin.identifier),
    "meeting": number(activity.meeting), "part": number(activity.part), "module": number(activity.module),
    "pattern": number(activity.pattern), "optional": .boolean(activity.isOptional),
    "held": .boolean(!activity.isCancelled), "choice": number(activity.choice),
    "outcomes": .array(activity.outcomes.map { number($0) }),
  ]
}

private func from(_ origin: String?) -> JSON { .string(orNull: origin) }

/// Null for what is not there.
private func number(_ element: Int32) -> JSON { element < 0 ? .null : .number(Int(element)) }

private func json(_ amount: Amount) -> JSON {
  [
    "lower": .decimal(amount.lower, unit: 60), "upper": .decimal(amount.upper, unit: 60),
    "known": .number(amount.known), "of": .number(amount.total), "approximate": .boolean(amount.isApproximate),
  ]
}

/// Hundredths of what is known: at least, with most of all else, and at most, with least of it.
private func share(of part: Amount, in whole: Amount) -> JSON {
  guard whole.upper > 0 else { return .null }
  let lower = hundredths(part.lower, of: whole.upper - part.upper + part.lower)
  let upper = hundredths(part.upper, of: whole.lower - part.lower + part.upper)
  return ["lower": .number(lower), "upper": .number(upper)]
}

extension Resolved.Origin {
  fileprivate var identifier: String {
    switch self {
    case .own: "own"
    case .inherited: "inherited"
    case .pattern: "pattern"
    case .catalogue: "catalogue"
    }
  }
}
