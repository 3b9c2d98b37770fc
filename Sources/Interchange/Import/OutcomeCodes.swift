import Vocabulary

/// The outcomes that a table names, each with its code; what has no code yet gets one.
struct OutcomeCodes {
  struct Outcome {
    var code: String
    /// Empty where the table gives nothing but the code.
    var text: String
  }

  private(set) var outcomes: [Outcome] = []
  private(set) var areNumbered = false
  private(set) var areNamedHere = false
  private let prefix: String
  private var byCode: [String: Int] = [:]
  private var byText: [String: Int] = [:]

  init(_ language: Language) { prefix = Bilingual(nl: "LU", en: "LO")[language] }

  /// The codes of the outcomes that a cell names.
  mutating func codes(in cell: String) -> [String] {
    var result: [String] = []
    for line in linesOf(cell) {
      for piece in parted(line, by: [";"]) {
        for code in codes(ofPiece: piece) where !result.contains(code) { result.append(code) }
      }
    }
    return result
  }

  /// Notes an outcome under its code, or under a new one; gives the code.
  mutating func define(_ code: String?, _ text: String) -> String {
    if let code, !code.isEmpty {
      if let known = byCode[code] {
        if outcomes[known].text.isEmpty { outcomes[known].text = text }
        return code
      }
      return add(code, text)
    }
    if let known = byText[text] { return outcomes[known].code }
    var number = outcomes.count + 1
    while byCode[prefix + String(number)] != nil { number += 1 }
    return add(prefix + String(number), text)
  }

  private mutating func add(_ code: String, _ text: String) -> String {
    byCode[code] = outcomes.count
    if !text.isEmpty { byText[text] = outcomes.count }
    outcomes.append(Outcome(code: code, text: text))
    return code
  }

  private mutating func codes(ofPiece piece: String) -> [String] {
    if let list = listOfCodes(piece) { return list.map { define($0, "") } }
    if let (code, text) = codeAndText(piece) { return [define(code, text)] }
    areNamedHere = true
    return [define(nil, piece)]
  }

  /// `LU1, LU2`, `LU1 en 3`, `1 t/m 3`, `LU1-LU3`
  private mutating func listOfCodes(_ text: String) -> [String]? {
    var result: [String] = []
    var letters = ""
    var numbered = false
    // The mark of a range holds one of the marks that part a list.
    for part in parted(replaced(text, "t/m", by: "-"), by: [",", " en ", " and ", "+", "&", "/"]) {
      var scanner = CellScanner(part)
      guard let first = takeCode(&scanner, part, letters) else { return nil }
      letters = first.letters
      numbered = numbered || first.isBare
      if scanner.atEnd {
        result.append(first.letters + first.number)
        continue
      }
      guard scanner.takeRangeMark(), let start = Int(first.number) else { return nil }
      scanner.skipSpace()
      let before = scanner.position
      guard let last = takeCode(&scanner, String(part.utf8.dropFirst(before)) ?? "", letters), scanner.atEnd,
        let end = Int(last.number), end > start, end - start < 30
      else { return nil }
      result += (start...end).map { letters + String($0) }
    }
    if result.isEmpty { return nil }
    if numbered { areNumbered = true }
    return result
  }

  private struct Code {
    var letters: String
    var number: String
    /// A number alone.
    var isBare: Bool
  }

  private func takeCode(_ scanner: inout CellScanner, _ text: String, _ earlier: String) -> Code? {
    let letters = String(text.prefix { $0.isASCII && $0.isLetter }).uppercased()
    guard letters.utf8.count <= 5 else { return nil }
    if !letters.isEmpty {
      scanner.take(bytes: letters.utf8.count)
      scanner.skipSpace()
      if scanner.take(0x2D) { scanner.skipSpace() }
    }
    guard let number = scanner.takeNumber() else { return nil }
    var digits = String(number)
    let before = scanner.position
    if scanner.take(0x2E), let part = scanner.takeNumber() { digits += ".\(part)" } else { scanner.goBack(to: before) }
    if letters.isEmpty {
      return Code(letters: earlier.isEmpty ? prefix : earlier, number: digits, isBare: earlier.isEmpty)
    }
    return Code(letters: letters, number: digits, isBare: false)
  }

  /// `LU1: past de theorie toe`, `LU1 Past de theorie toe`
  private func codeAndText(_ text: String) -> (code: String, text: String)? {
    var scanner = CellScanner(text)
    // Small letters before a number are more often a word than a code.
    guard text.first?.isUppercase == true, let code = takeCode(&scanner, text, ""), !code.isBare,
      text.hasPrefix(code.letters)
    else { return nil }
    let rest = scanner.rest()
    return rest.isEmpty ? nil : (code.letters + code.number, rest)
  }
}
