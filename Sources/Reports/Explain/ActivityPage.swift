import Vocabulary

extension Page {
  /// What a kind of activity is and what the catalogue says of it.
  package init(_ kind: ActivityKind, _ language: Language) {
    let row = kind.row
    let nl = language == .dutch
    self.init(row.names.canonical(language) + " (" + row.names.canonical(language.other) + ")")
    paragraph(row.means[language])
    facts(
      [
        (nl ? "Nederlands" : "Dutch", row.names.all(.dutch).joined(separator: ", ")),
        (nl ? "Engels" : "English", row.names.all(.english).joined(separator: ", ")),
        (
          nl ? "staat" : "stands",
          nl ? "in de kop, na `synchroon` of `asynchroon`" : "in the head, after `sync` or `async`"
        ),
      ] + usualFacts(kind, language))
    paragraph(
      nl
        ? "Dit zijn gebruikelijke waarden. Wat je zelf in je plan zet, gaat altijd voor."
        : "These are usual values. What you write in your own plan always comes first.")
    paragraph(nl ? "Voorbeeld:" : "Example:")
    code(exampleActivity(kind, language))
  }
}

/// What the catalogue says of a kind, with the source it says it from.
func usualFacts(_ kind: ActivityKind, _ language: Language) -> [(name: String, value: String)] {
  let row = kind.row
  let nl = language == .dutch
  return [
    (nl ? "meestal" : "usually", row.timingPhrase(language)),
    (nl ? "kan" : "can be", row.modesPhrase(language)),
    (nl ? "omgeving" : "environment", row.environmentsPhrase(language)),
    (nl ? "indeling" : "grouping", row.groupingsPhrase(language)),
    (nl ? "groepsgrootte" : "group size", row.bandPhrase(language)),
    (nl ? "duur" : "duration", row.minutesPhrase()),
    (nl ? "moment" : "moment", row.moment?[language] ?? ""),
    (nl ? "aanwezigheid" : "presence", row.presencesPhrase(language)),
    (nl ? "principes" : "principles", row.principlesPhrase(language)),
    (nl ? "boardingfase" : "boarding phase", row.boarding.map { String($0) } ?? ""),
    (nl ? "tools" : "tools", row.toolsPhrase), (nl ? "bron" : "source", sourcePhrase(row.source, language)),
  ]
}

/// A line with the kind in its head.
package func exampleActivity(_ kind: ActivityKind, _ language: Language) -> String {
  let row = kind.row
  let keyword: Keyword
  switch row.timing {
  case .sync: keyword = .sync
  case .async: keyword = .async
  case .both: keyword = row.modes.contains(.physical) || row.modes.contains(.onlineSync) ? .sync : .async
  }
  let title = Bilingual(nl: "Een titel die studenten begrijpen", en: "A title that students understand")[language]
  let minutes = row.minutes.map { $0.lower == $0.upper ? "\($0.lower) min" : "\($0.lower)-\($0.upper) min" } ?? "?"
  return "\(keyword.row.names.canonical(language)) \(row.names.canonical(language)): \(title) [\(minutes)]"
}
