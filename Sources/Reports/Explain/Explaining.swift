import CourseRules
import Vocabulary

/// What a word of the format can mean.
package enum Meaning: Sendable {
  case keyword(Keyword)
  case activity(ActivityKind)
  case term(Term)
  case headWithKind(Int)
  case environment(Int)
  case principle(Int)
  case rule(Rule)
  case family(Family)
}

/// All that a word or phrase means, in either language, and the rules of that name.
package func meanings(of words: String) -> [Meaning] {
  let letters = folded(words)
  if letters.isEmpty { return [] }
  var result: [Meaning] = []
  let index = PhraseIndex.shared
  let whole = 0..<letters.count
  func forEach(_ space: PhraseSpace, _ visit: (Int32) -> Void) {
    var entry = index.first(space, letters, whole)
    while entry >= 0 {
      visit(entry)
      entry = index.next(after: entry, letters, whole)
    }
  }
  forEach(.keyword) { if let keyword = index.keyword(at: $0) { result.append(.keyword(keyword)) } }
  forEach(.activity) { if let kind = index.activity(at: $0) { result.append(.activity(kind)) } }
  for (at, head) in headsWithKind.enumerated() where names(head.names, hold: letters) {
    result.append(.headWithKind(at))
  }
  for (at, word) in environmentWords.enumerated() where names(word.names, hold: letters) {
    result.append(.environment(at))
  }
  for (at, word) in principleWords.enumerated() {
    let isLetter = letters.count == 1 && Int(letters[0]) == 0x61 + at
    if isLetter || names(word.names, hold: letters) { result.append(.principle(at)) }
  }
  forEach(.term) { if let term = index.term(at: $0) { result.append(.term(term)) } }
  for rule in Rule.all where matches(rule, words, letters) { result.append(.rule(rule)) }
  // A family without `/*` only where nothing else is called so: `feedback` is a word of plans first.
  for family in Family.allCases
  where family.identifier + "/*" == words || (family.identifier == words && result.isEmpty) {
    result.append(.family(family))
  }
  // The first words of a rule will do, as in an `ignore`.
  if result.isEmpty { result = rules(named: words).map { .rule($0) } }
  return result
}

extension Page {
  package init(_ meaning: Meaning, _ language: Language) {
    switch meaning {
    case .keyword(let keyword): self.init(keyword, language)
    case .activity(let kind): self.init(kind, language)
    case .term(let term): self.init(term, language)
    case .headWithKind(let at):
      let head = headsWithKind[at]
      self.init(headWithKind: head.names, head.keyword, head.term, language)
    case .environment(let at):
      self.init(environment: environmentWords[at].environment, environmentWords[at].names, language)
    case .principle(let at):
      let letter = String(Character(Unicode.Scalar(UInt8(0x41 + at))))
      self.init(principle: letter, principleWords[at].names, principleWords[at].means, language)
    case .rule(let rule): self.init(rule, language)
    case .family(let family): self.init(family, language)
    }
  }
}

/// Words of the format that are written nearly like these.
package func nearestWords(to words: String, _ language: Language, most: Int = 3) -> [String] {
  var suggestions = nearestKeywords(to: words, at: nil, language: language, most: most)
  suggestions += nearestActivities(to: words, language: language, most: most)
  for set in TermSet.allCases { suggestions += nearestTerms(to: words, in: set, language: language, most: 1) }
  var found = suggestions.map { (text: $0.text, distance: $0.distance) }
  let letters = folded(words)
  for rule in Rule.all {
    let distance = editDistance(letters, folded(rule.name), limit: 3)
    if distance <= 3 { found.append((rule.name, distance)) }
  }
  var result: [String] = []
  for suggestion in found.sorted(by: { $0.distance < $1.distance }) where !result.contains(suggestion.text) {
    result.append(suggestion.text)
    if result.count == most { break }
  }
  return result
}

private func names(_ names: Names, hold letters: [UInt8]) -> Bool {
  for language in Language.allCases {
    for name in names.all(language) where folded(String(name)) == letters { return true }
  }
  return false
}

private func matches(_ rule: Rule, _ words: String, _ letters: [UInt8]) -> Bool {
  letters == folded(rule.name) || letters == folded(rule.qualifiedName)
}
