import Commands
import Testing

private let plan = """
  course MC101: Marketing
  week 1: Start
    async video: Clips [online, pink]
    async video: More [online, pink, green]
  """ + "\n"

@Suite struct IgnoreCommandTests {
  private func ignore(_ disk: Disk, _ rule: String, _ place: String, _ reason: String? = "agreed in June") -> Ran {
    disk.run(["ignore", rule, place] + (reason.map { ["--reason", $0] } ?? []))
  }

  @Test func writesTheLineAndTheFindingIsGone() {
    let disk = Disk(["a.course": plan])
    let ran = ignore(disk, "notation/unknown-detail", "a.course:3")
    #expect(ran.code == 0 && ran.output == "")
    #expect(ran.errors == "a.course:4: ignore unknown-detail: agreed in June\n1 finding set aside.\n")
    #expect(
      disk.text("a.course")
        == plan.replacing(
          "Clips [online, pink]\n", with: "Clips [online, pink]\n    ignore unknown-detail: agreed in June\n"))
    let checked = disk.check("a.course", rules: "notation/unknown-detail")
    #expect(!checked.output.contains("a.course:3") && checked.output.contains("1 finding set aside"))
    #expect(
      ignore(disk, "unknown-detail", "a.course:3").errors == "coursecheck: that is set aside already, on line 4.\n")
  }

  @Test func speaksTheLanguageOfThePlan() {
    let disk = Disk(["a.course": "cursus MC101: Marketing\nweek 1: Start\n  asynchroon video: Clips [online, roze]\n"])
    disk.variables["LANG"] = "nl_NL.UTF-8"
    let ran = ignore(disk, "unknown-detail", "a.course:3", "zo\n  afgesproken ")
    #expect(ran.errors == "a.course:4: negeer unknown-detail: zo afgesproken\n1 bevinding opzijgezet.\n")
  }

  @Test(arguments: ["a.course:4:25", "a.course:4", "./a.course:4:1", "a.course:4:", "/home/me/plans/a.course:4"])
  func takesAPlaceAsItIsPrinted(_ place: String) {
    let disk = Disk(["a.course": plan, "/home/me/plans/a.course": plan, "./a.course": plan])
    #expect(
      ignore(disk, "unknown-detail", place).errors.contains(":5: ignore unknown-detail: agreed in June\n2 findings"))
  }

  @Test(arguments: ["x:3.course", "C:\\plans\\a.course", "a:4", "10:30 les.course"])
  func namesMayHaveColons(_ name: String) {
    let disk = Disk([name: plan])
    #expect(ignore(disk, "unknown-detail", name + ":3").code == 0, "\(name)")
    #expect(disk.text(name).contains("ignore unknown-detail"))
  }

  @Test func saysWhatIsThereWhereTheRuleFindsNothing() {
    let disk = Disk(["a.course": plan])
    let ran = ignore(disk, "unknown-word", "a.course:3")
    #expect(ran.code == 2)
    #expect(
      ran.errors.hasPrefix("coursecheck: unknown-word finds nothing on line 3. On line 3 there is something from "))
    #expect(ran.errors.contains("notation/unknown-detail"))
    let near = ignore(disk, "unknown-detail", "a.course:2")
    #expect(near.errors.hasPrefix("coursecheck: unknown-detail finds nothing on line 2. It does on lines 3 and 4."))
    #expect(disk.text("a.course") == plan)
    #expect(ignore(disk, "unknown-detail", "a.course:9999999").code == 2)
  }

  @Test func aNameThatTwoFamiliesShareIsWrittenInFull() {
    let disk = Disk(["a.course": plan])
    let full = ignore(disk, "blend-course/evaluation-missing", "a.course:1")
    #expect(full.errors.contains("ignore blend-course/evaluation-missing: agreed"))
    let both = Disk(["a.course": plan])
    #expect(ignore(both, "evaluation-missing", "a.course:1").errors.contains("ignore evaluation-missing: agreed"))
  }

  @Test func asksForAReason() {
    let disk = Disk(["a.course": plan])
    for reason in [nil, "", "  ", "?", "None", "geen"] {
      let ran = ignore(disk, "unknown-detail", "a.course:3", reason)
      #expect(ran.code == 2)
      #expect(ran.errors.contains("Why does the finding not apply here?"))
    }
    #expect(disk.text("a.course") == plan)
  }

  @Test func saysWhatIsWrongWithTheArguments() {
    let disk = Disk(["a.course": plan, ".coursecheck": "rules:\n  x: off\n"])
    #expect(ignore(disk, "unknown-detial", "a.course:3").errors.contains("Did you mean 'unknown-detail'?"))
    #expect(ignore(disk, "unknown-detail", "a.course").errors.contains("On which line?"))
    #expect(ignore(disk, "unknown-detail", "a.course:x").errors.contains("On which line?"))
    #expect(ignore(disk, "unknown-detail", "a.course:0").errors.contains("On which line?"))
    #expect(ignore(disk, "unknown-detail", "b.course:3").errors == "coursecheck: b.course does not exist.\n")
    #expect(ignore(disk, "unknown-rule", ".coursecheck:2").errors.contains("cannot be set aside"))
    #expect(disk.run("ignore", "unknown-detail").code == 2)
    #expect(disk.run("ignore", "unknown-detail", "a.course:3", "b", "--reason", "x").code == 2)
    disk.full = true
    let full = ignore(disk, "unknown-detail", "a.course:3")
    #expect(full.code == 2 && !full.errors.contains("set aside"))
  }

  @Test func standardInputComesBackWithTheLine() {
    let disk = Disk()
    disk.input = Array(plan.utf8)
    let ran = disk.run("ignore", "--reason", "agreed in June", "--", "notation/*", "-:3")
    #expect(ran.code == 0)
    #expect(ran.output.contains("    ignore notation/*: agreed in June\n"))
  }
}
