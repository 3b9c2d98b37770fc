import CourseSyntax
import Vocabulary

extension Plan {
  /// What students watch, listen to or look at in a medium: activities of these kinds or said to be in it, and materials. A
  /// material below such an activity is that activity.
  package func mediaWorks(_ media: Term, _ kinds: [ActivityKind]) -> [Int32] {
    var result: [Int32] = []
    for activity in activities where !activity.isCancelled {
      let isKind = activity.kind.map(kinds.contains) ?? false
      if isKind || terms(.media, of: activity.element).contains(media) { result.append(activity.element) }
    }
    let counted = Set(result)
    for material in allStated(.material) where terms(.media, of: material).contains(media) {
      let owner = owner(ofMaterial: material)
      if !counted.contains(owner) { result.append(material) }
    }
    return result.sorted()
  }

  private func owner(ofMaterial material: Int32) -> Int32 {
    let parent = model.elements[Int(material)].parent
    let isListed = parent >= 0 && model.elements[Int(parent)].keyword == .material
    return isListed ? model.elements[Int(parent)].parent : parent
  }

  /// What is said of a property of a work: on the activity or on any of its materials.
  package func mediaAnswer(_ keyword: Keyword, of work: Int32) -> MediaAnswer {
    var result = MediaAnswer.notStated
    for holder in [work] + model.children(.material, of: work) {
      model.forEachChild(of: holder) { child in
        guard model.elements[Int(child)].keyword == keyword else { return }
        switch model.elements[Int(child)].state {
        case .none: result = Swift.max(result, .leftOut)
        case .unknown, .invalid, .empty: result = Swift.max(result, .unknown)
        case .stated:
          guard case .yesNo(let term) = model.elements[Int(child)].value else {
            result = Swift.max(result, .yes)
            return
          }
          let answer: MediaAnswer =
            switch term {
            case .no: .no
            case .auto, .partly: .automatic
            default: .yes
            }
          result = Swift.max(result, answer)
        }
      }
    }
    return result
  }

  /// Whether the document says of itself how it is accessible in this way: `inclusion: All videos have captions`.
  package func promises(_ words: WordParts) -> Bool {
    [Keyword.accessibility, .inclusion, .information, .support, .materialStrategy].contains { keyword in
      allStated(keyword).contains { element in
        let parent = model.elements[Int(element)].parent
        let isOfDocument = parent == document || (parent >= 0 && model.elements[Int(parent)].parent == document)
        return isOfDocument && hasWords(words, in: element)
      }
    }
  }
}

/// In this order of weight: of several materials the best counts.
package enum MediaAnswer: UInt8, Comparable, Sendable {
  case notStated
  case no
  case unknown
  /// Made by a machine, or not for all of it.
  case automatic
  /// None, on purpose.
  case leftOut
  case yes

  package static func < (left: MediaAnswer, right: MediaAnswer) -> Bool { left.rawValue < right.rawValue }
}
