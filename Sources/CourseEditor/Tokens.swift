import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What part of a text is, for whoever colours it: by names that themes of programs know.
package enum TokenRole: UInt8, CaseIterable, Sendable {
  /// What opens a line of its own: `week`, `sync`.
  case keyword
  /// What states something: `tool`.
  case property
  /// What sort of thing: `case`, `formative`.
  case type
  /// A title, or what the designer says freely.
  case string
  /// Amounts and times.
  case number
  /// A word of a list: `online`, `pairs`.
  case enumMember
  case comment
  /// Arrows, marks of items, and `?`.
  case `operator`
  /// A name, where it is given and where it is used.
  case variable
  /// The name of a rule.
  case macro
}

/// What more there is to say of it.
package struct TokenModifiers: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let declaration = TokenModifiers(rawValue: 1 << 0)
  package static let definition = TokenModifiers(rawValue: 1 << 1)
  /// The designer's explanation, as against a comment.
  package static let documentation = TokenModifiers(rawValue: 1 << 2)
  /// Of the catalogue, not of the school's own.
  package static let defaultLibrary = TokenModifiers(rawValue: 1 << 3)
}

package struct ColouredToken: Equatable, Sendable {
  package var span: Span
  package var line: Int
  package var role: TokenRole
  package var modifiers: TokenModifiers
}

extension Snapshot {
  /// Visits what has a colour on these lines, in reading order: none overlaps another, and none goes past the end of its line.
  package func forEachColouredToken(in lines: Range<Int>, _ visit: (ColouredToken) -> Void) {
    for line in lines {
      let opening = opening(line)
      for token in tree.tokenRange(ofLine: line) {
        guard let (role, modifiers) = colour(tree.tokens[token], token, opening) else { continue }
        let span = tree.span(ofToken: token)
        if !span.isEmpty { visit(ColouredToken(span: span, line: line, role: role, modifiers: modifiers)) }
      }
    }
  }

  /// What a line became.
  private func opening(_ line: Int) -> Element? {
    let starts = model.firstElementOfLine
    guard line + 1 < starts.count, starts[line] < starts[line + 1] else { return nil }
    return model.elements[Int(starts[line])]
  }

  private func colour(_ token: Token, _ at: Int, _ element: Element?) -> (TokenRole, TokenModifiers)? {
    switch token.kind {
    case .keyword:
      guard let keyword = Keyword(rawValue: token.payload) else { return nil }
      switch keyword.facts.role {
      case .document, .block, .activity, .definition: return (.keyword, [])
      case .property: return (.property, [])
      }
    case .customHead, .settingName, .detailName: return (.property, [])
    case .activityKind: return (.type, .defaultLibrary)
    case .termKind, .environmentKind: return (.type, .defaultLibrary)
    case .unknownKind:
      guard case .own = element?.kind else { return nil }
      return (.type, [])
    case .identifier: return (.variable, [.declaration, .definition])
    case .number: return (.number, [])
    case .ruleName: return (.macro, [])
    case .reference: return (.variable, [])
    case .bullet, .arrow: return (.operator, [])
    case .comment: return (.comment, [])
    case .proseMark, .proseText: return (.comment, .documentation)
    case .text: return (textRole(element), [])
    case .detailValue:
      if isUnknown(tree.span(ofToken: at)) { return (.operator, []) }
      return (Keyword(rawValue: token.payload).map { $0.facts.value.role } ?? .string, [])
    case .byteOrderMark, .indent, .space, .lineEnd, .stray, .unknownHead, .ruleComma, .colon, .openBracket,
      .closeBracket,
      .unknownDetail, .detailColon, .detailComma, .referenceComma:
      return nil
    }
  }

  /// What stands behind a colon: a title, or the value of a property.
  private func textRole(_ element: Element?) -> TokenRole {
    guard let element else { return .string }
    if isUnknown(element.textSpan) { return .operator }
    if element.state == .none { return .enumMember }
    guard element.state == .stated, element.form == .entry || element.form == .item, let keyword = element.keyword,
      keyword.facts.role == .property || keyword.facts.role == .definition
    else { return .string }
    switch element.value {
    case .text: return .string
    case .references: return .variable
    case .quantity, .duration, .workload, .time, .recurrence, .date, .score: return .number
    case .terms(_, let count): return count > 0 ? .enumMember : .string
    case .grouping, .environments, .principles, .language, .yesNo: return .enumMember
    }
  }

  private func isUnknown(_ span: Span) -> Bool { span.count == 1 && bytes[Int(span.start)] == 0x3F }
}

extension ValueKind {
  /// What a value of this kind is coloured as.
  package var role: TokenRole {
    switch self {
    case .text, .names: .string
    case .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .date, .score, .counted: .number
    case .terms, .termsOrText, .grouping, .environment, .principles, .language, .yesNo, .flag: .enumMember
    case .references: .variable
    }
  }
}
