import SourceText
import Vocabulary

/// Words or parts of words to look for, taken apart once. They are given folded: in lower case, without accents, with spaces
/// for hyphens.
package struct WordParts: Sendable, ExpressibleByArrayLiteral {
  fileprivate let parts: [[UInt8]]

  package init(_ words: [String]) { parts = words.map { Array($0.utf8) } }
  package init(arrayLiteral words: String...) { self.init(words) }
}

extension Plan {
  /// Whether an element's own text holds one of some words or parts of words. They are given folded: in lower case, without
  /// accents, with spaces for hyphens.
  package func hasWords(_ words: WordParts, inTitleOf element: Int32) -> Bool {
    let range = foldedTexts.texts.range(element..<element + 1)
    return !range.isEmpty
      && words.parts.contains { part in
        foldedTexts.mayHold(part) && holds(foldedTexts.texts.letters, range, part, .anywhere)
      }
  }

  /// The same, in the text of an element and of everything below it.
  package func hasWords(_ words: WordParts, in element: Int32) -> Bool {
    guard element >= 0 else { return false }
    let elements = element..<model.elements[Int(element)].end
    return words.parts.contains { part in
      foldedTexts.mayHold(part)
        && (holds(foldedTexts.texts.letters, foldedTexts.texts.range(elements), part, .anywhere)
          || holds(foldedTexts.names.letters, foldedTexts.names.range(elements), part, .anywhere))
    }
  }
}

extension Plan {
  /// Whether an element states any of some properties, if only that there is none or that it is not known yet.
  package func isSaid(_ keywords: [Keyword], of element: Int32) -> Bool {
    keywords.contains { state($0, of: element) != .notStated }
  }

  /// How far the one of some properties is stated that says most; left out on purpose counts as thought of.
  package func stateOfAny(_ keywords: [Keyword], of element: Int32) -> FieldState {
    let state = keywords.map { self.state($0, of: element) }.max() ?? .notStated
    return state == .none ? .stated : state
  }

  /// Whether a property says yes, or partly.
  package func saysYes(_ keyword: Keyword, of element: Int32) -> Bool {
    guard element >= 0, let child = model.child(keyword, of: element),
      case .yesNo(let term) = model.elements[Int(child)].value
    else { return false }
    return term == .yes || term == .partly
  }
}
