import CourseModel
import JSON
import Vocabulary

// A curriculum as JSON, for whoever builds on it. Keys stand in this order and are only ever added; words in `code style`
// never change, whatever the language. What is not stated is null, and empty where it is a text or a list:
//
//     {
//       "version": 1,
//       "programmes": [
//         {
//           "code": "NUR",                       as in its file, like all codes, titles and labels
//           "title": "Bachelor of Nursing",
//           "path": "nursing/programme.course",  with forward slashes, from the working directory
//           "institution": {"code": "HSW", "title": "…", "path": "…", "file": "read"},
//           "periods": [
//             {"label": "period 1", "title": "…", "year": 1, "weeks": 10, "calendarWeek": 36}
//           ],
//           "courses": [
//             {
//               "name": "NUR111",                its code, or else its title, or else its file
//               "code": "NUR111",
//               "title": "Communication in care",
//               "path": "nursing/nur111.course",
//               "file": "read",                  read, missing, unreadable, other-kind, or none where no file is named
//               "listed": true,                  false where only the course says that it belongs to the programme
//               "period": 1,                     position in `periods`, from 0; they stand in time, as courses do
//               "startWeek": 1,                  of the period, where the programme says so
//               "weeks": 10,
//               "credits": {"lower": 5, "upper": 5},
//               "elective": false,
//               "programme": null,               of a course in the last list: what it belongs to, as `institution` above
//               "requires": [                    kind: required, one-of-several or recommended
//                 {"course": 2, "name": "NUR103", "kind": "required", "circle": false}
//               ],
//               "otherRequirements": ["…"]       as written: what names no course in the same list, or more than those
//             }
//           ],
//           "circles": [[0, 3]],                 courses that each require the next, and the last the first
//           "outcomes": [
//             {
//               "name": "PO1",
//               "title": "…",
//               "target": "mastered",            introduced, developed or mastered
//               "works": [                       assessed: whether something that counts covers it; null: not known
//                 {"course": 0, "name": "NUR101", "levels": ["introduced"], "assessed": true}
//               ]
//             }
//           ],
//           "outcomesComplete": true             false where a file is missing that might say more of the outcomes
//         }
//       ],
//       "institutions": [
//         {"code": "HSW", "title": "…", "path": "…", "programmes": [], "courses": []}      lists as `institution` above
//       ],
//       "courses": [],                           of no programme here; each as above
//       "circles": [],                           among those
//       "unrecognized": ["notes.course"]         files that do not say what they are about
//     }

extension TextOutput {
  package mutating func writeJSON(of graph: CurriculumGraph) {
    let value: JSON = [
      "version": 1, "programmes": .array(graph.programmes.map(json)),
      "institutions": .array(graph.institutions.map(json)), "courses": courses(graph.others),
      "circles": circles(graph.others), "unrecognized": .array(graph.unrecognized.map { .string($0) }),
    ]
    bytes += value.indented
  }
}

private func json(_ programme: ProgrammeGraph) -> JSON {
  [
    "code": .string(programme.code), "title": .string(programme.title), "path": .string(programme.path),
    "institution": programme.institution.map(json) ?? .null, "periods": .array(programme.periods.map(json)),
    "courses": courses(programme.web), "circles": circles(programme.web),
    "outcomes": .array(programme.outcomes.map { json($0, programme.web.courses) }),
    "outcomesComplete": .boolean(programme.seesEveryFile),
  ]
}

private func json(_ institution: InstitutionGraph) -> JSON {
  [
    "code": .string(institution.code), "title": .string(institution.title), "path": .string(institution.path),
    "programmes": .array(institution.programmes.map(json)), "courses": .array(institution.courses.map(json)),
  ]
}

private func json(_ document: GraphDocument) -> JSON {
  [
    "code": .string(document.code), "title": .string(document.title),
    "path": document.path.map { .string($0) } ?? .null, "file": .string(document.file.code),
  ]
}

private func json(_ period: GraphPeriod) -> JSON {
  [
    "label": .string(period.label), "title": .string(period.title), "year": .number(orNull: period.year),
    "weeks": .number(orNull: period.weekCount), "calendarWeek": .number(orNull: period.calendarWeek),
  ]
}

private func courses(_ web: CourseWeb) -> JSON { .array(web.courses.map { json($0, web.courses) }) }

private func circles(_ web: CourseWeb) -> JSON {
  .array(web.circles.map { .array($0.map { .number($0) }) })
}

private func json(_ course: GraphCourse, _ courses: [GraphCourse]) -> JSON {
  let credits: JSON? = course.credits.map { credits in
    ["lower": .thousandths(credits.lower), "upper": .thousandths(credits.upper)]
  }
  let links: [JSON] = course.links.map { link in
    [
      "course": .number(link.course), "name": .string(courses[link.course].name), "kind": .string(link.kind.code),
      "circle": .boolean(link.isInCircle),
    ]
  }
  return [
    "name": .string(course.name), "code": .string(course.code), "title": .string(course.title),
    "path": course.path.map { .string($0) } ?? .null, "file": .string(course.file.code),
    "listed": .boolean(course.isListed), "period": .number(orNull: course.period),
    "startWeek": .number(orNull: course.startWeek), "weeks": .number(orNull: course.weekCount),
    "credits": credits ?? .null, "elective": .boolean(course.isElective),
    "programme": course.programme.map(json) ?? .null, "requires": .array(links),
    "otherRequirements": .array(course.otherRequirements.map { .string($0) }),
  ]
}

private func json(_ outcome: GraphOutcome, _ courses: [GraphCourse]) -> JSON {
  let works: [JSON] = outcome.works.map { work in
    [
      "course": .number(work.course), "name": .string(courses[work.course].name),
      "levels": .array(work.levels.map { .string($0.code) }),
      "assessed": work.isAssessed.map { .boolean($0) } ?? .null,
    ]
  }
  return [
    "name": .string(outcome.name), "title": .string(outcome.title),
    "target": outcome.target.map { .string($0.code) } ?? .null, "works": .array(works),
  ]
}

extension GraphFile {
  package var code: String {
    switch self {
    case .none: "none"
    case .read: "read"
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .otherKind: "other-kind"
    }
  }
}

extension RequirementLink.Kind {
  package var code: String {
    switch self {
    case .required: "required"
    case .oneOfSeveral: "one-of-several"
    case .recommended: "recommended"
    }
  }
}

extension MasteryLevel {
  package var code: String {
    switch self {
    case .introduced: "introduced"
    case .developed: "developed"
    case .mastered: "mastered"
    }
  }
}
