import CourseSyntax
import SourceText
import Vocabulary

/// One thing a document says: an entry, a detail, a link, an item or a paragraph line.
///
/// A detail and the property line it stands for give the same element, apart from `form`. Elements are kept flat, in the
/// order of the document, each followed by all that belongs to it.
package struct Element: Sendable {
  package enum Form: UInt8, Sendable {
    /// A line with a head we know.
    case entry
    case detail
    /// One arrow with its references.
    case link
    case item
    case prose
    /// `x-room: B2.14`
    case custom
    /// A head we do not know.
    case unknown
    /// A line below a measurement whose head is a scale of its own.
    case scale
    case stray
  }

  /// Four things that must not be mixed up: said, said to be none, said to be unknown, and not said.
  package enum State: UInt8, Sendable {
    case stated
    case none
    case unknown
    /// The head stands there without a value.
    case empty
    /// Something is written that is no value of this kind.
    case invalid
  }

  package var keyword: Keyword?
  package var form: Form
  package var state: State = .empty
  package var kind: ElementKind = .none
  package var value: Value = .text
  package var parent: Int32
  /// The first element after it that does not belong to it.
  package var end: Int32
  package var line: Int32
  /// The keyword, or the whole head where it is no keyword.
  package var keywordSpan: Span
  package var kindSpan = Span(0, 0)
  /// The ID or number that names it.
  package var nameSpan = Span(0, 0)
  package var isNumbered = false
  /// What stands after the colon: a title, or a value.
  package var textSpan = Span(0, 0)
  /// Why it is none.
  package var reasonSpan = Span(0, 0)

  package init(_ keyword: Keyword?, _ form: Form, parent: Int32, index: Int32, line: Int32, span: Span) {
    self.keyword = keyword
    self.form = form
    self.parent = parent
    self.end = index + 1
    self.line = line
    self.keywordSpan = span
  }
}

/// What refines a keyword.
package enum ElementKind: Equatable, Hashable, Sendable {
  case none
  case activity(ActivityKind)
  case term(Term)
  case environment(Environments)
  /// A kind of the school's own, by its place in `ownKinds`.
  case own(Int32)
  /// Words that are no kind we know.
  case unknown
}

/// A typed value, by its place in the tables of the model.
package enum Value: Equatable, Hashable, Sendable {
  case text
  /// From, count in `terms`; with text beside them or without.
  case terms(Int32, Int32)
  case quantity(Int32)
  case duration(Int32)
  case workload(Int32)
  case time(Int32)
  case recurrence(Int32)
  case grouping(Int32)
  case environments(Environments)
  /// From, count in `references`.
  case references(Int32, Int32)
  case date(CalendarDate)
  case principles(Principles)
  case language(Language)
  case yesNo(Term)
  case score(Int32)
}

/// A reference and what it points at.
package struct Reference: Sendable, Equatable {
  package enum Target: Sendable, Equatable {
    case element(Int32)
    /// Another document, perhaps with an ID in it; who joins the files resolves it.
    case document
    case missing
  }

  package var span: Span
  package var target: Target
  /// The element whose value or link it is.
  package var owner: Int32
}
