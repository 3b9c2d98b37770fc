import Vocabulary

/// What form a line has.
package enum LineKind: UInt8, Sendable {
  case blank
  case entry
  case item
  case prose
  case comment
  /// None of the five forms: reported, and kept.
  case stray
}

/// One line of the document with its place in the outline.
///
/// Lines are numbered as in an editor, from zero. What belongs to a line follows it without a gap, up to `end`.
package struct SyntaxLine: Sendable {
  package var start: UInt32
  package var firstToken: UInt32
  /// The line it belongs to, or -1.
  package var parent: Int32 = -1
  /// The first line after it that does not belong to it.
  package var end: Int32 = 0
  /// The column of the first mark, tabs counted to the next multiple of four.
  package var column: UInt32 = 0
  package var kind: LineKind = .blank
  private var keywordNumber: UInt16 = .max
  private var placeNumber: UInt8 = 255

  package init(start: UInt32, firstToken: UInt32) {
    self.start = start
    self.firstToken = firstToken
  }

  /// The keyword of an entry; nil where it is unknown or the writer's own. An item has the keyword of the list it stands in.
  package var keyword: Keyword? {
    get { keywordNumber == .max ? nil : Keyword(rawValue: keywordNumber) }
    set { keywordNumber = newValue?.rawValue ?? .max }
  }

  /// The place it makes for what belongs to it; nil where anything may follow because we do not know what it is.
  package var opens: Place? {
    get { placeNumber == 255 ? nil : Place(rawValue: placeNumber) }
    set { placeNumber = newValue?.rawValue ?? 255 }
  }
}
