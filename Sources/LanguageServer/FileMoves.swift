import CourseEditor
import CourseModel
import JSON
import SourceText
import Workspaces

/// Files and folders that get other paths, all at once.
struct FileMoves: Sendable {
  private let moves: [(from: Path, to: Path)]

  init(_ parameters: JSON) throws(ResponseError) {
    guard let files = parameters["files"]?.elements else { throw .invalidParameters("'files' is missing.") }
    var moves: [(from: Path, to: Path)] = []
    for file in files {
      guard let from = file["oldUri"]?.text, let to = file["newUri"]?.text else {
        throw .invalidParameters("A file lacks 'oldUri' or 'newUri'.")
      }
      let (old, new) = (DocumentURI(from), DocumentURI(to))
      // To a place from which no path leads back, or from one, nothing can be rewritten.
      guard old.isFile, new.isFile, old.root == new.root, old.path.bytes.count > 1 else { continue }
      moves.append((old.path.asFolder, new.path.asFolder))
    }
    // What is said of a file counts more than what is said of its folder.
    self.moves = moves.sorted { $0.from.bytes.count > $1.from.bytes.count }
  }

  var sources: [Path] { moves.map { $0.from } }

  /// Where a file will be.
  func target(of path: Path) -> Path {
    for move in moves {
      if path == move.from { return move.to }
      if path.isWithin(move.from) { return Path(move.to.bytes + path.bytes[move.from.bytes.count...]) }
    }
    return path
  }

  /// What a plan has to write instead, so that it names the files that it names now; the new paths that no line can hold.
  func edits(
    in plan: KnownPlan, where exists: (Path) -> Bool
  ) -> (edits: [TextEdit], unwritable: [Path]) {
    let own = target(of: plan.path)
    var edits: [TextEdit] = []
    var unwritable: [Path] = []
    for occurrence in plan.occurrences.all {
      guard case .file(let written, _) = occurrence.target else { continue }
      let now = plan.path.following(written)
      let next = target(of: now)
      // What leads nowhere is left as it is: after the move it may lead somewhere.
      if own.following(written) == next || !exists(now) { continue }
      var path = written.first == 0x2F ? next.bytes : own.reference(to: next)
      if written.starts(with: [0x2E, 0x2F]), path.first != 0x2E { path = [0x2E, 0x2F] + path }
      let isLine = plan.occurrences.documentLine(of: occurrence.element)?.path == written
      guard FileReference.canBeWritten(path, as: isLine ? .part : .mention) else {
        unwritable.append(next)
        continue
      }
      let mark = plan.text.bytes[occurrence.span.range].firstIndex(of: 0x23) ?? Int(occurrence.span.end)
      edits.append(TextEdit(Span(Int(occurrence.span.start), mark), path))
    }
    return (edits, unwritable)
  }
}

extension Path {
  /// Without a slash at its end: some clients write one behind a folder.
  var asFolder: Path { bytes.count > 1 && bytes.last == 0x2F ? Path(Array(bytes.dropLast())) : self }
}
