import Commands
import Testing

private let english = """
  course MC101: Marketing
  week 1: Start
    async video: Clips
      duraton: 20 min
  """ + "\n"

private let dutch = """
  cursus MC101: Marketing
  week 1: Start
  \tasynchroon 日本 🎓 kennisclip: Clips
  nogwat LU1: Iets
  """ + "\n"

@Suite struct CheckTests {
  @Test func showsFindingsInFull() {
    let ran = Disk(["a.course": english]).check("a.course")
    #expect(
      ran.output == """
        a.course:4:5 warning notation/unknown-word 'duraton' is not a word we know at the start of a line. Did you mean 'duration'?
          |
        4 |     duraton: 20 min
          |     ^^^^^^^
          = fix: Change it to 'duration'

        1 warning in 1 file; 4 lines read.
        1 line not judged: 1 with an unknown word at the start.
        1 thing judged by 1 rule.
        1 finding can be fixed with --fix --unsafe; do check the result.

        """)
    #expect(ran.code == 0)
    #expect(ran.errors == "")
  }

  @Test func showsFindingsConcisely() {
    let ran = Disk(["a.course": english]).check("--output=concise", "a.course")
    #expect(ran.output.hasPrefix("a.course:4:5 warning notation/unknown-word 'duraton'"))
    #expect(ran.output.split(separator: "\n").count == 5)
  }

  @Test func speaksTheLanguageOfTheDocument() {
    let disk = Disk(["nl.course": "cursus MC101: Marketing\nleeruitkomts LU1: Past theorie toe\n"])
    #expect(
      disk.check("nl.course").output == """
        nl.course:2:1 waarschuwing notation/unknown-word 'leeruitkomts LU1' kennen we niet als begin van een regel. Bedoel je 'leeruitkomst'?
          |
        2 | leeruitkomts LU1: Past theorie toe
          | ^^^^^^^^^^^^^^^^
          = herstel: Maak er 'leeruitkomst' van

        1 waarschuwing in 1 bestand; 2 regels gelezen.
        1 regel niet beoordeeld: 1 met een onbekend woord aan het begin.
        1 punt beoordeeld door 1 controle.
        1 bevinding kun je laten herstellen met --fix --unsafe; kijk daarna wel of het klopt.

        """)
    #expect(disk.check("--language", "en", "nl.course").output.contains("nl.course:2:1 warning"))
  }

  @Test(arguments: [
    ("error", 0), ("warning", 1), ("advice", 1), ("note", 1), ("never", 0),
  ]) func failsOnTheChosenSeverity(_ severity: String, _ code: Int32) {
    #expect(Disk(["a.course": english]).check("--fail-on", severity, "a.course").code == code)
  }

  @Test func neverSaysAllIsWellWhereItCouldNotLook() {
    let empty = Disk(["a.course": ""]).check("a.course")
    #expect(empty.output == "There is nothing to judge in 1 file; 0 lines read.\n")
    let lost = "course A1: Title\nweek 1: Start\nasync video: Clips\nsync case: Case\n"
    let output = Disk(["a.course": lost]).check("a.course").output
    #expect(output.contains("3 lines not judged"))
  }

  @Test func readsDirectoriesInOrderAndLeavesOutWhatIsHidden() {
    let disk = Disk([
      "plans/b.course": english, "plans/a/z.course": english, "plans/.git/c.course": english, "plans/note.txt": "no",
    ])
    let output = disk.check("--output", "concise", "plans").output
    let first = output.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(first.prefix(2) == ["plans/a/z.course", "plans/b.course"])
    #expect(output.contains("2 warnings in 2 files"))
    #expect(disk.check().output.contains("2 warnings in 2 files"))
  }

  @Test func readsStandardInput() {
    let disk = Disk()
    disk.input = Array(english.utf8)
    #expect(disk.check("-", "--stdin-filename", "x.course").output.hasPrefix("x.course:4:5"))
    #expect(disk.check("-").output.hasPrefix("<stdin>:4:5"))
  }

  @Test func colorsWhenAskedOrOnATerminal() {
    let disk = Disk(["a.course": english])
    #expect(!disk.check("a.course").output.contains("\u{1B}"))
    #expect(disk.check("--color=always", "a.course").output.contains("\u{1B}["))
    disk.isTerminal = true
    #expect(disk.check("a.course").output.contains("\u{1B}["))
    #expect(!disk.check("--color", "never", "a.course").output.contains("\u{1B}"))
    disk.variables["NO_COLOR"] = "1"
    #expect(!disk.check("a.course").output.contains("\u{1B}"))
  }

  @Test func fixesOnlyWhatIsAllowed() {
    let disk = Disk(["a.course": english])
    #expect(disk.check("--fix", "a.course").code == 0)
    #expect(disk.text("a.course") == english)
    let diff = disk.check("--fix", "--unsafe", "--diff", "a.course")
    #expect(diff.code == 1)
    #expect(
      diff.output == """
        --- a.course
        +++ a.course
        @@ -1,4 +1,4 @@
         course MC101: Marketing
         week 1: Start
           async video: Clips
        -    duraton: 20 min
        +    duration: 20 min

        """)
    #expect(disk.text("a.course") == english)
    let fixed = disk.check("--fix", "--unsafe", "a.course")
    #expect(disk.text("a.course").contains("    duration: 20 min"))
    #expect(
      fixed.output == "1 finding fixed in 1 file.\nNo findings in 1 file; 4 lines read.\n1 thing judged by 1 rule.\n")
  }

  @Test func fixesStandardInputToStandardOutput() {
    let disk = Disk()
    disk.input = Array(english.utf8)
    let ran = disk.check("--fix", "--unsafe", "-")
    #expect(ran.output == english.replacing("duraton", with: "duration"))
    #expect(ran.errors.contains("1 finding fixed"))
  }

  @Test func keepsTheFileWhenTheDiskIsFull() {
    let disk = Disk(["a.course": english])
    disk.full = true
    let ran = disk.check("--fix", "--unsafe", "a.course")
    #expect(ran.code == 2)
    #expect(ran.errors == "coursecheck: a.course does not fit on the disk any more; nothing was changed.\n")
    #expect(disk.text("a.course") == english)
  }

  @Test func groupsManyOfTheSame() {
    let lines = (1...20).map { "duraton\($0): x\n" }.joined()
    let output = Disk(["a.course": "course A1: Title\n" + lines]).check("a.course").output
    #expect(output.contains("a.course: 15 more of notation/unknown-word, on line 7, 8, 9"))
  }

  @Test func countsColumnsAsATerminalDoes() {
    let output = Disk(["a.course": "cursus A1: T\n\tdúúr🎓n: 3\n"]).check("a.course").output
    #expect(output.contains("2 |     dúúr🎓n: 3\n  |     ^^^^^^^"))
  }

  @Test func showsWhatWouldSteerATerminalAsAMark() {
    let output = Disk(["a.course": "cursus A1: T\nx\u{1B}[31m: 3\n"]).check("a.course").output
    #expect(!output.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("missing.course", "coursecheck: missing.course does not exist."),
    ("image.course", "coursecheck: image.course is not a text file."),
    ("wide.course", "coursecheck: wide.course was saved as UTF-16; save it as UTF-8."),
    ("none", "coursecheck: there is no file that ends in .course in folder none."),
    ("a\nb", "coursecheck: a\\nb does not exist."),
  ]) func saysWhatCouldNotBeRead(_ name: String, _ message: String) {
    let disk = Disk(["good.course": english, "none/x.txt": ""])
    disk.files["image.course"] = [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1]
    disk.files["wide.course"] = [0xFF, 0xFE, 0x63, 0]
    let ran = disk.check(name, "good.course")
    #expect(ran.code == 2)
    #expect(ran.errors == message + "\n")
    #expect(ran.output.hasPrefix("good.course:4:5"))
  }
}
