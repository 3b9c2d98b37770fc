import Vocabulary

/// Which kind of activity a text is about.
enum KindGuess {
  /// The kind that goes by this name, in either language.
  static func exactly(_ text: String) -> ActivityKind? { lookUp(foldedWords(text)[...]) }

  /// What a kind is called in a language, as a text calls it if that is one of its names there.
  static func name(of kind: ActivityKind, as text: String, _ language: Language) -> String {
    let words = foldedWords(text)
    let same = kind.row.names.all(language).first { foldedWords(String($0)) == words }
    return same.map { String($0) } ?? kind.row.names.canonical(language)
  }

  /// The kind that is named in a title: by its first words, or further on by a name of some length.
  static func inTitle(_ text: String) -> ActivityKind? {
    let words = foldedWords(text)
    if let first = words.first, plainVerbs.contains(first) { return named(words.dropFirst().prefix(4), shortest: 4) }
    if let first = words.first, let kind = verbs[first] {
      // `Bekijk het artikel`: what is named says more than the verb before it.
      return named(words.dropFirst().prefix(3), shortest: 4) ?? kind
    }
    return named(words[...], shortest: 6, isFirst: true)
  }

  /// The kind that one of Laurillard's six types stands for, as the Learning Designer and the cards of ABC write them; a
  /// kind that the title names counts if it is of that type.
  static func ofLearningType(
    _ text: String, title: String, isSync: Bool?
  ) -> (kind: ActivityKind, isFromTitle: Bool)? {
    let type: LearningTypes
    let usual: ActivityKind
    switch foldedWords(text).joined(separator: " ") {
    case "read", "acquisition", "acquire", "read watch listen", "kennisverwerving", "verwerving":
      type = .acquisition
      usual = isSync == true ? .lecture : .selfStudy
    case "investigate", "investigation", "inquiry", "onderzoek", "onderzoeken":
      type = .investigation
      usual = .search
    case "practice", "practise", "oefening en toepassing":
      type = .practice
      usual = .exercise
    case "produce", "production", "productie", "produceren":
      type = .production
      usual = .assignment
    case "discuss", "discussion", "discussie":
      type = .discussion
      usual = isSync == false ? .forum : .discussion
    case "collaborate", "collaboration", "samenwerking":
      type = .collaboration
      usual = .groupWork
    default: return nil
    }
    if let kind = inTitle(title), kind.row.types.contains(type) { return (kind, true) }
    return (usual, false)
  }

  private static func named(
    _ words: ArraySlice<String>, shortest: Int, isFirst: Bool = false
  ) -> ActivityKind? {
    var start = words.startIndex
    while start < words.endIndex {
      var end = Swift.min(words.endIndex, start + 5)
      while end > start {
        let isOpening = isFirst && start == words.startIndex
        let letters = words[start..<end].reduce(0) { $0 + $1.utf8.count }
        // In the middle of a title a short word is more often just a word.
        if isOpening || end - start > 1 || letters >= shortest, let kind = lookUp(words[start..<end]),
          !isPlainWord(kind, words[start..<end])
        {
          return kind
        }
        end -= 1
      }
      start += 1
    }
    return nil
  }

  /// Names that are everyday words say little in a title.
  private static func isPlainWord(_ kind: ActivityKind, _ words: ArraySlice<String>) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    return [
      "delen", "share", "zoeken", "search", "gesprek", "probleem", "problem", "planning", "plannen", "feedback",
      "project", "training", "opening", "uitleg", "samenwerken", "instellen", "stemmen", "evaluatie",
    ].contains(word)
  }

  private static func lookUp(_ words: ArraySlice<String>) -> ActivityKind? {
    guard !words.isEmpty, words.count <= 12 else { return nil }
    var phrase = FoldedPhrase()
    let bytes = Array(words.joined(separator: " ").utf8)
    phrase.fold(bytes, 0..<bytes.count, limit: 16)
    let found = PhraseIndex.shared.first(.activity, phrase.letters, 0..<phrase.letters.count)
    return found < 0 ? nil : PhraseIndex.shared.activity(at: found)
  }

  /// Verbs that go with anything: what follows says what it is.
  private static let plainVerbs: Set<String> = [
    "maak", "doe", "volg", "schrijf", "werk", "start", "begin", "make", "do", "take", "follow", "write", "work",
    "begin",
  ]

  /// How teachers begin a title when they tell students what to do.
  private static let verbs: [String: ActivityKind] = [
    "lees": .reading, "lezen": .reading, "read": .reading, "reading": .reading, "bestudeer": .reading,
    "study": .reading,
    "bekijk": .video, "kijk": .video, "watch": .video, "view": .video, "luister": .podcast, "listen": .podcast,
    "bespreek": .discussion, "discussieer": .discussion, "discuss": .discussion, "oefen": .exercise,
    "practise": .exercise, "practice": .exercise, "presenteer": .presentation, "present": .presentation,
    "reflecteer": .reflection, "reflect": .reflection, "zoek": .search, "upload": .handIn, "lever": .handIn,
    "submit": .handIn, "brainstorm": .brainstorm, "pitch": .pitch, "interview": .interview,
  ]
}
