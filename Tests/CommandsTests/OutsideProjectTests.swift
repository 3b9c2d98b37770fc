import Commands
import Foundation
import Testing

private let rule = "files/outside-project"

private func course(in programme: String) -> String { "course A1: A\nlanguage: en\nprogramme: \(programme)\n" }
private let programme =
  "programme P: P\nlanguage: en\ninstitution: institution.course\nperiod 1: Start\n  course A1: a.course\n"
private let institution = "institution I: I\nlanguage: en\n"

/// What a plan names outside its project is read only where that is told, and one step.
@Suite struct OutsideProjectTests {
  /// As far as the folder in which we work, and no further.
  @Test func saysWhatLiesAboveTheRepository() throws {
    let place = try OwnFolder()
    try place.git("init", "--quiet", "plans")
    try place.write("outside/p.course", programme)
    try place.write("outside/institution.course", institution)
    try place.write("plans/year1/a.course", course(in: "../../outside/p.course"))
    try place.write("plans/year1/b.course", course(in: "../p.course"))
    try place.write("plans/p.course", programme)
    try place.write("plans/institution.course", institution)
    let ran = try place.started(in: "plans", ["check", "--select", rule, "--output", "concise", "."]).ended()
    #expect(ran.output.contains("year1/a.course:3:12 note"), "\(ran)")
    #expect(ran.output.contains("'../../outside/p.course' lies outside this project."))
    #expect(!ran.output.contains("b.course:") && !ran.output.contains("institution"))
    // Whoever works in the folder above has it all in view.
    let above = try place.coursecheck("check", "--select", rule, "--output", "concise", "plans/year1/a.course").ended()
    #expect(above.code == 0 && !above.output.contains(rule), "\(above)")
    // Findings are not all there is.
    let graph = try place.started(in: "plans", ["graph", "year1/a.course"]).ended()
    #expect(graph.errors.contains("Also read, from outside this project:\n  \(place.path)/outside/p.course\n"))
  }

  @Test func saysThatALinkLeadsElsewhere() throws {
    let place = try OwnFolder()
    try place.git("init", "--quiet", "plans")
    try place.write("outside/p.course", programme)
    try place.write("plans/a.course", course(in: "p.course"))
    try place.write("plans/b.course", course(in: "other/p.course"))
    for (name, target) in [("p.course", "../outside/p.course"), ("other", "../outside")] {
      try FileManager.default.createSymbolicLink(
        atPath: place.path + "/plans/" + name, withDestinationPath: target)
    }
    let ran = try place.started(
      in: "plans", ["check", "--select", rule, "--output", "concise", "--language", "nl", "a.course", "b.course"]
    ).ended()
    #expect(ran.output.contains("'p.course' is een koppeling naar een bestand buiten dit project."), "\(ran)")
    #expect(ran.output.contains("'other/p.course' is een koppeling naar een bestand buiten dit project."))
  }

  /// What a plan outside names in turn, nobody has been told of.
  @Test func goesOneStep() {
    let far = "/home/far/institution.course"
    let files = ["/home/far/p.course": programme, far: institution]
    let direct = Disk(files.merging(["a.course": course(in: "../../far/p.course")]) { $1 })
    direct.files["/home/me/plans/.git"] = []
    #expect(direct.run("check", "--output", "concise", "a.course").output.contains(rule))
    #expect(direct.readPaths.contains("/home/far/p.course") && !direct.readPaths.contains(far))
    // Nor of what a plan names that was not asked for.
    let byWay = Disk(
      files.merging([
        "a.course": course(in: "p.course"), "p.course": programme.replacing("institution.course", with: far),
      ]) { $1 })
    byWay.files["/home/me/plans/.git"] = []
    _ = byWay.run("check", "a.course")
    #expect(byWay.readPaths.contains("p.course") && !byWay.readPaths.contains(far))
    #expect(byWay.run("check", "--output", "concise", "a.course", "p.course").output.contains(rule))
    #expect(byWay.readPaths.contains(far))
  }

  /// What is found in a folder and leads out of it is neither told nor written as if it were part of it.
  @Test func aLinkThatIsFoundIsPassedBy() throws {
    let place = try OwnFolder()
    let text = "course A1:   A\n"
    try place.git("init", "--quiet", "plans")
    try place.write("outside/far.course", text)
    try place.write("plans/a.course", text)
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/plans/far.course", withDestinationPath: "../outside/far.course")
    for command in [["fmt", "."], ["check", "--fix", "--unsafe", "--insert", "."]] {
      let ran = try place.started(in: "plans", command).ended()
      #expect(ran.errors.contains("far.course: a link to a file outside this project, and so passed by."), "\(ran)")
      #expect(try String(contentsOfFile: place.path + "/outside/far.course", encoding: .utf8) == text)
    }
    // Who names it means it.
    _ = try place.started(in: "plans", ["fmt", "far.course"]).ended()
    #expect(try String(contentsOfFile: place.path + "/outside/far.course", encoding: .utf8) == "course A1: A\n")
  }

  /// Settings come with the plans: they do not make a check write elsewhere.
  @Test func aBaselineOutsideIsNotWritten() {
    let disk = Disk(["a.course": "course A1: A\nduraton: 3\n", ".coursecheck": "baseline: ../../../outside/base\n"])
    let ran = disk.check("--write-baseline", "a.course")
    #expect(ran.code == 2 && ran.errors.contains("this baseline lies outside this project and stays as it is."))
    #expect(!disk.files.keys.contains { $0.hasSuffix("base") }, "\(disk.files.keys)")
    #expect(disk.check("--write-baseline", "--baseline", "/outside/base", "a.course").code == 0)
    #expect(disk.files["/outside/base"] != nil)
  }

  /// Nor in a folder that leads out, where no file is yet.
  @Test func aBaselineInAFolderThatLeadsOutIsNotWritten() throws {
    let place = try OwnFolder()
    try place.git("init", "--quiet", "plans")
    try place.write("outside/far.course", "course A1: A\n")
    try place.write("plans/a.course", "course A1: A\nduraton: 3\n")
    try place.write("plans/.coursecheck", "baseline: sub/base\n")
    try FileManager.default.createSymbolicLink(atPath: place.path + "/plans/sub", withDestinationPath: "../outside")
    let ran = try place.started(in: "plans", ["check", "--write-baseline", "a.course"]).ended()
    #expect(
      ran.code == 2 && ran.errors.contains("this baseline lies outside this project and stays as it is."), "\(ran)")
    #expect(!FileManager.default.fileExists(atPath: place.path + "/outside/base"))
  }

  /// Where no finding says so, a line does.
  @Test(arguments: [
    ["report", "-o", "r.md", "a.course"], ["graph", "a.course"], ["check", "--select", "week-peak", "a.course"],
    ["check", "--fix", "--diff", "a.course"],
  ]) func everyCommandSaysWhatItRead(_ words: [String]) {
    let disk = Disk([
      "/home/far/p.course": programme, "/home/far/m.course": course(in: "p.course"),
      "a.course": course(in: "../../far/p.course") + "outcome LO1: Explains -> ../../far/m.course#x\n",
    ])
    disk.files["/home/me/plans/.git"] = []
    let ran = disk.run(words)
    #expect(ran.errors.contains("Also read, from outside this project:"), "\(ran)")
    #expect(ran.errors.contains("far/p.course") && ran.errors.contains("far/m.course"), "\(ran.errors)")
  }

  @Test func aLinkThatIsNamedIsNotPassedBy() throws {
    let place = try OwnFolder()
    try place.git("init", "--quiet", "plans")
    try place.write("outside/far.course", "course A1: A\n")
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/plans/far.course", withDestinationPath: "../outside/far.course")
    for words in [["far.course", "."], [".", "far.course"]] {
      let ran = try place.started(in: "plans", ["check", "--output", "concise"] + words).ended()
      #expect(ran.output.contains("far.course:1:1") && !ran.errors.contains("passed by"), "\(words): \(ran)")
    }
  }

  /// Nothing but plans is ever named: no other file can be read by way of one.
  @Test(arguments: [
    "/etc/passwd", "../../../../../../etc/passwd", "~/.ssh/id_rsa", "~/a.course", "file:///etc/passwd",
    "file:///etc/a.course", "https://example.org/a.course", "\\\\server\\share\\a.course", "/proc/self/environ",
  ]) func namesNothingElse(_ path: String) {
    let disk = Disk(["a.course": course(in: path) + "outcome LO1: Explains -> \(path)#x\n"])
    disk.files["/etc/passwd"] = Array("root\n".utf8)
    let ran = disk.run("check", "--output", "concise", "a.course")
    #expect(ran.code != 2 && !ran.output.contains(rule), "\(ran.output)")
    let settings = [".coursecheck", ".coursecheck-baseline", ".gitignore", ".ignore"]
    let read = disk.readPaths.filter { path in !settings.contains { path.hasSuffix($0) } }
    #expect(read.allSatisfy { $0.hasSuffix(".course") || $0.hasSuffix(".approved") }, "\(read)")
    #expect(!read.contains { $0.contains("passwd") || $0.contains("id_rsa") || $0.contains("environ") }, "\(read)")
  }
}
