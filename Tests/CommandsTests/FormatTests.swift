import Foundation
import JSON
import Reports
import Testing
import Vocabulary

private let dutch = """
  cursus MC101: Marketing & "Co" <2026> 🎓
  taal: nl
  leeruitkomst LU1: Analyseert een doelgroep
  leeruitkomst LU1: Schrijft een plan
  week 1: Start *met* [casus]
    🎓 duurtijd: 20 min
    synchroon discussie: Wat "vinden" we & <waarom>? | #1 @klant
      duraton: 1 uur
    asynchroon lezen: 100% van hoofdstuk 2
      eigenwijs: ja
      negeer unknown-word: de opleiding noemt dit "eigenwijs" & dat blijft zo

  """
private let english = """
  course MC101: Marketing & "Co" <2026> 🎓
  language: en
  outcome LO1: Analyses a target group
  outcome LO1: Writes a plan
  week 1: Start *with* [brand X]
    🎓 timing: 20 min
    sync discussion: What do we "think" & <why>? | #1 @client
      duraton: 1 h
    async reading: 100% of chapter 2
      stubborn: yes
      ignore unknown-word: the programme calls this "stubborn" & that is how it stays

  """
private let rules = "notation/duplicate-id,notation/unknown-word,environment/undeclared,notation/brackets-not-details"

/// A plan with an error, warnings, advice, a note, another place, mends of each kind and something set aside; a sound one; a
/// project file that is wrong; and a file that is not there.
private func disk(_ language: Language) -> Disk {
  Disk([
    "plans/a, b & c.course": language == .dutch ? dutch : english,
    "plans/good.course": language == .dutch ? "cursus MC102: Goed\ntaal: nl\n" : "course MC102: Good\nlanguage: en\n",
    "plans/.coursecheck": language == .dutch
      ? "taal: nl\nregels:\n  niet-bestaand: uit\n" : "language: en\nrules:\n  no-such-rule: off\n",
  ])
}

/// What each format looks like. `UPDATE_GOLDENS=1 swift test --filter FormatGoldenTests` writes it anew; read the difference.
@Suite struct FormatGoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpus/formats").path

  private func compare(_ text: String, with name: String) throws {
    let path = Self.folder + "/" + name
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    let golden = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    #expect(golden == text, "Tests/Corpus/formats/\(name) is stale; now it is:\n\(text)")
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func eachFormat(_ language: Language, _ format: ReportFormat) throws {
    let ran = disk(language).run(
      "check", "--select", rules, "--language", language.code, "--output", format.name, "plans", "gone.course")
    #expect(ran.code == 2)
    try compare(ran.output, with: "\(format.name).\(language.code).txt")
  }

  @Test(arguments: [ReportFormat.full, .concise, .grouped, .github, .markdown])
  func bothLanguages(_ format: ReportFormat) throws {
    let ran = disk(.english).run("check", "--select", rules, "--language", "both", "--output", format.name, "plans")
    #expect(ran.code == 1)
    try compare(ran.output, with: "\(format.name).both.txt")
  }

  @Test(arguments: Language.allCases) func statistics(_ language: Language) throws {
    for (format, name) in [("full", "statistics"), ("markdown", "statistics-markdown"), ("json", "statistics-json")] {
      let ran = disk(language).run(
        "check", "--select", rules, "--language", language.code, "--statistics", "--output", format, "plans")
      try compare(ran.output, with: "\(name).\(language.code).txt")
    }
  }
}

/// What programs can count on.
@Suite struct FormatTests {
  private func ran(_ arguments: String..., on disk: Disk = disk(.english)) -> Ran {
    disk.run(["check", "--select", rules] + arguments)
  }

  private func json(_ text: String) throws -> JSON { try JSON(parsing: Array(text.utf8)) }

  @Test func allReadersAreToldOfTheSameFindings() throws {
    let report = try json(ran("--output", "json", "plans", "gone.course").output)
    let files = try #require(report["files"]?.elements)
    #expect(files.map { $0["path"]?.text } == ["plans/.coursecheck", "plans/a, b & c.course", "plans/good.course"])
    let findings = files.flatMap { $0["findings"]?.elements ?? [] }
    #expect(report["summary"]?["files"] == 3 && report["fails"] == true)
    #expect(report["unreadable"]?.elements?.map { $0["path"]?.text } == ["gone.course"])

    let lines = ran("--output", "jsonl", "plans", "gone.course").output.split(separator: "\n")
    #expect(lines.count == findings.count + 1)
    for (line, finding) in zip(lines, findings) {
      let line = try json(String(line))
      #expect(line["rule"] == finding["rule"] && line["message"] == finding["message"] && line["uri"]?.text != nil)
    }

    let sarif = try json(ran("--output", "sarif", "plans", "gone.course").output)
    let run = try #require(sarif["runs"]?.elements?.first)
    let results = try #require(run["results"]?.elements)
    let told = results.filter { $0["suppressions"]?.elements?.isEmpty ?? false }
    #expect(told.map { $0["ruleId"] } == findings.map { $0["rule"] })
    #expect(told.map { $0["partialFingerprints"]?["coursecheck/v1"] } == findings.map { $0["fingerprint"] })
    #expect(told.map { $0["properties"]?["arguments"] } == findings.map { $0["arguments"] })
    let names = try #require(run["tool"]?["driver"]?["rules"]?.elements)
    for result in results {
      #expect(names[try #require(result["ruleIndex"]?.integer)]["id"] == result["ruleId"])
    }

    let gitlab = try #require(try json(ran("--output", "gitlab", "plans").output).elements)
    #expect(gitlab.map { $0["check_name"] } == findings.map { $0["rule"] })
    let reviewdog = try #require(try json(ran("--output", "rdjson", "plans").output)["diagnostics"]?.elements)
    #expect(reviewdog.map { $0["code"]?["value"] } == findings.map { $0["rule"] })
  }

  @Test func whatWasSetAsideIsThereWithItsReason() throws {
    let reason = "the programme calls this \"stubborn\" & that is how it stays"
    let files = try json(ran("--output", "json", "plans").output)["files"]?.elements
    #expect(files?[1]["setAside"]?.elements?.map { $0["reason"]?.text } == [reason])
    let results = try json(ran("--output", "sarif", "plans").output)["runs"]?.elements?.first?["results"]?.elements
    let suppressions = results?.compactMap { $0["suppressions"]?.elements?.first } ?? []
    #expect(suppressions.map { $0["justification"]?.text } == [reason])
    #expect(suppressions.map { $0["kind"] } == ["inSource"])
    #expect(suppressions.map { $0["location"]?["physicalLocation"]?["region"]?["startLine"] } == [11])
  }

  @Test func placesCountCharactersAndBytes() throws {
    let disk = Disk(["a.course": "cursus A1: T\n\tdúúr🎓n: 3\n"])
    let finding = try json(ran("--output", "json", "a.course", on: disk).output)["files"]?.elements?.first?["findings"]?
      .elements?.first
    #expect(finding?["range"]?["start"] == ["line": 2, "column": 2, "offset": 14])
    #expect(finding?["range"]?["end"] == ["line": 2, "column": 8, "offset": 25])
    // Reviewdog counts bytes in columns.
    let diagnostic = try json(ran("--output", "rdjson", "a.course", on: disk).output)["diagnostics"]?.elements?.first
    #expect(diagnostic?["location"]?["range"]?["end"] == ["line": 2, "column": 13])
  }

  @Test func editsMakeTheTextThatIsMeant() throws {
    let disk = Disk([
      "a.course": "course MC101: Marketing\nweek 1: Start\n  async video: é Clips\n    duraton: 20 min\n"
    ])
    let finding = try json(disk.check("--output", "json", "a.course").output)["files"]?.elements?.first?["findings"]?
      .elements?.first
    let edit = try #require(finding?["fixes"]?.elements?.first?["edits"]?.elements?.first)
    var bytes = disk.files["a.course"] ?? []
    let start = try #require(edit["range"]?["start"]?["offset"]?.integer)
    let end = try #require(edit["range"]?["end"]?["offset"]?.integer)
    bytes.replaceSubrange(start..<end, with: Array((edit["text"]?.text ?? "").utf8))
    _ = disk.check("--fix", "--unsafe", "-q", "a.course")
    #expect(bytes == disk.files["a.course"])
  }

  @Test func otherFilesAreNamed() throws {
    let disk = Disk([
      "p/programme.course":
        "programme P1: Nursing\nlanguage: en\nperiod 1: Start\n  course A1: a.course [5 EC]\n  course A2: b.course [5 EC]\n",
      "p/a.course": "course A1: One\nlanguage: en\nprogramme: programme.course\n",
      "p/b.course": "course A9: Two\nlanguage: en\nprogramme: programme.course\n",
    ])
    let run = disk.run("check", "--select", "files/*", "--output", "sarif", "p")
    let results = try json(run.output)["runs"]?.elements?.first?["results"]?.elements ?? []
    let related = results.flatMap { $0["relatedLocations"]?.elements ?? [] }
    #expect(
      related.map { $0["physicalLocation"]?["artifactLocation"]?["uri"]?.text } == ["p/b.course"], "\(run.output)")
  }

  @Test func whatIsStaleInABaselineIsInEveryReport() throws {
    let disk = disk(.english)
    #expect(ran("--write-baseline", "--exit-zero", "plans", on: disk).code == 0)
    let known = try json(ran("--output", "json", "plans", on: disk).output)
    #expect(known["summary"]?["known"]?.integer ?? 0 > 0 && known["fails"] == false)
    disk.files["plans/a, b & c.course"] = Array("course MC101: Marketing\nlanguage: en\n".utf8)
    for format in [ReportFormat.json, .sarif, .gitlab, .junit, .checkstyle, .rdjson, .markdown, .tap, .azure] {
      let output = ran("--output", format.name, "plans", on: disk).output
      #expect(output.contains("project/stale-baseline-entry"), "\(output)")
    }
  }

  // MARK: Failing

  @Test(arguments: [(["--fail-on", "never"], 0, 0), ([], 1, 1), (["--fail-on", "warning"], 5, 1)])
  func testsFailAsTheCheckDoes(_ arguments: [String], _ failures: Int, _ code: Int32) {
    let junit = disk(.english).run(["check", "--select", rules, "--output", "junit", "plans"] + arguments)
    #expect(junit.code == code)
    #expect(
      junit.output.contains("<testsuites name=\"coursecheck\" tests=\"9\" failures=\"\(failures)\" errors=\"0\">"))
    #expect(junit.output.components(separatedBy: "<failure ").count == failures + 1)
    let tap = disk(.english).run(["check", "--select", rules, "--output", "tap", "plans"] + arguments)
    let failed = tap.output.split(separator: "\n").filter { $0.hasPrefix("not ok") && !$0.contains("# TODO") }
    #expect(failed.count == failures)
    #expect(tap.output.contains("\n1..9\n"))
  }

  @Test func exitZeroIsForFindingsOnly() {
    #expect(ran("--exit-zero", "plans").code == 0)
    #expect(ran("--exit-zero", "plans", "gone.course").code == 2)
    #expect(ran("--exit-zero", "--fix", "--unsafe", "--diff", "plans").code == 0)
  }

  @Test(arguments: ReportFormat.allCases) func nothingToTellIsAReportToo(_ format: ReportFormat) throws {
    let disk = Disk(["a.course": "course A1: Good\n"])
    let good = ran("--output", format.name, "-q", "a.course", on: disk)
    #expect(good.code == 0 && good.errors == "")
    let gone = ran("--output", format.name, "gone.course", on: disk)
    #expect(gone.code == 2 && gone.errors == "coursecheck: gone.course does not exist.\n")
    switch format {
    case .full, .concise, .grouped: #expect(gone.output == "" && good.output == "")
    case .json, .sarif, .gitlab, .rdjson:
      _ = try json(good.output)
      _ = try json(gone.output)
      #expect(gone.output.contains("gone.course does not exist."))
    case .jsonl, .github, .azure, .junit, .checkstyle, .markdown, .tap:
      #expect(gone.output.contains("gone.course does not exist."))
    }
  }

  // MARK: Where reports go

  @Test func severalReportsAtOnce() {
    let disk = disk(.english)
    let arguments = ["--output", "concise", "--output", "sarif=out/a=b.sarif", "-o", "github", "--output=tap=out.tap"]
    let result = disk.run(["check", "--select", rules, "--color", "always"] + arguments + ["plans"])
    let lines = result.output.split(separator: "\n")
    #expect(lines.first?.contains("\u{1B}[1mplans/.coursecheck") == true)
    #expect(lines.contains { $0.hasPrefix("::error file=plans/a%2C b & c.course,line=4") })
    #expect(result.output.contains("1 error, ") && result.errors == "")
    #expect(disk.text("out/a=b.sarif") == ran("--output", "sarif", "plans").output)
    #expect(disk.text("out.tap").hasPrefix("TAP version 14\n") && !disk.text("out.tap").contains("\u{1B}"))
  }

  @Test func aTextInAFileHasNoColor() {
    let disk = disk(.english)
    let result = ran("--color", "always", "--output", "full=a.txt", "plans", on: disk)
    #expect(result.output.hasPrefix("1 error, "), "a summary tells that something was found")
    #expect(disk.text("a.txt") == ran("plans").output)
  }

  @Test func standardOutputStaysReadable() throws {
    let result = ran("--output", "json", "--output", "concise", "--color", "always", "plans")
    _ = try json(result.output)
    #expect(result.errors.contains("plans/a, b & c.course:4:9 error") && result.errors.contains("1 error, "))
    #expect(!result.errors.contains("\u{1B}"))
    let log = ran("--output", "github", "plans")
    #expect(log.output.split(separator: "\n").allSatisfy { $0.hasPrefix("::") } && log.errors.contains("1 error, "))
  }

  @Test func quietLeavesOutTheSummary() {
    #expect(!ran("-q", "--output", "concise", "plans").output.contains("1 error, "))
    #expect(ran("--quiet", "--output", "json", "plans").errors == "")
    #expect(!ran("--quiet", "--output", "markdown", "plans").output.contains("9 things"))
    #expect(ran("--quiet", "--verdicts", "plans").output.contains("not met"))
  }

  @Test(arguments: [
    (
      ["--output", "sarfi"],
      "'sarfi' is not a format that findings are written in.\nDid you mean 'sarif'? Choose one of full,"
    ),
    (["--output", "pdf=x"], "'pdf' is not a format that findings are written in.\nChoose one of full,"),
    (["--output", "json="], "There is no file after 'json='."),
    (["--output", "json=x", "--output", "sarif=./x"], "'./x' cannot hold two reports."),
    (["--output", "full=plans/good.course"], "'plans/good.course' is a plan or belongs to plans;"),
    (["--output", "json", "--output", "sarif"], "json and sarif cannot share standard output"),
    (["--fix", "--diff", "--output", "json"], "--diff shows what would change;"),
    (["--root", "nowhere"], "'nowhere' is not a folder."),
  ])
  func refusesWhatCannotBeMeant(_ arguments: [String], _ message: String) {
    let disk = disk(.english)
    let before = disk.files
    let result = disk.run(["check", "plans"] + arguments)
    #expect(result.code == 2 && result.output == "" && result.errors.hasPrefix("coursecheck: " + message), "\(result)")
    #expect(disk.files == before)
  }

  @Test func oneThatCannotBeWrittenDoesNotStopTheOthers() {
    let disk = disk(.english)
    disk.absent = ["nowhere"]
    let result = ran("--output", "json=nowhere/a.json", "--output", "sarif=a.sarif", "plans", on: disk)
    #expect(result.code == 2)
    #expect(result.errors == "coursecheck: nowhere/a.json could not be written: its folder does not exist.\n")
    #expect(disk.text("a.sarif").hasPrefix("{\n"))
  }

  @Test func mendsAsBefore() throws {
    let disk = disk(.english)
    let result = ran("--fix", "--unsafe", "--output", "json", "plans", on: disk)
    let findings = try json(result.output)["files"]?.elements?.flatMap { $0["findings"]?.elements ?? [] } ?? []
    #expect(
      result.errors.contains(" fixed in 1 file.\n") && disk.text("plans/a, b & c.course").contains("duration: 1 h"))
    #expect(!findings.contains { $0["arguments"]?["word"] == "duraton" })
  }

  // MARK: Paths

  @Test func pathsAreWrittenFromARoot() throws {
    let disk = Disk(["sub/a.course": "course A1: T\nwek 1: x\n", "other/x.txt": ""])
    func uri(_ arguments: String...) throws -> [String?] {
      let result = disk.run(["check", "--select", rules, "--output", "sarif"] + arguments)
      let run = try json(result.output)["runs"]?.elements?.first
      let place = run?["results"]?.elements?.first?["locations"]?.elements?.first?["physicalLocation"]
      return [
        run?["originalUriBaseIds"]?["%SRCROOT%"]?["uri"]?.text, place?["artifactLocation"]?["uri"]?.text,
        place?["artifactLocation"]?["uriBaseId"]?.text,
      ]
    }
    #expect(try uri("sub") == ["file:///home/me/plans/", "sub/a.course", "%SRCROOT%"])
    #expect(try uri("sub/a.course", "--root", ".") == ["file:///home/me/plans/", "sub/a.course", "%SRCROOT%"])
    #expect(try uri("sub", "--root", "sub") == ["file:///home/me/plans/sub/", "a.course", "%SRCROOT%"])
    let outside = try uri("sub", "--root", "other")
    #expect(outside == ["file:///home/me/plans/other/", "file:///home/me/plans/sub/a.course", nil])
    #expect(disk.check("--root", "sub", "--output", "concise", "sub").output.hasPrefix("a.course:2:1 "))
    #expect(disk.check("--root", "other", "--output", "github", "sub").output.contains("file=../sub/a.course,"))
    disk.input = disk.files["sub/a.course"] ?? []
    #expect(try uri("-") == ["file:///home/me/plans/", "%3Cstdin%3E", "%SRCROOT%"])
    #expect(try uri("-", "--stdin-filename", "./x/../sub/é b.course")[1] == "sub/%C3%A9%20b.course")
  }

  @Test func textInXMLIsWhatItWas() {
    let disk = Disk(["a\tb.course": "course A1: T\n\u{1}\u{1F}]]>&<\"': x\n"])
    let output = ran("--output", "checkstyle", "a\tb.course", on: disk).output
    #expect(output.contains("<file name=\"a&#9;b.course\">"))
    #expect(output.contains("\u{FFFD}\u{FFFD}]]&gt;&amp;&lt;&quot;'"), "\(output)")
  }

  @Test func lettersOfAPathStayWhole() {
    let disk = Disk(["🎓 é, 1%.course": "course A1: T\nwek 1: x\n"])
    #expect(ran("--output", "github", "🎓 é, 1%.course", on: disk).output.contains("file=🎓 é%2C 1%25.course,"))
    #expect(ran("--output", "azure", "🎓 é, 1%.course", on: disk).output.contains("sourcepath=🎓 é, 1%AZP25.course;"))
  }

  // MARK: Languages and colours

  @Test func bothLanguagesAreForChecksOnly() {
    let output = ran("--language", "both", "--output", "concise", "plans").output
    #expect(output.contains("fout / error notation/duplicate-id 'LO1' is al") && output.contains("already the ID"))
    #expect(output.contains("1 fout, ") && output.contains("1 error, "))
    let refused = disk(.english).run("rules", "--language", "both")
    #expect(refused.code == 2 && refused.errors.contains("Choose one of nl, en."))
  }

  @Test(arguments: [
    ([:], false), (["CLICOLOR_FORCE": "1"], true), (["CLICOLOR_FORCE": "0"], false), (["FORCE_COLOR": "1"], true),
    (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false), (["FORCE_COLOR": "3", "NO_COLOR": ""], true),
    (["FORCE_COLOR": "1", "TERM": "dumb"], true),
  ])
  func colorsAsTheSurroundingsAsk(_ variables: [String: String], _ isColored: Bool) {
    let disk = disk(.english)
    disk.variables = variables
    #expect(ran("plans", on: disk).output.contains("\u{1B}") == isColored)
    #expect(!ran("--color", "never", "plans", on: disk).output.contains("\u{1B}"))
    #expect(!ran("--output", "junit", "plans", on: disk).output.contains("\u{1B}"))
  }

  @Test func aTerminalWithoutColorIsBelieved() {
    let disk = disk(.english)
    disk.isTerminal = true
    for (name, value) in [("CLICOLOR", "0"), ("TERM", "dumb"), ("NO_COLOR", "1")] {
      disk.variables = [name: value]
      #expect(!ran("plans", on: disk).output.contains("\u{1B}"), "\(name)")
    }
    disk.variables = ["CLICOLOR": "1"]
    #expect(ran("plans", on: disk).output.contains("\u{1B}"))
  }

  @Test func verdictsAreInJSONWhenAskedFor() throws {
    #expect(try json(ran("--output", "json", "plans").output)["verdicts"] == nil)
    let verdicts = try json(ran("--verdicts", "--output", "json", "plans").output)["verdicts"]?.elements
    for rule in rules.split(separator: ",") {
      let verdict = verdicts?.first { $0["rule"]?.text == String(rule) }
      #expect((verdict?["met"]?.integer ?? 0) + (verdict?["notMet"]?.integer ?? 0) > 0, "\(rule)")
    }
  }

  @Test func helpListsTheFormats() {
    let help = Disk().run("check", "--help").output
    #expect(help.contains("--output FORMAT[=FILE]"))
    let words = help.split { $0 == " " || $0 == "\n" || $0 == "," }
    for format in ReportFormat.allCases { #expect(words.contains { $0 == format.name }) }
  }
}
