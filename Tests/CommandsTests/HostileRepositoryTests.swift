import Commands
import Foundation
import Testing

private let plan = "course A1: A\nlanguage: en\n"

/// A repository can say which programs git is to run. Whoever checks the plans in it has not asked for that.
@Suite struct HostileRepositoryTests {
  private let place: OwnFolder
  /// What the repository has run.
  private var log: String { place.path + "/.git/log" }

  init() throws {
    place = try OwnFolder()
    try place.write("a.course", plan)
    try place.git("init", "--quiet")
    try place.git("add", ".")
    try place.git("commit", "--quiet", "-m", "One")
    let program = place.path + "/.git/program"
    try "#!/bin/sh\necho \"$0 $*\" >>'\(log)'\n[ \"$1\" != clean ] || cat\n".write(
      toFile: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    try place.write(".gitattributes", "*.course diff=ours filter=ours\n")
    try place.write(".git/info/attributes", "*.course diff=ours filter=ours\n")
    for (name, word) in [
      ("core.fsmonitor", "monitor"), ("core.pager", "pager"), ("core.sshCommand", "ssh"), ("core.askPass", "ask"),
      ("credential.helper", "credential"), ("diff.external", "external"), ("diff.ours.command", "command"),
      ("diff.ours.textconv", "text"), ("filter.ours.clean", "clean"), ("filter.ours.smudge", "smudge"),
      ("filter.ours.process", "process"), ("remote.far.uploadpack", "fetch"),
      ("alias.diff", "!alias"), ("alias.rev-parse", "!alias"),
    ] {
      let isAlias = word.hasPrefix("!")
      try place.git("config", name, (isAlias ? "!" : "") + "'\(program)' " + (isAlias ? "alias" : word))
    }
    let hooks = place.path + "/.git/hooks"
    try? FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
    for name in ["post-index-change", "reference-transaction"] {
      try? FileManager.default.removeItem(atPath: hooks + "/" + name)
      try FileManager.default.createSymbolicLink(atPath: hooks + "/" + name, withDestinationPath: program)
    }
    // Changed, and touched without a change.
    try place.write("a.course", plan + "outcome LO1: Explains\n")
    try place.write("b.course", plan)
    try? FileManager.default.removeItem(atPath: log)
  }

  private func whatItRan() -> String? { try? String(contentsOfFile: log, encoding: .utf8) }

  private let commands = [
    ["check", "--changed-since", "HEAD"], ["check", "--staged"], ["diff", "HEAD"], ["diff", "a.course"],
    ["report", "--since", "HEAD", "a.course"], ["fmt", "--check", "."], ["doctor"],
  ]

  @Test func runsNothingOfItsOwn() throws {
    for command in commands {
      let ran = try place.coursecheck(command).ended()
      #expect(ran.code != 2, "\(command): \(ran.errors)")
      #expect(whatItRan() == nil, "\(command) ran \(whatItRan() ?? "")")
    }
    // Git itself would have: otherwise this shows nothing.
    try place.git("status")
    #expect(whatItRan()?.contains("monitor") == true)
  }

  /// Git fetches what a clone left out, with a program that the repository names.
  @Test func fetchesNothing() throws {
    for (name, value) in [
      ("core.repositoryformatversion", "1"), ("extensions.partialClone", "far"), ("remote.far.url", place.path),
      ("remote.far.promisor", "true"),
    ] {
      try place.git("config", name, value)
    }
    try? FileManager.default.removeItem(atPath: log)
    let objects = place.path + "/.git/objects"
    for folder in try FileManager.default.contentsOfDirectory(atPath: objects) where folder.count == 2 {
      for name in try FileManager.default.contentsOfDirectory(atPath: objects + "/" + folder) {
        let kind = try place.start("/usr/bin/env", ["git", "-c", "core.fsmonitor=", "cat-file", "-t", folder + name])
        if kind.ended().output == "blob\n" {
          try FileManager.default.removeItem(atPath: objects + "/" + folder + "/" + name)
        }
      }
    }
    try? FileManager.default.removeItem(atPath: log)
    for command in [["diff", "a.course"], ["diff", "HEAD"], ["report", "--since", "HEAD", "a.course"]] {
      let ran = try place.coursecheck(command).ended()
      // That the plan is new would be untrue.
      #expect(ran.code == 2 && ran.errors.contains("git could not tell what changed"), "\(command): \(ran.errors)")
      #expect(whatItRan() == nil, "\(command) ran \(whatItRan() ?? "")")
    }
  }

  /// A name that is no text fits no pattern for text, and counts all the same.
  @Test func aFilterWithANameThatIsNoTextIsNotRun() throws {
    for file in [".gitattributes", ".git/info/attributes"] {
      try Data("*.course filter=".utf8 + [0xFF, 0x0A]).write(to: URL(fileURLWithPath: place.path + "/" + file))
    }
    let config = URL(fileURLWithPath: place.path + "/.git/config")
    let filter = Array("[filter \"".utf8) + [0xFF] + Array("\"]\n\tclean = '\(place.path)/.git/program' clean\n".utf8)
    try (Data(contentsOf: config) + filter).write(to: config)
    try? FileManager.default.removeItem(atPath: log)
    for command in commands {
      let program = try place.start("/usr/bin/env", ["LC_ALL=C.UTF-8", try place.binary()] + command)
      #expect(program.ended().code != 2)
      #expect(whatItRan() == nil, "\(command) ran \(whatItRan() ?? "")")
    }
    try place.git("-c", "core.fsmonitor=", "diff", "--no-ext-diff", "--stat")
    #expect(whatItRan()?.contains("clean") == true)
  }

  /// A name with the mark that ends it on a command line cannot be set aside; then git is not asked at all.
  @Test func aFilterThatCannotBeSetAsideIsNotRun() throws {
    try place.write(".gitattributes", "*.course filter=o=s\n")
    try place.git("config", "filter.o=s.clean", "'\(place.path)/.git/program' clean")
    try? FileManager.default.removeItem(atPath: log)
    let ran = try place.coursecheck("check", "--changed-since", "HEAD").ended()
    #expect(ran.code == 2 && ran.errors.contains("filter.o=s.clean"), "\(ran.errors)")
    #expect(whatItRan() == nil)
  }
}
