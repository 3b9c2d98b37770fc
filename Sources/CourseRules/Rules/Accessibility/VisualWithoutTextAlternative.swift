import CourseModel
import Vocabulary

extension Rule {
  /// An image or interactive page has no description in words.
  static let visualWithoutTextAlternative = Rule(
    "visual-without-text-alternative", in: .accessibility, .advice, .framework, gate: .whenStated, .extended,
    sources: "WCAG 1.1.1; OSCQR 35-36",
    title: Bilingual(nl: "Beeld zonder tekst", en: "Image without text"),
    why: Bilingual(
      nl: "Wie het beeld niet kan zien of bedienen, leest met een beschrijving of een andere vorm toch mee.",
      en: "Those who cannot see or operate it can still take part with a description or another form."),
    asksForMissing: true, gathersAbove: 1,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        materiaal: Merkenkaart [mediasoort: afbeelding]
        ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          materiaal: Merkenkaart [mediasoort: afbeelding]
            tekstalternatief: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        status: in review
        week 1: Start
          async e-learning: Click through the brands [online, 20 min, media: interactive]
          ^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        materiaal: Merkenkaart [mediasoort: afbeelding, tekstalternatief]
        """),
      .right(
        """
        course MC101: Marketing
        status: in review
        week 1: Start
          async e-learning: Click through the brands [online, 20 min, media: interactive]
            alternative: The same cards on paper
        """),
    ],
    find: findTextAlternatives, say: sayTextAlternative, fix: fixTextAlternative)
}

private func findTextAlternatives(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  let works = (plan.mediaWorks(.mediaImage, []) + plan.mediaWorks(.mediaInteractive, [])).sorted()
  if works.isEmpty { return }
  let words: WordParts = ["tekstalternatief", "text alternative", "alt tekst", "alt text"]
  if ([plan] + look.context.above).contains(where: { $0.promises(words) }) { return look.met(works.count) }
  for work in works {
    if plan.isSaid([.alternative, .accessibility], of: work) {
      look.met()
      continue
    }
    switch plan.mediaAnswer(.textAlternative, of: work) {
    case .yes, .leftOut, .automatic: look.met()
    case .unknown: look.cannotTell(work, missing: .property(.textAlternative))
    case .no, .notStated: look.notMet(work, ())
    }
  }
}

private func sayTextAlternative(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Niet iedereen kan dit zien of bedienen. Beschrijf het in woorden, of bied iets gelijkwaardigs aan.",
    en: "Not everyone can see or operate this. Describe it in words, or offer something equivalent.")
}

private func fixTextAlternative(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard context.plan.mediaAnswer(.textAlternative, of: signal.element) == .notStated else { return [] }
  let line = Keyword.textAlternative.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Zet het tekstalternatief erbij", en: "Add the text alternative"), .needsText,
      [context.insertion(line, under: signal.element)])
  ]
}
