import Vocabulary

extension Plan {
  /// The example that an element belongs to; nil where it belongs to none.
  package func example(around element: Int32) -> Int32? {
    var current = element
    while current >= 0 {
      if model.elements[Int(current)].keyword == .example { return current }
      current = model.elements[Int(current)].parent
    }
    return nil
  }
}
