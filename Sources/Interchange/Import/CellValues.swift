import CourseSyntax
import Vocabulary

/// What a cell comes to: in the notation of the format, and whether we had to guess.
struct CellValue: Equatable {
  var text: String
  var isGuess = false
}

/// Cells that hold a value of a kind: read the way teachers write them, given back the way the format takes them.
enum CellValues {
  // MARK: At the same moment or not

  /// True for together at one moment, false for each at their own; nil where the cell says neither or both.
  static func timing(_ cell: String) -> Bool? {
    var isSync = false
    var isAsync = false
    for word in foldedWords(cell) {
      if word.hasPrefix("async") || word == "a" || word == "zelfstudie" || word == "zelfstandig" { isAsync = true }
      if word.hasPrefix("sync") || word == "s" || word == "live" || word.hasPrefix("contact") || word == "klassikaal" {
        isSync = true
      }
    }
    switch foldedText(cell) {
    case "self paced", "own time", "eigen tijd", "in eigen tijd", "self study", "op eigen moment", "niet gelijktijdig":
      isAsync = true
    case "gelijktijdig", "real time", "samen", "together": isSync = true
    default: break
    }
    return isSync == isAsync ? nil : isSync
  }

  /// An amount of time with its unit.
  static func isDuration(_ cell: String) -> Bool {
    var reader = ValueText()
    let bytes = Array(onOneLine(cell).utf8)
    reader.read(bytes, 0..<bytes.count)
    if case .value = reader.duration() { return true }
    return false
  }

  // MARK: Where

  static func environment(_ cell: String, heading: String, _ language: Language) -> CellValue? {
    if isYes(cell) || isNo(cell) { return environment(ofFlag: isYes(cell), heading, language) }
    var found: [Environments] = []
    var isGuess = false
    for part in parts(cell) {
      if let known = knownEnvironment(part) {
        found.append(known)
      } else if let guessed = guessedEnvironments[part] {
        found.append(guessed)
        isGuess = true
      } else {
        return nil
      }
    }
    var names: [String] = []
    for environment in found where !names.contains(environment.name(language)) {
      names.append(environment.name(language))
    }
    if names.isEmpty { return nil }
    return CellValue(text: names.joined(separator: joiner(language)), isGuess: isGuess)
  }

  /// A column called `online` in which each row says yes or no.
  private static func environment(ofFlag isSo: Bool, _ heading: String, _ language: Language) -> CellValue? {
    guard let named = knownEnvironment(foldedText(heading)) else { return nil }
    if isSo { return CellValue(text: named.name(language)) }
    // Not online need not be on campus.
    switch named {
    case .online: return CellValue(text: Environments.onCampus.name(language), isGuess: true)
    case .onCampus: return CellValue(text: Environments.online.name(language), isGuess: true)
    default: return nil
    }
  }

  private static func joiner(_ language: Language) -> String { " " + joiningWords[0].canonical(language) + " " }

  private static func knownEnvironment(_ text: String) -> Environments? {
    let letters = folded(text)
    let found = PhraseIndex.shared.first(.environment, letters, 0..<letters.count)
    return found < 0 ? nil : PhraseIndex.shared.environment(at: found)
  }

  private static func parts(_ cell: String) -> [String] {
    let text = foldedText(cell)
    if knownEnvironment(text) != nil || guessedEnvironments[text] != nil { return [text] }
    return parted(text, by: ["/", "&", "+", ",", ";", " en ", " and ", " of ", " or "])
  }

  /// What tells where something is without being the name of an environment. Keys are folded.
  private static let guessedEnvironments: [String: Environments] = {
    var table: [String: Environments] = [:]
    for word in [
      "f2f", "campus", "school", "hogeschool", "op de hogeschool", "universiteit", "contact", "klas", "les",
      "in de les", "university", "lecture hall", "collegezaal", "op locatie (hogeschool)", "location", "locatie",
      "contactonderwijs",
    ] { table[word] = .onCampus }
    for word in [
      "teams", "ms teams", "microsoft teams", "zoom", "brightspace", "canvas", "moodle", "blackboard", "itslearning",
      "elo", "dlo", "lms", "vle", "e learning", "afstand", "onlineomgeving", "online omgeving",
    ] { table[word] = .online }
    for word in ["bedrijf", "werk", "beroepsproduct", "company", "werkveld", "organisatie"] { table[word] = .workplace }
    for word in ["zelfstudie", "self study", "huis", "thuis of elders"] { table[word] = .ownPlace }
    return table
  }()

  // MARK: With whom

  static func grouping(_ cell: String, _ language: Language) -> CellValue? {
    let text = onOneLine(cell).lowercased()
    if isGrouping(text) { return CellValue(text: text) }
    if let known = otherGroupings[foldedText(cell)] { return CellValue(text: known[language]) }
    return groupingOfNumber(text, language)
  }

  private static func isGrouping(_ text: String) -> Bool {
    var reader = ValueText()
    let bytes = Array(text.utf8)
    reader.read(bytes, 0..<bytes.count)
    if case .value = reader.grouping() { return true }
    return false
  }

  /// `4`, `4-5`, `max. 6`, `groep van 4 studenten`, `3 à 4 personen`.
  private static func groupingOfNumber(_ text: String, _ language: Language) -> CellValue? {
    var scanner = CellScanner(text)
    _ = scanner.take(["in"])
    _ = scanner.take([
      "groep", "groepje", "groepjes", "groepen", "team", "teams", "subgroep", "group", "groups", "subgroup",
      "projectgroep",
    ])
    _ = scanner.take(["van", "of", "met", "with"])
    let isMost = scanner.take(["max.", "max", "maximaal", "hoogstens", "at most", "maximum", "<"])
    let isAbout = !isMost && scanner.take(["ca.", "ca", "circa", "ongeveer", "±", "about", "approx.", "~"])
    guard let first = scanner.takeNumber(), first > 0 else { return nil }
    var last = first
    let afterFirst = scanner.position
    scanner.skipSpace()
    if scanner.takeRangeMark() || scanner.take(["/", "of", "or"]) || scanner.take(0x2F) {
      scanner.skipSpace()
      if let second = scanner.takeNumber(), second >= first { last = second } else { scanner.goBack(to: afterFirst) }
    }
    scanner.skipSpace()
    _ = scanner.take([
      "studenten", "student", "personen", "persoon", "pers.", "pers", "deelnemers", "students", "people", "persons",
      "p.", "p",
    ])
    guard scanner.atEnd else { return nil }
    if first == 1 && last == 1 { return CellValue(text: groupingName(0, language)) }
    if first == 2 && last == 2 && !isMost { return CellValue(text: groupingName(1, language)) }
    let number = first == last ? String(first) : "\(first)-\(last)"
    let bound = isMost ? Bilingual(nl: "hoogstens ", en: "at most ")[language] : isAbout ? "~" : ""
    let result = Bilingual(nl: "groepen van ", en: "groups of ")[language] + bound + number
    return isGrouping(result) ? CellValue(text: result) : nil
  }

  /// The usual name of the first groupings of the vocabulary: alone, pairs.
  private static func groupingName(_ index: Int, _ language: Language) -> String {
    index < groupingWords.count ? groupingWords[index].canonical(language) : ""
  }

  private static let otherGroupings: [String: Bilingual<String>] = {
    var table: [String: Bilingual<String>] = [:]
    let groups: [([String], Bilingual<String>)] = [
      (
        [
          "groep", "groepje", "in groepen", "in groepjes", "groepswerk", "in groep", "group", "in groups", "group work",
          "subgroep", "subgroepje", "team", "in teams", "teams", "projectgroep", "projectteam", "small group", "samen",
        ], Bilingual(nl: "groepen", en: "groups")
      ),
      (
        [
          "klas", "class", "plenum", "allen", "alle studenten", "all students", "all", "gehele groep", "gehele klas",
          "hele jaarlaag", "groot", "large group", "whole cohort", "plenaire", "class wide",
        ], Bilingual(nl: "hele groep", en: "whole group")
      ),
      (
        ["duo", "tweetal", "in tweetallen", "in duo's", "pair", "koppel", "in paren"],
        Bilingual(nl: "tweetallen", en: "pairs")
      ),
      (["trio", "drietal", "in drietallen"], Bilingual(nl: "drietallen", en: "trios")),
      (["viertal", "in viertallen"], Bilingual(nl: "viertallen", en: "fours")),
      (
        ["individu", "individuele", "ind.", "ind", "indiv.", "zelf", "self", "zelfstudie", "self study"],
        Bilingual(nl: "individueel", en: "alone")
      ),
    ]
    for (words, names) in groups { for word in words { table[word] = names } }
    return table
  }()
}
