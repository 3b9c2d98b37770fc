// The real world for whoever works on for a while.

import CourseSyntax
import Workspaces

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Live {
  static func system() -> Live {
    var live = Live()
    live.show = { channel, bytes in
      switch channel {
      case .output: writeAll(STDOUT_FILENO, bytes) == 0
      case .errors: writeAll(STDERR_FILENO, bytes) == 0
      }
    }
    live.showLine = Commands.showLine
    live.wait = { nanoseconds in
      var time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
      _ = unsafe nanosleep(&time, nil)
      return true
    }
    live.stamp = systemStamp
    live.timeOfDay = systemTimeOfDay
    live.today = systemDate
    return live
  }
}

@Sendable private func systemStamp(_ path: Path) -> FileStamp? {
  guard let name = try? terminated(path) else { return nil }
  var information = stat()
  guard unsafe stat(name, &information) == 0 else { return nil }
  #if canImport(Darwin)
    let (modified, touched) = (information.st_mtimespec, information.st_ctimespec)
  #else
    let (modified, touched) = (information.st_mtim, information.st_ctim)
  #endif
  return FileStamp(
    kind: information.st_mode & S_IFMT == S_IFDIR ? .directory : .file, size: Int64(information.st_size),
    modified: nanoseconds(modified), touched: nanoseconds(touched), number: UInt64(information.st_ino))
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}

@Sendable private func systemTimeOfDay() -> TimeOfDay? {
  guard let parts = unsafe localTime() else { return nil }
  return unsafe TimeOfDay(hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec))
}

@Sendable private func systemDate() -> CalendarDate? {
  guard let parts = unsafe localTime() else { return nil }
  return unsafe CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}

private func localTime() -> tm? {
  var now = time(nil)
  var parts = unsafe tm()
  guard now != -1, unsafe localtime_r(&now, &parts) != nil else { return nil }
  return unsafe parts
}
