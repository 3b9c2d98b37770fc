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
  /// It was read because a file that is asked for names it, and lies outside the project of that file.
  var isOutside = false
  /// It names files that were not found, so that any new file may matter to it.
  var misses = false

  init(_ path: Path, isAsked: Bool) {
    self.path = path
    self.isAsked = isAsked
  }
}

/// The bytes of a file in a number: equal bytes give equal numbers, and others hardly ever do.
///
/// Eight bytes at a time, because a long file would otherwise be hashed as long as it is parsed.
func digest(_ bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: bytes.count)
  unsafe bytes.withUnsafeBytes { raw in
    var at = 0
    while at + 8 <= raw.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      at += 8
    }
    while at < raw.count {
      let byte = unsafe raw[at]
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      at += 1
    }
  }
  return hash
}

/// What kind of document it is; nil where it has no entry. That is in the first line that says anything, or in few plans
/// behind a stray line.
func kindOfDocument(_ bytes: [UInt8]) -> Place? {
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let mark = bytes[start..<end].first { $0 != 0x20 && $0 != 0x09 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    if let mark, mark != 0x23, mark != 0x3E {
      return lower(parse(Array(bytes[..<end]), as: .plan), ownKinds: []).documentKind
        ?? lower(parse(bytes, as: .plan), ownKinds: []).documentKind
    }
    start = end + 1
  }
  return nil
}
