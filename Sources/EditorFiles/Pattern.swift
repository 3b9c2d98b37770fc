/// What a grammar looks for, told once for every engine that reads patterns.
indirect enum Pattern: Sendable {
  case literal(String)
  /// One of these characters or ranges, such as `a-z`.
  case oneOf(String)
  case noneOf(String)
  /// White space, also what a word processor put in its place.
  case white
  case digit
  /// What a name has in it; it stays a capital where case is ignored.
  case capitalOrDigit
  case lineEnd
  case sequence([Pattern])
  case choice([Pattern])
  case optional(Pattern)
  case many(Pattern, least: Int)
  case ahead(Pattern)
  case notAhead(Pattern)
  /// Phrases of the vocabulary, whatever their case; the longest that fits wins.
  case words([String])
}

/// Who reads a pattern.
enum PatternDialect: Sendable {
  /// Oniguruma, PCRE and their kin: TextMate, Sublime Text, Kate.
  case perl
  /// Vim, after `\v\c`.
  case vim
}

extension Pattern {
  func text(_ dialect: PatternDialect) -> String {
    switch self {
    case .literal(let text):
      String(text.unicodeScalars.flatMap { escaped($0, dialect).unicodeScalars.map(Character.init) })
    case .oneOf(let set): "[" + set + "]"
    case .noneOf(let set): "[^" + set + "]"
    case .white: "[ \\t" + otherWhite + "]"
    case .digit: "[0-9]"
    case .capitalOrDigit: dialect == .perl ? "[A-Z0-9]" : "%(\\u|[0-9])"
    case .lineEnd: "$"
    case .sequence(let parts): parts.map { $0.grouped(dialect) }.joined()
    case .choice(let parts): parts.map { $0.text(dialect) }.joined(separator: "|")
    case .optional(let part): part.repeated(dialect) + (dialect == .perl ? "?" : "=")
    case .many(let part, let least): part.repeated(dialect) + (least == 0 ? "*" : "+")
    case .ahead(let part): dialect == .perl ? "(?=" + part.text(dialect) + ")" : "%(" + part.text(dialect) + ")@="
    case .notAhead(let part): dialect == .perl ? "(?!" + part.text(dialect) + ")" : "%(" + part.text(dialect) + ")@!"
    case .words(let phrases):
      dialect == .perl ? "(?i:" + WordTrie(phrases).text(dialect) + ")" : "%(" + WordTrie(phrases).text(dialect) + ")"
    }
  }

  /// As part of a sequence: alternatives are held together.
  func grouped(_ dialect: PatternDialect) -> String {
    switch self {
    case .choice: group(text(dialect), dialect)
    case .literal, .oneOf, .noneOf, .white, .digit, .capitalOrDigit, .lineEnd, .sequence, .optional, .many, .ahead,
      .notAhead, .words:
      text(dialect)
    }
  }

  /// As something that a mark behind it says how often to take.
  private func repeated(_ dialect: PatternDialect) -> String {
    switch self {
    case .oneOf, .noneOf, .white, .digit, .capitalOrDigit: text(dialect)
    case .literal(let text) where text.unicodeScalars.count == 1: self.text(dialect)
    case .words: text(dialect)
    case .literal, .lineEnd, .sequence, .choice, .optional, .many, .ahead, .notAhead: group(text(dialect), dialect)
    }
  }
}

/// What a word processor puts in the place of a space.
let otherWhite = "\u{A0}\u{2002}-\u{200A}\u{202F}"

func group(_ text: String, _ dialect: PatternDialect) -> String { (dialect == .perl ? "(?:" : "%(") + text + ")" }

/// A character that stands for itself.
func escaped(_ scalar: Unicode.Scalar, _ dialect: PatternDialect) -> String {
  let special = dialect == .perl ? "\\.^$|?*+()[]{}" : "\\.^$|?*+()[]{}~=&<>@%#/"
  return special.unicodeScalars.contains(scalar) ? "\\" + String(scalar) : String(scalar)
}
