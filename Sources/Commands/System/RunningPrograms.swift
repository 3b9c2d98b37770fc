// Other programs: git, and nothing else. No shell stands in between, so a name is a name whatever is in it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What another program answered.
package struct ProgramAnswer: Sendable {
  /// Zero if it is content; above 128 if a signal ended it.
  package var status: Int32
  package var output: [UInt8]
  package var errors: [UInt8]

  package init(status: Int32, output: [UInt8], errors: [UInt8]) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// Runs a program that is found along `PATH` and waits for it; nil where there is none of that name.
@Sendable func runProgram(_ words: [[UInt8]]) -> ProgramAnswer? {
  guard !words.isEmpty, let output = Pipe(), let errors = Pipe() else { return nil }
  defer {
    output.close()
    errors.close()
  }
  var actions = unsafe posix_spawn_file_actions_t()
  guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
  unsafe posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
  var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { word in
    unsafe strdup(word.map { CChar(bitPattern: $0) } + [0])
  }
  defer { unsafe release(arguments) }
  unsafe arguments.append(nil)
  guard let name = unsafe arguments[0] else { return nil }
  var process: pid_t = 0
  let failure = unsafe posix_spawnp(&process, name, &actions, nil, arguments, environ)
  output.closeWriting()
  errors.closeWriting()
  guard failure == 0 else { return nil }
  var texts: ([UInt8], [UInt8]) = ([], [])
  readBoth(output.reading, errors.reading, &texts)
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
  let signal = status & 0x7F
  // What `posix_spawnp` could not start shows as 127 on some systems.
  let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  return code == 127 && texts.0.isEmpty && texts.1.isEmpty
    ? nil : ProgramAnswer(status: code, output: texts.0, errors: texts.1)
}

/// Both at once: a program that fills one pipe while we wait for the other would wait forever.
private func readBoth(_ first: Int32, _ second: Int32, _ texts: inout ([UInt8], [UInt8])) {
  var waiting = [
    pollfd(fd: first, events: Int16(POLLIN), revents: 0), pollfd(fd: second, events: Int16(POLLIN), revents: 0),
  ]
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while waiting.contains(where: { $0.fd >= 0 }) {
    guard unsafe poll(&waiting, nfds_t(waiting.count), -1) >= 0 else {
      if errno == EINTR { continue }
      return
    }
    for at in waiting.indices where waiting[at].fd >= 0 && waiting[at].revents != 0 {
      let count = unsafe read(waiting[at].fd, &buffer, buffer.count)
      if count > 0 {
        if at == 0 { texts.0 += buffer[..<count] } else { texts.1 += buffer[..<count] }
      } else if count == 0 || errno != EINTR {
        waiting[at].fd = -1
      }
    }
  }
}

/// Two ends, each closed once.
private final class Pipe {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    reading = ends[0]
    writing = ends[1]
    // Not for programs that are started at the same time elsewhere.
    _ = fcntl(reading, F_SETFD, FD_CLOEXEC)
    _ = fcntl(writing, F_SETFD, FD_CLOEXEC)
  }

  func closeWriting() {
    if writing >= 0 { _ = systemClose(writing) }
    writing = -1
  }

  func close() {
    closeWriting()
    if reading >= 0 { _ = systemClose(reading) }
    reading = -1
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func release(_ texts: [UnsafeMutablePointer<CChar>?]) {
  for at in unsafe texts.indices { unsafe free(texts[at]) }
}
