// What happens when someone presses Ctrl-C, ends us from elsewhere or closes the terminal.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file that is being written, to be taken away if we have to stop. Zero for none. The name is never let go: a handler
/// on another thread may be reading it.
private let temporaryName = Atomic<UInt>(0)
/// Whether a line stands at the bottom of the terminal that is to be taken away.
private let isLineShown = Atomic<Bool>(false)
private let clearingLine: [UInt8] = Array("\r\u{1B}[K".utf8)

/// From here on a signal to stop leaves no half work behind: no temporary file, no line at the bottom of the terminal.
func tidyUpWhenStopped() {
  // All are made now: a handler may not make anything.
  temporaryName.store(0, ordering: .relaxed)
  isLineShown.store(false, ordering: .relaxed)
  _ = clearingLine.count
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  for number in [SIGINT, SIGTERM, SIGHUP] {
    unsafe sigaddset(&signals, number)
    let earlier = signal(number, stop)
    // Who started us in the background, or with `nohup`, has said that this signal is not for us.
    if unsafe unsafeBitCast(earlier, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(number, SIG_IGN)
    }
  }
  // Who starts us from a thread of its own may hold these back without meaning to; nobody could end us then.
  unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
}

/// Calls nothing but what a handler may call.
private func stop(_ number: Int32) {
  if let name = unsafe UnsafePointer<CChar>(bitPattern: temporaryName.load(ordering: .acquiring)) {
    _ = unsafe unlink(name)
  }
  if isLineShown.load(ordering: .relaxed) {
    _ = unsafe clearingLine.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
  // Ends as if nobody had caught the signal, so that a shell knows why and stops its script as well: 128 and the number.
  signal(number, SIG_DFL)
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  unsafe sigaddset(&signals, number)
  unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  raise(number)
  // The first process of a container is not ended by a signal.
  _exit(128 + number)
}

/// Says which file is half written; nil when none is any more.
func noteTemporary(_ name: [CChar]?) {
  guard let name else { return temporaryName.store(0, ordering: .releasing) }
  temporaryName.store(UInt(bitPattern: unsafe strdup(name)), ordering: .releasing)
}

/// Puts a line at the bottom of the terminal in the place of the last one.
@Sendable func showLine(_ text: [UInt8]) {
  if !text.isEmpty { isLineShown.store(true, ordering: .relaxed) }
  _ = writeAll(STDERR_FILENO, clearingLine + text)
  if text.isEmpty { isLineShown.store(false, ordering: .relaxed) }
}
