import CourseModel
import CourseSyntax
import Vocabulary

/// One file of a workspace: what others ask about it, and what was made of it.
struct WorkspaceFile<Answer: Sendable>: Sendable {
  enum State: Sendable, Equatable {
    case unread
    case document
    case absent
    case trouble(FileTrouble)
  }

  let path: Path
  /// Its answer is wanted. Other files are read because these speak of them.
  var isAsked: Bool
  var state = State.unread
  /// Of its bytes.
  var digest: UInt64 = 0
  /// Only between reading and visiting.
  var bytes: [UInt8]?
  /// Kept of what other documents inherit from: programmes and institutions.
  var plan: Plan?
  var summary: DocumentSummary?
  var answer: Answer?
  var errors = 0
  /// The programme that holds it, or the institution; -1 for none.
  var holder = -1
  /// A programme or institution that is asked for names it, as an example or a source.
  var isMentioned = false
  /// It names files that were not found, so that any new file may matter to it.
  var misses = false

  init(_ path: Path, isAsked: Bool) {
    self.path = path
    self.isAsked = isAsked
  }
}

/// The bytes of a file in a number: equal bytes give equal numbers, and others hardly ever do.
func digest(_ bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: bytes.count)
  for byte in bytes {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
  return hash
}

/// What kind of document it is, by its first entry alone; nil where it has none.
func kindOfDocument(_ bytes: [UInt8]) -> Place? {
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let mark = bytes[start..<end].first { $0 != 0x20 && $0 != 0x09 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    if let mark, mark != 0x23, mark != 0x3E {
      return lower(parse(Array(bytes[start..<end]), as: .plan), ownKinds: []).documentKind
    }
    start = end + 1
  }
  return nil
}
