/// A document that shows what a rule is about. Examples are its tests and its page.
package struct Example: Sendable {
  package enum Verdict: Sendable {
    /// The rule has something to say, at the text above the carets.
    case wrong
    case right
  }

  package var verdict: Verdict
  /// In a wrong example a line of `^` marks the text above it.
  package var text: String
  /// What the first fix makes of it.
  package var fixed: String?

  package static func wrong(_ text: String, fixed: String? = nil) -> Example {
    Example(verdict: .wrong, text: text, fixed: fixed)
  }

  package static func right(_ text: String) -> Example { Example(verdict: .right, text: text, fixed: nil) }
}
