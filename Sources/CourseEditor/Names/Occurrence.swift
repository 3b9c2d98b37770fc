import SourceText

/// A place in a document where something has its name, or is named.
package struct Occurrence: Sendable, Equatable {
  package enum Role: Sendable {
    /// Where it gets its name.
    case definition
    case reference
  }

  /// What a name stands for.
  package enum Target: Hashable, Sendable {
    /// Something in this document.
    case element(Int32)
    /// A pattern that others call by its title.
    case title(Int32)
    /// Another document, by the path as written; with a name, something in it.
    case file([UInt8], name: String)
    /// A course of the same programme, by its code.
    case course(String)
    /// A tool, by the letters of its name.
    case tool([UInt8])
  }

  package var role: Role
  package var target: Target
  /// All that a reader would point at: `les 1`, `programme.course#PO1`.
  package var span: Span
  /// The part of it that is the name: `1`, `PO1`. Empty where a file alone is named.
  package var name: Span
  /// The element in which it stands.
  package var element: Int32
  /// It is a word in a sentence, rather than all that its line says.
  package var isInText: Bool

  package init(
    _ role: Role, of target: Target, _ span: Span, name: Span, in element: Int32, isInText: Bool = false
  ) {
    self.role = role
    self.target = target
    self.span = span
    self.name = name
    self.element = element
    self.isInText = isInText
  }
}

/// Every place in a document where something has its name or is named, in reading order.
package struct Occurrences: Sendable {
  package let all: [Occurrence]
  /// Lines that stand for a document: `course MC101: mc101.course`, by their element.
  package let documentLines: [DocumentLine]

  /// What stands at an offset, or ends there.
  package func occurrence(at offset: UInt32) -> Occurrence? {
    let behind = all.firstPlace { $0.span.start <= offset }
    guard behind > 0, all[behind - 1].span.end >= offset else { return nil }
    return all[behind - 1]
  }

  package func of(_ target: Occurrence.Target) -> [Occurrence] { all.filter { $0.target == target } }

  package func documentLine(of element: Int32) -> DocumentLine? { documentLines.first { $0.element == element } }
}

/// A line that stands for another document.
package struct DocumentLine: Sendable, Equatable {
  package var element: Int32
  /// The path as it is meant.
  package var path: [UInt8]
  /// What the line calls it: its code; empty where it gives none.
  package var name: String
  /// It is a part of this document, rather than what this document belongs to.
  package var isPart: Bool
}
