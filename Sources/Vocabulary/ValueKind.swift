/// What may be written after the colon of a keyword.
///
/// Any of them can also be `?` (not known yet) or `none` / `geen` (left out on purpose).
package enum ValueKind: Sendable, Equatable {
  /// Anything.
  case text
  /// Names, parted by commas or `and` / `en`.
  case names
  /// One or more words of a closed list.
  case terms(TermSet)
  /// Words of a list where they fit, free text otherwise.
  case termsOrText(TermSet)
  /// A number, range or bound, perhaps about.
  case size
  case percentage
  case duration
  /// Hours, a rate, or credits.
  case workload
  /// A duration, or a vague one that is kept as text.
  case looseDuration
  case time
  case recurrence
  case grouping
  case environment
  /// IDs, numbered blocks, or other documents.
  case references
  case date
  /// The letters A to G or the names of the principles.
  case principles
  case language
  case yesNo
  /// A name that needs no value: standing there means yes.
  case flag
  /// A mean on a scale, or a dash for no data.
  case score
  /// A number with a unit, such as `30 pages`.
  case counted(CountUnit)
}

/// What a number counts.
package enum CountUnit: UInt8, CaseIterable, Sendable {
  case pages
  case words
  case people

  package var names: Names {
    switch self {
    case .pages: Names(nl: "pagina's|pagina|blz", en: "pages|page|pp")
    case .words: Names(nl: "woorden|woord", en: "words|word")
    case .people:
      Names(nl: "personen|mensen|studenten|deelnemers|persoon", en: "people|persons|students|participants|person")
    }
  }
}
