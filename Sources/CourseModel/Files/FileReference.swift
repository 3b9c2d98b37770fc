import CourseSyntax
import SourceText
import Vocabulary

/// Where a document names another file: `course MC101: mc101.course`, `-> programme.course#PO1`.
package struct FileReference: Sendable, Equatable {
  package enum Role: Sendable, Equatable {
    /// A course or community that a programme or institution holds.
    case part
    /// What a document belongs to: its programme, its institution.
    case whole
    /// Anything else: an outcome over there, a good practice.
    case mention
  }

  package var role: Role
  /// The kind of document that the line expects; nil where any will do.
  package var expected: Place?
  package var element: Int32
  /// The whole reference, as written.
  package var span: Span
  /// The path as it is meant, with forward slashes.
  package var path: [UInt8]
  /// The ID in that file; empty for the file itself.
  package var name: String
}

extension Plan {
  /// Every reference to another file, in reading order.
  package var fileReferences: [FileReference] {
    var result: [FileReference] = []
    for (at, element) in model.elements.enumerated() {
      let own = Int32(truncatingIfNeeded: at)
      guard own != document, element.form != .link, !element.textSpan.isEmpty, let keyword = element.keyword,
        let place = FileReference.document(namedBehind: keyword)
      else { continue }
      let role: FileReference.Role =
        place == .institution || (place == .programme && model.documentKind != .institution) ? .whole : .part
      var parts = ListParts(snapshot.bytes, element.textSpan.range)
      while let part = parts.next() {
        let span = Span(part.lowerBound, part.upperBound)
        if let reference = fileReference(role, place, own, span) { result.append(reference) }
      }
    }
    for reference in model.references where reference.target == .document {
      if let found = fileReference(.mention, nil, reference.owner, reference.span) { result.append(found) }
    }
    for element in allStated(.example) {
      for span in fileNames(in: model.elements[Int(element)].textSpan) {
        if let found = fileReference(.mention, nil, element, span) { result.append(found) }
      }
    }
    return result.sorted { $0.span < $1.span }
  }

  /// Words of a sentence that name a file of ours: `see law.course, week 2`.
  private func fileNames(in span: Span) -> [Span] {
    var result: [Span] = []
    let range = span.range.clamped(to: 0..<snapshot.bytes.count)
    for word in snapshot.bytes[range].split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }) {
      var (start, end) = (word.startIndex, word.endIndex)
      // Brackets, quotes and what ends a sentence.
      while start < end, FileReference.isMark(snapshot.bytes[start]) { start += 1 }
      while end > start, FileReference.isMark(snapshot.bytes[end - 1]) { end -= 1 }
      if start < end { result.append(Span(start, end)) }
    }
    return result
  }

  private func fileReference(
    _ role: FileReference.Role, _ expected: Place?, _ element: Int32, _ span: Span
  ) -> FileReference? {
    let text = Array(snapshot.plainText(span).utf8)
    let end = text.firstIndex(of: 0x23) ?? text.count
    var path = Array(text[..<end])
    guard path.count > 7, path.suffix(7).elementsEqual(".course".utf8) else { return nil }
    // A page on the web is no file of the workspace.
    if zip(path, path.dropFirst()).contains(where: { $0 == 0x2F && $1 == 0x2F }) { return nil }
    for at in path.indices where path[at] == 0x5C { path[at] = 0x2F }
    return FileReference(
      role: role, expected: expected, element: element, span: span, path: path,
      name: String(decoding: text[Swift.min(end + 1, text.count)...], as: UTF8.self))
  }
}

extension FileReference {
  /// Whether a path reads as this path where a document names it: a file may have any name, a line of ours can't hold all.
  package static func canBeWritten(_ path: [UInt8], as role: Role) -> Bool {
    let text = String(decoding: path, as: UTF8.self)
    if !text.utf8.elementsEqual(path) || path.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return false }
    // What ends a reference, or begins something else.
    for mark in ["#", ",", "[", "\\", "->", "//", " & ", " en ", " and "] where text.holds(mark) { return false }
    return role != .mention || !text.contains(" ")
  }

  /// `(`, `)`, `,`, `.`, `;`, `!`, `?` and quotes
  fileprivate static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3B, 0x3F: true
    default: false
    }
  }

  /// What a file must be to be named there; nil where any will do.
  package static func document(namedBehind keyword: Keyword) -> Place? {
    switch keyword {
    case .course: .course
    case .community: .community
    case .programme: .programme
    case .institution: .institution
    default: nil
    }
  }
}
