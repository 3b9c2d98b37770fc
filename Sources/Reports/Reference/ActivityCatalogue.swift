import Vocabulary

extension Page {
  /// The kinds of activity with what the catalogue says of each.
  mutating func addActivities(_ language: Language) {
    let nl = language == .dutch
    heading(2, nl ? "Werkvormen" : "Kinds of activity")
    paragraph(
      nl
        ? "Een werkvorm staat in de kop na `synchroon` of `asynchroon`. Wat hier staat is gebruikelijk; wat je in je plan schrijft, gaat voor."
        : "A kind stands in the head after `sync` or `async`. What is said here is usual; what you write in your plan comes first."
    )
    table(
      nl
        ? ["Werkvorm", "Engels", "Betekenis", "Kan", "Groep", "Aanwezigheid", "Principes", "Bron"]
        : ["Kind", "Dutch", "Meaning", "Can be", "Group", "Presence", "Principles", "Source"],
      ActivityKind.allCases.map { kind in
        let row = kind.row
        let size = [row.bandPhrase(language), row.groupingsPhrase(language)].filter { !$0.isEmpty }
        return [
          row.names.all(language).joined(separator: ", "), row.names.all(language.other).joined(separator: ", "),
          row.means[language], row.modesPhrase(language), size.joined(separator: "; "), row.presencesPhrase(language),
          row.principlesPhrase(language), shortSource(row.source, language),
        ]
      })
    paragraph(nl ? "De bronnen:" : "The sources:")
    list(
      bibliography.filter { $0.isGuide }.map { "\($0.code): \($0.title[language])" } + [
        (nl ? "c: aanvulling van coursecheck" : "c: addition by coursecheck")
      ])
  }

  private func shortSource(_ source: String, _ language: Language) -> String {
    source.split(separator: ";").map { piece in
      let part = piece.drop { $0 == " " }
      return part == "tool default" ? "c" : String(part)
    }.joined(separator: "; ")
  }
}
