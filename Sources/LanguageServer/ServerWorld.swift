import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary
import Workspaces

/// What a server can see of the world.
package struct ServerWorld: Sendable {
  package var version: String
  /// The process of the client, where the command line says so.
  package var clientProcess: Int?
  /// Nanoseconds since some moment.
  package var clock: @Sendable () -> UInt64
  /// The date on the clock on the wall; nil where that cannot be told.
  package var today: @Sendable () -> CalendarDate? = { nil }
  /// What a file holds.
  package var read: @Sendable (Path) -> WorkspaceAccess.Content
  /// What the project files above a file say about it.
  package var settings: @Sendable (Path) -> FileSettings
  /// Files to which a file may belong: programmes and institutions in its folder and above.
  package var beside: @Sendable (Path) -> [Path]
  /// All plans in a folder and below, apart from what is left out.
  package var plans: @Sendable (Path) -> [Path]
  /// Where a file lies, seen from one that names it, whatever the client has open.
  package var whereabouts: @Sendable (_ file: Path, _ named: Path) -> ResolvedReference.Whereabouts = { _, _ in
    .inProject
  }
  /// Project files or ignore files have changed: what was read of them no longer holds.
  package var forgetSettings: @Sendable () -> Void
  /// What is the matter with project files or baselines, for whoever works in the editor; each is told once.
  package var complaints: @Sendable () -> [Bilingual<String>] = { [] }
  /// Calls something for every number below a count, perhaps several at once, and returns when all are done.
  package var forEach: @Sendable (Int, @Sendable (Int) -> Void) -> Void

  package init(
    version: String, clock: @escaping @Sendable () -> UInt64,
    read: @escaping @Sendable (Path) -> WorkspaceAccess.Content,
    settings: @escaping @Sendable (Path) -> FileSettings = { _ in FileSettings() },
    beside: @escaping @Sendable (Path) -> [Path] = { _ in [] },
    plans: @escaping @Sendable (Path) -> [Path] = { _ in [] },
    forgetSettings: @escaping @Sendable () -> Void = {},
    forEach: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void = { count, body in
      for at in 0..<count { body(at) }
    }
  ) {
    self.version = version
    self.clock = clock
    self.read = read
    self.settings = settings
    self.beside = beside
    self.plans = plans
    self.forgetSettings = forgetSettings
    self.forEach = forEach
  }
}

extension ServerWorld {
  /// A file as text; nil where there is none.
  func text(_ path: Path) -> [UInt8]? { if case .bytes(let bytes) = read(path) { bytes } else { nil } }
}

/// What holds for one file.
package struct FileSettings: Sendable {
  package var options: CheckOptions
  /// In which its findings are told, where the project says so.
  package var language: Language?
  package var ownKinds: [OwnKind]
  /// Findings that were there already, and the path by which they call the file.
  package var known: (findings: KnownFindings, path: [UInt8])?

  package init(options: CheckOptions = CheckOptions(), language: Language? = nil, ownKinds: [OwnKind] = []) {
    self.options = options
    self.language = language
    self.ownKinds = ownKinds
  }
}
