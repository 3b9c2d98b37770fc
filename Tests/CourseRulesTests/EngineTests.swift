import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Testing
import Vocabulary

/// What the engine does with any rule, shown with rules made up for it.
@Suite struct EngineTests {
  private func snapshot(_ text: String) -> Snapshot { Snapshot(Array(text.utf8)) }

  /// Speaks about every activity.
  private func rule(
    _ name: String = "about-activities", in family: Family = .blendCourse, _ severity: Severity = .warning,
    gate: Gate = .always, _ profile: Profile = .core, asksForMissing: Bool = false, gathersAbove: Int = 5,
    silences: [Silence] = [], isMildInDraft: Bool = false, onlyFirst: Bool = false
  ) -> Rule {
    Rule(
      name, in: family, severity, .validity, gate: gate, profile, sources: "003 Cursusniveau",
      title: Bilingual(nl: "t", en: "t"), why: Bilingual(nl: "w", en: "w"), asksForMissing: asksForMissing,
      gathersAbove: gathersAbove, silences: silences, examples: [],
      find: { (look: inout Look<Void>) in
        for activity in look.plan.activities.prefix(onlyFirst ? 1 : .max) {
          if activity.duration.isKnownAtAll {
            look.met()
          } else if activity.isOptional {
            look.cannotTell(activity.element, missing: .property(.duration))
          } else {
            look.notMet(activity.element, (), isMildInDraft: isMildInDraft)
          }
        }
      },
      say: { _ in Bilingual(nl: "Zo.", en: "So.") })
  }

  private let plan = """
    course X1: T
    week 1: A
      async video: one
      async video: two [10 min]
      async video: three [optional]
    """

  @Test func countsWhatWasJudged() throws {
    let result = check(snapshot(plan), only: [rule()])
    let verdicts = try #require(result.outcomes.first?.verdicts)
    #expect((verdicts.met, verdicts.notMet, verdicts.cannotTell) == (1, 1, 1))
    #expect(verdicts.open.map(\.missing) == [.property(.duration)])
    #expect(result.findings.count == 1)
  }

  @Test func aRuleThatLooksAtNothingDoesNotApply() throws {
    let result = check(snapshot("course X1: T\n"), only: [rule()])
    #expect(try #require(result.outcomes.first).verdicts.isApplicable == false)
  }

  @Test func weighsLessInADraft() {
    let draft = plan.replacing("course X1: T", with: "course X1: T\nstatus: draft")
    func severity(_ rule: Rule, _ text: String) -> Severity? {
      check(snapshot(text), only: [rule]).findings.first?.severity
    }
    #expect(severity(rule(asksForMissing: true), plan) == .warning)
    #expect(severity(rule(asksForMissing: true), draft) == .advice)
    #expect(severity(rule(.advice, asksForMissing: true), draft) == .note)
    #expect(severity(rule(), draft) == .warning)
    #expect(severity(rule(isMildInDraft: true), draft) == .advice)
  }

  private func rule(_ severity: Severity, asksForMissing: Bool) -> Rule {
    rule("about-activities", in: .blendCourse, severity, asksForMissing: asksForMissing)
  }

  @Test func manyAlikeAreToldAsOne() throws {
    let many = "course X1: T\nweek 1: A\n" + (1...7).map { "  async video: v\($0)\n" }.joined()
    let result = check(snapshot(many), only: [rule()])
    let finding = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect(finding.related.count == 7 && finding.element == 0)
    #expect(finding.message.en.contains("6 other places"))
    #expect(result.outcomes.first?.verdicts.notMet == 7)
    #expect(check(snapshot(many), only: [rule(gathersAbove: 7)]).findings.count == 7)
  }

  @Test func oneFactIsToldByOneRule() {
    let heavy = rule("heavy", silences: [.rule("sync-async/light"), .family(.alignment)])
    let light = rule("light", in: .syncAsync)
    let aligned = rule("aligned", in: .alignment)
    let other = rule("other-one", in: .sequence)
    let names = check(snapshot(plan), only: [heavy, light, aligned, other]).findings.map(\.rule.name)
    #expect(names == ["heavy", "other-one"])
    let without = check(snapshot("course X1: T\nweek 1: A\n  async video: one [optional]\n"), only: [heavy, light])
    #expect(without.findings.isEmpty)
  }

  @Test func threeTipsAreEnough() {
    let tips = (1...5).map { number in
      rule(
        "tip-\(number)", in: .principleA, number == 5 ? .warning : .advice, gate: .whenChosen(.principle(.a)),
        asksForMissing: true, onlyFirst: true)
    }
    let chosen = plan.replacing("course X1: T", with: "course X1: T\nprinciples: A")
    let result = check(snapshot(chosen), only: tips)
    #expect(result.findings.count == 3 && result.heldBack == 2)
    // The heaviest are told.
    #expect(result.findings.contains { $0.rule.name == "tip-5" })
    var review = CheckOptions()
    review.isFullReview = true
    #expect(check(snapshot(chosen), review, only: tips).findings.count == 5)
  }

  @Test func setsAsideWithAReason() throws {
    let set = plan + "\n  ignore unknown-word, blend-course/*: agreed\n"
    let real = try #require(Rule.all.first { $0.name == "delivery-undeclared" })
    let result = check(snapshot(set.replacing("  ignore", with: "ignore")), only: [real])
    #expect(result.findings.isEmpty && result.setAside.count == 1)
    #expect(result.outcomes.first?.verdicts.setAside == 1)
  }

  @Test func theBeginningOfANameWillDo() {
    #expect(rules(named: "delivery").map(\.qualifiedName) == ["blend-course/delivery-undeclared"])
    #expect(rules(named: "blend-course/delivery-undeclared").count == 1)
    #expect(rules(named: "nothing-like-it").isEmpty)
    #expect(nearestRuleName(to: "delivery-undeclaerd") == "delivery-undeclared")
  }

  /// A rule that gives a mark outside the text must not take the run, or an editor, down with it.
  @Test func aFaultyRuleIsKeptFromTheRest() throws {
    let faulty = Rule(
      "faulty", in: .blendCourse, .warning, .validity, gate: .always, .core, sources: "003 Cursusniveau",
      title: Bilingual(nl: "t", en: "t"), why: Bilingual(nl: "w", en: "w"), examples: [],
      find: { (look: inout Look<Void>) in look.notMet(0, (), at: Span(3, 9_999_999)) },
      say: { _ in Bilingual(nl: "Zo.", en: "So.") })
    let overlapping = Rule(
      "overlapping", in: .blendCourse, .warning, .validity, gate: .always, .core, sources: "003 Cursusniveau",
      title: Bilingual(nl: "t", en: "t"), why: Bilingual(nl: "w", en: "w"), examples: [],
      find: { (look: inout Look<Void>) in look.notMet(0, ()) },
      say: { _ in Bilingual(nl: "Zo.", en: "So.") },
      fix: { _, _ in [Fix(Bilingual(nl: "t", en: "t"), .safe, [TextEdit(Span(0, 4), "a"), TextEdit(Span(2, 6), "b")])] }
    )
    let result = check(snapshot(plan), only: [faulty, overlapping, rule()])
    #expect(result.findings.map(\.rule.name) == ["overlapping", "about-activities"])
    #expect(result.outcomes.map(\.verdicts.hasCrashed) == [true, false, false])
    // A finding is worth telling, also where its fix can't be applied.
    #expect(result.findings[0].fixes.isEmpty)
    #expect(result.findings[0].unsoundFixes.count == 1)
  }

  @Test func theProjectHasItsSay() throws {
    let real = try #require(Rule.all.first { $0.qualifiedName == "blend-course/delivery-undeclared" })
    func severity(_ settings: [RuleSetting]) -> Severity? {
      var options = CheckOptions()
      options.settings = settings
      return check(snapshot("course X1: T\n"), options).findings.first { $0.rule === real }?.severity
    }
    #expect(severity([]) == .warning)
    #expect(severity([RuleSetting("blend-course/*", .off)]) == nil)
    #expect(
      severity([RuleSetting("delivery-undeclared", .weighs(.error)), RuleSetting("blend-course/*", .off)]) == .error)
    var ignoring = CheckOptions()
    ignoring.ignored = ["blend-course/*"]
    #expect(!check(snapshot("course X1: T\n"), ignoring).findings.contains { $0.rule === real })
    var selecting = CheckOptions()
    selecting.selected = ["delivery-undeclared"]
    #expect(
      check(snapshot("course X1: T\nnonsense: x\n"), selecting).findings.map(\.rule.name) == ["delivery-undeclared"])
  }

  /// What a programme or an institution states, its courses need not repeat.
  @Test func whatIsHandedDownIsStated() {
    let course = Plan(snapshot("course X1: T\n"))
    let programme = Plan(snapshot("programme P1: T\ntool: Padlet\n"))
    #expect(Context(course).isNotStatedAnywhere(.tool))
    let context = Context(course, in: Surroundings(above: [programme]))
    #expect(!context.isNotStatedAnywhere(.tool))
    #expect(context.handedDown(.tool).map { $0.plan.snapshot.title($0.element) } == ["Padlet"])
  }

  @Test func asksOnRequestOnlyWhereTheDesignWorksOnIt() {
    let tip = rule(gate: .whenChosen(.principle(.b)))
    var options = CheckOptions()
    #expect(!options.includes(tip, for: Plan(snapshot(plan))))
    #expect(options.includes(tip, for: Plan(snapshot(plan + "\nprinciples: A, B\n"))))
    options.isFullReview = true
    #expect(options.includes(tip, for: Plan(snapshot(plan))))
  }
}
