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
  var words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }.map { String($0) }
  wording.words = words.count
  words.removeFirst(openingLength(words.prefix(6).map { folded($0) }))
  guard let first = words.first else { return wording }
  if let vague = leading(words, of: foldedVagueVerbs) {
    wording.vague = vague
    wording.wordsAfterVerb = words.count - vague.split(separator: " ").count
    return wording
  }
  guard let level = BloomLevel.level(ofVerb: first) else { return wording }
  wording.verbs = [first]
  wording.level = level
  wording.wordsAfterVerb = words.count - 1
  var joined = first.last == ","
  for word in words.dropFirst() {
    if joined, let other = BloomLevel.level(ofVerb: word) {
      wording.verbs.append(word)
      if other > level { wording.level = Swift.max(wording.level ?? other, other) }
    }
    let letters = folded(word)
    joined = word.last == "," || letters == Array("en".utf8) || letters == Array("and".utf8)
  }
  return wording
}

extension BloomLevel {
  /// The level of a single verb.
  package static func level(ofVerb word: String) -> BloomLevel? {
    level(ofFolded: folded(word))
  }

  static func level(ofFolded letters: [UInt8]) -> BloomLevel? {
    if let last = letters.last, last == 0x2C || last == 0x2E || last == 0x3B || last == 0x3A {
      return levels[Array(letters.dropLast())]
    }
    return levels[letters]
  }

  private static let levels: [[UInt8]: BloomLevel] = {
    var result: [[UInt8]: BloomLevel] = [:]
    result.reserveCapacity(512)
    var phrase = FoldedPhrase()
    for row in outcomeVerbs {
      for list in [row.nl, row.en] {
        forEachForm(of: list) { letters, range in
          phrase.fold(letters, range, limit: 4)
          // Of a verb in two lists the lower level counts: it asks for at least that.
          if result[phrase.letters] == nil { result[phrase.letters] = row.level }
        }
      }
    }
    return result
  }()
}

/// Visits the forms of a list, without the `…` of a verb in two parts. This is done whenever the program starts, so it makes no
/// texts of its own.
private func forEachForm(of list: String, _ visit: ([UInt8], Range<Int>) -> Void) {
  let letters = Array(list.utf8)
  var start = 0
  for position in 0...letters.count where position == letters.count || letters[position] == 0x7C {
    let isInTwoParts = position - start > 4 && letters[position - 3..<position].elementsEqual([0xE2, 0x80, 0xA6])
    visit(letters, start..<(isInTwoParts ? position - 4 : position))
    start = position + 1
  }
}

/// The openings in words, folded once.
private let foldedOpenings: [[[UInt8]]] = outcomeOpenings.map { opening in
  opening.split(separator: " ").map { folded(String($0)) }
}

/// The words that openings begin with.
private let openingStarts = Set(foldedOpenings.compactMap { $0.first })

/// How many words stand in front of the verb.
private func openingLength(_ words: [[UInt8]]) -> Int {
  for parts in foldedOpenings where words.count > parts.count && words.starts(with: parts) { return parts.count }
  return 0
}

/// The level of the verb that a text opens with; cheaper than all that can be said of its wording.
package func openingLevel(_ bytes: [UInt8], _ range: Range<Int>, _ phrase: inout FoldedPhrase) -> BloomLevel? {
  phrase.fold(bytes, range, limit: 1)
  guard let word = phrase.words.first else { return nil }
  let verb = Array(phrase.letters[Int(word.start)..<Int(word.end)])
  // Most texts begin with the verb itself.
  if !openingStarts.contains(verb) { return BloomLevel.level(ofFolded: verb) }
  phrase.fold(bytes, range, limit: 7)
  let words = phrase.words.map { word in Array(phrase.letters[Int(word.start)..<Int(word.end)]) }
  let first = openingLength(words)
  return first < words.count ? BloomLevel.level(ofFolded: words[first]) : nil
}

/// The vague verbs of both languages in words, folded once.
private let foldedVagueVerbs: [[[UInt8]]] = {
  var result: [[[UInt8]]] = []
  var phrase = FoldedPhrase()
  for list in [vagueVerbs.nl, vagueVerbs.en] {
    forEachForm(of: list) { letters, range in
      phrase.fold(letters, range, limit: 8)
      result.append(phrase.words.map { Array(phrase.letters[Int($0.start)..<Int($0.end)]) })
    }
  }
  return result
}()

/// The verb of a list that words begin with, as they write it.
private func leading(_ words: [String], of verbs: [[[UInt8]]]) -> String? {
  let most = verbs.reduce(0) { Swift.max($0, $1.count) }
  let letters = words.prefix(most).map { folded($0) }
  for verb in verbs where letters.starts(with: verb) {
    return words.prefix(verb.count).joined(separator: " ")
  }
  return nil
}
