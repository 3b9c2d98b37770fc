// The system underneath: only the files in this folder call it.

import Synchronization
import Workspaces

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Environment {
  /// The real one.
  package static func system() -> Environment {
    // Asked for every path, and this process never leaves it.
    let working = systemWorkingDirectory()
    return Environment(
      arguments: systemArguments(), read: readFile, write: replaceFile, kind: kindOfFile, list: listDirectory,
      workingDirectory: { working },
      readStandardInput: { () throws(FileProblem) in try readAll(STDIN_FILENO, expecting: 0) },
      outputIsTerminal: { isatty(STDOUT_FILENO) == 1 }, variable: systemVariable,
      clock: systemClock, real: realPath, program: { runProgram($0) },
      programReading: { runProgram($0, reading: $1) }, errorsAreTerminal: { isatty(STDERR_FILENO) == 1 },
      live: .system(), system: systemFacts,
      forEach: forEachInParallel, serve: converse)
  }
}

/// Runs the command that this process was started with, and ends the process.
package func runProcess() -> Never {
  // A reader that goes away, as in `coursecheck … | head`, is no reason to die without a word.
  signal(SIGPIPE, SIG_IGN)
  // Nor is a limit to how large a file may be.
  signal(SIGXFSZ, SIG_IGN)
  tidyUpWhenStopped()
  let environment = Environment.system()
  let result = run(environment)
  var code = result.exitCode.rawValue
  _ = writeAll(STDERR_FILENO, result.standardError)
  switch writeAll(STDOUT_FILENO, result.standardOutput) {
  case 0, EPIPE: break
  default:
    _ = writeAll(STDERR_FILENO, unwritableOutput(environment))
    code = ExitCode.failure.rawValue
  }
  exit(code)
}

private func systemArguments() -> [[UInt8]] {
  // Not `CommandLine.arguments`: that mends what is not UTF-8, and a mended path names no file.
  let count = Int(CommandLine.argc)
  let arguments = unsafe CommandLine.unsafeArgv
  var result: [[UInt8]] = []
  for index in 1..<Swift.max(count, 1) {
    guard let argument = unsafe arguments[index] else { break }
    result.append(unsafe bytes(of: argument))
  }
  return result
}

private func systemVariable(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe String(decoding: bytes(of: value), as: UTF8.self)
}

@Sendable func systemClock() -> UInt64 {
  var now = timespec()
  guard unsafe clock_gettime(CLOCK_MONOTONIC, &now) == 0 else { return 0 }
  return UInt64(now.tv_sec) &* 1_000_000_000 &+ UInt64(now.tv_nsec)
}

private func systemWorkingDirectory() -> Path? {
  guard let name = unsafe getcwd(nil, 0) else { return nil }
  defer { unsafe free(name) }
  return unsafe Path(bytes(of: name))
}

private func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
  unsafe UnsafeRawBufferPointer(start: text, count: strlen(text)).map { $0 }
}

func terminated(_ path: Path) throws(FileProblem) -> [CChar] {
  // No file can have such a name.
  if path.bytes.isEmpty || path.bytes.contains(0) { throw .notFound }
  return path.bytes.map { CChar(bitPattern: $0) } + [0]
}

private func problem(_ number: Int32) -> FileProblem {
  switch number {
  case ENOENT, ENOTDIR, ENAMETOOLONG: .notFound
  case EISDIR: .isDirectory
  case EACCES, EPERM, EROFS: .notPermitted
  // Someone may have set how large a file of ours can be: for the user that is the same.
  case ENOSPC, EDQUOT, EFBIG: .diskFull
  case EEXIST: .alreadyExists
  default: .other(number)
  }
}

// MARK: Reading

@Sendable private func readFile(_ path: Path) throws(FileProblem) -> [UInt8] {
  let name = try terminated(path)
  // A pipe that nobody writes to would keep us waiting, a device may never end. What a shell pipes to a command is here.
  let isOfShell = path.bytes.starts(with: "/dev/".utf8) || path.bytes.starts(with: "/proc/".utf8)
  let descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY | (isOfShell ? 0 : O_NONBLOCK))
  guard descriptor >= 0 else { throw problem(errno) }
  defer { close(descriptor) }
  var information = stat()
  guard unsafe fstat(descriptor, &information) == 0 else { throw problem(errno) }
  let kind = information.st_mode & S_IFMT
  if kind == S_IFDIR { throw .isDirectory }
  if kind != S_IFREG && !isOfShell { throw .noFile }
  return try readAll(descriptor, expecting: Int(information.st_size))
}

private func readAll(_ descriptor: Int32, expecting size: Int) throws(FileProblem) -> [UInt8] {
  // Nobody waits for a gigabyte to hear that it is no plan, nor for the end of what has none.
  if size > largestFile { throw .tooLarge }
  var failure: Int32 = 0
  var isAtEnd = false
  func read(upTo count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      while filled < count {
        let taken = unsafe systemRead(descriptor, start + filled, count - filled)
        if taken > 0 {
          filled += taken
        } else if taken == 0 {
          isAtEnd = true
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
  }
  // One byte more than expected, so that the end shows in the same round. A pipe says 0.
  var result = read(upTo: size > 0 ? size + 1 : 1 << 16)
  while !isAtEnd && failure == 0 {
    result += read(upTo: 1 << 20)
    if result.count > largestFile { throw .tooLarge }
  }
  if failure != 0 { throw problem(failure) }
  return result
}

private func systemRead(_ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  unsafe read(descriptor, start, count)
}

private func kindOfFile(_ path: Path) throws(FileProblem) -> FileKind {
  var information = stat()
  let name = try terminated(path)
  guard unsafe stat(name, &information) == 0 else { throw problem(errno) }
  return information.st_mode & S_IFMT == S_IFDIR ? .directory : .file
}

private func listDirectory(_ path: Path) throws(FileProblem) -> [DirectoryEntry] {
  let name = try terminated(path)
  guard let directory = unsafe opendir(name) else { throw problem(errno) }
  defer { unsafe closedir(directory) }
  var result: [DirectoryEntry] = []
  while let entry = unsafe readdir(directory) {
    let entryName = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { unsafe bytes(of: $0) }
    }
    if entryName == [0x2E] || entryName == [0x2E, 0x2E] { continue }
    switch unsafe Int(entry.pointee.d_type) {
    case Int(DT_DIR): result.append(DirectoryEntry(name: entryName, kind: .directory))
    case Int(DT_REG): result.append(DirectoryEntry(name: entryName, kind: .file))
    default:
      if let kind = kindOfEntry(path.appending(entryName)) {
        result.append(DirectoryEntry(name: entryName, kind: kind))
      }
    }
  }
  return result
}

/// For a link, or where the file system does not say. A link to a directory is not followed: it might lead in circles.
private func kindOfEntry(_ path: Path) -> FileKind? {
  guard let name = try? terminated(path) else { return nil }
  var information = stat()
  guard unsafe lstat(name, &information) == 0 else { return nil }
  let isLink = information.st_mode & S_IFMT == S_IFLNK
  if isLink { guard unsafe stat(name, &information) == 0 else { return nil } }
  if information.st_mode & S_IFMT == S_IFREG { return .file }
  return information.st_mode & S_IFMT == S_IFDIR && !isLink ? .directory : nil
}

// MARK: Writing

/// Writes beside the file and then renames, so that a full disk or a lost connection leaves the old file whole.
private func replaceFile(_ path: Path, _ content: [UInt8]) throws(FileProblem) {
  let target = resolved(path)
  let name = try terminated(target)
  var information = stat()
  let exists = unsafe stat(name, &information) == 0
  let kind = information.st_mode & S_IFMT
  if exists && kind == S_IFDIR { throw .isDirectory }
  // A device or a pipe is written to: a file must not take its place.
  if exists && kind != S_IFREG { return try write(content, intoOpened: name) }
  // Renaming would quietly replace a file that its owner has made read-only.
  if exists { guard unsafe access(name, W_OK) == 0 else { throw problem(errno) } }
  let (temporary, descriptor) = try openTemporary(beside: target)
  defer { noteTemporary(nil) }
  var failure = writeAll(descriptor, content)
  if exists && failure == 0 {
    if fchmod(descriptor, information.st_mode & 0o7777) != 0 { failure = errno }
    // Only a privileged user can give files away; for others the file becomes their own.
    _ = fchown(descriptor, information.st_uid, information.st_gid)
  }
  if failure == 0 && fsync(descriptor) != 0 && errno != EINVAL { failure = errno }
  if close(descriptor) != 0 && failure == 0 { failure = errno }
  if failure == 0 {
    if unsafe rename(temporary, name) != 0 { failure = errno }
  }
  if failure != 0 {
    _ = unsafe unlink(temporary)
    throw problem(failure)
  }
}

private func write(_ content: [UInt8], intoOpened name: [CChar]) throws(FileProblem) {
  let descriptor = unsafe open(name, O_WRONLY | O_CLOEXEC | O_NOCTTY)
  guard descriptor >= 0 else { throw problem(errno) }
  let failure = writeAll(descriptor, content)
  close(descriptor)
  // Who reads a pipe may stop early.
  if failure != 0 && failure != EPIPE { throw problem(failure) }
}

/// Where a link leads, so that the file is replaced and not the link.
private func resolved(_ path: Path) -> Path { realPath(path) ?? path }

private func realPath(_ path: Path) -> Path? {
  guard let name = try? terminated(path), let real = unsafe realpath(name, nil) else { return nil }
  defer { unsafe free(real) }
  return unsafe Path(bytes(of: real))
}

/// A new file of our own. Runs in two containers may have the same number, and one that was cut off may have left a file.
private func openTemporary(beside path: Path) throws(FileProblem) -> (name: [CChar], descriptor: Int32) {
  for attempt in 0..<100 {
    let name = try terminated(temporaryPath(beside: path, attempt))
    // Known before it is there, so that whoever stops us at this very moment leaves nothing behind either.
    noteTemporary(name)
    let descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor >= 0 { return (name, descriptor) }
    let failure = errno
    noteTemporary(nil)
    if failure != EEXIST { throw problem(failure) }
  }
  throw problem(EEXIST)
}

private func temporaryPath(beside path: Path, _ attempt: Int) -> Path {
  let slash = path.bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
  let mark = ".coursecheck-\(getpid())" + (attempt == 0 ? "" : "-\(attempt)")
  // A name may be 255 bytes long; the mark behind it must still fit.
  return Path(path.bytes[..<slash] + [0x2E] + path.bytes[slash...].prefix(200) + Array(mark.utf8))
}

/// Zero, or the number of what went wrong.
func writeAll(_ descriptor: Int32, _ content: [UInt8]) -> Int32 {
  unsafe content.withUnsafeBytes { buffer in
    guard let start = buffer.baseAddress else { return 0 }
    var written = 0
    while written < buffer.count {
      let count = unsafe write(descriptor, start + written, buffer.count - written)
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        // A terminal or pipe that someone else has set not to block: wait until it has room.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

// MARK: Several at once

/// Work that threads share: the numbers are handed out one by one, so that all threads end together.
private final class SharedWork: Sendable {
  private let next = Atomic<Int>(0)
  private let count: Int
  private let body: @Sendable (Int) -> Void

  init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  func run() {
    while true {
      let number = next.add(1, ordering: .relaxed).oldValue
      if number >= count { return }
      body(number)
    }
  }
}

/// Below this many pieces, starting a thread takes longer than it saves.
private let fewestPieces = 4

@Sendable private func forEachInParallel(_ count: Int, _ body: @Sendable (Int) -> Void) {
  let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  let threads = Swift.min(cores, count) - 1
  guard count >= fewestPieces, threads > 0 else {
    for number in 0..<count { body(number) }
    return
  }
  withoutActuallyEscaping(body) { body in
    let work = SharedWork(count, body)
    var started: [pthread_t] = []
    for _ in 0..<threads {
      let argument = unsafe Unmanaged.passRetained(work).toOpaque()
      #if canImport(Darwin)
        var thread: pthread_t?
        let problem = unsafe pthread_create(&thread, nil, { unsafe runShared($0) }, argument)
        if problem == 0, let thread { unsafe started.append(thread) }
      #else
        var thread = pthread_t()
        let problem = unsafe pthread_create(&thread, nil, { unsafe runShared($0) }, argument)
        if problem == 0 { started.append(thread) }
      #endif
      // One thread can do it all, if the system gives no more.
      if problem != 0 {
        unsafe Unmanaged<SharedWork>.fromOpaque(argument).release()
        break
      }
    }
    work.run()
    for thread in started { pthread_join(thread, nil) }
  }
}

private func runShared(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let argument = unsafe argument { unsafe Unmanaged<SharedWork>.fromOpaque(argument).takeRetainedValue().run() }
  return nil
}
