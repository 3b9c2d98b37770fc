import CourseRules
import Testing

/// Which rules run, and what is told about those that could not judge.
@Suite struct ChoosingTests {
  private let plan = """
    course MC101: Marketing
    week 1: Start
      async video: Clips [online, 20 min]
      duraton: 20 min
    """ + "\n"

  private func verdicts(_ arguments: String...) -> String {
    Disk(["a.course": plan]).run(["check", "--verdicts"] + arguments + ["a.course"]).output
  }

  @Test func runsWhatIsNamed() {
    #expect(verdicts("--select", "unknown-word").contains("notation/unknown-word"))
    #expect(!verdicts("--select", "notation/missing-target").contains("duraton"))
    let both = verdicts("--select", "missing-target", "--select", "notation/unknown-word")
    #expect(both.contains("  notation/unknown-word") && both.contains("  notation/missing-target"))
    let family = verdicts("--select", "notation/*", "--ignore", "unknown-word,missing-target")
    #expect(!family.contains("notation/unknown-word") && !family.contains("notation/missing-target"))
    #expect(family.contains("notation/unknown-kind"))
  }

  @Test func aNamedRuleRunsWhateverItsProfile() {
    for rule in Rule.all where rule.profile != .core || rule.gate.isOnRequest {
      let text = rule.examples.first { $0.verdict == .wrong }?.document.bytes ?? []
      let disk = Disk(["a.course": String(decoding: text, as: UTF8.self)])
      // Whatever it comes to, also that it does not apply.
      #expect(disk.check("--verdicts", "a.course", rules: rule.qualifiedName).output.contains(rule.qualifiedName))
    }
  }

  @Test(arguments: [
    ("unknwon-word", "'unknwon-word' is not a rule or family.\nDid you mean 'unknown-word'?"),
    (
      "notation/unknown-wrod", "'notation/unknown-wrod' is not a rule or family.\nDid you mean 'notation/unknown-word'?"
    ),
    ("notaton/*", "'notaton/*' is not a rule or family.\nDid you mean 'notation/*'?"),
    ("qqqqqqqq", "'qqqqqqqq' is not a rule or family.\nSee `coursecheck rules` for all of them."),
  ]) func saysWhichNameWasMeant(_ name: String, _ message: String) {
    for option in ["--select", "--ignore"] {
      let ran = Disk(["a.course": plan]).run("check", option, name, "a.course")
      #expect(ran == Ran(code: 2, output: "", errors: "coursecheck: " + message + "\n"))
    }
  }

  @Test func firstWordsWillDoWhereTheyMeanOneRule() {
    let several = Disk(["a.course": plan]).run("check", "--select", "unknown", "a.course")
    #expect(several.errors.hasPrefix("coursecheck: More than one rule begins with 'unknown'.\nChoose one of notation/"))
    #expect(verdicts("--select", "no-getting").contains("principle-a/no-getting-acquainted-activity"))
  }

  @Test func saysWhatIsMissing() {
    let output = Disk(["a.course": plan]).check("a.course", rules: "no-getting-acquainted-activity").output
    #expect(
      output.hasSuffix(
        """
        1 line not judged: 1 with an unknown word at the start.
        1 thing can't be judged yet. What is missing: composition.

        """), "\(output)")
  }

  @Test func profilesAreNamed() {
    for profile in ["core", "extended", "committee", "institution", "all"] {
      #expect(Disk(["a.course": plan]).run("check", "--profile", profile, "a.course").errors == "")
    }
    #expect(Disk(["a.course": plan]).run("check", "--profile", "most", "a.course").code == 2)
  }

  @Test func timesTheRules() {
    let output = Disk(["a.course": plan]).check("--timings", "a.course").output
    #expect(
      output.hasSuffix(
        """

        making word lists         0.001 ms
        parsing                   0.001 ms
        lowering                  0.001 ms
        rules                     0.001 ms
        around the rules          0.002 ms
        Lowering and checking took 4.0 times what parsing took.

           share         time  rule
          100.0%     0.001 ms  notation/unknown-word

        """), "\(output)")
  }

  @Test func showsWhatEachRuleCameTo() {
    let output = Disk(["a.course": plan]).check("--verdicts", "a.course", rules: "unknown-word,no-getting").output
    #expect(
      output.contains(
        """
          met  not met  cannot tell  person  set aside  rule
                     1                                  notation/unknown-word
                                  1                     principle-a/no-getting-acquainted-activity (missing: composition)
        """), "\(output)")
  }

  @Test func countsOverAllFiles() {
    let disk = Disk(["a.course": plan, "b.course": plan, "c.course": "course A1: T\n"])
    #expect(disk.check(".").output.contains("3 things judged by 1 rule."))
  }
}
