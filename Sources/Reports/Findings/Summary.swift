import CourseRules
import Vocabulary

extension TextOutput {
  /// What the check came to, in a few sentences. Never says that all is well where it could not look.
  package mutating func writeSummary(_ tally: Tally, _ language: Language) {
    if tally.documents == 0 { return }
    line(firstSentence(tally, language))
    if tally.unjudgedLines > 0 { line(unjudgedSentence(tally, language)) }
    writeVerdictSummary(tally, language)
    if tally.openValues > 0 { line(openSentence(tally, language)) }
    if tally.setAside > 0 { line(setAsideSentence(tally, language)) }
    if tally.known > 0 { line(knownSentence(tally, language)) }
    if tally.fixable + tally.fixableUnsafely > 0 { line(fixableSentence(tally, language)) }
    if tally.fixableByFilling > 0 { line(fillingSentence(tally, language)) }
  }

  private func firstSentence(_ tally: Tally, _ language: Language) -> String {
    let nl = language == .dutch
    let files = nl ? counted(tally.documents, "bestand", "bestanden") : counted(tally.documents, "file", "files")
    let read =
      nl ? counted(tally.lines, "regel", "regels") + " gelezen" : counted(tally.lines, "line", "lines") + " read"
    if tally.withoutEntries == tally.documents && tally.findings + tally.known == 0 {
      return nl
        ? "Niets om te beoordelen in \(files); \(read)." : "There is nothing to judge in \(files); \(read)."
    }
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { parts.append(counted(count, one, many)) }
    }
    if nl {
      add(tally.errors, "fout", "fouten")
      add(tally.warnings, "waarschuwing", "waarschuwingen")
      add(tally.advice, "advies", "adviezen")
      add(tally.notes, "opmerking", "opmerkingen")
    } else {
      add(tally.errors, "error", "errors")
      add(tally.warnings, "warning", "warnings")
      add(tally.advice, "piece of advice", "pieces of advice")
      add(tally.notes, "note", "notes")
    }
    if !parts.isEmpty { return enumerated(parts, language) + " in \(files); \(read)." }
    if tally.unjudgedLines > 0 || tally.withoutEntries > 0 {
      return nl
        ? "Geen bevindingen in wat we konden beoordelen van \(files); \(read)."
        : "No findings in what we could judge of \(files); \(read)."
    }
    if tally.known > 0 {
      return nl ? "Geen nieuwe bevindingen in \(files); \(read)." : "No new findings in \(files); \(read)."
    }
    return nl ? "Geen bevindingen in \(files); \(read)." : "No findings in \(files); \(read)."
  }

  private func unjudgedSentence(_ tally: Tally, _ language: Language) -> String {
    var parts: [String] = []
    switch language {
    case .dutch:
      if tally.lostLines > 0 { parts.append("\(tally.lostLines) zonder inspringing in een plan met blokken") }
      if tally.unknownHeads > 0 { parts.append("\(tally.unknownHeads) met een onbekend woord aan het begin") }
      if tally.strayLines > 0 { parts.append("\(tally.strayLines) zonder herkenbare vorm") }
      return counted(tally.unjudgedLines, "regel", "regels") + " niet beoordeeld: " + enumerated(parts, language) + "."
    case .english:
      if tally.lostLines > 0 { parts.append("\(tally.lostLines) without indentation in a plan with blocks") }
      if tally.unknownHeads > 0 { parts.append("\(tally.unknownHeads) with an unknown word at the start") }
      if tally.strayLines > 0 { parts.append("\(tally.strayLines) without a form we recognise") }
      return counted(tally.unjudgedLines, "line", "lines") + " not judged: " + enumerated(parts, language) + "."
    }
  }

  private func openSentence(_ tally: Tally, _ language: Language) -> String {
    switch language {
    case .dutch: counted(tally.openValues, "plek staat", "plekken staan") + " nog open met '?'."
    case .english: counted(tally.openValues, "place is", "places are") + " still open with '?'."
    }
  }

  private func setAsideSentence(_ tally: Tally, _ language: Language) -> String {
    switch language {
    case .dutch: counted(tally.setAside, "bevinding", "bevindingen") + " met 'negeer' opzijgezet."
    case .english: counted(tally.setAside, "finding", "findings") + " set aside with 'ignore'."
    }
  }

  private func knownSentence(_ tally: Tally, _ language: Language) -> String {
    switch language {
    case .dutch: counted(tally.known, "bevinding was al bekend", "bevindingen waren al bekend") + " uit de beginstand."
    case .english: counted(tally.known, "finding was", "findings were") + " known from the baseline."
    }
  }

  /// Why `--fix` leaves some alone, and what to do about it.
  private func fillingSentence(_ tally: Tally, _ language: Language) -> String {
    let count = tally.fixableByFilling
    return Bilingual(
      nl: "Voor " + counted(count, "bevinding", "bevindingen")
        + " zet --fix --insert regels klaar; alleen jij weet wat er op de plek van het vraagteken hoort.",
      en: "For " + counted(count, "finding", "findings")
        + ", --fix --insert puts lines there to fill in; only you know what belongs at the question mark.")[language]
  }

  private func fixableSentence(_ tally: Tally, _ language: Language) -> String {
    let safely = tally.fixable
    let unsafely = tally.fixableUnsafely
    switch language {
    case .dutch:
      let first = counted(safely, "bevinding", "bevindingen") + " kun je laten herstellen met --fix"
      if unsafely == 0 { return first + "." }
      if safely == 0 {
        return counted(unsafely, "bevinding", "bevindingen")
          + " kun je laten herstellen met --fix --unsafe; kijk daarna wel of het klopt."
      }
      return first + ", nog \(unsafely) met --fix --unsafe; kijk daarna wel of het klopt."
    case .english:
      let first = counted(safely, "finding", "findings") + " can be fixed with --fix"
      if unsafely == 0 { return first + "." }
      if safely == 0 {
        return counted(unsafely, "finding", "findings") + " can be fixed with --fix --unsafe; do check the result."
      }
      return first + ", \(unsafely) more with --fix --unsafe; do check the result."
    }
  }
}
