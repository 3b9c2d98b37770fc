import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// A word that may have been meant.
package struct Suggestion: Sendable, Equatable {
  /// As the formatter would write it.
  package var text: String
  package var distance: Int
}

/// The keywords nearest to what was written, those of the document's language first, of those that may stand at a place.
package func nearestKeywords(to written: String, at place: Place?, language: Language, most: Int = 1) -> [Suggestion] {
  var search = Search(written, language)
  for (at, keyword) in Keyword.allCases.enumerated() {
    if let place, !keyword.facts.places.contains(place) { continue }
    search.consider(at, of: .keywords)
  }
  return best(search.found, most, besides: written)
}

/// The name of a detail nearest to what was written. Who writes a word that we know meant that word, also where it says
/// nothing: for `week` we do not propose `werk`.
func nearestDetailName(to written: String, at place: Place, language: Language) -> Suggestion? {
  var search = Search(written, language)
  var details: [(suggestion: Suggestion, rank: Int)] = []
  for (at, keyword) in Keyword.allCases.enumerated() {
    let others = search.found.count
    search.consider(at, of: .keywords)
    guard search.found.count > others else { continue }
    if search.found[others].suggestion.distance == 0 { return nil }
    if keyword.mayNameDetail(at: place) { details.append(search.found[others]) }
  }
  return best(details, 1, besides: written).first
}

/// The kinds of activity nearest to what was written.
package func nearestActivities(to written: String, language: Language, most: Int = 1) -> [Suggestion] {
  var search = Search(written, language)
  for at in ActivityKind.allCases.indices { search.consider(at, of: .activities) }
  return best(search.found, most, besides: written)
}

/// The words of a list nearest to what was written.
package func nearestTerms(to written: String, in set: TermSet, language: Language, most: Int = 1) -> [Suggestion] {
  var search = Search(written, language)
  if set == .environment {
    for at in environmentWords.indices { search.consider(at, of: .environments) }
  }
  for (at, own) in termSets.enumerated() where own == set { search.consider(at, of: .terms) }
  return best(search.found, most, besides: written)
}

/// The details nearest to what was written that may stand at a place: words that say all by themselves, then the names of
/// properties.
func nearestDetails(to written: String, at place: Place, language: Language, most: Int = 1) -> [Suggestion] {
  var search = Search(written, language)
  if Keyword.environment.facts.places.contains(place) {
    for at in environmentWords.indices { search.consider(at, of: .environments) }
  }
  if Keyword.grouping.facts.places.contains(place) {
    for at in groupingWords.indices { search.consider(at, of: .groupings) }
  }
  for (at, set) in termSets.enumerated() where Keyword.bareKeyword(at: place, terms: set) != nil {
    search.consider(at, of: .terms)
  }
  for (at, keyword) in Keyword.allCases.enumerated() {
    let facts = keyword.facts
    if facts.value == .flag && facts.places.contains(place) { search.consider(at, of: .keywords) }
  }
  return best(search.found, most, besides: written)
}

/// Groupings as they are written most; a grouping is read word by word, so there is no table of them.
private let groupingWords: [Names] = [
  Names(nl: "individueel|alleen", en: "alone|individually"), Names(nl: "tweetallen", en: "pairs"),
  Names(nl: "drietallen", en: "trios"), Names(nl: "viertallen", en: "groups"),
  Names(nl: "groepjes", en: "small groups"), Names(nl: "hele groep", en: "whole group"),
  Names(nl: "plenair", en: "plenary"), Names(nl: "klassikaal", en: "whole class"),
]

/// The IDs of a document, to find those nearest to one that is not there.
struct IdentifierList {
  private struct Identifier {
    let name: String
    let letters: [UInt8]
    let marks: UInt32
    let element: Int32
  }

  private var identifiers: [Identifier] = []

  init(_ snapshot: Snapshot) {
    for (at, element) in snapshot.model.elements.enumerated() where !element.nameSpan.isEmpty && !element.isNumbered {
      guard element.form == .entry || element.form == .item, element.keyword != .ignore else { continue }
      // One letter is one slip away from any other.
      if element.nameSpan.count == 1 { continue }
      let name = snapshot.text(element.nameSpan)
      let letters = folded(name)
      identifiers.append(
        Identifier(
          name: name, letters: letters, marks: letterMarks(letters), element: Int32(truncatingIfNeeded: at)))
    }
  }

  func nearest(to written: String, most: Int = 1) -> [Suggestion] {
    let letters = folded(written)
    let marks = letterMarks(letters)
    let limit = letters.count < 4 ? 1 : 2
    var found: [(suggestion: Suggestion, rank: Int)] = []
    for identifier in identifiers where abs(identifier.letters.count - letters.count) <= limit {
      let apart = identifier.marks ^ marks
      if (apart & marks).nonzeroBitCount > limit || (apart & ~marks).nonzeroBitCount > limit { continue }
      let distance = editDistance(letters, identifier.letters, limit: limit)
      guard distance <= limit else { continue }
      // Of LO1 to LO4 the last is nearest to LO5.
      let between = Swift.min(abs(trailingNumber(written) - trailingNumber(identifier.name)), 999)
      found.append((Suggestion(text: identifier.name, distance: distance), distance * 1000 + between))
    }
    return best(found, most, besides: written)
  }

  /// The first element of this name.
  func element(named name: String) -> Int32? { identifiers.first { $0.name == name }?.element }
}

/// 12 for `LO12`; 0 where no number ends the name.
private func trailingNumber(_ name: String) -> Int {
  let digits = name.utf8.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.prefix(6)
  return digits.reversed().reduce(0) { $0 * 10 + Int($1 - 0x30) }
}

/// A span, then the span without its last word, and so on.
func leadingSpans(_ span: Span, in snapshot: Snapshot) -> [Span] {
  var result = [span]
  var end = span.range.upperBound
  while end > span.range.lowerBound {
    end -= 1
    guard snapshot.bytes[end] == 0x20 else { continue }
    let shorter = Span(span.range.lowerBound, end)
    if !shorter.isEmpty && snapshot.bytes[end - 1] != 0x20 { result.append(shorter) }
  }
  return result
}

/// The names of some table, folded once: a document may hold thousands of words that we do not know.
private struct WordList: Sendable {
  struct Word: Sendable {
    let letters: [UInt8]
    let marks: UInt32
    let language: Language
    let text: String
  }

  private(set) var words: [Word] = []
  /// The words of each row of the table.
  private(set) var rows: [Range<Int>] = []

  static let keywords = WordList(Keyword.allCases.map { $0.row.names })
  static let activities = WordList(ActivityKind.allCases.map { $0.row.names })
  static let terms = WordList(Term.allCases.map { $0.row.names })
  static let environments = WordList(environmentWords.map { $0.names })
  static let groupings = WordList(groupingWords)

  private init(_ table: [Names]) {
    for names in table {
      let first = words.count
      for language in Language.allCases {
        for name in names.all(language) {
          let text = String(name)
          let letters = folded(text)
          words.append(Word(letters: letters, marks: letterMarks(letters), language: language, text: text))
        }
      }
      rows.append(first..<words.count)
    }
  }
}

/// Which letters a word holds, a bit for each. Words that differ in more of them than `limit` are further apart than that.
private func letterMarks(_ letters: [UInt8]) -> UInt32 {
  letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
}

/// What is near to one word.
private struct Search {
  let letters: [UInt8]
  let language: Language
  private let marks: UInt32
  private let limit: Int
  var found: [(suggestion: Suggestion, rank: Int)] = []

  init(_ written: String, _ language: Language) {
    letters = folded(written)
    self.language = language
    marks = letterMarks(letters)
    // A longer word may hold more slips; a word of three letters none but one.
    limit = letters.count < 4 ? 1 : letters.count < 8 ? 2 : 3
  }

  /// Of the names of one thing only the nearest: three words for a case are one suggestion.
  mutating func consider(_ row: Int, of list: WordList) {
    var nearest: (suggestion: Suggestion, rank: Int)?
    for at in list.rows[row] {
      let apart = list.words[at].marks ^ marks
      if (apart & marks).nonzeroBitCount > limit || (apart & ~marks).nonzeroBitCount > limit { continue }
      let distance = editDistance(letters, list.words[at].letters, limit: limit)
      guard distance <= limit else { continue }
      let rank = distance * 2 + (list.words[at].language == language ? 0 : 1)
      if let nearest, nearest.rank <= rank { continue }
      nearest = (Suggestion(text: list.words[at].text, distance: distance), rank)
    }
    if let nearest { found.append(nearest) }
  }
}

/// The nearest; what is written already would mend nothing, however it came to be unknown.
private func best(
  _ found: [(suggestion: Suggestion, rank: Int)], _ most: Int, besides written: String
) -> [Suggestion] {
  var result: [Suggestion] = []
  let ordered = found.sorted { left, right in
    left.rank != right.rank ? left.rank < right.rank : left.suggestion.text < right.suggestion.text
  }
  for candidate in ordered
  where candidate.suggestion.text != written && !result.contains(where: { $0.text == candidate.suggestion.text }) {
    result.append(candidate.suggestion)
    if result.count == most { break }
  }
  return result
}
