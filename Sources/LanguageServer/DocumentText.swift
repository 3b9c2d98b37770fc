import CourseEditor
import CourseModel
import SourceText
import Synchronization
import Vocabulary
import Workspaces

/// One state of the text of a document, and what was read in it. It never changes: after a change there is another one. What
/// is asked of it first is worked out once.
package final class DocumentText: Sendable {
  package let bytes: [UInt8]
  package let lines: LineIndex
  private let role: DocumentRole
  private let ownKinds: [OwnKind]
  private let knownSnapshot = Once<Snapshot>()
  private let knownPlan = Once<Plan>()
  private let knownOccurrences = Once<Occurrences>()

  package init(_ bytes: [UInt8], as role: DocumentRole, ownKinds: [OwnKind]) {
    self.bytes = bytes
    self.role = role
    self.ownKinds = ownKinds
    lines = LineIndex(bytes)
  }

  package var snapshot: Snapshot { knownSnapshot.value { Snapshot(bytes, as: role, ownKinds: ownKinds) } }

  package var plan: Plan { knownPlan.value { Plan(snapshot) } }

  /// Where things have their names and are named.
  package var occurrences: Occurrences { knownOccurrences.value { plan.occurrences() } }

  /// The text after a change of a part, or of all.
  package func changed(_ range: LineRange?, to text: String, encoding: PositionEncoding) -> DocumentText {
    guard let range else { return DocumentText(Array(text.utf8), as: role, ownKinds: ownKinds) }
    let one = lines.offset(of: range.start, in: bytes, encoding: encoding)
    let other = lines.offset(of: range.end, in: bytes, encoding: encoding)
    var changed = bytes
    changed.replaceSubrange(Int(Swift.min(one, other))..<Int(Swift.max(one, other)), with: text.utf8)
    return DocumentText(changed, as: role, ownKinds: ownKinds)
  }

  /// The same text under other settings.
  package func with(ownKinds: [OwnKind]) -> DocumentText { DocumentText(bytes, as: role, ownKinds: ownKinds) }
}

/// A range as a client writes it.
package struct LineRange: Hashable, Sendable {
  package var start: LinePosition
  package var end: LinePosition

  package init(_ start: LinePosition, _ end: LinePosition) {
    self.start = start
    self.end = end
  }
}

/// A document that a client has open: its text is what the client says, not what the disk holds.
package struct OpenDocument: Sendable {
  package var uri: DocumentURI
  package var version: Int?
  package var text: DocumentText
}

/// The texts that clients have open, for all threads that look at files.
final class OpenTexts: Sendable {
  private let texts = Mutex<[Path: DocumentText]>([:])
  /// As the client calls them.
  private let names = Mutex<[Path: String]>([:])

  subscript(_ path: Path) -> DocumentText? {
    get { texts.withLock { $0[path] } }
    set { texts.withLock { $0[path] = newValue } }
  }

  func name(_ uri: DocumentURI) { names.withLock { $0[uri.path] = uri.text } }

  /// What the client calls a file, or would call it.
  func name(of path: Path) -> String { names.withLock { $0[path] } ?? DocumentURI(file: path).text }
}

/// A value that is worked out when it is asked for first, by whichever thread comes first.
private final class Once<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
