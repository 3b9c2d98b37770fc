import Commands
import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Testing
import Vocabulary

@Suite struct NewTests {
  @Test(arguments: Template.allCases, Language.allCases)
  func templatesAreClean(_ template: Template, _ language: Language) {
    let ran = Disk().run("new", template.keyword.row.names.canonical(.english), "--language", language.code)
    #expect(ran.code == 0)
    let snapshot = Snapshot(Array(ran.output.utf8))
    #expect(snapshot.language == language)
    #expect(snapshot.tree.problems.isEmpty, "\(snapshot.tree.problems)")
    #expect(snapshot.model.problems.isEmpty, "\(snapshot.model.problems.map { snapshot.text($0.span) })")
    // What a first plan leaves for the designer to fill in may be missed; what stands there is well written.
    let found = check(snapshot).findings
    let slips = found.filter { $0.severity == .error || ($0.rule.family == .notation && $0.severity <= .warning) }
    #expect(slips.isEmpty, "\(slips.map { $0.message[language] })")
    for element in snapshot.model.elements {
      #expect(element.form != .unknown && element.form != .stray && element.state != .invalid)
    }
    #expect(ran.output.split(separator: "\n").allSatisfy { displayWidth(of: String($0)) <= 110 })
  }

  @Test(arguments: Template.allCases)
  func templatesSayTheSameInBothLanguages(_ template: Template) {
    let dutch = Snapshot(Array(template.text(.dutch).utf8)).model.elements
    let english = Snapshot(Array(template.text(.english).utf8)).model.elements
    #expect(dutch.map(\.keyword) == english.map(\.keyword))
    #expect(dutch.map(\.kind) == english.map(\.kind))
    #expect(dutch.map(\.state) == english.map(\.state))
  }

  @Test(arguments: [
    ("cursus", "cursus CODE1:"), ("leergemeenschap", "leergemeenschap:"), ("opleiding", "opleiding:"),
    ("instelling", "instelling:"), ("course", "course CODE1:"), ("programme", "programme:"),
  ]) func dutchNamesGiveDutchPlans(_ name: String, _ head: String) {
    #expect(Disk().run("new", name).output.contains("\n" + head))
  }

  @Test func neverWritesOverAPlan() {
    let disk = Disk(["a.course": "keep"])
    let ran = disk.run("new", "course", "-o", "a.course")
    #expect(ran.code == 2)
    #expect(disk.text("a.course") == "keep")
    #expect(disk.run("new", "course", "-o", "b.course").errors == "Ready to fill in: b.course\n")
    #expect(disk.text("b.course").contains("course CODE1:"))
  }
}

@Suite struct FormatAndTranslateTests {
  private let document = "course A1: Title\nweek 1: Start\n"

  @Test func writesStandardInputToStandardOutput() {
    let disk = Disk()
    disk.input = Array(document.utf8)
    #expect(disk.run("fmt", "-") == Ran(code: 0, output: document, errors: ""))
    #expect(disk.run("translate", "--to", "en", "-").output == document)
  }

  @Test func leavesWhatIsFine() {
    let disk = Disk(["a.course": document])
    for arguments in [["fmt", "a.course"], ["fmt", "--check", "a.course"], ["fmt", "--diff", "a.course"]] {
      #expect(disk.run(arguments) == Ran(code: 0, output: "", errors: "1 file was fine already.\n"))
    }
    #expect(disk.run("translate", "--to", "en", "--write", "a.course") == Ran(code: 0, output: "", errors: ""))
  }

  @Test func askForWhatIsMissing() {
    #expect(Disk().run("fmt").code == 2)
    #expect(Disk(["a.course": document]).run("translate", "a.course").code == 2)
    #expect(Disk(["a.course": document]).run("translate", "--to", "nl", "a.course", "b.course").code == 2)
  }
}

@Suite struct UsageTests {
  @Test(arguments: Command.allCases, Language.allCases) func eachCommandHasHelp(
    _ command: Command, _ language: Language
  ) {
    let disk = Disk()
    disk.variables["LANG"] = language == .dutch ? "nl_NL.UTF-8" : "en_US.UTF-8"
    let ran = disk.run(command.name, "--help")
    #expect(ran.code == 0 && ran.errors == "")
    #expect(ran.output.contains(language == .dutch ? "Gebruik" : "Usage"))
    #expect(ran.output.split(separator: "\n").allSatisfy { displayWidth(of: String($0)) <= 80 }, "\(ran.output)")
    #expect(disk.run("help", command.name) == ran)
  }

  @Test func helpAndVersion() {
    let disk = Disk()
    #expect(disk.run("--version") == Ran(code: 0, output: "coursecheck 0.1.0\n", errors: ""))
    #expect(disk.run("--help").output.contains("Commands"))
    disk.variables = ["LC_ALL": "nl_BE"]
    #expect(disk.run("--help").output.contains("Opdrachten"))
    #expect(disk.run().code == 2)
    #expect(disk.run("--language", "en", "--help").output.contains("Commands"))
  }

  @Test(arguments: [
    (["chek"], "'chek' is not a command of coursecheck.\nDid you mean `coursecheck check`?\n"),
    (["a.course"], "'a.course' is not a command of coursecheck.\nDid you mean `coursecheck check a.course`?\n"),
    (["check", "--fial-on", "x"], "'--fial-on' is not an option of coursecheck.\nDid you mean --fail-on?\n"),
    (
      ["check", "--fail-on", "x"], "'x' cannot follow --fail-on.\nChoose one of error, warning, advice, note, never.\n"
    ),
    (["check", "--root"], "Something is missing after --root.\nSee `coursecheck check --help` for how it works.\n"),
    (["fmt", "--fix", "a"], "--fix does not go with 'fmt'.\nIt goes with `coursecheck check`.\n"),
    (["check", "--unsafe"], "--unsafe only works with --fix.\nAdd --fix, or --diff to look at it first.\n"),
    (
      ["new", "boek"],
      "There is no first plan for 'boek'.\nChoose one of course, community, programme and institution.\n"
    ),
    (["check", "--language", "fr"], "'fr' cannot follow --language.\nChoose one of nl, en, both.\n"),
  ]) func saysWhatIsWrongWithTheArguments(_ arguments: [String], _ message: String) {
    #expect(Disk().run(arguments) == Ran(code: 2, output: "", errors: "coursecheck: " + message))
  }

  @Test func takesPathsThatLookLikeOptions() {
    let disk = Disk(["--odd.course": "course A1: T\n"])
    let output = disk.check("--", "--odd.course").output
    #expect(output == "No findings in 1 file; 1 line read.\n1 thing judged by 1 rule.\n")
  }

  @Test func whatSomeoneElseWroteMeanwhileIsKept() {
    let theirs = "course A1: Theirs\nweek 1:   Start\n"
    for command in [["fmt", "a.course"], ["translate", "--to", "nl", "--write", "a.course"]] {
      let disk = Disk(["a.course": "course A1: Mine\nweek 1:   Start\n"])
      disk.changes["a.course"] = Array(theirs.utf8)
      let ran = disk.run(command)
      #expect(ran.code == 2, "\(command)")
      #expect(ran.errors.contains("a.course was changed by something else in the meantime; nothing was written"))
      #expect(disk.text("a.course") == theirs)
    }
  }
}
