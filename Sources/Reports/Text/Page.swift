/// A page of text, apart from how it is shown: in a terminal, as Markdown or as HTML.
package struct Page: Sendable {
  package enum Block: Sendable {
    case heading(Int, String)
    case paragraph(String)
    case list([String])
    /// Lines shown as they stand.
    case code(String)
    /// Names with what they stand for.
    case facts([(name: String, value: String)])
    case table([String], [[String]])
  }

  package var title: String
  /// Between back-quotes stands what is written in a document.
  package var blocks: [Block] = []

  package init(_ title: String) { self.title = title }

  package mutating func heading(_ level: Int, _ text: String) { blocks.append(.heading(level, text)) }
  package mutating func paragraph(_ text: String) { if !text.isEmpty { blocks.append(.paragraph(text)) } }
  package mutating func list(_ items: [String]) { if !items.isEmpty { blocks.append(.list(items)) } }
  package mutating func code(_ text: String) { blocks.append(.code(text)) }
  package mutating func facts(_ facts: [(name: String, value: String)]) {
    let filled = facts.filter { !$0.value.isEmpty }
    if !filled.isEmpty { blocks.append(.facts(filled)) }
  }
  package mutating func table(_ header: [String], _ rows: [[String]]) {
    if !rows.isEmpty { blocks.append(.table(header, rows)) }
  }
}

extension Page {
  /// The title with the first paragraph: the page in a line or two.
  package var opening: String {
    for case .paragraph(let text) in blocks { return title + ": " + text }
    return title
  }
}

/// A piece of running text: as it is, or as it would be written in a document.
struct Inline {
  var text: Substring
  var isCode: Bool

  /// The pieces of a text in which back-quotes stand around what is written.
  static func pieces(_ text: String) -> [Inline] {
    var result: [Inline] = []
    var isCode = false
    for part in text.split(separator: "`", omittingEmptySubsequences: false) {
      if !part.isEmpty { result.append(Inline(text: part, isCode: isCode)) }
      isCode.toggle()
    }
    return result
  }
}
