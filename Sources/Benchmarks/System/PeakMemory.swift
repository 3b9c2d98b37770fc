import Glibc

/// The most memory, in bytes, that a program had at once, from its start to its end; nil where that cannot be told.
///
/// The system counts for a new process also what the one that started it had, so that a program started from here would seem
/// as large as this one. A shell, which is small, starts it instead, and goes away; this process then takes its place. The
/// program begins when the shell is gone, for which it reads a line that never comes.
func peakMemory(_ program: String, _ arguments: [String]) -> Double? {
  guard becomesHeir,
    let shell = Child("/bin/sh", ["-c", starting, "sh", program] + arguments, isPiped: true)
  else { return nil }
  var buffer = [UInt8](repeating: 0, count: 64)
  var answer: [UInt8] = []
  while true {
    let some = shell.read(&buffer)
    if some.isEmpty { break }
    answer += some
  }
  _ = shell.waitForEnd()
  shell.closePipes()
  guard let id = pid_t(String(decoding: answer.prefix { $0 != 0x0A }, as: UTF8.self)) else { return nil }
  var status: CInt = 0
  var usage = rusage()
  guard unsafe wait4(id, &status, 0, &usage) == id else { return nil }
  guard status & 0x7F == 0, status >> 8 & 0xFF <= 1 else {
    giveUp("\(program) \(arguments.joined(separator: " ")) could not do its work")
  }
  return Double(usage.ru_maxrss) * 1024
}

private let starting = "exec 3<&0; { read -r line <&3; exec \"$@\" 3<&-; } >/dev/null 2>&1 & echo $!"

/// Whether this process is given the children of its children once those have ended.
private let becomesHeir: Bool = {
  // Swift does not import functions that take any number of arguments, as this one does in C.
  typealias Control = @convention(c) (CInt, UInt, UInt, UInt, UInt) -> CInt
  guard let found = unsafe dlsym(nil, "prctl") else { return false }
  let setChildSubreaper: CInt = 36
  return unsafe unsafeBitCast(found, to: Control.self)(setChildSubreaper, 1, 0, 0, 0) == 0
}()
