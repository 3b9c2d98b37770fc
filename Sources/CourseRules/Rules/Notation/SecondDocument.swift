import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A second document in one file.
  static let secondDocument = Rule(
    "second-document", in: .notation, .error,
    title: Bilingual(nl: "Twee documenten in één bestand", en: "Two documents in one file"),
    why: Bilingual(
      nl:
        "Elk bestand hoort bij één cursus, leergemeenschap, opleiding of instelling. Anders is niet te zien wat bij welke hoort.",
      en:
        "Every file belongs to one course, community, programme or institution. Otherwise nobody can tell what belongs to which."
    ),
    argument: "word",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe
        cursus MC102: Communicatie
        ^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies theory
        course MC102: Communication
        ^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        opleiding: Commerciële Economie
        """),
      .right(
        """
        programme CE: Commercial Economics
        period 1: The basics
          course MC101: marketing.course
          course MC102: communication.course
        """),
    ],
    find: findSecondDocuments, say: saySecondDocument)
}

private func findSecondDocuments(_ context: Context) -> [Signal<String>] {
  let tree = context.snapshot.tree
  return tree.problems.compactMap { problem in
    guard case .secondDocument(let keyword) = problem.kind else { return nil }
    let first = Int(tree.documentLine)
    let related = RelatedPlace(
      tree.contentSpan(ofLine: first), Bilingual(nl: "Hier begint het document.", en: "The document begins here."))
    // Two courses exclude each other; `community: …` in a course may just be meant as a remark.
    return Signal(
      problem.span, context.element(ofLine: problem.line), context.snapshot.text(problem.span), related: [related],
      severity: keyword == tree.lines[first].keyword && !isRead(in: tree) ? .error : .warning)
  }
}

/// Whether the first entry is only read as a course: then this one is the document, in the wrong place.
private func isRead(in tree: SyntaxTree) -> Bool { tree.problems.contains { $0.kind == .notADocument } }

private func saySecondDocument(_ word: String) -> Bilingual<String> {
  Bilingual(
    nl: "Met '\(word)' begint een nieuw document, en er kan er maar één in een bestand. Zet dit in een eigen bestand.",
    en: "'\(word)' starts a new document, and a file can hold only one. Put this in a file of its own.")
}
