import SourceText
import Vocabulary

/// What a document says that another document may ask about: what is kept when the document itself is let go.
package final class DocumentSummary: Sendable {
  /// As it is shown to people.
  package let path: [UInt8]
  package let kind: Place?
  /// `MC101`; empty where the head has none.
  package let code: String
  package let title: String
  package let language: Language
  package let head: PlaceInFile
  package let references: [FileReference]
  /// Everything that has a name, in reading order.
  package let names: [NamedPlace]
  /// Of a programme: it says itself who helps its teachers with digital tools.
  package let namesDigitalCoach: Bool
  /// Of a course or community that a programme holds; nil of any other document.
  package let course: CourseSummary?

  package init(_ plan: Plan, path: [UInt8], withCourse: Bool = true) {
    self.path = path
    kind = plan.model.documentKind
    code = plan.snapshot.name(plan.document)
    title = plan.snapshot.title(plan.document)
    language = plan.language
    let places = Places(plan.snapshot, path)
    head = places.place(plan.headSpan(of: plan.document))
    references = plan.fileReferences
    names = plan.model.elements.indices.compactMap { at in
      let element = plan.model.elements[at]
      guard !element.nameSpan.isEmpty, !element.isNumbered, element.form == .entry || element.form == .item,
        Int32(truncatingIfNeeded: at) != plan.document, let keyword = element.keyword, keyword != .ignore
      else { return nil }
      return NamedPlace(
        name: plan.snapshot.text(element.nameSpan), keyword: keyword, place: places.place(element.nameSpan))
    }
    namesDigitalCoach = plan.model.documentKind == .programme && plan.namesDigitalCoach
    course = withCourse && (plan.isCourse || plan.isCommunity) ? CourseSummary(plan, places) : nil
  }

  /// How the document is called in a message: its code, or its title, or its file.
  package var label: String {
    if !code.isEmpty { return code }
    return title.isEmpty ? String(decoding: path, as: UTF8.self) : title
  }

  package func place(named name: String) -> NamedPlace? { names.first { $0.name == name } }
}

/// A thing with a name in another document.
package struct NamedPlace: Sendable {
  package var name: String
  package var keyword: Keyword
  package var place: PlaceInFile
}

/// A place in another document, to point at.
package struct PlaceInFile: Sendable, Equatable {
  package var path: [UInt8]
  package var span: Span
  /// As people count: from one, columns by characters.
  package var line: Int32
  package var column: Int32
}

/// Makes places of spans.
package struct Places {
  private let snapshot: Snapshot
  private let path: [UInt8]

  init(_ snapshot: Snapshot, _ path: [UInt8]) {
    self.snapshot = snapshot
    self.path = path
  }

  func place(_ span: Span) -> PlaceInFile {
    let index = snapshot.lineIndex
    let start = index.starts[index.line(at: span.start)]
    let encoding: PositionEncoding = span.start - start > 10_000 ? .utf8 : .utf32
    let position = index.position(of: span.start, in: snapshot.bytes, encoding: encoding)
    return PlaceInFile(
      path: path, span: span, line: Int32(truncatingIfNeeded: position.line + 1),
      column: Int32(truncatingIfNeeded: position.column + 1))
  }
}
