import SourceText
import Vocabulary

/// Something about the text itself. The parser records; what a person reads about it is written in the rules.
package struct SyntaxProblem: Sendable {
  package enum Kind: Sendable, Equatable {
    case invalidUTF8
    case controlCharacter
    /// The first word of the head is none we know.
    case unknownHead
    /// A kind of activity stands where `sync` or `async` should.
    case kindWithoutKeyword(ActivityKind)
    /// Words in the head after the keyword that are no kind, ID or number.
    case unknownKind(Keyword)
    /// A keyword that may not stand under this parent.
    case wrongPlace(Keyword, under: Place)
    /// A second document in one file.
    case secondDocument(Keyword)
    /// The first entry is no document; it is read as a course.
    case notADocument
    /// A line of none of the five forms.
    case stray
    /// A line whose first words are a head; only the colon is missing. The span is where it belongs. With lines indented
    /// below it the line is read as if the colon were there; otherwise it is stray.
    case missingColon
    /// Brackets at the end of a line that hold no detail we know.
    case bracketsAreText
    /// Brackets that hold details we know, with text behind them: they are read as text.
    case textBehindDetails
    /// A piece of details that is nothing we know, beside others that are.
    case unknownDetail
    /// `[` without `]`: read as details, or as text.
    case unclosedBracket(isDetails: Bool)
    /// An arrow in text that looks like a link.
    case arrowIsText
    /// Tabs and spaces mixed in the indentation.
    case mixedIndentation
    /// A depth that matches nothing above.
    case unevenIndentation
    /// Dashes, quotes or spaces from a word processor where plain ones are meant.
    case typographic
    case outlineLost
    /// A rest of a week's head that is no week.
    case unknownWeek
  }

  package var kind: Kind
  package var span: Span
  package var line: Int32

  package init(_ kind: Kind, _ span: Span, line: Int) {
    self.kind = kind
    self.span = span
    self.line = Int32(truncatingIfNeeded: line)
  }
}
