import CourseFormat
import CourseModel
import CourseSyntax
import SourceText
import TestKit
import Testing
import Vocabulary

private func plan(_ text: String) -> Plan { Plan(Snapshot(Array(text.utf8))) }

private func compared(_ old: String, _ new: String) -> PlanChanges { changes(from: plan(old), to: plan(new)) }

/// What changed, in a few words: `case 'Theory' duration`.
private func told(_ changes: PlanChanges) -> [String] {
  changes.things.map { change in
    let plan = change.isGone ? changes.old : changes.new
    let element = change.isGone ? change.old : change.new
    let name = plan.snapshot.name(element)
    let label = name.isEmpty ? plan.snapshot.title(element) : name
    if change.isNew { return "+ \(label)" }
    if change.isGone { return "- \(label)" }
    return "\(label): " + change.facts.map { told($0, changes) }.joined(separator: ", ")
  }
}

private func told(_ fact: ChangedFact, _ changes: PlanChanges) -> String {
  switch fact {
  case .title: "title"
  case .name: "name"
  case .keyword: "keyword"
  case .kind: "kind"
  case .place: "place"
  case .order: "order"
  case .alternatives(let old, let new): "alternatives \(old)>\(new)"
  case .prose: "prose"
  case .split(let parts): "split \(parts.map { changes.new.snapshot.title($0) })"
  case .joined(let parts): "joined \(parts.map { changes.old.snapshot.title($0) })"
  case .duration: "duration"
  case .environment: "environment"
  case .grouping: "grouping"
  case .property(let path, let old, let new):
    (path.map { named($0, changes.new) } + [new.first.map { named($0, changes.new) } ?? named(old[0], changes.old)])
      .joined(separator: "/")
  }
}

private func named(_ element: Int32, _ plan: Plan) -> String {
  plan.model.elements[Int(element)].keyword?.row.names.canonical(.english) ?? "?"
}

private let course = """
  course C1: Talking
  language: en
  students: 24

  outcome LO1: Listens
  outcome LO2: Asks

  week 1: Listening
    async video: What listening is [online, alone, 30 min] -> LO1
    meeting: First meeting [on campus]
      sync check-in: How are you? [whole group, 10 min]
      sync case: The silent client [groups of 4, 60 min] -> LO1
  week 2: Asking
    async reading: Chapter two [own place, alone, 60 min] -> LO2
      tool: Padlet
    meeting: Second meeting [on campus]
      sync check-in: How are you? [whole group, 10 min]
      sync role play: Three kinds of questions [trios, 40 min] -> LO2

  """

private func changed(_ replacements: (String, String)...) -> [String] {
  var text = course
  for (old, new) in replacements {
    #expect(text.contains(old), "\(old)")
    text = text.replacing(old, with: new, maxReplacements: 1)
  }
  return told(compared(course, text))
}

@Suite struct ChangesTests {
  // MARK: One thing

  @Test func tellsFactsOfWhatStaysTheSame() {
    #expect(changed(("groups of 4, 60 min", "groups of 6, 20 min")) == ["The silent client: group, duration"])
    #expect(changed(("-> LO2\n    tool: Padlet", "-> LO1\n    tool: Miro")) == ["Chapter two: for, tool"])
    #expect(changed(("students: 24", "students: 30")) == ["C1: students"])
    #expect(changed(("async video", "sync video")) == ["What listening is: keyword"])
    #expect(changed(("sync case", "sync discussion")) == ["The silent client: kind"])
    #expect(changed(("30 min]", "?]")) == ["What listening is: duration"])
    #expect(changed(("30 min] -> LO1", "30 min, optional] -> LO1")) == ["What listening is: choice"])
    #expect(changed(("  tool: Padlet", "  feedback: teacher [within 2 days]")) == ["Chapter two: feedback, tool"])
  }

  @Test func aThingBelowAPropertyIsFoundThere() {
    let old = course.replacing("tool: Padlet", with: "feedback: teacher [within 2 days]")
    let new = old.replacing("within 2 days", with: "within 5 days")
    #expect(told(compared(old, new)) == ["Chapter two: feedback/within"])
  }

  @Test func whatIsInheritedIsToldWhereItIsSaid() {
    #expect(changed(("First meeting [on campus]", "First meeting [online]")) == ["First meeting: environment"])
    // An activity that says so itself what its meeting said means the same.
    #expect(changed(("whole group, 10 min]", "on campus, whole group, 10 min]")) == [])
  }

  @Test func equalLengthsAndGroupsAreTheSame() {
    #expect(changed(("own place, alone, 60 min", "own place, alone, 1 h")) == [])
    let pairs = course.replacing("[trios", with: "[pairs")
    #expect(told(compared(pairs, pairs.replacing("[pairs", with: "[groups of 2"))) == [])
  }

  // MARK: Who is who

  @Test func renamedThingsAreTheSame() {
    #expect(changed(("The silent client", "The client who says nothing")) == ["The client who says nothing: title"])
    #expect(changed(("The silent client", "A day at the zoo")) == ["A day at the zoo: title"])
    #expect(changed(("week 2: Asking", "week 2: Questions")) == ["2: title"])
    // An ID says who it is, whatever its title.
    #expect(changed(("LO1: Listens", "LO1: Hears what is not said")) == ["LO1: title"])
    // Words say who it is, where its ID is another's now.
    let shifted = course.replacing("LO2: Asks", with: "LO3: Asks").replacing("-> LO2", with: "-> LO3")
      .replacing("outcome LO3", with: "outcome LO2: Keeps silent\noutcome LO3")
    #expect(told(compared(course, shifted)) == ["+ LO2", "LO3: name"])
  }

  @Test func movedThingsAreTheSame() {
    let video = "  async video: What listening is [online, alone, 30 min] -> LO1\n"
    let moved = course.replacing(video, with: "").replacing("week 2: Asking\n", with: "week 2: Asking\n" + video)
    #expect(told(compared(course, moved)) == ["What listening is: place"])
  }

  @Test func anotherOrderIsTold() {
    let first = "    sync check-in: How are you? [whole group, 10 min]\n"
    let second = "    sync case: The silent client [groups of 4, 60 min] -> LO1\n"
    let swapped = course.replacing(first + second, with: second + first)
    let told = told(compared(course, swapped))
    #expect(told == ["The silent client: order"] || told == ["How are you?: order"])
  }

  @Test func aWeekBetweenOthersShiftsThem() {
    let added = course.replacing(
      "week 2: Asking", with: "week 2: Resting\n  async walk: Go outside [30 min]\nweek 3: Asking")
    #expect(told(compared(course, added)) == ["+ 2", "3: name"])
    let untitled = course.replacing(": Listening", with: ":").replacing(": Asking", with: ":")
    let shifted = untitled.replacing("week 2:", with: "week 2:\n  async walk: Go outside [30 min]\nweek 3:")
    #expect(told(compared(untitled, shifted)) == ["+ 2", "3: name"])
  }

  @Test func splitAndJoined() {
    let parts = """
      sync case: The silent client [groups of 4, 40 min] -> LO1
          sync case: The silent client, once more [groups of 4, 20 min] -> LO1
      """
    let split = course.replacing("sync case: The silent client [groups of 4, 60 min] -> LO1", with: parts)
    #expect(
      told(compared(course, split)) == ["The silent client: duration, split [\"The silent client, once more\"]"])
    #expect(
      told(compared(split, course)) == ["The silent client: duration, joined [\"The silent client, once more\"]"])
  }

  @Test func newAndGoneAreToldWithWhatIsInThem() {
    let without = course.split(separator: "week 2", maxSplits: 1).first.map { String($0) } ?? ""
    let gone = compared(course, without)
    #expect(told(gone) == ["- 2"])
    #expect(gone.things.first?.contents.count == 4)
    #expect(told(compared(without, course)) == ["+ 2"])
  }

  // MARK: Figures

  @Test func figuresFollow() throws {
    let changes = compared(course, course.replacing("groups of 4, 60 min", with: "groups of 6, 20 min"))
    let unit = try #require(changes.units.first)
    #expect(unit.figures.old.contact.lower == 70 * 60)
    #expect(unit.figures.difference(unit.figures.old.contact, unit.figures.new.contact) == -40 * 60)
    #expect(changes.figures.difference(changes.figures.old.contact, changes.figures.new.contact) == -40 * 60)
    #expect(changes.figures.old.total.lower == (30 + 10 + 60 + 60 + 10 + 40) * 60)
    #expect(changes.figures.new.ownTime == changes.figures.old.ownTime)
  }

  @Test func whatIsNotKnownIsNotZero() throws {
    let unknown = compared(course, course.replacing("30 min]", with: "?]"))
    let figures = unknown.figures
    #expect(figures.difference(figures.old.ownTime, figures.new.ownTime) == nil)
    #expect(!figures.new.ownTime.isWholeKnown)
    // What both versions leave open plays no part in the difference.
    let open = course.replacing("30 min]", with: "?]")
    let both = compared(open, open.replacing("60 min] -> LO2", with: "90 min] -> LO2")).figures
    #expect(both.difference(both.old.ownTime, both.new.ownTime) == 30 * 60)
  }

  @Test func aMeetingThatOnlySaysItsTimeCounts() {
    let old = "course C: C\nmeeting: Talk [on campus, 90 min]\n  break: [10 min]\n"
    let figures = compared(old, old.replacing("90 min", with: "50 min")).figures
    #expect(figures.old.contact.lower == 80 * 60 && figures.new.contact.lower == 40 * 60)
    let open = "course C: C\nmeeting: Talk [on campus, 90 min]\n  sync check-in: Hi [10 min]\n  sync case: Talk [?]\n"
    #expect(compared(open, open).figures.old.contact == Amount(90 * 60, 90 * 60))
  }

  // MARK: Programmes and institutions

  @Test func coursesOfAProgramme() {
    let old = """
      programme P: Design
      language: en
      period 1: First
        course A1: a1.course [5 EC]
        course A2: a2.course [5 EC]
      period 2: Second
        course B1: b1.course [5 EC]
      """
    let new = """
      programme P: Design
      language: en
      period 1: First
        course A1: a1.course [2.5 EC]
      period 2: Second
        course A2: a2.course [5 EC]
        course C1: c1.course [5 EC]
      """
    let changes = compared(old, new)
    #expect(told(changes) == ["A1: workload", "- B1", "A2: place", "+ C1"])
    #expect(changes.units.map { $0.figures.old.credits.lower } == [10_000, 5000])
    #expect(changes.units.map { $0.figures.new.credits.lower } == [2500, 10_000])
    #expect(changes.figures.old.courses == 3 && changes.figures.new.courses == 3)
  }

  @Test func linesOfAnInstitution() {
    let old = """
      institution H: School
      language: en
      strategy: Learn anywhere
      dimension: Support
        why: Students ask for it
        how: A helpdesk
      """
    let new = old.replacing("A helpdesk", with: "A helpdesk that is open at night")
      .replacing("strategy: Learn anywhere", with: "strategy: Learn together\nbudget: 3 million")
    #expect(told(compared(old, new)) == ["H: strategy, budget", "A helpdesk that is open at night: title"])
  }

  // MARK: Whatever comes

  @Test(arguments: Sample.all) func formAndLanguageAreNoChange(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    if snapshot.tree.outlineIsLost { return }
    let plan = Plan(snapshot)
    let language = snapshot.language.other
    let others: [(String, [UInt8])] = [
      ("itself", sample.bytes), ("formatted", formatted(snapshot)),
      ("translated", translated(snapshot, to: language)),
      ("as properties", applying(detailsAsProperties(snapshot), to: sample.bytes)),
      ("as details", applying(propertiesAsDetails(snapshot), to: sample.bytes)),
      ("with CRLF", sample.bytes.filter { $0 != 0x0D }.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }),
    ]
    for (name, bytes) in others {
      let changes = changes(from: plan, to: Plan(snapshot.changed(to: bytes)))
      #expect(changes.isEmpty, "\(sample) \(name): \(told(changes).prefix(5))")
      for unit in changes.units { #expect(unit.figures.old.total == unit.figures.new.total, "\(sample) \(name)") }
    }
  }

  @Test(arguments: Sample.all) func slipsAreCompared(_ sample: Sample) {
    let plan = Plan(Snapshot(sample.bytes))
    for seed in UInt64(0)..<20 {
      let other = Plan(Snapshot(mutated(sample.bytes, seed: seed)))
      let there = changes(from: plan, to: other)
      let back = changes(from: other, to: plan)
      #expect(there.isEmpty == back.isEmpty, "\(sample) \(seed)")
      #expect(there.figures.old.total == back.figures.new.total)
    }
  }

  /// Ten times as much takes about ten times as long; a hundred times would show here.
  @Test func longPlansTakeNoLongerThanTheyShould() {
    func text(_ count: Int, _ word: String) -> String {
      (0..<count).reduce(into: "course C: C\nlanguage: en\nweek 1: One\n") {
        $0 += "  async reading: \(word) the same words in each title \($1) [alone, 30 min]\n"
      }
    }
    let clock = ContinuousClock()
    let short = clock.measure { _ = compared(text(100, "Read"), text(100, "Study")) }
    let long = clock.measure { _ = compared(text(1000, "Read"), text(1000, "Study")) }
    #expect(long < Swift.max(short, .milliseconds(10)) * 60, "\(short) and \(long)")
  }
}
