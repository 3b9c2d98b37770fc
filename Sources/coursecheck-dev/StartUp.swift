import Foundation
import Glibc

/// Times whole processes: a program against one that does nothing, in turn, so that a drifting machine drifts for both.
func startUp(_ program: String, _ arguments: [String]) {
  var own: [Double] = []
  var nothing: [Double] = []
  for _ in 0..<60 {
    own.append(timed(program, arguments))
    nothing.append(timed("/bin/true", []))
  }
  own.sort()
  nothing.sort()
  let ratio = own[own.count / 2] / nothing[nothing.count / 2]
  print(
    String(
      format: "start-up: %.2f ms, /bin/true %.2f ms, ratio %.2f", own[own.count / 2] / 1e6,
      nothing[nothing.count / 2] / 1e6, ratio))
}

private func timed(_ program: String, _ arguments: [String]) -> Double {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) }
  unsafe words.append(nil)
  defer { unsafe words.forEach { unsafe free($0) } }

  var child = pid_t()
  let start = DispatchTime.now().uptimeNanoseconds
  guard unsafe posix_spawn(&child, program, &actions, nil, words, environ) == 0 else { return .infinity }
  var status: CInt = 0
  unsafe waitpid(child, &status, 0)
  return Double(DispatchTime.now().uptimeNanoseconds - start)
}
