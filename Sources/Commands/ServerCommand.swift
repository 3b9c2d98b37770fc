import CourseModel
import CourseRules
import LanguageServer
import Reports
import Synchronization
import Vocabulary
import Workspaces

extension Session {
  /// `coursecheck lsp`: talks with an editor over standard input and output.
  mutating func runServer() throws(UsageProblem) -> RunResult {
    if !arguments.operands.isEmpty { throw .tooManyOperands(.lsp) }
    let settings = ServerFiles(environment, arguments, language)
    let read = environment.read
    var world = ServerWorld(
      version: coursecheckVersion, clock: environment.clock,
      read: { path in
        do throws(FileProblem) {
          let bytes = try read(path)
          if let problem = unreadable(bytes) { throw problem }
          return .bytes(bytes)
        } catch {
          return error == .notFound ? .absent : .trouble(error.trouble)
        }
      },
      settings: { settings.settings(for: $0) }, beside: { settings.beside($0) }, plans: { settings.plans(in: $0) },
      forgetSettings: { settings.forget() }, forEach: environment.forEach)
    world.whereabouts = { [real = environment.real] file, named in
      settings.boundary(of: file).whereabouts(of: named, real: real(named))
    }
    world.complaints = { settings.complaints() }
    world.today = environment.live.today
    world.clientProcess = arguments.value(.clientProcess).flatMap { Int($0) }
    let code = environment.serve(Server(world))
    return result(ExitCode(rawValue: code) ?? .failure)
  }
}

/// What a server asks about files: which settings hold for them, and what lies beside them. The same answers as a check
/// gives, and by the same code.
private final class ServerFiles: Sendable {
  private let session: Mutex<Session>

  init(_ environment: Environment, _ arguments: Arguments, _ language: Language) {
    session = Mutex(Session(environment, arguments, language))
  }

  func settings(for path: Path) -> FileSettings {
    session.withLock { session in
      let configuration = session.project(for: path).configuration
      let options = (try? session.choosing(configuration.options)) ?? configuration.options
      var settings = FileSettings(
        options: options, language: configuration.language?.value, ownKinds: configuration.ownKinds)
      if let baseline = session.knownBaseline(for: path) {
        settings.known = (baseline.known, baseline.identity.reference(to: session.identity(of: path)))
      }
      return settings
    }
  }

  /// What has not been told yet.
  func complaints() -> [Bilingual<String>] { session.withLock { $0.takeTroubles() } }

  func beside(_ path: Path) -> [Path] {
    session.withLock { session in (try? session.gathered([path]))?.beside ?? [] }
  }

  func boundary(of path: Path) -> Boundary { session.withLock { $0.boundary(of: path) } }

  func plans(in folder: Path) -> [Path] { session.withLock { $0.plans(in: folder) } }

  func forget() {
    session.withLock {
      $0.projects = KnownProjects()
      $0.knownBaselines = [:]
    }
  }
}
