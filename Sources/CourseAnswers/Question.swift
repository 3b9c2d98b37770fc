import CourseRules
import Vocabulary

/// What can be asked of one text that stands by itself, as in a page without files.
package enum Question: Equatable, Sendable {
  /// What is found in it, as `check --output jsonl` writes it.
  case findings(RuleSelection)
  /// The text in its canonical form.
  case formatted
  /// The text with its words in a language.
  case translated(Language)
  /// The text after all fixes that are this safe, or safer.
  case mended(Fix.Safety)
  case outline
  /// What there is to say of the words at an offset.
  case hover(UInt32, Language)
  /// What can be written at an offset.
  case completion(UInt32, Language)
}

/// Which rules look at a text.
package enum RuleSelection: Equatable, Sendable {
  /// What fits the document.
  case fitting
  case profile(Profile)
  case all

  var options: CheckOptions {
    var options = CheckOptions()
    switch self {
    case .fitting: break
    case .profile(let profile): options.profile = profile
    case .all:
      options.profile = .institution
      options.isFullReview = true
    }
    return options
  }
}
