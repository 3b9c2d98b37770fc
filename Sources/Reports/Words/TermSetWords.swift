import Vocabulary

extension TermSet {
  /// The words of the list, the usual name of each, in the order of the table.
  package func words(_ language: Language) -> [String] {
    if self == .environment { return environmentWords.map { $0.names.canonical(language) } }
    return Term.allCases.filter { $0.row.set == self }.map { $0.row.names.canonical(language) }
  }

  /// The keywords that take a word of this list, as a value or as a kind.
  package var users: [Keyword] {
    Keyword.allCases.filter { keyword in
      let facts = keyword.facts
      if facts.kinds == self { return true }
      switch facts.value {
      case .terms(let set), .termsOrText(let set): return set == self
      case .environment: return self == .environment
      case .yesNo: return self == .yesNo
      case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
        .references, .date, .principles, .language, .flag, .score, .counted:
        return false
      }
    }
  }
}

/// `actor: docent, student, …` for the keywords that take a word: where a word of a list can be written.
package func usersPhrase(_ set: TermSet, _ language: Language) -> String {
  set.users.map { keyword in
    let name = keyword.row.names.canonical(language)
    return keyword.facts.kinds == set
      ? Bilingual(nl: "`\(name) …:` (in de kop)", en: "`\(name) …:` (in the head)")[language] : "`\(name):`"
  }.joined(separator: ", ")
}
