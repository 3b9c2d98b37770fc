import Testing

private let plan = "course MC101: Marketing\ndelivery: online\nnogwat: Iets\n"

@Suite struct ConfigTests {
  @Test func nearestFileWins() {
    let disk = Disk([
      "/home/me/.coursecheck": "language: nl\nfail on: warning\nlimits:\n  large group: 25\n",
      ".coursecheck": "fail on: never\n", "a.course": plan,
    ])
    let text = disk.run("config", "a.course").output
    #expect(text.contains("never") && text.contains(" .coursecheck:1\n"))
    #expect(text.contains("/home/me/.coursecheck:1\n"))
    #expect(text.contains("25 people") && text.contains("/home/me/.coursecheck:4\n"))
    #expect(text.contains("default\n"))
    #expect(disk.run("check", "a.course").code == 0)
    // The language of the project, as the plan does not say.
    #expect(disk.run("check", "a.course").output.contains("waarschuwing notation/unknown-word"))
    #expect(disk.run("check", "--fail-on", "warning", "a.course").code == 1)
  }

  @Test func showsJSON() {
    let output = Disk([".coursecheck": "sluit uit: \"oud\"/**\n"]).run("config", "--format", "json").output
    #expect(output.contains(#"{"name": "exclude", "value": "\"oud\"/**", "file": ".coursecheck", "line": 1}"#))
    #expect(output.contains(#"{"name": "large group", "value": "30 people", "file": null, "line": null}"#))
    #expect(output.hasPrefix("{\n") && output.hasSuffix("\n}\n"))
  }

  @Test func failsFromTheSeverityOfTheProject() {
    let disk = Disk([".coursecheck": "faal bij: waarschuwing\n", "a.course": plan, "sub/b.course": plan])
    #expect(disk.run("check", "sub/b.course").code == 1)
    #expect(disk.run("check", "--fail-on", "error", "a.course").code == 0)
  }

  @Test func leavesOutWhatIsExcluded() {
    let disk = Disk([
      ".coursecheck": "exclude:\n  - archive/**\n  - *.old.course\n", "a.course": plan, "archive/b.course": plan,
      "sub/c.old.course": plan, "sub/d.course": plan,
    ])
    let output = disk.run("check", ".").output
    #expect(output.contains("a.course:3") && output.contains("sub/d.course:3"))
    #expect(!output.contains("archive/") && !output.contains("c.old"))
    // Who names a file means it.
    #expect(disk.run("check", "archive/b.course").output.contains("archive/b.course:3"))
  }

  @Test func weighsRulesAsTheProjectSays() {
    let disk = Disk([".coursecheck": "rules:\n  notation/*: off\n  unknown-word: error\n", "a.course": plan])
    #expect(disk.run("check", "a.course").output.contains("error notation/unknown-word"))
    #expect(disk.run("check", "a.course").code == 1)
  }

  @Test func tellsOnceWhatIsWrongInAProjectFile() {
    let disk = Disk([".coursecheck": "language: en\nlimits:\n  large grup: 25\n", "a.course": plan, "b.course": plan])
    let output = disk.run("check", "a.course", "b.course").output
    #expect(
      output.split(separator: "\n").filter { $0.contains(".coursecheck:3:3 warning project/unknown-limit") }.count == 1)
    #expect(disk.run("check", ".coursecheck", "a.course").output.contains(".coursecheck:3:3 warning project/"))
    #expect(disk.run("check", "--fix", "--unsafe", ".coursecheck").code == 0)
    #expect(disk.text(".coursecheck") == "language: en\nlimits:\n  large group: 25\n")
  }

  @Test func laysOutAndTranslatesAProjectFile() {
    let disk = Disk([
      ".coursecheck": "Language:   nl\nfail  on : warning\nrules:\n    unknown-word:  off\nlimits:\n  large group: 25\n"
    ])
    #expect(disk.run("fmt", ".coursecheck").code == 0)
    #expect(
      disk.text(".coursecheck")
        == "language: nl\nfail on: warning\nrules:\n  unknown-word: off\nlimits:\n  large group: 25\n")
    #expect(
      disk.run("translate", "--to", "nl", ".coursecheck").output
        == "taal: nl\nfaal bij: waarschuwing\nregels:\n  unknown-word: uit\ngrenzen:\n  grote groep: 25\n")
  }

  @Test func knowsKindsOfOnesOwn() {
    let disk = Disk([
      ".coursecheck": "kind speed-date: Speed date [sync, supports social]\n  nl: kennismakingsronde\n",
      "a.course": "course X1: A\ndelivery: online\nweek 1: B\n  sync speed-date: C\n  sync Kennismakingsronde: D\n",
    ])
    let output = disk.run("check", "a.course").output
    #expect(!output.contains("unknown-kind") && !output.contains("id-perhaps-kind"), "\(output)")
    disk.files[".coursecheck"] = []
    #expect(disk.run("check", "a.course").output.contains("unknown-kind"))
  }

  @Test func anythingCanBeAProjectFile() {
    for text in [
      "", "\n", ":", "- x", "rules", "rules:\n  :\n", "limits:\n  EC: ?\n  x: [", "kind: [", "\u{FEFF}exclude: /",
    ] {
      let disk = Disk([".coursecheck": text, "a.course": plan])
      #expect(disk.run("check", "a.course").code != 2, "\(text)")
      #expect(disk.run("fmt", "--check", ".coursecheck").code != 2, "\(text)")
    }
  }
}
