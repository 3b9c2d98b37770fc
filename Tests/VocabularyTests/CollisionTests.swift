import Testing
import Vocabulary

/// No two words that can stand in the same place may mean different things, within a language or across.
@Suite struct CollisionTests {
  private func text(_ letters: some Sequence<UInt8>) -> String { String(decoding: Array(letters), as: UTF8.self) }

  @Test(arguments: Place.allCases) func keywordsOfOnePlaceAreTold(apart place: Place) {
    var owners: [String: Keyword] = [:]
    for keyword in Keyword.allCases where keyword.row.places.contains(place) {
      for language in Language.allCases {
        for name in keyword.row.names.all(language) {
          let phrase = text(folded(String(name)))
          if let other = owners[phrase], other != keyword {
            Issue.record("'\(phrase)' below \(place) is both \(other) and \(keyword)")
          }
          owners[phrase] = keyword
        }
      }
    }
  }

  @Test func activityKindsAreToldApart() {
    var owners: [String: ActivityKind] = [:]
    for kind in ActivityKind.allCases {
      for language in Language.allCases {
        for name in kind.row.names.all(language) {
          let phrase = text(folded(String(name)))
          if let other = owners[phrase], other != kind {
            Issue.record("'\(phrase)' is both \(other) and \(kind)")
          }
          owners[phrase] = kind
        }
      }
    }
    #expect(owners.count > 1000)
  }

  @Test(arguments: TermSet.allCases) func wordsOfOneListAreTold(apart set: TermSet) {
    var owners: [String: Term] = [:]
    for term in Term.allCases where term.row.set == set {
      for language in Language.allCases {
        for name in term.row.names.all(language) {
          let phrase = text(folded(String(name)))
          if let other = owners[phrase], other != term {
            Issue.record("'\(phrase)' in \(set) is both \(other) and \(term)")
          }
          owners[phrase] = term
        }
      }
    }
  }

  /// In details the value alone says which property is meant, so the lists of one place must not share a word.
  @Test(arguments: Place.allCases) func detailsOfOnePlaceAreTold(apart place: Place) {
    var owners: [String: Keyword] = [:]
    func claim(_ phrase: String, _ keyword: Keyword) {
      if let other = owners[phrase], other != keyword {
        Issue.record("'[\(phrase)]' below \(place) is both \(other) and \(keyword)")
      }
      owners[phrase] = keyword
    }
    for keyword in Keyword.allCases where keyword.row.places.contains(place) {
      let row = keyword.row
      switch row.value {
      case .terms(let set), .termsOrText(let set):
        guard row.bare else { continue }
        for term in Term.allCases where term.row.set == set {
          for language in Language.allCases {
            for name in term.row.names.all(language) { claim(text(folded(String(name))), keyword) }
          }
        }
      case .environment:
        guard row.bare else { continue }
        for words in environmentWords {
          for language in Language.allCases {
            for name in words.names.all(language) { claim(text(folded(String(name))), keyword) }
          }
        }
      case .flag, .yesNo:
        for language in Language.allCases {
          for name in row.names.all(language) { claim(text(folded(String(name))), keyword) }
        }
      default: continue
      }
    }
  }

  @Test func principlesAreToldApart() {
    var seen: Set<String> = []
    for row in principleWords {
      for language in Language.allCases {
        for name in row.names.all(language) {
          let isNew = seen.insert(text(folded(String(name)))).inserted
          #expect(isNew, "\(name)")
        }
      }
    }
  }
}
