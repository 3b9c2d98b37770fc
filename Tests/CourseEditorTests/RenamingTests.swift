import CourseEditor
import CourseModel
import CourseRules
import SourceText
import TestKit
import Testing
import Vocabulary

@Suite struct RenamingTests {
  private let text = """
    course MC101: Marketing
    outcome LO1: Applies theory
    outcome LO2: Gives feedback
    pattern Day: A day
      sync lecture: Theory [60 min]
    week 1: Start
      meeting 1: Monday
        sync C1: Own brand [60 min] -> LO1
      meeting 2: Tuesday
        like: day
        follows: meeting 1
    """

  private func edits(_ plan: Plan, _ target: Occurrence.Target, _ name: String) -> [TextEdit] {
    plan.occurrences().of(target).map { TextEdit($0.name, name) }
  }

  /// What is said of a new name for what is called so now.
  private func refusal(_ old: String, as name: String) -> RenameProblem? {
    let plan = Plan(Snapshot(Array(text.utf8)))
    let found = plan.occurrences().all.first { plan.snapshot.text($0.name) == old }
    return found.flatMap { plan.refusal($0.target, as: name) }
  }

  @Test func sayWhatANameMayLookLike() {
    #expect(refusal("LO1", as: "LO3") == nil)
    #expect(refusal("LO1", as: "Communicatie-É") == nil)
    for name in ["lo", "LO 3", "LO:3", "LO#3", "LO[3]", "3", "LO\n3", "LO,3"] {
      #expect(refusal("LO1", as: name) == .noIdentifier(name))
    }
    #expect(refusal("LO1", as: "") == .empty)
    #expect(refusal("LO1", as: "LO2") == .taken("LO2", by: "Gives feedback"))
    #expect(refusal("MC101", as: "11.220") == nil)
    #expect(refusal("Day", as: "a whole day") == nil)
  }

  @Test func areRefusedWhereTheyWouldChangeAMeaning() {
    let plan = Plan(Snapshot(Array(text.utf8)))
    let problem: (String, String) -> Bool = { old, new in
      guard let at = plan.element(named: old) else { return true }
      return plan.keepsItsMeaning(after: self.edits(plan, .element(at), new), renaming: [.element(at)])
    }
    #expect(problem("LO1", "LO7"))
    #expect(problem("C1", "C2"))
    // A kind of activity, a second ID, the beginning of text.
    #expect(!problem("C1", "Quiz"))
    #expect(!problem("LO1", "LO2"))
    #expect(!problem("LO1", "LO1: x"))
  }

  @Test func ofNumbersAndWeeks() {
    let plan = Plan(Snapshot(Array(text.utf8)))
    let occurrences = plan.occurrences().all
    let week = occurrences.first { plan.snapshot.text($0.span) == "week 1" }
    #expect(week.flatMap { plan.refusal($0) } == .countedNumber)
    let meeting = occurrences.first { plan.snapshot.text($0.span) == "meeting 1" }
    #expect(meeting.flatMap { plan.refusal($0) } == nil)
    guard let target = meeting?.target else { return }
    #expect(plan.refusal(target, as: "M3") == .noNumber("M3"))
    #expect(plan.refusal(target, as: "1.2") == nil)
    #expect(plan.keepsItsMeaning(after: edits(plan, target, "3"), renaming: [target]))
    // There is a second meeting already.
    #expect(!plan.keepsItsMeaning(after: edits(plan, target, "2"), renaming: [target]))
  }

  @Test func ofToolsReachWhereTheyAreUsed() {
    let text = "course A1: x\ntool: Miro, Teams\nweek 1: y\n  sync case: z [tool Miro]\n    tool: Teams and Miro\n"
    let plan = Plan(Snapshot(Array(text.utf8)))
    let target = Occurrence.Target.tool(Array("miro".utf8))
    #expect(plan.refusal(target, as: "teams") == .taken("teams", by: "Teams"))
    #expect(plan.refusal(target, as: "MIRO") == nil)
    #expect(plan.refusal(target, as: "Microsoft Whiteboard") == nil)
    let edits = edits(plan, target, "Microsoft Whiteboard")
    #expect(edits.count == 3)
    #expect(plan.keepsItsMeaning(after: edits, renaming: [target]))
    // That would be two tools.
    #expect(!plan.keepsItsMeaning(after: self.edits(plan, target, "Pen, paper"), renaming: [target]))
  }

  @Test func areExplainedInBothLanguages() {
    let problems: [RenameProblem] = [
      .nothing, .countedNumber, .file, .ownKind, .targetMissing, .empty, .noIdentifier("x"), .noNumber("x"),
      .taken("X1", by: "Y"), .readAsOther("x"),
    ]
    for problem in problems {
      #expect(problem.message.nl.hasSuffix(".") && problem.message.en.hasSuffix("."))
      #expect(problem.message.nl != problem.message.en)
    }
  }

  /// Names in every sample, there and back: the same bytes, and on the way nothing that was not there before.
  @Test(arguments: Sample.all) func changeNothingButTheName(_ sample: Sample) {
    let plan = Plan(Snapshot(sample.bytes))
    let count = check(plan, CheckOptions()).findings.count
    let all = plan.occurrences().all
    let definitions = all.filter { occurrence in
      // Where two have one name, others mean the first.
      occurrence.role == .definition && plan.refusal(occurrence) == nil
        && !all.contains { isTwin($0, of: occurrence, plan) }
    }
    // Of a long plan every so many: all of them would take long.
    for (at, occurrence) in definitions.enumerated() where at % (definitions.count / 10 + 1) == 0 {
      let old = plan.snapshot.text(occurrence.name)
      let name = occurrence.span != occurrence.name ? "97" : "Zz" + old
      let changed = renamed(plan, occurrence, name)
      let back = changed.occurrences().all.first {
        $0.role == .definition && $0.element == occurrence.element && changed.snapshot.text($0.name) == name
      }
      #expect(back.map { renamed(changed, $0, old).snapshot.bytes } == sample.bytes, "\(sample.name): \(old)")
      if at % 2 == 1 { continue }
      let now = check(changed, CheckOptions()).findings
      #expect(now.count <= count, "\(sample.name): \(old) \(now.map { $0.rule.qualifiedName })")
    }
  }

  private func isTwin(_ one: Occurrence, of other: Occurrence, _ plan: Plan) -> Bool {
    one.role == .definition && one.target != other.target
      && plan.snapshot.text(one.name) == plan.snapshot.text(other.name)
  }

  private func renamed(_ plan: Plan, _ occurrence: Occurrence, _ name: String) -> Plan {
    #expect(plan.refusal(occurrence.target, as: name) == nil)
    let edits = edits(plan, occurrence.target, name)
    #expect(plan.keepsItsMeaning(after: edits, renaming: [occurrence.target]), "\(name)")
    return Plan(plan.snapshot.changed(to: applying(edits, to: plan.snapshot.bytes)))
  }
}
