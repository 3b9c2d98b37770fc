import CourseSyntax
import SourceText
import Vocabulary

/// Puts the words of a value in the other language, leaving its structure as the writer chose it.
struct ValueWording {
  /// Which numbers have a fraction that may be written with a comma.
  enum Fractions {
    case none
    case decimal
  }

  private let bytes: [UInt8]
  private let choice: NameChoice

  init(_ bytes: [UInt8], _ target: Language) {
    self.bytes = bytes
    choice = NameChoice(target: target)
  }

  /// The stretch with each phrase of a list in the other language.
  func translated(_ range: Range<Int>, with phrases: PhraseList, _ fractions: Fractions = .none) -> [UInt8] {
    var end = range.upperBound
    while end > range.lowerBound && (bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09) { end -= 1 }
    var text = ValueText()
    text.read(bytes, range.lowerBound..<end)
    var result: [UInt8] = []
    var copied = range.lowerBound
    var position = 0
    while position < text.letters.count {
      guard startsWord(text.letters, position),
        let phrase = phrases.longest(at: position, in: text.letters, choice.target)
      else {
        position += 1
        continue
      }
      let source = text.source(position..<position + phrase.letters.count).range
      append(copied..<source.lowerBound, fractions, to: &result)
      result.append(contentsOf: name(phrase, text.letters, position, source))
      copied = source.upperBound
      position += phrase.letters.count
    }
    append(copied..<range.upperBound, fractions, to: &result)
    return result
  }

  private func name(_ phrase: Phrase, _ letters: [UInt8], _ position: Int, _ source: Range<Int>) -> [UInt8] {
    let end = position + phrase.letters.count
    let isGlued = position > 0 && isDigit(letters[position - 1]) && end < letters.count && isDigit(letters[end])
    if isGlued && phrase.letters.count == 1 { return Array(hourMark[choice.target].utf8) }
    let target = choice.target
    guard phrase.isUsual(in: target.other) || !phrase.isName(in: target) else { return Array(bytes[source]) }
    return choice.withCapital(
      Array(phrase.names.canonical(target).utf8), of: phrase.names, like: bytes[source.lowerBound])
  }

  private func startsWord(_ letters: [UInt8], _ position: Int) -> Bool {
    guard letters[position] != 0x20 else { return false }
    return position == 0 || !(isLetter(letters[position - 1]) && isLetter(letters[position]))
  }

  private func append(_ range: Range<Int>, _ fractions: Fractions, to result: inout [UInt8]) {
    switch fractions {
    case .none: result.append(contentsOf: bytes[range])
    case .decimal:
      let mark = decimalMark[choice.target].utf8.first ?? 0x2E
      for index in range {
        let isMark = bytes[index] == 0x2C || bytes[index] == 0x2E
        let isInside = index > range.lowerBound && index + 1 < range.upperBound
        if isMark && isInside && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1]) {
          result.append(mark)
        } else {
          result.append(bytes[index])
        }
      }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80 || byte == 0x27 }

/// One way to write a word of values.
struct Phrase: Sendable {
  /// As values are read: lower case, without accents.
  let letters: [UInt8]
  let names: Names
  /// Its place among the Dutch and English names; -1 where it is none of them.
  var dutchPlace = -1
  var englishPlace = -1

  func isName(in language: Language) -> Bool { place(in: language) >= 0 }
  func isUsual(in language: Language) -> Bool { place(in: language) == 0 }

  private func place(in language: Language) -> Int {
    switch language {
    case .dutch: dutchPlace
    case .english: englishPlace
    }
  }
}

/// The phrases of some lists of words, longest first.
struct PhraseList: Sendable {
  private let phrases: [Phrase]

  static let amounts = PhraseList(numberWords + amountWords + joiningWords)
  static let times = PhraseList(numberWords + timeWords + joiningWords)
  static let recurrences = PhraseList(numberWords + recurrenceWords + joiningWords)
  static let groupings = PhraseList(numberWords + groupingWords + joiningWords)
  static let joiners = PhraseList(joiningWords)

  init(_ rows: [Names]) {
    var phrases: [Phrase] = []
    for names in rows {
      var own: [Phrase] = []
      for language in Language.allCases {
        for (place, name) in names.all(language).enumerated() {
          let bytes = Array(name.utf8)
          var text = ValueText()
          text.read(bytes, 0..<bytes.count)
          let at = own.firstIndex { $0.letters == text.letters } ?? own.count
          if at == own.count { own.append(Phrase(letters: text.letters, names: names)) }
          switch language {
          case .dutch: own[at].dutchPlace = place
          case .english: own[at].englishPlace = place
          }
        }
      }
      phrases += own
    }
    self.phrases = phrases.sorted { $0.letters.count > $1.letters.count }
  }

  /// The longest phrase that stands here; of two as long the one that is a word of the other language.
  func longest(at position: Int, in letters: [UInt8], _ target: Language) -> Phrase? {
    var found: Phrase?
    for phrase in phrases where phrase.letters[0] == letters[position] {
      if let found, found.letters.count > phrase.letters.count { break }
      guard stands(phrase, at: position, in: letters) else { continue }
      if phrase.isName(in: target.other) { return phrase }
      found = found ?? phrase
    }
    return found
  }

  private func stands(_ phrase: Phrase, at position: Int, in letters: [UInt8]) -> Bool {
    let end = position + phrase.letters.count
    guard end <= letters.count, letters[position..<end].elementsEqual(phrase.letters) else { return false }
    return end == letters.count || !(isLetter(letters[end]) && isLetter(letters[end - 1]))
  }
}
