import CourseModel
import CourseRules
import Synchronization
import Workspaces

extension Session {
  /// How a workspace reaches the files of a command. What could not be read is told to `problems`.
  func access(_ files: Shared<GatheredFiles>, _ problems: Shared<[Path: FileProblem]>) -> WorkspaceAccess {
    let read = environment.read
    let working = (environment.workingDirectory()?.bytes ?? []) + [0x2F]
    return WorkspaceAccess(
      read: { path in
        let files = files.value
        if let content = files.contents[path] { return .bytes(content) }
        do throws(FileProblem) {
          let bytes = try read(files.asked(path)?.named ?? Path(shortened(path.bytes, working)))
          if let problem = unreadable(bytes) { throw problem }
          return .bytes(bytes)
        } catch {
          problems.change { $0[path] = error }
          return error == .notFound ? .absent : .trouble(error.trouble)
        }
      },
      shown: { path in files.value.asked(path)?.shown.bytes ?? shortened(path.bytes, working) },
      ownKinds: { files.value.configuration(for: $0).ownKinds },
      whereabouts: { [real = environment.real] file, named in
        files.value.boundary(for: file)?.whereabouts(of: named, real: real(named)) ?? .outsideProject
      }, forEach: environment.forEach)
  }
}

/// What lies in the working directory by its short name.
private func shortened(_ path: [UInt8], _ working: [UInt8]) -> [UInt8] {
  path.starts(with: working) ? Array(path.dropFirst(working.count)) : path
}

extension FileProblem {
  var trouble: FileTrouble {
    switch self {
    case .notPermitted: .notPermitted
    case .isDirectory: .isDirectory
    case .tooLarge: .tooLarge
    case .binary, .wideCharacters: .notText
    case .notFound, .noFile, .diskFull, .alreadyExists, .changedMeanwhile, .other: .other
    }
  }
}

/// A value that several threads add to.
final class Shared<Value: Sendable>: Sendable {
  private let content: Mutex<Value>

  init(_ value: Value) { content = Mutex(value) }

  var value: Value { content.withLock { $0 } }

  func change<Result: Sendable>(_ body: (inout Value) -> Result) -> Result { content.withLock { body(&$0) } }
}
