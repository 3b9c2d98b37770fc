import Vocabulary

/// What the cells of a column say.
enum ColumnMeaning: Equatable, Hashable, Sendable {
  case storyboard(StoryboardColumn)
  /// A property of the activity.
  case property(Keyword)
  /// Each cell holds activities: those before, during or after class, or those of one kind of timing.
  case activities(isSync: Bool)
  /// Which values of the row are those of its week or meeting.
  case inherited
  /// The course, the same in all rows.
  case course
  /// Left out on purpose, because the user says so.
  case leftOut

  /// A row may say it several times.
  var repeats: Bool {
    switch self {
    case .storyboard(let column):
      switch column {
      case .tool, .feedback, .notes, .outcomes: true
      case .week, .module, .meeting, .kind, .title, .timing, .environment, .duration, .grouping, .assessment: false
      }
    case .property(let keyword): keyword.facts.repeats
    case .activities, .leftOut: true
    case .inherited, .course: false
    }
  }

  /// What the column is called in the format.
  func name(_ language: Language) -> String {
    switch self {
    case .storyboard(let column): column.heading(language)
    case .property(let keyword): keyword.row.names.canonical(language)
    case .activities(let isSync): (isSync ? Keyword.sync : .async).row.names.canonical(language)
    case .inherited: inheritedHeading[language]
    case .course: Keyword.course.row.names.canonical(language)
    case .leftOut: noneWord[language]
    }
  }
}

/// Every name by which a column can be called, in both languages.
struct ColumnNames: Sendable {
  struct Found: Sendable {
    var meaning: ColumnMeaning
    /// In which languages the name is at home.
    var isDutch: Bool
    var isEnglish: Bool
  }

  static let shared = ColumnNames()
  private var names: [String: Found] = [:]

  private init() {
    for column in StoryboardColumn.allCases { add(column.names, .storyboard(column)) }
    for (other, keyword) in otherHeadings { add(other, .property(keyword)) }
    add(Names(nl: inheritedHeading.nl, en: inheritedHeading.en), .inherited)
    add(beforeAndAfterClass, .activities(isSync: false))
    add(duringClass, .activities(isSync: true))
    for keyword in Keyword.allCases where isPropertyOfActivity(keyword) { add(keyword.row.names, .property(keyword)) }
    add(skippingWords, .leftOut)
  }

  /// What a name means first counts: the columns of a storyboard before the words of the format.
  private mutating func add(_ list: Names, _ meaning: ColumnMeaning) {
    for language in Language.allCases {
      for name in list.all(language) {
        let letters = foldedText(String(name))
        if names[letters] == nil { names[letters] = Found(meaning: meaning, isDutch: false, isEnglish: false) }
        guard names[letters]?.meaning == meaning else { continue }
        switch language {
        case .dutch: names[letters]?.isDutch = true
        case .english: names[letters]?.isEnglish = true
        }
      }
    }
  }

  func exactly(_ name: String) -> Found? { names[foldedText(name)] }

  /// What a heading means: as a whole, without what stands in brackets, or by its first words.
  func heading(_ text: String) -> Found? {
    let letters = withoutMarks(foldedText(text))
    // What export adds to a table says nothing that the cells do not say.
    if Language.allCases.contains(where: { letters == inheritedHeading[$0] }) {
      return Found(
        meaning: .leftOut, isDutch: letters == inheritedHeading.nl, isEnglish: letters == inheritedHeading.en)
    }
    if let found = names[letters] { return found.unlessLeftOut }
    let plain = withoutBrackets(letters)
    if let found = names[plain] { return found.unlessLeftOut }
    // `Tools / middelen`, `Duur en studielast`: the first that is known.
    for part in alternatives(plain) { if let found = names[part] { return found.unlessLeftOut } }
    let words = plain.split(separator: " ")
    var count = Swift.min(words.count - 1, 4)
    while count > 0 {
      let first = words[..<count].joined(separator: " ")
      if let found = names[first], isFollowedByMore(words[count]) { return found.unlessLeftOut }
      count -= 1
    }
    return nil
  }

  /// `duur per student`, `duration in class`: a word that says more about the one before it.
  private func isFollowedByMore(_ word: Substring) -> Bool {
    [
      "per", "doen", "gaan", "moet", "do", "in", "van", "of", "voor", "for", "the", "de", "het", "(indicatie)",
      "student", "studenten", "students",
    ]
    .contains(word)
  }

  private func withoutMarks(_ text: String) -> String {
    var result = Substring(text)
    while let last = result.utf8.last, last == 0x3A || last == 0x2A || last == 0x3F || last == 0x2E {
      result.removeLast()
    }
    return trimmed(String(result))
  }

  private func withoutBrackets(_ text: String) -> String {
    guard let open = text.utf8.firstIndex(of: 0x28), open > text.startIndex else { return text }
    return trimmed(String(text[..<open]))
  }

  private func alternatives(_ text: String) -> [String] {
    let parts = parted(text, by: ["/", "&", "+", ",", " en ", " and ", " of ", " or "])
    return parts.count > 1 ? parts : []
  }

  /// The name that is written most like this one, if one is near enough.
  func nearest(_ name: String, _ language: Language) -> String? {
    let letters = Array(foldedText(name).utf8)
    let limit = letters.count < 6 ? 2 : 3
    var best: (name: String, distance: Int)?
    for candidate in names.keys.sorted() {
      let distance = editDistance(letters, Array(candidate.utf8), limit: limit)
      guard distance <= limit, distance < best?.distance ?? 9, let found = names[candidate] else { continue }
      if case .leftOut = found.meaning { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// The words to choose from, as help shows them.
  func choices(_ language: Language) -> [String] { StoryboardColumn.allCases.map { $0.heading(language) } }
}

extension ColumnNames.Found {
  /// No heading says of itself that it is to be left out.
  fileprivate var unlessLeftOut: ColumnNames.Found? { meaning == .leftOut ? nil : self }
}

private func isPropertyOfActivity(_ keyword: Keyword) -> Bool {
  guard keyword.facts.places.contains(.activity) else { return false }
  switch keyword.facts.role {
  case .property, .definition: return keyword != .ignore && keyword != .like
  case .document, .block, .activity: return false
  }
}

/// What teachers put above a column that the format has another word for.
private let otherHeadings: [(Names, Keyword)] = [
  (Names(nl: "datum|data|lesdatum|dag en tijd|datum en tijd", en: "date|dates|day and time|date and time"), .when),
  (
    Names(
      nl: "begeleiding|begeleid door|wie|door wie|uitvoerder|rol docent|rol van de docent", en: "who|tutor|teacher role"
    ),
    .ledBy
  ),
  (
    Names(
      nl: "bronnen|bron|leermiddelen|leerbronnen|benodigde materialen|benodigdheden|leermateriaal",
      en: "resources|resource|sources|learning materials|learning resources"), .material
  ),
  (Names(nl: "doel van de activiteit|doelstelling|waarom", en: "goal|purpose of the activity|why"), .purpose),
  (Names(nl: "onderwerpen|lesstof|stof", en: "topics|subject|subjects"), .topic),
  (Names(nl: "eindproduct|inleverproduct|beroepsproduct|resultaat", en: "deliverable|deliverables|result"), .product),
  (Names(nl: "inlevermoment|inleverdatum|inleveren", en: "due date|hand in by"), .due),
  (Names(nl: "locatie en ruimte", en: "venue"), .space),
  (Names(nl: "feedback en begeleiding docent aanwezig", en: "teacher presence"), .facilitatorPresent),
]

private let beforeAndAfterClass = Names(
  nl:
    "voor de les|voor de bijeenkomst|voorafgaand aan de les|voorafgaand|voor het college|na de les|na de bijeenkomst|na het college|verwerking|asynchroon online|asynchrone activiteiten|online activiteiten|zelfstudieactiviteiten|voor|na",
  en:
    "before class|pre-class|before the meeting|before the session|after class|post-class|after the meeting|after the session|asynchronous activities|online activities|before|after"
)

private let duringClass = Names(
  nl:
    "tijdens de les|in de les|tijdens de bijeenkomst|tijdens het college|synchrone activiteiten|lesactiviteiten|tijdens",
  en:
    "during class|in class|in-class|during the meeting|during the session|synchronous activities|class activities|during"
)

/// Behind a column in `--map`: leave it out.
private let skippingWords = Names(nl: "geen|niets|overslaan", en: "none|nothing|skip")
