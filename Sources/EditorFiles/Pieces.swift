/// What grammars are put together from, by name. A grammar asks for a piece with `{{name}}`.
struct Pieces {
  /// For engines that read patterns.
  let patterns: [String: Pattern]
  /// For programs that want the words themselves.
  let lists: [(name: String, phrases: [String])]

  init(_ words: WordLists = WordLists()) {
    var patterns: [String: Pattern] = [:]
    var lists: [(name: String, phrases: [String])] = []
    func list(_ name: String, _ phrases: [String]) {
      patterns[name] = .words(phrases)
      lists.append((name, phrases))
    }
    list("activities", words.activities)
    list("activity-kinds", words.activityKinds)
    list("weeks", words.weeks)
    list("ignores", words.ignores)
    list("alternatives", words.alternatives)
    for shape in HeadShape.all {
      list(shape.name, words.heads[shape] ?? [])
      list("margin-" + shape.name, words.marginHeads[shape] ?? [])
    }
    list("kinds", words.kinds)
    for shape in ValueShape.allCases { list("name-" + shape.name, words.names[shape] ?? []) }
    list("choices", words.choices)
    list("companies", words.companies)
    list("amounts", words.amounts)
    list("terms", words.terms)
    list("none", words.none)
    list("joiners", words.joiners)
    self.lists = lists
    self.patterns = patterns.merging(Self.shapes(words)) { words, _ in words }
  }

  /// The forms of section 2 and 4 of the format.
  private static func shapes(_ words: WordLists) -> [String: Pattern] {
    let letterOrDigit = "A-Za-z0-9À-ÖØ-öø-ÿ"
    let gap = Pattern.many(.white, least: 1)
    let maybeGap = Pattern.many(.white, least: 0)
    let number = Pattern.sequence([
      .many(.digit, least: 1), .many(.sequence([.oneOf(".,–-"), .many(.digit, least: 1)]), least: 0),
    ])
    // One word with a capital or a digit in it.
    let identifier = Pattern.sequence([
      .ahead(.sequence([.many(.noneOf("A-Z0-9 \\t:,"), least: 0), .oneOf("A-Z0-9")])),
      .many(.noneOf(" \\t:,\\[\\]"), least: 1),
    ])
    // `LO1`, `les 1`, `other.course#LO1`.
    let reference = Pattern.choice([
      .sequence([.many(.oneOf("A-Za-z"), least: 1), gap, number]),
      .sequence([
        .ahead(.sequence([.many(.noneOf("A-Z0-9 \\t,.#"), least: 0), .oneOf("A-Z0-9.#")])),
        .oneOf(letterOrDigit + "./"), .many(.oneOf(letterOrDigit + "./#_%-"), least: 0),
      ]),
    ])
    let parting = Pattern.choice([
      .sequence([maybeGap, .literal(","), maybeGap]), .sequence([gap, .words(["and", "en"]), gap]),
    ])
    let references = Pattern.sequence([reference, .many(.sequence([parting, reference]), least: 0)])
    let arrow = Pattern.choice([.literal("->"), .literal("→"), .literal("–>")])
    let bracket = Pattern.sequence([
      .literal("["),
      .many(.choice([.noneOf("\\[\\]\\\\"), .sequence([.literal("\\"), .noneOf("\\n")])]), least: 0), .literal("]"),
    ])
    let atEnd = Pattern.sequence([maybeGap, .lineEnd])
    let wordEnd = Pattern.notAhead(.oneOf(letterOrDigit + "_"))
    let pieceEnd = Pattern.ahead(.sequence([maybeGap, .choice([.oneOf(",\\]"), .lineEnd])]))
    return [
      "gap": gap,
      "number": number,
      "identifier": identifier,
      "arrow": arrow,
      "word-end": wordEnd,
      // Behind a head.
      "colon-ahead": .ahead(.sequence([maybeGap, .literal(":"), .choice([.white, .lineEnd])])),
      // An arrow with nothing but references behind it, and perhaps details.
      "links-ahead": .ahead(
        .sequence([
          arrow, maybeGap, references, .optional(.sequence([maybeGap, bracket])), atEnd,
        ])),
      // The last bracket of a line, with nothing but links behind it.
      "details-ahead": .ahead(
        .sequence([bracket, .optional(.sequence([maybeGap, arrow, maybeGap, references])), atEnd])),
      "unknown-ahead": .ahead(
        .sequence([.literal("?"), maybeGap, .choice([.oneOf(",\\]\\["), arrow, .lineEnd])])),
      "none-ahead": .ahead(
        .sequence([.words(words.none), maybeGap, .choice([.oneOf(",:\\["), .lineEnd])])),
      "term-ahead": .ahead(
        .sequence([
          .words(words.terms),
          .many(
            .sequence([.choice([parting, .sequence([gap, .words(words.joiners), gap])]), .words(words.terms)]), least: 0
          ),
          maybeGap, .choice([.oneOf("\\["), arrow, .lineEnd]),
        ])),
      "piece-end": pieceEnd,
      // A piece of details that is one word of a list, or several joined.
      "choice-ahead": .ahead(
        .sequence([
          .words(words.choices), maybeGap,
          .choice([.oneOf(",\\]"), .lineEnd, .sequence([.choice([.words(words.joiners), .oneOf("&+")]), .white])]),
        ])),
      "company-ahead": .ahead(.sequence([.words(words.companies), wordEnd])),
      "amount-ahead": .ahead(
        .choice([.digit, .sequence([.literal("~"), .digit]), .sequence([.words(words.amounts), wordEnd])])),
      // `tool: Padlet` and `tool Padlet`, but not `tool` alone.
      "name-end": .ahead(.sequence([maybeGap, .choice([.literal(":"), .noneOf(",\\]: \\t")])])),
    ]
  }
}
