import CourseModel
import CourseRules
import CourseSyntax
import Foundation
import SourceText

/// Prints which parts grow faster than a document does: each document stresses one thing, and is tried at two lengths. A part
/// that takes more than three times as long for twice the lines is looked at again by whoever works on it.
func stress(_ chosen: [String], lines: Int) {
  var count = 0
  for document in stressDocuments where chosen.isEmpty || chosen.contains(where: { document.name.hasPrefix($0) }) {
    let (half, whole) = times(document.text(lines / 2), document.text(lines))
    let total = whole.values.reduce(0, +)
    print("\(document.name): \(total / 1000) microseconds, \(ratio(total, half.values.reduce(0, +)))")
    for (name, time) in whole.sorted(by: { $0.value > $1.value }) {
      let before = half[name] ?? 0
      // What takes less than two milliseconds for so many lines is no trouble, and hard to time.
      guard time > 2_000_000, Double(time) / Double(max(before, 1)) > 3 || time > 60_000_000 else { continue }
      print("  \(name.padding(toLength: 50, withPad: " ", startingAt: 0)) \(time / 1000)  \(ratio(time, before))")
      count += 1
    }
    fflush(nil)
  }
  print("\(count) parts grow faster than the document, or are slow")
}

private func ratio(_ time: UInt64, _ before: UInt64) -> String {
  String(format: "%.1f times the half", Double(time) / Double(max(before, 1)))
}

/// Nanoseconds for each part: reading, figures, each rule, and what the engine does with what they find.
private typealias Times = [String: UInt64]

/// The best of several tries at each length, in turn, so that a busy machine slows both.
private func times(_ half: String, _ whole: String) -> (half: Times, whole: Times) {
  var best: (half: Times, whole: Times) = ([:], [:])
  for _ in 0..<3 {
    time(Array(half.utf8), &best.half)
    time(Array(whole.utf8), &best.whole)
  }
  return best
}

private func time(_ bytes: [UInt8], _ best: inout Times) {
  var options = CheckOptions()
  options.profile = .institution
  options.isFullReview = true
  options.clock = { DispatchTime.now().uptimeNanoseconds }
  func note(_ name: String, _ time: UInt64) { best[name] = min(best[name] ?? .max, time) }
  let start = DispatchTime.now().uptimeNanoseconds
  let snapshot = Snapshot(bytes)
  let read = DispatchTime.now().uptimeNanoseconds
  _ = Plan(snapshot)
  let planned = DispatchTime.now().uptimeNanoseconds
  let outcomes = check(snapshot, options).outcomes
  let checked = DispatchTime.now().uptimeNanoseconds
  note("reading", read - start)
  note("plan", planned - read)
  let rules = outcomes.reduce(0) { $0 + $1.nanoseconds }
  note("engine", checked - planned - min(checked - planned, rules))
  for outcome in outcomes { note(outcome.rule.qualifiedName, outcome.nanoseconds) }
}

/// A document that is long in one way.
private struct StressDocument: Sendable {
  var name: String
  var head = "course X1: Stress\ndelivery: blended\nprinciples: A, B, C, D, E, F, G\nstudents: 200\ngroup size: 25\n"
  /// One of many blocks, counted from zero.
  var block: @Sendable (Int) -> String
  var foot = ""

  func text(_ lines: Int) -> String {
    var text = head
    var written = 0
    var at = 0
    while written < lines {
      let next = block(at)
      text += next
      written += next.utf8.count { $0 == 0x0A }
      at += 1
    }
    return text + foot
  }
}

private let stressDocuments: [StressDocument] = [
  StressDocument(name: "meetings") { at in
    "meeting M\(at): Meeting \(at) [on campus, week \(at % 50 + 1), 90 min]\n  sync discussion: Talk [groups of 4, 20 min]\n"
  },
  StressDocument(name: "empty-meetings") { at in "meeting M\(at): Meeting [online, week \(at % 50 + 1), 90 min]\n" },
  StressDocument(name: "lectures") { at in
    "meeting M\(at): Meeting [week \(at % 50 + 1)]\n  sync lecture: Listen [on campus, whole group, 4 h]\n"
  },
  StressDocument(
    name: "week", head: "course X1: Stress\ndelivery: blended\noutcome LO1: Applies theory\nweek 1: All in one\n"
  ) { at in "  async video A\(at): Watch \(at) [online, alone, 10 min] -> LO1\n" },
  StressDocument(name: "reflections", head: "course X1: Stress\nweek 1: All\n") { at in
    "  async reflection: Look back \(at)\n  async assignment: Make something [groups of 4]\n"
  },
  StressDocument(name: "sync", head: "course X1: Stress\ndelivery: online\nmeeting M: All in one\n") { at in
    "  sync check-in: How are you \(at)? [whole group, 10 min]\n"
  },
  StressDocument(name: "outcomes") { at in "outcome LO\(at): Understands and applies theory \(at)\n" },
  StressDocument(name: "assessments", head: "course X1: Stress\noutcome LO1: Applies theory\n") { at in
    "assessment summative T\(at): Report \(at) [1%, groups of 4, week \(at % 50 + 1), 4 h] -> LO1\n"
  },
  StressDocument(name: "aligned") { at in
    "outcome LO\(at): Applies theory \(at)\nassessment summative T\(at): Report \(at) [1%, week 8] -> LO\(at)\n"
      + "async assignment A\(at): Make it [1 h, week 3] -> LO\(at)\n  assessment: T\(at)\n  feedback: peers\n"
  },
  StressDocument(name: "tools") { at in "tool Tool\(at): Tool number \(at) [for: questions]\n" },
  StressDocument(name: "tools-used", head: "course X1: Stress\ndelivery: blended\ntool Teams: Teams\n") { at in
    "async forum: Talk in Tool\(at) [online, 10 min, week \(at % 50 + 1)]\n  tool: Tool\(at)\n"
  },
  StressDocument(name: "tools-listed-used") { at in
    "tool Tool\(at): Program\(at)\nasync video: Watch with Program\(at) [online]\n  tool: Program\(at)\n"
  },
  StressDocument(name: "channels") { at in "channel questions C\(at): Teams channel \(at)\n" },
  StressDocument(
    name: "measurements", head: "community X1: Stress\nsize: 8\nprinciples: A, B, C, D, E, F, G\nstart: 2026-09-01\n"
  ) { at in
    "measurement halfway: Number \(at) [week \(at % 50 + 1)]\n  structure: \(at % 5)\n  trust: 3\n  belonging: 2 [8 of 9]\n"
  },
  StressDocument(name: "chain", head: "course X1: Stress\nasync reading A0: Read [week 1]\n") { at in
    "async reading A\(at + 1): Read [week \(at % 50 + 1), 10 min]\n  follows: A\(at)\n"
  },
  StressDocument(name: "links-back", head: "course X1: Stress\nmeeting M1: Workshop [week 3]\n") { at in
    "async reading A\(at): Read [week \(at % 50 + 1), 10 min]\n  prepares: M1\n"
  },
  StressDocument(name: "links-all") { at in
    "async reading A\(at): Read [week 2, 10 min]\n  prepares: M\(at)\nmeeting M\(at): Workshop [week 3]\n"
      + "  sync discussion: Discuss [groups of 4]\n"
  },
  StressDocument(name: "cycle") { at in
    "async reading A\(at): Read [10 min]\n  follows: A\(at + 1)\n  prepares: A\(at + 1)\n"
  },
  StressDocument(name: "goals", head: "community X1: Stress\nsize: 8\nprinciples: C, D\n") { at in
    "goal shared G\(at): Something that we make \(at)\n  set by: teacher\n"
  },
  StressDocument(name: "agreements", head: "community X1: Stress\nsize: 8\nprinciples: B\n") { at in
    "agreement collaboration: We agree on thing \(at)\n"
  },
  StressDocument(
    name: "patterns", head: "course X1: Stress\npattern P: Day [on campus]\n  sync check-in: Hello [10 min]\n"
  ) { at in "meeting M\(at): Day \(at) [week \(at % 50 + 1)]\n  like: P\n" },
  StressDocument(
    name: "many-patterns", head: "course X1: Stress\n"
  ) { at in
    "pattern P\(at): Day\n  sync check-in: Hello [10 min]\nmeeting M\(at): Day [week \(at % 50 + 1)]\n  like: P\(at)\n"
  },
  StressDocument(name: "groups", head: "community X1: Stress\nsize: 8\ncomposition: new\n") { at in
    "group G\(at): Coach group \(at) [8]\n  facilitator: Person \(at)\n"
  },
  StressDocument(name: "group-activities", head: "community X1: Stress\nsize: 8\n") { at in
    "group G\(at): Coach group [8]\n  meeting: First [week \(at % 50 + 1)]\n    sync check-in: Hello [10 min]\n"
  },
  StressDocument(name: "boarding", head: "programme X1: Stress\nboarding: The start\n") { at in
    "  phase \(at % 4): Phase\n    sync joint start: Begin [on campus, 90 min]\n"
  },
  StressDocument(name: "phases", head: "course X1: Stress\nphase sensitizing: One\n") { at in
    "  async video: Watch \(at) [online, 10 min]\n"
  },
  StressDocument(name: "ignores", head: "course X1: Stress\ndelivery: blended\nweek 1: One\n") { at in
    "  async video: Watch \(at)\n    ignore notation/*, one-sided, method-parameters-off: because\n"
  },
  StressDocument(name: "ignores-above") { at in
    "ignore evaluation/*: reason \(at)\nasync project: Work \(at) [groups of 12]\n"
  },
  StressDocument(name: "prose") { at in "> Students meet each other online and on campus, in Teams and Miro \(at)\n" },
  StressDocument(name: "prose-below", head: "course X1: Stress\nweek 1: One\n  async video: V\n") { at in
    "    > Students meet each other online and on campus \(at)\n"
  },
  StressDocument(name: "items") { at in (at == 0 ? "teachers:\n" : "") + "  - Person \(at) [3]\n" },
  StressDocument(name: "personas") { at in "persona P\(at): Travels far\nrole R\(at): Chair [rotating]\n" },
  StressDocument(name: "stakeholders", head: "institution X1: Stress\ndelivery: blended\n") { at in
    "stakeholder teachers S\(at): Teachers \(at) [micro, undecided]\nstep S\(at + 1_000_000): Step [2026-10-01]\n"
  },
  StressDocument(name: "dimensions", head: "institution X1: Stress\ndelivery: blended\n") { at in
    "dimension finances: Money \(at)\n  maturity: 1\n  ambition: 3\n"
  },
  StressDocument(name: "courses", head: "programme X1: Stress\ndelivery: blended\n") { at in
    "period \(at): Block\n  course C\(at): c\(at).course [5 EC]\n"
  },
  StressDocument(name: "courses-one-period", head: "programme X1: Stress\nperiod 1: All\n") { at in
    "  course C\(at): c\(at).course [5 EC]\n"
  },
  StressDocument(name: "modules") { at in
    "module M\(at): Theme \(at)\n  async case study: Case [online, 1 h]\n  meeting: Talk [on campus, 90 min]\n"
      + "    sync discussion: Talk [60 min]\n"
  },
  StressDocument(name: "parts", head: "course X1: Stress\nmeeting M: Long\n") { at in
    "  part \(at): Part [20 min]\n    sync discussion: Talk [15 min]\n  break: [5 min]\n"
  },
  StressDocument(name: "choices", head: "course X1: Stress\nweek 1: Choose\n") { at in
    "  async video: Watch [10 min]\n  or\n"
  },
  StressDocument(name: "environments", head: "course X1: Stress\ndelivery: blended\n") { at in
    "environment online: Place \(at)\nspace S\(at): Space \(at)\n"
  },
  StressDocument(name: "unknown") { at in "wrongword\(at): Something [wat \(at)]\n" },
  StressDocument(name: "unknown-below", head: "course X1: Stress\nweek 1: One\n") { at in
    "  async vidoe: Something [onlin, 10 mim] -> LO\(at)\n"
  },
  StressDocument(name: "misplaced") { at in "week 1: One\n  students: 4\nweight: 3%\n" },
  StressDocument(name: "details", head: "course X1: Stress\nasync video: V [") { at in
    (at % 100 == 99 ? "online]\nasync video: V [" : "10 min, ")
      + (at % 100 == 98 ? "" : "") + (at % 10 == 0 ? "" : "week 3, ") + (at % 100 == 50 ? "\n> x\n" : "")
  },
  StressDocument(name: "duplicates") { at in "async video A1: Watch [10 min]\nstudents: \(at)\n" },
  StressDocument(name: "experiences", head: "community X1: Stress\nsize: 8\n") { at in
    "meeting M\(at): Meet [done]\n  experience: It went well [students, positive]\nadjustment: We change \(at)\n"
  },
  StressDocument(name: "questions", head: "community X1: Stress\nsize: 8\n") { at in
    "question: How do we \(at)?\nintake: 3 students from \(at)\n"
  },
  StressDocument(name: "support") { at in
    "support technical: Desk \(at)\ninformation expectations: Guide \(at)\ninclusion: Also \(at)\n"
  },
  StressDocument(name: "feedback") { at in
    "async assignment A\(at): Make [online, groups of 4, week \(at % 50 + 1), 2 h]\n  feedback: peers\n"
      + "  feedback: teacher [within 5 days]\n  product: A report\n"
  },
  StressDocument(name: "weeks") { at in
    "week \(at % 53 + 1): Week\n  async project work: Work [groups of 4, online, 4 h]\n  meeting: Meet [on campus]\n"
      + "    sync check-in: Hello [10 min]\n"
  },
  StressDocument(name: "holidays") { at in "holiday: Free [week \(at % 50 + 1)]\n" },
  StressDocument(name: "deep") { at in
    String(repeating: " ", count: min(at, 400)) + "module: Deep \(at)\n"
      + String(repeating: " ", count: min(at, 400) + 1) + "async video: Watch [10 min]\n"
  },
]
