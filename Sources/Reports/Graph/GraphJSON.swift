import CourseModel
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
    let value = JSONText.object([
      ("version", .plain("1")), ("programmes", .list(graph.programmes.map(json))),
      ("institutions", .list(graph.institutions.map(json))), ("courses", courses(graph.others)),
      ("circles", circles(graph.others)), ("unrecognized", .list(graph.unrecognized.map { text($0) })),
    ])
    write(value, depth: 0)
    line()
  }

  private mutating func write(_ value: JSONText, depth: Int) {
    let inner = String(repeating: "  ", count: depth + 1)
    switch value {
    case .plain(let text): write(text)
    case .list(let values):
      if values.isEmpty { return write("[]") }
      write("[")
      for (at, value) in values.enumerated() {
        write((at == 0 ? "\n" : ",\n") + inner)
        write(value, depth: depth + 1)
      }
      write("\n" + inner.dropLast(2) + "]")
    case .object(let fields):
      write("{")
      for (at, field) in fields.enumerated() {
        write((at == 0 ? "\n" : ",\n") + inner + jsonText(field.0) + ": ")
        write(field.1, depth: depth + 1)
      }
      write("\n" + inner.dropLast(2) + "}")
    case .row(let fields):
      write("{")
      for (at, field) in fields.enumerated() {
        write((at == 0 ? "" : ", ") + jsonText(field.0) + ": ")
        write(field.1, depth: depth + 1)
      }
      write("}")
    case .rowOfValues(let values):
      write("[")
      for (at, value) in values.enumerated() {
        if at > 0 { write(", ") }
        write(value, depth: depth + 1)
      }
      write("]")
    }
  }
}

/// Values with how they are laid out.
private indirect enum JSONText {
  case plain(String)
  case list([JSONText])
  case object([(String, JSONText)])
  /// On one line.
  case row([(String, JSONText)])
  case rowOfValues([JSONText])

  static let null = JSONText.plain("null")
}

private func json(_ programme: ProgrammeGraph) -> JSONText {
  .object([
    ("code", text(programme.code)), ("title", text(programme.title)), ("path", text(programme.path)),
    ("institution", programme.institution.map(json) ?? .null), ("periods", .list(programme.periods.map(json))),
    ("courses", courses(programme.web)), ("circles", circles(programme.web)),
    ("outcomes", .list(programme.outcomes.map { json($0, programme.web.courses) })),
    ("outcomesComplete", truth(programme.seesEveryFile)),
  ])
}

private func json(_ institution: InstitutionGraph) -> JSONText {
  .object([
    ("code", text(institution.code)), ("title", text(institution.title)), ("path", text(institution.path)),
    ("programmes", .list(institution.programmes.map(json))), ("courses", .list(institution.courses.map(json))),
  ])
}

private func json(_ document: GraphDocument) -> JSONText {
  .row([
    ("code", text(document.code)), ("title", text(document.title)),
    ("path", document.path.map { text($0) } ?? .null), ("file", text(document.file.code)),
  ])
}

private func json(_ period: GraphPeriod) -> JSONText {
  .row([
    ("label", text(period.label)), ("title", text(period.title)), ("year", number(period.year)),
    ("weeks", number(period.weekCount)), ("calendarWeek", number(period.calendarWeek)),
  ])
}

private func courses(_ web: CourseWeb) -> JSONText { .list(web.courses.map { json($0, web.courses) }) }

private func circles(_ web: CourseWeb) -> JSONText {
  .list(web.circles.map { .rowOfValues($0.map { number($0) }) })
}

private func json(_ course: GraphCourse, _ courses: [GraphCourse]) -> JSONText {
  let credits = course.credits.map { credits in
    JSONText.row([("lower", .plain(exact(credits.lower))), ("upper", .plain(exact(credits.upper)))])
  }
  let links = course.links.map { link in
    JSONText.row([
      ("course", number(link.course)), ("name", text(courses[link.course].name)), ("kind", text(link.kind.code)),
      ("circle", truth(link.isInCircle)),
    ])
  }
  return .object([
    ("name", text(course.name)), ("code", text(course.code)), ("title", text(course.title)),
    ("path", course.path.map { text($0) } ?? .null), ("file", text(course.file.code)),
    ("listed", truth(course.isListed)), ("period", number(course.period)), ("startWeek", number(course.startWeek)),
    ("weeks", number(course.weekCount)), ("credits", credits ?? .null), ("elective", truth(course.isElective)),
    ("programme", course.programme.map(json) ?? .null), ("requires", .list(links)),
    ("otherRequirements", .list(course.otherRequirements.map { text($0) })),
  ])
}

private func json(_ outcome: GraphOutcome, _ courses: [GraphCourse]) -> JSONText {
  let works = outcome.works.map { work in
    JSONText.row([
      ("course", number(work.course)), ("name", text(courses[work.course].name)),
      ("levels", .rowOfValues(work.levels.map { text($0.code) })),
      ("assessed", work.isAssessed.map { truth($0) } ?? .null),
    ])
  }
  return .object([
    ("name", text(outcome.name)), ("title", text(outcome.title)),
    ("target", outcome.target.map { text($0.code) } ?? .null), ("works", .list(works)),
  ])
}

private func text(_ text: String) -> JSONText { .plain(jsonText(text)) }
private func text(_ bytes: [UInt8]) -> JSONText { text(String(decoding: bytes, as: UTF8.self)) }
private func number(_ number: Int?) -> JSONText { number.map { .plain(String($0)) } ?? .null }
private func truth(_ isTrue: Bool) -> JSONText { .plain(isTrue ? "true" : "false") }

/// Thousandths, all of them.
private func exact(_ thousandths: Int) -> String {
  var digits = String(thousandths.magnitude % 1000 + 1000).dropFirst()
  while digits.last == "0" { digits = digits.dropLast() }
  return (thousandths < 0 ? "-" : "") + String(thousandths.magnitude / 1000) + (digits.isEmpty ? "" : "." + digits)
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
