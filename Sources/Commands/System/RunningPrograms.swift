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
@Sendable func runProgram(_ words: [[UInt8]]) -> ProgramAnswer? { runProgram(words, reading: []) }

/// The same, with what the program finds on its standard input.
@Sendable func runProgram(_ words: [[UInt8]], reading input: [UInt8]) -> ProgramAnswer? {
  // No argument can hold a zero byte: what comes behind it would be lost without a word.
  guard !words.isEmpty, !words.contains(where: { $0.contains(0) }) else { return nil }
  guard let answers = Pipe(), let errors = Pipe(), let questions = Pipe() else { return nil }
  defer { for pipe in [answers, errors, questions] { pipe.close() } }
  var actions = unsafe posix_spawn_file_actions_t()
  guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_adddup2(&actions, questions.reading, STDIN_FILENO)
  unsafe posix_spawn_file_actions_adddup2(&actions, answers.writing, STDOUT_FILENO)
  unsafe posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
  var attributes = posix_spawnattr_t()
  guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  // We do without this signal, but a program that we start may count on it.
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  unsafe sigaddset(&signals, SIGPIPE)
  unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
  unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { word in
    unsafe strdup(word.map { CChar(bitPattern: $0) } + [0])
  }
  defer { unsafe release(arguments) }
  unsafe arguments.append(nil)
  guard let name = unsafe arguments[0] else { return nil }
  var process: pid_t = 0
  var variables = unsafe variablesOfGit()
  defer { unsafe release(variables.ours) }
  let failure = unsafe posix_spawnp(&process, name, &actions, &attributes, arguments, &variables.all)
  answers.closeWriting()
  errors.closeWriting()
  questions.closeReading()
  guard failure == 0 else { return nil }
  var texts: ([UInt8], [UInt8]) = ([], [])
  let isWhole = converse(input, questions, answers, errors, &texts)
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
  let signal = status & 0x7F
  // What `posix_spawnp` could not start shows as 127 on some systems.
  let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  return code == 127 && texts.0.isEmpty && texts.1.isEmpty
    ? nil : ProgramAnswer(status: isWhole || code != 0 ? code : 128, output: texts.0, errors: texts.1)
}

/// What git finds around it beside what we found: it fetches nothing, asks nothing and writes nothing. A repository could
/// otherwise name a program to fetch with.
private let surroundingsOfGit = [
  "GIT_ALLOW_PROTOCOL=", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0",
]

private func variablesOfGit() -> (all: [UnsafeMutablePointer<CChar>?], ours: [UnsafeMutablePointer<CChar>?]) {
  let ours = unsafe surroundingsOfGit.map { unsafe strdup($0) as UnsafeMutablePointer<CChar>? }
  let names = surroundingsOfGit.map { $0.prefix { $0 != "=" } + "=" }
  var all = unsafe ours
  var next = unsafe environ
  while let variable = unsafe next.pointee {
    let isOurs = names.contains { name in unsafe strncmp(variable, String(name), name.utf8.count) == 0 }
    if !isOurs { unsafe all.append(variable) }
    unsafe next += 1
  }
  unsafe all.append(nil)
  return unsafe (all, ours)
}

/// The names of two million files fit in this.
private let longestAnswer = 1 << 28

/// All three at once: a program that waits until we read one pipe while we wait for another would wait forever. Tells whether
/// all that it said was read.
private func converse(
  _ input: [UInt8], _ questions: Pipe, _ answers: Pipe, _ errors: Pipe, _ texts: inout ([UInt8], [UInt8])
) -> Bool {
  // A program that stops reading is no reason for us to die.
  signal(SIGPIPE, SIG_IGN)
  // A program that does not read yet must not keep us from reading what it writes.
  _ = fcntl(questions.writing, F_SETFL, fcntl(questions.writing, F_GETFL) | O_NONBLOCK)
  var written = 0
  var isWhole = true
  if input.isEmpty { questions.closeWriting() }
  var waiting = [
    pollfd(fd: answers.reading, events: Int16(POLLIN), revents: 0),
    pollfd(fd: errors.reading, events: Int16(POLLIN), revents: 0),
    pollfd(fd: questions.writing, events: Int16(POLLOUT), revents: 0),
  ]
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while waiting.contains(where: { $0.fd >= 0 }) {
    guard unsafe poll(&waiting, nfds_t(waiting.count), -1) >= 0 else {
      if errno == EINTR { continue }
      return false
    }
    for at in 0..<2 where waiting[at].fd >= 0 && waiting[at].revents != 0 {
      let count = unsafe read(waiting[at].fd, &buffer, buffer.count)
      if count > 0 {
        if at == 0 { texts.0 += buffer[..<count] } else { texts.1 += buffer[..<count] }
        if texts.0.count + texts.1.count > longestAnswer {
          // When it writes on, it is ended.
          isWhole = false
          answers.closeReading()
          errors.closeReading()
          waiting[0].fd = -1
          waiting[1].fd = -1
        }
      } else if count == 0 || errno != EINTR {
        waiting[at].fd = -1
      }
    }
    guard waiting[2].fd >= 0 && waiting[2].revents != 0 else { continue }
    let count = unsafe input[written...].withUnsafeBytes { unsafe write(waiting[2].fd, $0.baseAddress, $0.count) }
    if count > 0 { written += count }
    // A program may have read enough before the end.
    let isOver = count < 0 && errno != EINTR && errno != EAGAIN
    if isOver || written == input.count {
      questions.closeWriting()
      waiting[2].fd = -1
    }
  }
  return isWhole
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

  func closeReading() {
    if reading >= 0 { _ = systemClose(reading) }
    reading = -1
  }

  func close() {
    closeWriting()
    closeReading()
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func release(_ texts: [UnsafeMutablePointer<CChar>?]) {
  for at in unsafe texts.indices { unsafe free(texts[at]) }
}
