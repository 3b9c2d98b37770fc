import Vocabulary

/// What came of an import: what was read, what was left open and what did not come along.
package struct ImportReport: Equatable, Sendable {
  package enum Form: Equatable, Sendable {
    case separated(CellSeparator)
    case markdown
    case learningDesigner
  }

  package struct LeftOut: Equatable, Sendable {
    package enum Reason: UInt8, Sendable {
      case repeatedHeadings
      case total
      /// A table whose headings we do not know.
      case otherTable
    }

    package var line: Int
    package var reason: Reason
  }

  package struct Column: Equatable, Sendable {
    package var heading: String
    /// What it is in the format, or the name of the writer's own property under which it is kept.
    package var name: String
    package var isKept: Bool
  }

  package struct KeptCell: Equatable, Sendable {
    package var line: Int
    package var heading: String
    package var text: String
  }

  package struct Field: Equatable, Sendable {
    package var name: String
    package var count: Int
  }

  package var form: Form
  package var encoding: TextEncoding
  /// In which its guesses are marked.
  package var planLanguage = Language.english
  package var rows = 0
  package var activities = 0
  package var meetings = 0
  package var blocks = 0
  package var unknownDurations = 0
  package var guesses = 0
  package var columns: [Column] = []
  package var leftOut: [LeftOut] = []
  /// Cells that were no value of their column and are kept as they are.
  package var keptCells: [KeptCell] = []
  /// Parts of a design that a plan has no place for.
  package var unknownFields: [Field] = []

  init(_ form: Form, _ encoding: TextEncoding) {
    self.form = form
    self.encoding = encoding
  }
}

/// A plan made of something else.
package struct ImportedPlan: Sendable {
  package var text: [UInt8]
  package var language: Language
  package var report: ImportReport
}
