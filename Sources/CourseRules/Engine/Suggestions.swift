import CourseModel
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

private func consider(
  _ names: Names, _ letters: [UInt8], _ language: Language, _ add: (Suggestion, Int) -> Void
) {
  // A longer word may hold more slips; a word of three letters none but one.
  let limit = letters.count < 4 ? 1 : letters.count < 8 ? 2 : 3
  for own in [language, language.other] {
    for name in names.all(own) {
      let distance = editDistance(letters, folded(String(name)), limit: limit)
      if distance <= limit {
        add(Suggestion(text: String(name), distance: distance), distance * 2 + (own == language ? 0 : 1))
      }
    }
  }
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
