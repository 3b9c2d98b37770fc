import Vocabulary

/// The names of the properties of an activity, for pages.
extension ActivityRow {
  func modesPhrase(_ language: Language) -> String {
    let words: [(ActivityModes, Bilingual<String>)] = [
      (.physical, Bilingual(nl: "op locatie", en: "on campus")),
      (.onlineSync, Bilingual(nl: "live online", en: "live online")),
      (.onlineAsync, Bilingual(nl: "online in eigen tijd", en: "online in your own time")),
      (.phone, Bilingual(nl: "aan de telefoon", en: "by phone")),
      (.designTime, Bilingual(nl: "bij het ontwerpen", en: "while designing")),
    ]
    return words.filter { modes.contains($0.0) }.map { $0.1[language] }.joined(separator: ", ")
  }

  func bandPhrase(_ language: Language) -> String {
    switch band {
    case .any: ""
    case .people(let lower, let upper):
      lower == upper
        ? Bilingual(nl: "\(lower) personen", en: "\(lower) people")[language]
        : Bilingual(nl: "\(lower)-\(upper) personen", en: "\(lower)-\(upper) people")[language]
    case .peopleOrMore(let lower): Bilingual(nl: "vanaf \(lower) personen", en: "\(lower) people or more")[language]
    case .subgroups: Bilingual(nl: "kleine groepjes", en: "small groups")[language]
    }
  }

  func presencesPhrase(_ language: Language) -> String {
    let words: [(Presences, Term)] = [
      (.social, .presenceSocial), (.cognitive, .presenceCognitive), (.teaching, .presenceTeaching),
    ]
    return tagged(
      words.map { presence, term in
        (term.row.names.canonical(language), presences.stated.contains(presence), presences.all.contains(presence))
      }, language)
  }

  func principlesPhrase(_ language: Language) -> String {
    let letters = ["A", "B", "C", "D", "E", "F", "G"]
    return tagged(
      zip(letters, principleWords).map { letter, word in
        (letter, principles.stated.contains(word.principle), principles.all.contains(word.principle))
      }, language)
  }

  /// What the source does not say itself but we infer is said to be so.
  private func tagged(_ words: [(name: String, isStated: Bool, isThere: Bool)], _ language: Language) -> String {
    let inferred = Bilingual(nl: " (afgeleid)", en: " (inferred)")[language]
    return words.filter { $0.isThere }.map { $0.isStated ? $0.name : $0.name + inferred }.joined(separator: ", ")
  }

  func timingPhrase(_ language: Language) -> String {
    switch timing {
    case .sync: Bilingual(nl: "synchroon", en: "sync")[language]
    case .async: Bilingual(nl: "asynchroon", en: "async")[language]
    case .both: Bilingual(nl: "synchroon of asynchroon", en: "sync or async")[language]
    }
  }

  func environmentsPhrase(_ language: Language) -> String {
    (environments.isEmpty ? usualEnvironment : environments).each.map { $0.name(language) }.joined(separator: ", ")
  }

  func groupingsPhrase(_ language: Language) -> String {
    let words: [(Groupings, Bilingual<String>)] = [
      (.alone, Bilingual(nl: "individueel", en: "alone")), (.pairs, Bilingual(nl: "tweetallen", en: "pairs")),
      (.groups, Bilingual(nl: "groepjes", en: "groups")), (.wholeGroup, Bilingual(nl: "hele groep", en: "whole group")),
      (.oneToOne, Bilingual(nl: "een-op-een", en: "one-to-one")),
    ]
    return words.filter { groupings.contains($0.0) }.map { $0.1[language] }.joined(separator: ", ")
  }

  func minutesPhrase() -> String {
    guard let minutes else { return "" }
    return minutes.lower == minutes.upper ? "\(minutes.lower) min" : "\(minutes.lower)-\(minutes.upper) min"
  }

  var toolsPhrase: String { tools.split(separator: "|").joined(separator: ", ") }
}
