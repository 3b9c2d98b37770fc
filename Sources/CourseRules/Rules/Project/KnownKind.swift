import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A kind of one's own has the name of one in the catalogue.
  static let knownKind = Rule(
    "known-kind", in: .project, .warning,
    title: Bilingual(nl: "Eigen werkvorm met een bekende naam", en: "Kind of your own with a known name"),
    why: Bilingual(
      nl: "Met één naam voor twee werkvormen weet niemand welke je bedoelt. De bekende werkvorm gaat dan voor.",
      en: "With one name for two kinds, nobody knows which one you mean. The known kind then takes precedence."),
    argument: "name",
    examples: [
      .wrong(
        project: """
          taal: nl
          werkvorm hoorcollege: Interactief hoorcollege [synchroon]
                   ^^^^^^^^^^^
          """),
      .wrong(
        project: """
          language: en
          kind speed-round: Quick round [sync]
            en: speed round, check-in
                             ^^^^^^^^
          """),
      .right(
        project: """
          taal: nl
          werkvorm wandelgesprek: Wandelgesprek [synchroon, 2 personen, ondersteunt sociaal]
          """),
      .right(
        project: """
          language: en
          kind speed-round: Quick round [sync, 5-30 people, principle A]
            nl: snelle ronde
          """),
    ],
    find: findKnownKinds, say: sayKnownKind)
}

private func findKnownKinds(_ context: Context) -> [Signal<String>] {
  var result: [Signal<String>] = []
  for at in context.snapshot.settings(.ownKind) {
    let element = context.model.elements[Int(at)]
    add(element.nameSpan, at, context, &result)
    for child in context.model.children(of: at) {
      let name = context.model.elements[Int(child)]
      guard name.keyword == .dutchName || name.keyword == .englishName, name.state == .stated else { continue }
      var parts = ListParts(context.snapshot.bytes, name.textSpan.range)
      while let part = parts.next() { add(Span(part.lowerBound, part.upperBound), child, context, &result) }
    }
  }
  return result
}

private func add(_ span: Span, _ element: Int32, _ context: Context, _ result: inout [Signal<String>]) {
  if span.isEmpty { return }
  let written = context.snapshot.text(span)
  let letters = folded(written)
  if PhraseIndex.shared.first(.activity, letters, 0..<letters.count) >= 0 {
    result.append(Signal(span, element, written))
  }
}

private func sayKnownKind(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl: "'\(quoted(name))' is al een bekende werkvorm. Geef die van jullie een eigen naam, of gebruik de bekende.",
    en: "'\(quoted(name))' is a known kind of activity already. Give yours a name of its own, or use the known one.")
}
