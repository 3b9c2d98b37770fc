import CourseRules
import Testing

@testable import Commands

@Suite struct DoctorTests {
  @Test func tellsWhatABugReportNeeds() {
    let disk = Disk([
      "a.course": "course A1: T\n", "b/c.course": "course A2: T\n", ".coursecheck": "profile: extended\n",
    ])
    disk.variables = ["LANG": "en_GB.UTF-8", "HOME": "/home/me", "NO_COLOR": "1", "SECRET_TOKEN": "do not tell"]
    let ran = disk.run("doctor")
    #expect(ran.code == 0 && ran.errors == "", "\(ran)")
    #expect(
      ran.output.hasSuffix(
        """
        system         unknown
        language       English, because of LANG
        colour         no, because of NO_COLOR
        environment    LANG=en_GB.UTF-8
                       NO_COLOR=1
        git            not found
        folder         ~/plans
        plans here     2
        rules          \(Rule.all.count) in \(Family.allCases.count) families, profile: extended
        project files  ~/plans/.coursecheck: sound

        """), "\(ran.output)")
    #expect(ran.output.hasPrefix("version        coursecheck "))
    #expect(!ran.output.contains("/home/me") && !ran.output.contains("do not tell"))
  }

  @Test func aSlipInTheSettingsShows() {
    let disk = Disk([".coursecheck": "profile: nonsense\n"])
    disk.variables = ["LC_ALL": "nl_NL.UTF-8"]
    let ran = disk.run("doctor")
    #expect(ran.code == 1)
    #expect(ran.output.contains("taal              Nederlands, door LC_ALL\n"))
    #expect(ran.output.contains(".coursecheck: 1 fout; `coursecheck check` vertelt meer\n"), "\(ran.output)")
    #expect(disk.run("check", ".coursecheck").output.contains("nonsense"))
  }

  @Test func saysWhatDecided() {
    let disk = Disk()
    disk.variables = [:]
    #expect(disk.run("doctor").output.contains("English, for nothing says otherwise"))
    #expect(disk.run("doctor", "--language", "nl").output.contains("Nederlands, door --language"))
    #expect(disk.run("doctor", "--color", "never").output.contains("no, because of --color"))
    disk.isTerminal = true
    #expect(disk.run("doctor").output.contains("yes, the output goes to a terminal"))
    #expect(disk.run("doctor").output.contains("environment    none"))
  }

  @Test func knowsTheSystem() throws {
    let facts = try #require(Environment.system().system())
    #expect(!facts.name.isEmpty && !facts.release.isEmpty && facts.cores > 0)
    #expect(!facts.machine.contains("\0"))
  }
}

@Suite struct ColorTests {
  @Test(
    arguments: [
      ([:], false, false), ([:], true, true), (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
      (["CLICOLOR_FORCE": "1"], false, true), (["CLICOLOR_FORCE": "0"], false, false), (["TERM": "dumb"], true, false),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false), (["CLICOLOR_FORCE": "1", "TERM": "dumb"], false, true),
    ] as [([String: String], Bool, Bool)])
  func isThereWhenItHelps(_ variables: [String: String], _ isTerminal: Bool, _ isStyled: Bool) {
    let disk = Disk()
    disk.variables = variables
    disk.isTerminal = isTerminal
    #expect(disk.run("--help").output.contains("\u{1B}") == isStyled)
    #expect(disk.run("--help", "--color", "always").output.contains("\u{1B}"))
    #expect(!disk.run("--help", "--color", "never").output.contains("\u{1B}"))
  }
}
