import Commands
import Glibc
import Workspaces

/// A process that was started, with pipes to and from it if they were asked for.
final class Child {
  let id: pid_t
  /// What it reads from and writes to; -1 where it was given nothing.
  private(set) var input: CInt = -1
  private(set) var output: CInt = -1

  /// Without pipes it reads nothing, and what it writes is thrown away.
  init?(_ program: String, _ arguments: [String], isPiped: Bool = false) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    var toChild: [CInt] = [-1, -1]
    var fromChild: [CInt] = [-1, -1]
    if isPiped {
      guard unsafe pipe(&toChild) == 0, unsafe pipe(&fromChild) == 0 else { return nil }
      // The child has its ends as 0 and 1; no other end may be kept open by this or another child.
      for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      unsafe posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
      unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var child = pid_t()
    let result = unsafe posix_spawn(&child, program, &actions, nil, words, environ)
    id = child
    if isPiped {
      close(toChild[0])
      close(fromChild[1])
      input = toChild[1]
      output = fromChild[0]
    }
    guard result == 0 else {
      closePipes()
      return nil
    }
  }

  /// Nothing more is said to it, or heard from it.
  func closePipes() {
    if input >= 0 { close(input) }
    if output >= 0 { close(output) }
    input = -1
    output = -1
  }

  /// The code it ended with; nil where something else ended it.
  func waitForEnd() -> CInt? {
    var status: CInt = 0
    unsafe waitpid(id, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// Lets it see that nothing more comes, and waits for its end.
  @discardableResult
  func end() -> CInt? {
    closePipes()
    return waitForEnd()
  }

  // MARK: Talking

  func write(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      let count = unsafe bytes[at...].withUnsafeBytes { unsafe Glibc.write(input, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      at += count
    }
  }

  /// What has come in since, at least a byte; empty at the end.
  func read(_ buffer: inout [UInt8]) -> ArraySlice<UInt8> {
    let count = unsafe Glibc.read(output, &buffer, buffer.count)
    return buffer[..<max(count, 0)]
  }

  /// The memory it has now, in bytes, as the system counts it.
  var resident: Int {
    let bytes = (try? Environment.system().read(Path("/proc/\(id)/statm"))) ?? []
    let pages = bytes.split(separator: 0x20).dropFirst().first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    return pages * Int(getpagesize())
  }
}

/// Runs a program to its end, with nothing to read and nobody who reads what it writes. One that could not do its work would
/// be a fast one.
func runToEnd(_ program: String, _ arguments: [String]) -> Int {
  guard let code = Child(program, arguments)?.end(), code <= 1 else {
    giveUp("\(program) \(arguments.joined(separator: " ")) could not do its work")
  }
  return 1
}
