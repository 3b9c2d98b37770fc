// A language server on standard input and output.

import LanguageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How often to see whether the client's process still runs, where it said which one that is: in milliseconds.
private let aliveInterval: Int32 = 5000

/// Lets a server talk until it is told to end, its input ends, or its client is gone. Gives its exit code.
func converse(_ start: Server) -> Int32 {
  var server = start
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    // Everything that has come in is looked at before the next message is answered: it may have been called off.
    while hasInput(waiting: server.hasWork || server.hasPlans ? 0 : aliveInterval) {
      let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { return server.exitCode ?? ending(&server) }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return 1
      }
      server.receive(Array(buffer[..<count]))
    }
    if server.hasWork { server.step() } else { server.whenQuiet() }
    let output = server.takeOutput()
    if !output.isEmpty, writeAll(STDOUT_FILENO, output) != 0 { return 1 }
    if let code = server.exitCode { return code }
    if let process = server.clientProcess, !server.hasWork, kill(pid_t(truncatingIfNeeded: process), 0) != 0,
      errno == ESRCH
    {
      return 1
    }
  }
}

/// Input has ended. What has come in before is answered still.
private func ending(_ server: inout Server) -> Int32 {
  while server.hasWork { server.step() }
  _ = writeAll(STDOUT_FILENO, server.takeOutput())
  return server.exitCode ?? 1
}

private func hasInput(waiting milliseconds: Int32) -> Bool {
  var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
  return unsafe poll(&waiting, 1, milliseconds) > 0
}
