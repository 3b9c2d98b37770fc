import CourseEditor
import Vocabulary

/// What the value of a property is coloured as.
enum ValueShape: CaseIterable {
  case text
  case number
  case choice
  /// A word of a list where it is one, else free text.
  case choiceOrText
  case reference

  init(_ value: ValueKind) {
    switch value {
    case .termsOrText: self = .choiceOrText
    case .text, .names, .terms, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
      .environment, .references, .date, .principles, .language, .yesNo, .flag, .score, .counted:
      switch value.role {
      case .number: self = .number
      case .enumMember: self = .choice
      case .variable: self = .reference
      case .keyword, .property, .type, .string, .comment, .operator, .macro: self = .text
      }
    }
  }

  var name: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .choice: "choice"
    case .choiceOrText: "choice-or-text"
    case .reference: "reference"
    }
  }
}

/// What a head tells of its line, without a look at the lines above.
struct HeadShape: Hashable {
  var isProperty: Bool
  var value: ValueShape

  init(_ keyword: Keyword) {
    isProperty = keyword.facts.role == .property
    value = ValueShape(keyword.facts.value)
  }

  static let all: [HeadShape] = [false, true].flatMap { isProperty in
    ValueShape.allCases.map { HeadShape(isProperty: isProperty, value: $0) }
  }

  private init(isProperty: Bool, value: ValueShape) {
    self.isProperty = isProperty
    self.value = value
  }

  var name: String { (isProperty ? "property-" : "keyword-") + value.name }
}

/// The words of the format by what a grammar does with them.
struct WordLists {
  /// Heads that need a reading of their own.
  let activities: [String]
  let weeks: [String]
  let ignores: [String]
  let alternatives: [String]
  /// Heads behind which a number is a name: `course 11.220`.
  let documents: [String]
  /// Heads behind which any word is a name.
  let named: [String]
  /// Heads below which stand names of rules and limits.
  let settings: [String]
  /// All other heads, by shape, wherever they stand.
  private(set) var heads: [HeadShape: [String]] = [:]
  /// Of these the left margin decides otherwise: what a document states and what a line below it states have one word.
  private(set) var marginHeads: [HeadShape: [String]] = [:]
  /// Names of properties in details.
  private(set) var names: [ValueShape: [String]] = [:]
  /// Words that in details say all by themselves.
  let choices: [String]
  let companies: [String]
  /// Words that a time, a rhythm or an amount begins with.
  let amounts: [String]
  /// Of those, the ones that also name a property.
  let amountsOrNames: [String]
  let articles: [String]
  let activityKinds: [String]
  /// Kinds of everything but activities.
  let kinds: [String]
  /// Words of all lists.
  let terms: [String]
  let none: [String]
  let joiners: [String]
  /// Heads below which the next line mostly belongs.
  let holders: [String]
  /// Other heads that open a list of items.
  let itemHeads: [String]
  /// The head that tells the language of a plan, and what says there that it is Dutch.
  let languageHeads: [String]
  let dutch: [String]

  init() {
    activities = phrases([Keyword.sync, .async].map(\.row.names))
    weeks = phrases([Keyword.week.row.names])
    ignores = phrases([Keyword.ignore.row.names])
    alternatives = phrases([Keyword.or.row.names])
    documents = phrases(Keyword.allCases.filter { $0.facts.role == .document }.map(\.row.names))
    named = phrases([Keyword.pattern, .ownKind].map(\.row.names))
    settings = phrases(Keyword.allCases.filter { [.rules, .limits].contains($0.facts.opens) }.map(\.row.names))
    activityKinds = phrases(ActivityKind.allCases.map(\.row.names))
    let kindSets = Set(Keyword.allCases.compactMap { $0.row.kinds })
    let environments = environmentWords.map(\.names)
    kinds = phrases(
      Term.allCases.filter { kindSets.contains($0.row.set) }.map(\.row.names)
        + (kindSets.contains(.environment) ? environments : []))
    terms = phrases(Term.allCases.map(\.row.names) + environments)
    none = phrases([noneWord])
    joiners = phrases(joiningWords)
    companies = phrases(companyWords)
    let holders = phrases(Keyword.allCases.filter(Self.holdsMore).map(\.row.names))
    self.holders = holders
    itemHeads = phrases(Keyword.allCases.filter { $0.facts.items }.map(\.row.names)).filter { !holders.contains($0) }
    languageHeads = phrases([Keyword.language.row.names])
    dutch = [Language.dutch.code] + phrases(languageWords.filter { $0.language == .dutch }.map(\.names))

    var bareSets: Set<TermSet> = []
    var flags: [Names] = []
    for keyword in Keyword.allCases {
      let row = keyword.row
      switch row.value {
      case .terms(let set), .termsOrText(let set): if row.bare { bareSets.insert(set) }
      case .flag, .yesNo: if row.role == .property { flags.append(row.names) }
      case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
        .environment, .references, .date, .principles, .language, .score, .counted:
        break
      }
    }
    choices = phrases(environments + flags + Term.allCases.filter { bareSets.contains($0.row.set) }.map(\.row.names))

    let owners = Self.owners()
    let special = Set(activities + weeks + ignores + alternatives)
    var nameOf: [String: ValueShape] = [:]
    for (phrase, keywords) in owners.sorted(by: { $0.key < $1.key }) {
      if let named = keywords.first(where: { $0.facts.role == .property || $0.facts.role == .definition }),
        named != .ignore
      {
        names[ValueShape(named.facts.value), default: []].append(phrase)
        nameOf[phrase] = ValueShape(named.facts.value)
      }
      if special.contains(phrase) { continue }
      let below = keywords.first { !$0.facts.places.isSubset(of: Self.margin) }
      let beside = keywords.first { !$0.facts.places.isDisjoint(with: Self.margin) }
      guard let usual = below ?? beside else { continue }
      heads[HeadShape(usual), default: []].append(phrase)
      if let beside, HeadShape(beside) != HeadShape(usual) {
        marginHeads[HeadShape(beside), default: []].append(phrase)
      }
    }
    for (names, keyword, _) in headsWithKind { heads[HeadShape(keyword), default: []] += phrases([names]) }
    let beginnings = phrases(numberWords + timeWords + recurrenceWords + amountWords).filter { $0.utf8.count > 1 }
    amounts = beginnings.filter { nameOf[$0] == nil }
    amountsOrNames = beginnings.filter { nameOf[$0] != nil }
    articles = phrases([articleWords])
  }

  /// Every phrase that a head can begin with.
  var everyHead: [String] {
    activities + weeks + ignores + alternatives + HeadShape.all.flatMap { heads[$0] ?? [] }
  }

  var everyName: [String] { ValueShape.allCases.flatMap { names[$0] ?? [] } }

  // What is written for someone is in one language, as it is usually written.

  static func documents(_ language: Language) -> [String] {
    Keyword.allCases.filter { $0.facts.role == .document }.flatMap { $0.row.names.all(language).map(String.init) }
  }

  static func activityHeads(_ language: Language) -> [String] {
    Keyword.allCases.filter { $0.facts.role == .activity }.map { $0.row.names.canonical(language) }
  }

  static func activityKinds(_ language: Language) -> [String] {
    ActivityKind.allCases.flatMap { $0.row.names.all(language).map(String.init) }
  }

  private static func holdsMore(_ keyword: Keyword) -> Bool {
    guard let place = keyword.facts.opens else { return false }
    return PlaceSet.holdingMore.contains(place) || (place == .group && keyword.facts.role == .block)
  }

  /// What stands at the left margin: a document, and what belongs to it.
  private static let margin: PlaceSet = [.top, .documents, .project]

  /// The keywords of every phrase, in the order of the table.
  private static func owners() -> [String: [Keyword]] {
    var owners: [String: [Keyword]] = [:]
    for keyword in Keyword.allCases {
      for phrase in Set(phrases([keyword.row.names])) { owners[phrase, default: []].append(keyword) }
    }
    return owners
  }
}

/// All the names, in both languages, each once.
private func phrases(_ rows: [Names]) -> [String] {
  var seen: Set<String> = []
  var all: [String] = []
  for names in rows {
    for language in Language.allCases {
      for name in names.all(language) {
        for phrase in withStress(name.lowercased()) where seen.insert(phrase).inserted { all.append(phrase) }
      }
    }
  }
  return all
}

/// In Dutch two short words are written with accents where they are meant: `vóór week 3`, `één keer`.
private func withStress(_ phrase: String) -> [String] {
  let words = phrase.split(separator: " ")
  let stressed = words.map { word in
    switch word {
    case "voor": "vóór"
    case "een": "één"
    default: String(word)
    }
  }.joined(separator: " ")
  return stressed == phrase ? [phrase] : [phrase, stressed]
}
