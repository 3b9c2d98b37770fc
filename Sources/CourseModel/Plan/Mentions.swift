import SourceText
import Vocabulary

/// Words to look for in what a plan says, ready to be compared: from the start of a word, whatever their case and accents.
package struct SoughtWords: Sendable, ExpressibleByArrayLiteral {
  fileprivate let words: [[UInt8]]

  package init(arrayLiteral words: String...) { self.words = words.map { folded($0) } }

  package func occur(in text: String) -> Bool {
    let letters = folded(text)
    return words.contains { holds(letters, $0, .ofWord) }
  }
}

extension Plan {
  /// Whether an element, or anything below it, is written with one of these words. Why something is set aside does not count.
  package func mentions(_ words: SoughtWords, in element: Int32) -> Bool {
    guard element >= 0 else { return false }
    let elements = element..<model.elements[Int(element)].end
    return words.words.contains { word in
      guard foldedTexts.mayHold(word) else { return false }
      var next = elements.lowerBound
      let all = reasons
      for reason in all[all.firstPlace { $0 < elements.lowerBound }...] {
        if reason >= elements.upperBound { break }
        if holds(foldedTexts.texts.letters, foldedTexts.texts.range(next..<reason), word, .ofWord) { return true }
        next = reason + 1
      }
      return holds(foldedTexts.texts.letters, foldedTexts.texts.range(next..<elements.upperBound), word, .ofWord)
    }
  }

  /// Something more is written about an element than its own line: a description, an instruction, or prose.
  package func isExplained(_ element: Int32) -> Bool {
    var result = false
    guard element >= 0 else { return result }
    model.forEachChild(of: element) { child in
      let found = model.elements[Int(child)]
      switch found.keyword {
      case .some(.description), .some(.instruction), .some(.note): if found.state == .stated { result = true }
      case nil: if found.form == .prose { result = true }
      default: break
      }
    }
    return result
  }
}
