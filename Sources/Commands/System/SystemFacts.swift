// What a bug report tells of the machine.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system that coursecheck runs on.
package struct SystemFacts: Sendable {
  /// As `uname` calls it.
  package var name: String
  package var release: String
  package var machine: String
  package var cores: Int
  /// How many files may be open at once; nil without a limit.
  package var openFiles: Int?

  package init(name: String, release: String, machine: String, cores: Int, openFiles: Int?) {
    self.name = name
    self.release = release
    self.machine = machine
    self.cores = cores
    self.openFiles = openFiles
  }
}

func systemFacts() -> SystemFacts? {
  var names = utsname()
  guard unsafe uname(&names) == 0 else { return nil }
  return SystemFacts(
    name: unsafe withUnsafeBytes(of: &names.sysname) { unsafe text($0) },
    release: unsafe withUnsafeBytes(of: &names.release) { unsafe text($0) },
    machine: unsafe withUnsafeBytes(of: &names.machine) { unsafe text($0) },
    cores: Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), openFiles: limitOfOpenFiles())
}

private func limitOfOpenFiles() -> Int? {
  let limit = sysconf(Int32(_SC_OPEN_MAX))
  return limit < 0 ? nil : Int(limit)
}

private func text(_ bytes: UnsafeRawBufferPointer) -> String {
  unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
}

/// How this program was made.
enum Build {
  #if DEBUG
    static let isDebug = true
  #else
    static let isDebug = false
  #endif

  #if compiler(>=6.4)
    static let compiler = "Swift ≥ 6.4"
  #elseif compiler(>=6.3)
    static let compiler = "Swift 6.3"
  #else
    static let compiler = "Swift 6.2"
  #endif

  #if canImport(Glibc)
    static let library = "glibc"
  #elseif canImport(Musl)
    static let library = "musl"
  #else
    static let library = "Darwin"
  #endif
}
