import Testing

@Suite struct ForceExcludeTests {
  private let slip = "course A1: T\nwek 1: Start\n"

  private func disk() -> Disk {
    Disk([
      ".coursecheck": "exclude: archive/**\n", "archive/old.course": slip, "new.course": slip,
      ".gitignore": "drafts/\n", "drafts/mine.course": slip, "drafts/deep/too.course": slip,
    ])
  }

  @Test(arguments: [
    "archive/old.course", "drafts/mine.course", "drafts/deep/too.course",
  ])
  func aNamedFileIsCheckedUnlessAskedOtherwise(_ name: String) {
    #expect(disk().check("--fail-on", "warning", name).code == 1)
    let ran = disk().check("--fail-on", "warning", "--force-exclude", name)
    #expect(ran.code == 0 && ran.errors == "" && !ran.output.contains("unknown-word"), "\(ran)")
  }

  @Test func whatIsNotLeftOutIsCheckedAllTheSame() {
    let ran = disk().check(
      "--fail-on", "warning", "--force-exclude", "archive/old.course", "new.course", "drafts/mine.course")
    #expect(ran.code == 1)
    #expect(ran.output.contains("new.course:2:1") && ran.output.contains("in 1 file;"), "\(ran.output)")
  }

  @Test func whatIsLeftOutIsNotLaidOutEither() {
    let untidy = "course A1:   T\n"
    let disk = Disk([".coursecheck": "exclude: archive/\n", "archive/old.course": untidy, "new.course": untidy])
    #expect(disk.run("fmt", "--force-exclude", "archive/old.course", "new.course").errors == "1 file laid out.\n")
    #expect(disk.text("archive/old.course") == untidy)
    #expect(disk.text("new.course") == "course A1: T\n")
    #expect(disk.run("fmt", "--force-exclude", "archive/old.course") == Ran(code: 0, output: "", errors: ""))
  }

  @Test func aFileThatIsNotThereIsStillMissed() {
    #expect(disk().check("--force-exclude", "gone.course").code == 2)
  }
}
