import Vocabulary

/// What a comment about a guess begins with.
let guessMark = Bilingual(nl: "Geraden", en: "Guessed")

extension ImportReport {
  /// The report, a sentence or two a line.
  package var words: Bilingual<[String]> {
    Bilingual(nl: lines(.dutch), en: lines(.english))
  }

  private func lines(_ language: Language) -> [String] {
    var result = [source[language], found[language]]
    if let text = open { result.append(text[language]) }
    let understood = columns.filter { !$0.isKept && $0.heading != $0.name }.map { "'\($0.heading)' → \($0.name)" }
    if !understood.isEmpty {
      result.append(
        Bilingual(nl: "Kolommen: ", en: "Columns: ")[language] + understood.joined(separator: ", ") + ".")
    }
    let kept = columns.filter { $0.isKept }.map { "'\($0.heading)' → \($0.name)" }
    if !kept.isEmpty {
      result.append(
        Bilingual(nl: "Ongewijzigd meegenomen: ", en: "Kept as they are: ")[language] + kept.joined(separator: ", ")
          + ".")
    }
    result += cells(language)
    result += absent(language)
    return result
  }

  private var source: Bilingual<String> {
    let what: Bilingual<String> =
      switch form {
      case .separated(let separator):
        Bilingual(
          nl: "een tabel met \(separator.words.nl) tussen de kolommen",
          en: "a table with \(separator.words.en) between the columns")
      case .markdown: Bilingual(nl: "Markdown", en: "Markdown")
      case .learningDesigner:
        Bilingual(nl: "een ontwerp uit Learning Designer", en: "a design from the Learning Designer")
      }
    return Bilingual(
      nl: "Gelezen als \(what.nl), in \(encoding.words.nl).", en: "Read as \(what.en), in \(encoding.words.en).")
  }

  private var found: Bilingual<String> {
    var dutch: [String] = []
    var english: [String] = []
    if rows > 0 {
      dutch.append(counted(rows, "rij", "rijen"))
      english.append(counted(rows, "row", "rows"))
    }
    dutch.append(counted(activities, "activiteit", "activiteiten"))
    english.append(counted(activities, "activity", "activities"))
    if meetings > 0 {
      dutch.append(counted(meetings, "bijeenkomst", "bijeenkomsten"))
      english.append(counted(meetings, "meeting", "meetings"))
    }
    if blocks > 0 {
      dutch.append(counted(blocks, "week of module", "weken of modules"))
      english.append(counted(blocks, "week or module", "weeks or modules"))
    }
    return Bilingual(nl: dutch.joined(separator: ", ") + ".", en: english.joined(separator: ", ") + ".")
  }

  /// What the writer has to look at.
  private var open: Bilingual<String>? {
    var dutch: [String] = []
    var english: [String] = []
    let mark = guessMark[planLanguage]
    if unknownDurations > 0 {
      dutch.append(
        "Van \(counted(unknownDurations, "activiteit", "activiteiten")) is de duur niet bekend: daar staat een ?.")
      english.append(
        "How long it takes is not known of \(counted(unknownDurations, "activity", "activities")): there is a ?.")
    }
    if guesses > 0 {
      dutch.append(
        "We hebben \(guesses == 1 ? "één" : "\(guesses)") keer geraden; boven de regel staat wat en waarom (# \(mark)). Kijk dat na."
      )
      english.append(
        "We guessed \(guesses == 1 ? "once" : "\(guesses) times"); above the line it says what and why (# \(mark)). Please look those over."
      )
    }
    return dutch.isEmpty
      ? nil : Bilingual(nl: dutch.joined(separator: " "), en: english.joined(separator: " "))
  }

  private func cells(_ language: Language) -> [String] {
    guard !keptCells.isEmpty else { return [] }
    let number = keptCells.count
    var result = [
      Bilingual(
        nl:
          "\(counted(number, "cel paste", "cellen pasten")) niet bij de kolom en \(number == 1 ? "is" : "zijn") ongewijzigd meegenomen:",
        en:
          "\(counted(number, "cell", "cells")) did not fit the column and \(number == 1 ? "was" : "were") kept as \(number == 1 ? "it is" : "they are"):"
      )[language]
    ]
    for cell in keptCells.prefix(20) {
      let heading = cell.heading.isEmpty ? "" : cell.heading + ": "
      result.append(
        "  " + Bilingual(nl: "regel", en: "line")[language] + " \(cell.line): \(heading)\(shortened(cell.text))")
    }
    if number > 20 { result.append("  …") }
    return result
  }

  private func absent(_ language: Language) -> [String] {
    var result: [String] = []
    if !leftOut.isEmpty {
      let number = leftOut.count
      result.append(
        Bilingual(
          nl: "\(counted(number, "rij is", "rijen zijn")) niet overgenomen:",
          en: "\(counted(number, "row was", "rows were")) left out:")[language])
      for row in leftOut.prefix(20) {
        result.append(
          "  " + Bilingual(nl: "regel", en: "line")[language] + " \(row.line): " + row.reason.words[language])
      }
      if number > 20 { result.append("  …") }
    }
    if !unknownFields.isEmpty {
      let names = unknownFields.map { $0.count == 1 ? $0.name : "\($0.name) (\($0.count)×)" }
      result.append(
        Bilingual(nl: "Niet overgenomen uit het ontwerp: ", en: "Not taken over from the design: ")[language]
          + names.joined(separator: ", ") + ".")
    }
    return result
  }

  private func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private func shortened(_ text: String) -> String {
    let line = onOneLine(text)
    return line.count > 60 ? String(line.prefix(59)) + "…" : line
  }
}

extension CellSeparator {
  fileprivate var words: Bilingual<String> {
    switch self {
    case .semicolon: Bilingual(nl: "puntkomma's", en: "semicolons")
    case .comma: Bilingual(nl: "komma's", en: "commas")
    case .tab: Bilingual(nl: "tabs", en: "tabs")
    case .bar: Bilingual(nl: "streepjes (|)", en: "bars (|)")
    }
  }
}

extension TextEncoding {
  fileprivate var words: Bilingual<String> {
    switch self {
    case .utf8, .utf8WithMark: Bilingual(nl: "UTF-8", en: "UTF-8")
    case .utf16: Bilingual(nl: "UTF-16", en: "UTF-16")
    case .windows1252:
      Bilingual(
        nl: "Windows-1252 (het is geen UTF-8; kijk of letters als é en ë kloppen)",
        en: "Windows-1252 (it is not UTF-8; see whether letters such as é and ë are right)")
    }
  }
}

extension ImportReport.LeftOut.Reason {
  fileprivate var words: Bilingual<String> {
    switch self {
    case .repeatedHeadings: Bilingual(nl: "dezelfde kolomkoppen nog eens", en: "the same column headings again")
    case .total:
      Bilingual(nl: "een totaal; dat rekent coursecheck zelf uit", en: "a total; coursecheck works that out itself")
    case .otherTable:
      Bilingual(
        nl: "een tabel zonder kolommen die we kennen", en: "a table without columns that we know")
    }
  }
}
