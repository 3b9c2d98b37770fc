import Vocabulary

/// What grammars are put together from, by name. A grammar asks for a piece with `{{name}}`.
struct Pieces {
  /// For engines that read patterns.
  let patterns: [String: Pattern]
  /// For programs that want the words themselves.
  let lists: [(name: String, phrases: [String])]

  init(_ words: WordLists = WordLists()) {
    var patterns: [String: Pattern] = [:]
    var lists: [(name: String, phrases: [String])] = []
    func list(_ name: String, _ phrases: [String], among others: [String] = []) {
      patterns[name] = Self.pattern(phrases, among: others)
      lists.append((name, phrases))
    }
    let heads = words.everyHead
    list("activities", words.activities, among: heads)
    list("activity-kinds", words.activityKinds)
    // An engine with a limit on patterns takes these in two.
    patterns["activity-kinds-first"] = .words(words.activityKinds.filter { $0 < "l" })
    patterns["activity-kinds-second"] = .words(words.activityKinds.filter { $0 >= "l" })
    list("weeks", words.weeks, among: heads)
    list("ignores", words.ignores)
    list("alternatives", words.alternatives)
    list("documents", words.documents, among: heads)
    list("named", words.named, among: heads)
    list("settings", words.settings)
    for shape in HeadShape.all {
      list(shape.name, words.heads[shape] ?? [], among: heads)
      list("margin-" + shape.name, words.marginHeads[shape] ?? [], among: heads)
    }
    let special = Set(words.activities + words.weeks + words.ignores + words.alternatives)
    list("heads", heads.filter { !special.contains($0) })
    list("names", words.everyName)
    list("kinds", words.kinds)
    for shape in ValueShape.allCases {
      list("name-" + shape.name, words.names[shape] ?? [], among: words.everyName)
    }
    list("choices", words.choices)
    list("companies", words.companies)
    list("amounts", words.amounts, among: words.everyName)
    list("amounts-or-names", words.amountsOrNames, among: words.everyName)
    list("articles", words.articles)
    list("terms", words.terms)
    list("none", words.none)
    list("joiners", words.joiners)
    list("holders", words.holders)
    list("item-heads", words.itemHeads)
    list("language-heads", words.languageHeads)
    list("dutch", words.dutch)
    for language in Language.allCases {
      list("documents-" + language.code, WordLists.documents(language))
      list("activity-heads-" + language.code, WordLists.activityHeads(language))
      list("activity-kinds-" + language.code, WordLists.activityKinds(language))
    }
    self.lists = lists
    self.patterns = patterns.merging(Self.shapes(words)) { words, _ in words }
  }

  /// Phrases, unless a longer one of the others stands there.
  private static func pattern(_ phrases: [String], among others: [String]) -> Pattern {
    let own = Set(phrases)
    let longer = others.filter { other in
      !own.contains(other) && phrases.contains { other.count > $0.count && other.hasPrefix($0 + " ") }
    }
    if longer.isEmpty { return .words(phrases) }
    return .sequence([.notAhead(.sequence([.words(longer), .notAhead(.oneOf(letterOrDigit))])), .words(phrases)])
  }

  private static let letterOrDigit = "A-Za-z0-9À-ÖØ-öø-ÿ"

  /// The forms of section 2 and 4 of the format.
  private static func shapes(_ words: WordLists) -> [String: Pattern] {
    let gap = Pattern.many(.white, least: 1)
    let maybeGap = Pattern.many(.white, least: 0)
    let number = Pattern.sequence([
      .many(.digit, least: 1), .many(.sequence([.oneOf(".,–-"), .many(.digit, least: 1)]), least: 0),
    ])
    // One word with a capital or a digit in it.
    let identifier = Pattern.sequence([
      .ahead(.sequence([.many(.noneOf(" \\t\u{A0}:,"), least: 0), .capitalOrDigit])),
      .many(.noneOf(" \\t\u{A0}:,\\[\\]"), least: 1),
    ])
    // `LO1`, `les 1`, `other.course#LO1`.
    let reference = Pattern.choice([
      .sequence([.many(.oneOf("A-Za-z"), least: 1), gap, number]),
      .sequence([
        .ahead(.sequence([.many(.noneOf(" \\t\u{A0},\\["), least: 0), .choice([.capitalOrDigit, .oneOf(".#")])])),
        .oneOf(letterOrDigit + "./"), .many(.oneOf(letterOrDigit + "./#_%-"), least: 0),
      ]),
    ])
    let comma = Pattern.sequence([maybeGap, .literal(","), maybeGap])
    let parting = Pattern.choice([comma, .sequence([gap, .words(["and", "en"]), gap])])
    let references = Pattern.sequence([reference, .many(.sequence([parting, reference]), least: 0)])
    let arrow = Pattern.choice([.literal("->"), .literal("→"), .literal("–>"), .literal("—>")])
    let inBracket = Pattern.many(
      .choice([.noneOf("\\[\\]\\\\"), .sequence([.literal("\\"), .noneOf("\\n")])]), least: 0)
    let bracket = Pattern.sequence([.literal("["), inBracket, .choice([.literal("]"), .lineEnd])])
    let atEnd = Pattern.sequence([maybeGap, .lineEnd])
    let wordEnd = Pattern.notAhead(.oneOf(letterOrDigit + "_"))
    let pieceEnd = Pattern.ahead(.sequence([maybeGap, .choice([.oneOf(",\\]"), .lineEnd])]))
    let nameEnd = Pattern.ahead(.sequence([maybeGap, .choice([.literal(":"), .noneOf(",\\]: \\t")])]))
    let choice = Pattern.sequence([
      .words(words.choices), maybeGap,
      .choice([
        .oneOf(",\\]"), .lineEnd, .sequence([.choice([.words(words.joiners), .oneOf("&+")]), .white]),
      ]),
    ])
    let company = Pattern.sequence([.words(words.companies), wordEnd])
    // A word that also names a property is a time where a time follows.
    let amount = Pattern.choice([
      .digit, .sequence([.literal("~"), .digit]),
      .sequence([pattern(words.amounts, among: words.everyName), wordEnd]),
      .sequence([
        pattern(words.amountsOrNames, among: words.everyName), gap,
        .choice([.digit, identifier, .sequence([.words(words.amounts + words.articles), wordEnd])]),
      ]),
    ])
    let name = Pattern.sequence([.words(words.everyName), wordEnd, nameEnd])
    let unknown = Pattern.sequence([.literal("?"), pieceEnd])
    let known = Pattern.sequence([maybeGap, .choice([unknown, choice, company, amount, name])])
    return [
      "gap": gap,
      "maybe-gap": maybeGap,
      "number": number,
      "identifier": identifier,
      "arrow": arrow,
      // An arrow with nothing but references behind it, and perhaps details.
      "links-ahead": .ahead(
        .sequence([
          arrow, maybeGap, references, .optional(.sequence([maybeGap, bracket])), atEnd,
        ])),
      // The last bracket of a line, with nothing but links behind it.
      "bracket-ahead": .ahead(
        .sequence([bracket, .optional(.sequence([maybeGap, arrow, maybeGap, references])), atEnd])),
      // There is something in it that is known.
      "known-ahead": .ahead(
        .sequence([
          .literal("["), .optional(.sequence([inBracket, .literal(",")])), known,
        ])),
      "unknown-ahead": .ahead(
        .sequence([.literal("?"), maybeGap, .choice([.oneOf(",\\]\\["), arrow, .lineEnd])])),
      "none-ahead": .ahead(
        .sequence([.words(words.none), maybeGap, .choice([.oneOf(",:\\["), .lineEnd])])),
      "term-ahead": .ahead(
        .sequence([
          .words(words.terms),
          .many(
            .sequence([.choice([comma, .sequence([gap, .words(words.joiners), gap])]), .words(words.terms)]), least: 0
          ),
          maybeGap, .choice([.oneOf("\\["), arrow, .lineEnd]),
        ])),
      // A piece of details that is one word of a list, or several joined.
      "choice-ahead": .ahead(choice),
      "company-ahead": .ahead(company),
      "amount-ahead": .ahead(amount),
      // `tool: Padlet` and `tool Padlet`, but not `tool` alone.
      "name-end": .sequence([wordEnd, nameEnd]),
    ]
  }
}
