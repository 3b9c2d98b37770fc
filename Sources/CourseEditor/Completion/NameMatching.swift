import Vocabulary

/// A word of the format in the form in which words are compared.
struct KnownName: Sendable {
  var text: String
  var letters: [UInt8]

  init(_ text: String) {
    self.text = text
    letters = folded(text)
  }
}

/// All that something is called; of each language the usual name first.
typealias KnownNames = Bilingual<[KnownName]>

extension Names {
  fileprivate var known: KnownNames {
    KnownNames(
      nl: all(.dutch).map { KnownName(String($0)) }, en: all(.english).map { KnownName(String($0)) })
  }
}

/// The names of the vocabulary, folded once: a list of proposals is asked for at nearly every key.
enum Vocabularies {
  static let keywords: [KnownNames] = Keyword.allCases.map { $0.row.names.known }
  static let activities: [KnownNames] = ActivityKind.allCases.map { $0.row.names.known }
  static let terms: [KnownNames] = Term.allCases.map { $0.row.names.known }
  static let environments: [KnownNames] = environmentWords.map { $0.names.known }
  static let principles: [KnownNames] = principleWords.map { $0.names.known }
  static let termsOfSet: [[Term]] = {
    var result = [[Term]](repeating: [], count: TermSet.allCases.count)
    for term in Term.allCases { result[Int(termSets[Int(term.rawValue)].rawValue)].append(term) }
    return result
  }()
}

/// What stands in front of the cursor of the word that is to be completed.
struct Typed {
  /// In the form in which words are compared; a space at its end says that the last word is finished.
  let letters: [UInt8]

  init(_ bytes: ArraySlice<UInt8>) {
    var phrase = FoldedPhrase()
    let own = Array(bytes)
    phrase.fold(own, 0..<own.count, limit: 16)
    var letters = phrase.letters
    if let last = own.last, last == 0x20 || last == 0x09, !letters.isEmpty { letters.append(0x20) }
    self.letters = letters
  }

  var isEmpty: Bool { letters.isEmpty }

  /// How well a name fits: it begins so (0), a word in it begins so (1), it stands somewhere in it (2); nil if not at all.
  ///
  /// One or two letters stand somewhere in most names: they only count at the beginning of a word.
  func rank(of name: [UInt8]) -> Int? {
    if letters.isEmpty || name.starts(with: letters) { return 0 }
    guard name.count > letters.count else { return nil }
    var isInside = false
    for start in 1...(name.count - letters.count) where name[start] == letters[0] {
      guard name[start...].starts(with: letters) else { continue }
      if name[start - 1] == 0x20 { return 1 }
      isInside = true
    }
    return isInside && letters.count > 2 ? 2 : nil
  }

  func begins(_ name: [UInt8]) -> Bool { name.starts(with: letters) }
}

/// Proposals on their way to a list: what fits best first.
struct ProposalList {
  let language: Language
  private var found: [(key: Int, proposal: CompletionProposal)] = []
  private var labels: Set<String> = []
  /// Another name may come up with the next letter.
  private var hidesSynonyms = false
  /// Not everything was looked at.
  var isCut = false

  init(_ language: Language) { self.language = language }

  /// Words that fit as well as each other stand in the order given. Of two with one label the first counts.
  mutating func add(_ proposal: CompletionProposal, rank: Int, order: Int) {
    guard labels.insert(proposal.label).inserted else { return }
    found.append((rank << 20 + Swift.min(order, 1 << 20 - 1), proposal))
  }

  /// Offers something by its names: the usual one in the language of the document; another only where it is what is being
  /// typed and the usual one is not; and last one of the other language.
  mutating func offer(
    _ names: KnownNames, _ typed: Typed, order: Int, isLast: Bool = false,
    make: (_ name: KnownName, _ isOther: Bool) -> CompletionProposal
  ) {
    let own = names[language]
    let late = isLast ? 16 : 0
    if let usual = own.first, let rank = typed.rank(of: usual.letters) {
      add(make(usual, false), rank: late + rank * 2, order: order)
    }
    if typed.isEmpty { return }
    if let name = own.dropFirst().first(where: { typed.begins($0.letters) }) {
      if own.first.map({ typed.begins($0.letters) }) ?? false {
        hidesSynonyms = true
      } else {
        add(make(name, false), rank: late + 1, order: order)
      }
    }
    let others = names[language.other]
    if let name = others.first(where: { other in
      typed.begins(other.letters) && !own.contains { $0.letters == other.letters }
    }) {
      if others.count > 1 { hidesSynonyms = true }
      var proposal = make(name, true)
      proposal.isOtherLanguage = true
      add(proposal, rank: late + 8, order: order)
    }
  }

  /// The best of them. What was not shown, or comes with more letters, is asked for again.
  func completion(most: Int, mayGrow: Bool) -> Completion {
    let sorted = found.enumerated().sorted { left, right in
      left.element.key != right.element.key ? left.element.key < right.element.key : left.offset < right.offset
    }
    return Completion(
      proposals: sorted.prefix(most).map { $0.element.proposal },
      isIncomplete: mayGrow || hidesSynonyms || isCut || sorted.count > most)
  }
}
