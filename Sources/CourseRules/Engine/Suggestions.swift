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
  let letters = folded(written)
  var found: [(suggestion: Suggestion, rank: Int)] = []
  for keyword in Keyword.allCases {
    let row = keyword.row
    if let place, !row.places.contains(place) { continue }
    consider(row.names, letters, language) { found.append(($0, $1)) }
  }
  return best(found, most)
}

/// The kinds of activity nearest to what was written.
package func nearestActivities(to written: String, language: Language, most: Int = 1) -> [Suggestion] {
  let letters = folded(written)
  var found: [(suggestion: Suggestion, rank: Int)] = []
  for kind in ActivityKind.allCases {
    consider(kind.row.names, letters, language) { found.append(($0, $1)) }
  }
  return best(found, most)
}

/// The words of a list nearest to what was written.
package func nearestTerms(to written: String, in set: TermSet, language: Language, most: Int = 1) -> [Suggestion] {
  let letters = folded(written)
  var found: [(suggestion: Suggestion, rank: Int)] = []
  if set == .environment {
    for row in environmentWords { consider(row.names, letters, language) { found.append(($0, $1)) } }
  }
  for term in Term.allCases where term.row.set == set {
    consider(term.row.names, letters, language) { found.append(($0, $1)) }
  }
  return best(found, most)
}

/// The details nearest to what was written that may stand at a place: words that say all by themselves, then the names of
/// properties.
func nearestDetails(to written: String, at place: Place, language: Language, most: Int = 1) -> [Suggestion] {
  let letters = folded(written)
  var found: [(suggestion: Suggestion, rank: Int)] = []
  if Keyword.environment.facts.places.contains(place) {
    for row in environmentWords { consider(row.names, letters, language) { found.append(($0, $1)) } }
  }
  if Keyword.grouping.facts.places.contains(place) {
    for names in groupingWords { consider(names, letters, language) { found.append(($0, $1)) } }
  }
  for term in Term.allCases where Keyword.bareKeyword(at: place, terms: term.row.set) != nil {
    consider(term.row.names, letters, language) { found.append(($0, $1)) }
  }
  for keyword in Keyword.allCases where keyword.facts.places.contains(place) && keyword.facts.value == .flag {
    consider(keyword.row.names, letters, language) { found.append(($0, $1)) }
  }
  return best(found, most)
}

/// Groupings as they are written most; a grouping is read word by word, so there is no table of them.
private let groupingWords: [Names] = [
  Names(nl: "individueel|alleen", en: "alone|individually"), Names(nl: "tweetallen", en: "pairs"),
  Names(nl: "drietallen", en: "trios"), Names(nl: "viertallen", en: "groups"),
  Names(nl: "groepjes", en: "small groups"), Names(nl: "hele groep", en: "whole group"),
  Names(nl: "plenair", en: "plenary"), Names(nl: "klassikaal", en: "whole class"),
]

/// IDs of the document nearest to one that is not there.
func nearestIdentifiers(to written: String, in snapshot: Snapshot, most: Int = 1) -> [Suggestion] {
  let letters = folded(written)
  let limit = letters.count < 4 ? 1 : 2
  var found: [(suggestion: Suggestion, rank: Int)] = []
  for element in snapshot.model.elements where !element.nameSpan.isEmpty && !element.isNumbered {
    guard element.form == .entry || element.form == .item, element.keyword != .ignore else { continue }
    // One letter is one slip away from any other.
    if element.nameSpan.count == 1 { continue }
    let name = snapshot.text(element.nameSpan)
    let distance = editDistance(letters, folded(name), limit: limit)
    guard distance <= limit, name != written else { continue }
    // Of LO1 to LO4 the last is nearest to LO5.
    let apart = Swift.min(abs(trailingNumber(written) - trailingNumber(name)), 999)
    found.append((Suggestion(text: name, distance: distance), distance * 1000 + apart))
  }
  return best(found, most)
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

private func consider(
  _ names: Names, _ letters: [UInt8], _ language: Language, _ add: (Suggestion, Int) -> Void
) {
  // A longer word may hold more slips; a word of three letters none but one.
  let limit = letters.count < 4 ? 1 : letters.count < 8 ? 2 : 3
  // Of the names of one thing only the nearest: three words for a case are one suggestion.
  var nearest: (suggestion: Suggestion, rank: Int)?
  for own in [language, language.other] {
    for name in names.all(own) {
      let distance = editDistance(letters, folded(String(name)), limit: limit)
      guard distance <= limit else { continue }
      let rank = distance * 2 + (own == language ? 0 : 1)
      if let nearest, nearest.rank <= rank { continue }
      nearest = (Suggestion(text: String(name), distance: distance), rank)
    }
  }
  if let nearest { add(nearest.suggestion, nearest.rank) }
}

private func best(_ found: [(suggestion: Suggestion, rank: Int)], _ most: Int) -> [Suggestion] {
  var result: [Suggestion] = []
  let ordered = found.sorted { left, right in
    left.rank != right.rank ? left.rank < right.rank : left.suggestion.text < right.suggestion.text
  }
  for candidate in ordered where !result.contains(where: { $0.text == candidate.suggestion.text }) {
    result.append(candidate.suggestion)
    if result.count == most { break }
  }
  return result
}
