/// What the parser asks of a keyword on every line, without the words around it.
package struct KeywordFacts: Sendable {
  package var places: PlaceSet
  package var value: ValueKind
  package var role: KeywordRole
  package var opens: Place?
  package var kinds: TermSet?
  package var bare: Bool
  package var repeats: Bool
  package var principal: Principal
  package var items: Bool
}

extension Keyword {
  private static let table: [KeywordFacts] = Keyword.allCases.map { keyword in
    let row = keyword.row
    return KeywordFacts(
      places: row.places, value: row.value, role: row.role, opens: row.opens, kinds: row.kinds, bare: row.bare,
      repeats: row.repeats, principal: row.principal, items: row.items)
  }

  package var facts: KeywordFacts { Self.table[Int(rawValue)] }

  /// Only for the project file; in a plan it is a word like any other.
  package var isOfProject: Bool { facts.places.isSubset(of: .projectParts) }

  /// Whether a detail may begin with its name: `[tool Padlet]`.
  package func mayNameDetail(at place: Place) -> Bool { facts.places.contains(place) && mayNameDetail }

  package var mayNameDetail: Bool {
    switch facts.role {
    case .property, .definition: self != .ignore && self != .ruleSetting && self != .limitSetting
    case .document, .block, .activity: false
    }
  }

  /// Which keyword a value alone stands for in details at a place: by what kind of value it is.
  package static func bareKeyword(at place: Place, terms: TermSet) -> Keyword? {
    bareTerms[Int(place.rawValue) * TermSet.allCases.count + Int(terms.rawValue)]
  }

  private static let bareTerms: [Keyword?] = {
    var table = [Keyword?](repeating: nil, count: Place.allCases.count * TermSet.allCases.count)
    for keyword in bareOnes {
      let facts = keyword.facts
      let set: TermSet
      switch facts.value {
      case .terms(let terms), .termsOrText(let terms): set = terms
      case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
        .environment, .references, .date, .principles, .language, .yesNo, .flag, .score,
        .counted:
        continue
      }
      for place in Place.allCases where facts.places.contains(place) {
        let slot = Int(place.rawValue) * TermSet.allCases.count + Int(set.rawValue)
        if table[slot] == nil { table[slot] = keyword }
      }
    }
    return table
  }()

  /// The keywords whose value may stand bare in details at a place, other than those chosen by a word of a list.
  package static func bareKeywords(at place: Place) -> [Keyword] { bareLists[Int(place.rawValue)] }

  private static let bareLists: [[Keyword]] = Place.allCases.map { place in
    bareOnes.filter { $0.facts.places.contains(place) }
  }

  private static let bareOnes: [Keyword] = Keyword.allCases.filter { $0.facts.bare }
}
