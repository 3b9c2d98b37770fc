import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A line of none of the five forms.
  static let strayText = Rule(
    "stray-text", in: .notation, .warning,
    title: Bilingual(nl: "Losse tekst", en: "Loose text"),
    why: Bilingual(
      nl:
        "Elke regel begint met een sleutelwoord en een dubbele punt, of met '-', '>' of '#'. Bij andere tekst weten we niet wat die betekent.",
      en:
        "Every line starts with a keyword and a colon, or with '-', '>' or '#'. We cannot tell what other text means."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1
        ^^^^^^
        week 2: Verdieping
        """,
        fixed: """
          cursus MC101: Marketing
          week 1:
          week 2: Verdieping
          """),
      .wrong(
        """
        course MC101: Marketing
        Students meet each other in the first week.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          > Students meet each other in the first week.
          """),
      .wrong(
        """
        cursus MC101: Marketing
        bijeenkomst Workshop
        ^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          bijeenkomst: Workshop
          """),
      .wrong(
        """
        cursus MC101: Marketing
        week 1 Start
        ^^^^^^
          omgeving: online
          asynchroon lezen: Hoofdstuk 1
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            omgeving: online
            asynchroon lezen: Hoofdstuk 1
          """),
      .right(
        """
        cursus MC101: Marketing
        > Studenten ontmoeten elkaar in de eerste week.
        week 1:
        """),
      .right(
        """
        course MC101: Marketing
        meeting: Workshop
        # To be discussed with the team
        """),
    ],
    find: findStrayText, say: sayStrayText, fix: fixStrayText)
}

private struct Facts: Sendable {
  /// Where a colon would make it an entry, and the head it would end.
  var colon: UInt32?
  var head = ""
  /// It reads as an entry rather than a sentence.
  var isLikelyEntry = false
  /// Lines are indented below it, so that it is read as an entry all the same.
  var isRead = false
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("head", head), .init("isLikelyEntry", isLikelyEntry), .init("isRead", isRead)]
  }
}

private func findStrayText(_ context: Context) -> [Signal<Facts>] {
  let tree = context.snapshot.tree
  return tree.problems.compactMap { problem in
    let line = Int(problem.line)
    let start = tree.indentSpan(ofLine: line).end
    switch problem.kind {
    case .missingColon:
      let head = Span(start, problem.span.end)
      return Signal(
        head, context.element(ofLine: problem.line),
        Facts(
          colon: head.end, head: tree.text(head), isLikelyEntry: true, isRead: tree.lines[line].kind == .entry))
    case .stray:
      var facts = Facts()
      let parent = Int(tree.lines[line].parent)
      if let place = parent >= 0 ? tree.lines[parent].opens : nil,
        let (keyword, end) = leadingKeyword(problem.span, place, in: tree)
      {
        facts.colon = end
        facts.head = tree.text(Span(start, end))
        switch keyword.facts.role {
        case .block, .activity, .document: facts.isLikelyEntry = true
        // Prose may begin with such a word too; a word or two is a line that is not finished yet.
        case .property, .definition:
          facts.isLikelyEntry = tree.text(Span(end, problem.span.end)).split(separator: " ").count <= 1
        }
      }
      return Signal(problem.span, context.element(ofLine: problem.line), facts)
    case .invalidUTF8, .controlCharacter, .unknownHead, .kindWithoutKeyword, .unknownKind, .wrongPlace, .secondDocument,
      .notADocument, .bracketsAreText, .textBehindDetails, .unknownDetail, .unclosedBracket, .arrowIsText,
      .mixedIndentation,
      .unevenIndentation, .typographic, .outlineLost, .unknownWeek:
      return nil
    }
  }
}

/// The longest keyword that a line begins with and that may stand at a place, and where it ends.
private func leadingKeyword(_ span: Span, _ place: Place, in tree: SyntaxTree) -> (Keyword, UInt32)? {
  var phrase = FoldedPhrase()
  phrase.fold(tree.bytes, span.range, limit: 5)
  var count = Swift.min(phrase.words.count, 4)
  while count > 0 {
    let letters = phrase.letters(ofWords: 0, count)
    var entry = PhraseIndex.shared.first(.keyword, phrase.letters, letters)
    while entry >= 0 {
      if let keyword = PhraseIndex.shared.keyword(at: entry), keyword.facts.places.contains(place), keyword != .or {
        return (keyword, UInt32(truncatingIfNeeded: phrase.words[count - 1].sourceEnd))
      }
      entry = PhraseIndex.shared.next(after: entry, phrase.letters, letters)
    }
    count -= 1
  }
  return nil
}

private func sayStrayText(_ facts: Facts) -> Bilingual<String> {
  if facts.isRead {
    return Bilingual(
      nl: "Achter '\(facts.head)' mist een dubbele punt. Zet die erbij, dan is zeker wat eronder hoort.",
      en: "A colon is missing behind '\(facts.head)'. Add one, and it is certain what belongs below it.")
  }
  if facts.isLikelyEntry {
    return Bilingual(
      nl: "Achter '\(facts.head)' mist een dubbele punt, dus deze regel telt nu niet mee. Zet die erbij.",
      en: "A colon is missing behind '\(facts.head)', so this line does not count now. Add one.")
  }
  return Bilingual(
    nl: "Deze tekst heeft geen sleutelwoord en telt niet mee. Zet er '> ' voor om er toelichting van te maken.",
    en: "This text has no keyword and does not count. Put '> ' in front to make it an explanation.")
}

private func fixStrayText(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  var fixes: [Fix] = []
  if let colon = signal.facts.colon {
    fixes.append(
      Fix(
        Bilingual(
          nl: "Zet een dubbele punt achter '\(signal.facts.head)'", en: "Put a colon behind '\(signal.facts.head)'"),
        signal.facts.isRead ? .safe : .unsafe, replace: Span(at: colon), with: ":"))
  }
  if signal.facts.isRead { return fixes }
  fixes.insert(
    Fix(
      Bilingual(nl: "Maak er toelichting van ('> ')", en: "Make it an explanation ('> ')"), .unsafe,
      replace: Span(at: signal.span.start), with: "> "),
    at: signal.facts.isLikelyEntry ? fixes.count : 0)
  return fixes
}
