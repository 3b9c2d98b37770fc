import Testing

/// What the sources promise about the world, beside what tests of the program show: the calls that could break it stand in one
/// place each, or nowhere.
@Suite struct SecurityTests {
  private static let shipped = SourceFile.sources.filter { !["coursecheck-dev", "Benchmarks"].contains($0.target) }
  /// The only ones that can call it, see `onlyOneFolderCallsTheSystem`: elsewhere the same names are names of ours.
  private static let system = shipped.filter { $0.path.hasPrefix("Sources/Commands/System/") }

  /// Calls by name, and the only file that may hold them.
  private let calls: [(names: [String], file: String?)] = [
    (["socket", "connect", "bind", "listen", "accept", "getaddrinfo", "gethostbyname", "sendto", "recvfrom"], nil),
    (["system", "popen", "fork", "vfork", "execv", "execve", "execvp", "execl", "execlp", "dlopen", "dlsym"], nil),
    (["posix_spawn", "posix_spawnp"], "Sources/Commands/System/RunningPrograms.swift"),
    (["rename", "mkstemp", "fchmod", "fchown"], "Sources/Commands/System/Platform.swift"),
    (["mkdir", "rmdir", "chmod", "chown", "symlink", "link", "truncate", "ftruncate", "setenv", "putenv"], nil),
  ]

  @Test(arguments: system) func callsStandWhereTheyMay(_ file: SourceFile) {
    for (number, line) in file.lines.enumerated() {
      for call in callsOfTheSystem(line) {
        for rule in calls where rule.names.contains(call) && rule.file != file.path {
          Issue.record("\(file):\(number + 1) calls \(call): \(rule.file.map { "only \($0) may" } ?? "nothing may")")
        }
      }
    }
  }

  /// Otherwise the list above says nothing.
  @Test func theCallsAreSeen() {
    let all = Self.system.flatMap { file in file.lines.flatMap { callsOfTheSystem($0) } }
    #expect(all.contains("posix_spawnp") && all.contains("rename") && all.contains("open"))
    #expect(callsOfTheSystem("  let x = unsafe socket(1, 2)") == ["socket"])
  }

  @Test(arguments: shipped) func onlyOneFolderCallsTheSystem(_ file: SourceFile) {
    let isSystem = file.path.hasPrefix("Sources/Commands/System/")
    for name in ["Glibc", "Musl", "Darwin", "Foundation", "FoundationNetworking"] where !isSystem {
      #expect(!file.lines.contains { $0.hasSuffix("import " + name) }, "\(file) imports \(name)")
    }
    for name in ["@_silgen_name", "@_extern"] {
      #expect(!file.text.contains(name), "\(file) calls what no module declares: \(name)")
    }
  }

  /// Git is asked in one way, which leaves a repository nothing to run.
  @Test func gitIsAskedInOnePlace() {
    let files = Self.shipped.filter { file in
      file.lines.contains { $0.contains("environment.program") }
    }
    #expect(files.map(\.path) == ["Sources/Commands/Files/Git.swift"])
  }

  /// Names with a bracket behind them that are no function, type or member of ours.
  private func callsOfTheSystem(_ line: Substring) -> [String] {
    if line.drop(while: { $0 == " " }).hasPrefix("//") || line.contains("func ") { return [] }
    var result: [String] = []
    for (at, character) in zip(line.indices, line) where character == "(" {
      let before = line[..<at]
      let name = String(before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
      if !name.isEmpty, before.dropLast(name.count).last != "." { result.append(name) }
    }
    return result
  }
}
