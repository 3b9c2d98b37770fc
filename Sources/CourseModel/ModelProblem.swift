import CourseSyntax
import SourceText
import Vocabulary

/// Something about a value or a name. The model records; the rules speak.
package struct ModelProblem: Sendable {
  package enum Kind: Sendable, Equatable {
    /// Written in a form that has been misread too often.
    case refused(Keyword, Refusal)
    /// No value of the kind this property takes.
    case wrongValue(Keyword)
    /// A word that is not in the property's list.
    case unknownTerm(Keyword)
    case duplicateIdentifier(first: Int32)
    case duplicateNumber(first: Int32)
    case missingTarget
    /// A word with a capital behind an arrow, which may be no reference at all.
    case arrowPerhapsText
    /// The same property twice under one parent, with different values.
    case conflictingRepeat(Keyword, first: Int32)
    /// A capitalised word after `sync` or `async` that nothing refers to: perhaps a kind.
    case identifierPerhapsKind
    case unknownPattern
    /// The weekday does not go with the date.
    case wrongWeekday(expected: Int)
    /// A line below a measurement that is no scale with a number.
    case notAScale
    /// Very like the name of one of the three scales.
    case nearScale(Keyword)
    case ignoreWithoutReason
    /// An `ignore` that names no rule.
    case ignoreWithoutRule
  }

  package var kind: Kind
  package var span: Span
  package var element: Int32

  package init(_ kind: Kind, _ span: Span, _ element: Int32) {
    self.kind = kind
    self.span = span
    self.element = element
  }
}
