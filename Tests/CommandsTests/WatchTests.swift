import Commands
import Synchronization
import Testing

private let wrong = "course A1: A\nduraton: 3\n"
private let right = "course A1: A\n"
private let watch = ["--watch", "--select", "notation/unknown-word,files/*", "--output", "concise"]

@Suite struct WatchTests {
  private func watched(_ disk: Disk, _ operands: String..., changing changes: (Disk) -> Void...) -> [String] {
    // Once to see the change, once to see that it is over.
    disk.meanwhile = changes.flatMap { [$0, { _ in }] }
    _ = disk.run(["check"] + watch + operands)
    return disk.live.output
  }

  @Test func checksAgainAfterAChange() {
    let disk = Disk(["a.course": wrong, "b.course": right])
    let shown = watched(disk, changing: { $0.files["a.course"] = Array(right.utf8) })
    #expect(shown.count == 2)
    #expect(shown.first?.hasPrefix("a.course:2:1 warning notation/unknown-word") == true)
    #expect(shown.last?.hasPrefix("No findings in 2 files; 2 lines read.") == true)
    #expect(
      disk.live.errors
        == .init(repeating: "Checked at 09:05:00. coursecheck keeps watching; Ctrl-C ends it.\n", count: 2))
  }

  @Test func staysQuietWhileNothingChanges() {
    let disk = Disk(["a.course": wrong])
    let shown = watched(disk, changing: { _ in }, { $0.files["notes.txt"] = [0x61] }, { _ in })
    #expect(shown.count == 1)
    #expect(disk.live.errors.count == 1)
  }

  @Test func seesFilesComeAndGo() {
    let disk = Disk(["a.course": right, "sub/b.course": right])
    let shown = watched(
      disk, changing: { $0.files["sub/c.course"] = Array(wrong.utf8) }, { $0.files["sub/c.course"] = nil },
      { $0.files["deep/er/d.course"] = Array(wrong.utf8) })
    #expect(shown.count == 4)
    #expect(shown[1].hasPrefix("sub/c.course:2:1"))
    #expect(shown[2].hasPrefix("No findings in 2 files"))
    #expect(shown[3].hasPrefix("deep/er/d.course:2:1"))
  }

  @Test func seesSettingsChange() {
    let disk = Disk(["a.course": wrong, "b.course": right])
    let shown = watched(
      disk, changing: { $0.files[".coursecheck"] = Array("exclude: a.course\n".utf8) },
      { $0.files[".coursecheck"] = nil },
      { $0.files[".gitignore"] = Array("a*\n".utf8) }
    )
    #expect(shown.map { $0.hasPrefix("a.course:2:1") } == [true, false, true, false])
  }

  @Test func seesAFileThatAPlanNames() {
    let disk = Disk(["a.course": "course A1: A\nprogramme: p.course\n"])
    let shown = watched(
      disk, "a.course", changing: { $0.files["p.course"] = Array("programme P: P\n".utf8) },
      { $0.files["p.course"] = nil })
    #expect(shown.map { $0.contains("files/file-not-found") } == [true, false, true])
  }

  @Test func goesOnAfterWhatCouldNotBeRead() {
    let disk = Disk(["a.course": right])
    disk.files["a.course"] = [0xFF, 0xFE, 0x63, 0]
    let shown = watched(disk, "a.course", changing: { $0.files["a.course"] = Array(wrong.utf8) })
    #expect(disk.live.errors.first?.hasPrefix("coursecheck: a.course was saved as UTF-16") == true)
    #expect(shown.last?.hasPrefix("a.course:2:1") == true)
  }

  @Test func startsWithAnEmptyScreenOnATerminalOnly() {
    let disk = Disk(["a.course": wrong])
    disk.isTerminal = true
    disk.variables["NO_COLOR"] = "1"
    let shown = watched(disk, changing: { $0.files["a.course"] = Array(right.utf8) })
    #expect(shown.allSatisfy { $0.hasPrefix("\u{1B}[H\u{1B}[2J") })
    #expect(shown.count == 2)
  }

  @Test func endsWhenNobodyReads() {
    let disk = Disk(["a.course": wrong])
    disk.live.isRead.withLock { $0 = false }
    let shown = watched(disk, changing: { $0.files["a.course"] = Array(right.utf8) })
    #expect(shown.count == 1)
    #expect(disk.meanwhile.count == 2, "it did not wait")
  }

  @Test func findsTheSameAsACheckThatStartsAfresh() {
    let disk = Disk([
      "p.course": "programme P: P\nperiod 1: Start\n  course A1: a.course [5 EC]\n", "a.course": wrong,
      "b.course": right,
    ])
    let shown = watched(
      disk, changing: { $0.files["b.course"] = Array(wrong.utf8) }, { $0.files["a.course"] = nil },
      { $0.files["a.course"] = Array(right.utf8) }
    )
    let afresh = disk.run(["check"] + watch.dropFirst()).output
    #expect(shown.last == afresh)
    #expect(shown.count == 4)
  }
}

@Suite struct ProgressTests {
  private func lines(
    _ arguments: String..., files: Int = 40, tick: UInt64 = 50_000_000, _ set: (Disk) -> Void = { _ in }
  ) -> [String] {
    var plans: [String: String] = [:]
    for number in 0..<files { plans["plan\(number).course"] = right }
    let disk = Disk(plans)
    disk.errorsAreTerminal = true
    disk.tick = tick
    set(disk)
    _ = disk.check("--output", "concise", arguments.joined(separator: " "))
    return disk.live.lines.withLock { $0 }
  }

  @Test func saysHowFarItIsAfterASecond() {
    let lines = lines(".", files: 1100, tick: 2_000_000)
    #expect(lines.first?.hasSuffix(" of 1,100 files") == true)
    #expect(lines.last == "", "the line is taken away")
    #expect((2..<30).contains(lines.count))
    #expect(self.lines(".") { $0.variables["LANG"] = "nl_NL" }.first?.hasSuffix(" van 40 bestanden") == true)
  }

  @Test func keepsQuietWhereNobodyWaits() {
    #expect(lines(".", tick: 100).isEmpty)
    #expect(lines("--quiet").isEmpty)
    #expect(lines(".") { $0.errorsAreTerminal = false }.isEmpty)
    #expect(lines(".") { $0.variables["TERM"] = "dumb" }.isEmpty)
  }
}

@Suite struct StandardInputTests {
  /// An editor gives the text that is not saved yet, and the name of the file.
  @Test func aNameBringsItsProjectAndItsProgramme() {
    let disk = Disk([
      ".coursecheck": "fail on: warning\nrules:\n  notation/unknown-word: error\n",
      "year1/ce.course": "programme CE: CE\noutcome PO1: Designs\nperiod 1: A\n  course MC1: mc1.course\n",
      "year1/mc1.course": "not what is on the screen\n",
    ])
    disk.input = Array("course MC1: A\nprogramme: ce.course\noutcome LO1: Explains -> ce.course#PO1\nduraton: 3\n".utf8)
    let ran = disk.run(
      "check", "--select", "notation/*,files/*", "--output", "concise", "-", "--stdin-filename", "year1/mc1.course")
    #expect(ran.output.hasPrefix("year1/mc1.course:4:1 error notation/unknown-word"))
    #expect(ran.output.contains("in 1 file; 4 lines read."))
    #expect(!ran.output.contains("files/"))
    #expect(ran.code == 1)
  }

  @Test func aNameOfAProjectFileMakesItOne() {
    let disk = Disk()
    disk.input = Array("rules:\n  notation/unknown-wort: off\n".utf8)
    #expect(disk.run("check", "-", "--stdin-filename", "sub/.coursecheck").output.contains("project/unknown-rule"))
  }
}
