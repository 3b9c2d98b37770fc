import Vocabulary

extension Plan {
  /// Whether the document says why it states something: a reason, or a line of prose below it.
  package func explanation(of element: Int32) -> FieldState {
    var result = state(.reason, of: element)
    model.forEachChild(of: element) { child in
      if model.elements[Int(child)].form == .prose { result = .stated }
    }
    return result
  }
}
