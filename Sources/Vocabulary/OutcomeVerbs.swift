/// How much a verb asks of a student, after Bloom as revised.
package enum BloomLevel: UInt8, CaseIterable, Comparable, Sendable {
  case remember = 1
  case understand
  case apply
  case analyse
  case evaluate
  case create

  package static func < (left: BloomLevel, right: BloomLevel) -> Bool { left.rawValue < right.rawValue }

  package init?(_ term: Term) {
    switch term {
    case .remember: self = .remember
    case .understand: self = .understand
    case .applyLevel: self = .apply
    case .analyse: self = .analyse
    case .evaluate: self = .evaluate
    case .create: self = .create
    default: return nil
    }
  }

  package var term: Term {
    switch self {
    case .remember: .remember
    case .understand: .understand
    case .apply: .applyLevel
    case .analyse: .analyse
    case .evaluate: .evaluate
    case .create: .create
    }
  }
}

/// Verbs that a student can show, by level, and a few per level to offer. In the forms in which outcomes are written: as
/// infinitive and in the third person. Of a Dutch verb in two parts, `legt uit`, the first part stands here with `…`.
package let outcomeVerbs: [(level: BloomLevel, nl: String, en: String)] = [
  (
    .remember,
    "benoemen|benoem|benoemt|noemen|noem|noemt|opsommen|somt …|herkennen|herken|herkent|definiëren|definieer|definieert|aanwijzen|wijst …",
    "name|names|list|lists|recall|recalls|recognise|recognises|recognize|recognizes|define|defines|identify|identifies|state|states"
  ),
  (
    .understand,
    "uitleggen|leg …|legt …|beschrijven|beschrijf|beschrijft|samenvatten|vat …|toelichten|licht …|verklaren|verklaar|verklaart|omschrijven|omschrijf|omschrijft|illustreren|illustreer|illustreert|interpreteren|interpreteer|interpreteert|weergeven|geeft …",
    "explain|explains|describe|describes|summarise|summarises|summarize|summarizes|illustrate|illustrates|interpret|interprets|paraphrase|paraphrases|outline|outlines"
  ),
  (
    .apply,
    "toepassen|pas …|past …|uitvoeren|voer …|voert …|berekenen|bereken|berekent|gebruiken|gebruik|gebruikt|hanteren|hanteert|demonstreren|demonstreer|demonstreert|oplossen|los …|lost …|inzetten|zet …|opstellen|stel …|stelt …|afnemen|neemt …|interviewen|interviewt|presenteren|presenteer|presenteert|samenwerken|werkt …|communiceren|communiceert|plannen|plant|programmeren|programmeert|registreren|registreert|verwerken|verwerkt|begeleiden|begeleidt|rapporteren|rapporteert",
    "apply|applies|carry|carries|calculate|calculates|use|uses|demonstrate|demonstrates|solve|solves|perform|performs|present|presents|collaborate|collaborates|communicate|communicates|plan|plans|interview|interviews|conduct|conducts|implement|implements|report|reports|write|writes|process|processes"
  ),
  (
    .analyse,
    "analyseren|analyseer|analyseert|vergelijken|vergelijk|vergelijkt|onderzoeken|onderzoek|onderzoekt|onderscheiden|onderscheid|onderscheidt|ordenen|orden|ordent|afleiden|leidt …|relateren|relateert|classificeren|classificeer|classificeert|signaleren|signaleert|verzamelen|verzamelt",
    "analyse|analyses|analyze|analyzes|compare|compares|contrast|contrasts|investigate|investigates|examine|examines|distinguish|distinguishes|differentiate|differentiates|relate|relates|classify|classifies|gather|gathers"
  ),
  (
    .evaluate,
    "evalueren|evalueer|evalueert|beoordelen|beoordeel|beoordeelt|onderbouwen|onderbouw|onderbouwt|verantwoorden|verantwoord|verantwoordt|bekritiseren|bekritiseert|reflecteren|reflecteer|reflecteert|adviseren|adviseer|adviseert|kiezen|kies|kiest|beargumenteren|beargumenteer|beargumenteert|toetsen|toetst|reviewen|reviewt|afwegen|weeg …|weegt …",
    "evaluate|evaluates|assess|assesses|judge|judges|justify|justifies|argue|argues|critique|critiques|reflect|reflects|advise|advises|recommend|recommends|choose|chooses|review|reviews|appraise|appraises|defend|defends|give and use|gives and uses"
  ),
  (
    .create,
    "ontwerpen|ontwerp|ontwerpt|ontwikkelen|ontwikkel|ontwikkelt|maken|maak|maakt|bedenken|bedenk|bedenkt|formuleren|formuleer|formuleert|produceren|produceert|construeren|construeer|construeert|bouwen|bouw|bouwt|schrijven|schrijf|schrijft|samenstellen",
    "design|designs|develop|develops|create|creates|make|makes|formulate|formulates|produce|produces|construct|constructs|build|builds|compose|composes|devise|devises"
  ),
]

/// Verbs that say what happens in a head, where nobody can see it.
package let vagueVerbs: (nl: String, en: String) = (
  "begrijpen|begrijpt|kennen|kent|weten|weet|inzicht hebben|heeft inzicht|zich bewust zijn|is zich bewust|vertrouwd zijn|is vertrouwd|leren|leert|waarderen|waardeert|kennismaken|maakt kennis|kennis hebben|heeft kennis",
  "understand|understands|know|knows|learn|learns|be aware|is aware|appreciate|appreciates|be familiar|is familiar|have knowledge|has knowledge|gain insight|gains insight|has insight|have insight"
)

/// Words of the list that are things as well: a report, a plan. The name of a task opens with one as a verb only where it
/// says what that is done to: `Plan a lesson`.
private let thingsToo = foldedWords(
  "ontwerp|onderzoek|report|reports|plan|plans|interview|interviews|process|processes|review|reviews|design|designs|use|uses|present|list|lists|name|names|outline|outlines|state|states|contrast|contrasts"
)
private let beforeThings = foldedWords(
  "een|de|het|je|jouw|jullie|twee|drie|vier|vijf|a|an|the|your|our|two|three|four|five|each|this|these")

private func foldedWords(_ words: String) -> [[UInt8]] { words.utf8.split(separator: 0x7C).map { Array($0) } }

/// What stands in front of the verb in many outcomes and says nothing about it.
package let outcomeOpenings: [String] = [
  "de student kan", "studenten kunnen", "je kunt", "je kan", "de deelnemer kan", "de student", "kan", "the student can",
  "students can", "you can", "the student is able to", "students are able to", "is able to", "able to", "the student",
  "can", "student kan", "student can",
]

/// What the text of an outcome asks for.
package struct OutcomeWording: Sendable, Equatable {
  /// A verb nobody can observe, as written, opens it.
  package var vague: String?
  /// Verbs of the list, as written, in order; the first is the main one.
  package var verbs: [String] = []
  /// The highest level asked for.
  package var level: BloomLevel?
  /// Words behind the main verb.
  package var wordsAfterVerb = 0
  package var words = 0
}

/// Reads the text of an outcome. Only the first word, after an opening, is taken as the main verb; others count where `en`,
/// `and` or a comma joins them to it.
package func outcomeWording(_ text: String) -> OutcomeWording {
  var wording = OutcomeWording()
  let bytes = Array(text.utf8)
  let words = writtenWords(bytes)
  wording.words = words.count
  var start = FoldedStart(bytes, words, most: 6)
  let first = start.length(of: .outcomeOpening, upTo: words.count - 1)
  guard first < words.count else { return wording }
  start = FoldedStart(bytes, words[first...], most: 4)
  let vague = start.length(of: .vagueVerb, upTo: words.count - first)
  if vague > 0 {
    wording.vague = words[first..<first + vague].map { String(decoding: bytes[$0], as: UTF8.self) }.joined(
      separator: " ")
    wording.wordsAfterVerb = words.count - first - vague
    return wording
  }
  var phrase = FoldedPhrase()
  guard let level = BloomLevel.level(ofVerb: bytes, words[first], &phrase) else { return wording }
  wording.verbs = [String(decoding: bytes[words[first]], as: UTF8.self)]
  wording.level = level
  wording.wordsAfterVerb = words.count - first - 1
  var joined = bytes[words[first].upperBound - 1] == 0x2C
  for word in words[(first + 1)...] {
    if joined, let other = BloomLevel.level(ofVerb: bytes, word, &phrase) {
      wording.verbs.append(String(decoding: bytes[word], as: UTF8.self))
      if other > level { wording.level = Swift.max(wording.level ?? other, other) }
    }
    joined = bytes[word.upperBound - 1] == 0x2C || isAnd(bytes, word)
  }
  return wording
}

/// The words of a text as they are written, between spaces.
private func writtenWords(_ bytes: [UInt8]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var start = -1
  var index = 0
  while index < bytes.count {
    let isWide = bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
    if isWide || bytes[index] == 0x20 || bytes[index] == 0x09 {
      if start >= 0 { result.append(start..<index) }
      start = -1
    } else if start < 0 {
      start = index
    }
    index += isWide ? 2 : 1
  }
  if start >= 0 { result.append(start..<bytes.count) }
  return result
}

/// `en` or `and`, which join one verb to another.
private func isAnd(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
  switch word.count {
  case 2: bytes[word.lowerBound] | 0x20 == 0x65 && bytes[word.lowerBound + 1] | 0x20 == 0x6E
  case 3:
    bytes[word.lowerBound] | 0x20 == 0x61 && bytes[word.lowerBound + 1] | 0x20 == 0x6E
      && bytes[word.lowerBound + 2] | 0x20 == 0x64
  default: false
  }
}

/// The first words of a text, folded, to look for phrases that it begins with.
private struct FoldedStart {
  private var letters: [UInt8] = []
  /// Where each word ends.
  private var ends: [Int] = []

  init(_ bytes: [UInt8], _ words: some Collection<Range<Int>>, most: Int) {
    var phrase = FoldedPhrase()
    for word in words.prefix(most) {
      phrase.fold(bytes, word, limit: 8)
      if !letters.isEmpty { letters.append(0x20) }
      letters += phrase.letters
      ends.append(letters.count)
    }
  }

  /// How many words the longest phrase has that it begins with, of a kind; none of more words than it may have.
  func length(of space: PhraseSpace, upTo most: Int) -> Int {
    var count = Swift.min(ends.count, most)
    while count > 0 {
      if PhraseIndex.shared.first(space, letters, 0..<ends[count - 1]) >= 0 { return count }
      count -= 1
    }
    return 0
  }
}

extension BloomLevel {
  /// The level of a single verb.
  package static func level(ofVerb word: String) -> BloomLevel? {
    let bytes = Array(word.utf8)
    var phrase = FoldedPhrase()
    return level(ofVerb: bytes, 0..<bytes.count, &phrase)
  }

  /// The level of a verb in a text, with the mark behind it or without.
  fileprivate static func level(ofVerb bytes: [UInt8], _ word: Range<Int>, _ phrase: inout FoldedPhrase) -> BloomLevel?
  {
    phrase.fold(bytes, word, limit: 64)
    return level(ofFolded: phrase.letters, 0..<phrase.letters.count)
  }

  fileprivate static func level(ofFolded letters: [UInt8], _ range: Range<Int>) -> BloomLevel? {
    var range = range
    if !range.isEmpty {
      switch letters[range.upperBound - 1] {
      case 0x2C, 0x2E, 0x3B, 0x3A: range = range.lowerBound..<range.upperBound - 1
      default: break
      }
    }
    // Of a verb in two lists the lower level counts: it asks for at least that.
    let found = PhraseIndex.shared.first(.verb, letters, range)
    return found < 0 ? nil : PhraseIndex.shared.level(at: found)
  }
}

/// The level of the verb that an outcome or the name of a task opens with; cheaper than all that can be said of its wording.
package func openingLevel(
  _ bytes: [UInt8], _ range: Range<Int>, isOutcome: Bool, _ phrase: inout FoldedPhrase
) -> BloomLevel? {
  phrase.fold(bytes, range, limit: 1)
  guard !phrase.words.isEmpty else { return nil }
  // Most texts begin with the verb itself, or have none that is known.
  if let level = BloomLevel.level(ofFolded: phrase.letters, 0..<phrase.letters.count) {
    return isOutcome || opensWithVerb(bytes, range, &phrase) ? level : nil
  }
  guard phrase.letters.count <= longestOpeningWord else { return nil }
  phrase.fold(bytes, range, limit: 7)
  var count = Swift.min(phrase.words.count - 1, 6)
  while count > 0 {
    if PhraseIndex.shared.first(.outcomeOpening, phrase.letters, phrase.letters(ofWords: 0, count)) >= 0 {
      return BloomLevel.level(ofFolded: phrase.letters, phrase.letters(ofWords: count, count + 1))
    }
    count -= 1
  }
  return nil
}

/// Whether the first word of a task is no thing: `Report on a market` is the name of one.
private func opensWithVerb(_ bytes: [UInt8], _ range: Range<Int>, _ phrase: inout FoldedPhrase) -> Bool {
  let word = phrase.letters
  guard thingsToo.contains(where: { word.starts(with: $0) && word.count <= $0.count + 1 }) else { return true }
  phrase.fold(bytes, range, limit: 2)
  guard phrase.words.count > 1 else { return false }
  return thingsToo.contains(word) && beforeThings.contains(Array(phrase.letters[phrase.letters(ofWords: 1, 2)]))
}

/// Letters in the longest word that an opening begins with: `studenten`.
private let longestOpeningWord = 9
