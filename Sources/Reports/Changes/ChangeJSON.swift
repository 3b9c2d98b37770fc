import CourseModel
import CourseRules
import CourseSyntax
import JSON
import SourceText
import Vocabulary

// What changed as JSON, for whoever builds on it. Keys stand in this order and are only ever added; words in `code style`
// never change, whatever the language. Nothing has to be read out of a sentence. What is not there is null:
//
//     {
//       "version": 1,
//       "plans": [
//         {
//           "path": "course.course",
//           "origin": "HEAD~1:course.course",      where the old version came from
//           "code": "MC101", "title": "…",         as in the new version
//           "state": "changed",                    changed, same, new, gone, or not-comparable: an outline is lost
//           "figures": {                           of the whole plan; see below
//             "contact": {"old": AMOUNT, "new": AMOUNT, "difference": -2400},
//             "outside-meetings": …, "total": …, "synchronous": …, "asynchronous": …,
//             "environments": {"online": …, "on campus": …, …},
//             "activities": {"old": 12, "new": 13},
//             "courses": {"old": 0, "new": 0},     of a programme, with their credits in thousandths
//             "credits": {"old": AMOUNT, "new": AMOUNT, "difference": 0}
//           },
//           "units": [                             each week, module, period and the like, in reading order
//             {"old": THING, "new": THING, "figures": …}
//           ],
//           "changes": [
//             {
//               "state": "changed",                changed, new or gone
//               "unit": 0,                         position in `units`; null for the plan as a whole
//               "old": THING, "new": THING,
//               "contents": [THING],               what is new or gone with it
//               "facts": [FACT]
//             }
//           ],
//           "outcomes": [                          those in both versions: how many activities work on them, and so on
//             {"old": THING, "new": THING, "activities": {"old": 3, "new": 2}, "assessments": {"old": 1, "new": 0}}
//           ],
//           "findings": {
//             "new": [
//               {"rule": "workload/uneven-weeks", "severity": "warning", "line": 12, "column": 3,
//                "message": {"nl": "…", "en": "…"}}
//             ],
//             "gone": [],                          lines and columns of the old version
//             "unchanged": 14
//           }
//         }
//       ]
//     }
//
// AMOUNT   {"lower": 4800, "upper": 4800, "known": 3, "total": 4, "approximate": false}
//          in seconds: of four activities three say how long they take; `difference` is null where it cannot be told
// THING    {"keyword": "sync", "kind": "case", "name": "K1", "title": "…", "line": 12}
// FACT     {"id": "title", "old": "…", "new": "…"}, and so `name`, `keyword` and `kind`
//          {"id": "place", "old": THING, "new": THING}             what it stood and stands in
//          {"id": "order"}, {"id": "explanation"}
//          {"id": "alternatives", "old": 1, "new": 2}              how many students choose from
//          {"id": "split", "new": [THING]}, {"id": "joined", "old": [THING]}
//          {"id": "duration", "old": AMOUNT, "new": AMOUNT}        where it does not say so itself; as do
//          {"id": "environment", "old": ["online"], "new": null}
//          {"id": "grouping", "old": GROUPING, "new": null}        {"kinds": ["groups"], "lower": 4000, "upper": 4000}
//          {"id": "property", "property": "tool", "path": [], "old": [VALUE], "new": [VALUE]}
// VALUE    {"state": "stated", "text": "20 min", "line": 14}       stated, none, unknown, empty or invalid;
//          with "seconds": {"lower": …, "upper": …}, "grouping": GROUPING or "environments": [] where it is one

extension TextOutput {
  package mutating func writeJSON(of plans: [ComparedPlan]) {
    let value: JSON = ["version": 1, "plans": .array(plans.map { json($0) })]
    bytes += value.indented
  }
}

private func json(_ plan: ComparedPlan) -> JSON {
  var members: [JSON.Member] = [
    JSON.Member("path", .string(plan.path)),
    JSON.Member("origin", plan.origin.isEmpty ? .null : .string(plan.origin)),
    JSON.Member("code", named(plan.plan.snapshot.name(plan.plan.document))),
    JSON.Member("title", named(plan.plan.snapshot.title(plan.plan.document))),
  ]
  switch plan.versions {
  case .onlyNew: members.append(JSON.Member("state", "new"))
  case .onlyOld: members.append(JSON.Member("state", "gone"))
  case .both(let changes, let findings):
    let writer = ChangeWriter(changes)
    let lost = changes.couldNotCompare.old || changes.couldNotCompare.new
    members.append(JSON.Member("state", lost ? "not-comparable" : changes.isEmpty ? "same" : "changed"))
    members.append(JSON.Member("figures", writer.figures(changes.figures)))
    members.append(JSON.Member("units", .array(changes.units.map { writer.unit($0) })))
    members.append(JSON.Member("changes", .array(changes.things.map { writer.change($0) })))
    members.append(JSON.Member("outcomes", .array(changes.outcomes.map { writer.outcome($0) })))
    members.append(JSON.Member("findings", writer.findings(findings)))
  }
  return .object(members)
}

private func named(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }

private struct ChangeWriter {
  private let changes: PlanChanges
  private let oldLines: LineIndex
  private let newLines: LineIndex

  init(_ changes: PlanChanges) {
    self.changes = changes
    oldLines = changes.old.snapshot.lineIndex
    newLines = changes.new.snapshot.lineIndex
  }

  // MARK: Parts

  func unit(_ unit: UnitChange) -> JSON {
    ["old": thing(unit.old, changes.old), "new": thing(unit.new, changes.new), "figures": figures(unit.figures)]
  }

  func change(_ change: ThingChange) -> JSON {
    let plan = change.isGone ? changes.old : changes.new
    return [
      "state": change.isNew ? "new" : change.isGone ? "gone" : "changed",
      "unit": change.unit < 0 ? .null : .number(change.unit),
      "old": thing(change.old, changes.old), "new": thing(change.new, changes.new),
      "contents": .array(change.contents.map { thing($0, plan) }),
      "facts": .array(change.facts.map { fact($0, change) }),
    ]
  }

  func outcome(_ outcome: OutcomeChange) -> JSON {
    [
      "old": thing(outcome.old, changes.old), "new": thing(outcome.new, changes.new),
      "activities": ["old": .number(outcome.activities.old), "new": .number(outcome.activities.new)],
      "assessments": ["old": .number(outcome.assessments.old), "new": .number(outcome.assessments.new)],
    ]
  }

  func findings(_ findings: FindingChanges) -> JSON {
    [
      "new": .array(findings.new.map { finding($0, changes.new) }),
      "gone": .array(findings.gone.map { finding($0, changes.old) }), "unchanged": .number(findings.unchanged),
    ]
  }

  private func finding(_ finding: Finding, _ plan: Plan) -> JSON {
    let document = CheckedDocument(path: [], snapshot: plan.snapshot, result: CheckResult(), language: .english)
    let place = document.place(of: finding.span.start)
    return [
      "rule": .string(finding.rule.qualifiedName), "severity": .string(finding.severity.names.en),
      "line": .number(place.line), "column": .number(place.column),
      "message": ["nl": .string(finding.message.nl), "en": .string(finding.message.en)],
    ]
  }

  func figures(_ change: FigureChange) -> JSON {
    let (old, new) = (change.old, change.new)
    func both(_ one: Amount, _ other: Amount) -> JSON {
      ["old": amount(one), "new": amount(other), "difference": .number(orNull: change.difference(one, other))]
    }
    var environments: [JSON.Member] = []
    for (at, word) in environmentWords.enumerated() {
      environments.append(
        JSON.Member(word.names.canonical(.english), both(old.byEnvironment[at], new.byEnvironment[at])))
    }
    environments.append(JSON.Member("not stated", both(old.withoutEnvironment, new.withoutEnvironment)))
    return [
      "contact": both(old.contact, new.contact), "outside-meetings": both(old.ownTime, new.ownTime),
      "total": both(old.total, new.total), "synchronous": both(old.sync, new.sync),
      "asynchronous": both(old.async, new.async), "environments": .object(environments),
      "activities": ["old": .number(old.activities), "new": .number(new.activities)],
      "courses": ["old": .number(old.courses), "new": .number(new.courses)],
      "credits": both(old.credits, new.credits),
    ]
  }

  private func amount(_ amount: Amount) -> JSON {
    [
      "lower": .number(amount.lower), "upper": .number(amount.upper), "known": .number(amount.known),
      "total": .number(amount.total), "approximate": .boolean(amount.isApproximate),
    ]
  }

  private func thing(_ element: Int32, _ plan: Plan) -> JSON {
    guard element >= 0 else { return .null }
    let own = plan.model.elements[Int(element)]
    let words = PlanWords(plan, .english)
    return [
      "keyword": .string(own.keyword?.row.names.canonical(.english) ?? ""),
      "kind": .string(orNull: words.usualKind(element)), "name": named(plan.snapshot.name(element)),
      "title": named(plan.snapshot.title(element)), "line": .number(Int(own.line) + 1),
    ]
  }

  // MARK: Facts

  private func fact(_ fact: ChangedFact, _ change: ThingChange) -> JSON {
    let (old, new) = (changes.old, changes.new)
    func texts(_ id: String, _ text: (Plan, Int32) -> JSON) -> JSON {
      ["id": .string(id), "old": text(old, change.old), "new": text(new, change.new)]
    }
    switch fact {
    case .title: return texts("title") { named($0.snapshot.title($1)) }
    case .name: return texts("name") { named($0.snapshot.name($1)) }
    case .keyword:
      return texts("keyword") { plan, element in
        .string(orNull: plan.model.elements[Int(element)].keyword?.row.names.canonical(.english))
      }
    case .kind: return texts("kind") { .string(orNull: PlanWords($0, .english).usualKind($1)) }
    case .place(let before, let after):
      return ["id": "place", "old": thing(before, old), "new": thing(after, new)]
    case .order: return ["id": "order"]
    case .prose: return ["id": "explanation"]
    case .alternatives(let before, let after):
      return ["id": "alternatives", "old": .number(before), "new": .number(after)]
    case .split(let parts): return ["id": "split", "new": .array(parts.map { thing($0, new) })]
    case .joined(let parts): return ["id": "joined", "old": .array(parts.map { thing($0, old) })]
    case .duration(let before, let after):
      return ["id": "duration", "old": amount(before), "new": amount(after)]
    case .environment(let before, let after):
      return [
        "id": "environment", "old": before.map { environments($0) } ?? .null,
        "new": after.map { environments($0) } ?? .null,
      ]
    case .grouping(let before, let after):
      return [
        "id": "grouping", "old": before.map { grouping($0) } ?? .null, "new": after.map { grouping($0) } ?? .null,
      ]
    case .property(let path, let before, let after):
      let name = after.first.map { property($0, new) } ?? before.first.map { property($0, old) } ?? .null
      return [
        "id": "property", "property": name, "path": .array(path.map { property($0, new) }),
        "old": .array(before.map { value($0, old) }), "new": .array(after.map { value($0, new) }),
      ]
    }
  }

  private func property(_ element: Int32, _ plan: Plan) -> JSON {
    let own = plan.model.elements[Int(element)]
    if own.form == .prose { return "explanation" }
    if let keyword = own.keyword, own.form != .scale { return .string(keyword.row.names.canonical(.english)) }
    return .string(plan.snapshot.text(own.keywordSpan))
  }

  private func value(_ element: Int32, _ plan: Plan) -> JSON {
    let own = plan.model.elements[Int(element)]
    let state: JSON
    switch own.state {
    case .stated: state = "stated"
    case .none: state = "none"
    case .unknown: state = "unknown"
    case .empty: state = "empty"
    case .invalid: state = "invalid"
    }
    let span = own.state == .none ? own.reasonSpan : own.textSpan
    let text =
      own.keyword == .ignore
      ? plan.snapshot.text(own.nameSpan) + ": " + plan.snapshot.plainText(span) : plan.snapshot.plainText(span)
    var members = [
      JSON.Member("state", state), JSON.Member("text", named(text)),
      JSON.Member("line", .number(Int(own.line) + 1)),
    ]
    if let duration = plan.model.duration(element) {
      let amount = Amount(duration.seconds)
      members.append(JSON.Member("seconds", ["lower": .number(amount.lower), "upper": .number(amount.upper)]))
    }
    if let value = plan.model.grouping(element) { members.append(JSON.Member("grouping", grouping(value))) }
    if let set = plan.model.environments(element) { members.append(JSON.Member("environments", environments(set))) }
    return .object(members)
  }

  private func environments(_ set: Environments) -> JSON { .array(set.each.map { .string($0.name(.english)) }) }

  private func grouping(_ value: GroupingValue) -> JSON {
    var kinds: [JSON] = []
    for (kind, name) in [
      (Groupings.alone, "alone"), (.pairs, "pairs"), (.groups, "groups"), (.wholeGroup, "whole group"),
      (.oneToOne, "one-to-one"),
    ] where value.kinds.contains(kind) { kinds.append(.string(name)) }
    if value.ownChoice { kinds.append("own choice") }
    return [
      "kinds": .array(kinds), "lower": .number(orNull: value.size?.lower), "upper": .number(orNull: value.size?.upper),
    ]
  }
}
