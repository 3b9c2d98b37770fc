import Commands
import Testing

private let plan = """
  course MC101: Marketing
  week 1: Start
    async video: Clips
      duraton: 20 min
  """ + "\n"

private let entry = "notation/unknown-word a.course | week 1: Start > async video: Clips > duraton: 20 min"

@Suite struct BaselineCommandTests {
  @Test func writesWhatThereIsAndIsSilentAboutIt() {
    let disk = Disk(["a.course": plan])
    let written = disk.check("--write-baseline", ".")
    #expect(written.code == 0)
    #expect(written.errors == ".coursecheck-baseline: 1 finding in the baseline; 1 added, 0 taken out.\n")
    #expect(disk.text(".coursecheck-baseline").hasPrefix("# coursecheck baseline 1\n"))
    #expect(disk.text(".coursecheck-baseline").hasSuffix(entry + "\n"))
    let checked = disk.check("--fail-on", "note", ".")
    #expect(checked.code == 0)
    #expect(!checked.output.contains("duraton"))
    #expect(checked.output.contains("No findings in what we could judge of 1 file"))
    #expect(checked.output.contains("1 finding was known from the baseline."))
    let before = disk.files
    #expect(disk.check("--write-baseline", ".").code == 0)
    #expect(disk.files == before)
  }

  @Test func onlyWhatIsNewWeighs() {
    let disk = Disk(["a.course": plan])
    _ = disk.check("--write-baseline", "--baseline", "known.txt", ".")
    disk.files["a.course"]? += Array("    grup: pairs\n".utf8)
    let checked = disk.check("--fail-on", "warning", "--baseline", "known.txt", "--output", "concise", ".")
    #expect(checked.code == 1)
    #expect(checked.output.hasPrefix("a.course:5:"))
    #expect(checked.output.contains("1 finding was known from the baseline."))
    #expect(disk.check("--baseline", "none", ".").output.contains("2 warnings"))
  }

  @Test func saysWhatIsStaleAndTakesItOut() {
    let disk = Disk(["a.course": plan, "b.course": plan.replacing("MC101", with: "MC102")])
    _ = disk.check("--write-baseline", ".")
    disk.files["a.course"] = Array(plan.replacing("duraton", with: "duration").utf8)
    let checked = disk.check("--output", "concise", ".")
    #expect(
      checked.output.hasPrefix(
        ".coursecheck-baseline:2:34 note project/stale-baseline-entry In 'a.course' this finding of notation/unknown-word is gone."
      ))
    #expect(checked.output.contains("1 note in 2 files"))
    // Who checks only the other file, or another rule, hears nothing.
    #expect(!disk.check("b.course").output.contains("stale"))
    #expect(!disk.check(".", rules: "workload/*").output.contains("stale"))
    let pruned = disk.check("--prune-baseline", ".")
    #expect(pruned.errors == ".coursecheck-baseline: 1 finding in the baseline; 0 added, 1 taken out.\n")
    #expect(!disk.text(".coursecheck-baseline").contains(" a.course"))
    #expect(disk.text(".coursecheck-baseline").contains(" b.course"))
    #expect(disk.check("--prune-baseline", ".").errors == ".coursecheck-baseline: the baseline stays as it is.\n")
  }

  @Test func staleLinesSpeakDutchWithDutchPlans() {
    let disk = Disk(["a.course": "cursus MC101: Marketing\nleerutikomst LU1: Past toe\n"])
    _ = disk.check("--write-baseline", ".")
    disk.files["a.course"] = Array("cursus MC101: Marketing\n".utf8)
    #expect(disk.check(".").output.contains("In 'a.course' is deze bevinding van notation/unknown-word er niet meer."))
  }

  @Test func knowsRenamedFilesAndForgetsDeletedOnes() {
    let disk = Disk(["plans/a.course": plan])
    _ = disk.check("--write-baseline", "plans")
    disk.files["plans/b.course"] = disk.files.removeValue(forKey: "plans/a.course")
    #expect(disk.check("plans").output.contains("1 finding was known"))
    #expect(!disk.check("plans").output.contains("stale"))
    disk.files["plans/b.course"] = Array("course MC101: Marketing\n".utf8)
    #expect(disk.check("plans").output.contains("stale-baseline-entry"))
    #expect(!disk.check("plans/b.course").output.contains("stale-baseline-entry"))
  }

  @Test func aPartialRunKeepsWhatItDidNotLookFor() {
    let disk = Disk(["a.course": plan, "b.course": plan.replacing("MC101", with: "MC102")])
    _ = disk.check("--write-baseline", ".")
    let both = disk.text(".coursecheck-baseline")
    disk.files["b.course"]? += Array("    grup: pairs\n".utf8)
    _ = disk.check("--write-baseline", "a.course")
    #expect(disk.text(".coursecheck-baseline") == both)
    _ = disk.check("--write-baseline", ".", rules: "workload/*")
    #expect(disk.text(".coursecheck-baseline").contains(entry))
    _ = disk.check("--write-baseline", "b.course")
    #expect(disk.text(".coursecheck-baseline").split(separator: "\n").count == 4)
  }

  @Test func theProjectSaysWhereItIs() {
    let disk = Disk([
      "plans/.coursecheck": "baseline: known/list.txt\n", "plans/a.course": plan, "plans/deep/b.course": plan,
    ])
    let first = disk.check("plans")
    #expect(first.code == 2)
    #expect(
      first.errors == "coursecheck: plans/known/list.txt: this baseline is not there yet; --write-baseline makes it.\n")
    _ = disk.check("--write-baseline", "plans")
    let text = disk.text("plans/known/list.txt")
    #expect(text.contains(" ../a.course | ") && text.contains(" ../deep/b.course | "))
    #expect(disk.check("plans").output.contains("2 findings were known"))
    #expect(disk.run("config", "plans/a.course").output.contains("known/list.txt"))
    disk.files["plans/deep/.coursecheck"] = Array("baseline: none\n".utf8)
    #expect(disk.check("plans/deep/b.course").output.contains("duraton"))
  }

  @Test func withoutASettingItStandsBesideTheProjectFile() {
    let disk = Disk(["plans/.coursecheck": "language: en\n", "plans/deep/a.course": plan])
    _ = disk.check("--write-baseline", "plans/deep/a.course")
    #expect(disk.text("plans/.coursecheck-baseline").contains(" deep/a.course | "))
    #expect(disk.check("plans").output.contains("1 finding was known"))
  }

  @Test func refusesWhatItCannotRead() {
    let disk = Disk(["a.course": plan])
    _ = disk.check("--write-baseline", ".")
    disk.files[".coursecheck-baseline"]? += Array("<<<<<<< HEAD\n".utf8)
    let ran = disk.check(".")
    #expect(ran.code == 2 && ran.output == "")
    #expect(ran.errors.hasPrefix("coursecheck: .coursecheck-baseline:3: a conflict marker of git is still here."))
    disk.files[".coursecheck-baseline"] = Array("hello\n".utf8)
    #expect(disk.check("--language", "nl", ".").errors.contains("kunnen we niet lezen"))
    #expect(disk.check("--baseline", "nowhere", ".").errors.contains("nowhere: this baseline is not there yet"))
    #expect(disk.check("--write-baseline", "--fix", "--diff", ".").code == 2)
  }

  @Test func keepsTheOldOneWhereTheDiskIsFull() {
    let disk = Disk(["a.course": plan])
    disk.full = true
    let ran = disk.check("--write-baseline", ".")
    #expect(ran.code == 2 && ran.errors.contains(".coursecheck-baseline does not fit on the disk any more"))
  }

  @Test func aCleanPlanNeedsNoBaseline() {
    let disk = Disk(["a.course": "course MC101: Marketing\n"])
    let ran = disk.check("--write-baseline", ".")
    #expect(ran.code == 0 && disk.files[".coursecheck-baseline"] == nil)
  }
}
