import Vocabulary

extension Plan {
  /// Whether a document says something: in a line made for it, wherever that stands, as a dimension of a self-scan, or in
  /// passing with one of some words. Left out on purpose counts as thought of.
  package func saying(_ keywords: [Keyword], dimensions: [Term] = [], words: SoughtWords) -> FieldState {
    var result = stateOfAny(keywords, of: document)
    for keyword in keywords {
      for element in all(keyword) { result = Swift.max(result, stateOfSaying(element)) }
    }
    for element in all(.dimension) where kind(of: element).map(dimensions.contains) ?? false {
      result = Swift.max(result, stateOfSaying(element))
    }
    return result == .notStated && mentions(words, in: document) ? .stated : result
  }

  private func stateOfSaying(_ element: Int32) -> FieldState {
    let found = model.elements[Int(element)]
    switch found.state {
    case .stated, .none: return .stated
    case .empty: return found.end > element + 1 ? .stated : .unknown
    case .unknown, .invalid: return .unknown
    }
  }
}
