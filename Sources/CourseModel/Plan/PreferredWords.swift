import SourceText
import Vocabulary

/// The words that an institution or programme agreed to use, and those they take the place of.
package struct PreferredWords: Sendable {
  fileprivate struct Entry: Sendable {
    /// Folded, word by word.
    var words: [[UInt8]]
    /// Nil for a preferred word itself: it may hold a word that is avoided elsewhere.
    var preferred: String?
  }

  /// By their first word, longest first.
  fileprivate var entries: [[UInt8]: [Entry]] = [:]

  package var isEmpty: Bool { entries.isEmpty }

  package init(_ plans: [Plan]) {
    for plan in plans {
      for element in plan.allStated(.preferredWord) {
        let preferred = plan.snapshot.title(element)
        var avoided: [String] = []
        for word in plan.model.children(.insteadOf, of: element) { avoided += plan.namesListed(by: word) }
        if preferred.isEmpty || avoided.isEmpty { continue }
        add(preferred, nil)
        for word in avoided { add(word, preferred) }
      }
    }
    for first in Array(entries.keys) { entries[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// What is preferred anywhere wins from what is avoided; of two that replace a word, the first.
  private mutating func add(_ text: String, _ preferred: String?) {
    let words = folded(text).split(separator: 0x20).map { Array($0) }
    guard let first = words.first else { return }
    if let at = entries[first]?.firstIndex(where: { $0.words == words }) {
      if preferred == nil { entries[first]?[at].preferred = nil }
      return
    }
    entries[first, default: []].append(Entry(words: words, preferred: preferred))
  }
}

/// A word in a text for which another was agreed.
package struct AvoidedWord: Sendable {
  package var element: Int32
  package var span: Span
  package var preferred: String
}

extension Plan {
  /// Words in titles and explanations for which others were agreed. What stands for itself is left alone: names of people
  /// and organisations, sources, links, and what someone said.
  package func avoidedWords(_ words: PreferredWords) -> [AvoidedWord] {
    var result: [AvoidedWord] = []
    if words.isEmpty { return result }
    var text = FoldedPhrase()
    var at: Int32 = 0
    while at < Int32(truncatingIfNeeded: model.elements.count) {
      let element = model.elements[Int(at)]
      if let keyword = element.keyword, isLeftAlone(keyword) {
        at = element.end
        continue
      }
      if element.value == .text, element.state == .stated, !element.textSpan.isEmpty {
        text.fold(snapshot.bytes, element.textSpan.range, limit: 4_000)
        find(words, in: text, at, &result)
      }
      at += 1
    }
    return result
  }

  private func isLeftAlone(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .preferredWord, .definitionOf, .ignore, .source, .link, .material, .tool, .authors, .staff, .partner, .client,
      .teachers, .coordinator, .designers, .experience, .unit, .faculty, .prompt, .path, .requires:
      true
    default: false
    }
  }

  private func find(_ words: PreferredWords, in text: FoldedPhrase, _ element: Int32, _ result: inout [AvoidedWord]) {
    let letters = text.words.indices.map { at in
      text.letters[text.letters(ofWords: at, at + 1)].filter { !isMark($0) }
    }
    var at = 0
    while at < letters.count {
      let entry = words.entries[letters[at]]?.first { entry in
        at + entry.words.count <= letters.count && letters[at..<at + entry.words.count].elementsEqual(entry.words)
      }
      guard let entry else {
        at += 1
        continue
      }
      let last = at + entry.words.count - 1
      let span = withoutMarks(Span(Int(text.words[at].sourceStart), Int(text.words[last].sourceEnd)))
      if let preferred = entry.preferred, !isPartOfWord(span) {
        result.append(AvoidedWord(element: element, span: span, preferred: preferred))
      }
      at = last + 1
    }
  }

  /// `webinar-opname` is another word.
  private func isPartOfWord(_ span: Span) -> Bool {
    let bytes = snapshot.bytes
    let before = span.range.lowerBound > 0 ? bytes[span.range.lowerBound - 1] : 0x20
    let after = span.range.upperBound < bytes.count ? bytes[span.range.upperBound] : 0x20
    return before == 0x2D || after == 0x2D
  }

  private func withoutMarks(_ span: Span) -> Span {
    var range = span.range
    while let first = range.first, isMark(snapshot.bytes[first]) { range = first + 1..<range.upperBound }
    while let last = range.last, isMark(snapshot.bytes[last]) { range = range.lowerBound..<last }
    return Span(range.lowerBound, range.upperBound)
  }
}

/// What may stand around a word: punctuation, brackets and quotes; not an apostrophe.
private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D: true
  default: false
  }
}
