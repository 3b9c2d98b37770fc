import Testing
import Vocabulary

/// The tables are whole: every row can be found, read and explained in both languages.
@Suite struct TableTests {
  private func checkNames(_ names: Names, _ owner: String) {
    for language in Language.allCases {
      let all = names.all(language)
      #expect(!all.isEmpty, "\(owner) has no name in \(language)")
      for name in all {
        #expect(!name.isEmpty && name.first != " " && name.last != " ", "\(owner): '\(name)'")
        #expect(!name.contains(where: { "[]:,".contains($0) }), "\(owner): '\(name)' holds a mark of the format")
        let words = name.split(whereSeparator: { $0 == " " || $0 == "-" })
        #expect(words.count <= 6, "\(owner): '\(name)' is too long for a head")
      }
    }
  }

  private func checkMeaning(_ means: Bilingual<String>, _ owner: String) {
    for language in Language.allCases {
      let text = means[language]
      #expect(text.count > 10, "\(owner) is not explained in \(language)")
      #expect(text.last == "." || text.last == "?" || text.hasSuffix("'."), "\(owner): '\(text)'")
      #expect(!text.contains("  "), "\(owner): '\(text)'")
    }
    #expect(means.nl != means.en, "\(owner) is explained in one language only")
  }

  @Test func keywords() {
    for keyword in Keyword.allCases {
      checkNames(keyword.row.names, "\(keyword)")
      checkMeaning(keyword.row.means, "\(keyword)")
      #expect(keyword.row.places.rawValue != 0, "\(keyword) can stand nowhere")
    }
  }

  @Test func terms() {
    for term in Term.allCases {
      checkNames(term.row.names, "\(term)")
      checkMeaning(term.row.means, "\(term)")
    }
    for set in TermSet.allCases where set != .environment {
      #expect(Term.allCases.contains { $0.row.set == set }, "\(set) has no words")
    }
  }

  @Test func activities() {
    #expect(ActivityKind.allCases.count >= 196)
    var identifiers: Set<String> = []
    for kind in ActivityKind.allCases {
      let row = kind.row
      checkNames(row.names, "\(kind)")
      checkMeaning(row.means, "\(kind)")
      #expect(!row.source.isEmpty, "\(kind) has no source")
      let isNew = identifiers.insert(kind.identifier).inserted
      #expect(isNew, "\(kind.identifier) stands twice")
      if let minutes = row.minutes { #expect(minutes.lower <= minutes.upper, "\(kind)") }
      if let phase = row.boarding { #expect((0...3).contains(phase), "\(kind)") }
    }
  }

  @Test func everyPhraseIsFound() {
    let index = PhraseIndex.shared
    var count = 0
    index.all { letters, meaning, _ in
      count += 1
      let phrase = Array(letters)
      let space: PhraseSpace =
        switch meaning {
        case .keyword: .keyword
        case .activity: .activity
        case .term: .term
        case .headWithKind: .headWithKind
        case .environment: .environment
        }
      #expect(index.first(space, phrase, 0..<phrase.count) >= 0, "\(String(decoding: phrase, as: UTF8.self))")
    }
    #expect(count > 3000)
  }

  @Test(arguments: [
    ("Study-Form", "study form"), ("STUDIEVORM", "studievorm"), ("study\u{A0}form", "study form"),
    ("think–pair–share", "think pair share"), ("één-op-één", "een op een"), ("  a   b ", "a b"),
    ("persona’s", "persona's"), ("les\u{AD}week", "lesweek"), ("Q&A", "q&a"),
  ])
  func folding(_ written: String, _ plain: String) {
    #expect(String(decoding: folded(written), as: UTF8.self) == plain)
  }

  @Test(arguments: [
    ("week", "week", 0), ("wek", "week", 1), ("weke", "week", 1), ("leeruitkomts", "leeruitkomst", 1),
    ("abc", "xyz", 3),
  ])
  func distance(_ left: String, _ right: String, _ expected: Int) {
    #expect(editDistance(Array(left.utf8), Array(right.utf8), limit: 2) == min(expected, 3))
  }

  /// The index folds the names of the tables by itself; it must find each as it is folded in a document.
  @Test func everyNameIsFoundAsItIsFolded() {
    let index = PhraseIndex.shared
    var missing: [String] = []
    func look(_ names: Names, _ space: PhraseSpace) {
      for name in names.all(.dutch) + names.all(.english) {
        let letters = folded(String(name))
        if index.first(space, letters, 0..<letters.count) < 0 { missing.append(String(name)) }
      }
    }
    for keyword in Keyword.allCases { look(keyword.row.names, .keyword) }
    for kind in ActivityKind.allCases { look(kind.row.names, .activity) }
    for term in Term.allCases { look(term.row.names, .term) }
    for head in headsWithKind { look(head.names, .headWithKind) }
    for word in environmentWords { look(word.names, .environment) }
    #expect(missing.isEmpty)
  }
}
