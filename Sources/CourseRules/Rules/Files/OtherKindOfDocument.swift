import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Where a course is named the file holds a programme, or the like.
  static let otherKindOfDocument = Rule(
    "other-kind-of-document", in: .files, .warning, .validity, gate: .always, .core, for: .all,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Bestand gaat over iets anders", en: "File is about something else"),
    why: Bilingual(
      nl:
        "Bij elke verwijzing hoort één soort plan, zoals een cursus bij een opleiding. Een ander plan telt daar niet mee.",
      en: "Each reference expects one kind of plan, such as a course in a programme. Another plan does not count there."
    ),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: plannen/merken.course [5 EC]
                        ^^^^^^^^^^^^^^^^^^^^^
        """, beside: ["plannen/merken.course": "opleiding M: Merken"]),
      .wrong(
        """
        course MC101: Brands
        programme: customers.course
                   ^^^^^^^^^^^^^^^^
        """, beside: ["customers.course": "course MC102: Customers"]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: merken.course [5 EC]
        """, beside: ["merken.course": "cursus MC101: Merken"]),
      .right(
        """
        course MC101: Brands
        programme: ce.course
        """, beside: ["ce.course": "programme CE: Commercial economics"]),
    ],
    find: findOtherKinds, say: sayOtherKind)
}

private struct OtherKind: Sendable {
  var path: String
  var expected: Keyword
  var found: Keyword
}

extension OtherKind: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("path", path), .init("expected", expected), .init("found", found)]
  }
}

private func findOtherKinds(_ look: inout Look<OtherKind>) {
  for reference in look.context.surroundings.references ?? [] {
    guard let expected = reference.reference.expected, let document = reference.document, let kind = document.kind
    else {
      continue
    }
    // A community in a programme is planned as a course is.
    let fits =
      kind == expected || (expected == .course && kind == .community) || (expected == .community && kind == .course)
    if fits {
      look.met()
    } else {
      look.notMet(
        reference.reference.element,
        OtherKind(
          path: String(decoding: reference.reference.path, as: UTF8.self), expected: keyword(expected),
          found: keyword(kind)),
        at: reference.reference.span,
        related: [RelatedPlace(document.head, Bilingual(nl: "Zo begint het.", en: "This is how it begins."))])
    }
  }
}

private func keyword(_ kind: Place) -> Keyword {
  switch kind {
  case .community: .community
  case .programme: .programme
  case .institution: .institution
  default: .course
  }
}

private func sayOtherKind(_ facts: OtherKind) -> Bilingual<String> {
  let (expected, found) = (facts.expected.row.names, facts.found.row.names)
  return Bilingual(
    nl: "Hier hoort een \(expected.canonical(.dutch)), maar '\(facts.path)' gaat over een \(found.canonical(.dutch)).",
    en:
      "\(article(expected.canonical(.english), isFirst: true)) belongs here, but '\(facts.path)' is about \(article(found.canonical(.english)))."
  )
}

private func article(_ word: String, isFirst: Bool = false) -> String {
  (isFirst ? "A" : "a") + (word.hasPrefix("i") ? "n " : " ") + word
}
