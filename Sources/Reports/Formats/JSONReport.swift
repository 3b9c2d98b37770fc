import CourseModel
import CourseRules
import JSON
import SourceText
import Vocabulary

// Findings as JSON, for whoever builds on them. Keys stand in this order and are only ever added, and words in `code style`
// never change, whatever the language. All texts for people are there in both languages:
//
//     {
//       "version": 1,
//       "tool": {"name": "coursecheck", "version": "…"},
//       "columns": "unicode-code-points",        what a column counts; offsets count bytes
//       "root": "file:///home/me/plans/",        where paths start, and `uri` where it is relative
//       "fails": false,                          whether anything weighs as much as --fail-on asks
//       "files": [
//         {
//           "path": "a.course",                  for people: bytes that are no UTF-8 are replaced in it
//           "uri": "a.course",                   percent-encoded, whatever bytes it has
//           "language": "en",                    of the document
//           "findings": [
//             {
//               "rule": "notation/unknown-word", as in `--select` and `ignore`
//               "severity": "warning",           error, warning, advice or note
//               "fails": false,
//               "fingerprint": "…",              the same in another run, whatever lines are moved
//               "id": "notation/unknown-word",   which message of the rule; stays the same when it is put in other words
//               "arguments": {"word": "…"},      what the message says, by name
//               "message": {"nl": "…", "en": "…"},
//               "range": {                       lines and columns from 1, offsets from 0; the end is behind the last
//                 "start": {"line": 4, "column": 5, "offset": 61},
//                 "end": {"line": 4, "column": 12, "offset": 68}
//               },
//               "related": [                     other places; `path` and `uri` only of another file, and then no `end`
//                 {"message": {"nl": "…", "en": "…"}, "range": {"start": {…}, "end": {…}}}
//               ],
//               "fixes": [                       the first is the one to choose
//                 {
//                   "title": {"nl": "…", "en": "…"},
//                   "safety": "unsafe",          safe, unsafe, or needs-text: leaves a `?` to fill in
//                   "edits": [{"range": {"start": {…}, "end": {…}}, "text": "duration"}]
//                 }
//               ]
//             }
//           ],
//           "setAside": [                        as findings, and each with why
//             {"rule": "…", …, "reason": "…"}
//           ]
//         }
//       ],
//       "statistics": [                          with --statistics, in place of `files`
//         {"rule": "notation/unknown-word", "severity": "warning", "count": 3, "fixable": 0, "fixableUnsafely": 3,
//          "fixableByFilling": 0}
//       ],
//       "unreadable": [                          files that were asked for; these are not among `files`
//         {"path": "b.course", "uri": "b.course", "message": {"nl": "…", "en": "…"}}
//       ],
//       "unwritten": [],                         likewise
//       "summary": {"files": 1, …},
//       "verdicts": [                            with --verdicts: of each rule that ran, how often it came to what
//         {"rule": "…", "met": 2, "notMet": 0, "cannotTell": 1, "needsPerson": 0, "setAside": 0, "failed": false,
//          "missing": [{"what": {"nl": "…", "en": "…"}, "count": 1}]}
//       ]
//     }
//
// `--output jsonl` has an object as in `findings` on each line, with `path` and `uri` in front; and one with `path`, `uri`,
// `unreadable` or `unwritten` for each file that could not be read or written.

enum JSONReport {
  static func piece(_ document: CheckedDocument) -> ReportPiece {
    let result = document.result
    let file: JSON = [
      "path": .string(document.relativePath), "uri": .string(document.naming.uri(document.path).text),
      "language": .string(document.language.code),
      "findings": .array(document.members(result.findings).map { .object($0) }),
      "setAside": .array(
        zip(document.members(result.setAside.map { $0.finding }), result.setAside).map { members, setAside in
          .object(members + [JSON.Member("reason", .string(document.reason(setAside)))])
        }),
    ]
    return ReportPiece(file.indented(atDepth: 2))
  }

  static func whole(_ pieces: [ReportPiece], _ ending: ReportEnding) -> [UInt8] {
    var frame = JSONFrame()
    frame.add("version", 1)
    frame.add("tool", ["name": "coursecheck", "version": .string(coursecheckVersion)])
    frame.add("columns", "unicode-code-points")
    frame.add("root", .string(ending.naming.rootURI))
    frame.add("fails", .boolean(ending.isFailing))
    if ending.showsStatistics {
      frame.add("statistics", .array(ending.tally.ruleCounts.map(json)))
    } else {
      frame.add("files", list: pieces)
    }
    frame.add("unreadable", troubles(ending, isReading: true))
    frame.add("unwritten", troubles(ending, isReading: false))
    frame.add("summary", summary(ending.tally))
    if ending.showsVerdicts { frame.add("verdicts", .array(ending.tally.verdicts.inOrder.map(json))) }
    frame.close()
    return frame.bytes + [0x0A]
  }

  private static func troubles(_ ending: ReportEnding, isReading: Bool) -> JSON {
    .array(
      ending.troubles.filter { $0.isReading == isReading }.map { trouble in
        .object(trouble.members(ending.naming) + [JSON.Member("message", .both(trouble.sentence(ending.naming)))])
      })
  }

  private static func summary(_ tally: Tally) -> JSON {
    [
      "files": .number(tally.documents), "lines": .number(tally.lines), "errors": .number(tally.errors),
      "warnings": .number(tally.warnings), "advice": .number(tally.advice), "notes": .number(tally.notes),
      "setAside": .number(tally.setAside), "known": .number(tally.known), "fixable": .number(tally.fixable),
      "fixableUnsafely": .number(tally.fixableUnsafely), "fixableByFilling": .number(tally.fixableByFilling),
      "unjudgedLines": .number(tally.unjudgedLines), "openValues": .number(tally.openValues),
      "judged": .number(tally.verdicts.judged), "needsPerson": .number(tally.verdicts.needsPerson),
      "heldBack": .number(tally.heldBack), "remarks": .number(tally.remarks),
    ]
  }

  private static func json(_ count: RuleCount) -> JSON {
    [
      "rule": .string(count.rule.qualifiedName), "severity": .string(count.severity.names.en),
      "count": .number(count.count), "fixable": .number(count.fixable),
      "fixableUnsafely": .number(count.fixableUnsafely), "fixableByFilling": .number(count.fixableByFilling),
    ]
  }

  private static func json(_ outcome: RuleOutcome) -> JSON {
    let verdicts = outcome.verdicts
    let missing: [JSON] = verdicts.open.map { open in
      ["what": .both(open.missing.names), "count": .number(open.count)]
    }
    return [
      "rule": .string(outcome.rule.qualifiedName), "met": .number(verdicts.met), "notMet": .number(verdicts.notMet),
      "cannotTell": .number(verdicts.cannotTell), "needsPerson": .number(verdicts.needsPerson),
      "setAside": .number(verdicts.setAside), "failed": .boolean(verdicts.hasCrashed), "missing": .array(missing),
    ]
  }
}

/// Which file something is about.
func fileMembers(_ path: [UInt8], _ naming: PathNaming) -> [JSON.Member] {
  [JSON.Member("path", .string(naming.relative(path))), JSON.Member("uri", .string(naming.uri(path).text))]
}

extension Trouble {
  func members(_ naming: PathNaming) -> [JSON.Member] { path.map { fileMembers($0, naming) } ?? [] }
}

extension CheckedDocument {
  func members(_ findings: [Finding]) -> [[JSON.Member]] {
    zip(findings, fingerprints(of: findings, in: snapshot)).map { members($0, $1) }
  }

  private func members(_ finding: Finding, _ fingerprint: Fingerprint) -> [JSON.Member] {
    [
      JSON.Member("rule", .string(finding.rule.qualifiedName)),
      JSON.Member("severity", .string(finding.severity.names.en)),
      JSON.Member("fails", .boolean(fails(finding))),
      JSON.Member("fingerprint", .string(fingerprint.text)),
      JSON.Member("id", .string(finding.messageID)),
      JSON.Member("arguments", .arguments(finding.arguments)),
      JSON.Member("message", .both(finding.message)),
      JSON.Member("range", json(range(of: finding.span))),
      JSON.Member("related", .array(finding.related.map(json))),
      JSON.Member("fixes", .array(finding.fixes.map(json))),
    ]
  }

  private func json(_ place: RelatedPlace) -> JSON {
    guard let file = place.file else {
      return ["message": .both(place.message), "range": json(range(of: place.span))]
    }
    let start: JSON = [
      "line": .number(Int(file.line)), "column": .number(Int(file.column)), "offset": .number(Int(file.span.start)),
    ]
    return .object(
      fileMembers(file.path, naming) + [
        JSON.Member("message", .both(place.message)), JSON.Member("range", ["start": start]),
      ])
  }

  private func json(_ fix: Fix) -> JSON {
    let edits: [JSON] = fix.edits.map { edit in
      ["range": json(range(of: edit.span)), "text": .string(edit.replacement)]
    }
    return ["title": .both(fix.title), "safety": .string(fix.safety.code), "edits": .array(edits)]
  }

  private func json(_ range: ReportRange) -> JSON {
    [
      "start": [
        "line": .number(range.start.line), "column": .number(range.start.column),
        "offset": .number(Int(range.span.start)),
      ],
      "end": [
        "line": .number(range.end.line), "column": .number(range.end.column), "offset": .number(Int(range.span.end)),
      ],
    ]
  }
}

extension Fix.Safety {
  var code: String {
    switch self {
    case .safe: "safe"
    case .unsafe: "unsafe"
    case .needsText: "needs-text"
    }
  }
}
