import CourseSyntax
import SourceText
import Vocabulary

extension Plan {
  /// The weeks and modules at the top of the outline, in reading order.
  package var topBlocks: [Int32] {
    model.children(of: document).filter { child in
      let element = model.elements[Int(child)]
      return element.form == .entry && (element.keyword == .module || element.keyword == .week)
    }
  }

  /// The activities of an element, by their position: itself, or those that stand anywhere in it.
  package func activities(in element: Int32) -> Range<Int> {
    guard element >= 0, Int(element) < model.elements.count else { return 0..<0 }
    let first = firstActivity(from: element)
    return first..<Swift.max(first, firstActivity(from: model.elements[Int(element)].end))
  }

  /// The position of the first activity at or behind an element.
  func firstActivity(from element: Int32) -> Int {
    activities.firstPlace { $0.element < element }
  }
}

extension Plan {
  /// The block of a week, or the document where no block is about that week alone or first.
  package func block(ofWeek week: Int) -> Int32 {
    for element in all(.week) where model.time(element)?.weeks.contains(week) == true { return element }
    for element in all(.module) where model.when(of: element)?.weeks.contains(week) == true { return element }
    return document
  }
}
