import CourseModel
import CourseSyntax
import Reports
import SourceText
import Vocabulary

// What an editor shows about a reference: what it leads to, without going there.

extension Hovering {
  /// Behind an arrow.
  func reference(at offset: UInt32, _ line: Int, _ span: Span) -> Hover? {
    for element in elements(ofLine: line) {
      if let found = target(at: offset, of: element) { return found }
    }
    return nil
  }

  /// Of the references that an element holds, the one at an offset.
  func target(at offset: UInt32, of element: Int32) -> Hover? {
    guard let reference = model.references(element).first(where: { $0.span.contains(offset) }) else { return nil }
    switch reference.target {
    case .element(let target): return Hover(reference.span, pageOfTarget(target))
    case .document: return file(reference.span)
    case .missing: return nil
    }
  }

  /// A file that is named in the text of an element.
  func file(at offset: UInt32, _ element: Int32) -> Hover? {
    let own = model.elements[Int(element)]
    guard element != plan.document, own.textSpan.contains(offset) else { return nil }
    var parts = ListParts(snapshot.bytes, own.textSpan.range)
    while let part = parts.next() {
      let span = Span(part.lowerBound, part.upperBound)
      if span.contains(offset) { return file(span) }
    }
    return nil
  }

  private func file(_ span: Span) -> Hover? {
    let text = Array(snapshot.plainText(span).utf8)
    let end = text.firstIndex(of: 0x23) ?? text.count
    var path = Array(text[..<end])
    guard path.count > 7, path.suffix(7).elementsEqual(".course".utf8) else { return nil }
    for at in path.indices where path[at] == 0x5C { path[at] = 0x2F }
    guard let document = context.document(path) else { return nil }
    let name = String(decoding: text[Swift.min(end + 1, text.count)...], as: UTF8.self)
    return Hover(span, page(of: document, name))
  }

  private func page(of document: DocumentSummary, _ name: String) -> Page {
    let keyword = document.kind.flatMap { Keyword(document: $0) }
    let noun = keyword?.row.names.canonical(language) ?? ""
    let opening = capitalised([noun, document.code].filter { !$0.isEmpty }.joined(separator: " "))
    var page = Page(oneLine(document.title.isEmpty ? opening : opening + ": " + document.title))
    if !name.isEmpty {
      if let place = document.place(named: name) {
        let word = capitalised(place.keyword.row.names.canonical(language)) + " " + oneLine(name)
        page.paragraph(
          word + Bilingual(nl: ", regel \(place.place.line).", en: ", line \(place.place.line).")[language])
      } else {
        page.paragraph(nl ? "Hierin staat geen \(oneLine(name))." : "There is no \(oneLine(name)) in it.")
      }
    }
    let outcomes = document.names.filter { $0.keyword == .outcome }.map { oneLine($0.name) }
    page.facts([
      (Keyword.outcome.row.names.canonical(language), outcomes.prefix(12).joined(separator: ", "))
    ])
    return page
  }
}

extension Keyword {
  /// The word that opens a kind of document.
  fileprivate init?(document: Place) {
    switch document {
    case .course: self = .course
    case .community: self = .community
    case .programme: self = .programme
    case .institution: self = .institution
    default: return nil
    }
  }
}
