import Testing

/// The command that makes a plan from a table.
@Suite struct ImportCommandTests {
  private let disk = Disk([
    "story.csv": "Week;Activiteit;Duur\n1;Quiz over de stof;10 min\n",
    "old.course": "course: Old\n",
    "odd.csv": "Kleur;Vlag\nrood;x\n",
    "map/table.txt": "Fase;Wat;Hoeveel\n1;Quiz;20\n",
  ])

  @Test func aPlanComesOutAndAReportBesideIt() {
    let ran = disk.run("import", "story.csv")
    #expect(ran.code == 0)
    #expect(
      ran.output.contains("cursus: story\n") && ran.output.contains("asynchroon quiz: Quiz over de stof [10 min]"))
    #expect(
      ran.errors.hasPrefix(
        "Read as a table with semicolons between the columns, in UTF-8.\n1 row, 1 activity, 1 week or module.\n"))
    #expect(disk.run("import", "--language", "nl", "story.csv").errors.hasPrefix("Gelezen als een tabel"))
  }

  @Test func aFileIsWrittenAndNeverWrittenOver() {
    let first = disk.run("import", "story.csv", "-o", "new.course")
    #expect(first.code == 0 && first.output == "")
    #expect(first.errors.hasSuffix("Ready: new.course. See what is left to do with: coursecheck check new.course\n"))
    let written = disk.text("new.course")
    #expect(written.contains("cursus: story"))
    let again = disk.run("import", "story.csv", "-o", "old.course")
    #expect(again.code == 2 && again.output == "")
    #expect(again.errors == "coursecheck: old.course already exists; choose another name, so that it is kept.\n")
    #expect(disk.text("old.course") == "course: Old\n")
    // What is written can be checked at once.
    #expect(disk.run("check", "--select", "notation/*", "new.course").code == 0)
  }

  @Test func columnsAreMapped() {
    let ran = disk.run("import", "--map", "Fase=week,Hoeveel=duur", "--map", "Wat=title", "map/table.txt")
    #expect(ran.code == 0 && ran.output.contains("[20 min]") && ran.output.contains("table\n"))
    let slip = disk.run("import", "--map", "Fase=weke", "map/table.txt")
    #expect(slip.code == 2 && slip.output == "")
    #expect(slip.errors == "coursecheck: map/table.txt: We do not know 'weke' after --map. Did you mean 'week'?\n")
  }

  @Test func whatCannotBecomeAPlanIsSaidInBothLanguages() {
    let english = disk.run("import", "odd.csv")
    #expect(english.code == 2 && english.output == "")
    #expect(english.errors.contains("--map \"Kleur=title\""))
    #expect(disk.run("import", "--language", "nl", "odd.csv").errors.contains("--map \"Kleur=titel\""))
    #expect(disk.run("import", "none.csv").errors == "coursecheck: none.csv does not exist.\n")
    #expect(disk.run("import").code == 2)
    #expect(disk.run("import", "story.csv", "odd.csv").code == 2)
    #expect(disk.run("import", "--from", "xls", "story.csv").code == 2)
    #expect(disk.run("import", "--from", "learning-designer", "story.csv").errors.contains("JSON"))
  }

  @Test func standardInputHasNoName() {
    disk.input = Array("Week;Activiteit\n1;Quiz\n".utf8)
    let ran = disk.run("import", "-")
    #expect(ran.code == 0 && ran.output.contains("cursus: ?\n"))
  }

  @Test func aPlanIsAPlanAlready() {
    let disk = Disk(["a.course": "course A1: T\n"])
    let ran = disk.run("import", "a.course")
    #expect(ran.code == 2)
    #expect(ran.errors.contains("is a plan already"))
  }
}
