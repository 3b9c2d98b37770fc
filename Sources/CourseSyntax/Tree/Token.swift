/// What a stretch of a line is. Tokens tile the document: each ends where the next begins, so nothing can be lost.
package enum TokenKind: UInt8, Sendable {
  case byteOrderMark
  case indent
  case space
  case lineEnd
  /// The dash or dot of an item.
  case bullet
  /// `>`
  case proseMark
  case proseText
  case comment
  /// A line that is none of the five forms.
  case stray
  /// A keyword; the payload is its raw value.
  case keyword
  /// A head that is no keyword we know.
  case unknownHead
  /// `x-…`
  case customHead
  /// The kind of an activity; the payload is the kind.
  case activityKind
  /// The kind of another keyword; the payload is the term.
  case termKind
  /// The kind of an environment entry; the payload is the set.
  case environmentKind
  case unknownKind
  case identifier
  /// The number of a block, or the rest of a week's head.
  case number
  /// A rule name after `ignore`.
  case ruleName
  case ruleComma
  /// The name of a rule or limit in front of what a project file sets it to.
  case settingName
  case colon
  case text
  case openBracket
  case closeBracket
  /// The name of a property in details; the payload is the keyword.
  case detailName
  /// The value of a detail; the payload is the keyword it is a value of.
  case detailValue
  /// A piece of details that is nothing we know.
  case unknownDetail
  case detailColon
  case detailComma
  case arrow
  case reference
  case referenceComma
}

package struct Token: Sendable {
  package var start: UInt32
  package var kind: TokenKind
  package var payload: UInt16

  @inline(__always)
  package init(_ start: UInt32, _ kind: TokenKind, _ payload: UInt16 = 0) {
    self.start = start
    self.kind = kind
    self.payload = payload
  }
}

extension Token {
  /// The payload of a token that names no keyword we know.
  package static let noKeyword: UInt16 = .max
}
