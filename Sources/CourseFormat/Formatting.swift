import CourseModel
import CourseSyntax
import SourceText

/// The smallest changes that make a document canonical; none where it is so already.
///
/// What a document says never changes: the result is read again and compared, and where it would say something else the
/// indentation is left as it is, or in the last resort the whole document.
package func formattingEdits(_ snapshot: Snapshot) -> [TextEdit] {
  if let columns = canonicalColumns(snapshot.tree) {
    let edits = canonicalEdits(snapshot, columns: columns)
    if keepsMeaning(edits, of: snapshot) { return edits }
  }
  let edits = canonicalEdits(snapshot, columns: nil)
  return keepsMeaning(edits, of: snapshot) ? edits : []
}

/// The document in its canonical form.
package func formatted(_ snapshot: Snapshot) -> [UInt8] {
  applying(formattingEdits(snapshot), to: snapshot.bytes)
}

private func keepsMeaning(_ edits: [TextEdit], of snapshot: Snapshot) -> Bool {
  if edits.isEmpty { return true }
  return meansTheSame(snapshot, snapshot.changed(to: applying(edits, to: snapshot.bytes)))
}
