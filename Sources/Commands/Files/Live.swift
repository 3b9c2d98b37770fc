import CourseSyntax
import Workspaces

/// What a command needs that works on for a while: to be seen at work, to wait, and to notice what changes. Without a world
/// around it nobody watches, and there is nothing to wait for.
package struct Live: Sendable {
  /// Writes now and not at the end; false when nobody reads it any more.
  package var show: @Sendable (Channel, [UInt8]) -> Bool = { _, _ in false }
  /// Puts this in the place of the line at the bottom of the terminal; nothing takes it away.
  package var showLine: @Sendable ([UInt8]) -> Void = { _ in }
  /// Waits for so many nanoseconds; false when waiting is over.
  package var wait: @Sendable (UInt64) -> Bool = { _ in false }
  /// What tells one state of a file or folder from the next, without reading it; nil where there is none.
  package var stamp: @Sendable (Path) -> FileStamp? = { _ in nil }
  /// On the clock on the wall; nil where that cannot be told.
  package var timeOfDay: @Sendable () -> TimeOfDay? = { nil }
  /// The date that goes with it.
  package var today: @Sendable () -> CalendarDate? = { nil }

  package init() {}

  package enum Channel: Sendable {
    case output
    case errors
  }
}

/// A state of a file or folder. A file that is saved gets another, also when its length stays the same.
package struct FileStamp: Equatable, Sendable {
  package var kind: FileKind
  package var size: Int64
  /// In nanoseconds: when what it holds was changed, and when anything about it was.
  package var modified: Int64
  package var touched: Int64
  /// Another file that takes its place has another.
  package var number: UInt64

  package init(kind: FileKind, size: Int64, modified: Int64, touched: Int64 = 0, number: UInt64 = 0) {
    self.kind = kind
    self.size = size
    self.modified = modified
    self.touched = touched
    self.number = number
  }
}

package struct TimeOfDay: Equatable, Sendable {
  package var hour: Int
  package var minute: Int
  package var second: Int

  package init(hour: Int, minute: Int, second: Int) {
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// `09:05:00`
  var text: String {
    [hour, minute, second].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }
}
