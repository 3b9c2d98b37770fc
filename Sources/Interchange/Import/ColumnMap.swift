import Vocabulary

/// Which column means what, as the user says it: `Kolom=duur`.
package struct ColumnMap: Sendable {
  /// Folded headings.
  private var entries: [(heading: String, written: String, meaning: ColumnMeaning)] = []

  package init() {}

  /// Reads pairs of a heading and a word of the format in either language.
  package init(_ pairs: [String], _ language: Language) throws(ImportProblem) {
    for pair in pairs {
      guard let equals = pair.utf8.lastIndex(of: 0x3D) else { throw .mapWithoutSign(pair) }
      let heading = trimmed(String(pair[..<equals]))
      let word = trimmed(String(pair[pair.utf8.index(after: equals)...]))
      if heading.isEmpty || word.isEmpty { throw .mapWithoutSign(pair) }
      guard let meaning = meaning(word) else {
        let names = ColumnNames.shared
        throw .unknownWord(word, near: names.nearest(word, language), names.choices(language))
      }
      entries.append((foldedText(heading), heading, meaning))
    }
  }

  private func meaning(_ word: String) -> ColumnMeaning? {
    // Of these the first meaning is a flag in a column of its own; who maps a column to them has activities in it.
    switch foldedText(word) {
    case "sync", "synchroon", "synchronous": return .activities(isSync: true)
    case "async", "asynchroon", "asynchronous": return .activities(isSync: false)
    default: return ColumnNames.shared.exactly(word)?.meaning
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  func meaning(of heading: String) -> ColumnMeaning? {
    let letters = foldedText(heading)
    return entries.last { $0.heading == letters }?.meaning
  }

  /// A column that is named here but in no table.
  func firstMissing(from headings: [String]) -> ImportProblem? {
    let present = Set(headings.map { foldedText($0) })
    guard let missing = entries.first(where: { !present.contains($0.heading) }) else { return nil }
    var best: (heading: String, distance: Int)?
    for heading in headings {
      let distance = editDistance(Array(missing.heading.utf8), Array(foldedText(heading).utf8), limit: 3)
      if distance <= 3 && distance < best?.distance ?? 9 { best = (heading, distance) }
    }
    return .unknownColumn(missing.written, near: best?.heading, headings)
  }
}
