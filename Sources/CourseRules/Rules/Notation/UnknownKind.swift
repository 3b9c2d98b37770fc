import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Words between keyword and colon that are no kind, ID or number.
  static let unknownKind = Rule(
    "unknown-kind", in: .notation, .warning,
    title: Bilingual(nl: "Onbekend woord voor de dubbele punt", en: "Unknown word before the colon"),
    why: Bilingual(
      nl:
        "Het woord achter het sleutelwoord zegt wat voor soort het is, en daar kijken de andere controles naar. Een soort die niemand kent, telt niet mee.",
      en:
        "The word behind the keyword says what kind it is, and the other checks look at that. A kind that nobody knows does not count."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon disscussie: Wat is een merk?
                    ^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            synchroon discussie: Wat is een merk?
          """),
      .wrong(
        """
        course MC101: Marketing
        goal sharred: A campaign that the client can use
             ^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          goal shared: A campaign that the client can use
          """),
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst introductie: Kennismaken
                      ^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            bijeenkomst: introductie: Kennismaken
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async peer feedback exercise: Rewrite the slogan
                              ^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async peer feedback: exercise: Rewrite the slogan
          """),
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon feedback verwerkn: Herschrijf je slogan
                     ^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon feedback verwerken: Herschrijf je slogan
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon discussie D1: Wat is een merk?
        """),
      .right(
        """
        course MC101: Marketing
        goal shared: A campaign that the client can use
        """),
    ],
    find: findUnknownKinds, say: sayUnknownKind, fix: fixUnknownKind)
}

private struct Facts: Sendable {
  var keyword: Keyword
  var name: Bilingual<String>
  var written: String
  /// The kind that stands in front of it already, as written.
  var kind: String?
  var unknown: Span
  var line: Int
  var suggestions: [Suggestion] = []
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("property", name), .init("written", written), .init("kind", kind), .init("suggestions", suggestions)]
  }
}

private func findUnknownKinds(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.tree.problems.compactMap { problem in
    guard case .unknownKind(let keyword) = problem.kind else { return nil }
    let snapshot = context.snapshot
    let names = keyword.row.names
    var facts = Facts(
      keyword: keyword, name: Bilingual(nl: names.canonical(.dutch), en: names.canonical(.english)),
      written: snapshot.text(problem.span), unknown: problem.span, line: Int(problem.line))
    // An entry has one kind: behind that no other is looked for, but both together may be nearly one.
    var marked = problem.span
    if let kind = kindSpan(before: problem.span.start, Int(problem.line), in: snapshot.tree) {
      let both = Span(kind.start, problem.span.end)
      facts.suggestions = nearestKinds(snapshot.text(both), keyword, context.language)
      if facts.suggestions.isEmpty {
        facts.kind = snapshot.text(kind)
      } else {
        facts.written = snapshot.text(both)
        marked = both
      }
    } else {
      facts.suggestions = nearestKinds(facts.written, keyword, context.language)
    }
    return Signal(marked, context.element(ofLine: problem.line), facts)
  }
}

/// The kind that a head holds already, in front of what is not known there.
private func kindSpan(before offset: UInt32, _ line: Int, in tree: SyntaxTree) -> Span? {
  var found: Span?
  for token in tree.tokenRange(ofLine: line) where tree.tokens[token].start < offset {
    let kind = tree.tokens[token].kind
    if kind == .activityKind || kind == .termKind || kind == .environmentKind { found = tree.span(ofToken: token) }
  }
  return found
}

private func nearestKinds(_ written: String, _ keyword: Keyword, _ language: Language) -> [Suggestion] {
  if keyword == .sync || keyword == .async { return nearestActivities(to: written, language: language, most: 3) }
  return keyword.facts.kinds.map { nearestTerms(to: written, in: $0, language: language, most: 3) } ?? []
}

private func sayUnknownKind(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if !facts.suggestions.isEmpty {
    let meant = anyOf(facts.suggestions.map { $0.text })
    return Bilingual(
      nl: "'\(written)' kennen we niet als soort achter '\(facts.name.nl)'. Bedoel je \(meant.nl)?",
      en: "'\(written)' is not a kind we know behind '\(facts.name.en)'. Did you mean \(meant.en)?")
  }
  if let kind = facts.kind.map(quoted) {
    return Bilingual(
      nl:
        "'\(written)' past niet achter '\(facts.name.nl) \(kind)': voor de dubbele punt past één soort. Zet het erachter.",
      en:
        "'\(written)' does not fit behind '\(facts.name.en) \(kind)': one kind goes in front of the colon. Put it behind the colon."
    )
  }
  if facts.keyword == .sync || facts.keyword == .async {
    return Bilingual(
      nl: "'\(written)' is geen werkvorm die we kennen. Kies een andere, of zet het woord achter de dubbele punt.",
      en: "'\(written)' is not a kind of activity we know. Pick another one, or put the word behind the colon.")
  }
  return Bilingual(
    nl: "'\(written)' past niet tussen '\(facts.name.nl)' en de dubbele punt. Zet het erachter.",
    en: "'\(written)' does not fit between '\(facts.name.en)' and the colon. Put it behind the colon.")
}

private func fixUnknownKind(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  var fixes = signal.facts.suggestions.map { Fix.changing(signal.span, to: $0.text) }
  let tree = context.snapshot.tree
  switch signal.facts.keyword.facts.role {
  case .property: return fixes
  case .document, .block, .activity, .definition: break
  }
  guard let colon = tree.token(.colon, onLine: signal.facts.line) else { return fixes }
  // The word becomes the first of the title: `meeting intro: Hello` is `meeting: intro: Hello`.
  let unknown = signal.facts.unknown
  let hasText = tree.token(.text, onLine: signal.facts.line) != nil
  fixes.append(
    Fix(
      Bilingual(nl: "Zet het achter de dubbele punt", en: "Put it behind the colon"), .unsafe,
      [
        TextEdit(Span(spaceStart(before: unknown.start, signal.facts.line, in: tree), unknown.end), ""),
        TextEdit(Span(at: colon.end), " \(context.snapshot.text(unknown))\(hasText ? ":" : "")"),
      ]))
  return fixes
}

/// Where the white space in front of a word starts; it may be a no-break space of several bytes.
private func spaceStart(before offset: UInt32, _ line: Int, in tree: SyntaxTree) -> UInt32 {
  for token in tree.tokenRange(ofLine: line) where tree.tokens[token].kind == .space {
    let span = tree.span(ofToken: token)
    if span.end == offset { return span.start }
  }
  return offset
}
