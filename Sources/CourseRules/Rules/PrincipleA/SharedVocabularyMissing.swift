import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// People from several fields without a list of words.
  static let sharedVocabularyMissing = Rule(
    "shared-vocabulary-missing", in: .principleA, .note, .tip, gate: .whenStated, .extended,
    sources: "002 A; 002 F",
    title: Bilingual(nl: "Geen gedeelde woordenlijst", en: "No shared list of words"),
    why: Bilingual(
      nl:
        "Wie uit verschillende hoeken komt, bedoelt met hetzelfde woord soms iets anders. Een lijstje met begrippen voorkomt misverstanden.",
      en:
        "People from different corners may mean different things by the same word. A short list of terms avoids misunderstanding."
    ),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Zorg in de wijk
        afkomstig van: Verpleegkunde
        ^^^^^^^^^^^^^
        afkomstig van: Social Work
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """),
      .wrong(
        """
        community CG1: Care in the neighbourhood
        members from: Nursing, Social Work and Physiotherapy
        ^^^^^^^^^^^^
        meeting: Start
          sync discussion: What do we want? [30 min]
        """),
      .right(
        """
        leergemeenschap CG1: Zorg in de wijk
        afkomstig van: Verpleegkunde
        afkomstig van: Social Work
        materiaal: Begrippenlijst van de drie vakgebieden
        """),
      .right(
        """
        community CG1: Care in the neighbourhood
        members from: Nursing, Social Work and Physiotherapy
        meeting: Start
          sync concept map: What do we mean by care? [groups of 4, 30 min]
        """),
      .right(
        """
        community CG1: Care in the neighbourhood
        members from: Nursing
        """),
    ],
    find: findSharedVocabularyMissing, say: saySharedVocabularyMissing)
}

private let glossaries: SoughtWords = [
  "begrippen", "woordenlijst", "vaktaal", "jargon", "glossar", "word list", "vocabulary", "terms we use", "terminolog",
]

private func findSharedVocabularyMissing(_ look: inout Look<Void>) {
  let plan = look.plan
  let origins = plan.allStated(.membersFrom)
  guard let first = origins.first, origins.count > 1 || namesSeveral(plan.snapshot.title(first)) else { return }
  let isThere =
    plan.activities.contains { isAboutWords($0.kind) && !$0.isCancelled }
    || plan.mentions(glossaries, in: plan.document)
  if isThere { look.met() } else { look.notMet(first, ()) }
}

private func namesSeveral(_ text: String) -> Bool {
  text.contains(",") || text.holds(" en ") || text.holds(" and ")
}

private func isAboutWords(_ kind: ActivityKind?) -> Bool {
  switch kind {
  case .some(.mindMap), .some(.collaborativeConceptMap), .some(.identifyKeyConcepts): true
  default: false
  }
}

private func saySharedVocabularyMissing(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze groep komt uit verschillende hoeken. Een kort lijstje met woorden die je deelt, helpt om elkaar te begrijpen.",
    en:
      "This group comes from different corners. A short list of shared words helps people to understand each other.")
}
