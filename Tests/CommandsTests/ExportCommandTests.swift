import Testing

/// The command that hands a plan on.
@Suite struct ExportCommandTests {
  private let disk = Disk([
    "a.course":
      "cursus A1: Een\ntaal: nl\nstart: 2026-08-31\nbijeenkomst: Start [week 1, maandag 9:00-10:00]\nbijeenkomst: Ooit [1 uur]\ntoets summatief T1: Verslag [60%]\n",
    "b.course": "course B1: Two\nlanguage: en\nasync quiz: Q [10 min]\n",
  ])

  @Test func aStoryboardIsWhatYouGetFirst() {
    let ran = disk.run("export", "b.course")
    #expect(ran.code == 0 && ran.errors == "")
    #expect(ran.output.hasPrefix("# Two (B1)\n"))
  }

  @Test func eachFormatIsGiven() {
    #expect(disk.run("export", "--format", "csv", "a.course").output.hasPrefix("\u{FEFF}week;module;"))
    #expect(disk.run("export", "--format", "csv", "b.course").output.hasPrefix("\u{FEFF}week,module,"))
    #expect(disk.run("export", "--format", "csv", "a.course", "b.course").output.hasPrefix("\u{FEFF}cursus;week;"))
    #expect(
      disk.run("export", "--format", "csv", "--language", "nl", "b.course").output.hasPrefix("\u{FEFF}week;module;"))
    #expect(
      disk.run("export", "--format", "json", "--language", "en", "a.course").output.contains("\"language\": \"nl\""))
    #expect(disk.run("export", "--format", "ics", "b.course").output.hasPrefix("BEGIN:VCALENDAR\r\n"))
  }

  @Test func aFileIsWritten() {
    let ran = disk.run("export", "--format", "csv", "-o", "out.csv", "a.course", "b.course")
    #expect(ran == Ran(code: 0, output: "", errors: "Written: out.csv\n"))
    #expect(disk.text("out.csv").hasPrefix("\u{FEFF}cursus;"))
  }

  @Test func whatHasNoDayIsSaid() {
    let english = disk.run("export", "--format", "ics", "a.course")
    #expect(english.code == 0)
    #expect(
      english.errors.hasPrefix(
        """
        1 meeting is not in the calendar, or not each time, because the day is not known: Ooit (A1).
        1 assessment or task is not in the calendar, because it is not known on which day: Verslag (A1).
        To give a meeting its day:
        """))
    let dutch = disk.run("export", "--format", "ics", "--language", "nl", "a.course")
    #expect(
      dutch.errors.hasPrefix(
        "1 bijeenkomst staat niet in de agenda, of niet elke keer, omdat de dag niet bekend is: Ooit (A1).\n"))
    #expect(
      disk.run("export", "--format", "ics", "b.course").errors
        == "There are no meetings in this; the calendar is empty.\n")
  }

  @Test func halfOfItIsNotWritten() {
    let ran = disk.run("export", "-o", "out.md", "a.course", "gone.course")
    #expect(ran.code == 2 && ran.output == "")
    #expect(ran.errors == "coursecheck: gone.course does not exist.\n")
    #expect(disk.files["out.md"] == nil)
  }

  @Test func noPlanIsWrittenOver() {
    let ran = disk.run("export", "-o", "a.course", "a.course")
    #expect(ran.code == 2 && ran.output == "")
    #expect(
      ran.errors
        == "coursecheck: a.course is a plan or belongs to plans; choose another name after -o, so that it is kept.\n")
    #expect(disk.text("a.course").hasPrefix("cursus A1"))
    let dutch = disk.run("export", "--language", "nl", "-o", "c.course", "a.course")
    disk.files["link.csv"] = disk.files["a.course"]
    disk.links["link.csv"] = "a.course"
    for target in ["link.csv", "other.course", ".coursecheck", "x/.coursecheck-baseline"] {
      #expect(disk.run("export", "-o", target, "a.course").code == 2, "\(target)")
      #expect(disk.run("diff", "a.course", "a.course", "-o", target).code == 2, "\(target)")
      #expect(disk.run("check", "a.course", "-o", "json=" + target).code == 2, "\(target)")
    }
    #expect(disk.files["link.csv"] == disk.files["a.course"])
    #expect(dutch.errors.contains("dan blijft het bewaard"))
  }

  @Test func aFullDiskIsToldOf() {
    disk.full = true
    let ran = disk.run("export", "-o", "out.md", "a.course")
    #expect(ran.code == 2 && ran.errors.contains("out.md"))
  }

  @Test func standardInputIsRead() {
    disk.input = Array("course: Piped\n".utf8)
    #expect(disk.run("export", "-").output.hasPrefix("# Piped\n"))
  }

  @Test func somethingMustBeNamed() {
    let ran = disk.run("export")
    #expect(ran.code == 2 && ran.errors.hasPrefix("coursecheck: Which files?"))
  }
}
