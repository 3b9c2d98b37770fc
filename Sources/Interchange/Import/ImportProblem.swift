import Vocabulary

/// Why a file can't become a plan.
package enum ImportProblem: Error, Equatable, Sendable {
  case empty
  case tooLarge
  /// A zip with a workbook in it.
  case workbook
  /// A zip with a Word document in it.
  case wordDocument
  case archive
  case pdf
  case binary
  /// No row names columns that we know: what the fullest of the first rows says.
  case noHeadings([String])
  /// Columns we know, but none that says what students do.
  case noActivities([String])
  /// A table with headings and nothing below them.
  case noRows
  case noTable
  case badJSON(line: Int, column: Int)
  case notLearningDesigner
  case mapWithoutSign(String)
  case unknownWord(String, near: String?, [String])
  case unknownColumn(String, near: String?, [String])

  /// What is the matter, and what to do.
  package var words: Bilingual<String> {
    switch self {
    case .empty: Bilingual(nl: "Er staat niets in dit bestand.", en: "There is nothing in this file.")
    case .tooLarge:
      Bilingual(
        nl: "Dit bestand is groter dan 32 MB. Bewaar alleen het blad met je planning en probeer het opnieuw.",
        en: "This file is larger than 32 MB. Save only the sheet that holds your plan, and try again.")
    case .workbook:
      Bilingual(
        nl:
          "Dit is een Excel-bestand. Bewaar het eerst als CSV: kies in Excel Bestand > Opslaan als > CSV UTF-8, en geef dat bestand op.",
        en:
          "This is an Excel file. Save it as CSV first: in Excel choose File > Save As > CSV UTF-8, and give that file."
      )
    case .wordDocument:
      Bilingual(
        nl:
          "Dit is een Word-bestand. Kopieer de tabel naar een leeg Excel-blad, kies Bestand > Opslaan als > CSV UTF-8, en geef dat bestand op.",
        en:
          "This is a Word file. Copy the table into an empty Excel sheet, choose File > Save As > CSV UTF-8, and give that file."
      )
    case .archive:
      Bilingual(
        nl: "Dit is een ingepakt bestand (zip). Pak het uit en geef de tabel op die erin zit, als CSV.",
        en: "This is a compressed file (zip). Unpack it and give the table inside, as CSV.")
    case .pdf:
      Bilingual(
        nl:
          "Dit is een PDF, en daar zijn tabellen niet betrouwbaar uit te lezen. Zoek het bestand waar de PDF van gemaakt is en bewaar dat als CSV.",
        en:
          "This is a PDF, and tables can't be read from it reliably. Find the file it was made from and save that as CSV."
      )
    case .binary:
      Bilingual(
        nl: "Dit is geen tekst. Bewaar je planning als CSV en geef dat bestand op.",
        en: "This is not text. Save your plan as CSV and give that file.")
    case .noHeadings(let headings), .noActivities(let headings): noColumn(headings)
    case .noRows:
      Bilingual(
        nl: "Onder de kolomkoppen staat nog niets. Vul eerst een activiteit in.",
        en: "There is nothing below the column headings yet. Fill in an activity first.")
    case .noTable:
      Bilingual(
        nl:
          "In dit bestand staat geen tabel. Een tabel in Markdown heeft streepjes onder de koppen: | Week | Activiteit | en daaronder | --- | --- |.",
        en:
          "There is no table in this file. A table in Markdown has dashes below its headings: | Week | Activity | and below that | --- | --- |."
      )
    case .badJSON(let line, let column):
      Bilingual(
        nl:
          "Dit bestand is niet als JSON te lezen: op regel \(line), positie \(column) gaat het mis. Exporteer het ontwerp opnieuw.",
        en: "This file can't be read as JSON: it goes wrong on line \(line), column \(column). Export the design again."
      )
    case .notLearningDesigner:
      Bilingual(
        nl:
          "Dit is JSON, maar geen ontwerp uit Learning Designer: daarin staat een lijst 'activities' met 'slas' erin.",
        en: "This is JSON, but no design from the Learning Designer: that has a list 'activities' with 'slas' in it.")
    case .mapWithoutSign(let pair):
      Bilingual(
        nl: "'\(pair)' achter --map zegt niet welke kolom wat betekent. Schrijf het zo: --map \"Kolom=duur\".",
        en: "'\(pair)' after --map does not say which column means what. Write it like this: --map \"Column=duration\"."
      )
    case .unknownWord(let word, let near, let choices):
      if let near {
        Bilingual(
          nl: "'\(word)' achter --map kennen we niet. Bedoel je '\(near)'?",
          en: "We do not know '\(word)' after --map. Did you mean '\(near)'?")
      } else {
        Bilingual(
          nl:
            "'\(word)' achter --map kennen we niet. Je kunt onder meer kiezen uit \(choices.joined(separator: ", ")).",
          en: "We do not know '\(word)' after --map. You can choose \(choices.joined(separator: ", ")) and more.")
      }
    case .unknownColumn(let column, let near, let headings):
      if let near {
        Bilingual(
          nl: "De tabel heeft geen kolom '\(column)'. Bedoel je '\(near)'?",
          en: "The table has no column '\(column)'. Did you mean '\(near)'?")
      } else {
        Bilingual(
          nl: "De tabel heeft geen kolom '\(column)'. De koppen zijn: \(listed(headings)).",
          en: "The table has no column '\(column)'. Its headings are: \(listed(headings)).")
      }
    }
  }

  private func noColumn(_ headings: [String]) -> Bilingual<String> {
    guard let first = headings.first else {
      return Bilingual(
        nl: "We vinden geen rij met kolomkoppen, zoals Week, Activiteit en Duur. Zet die boven de tabel.",
        en: "We find no row with column headings, such as Week, Activity and Duration. Put one above the table.")
    }
    return Bilingual(
      nl:
        "Geen van de kolomkoppen zegt ons waar de activiteiten staan. We zien: \(listed(headings)). Zeg met --map wat een kolom betekent, bijvoorbeeld --map \"\(first)=titel\".",
      en:
        "None of the column headings tells us where the activities are. We see: \(listed(headings)). Say with --map what a column means, for example --map \"\(first)=title\"."
    )
  }

  private func listed(_ headings: [String]) -> String {
    let shown = headings.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return headings.count > 12 ? shown + ", …" : shown
  }
}
