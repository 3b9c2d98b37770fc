import CourseModel
import Vocabulary

extension Rule {
  /// Something to listen to has no text to read.
  static let audioWithoutTranscript = Rule(
    "audio-without-transcript", in: .accessibility, .warning, .framework, gate: .whenStated, .extended,
    sources: "WCAG 1.2.1; OSCQR 35",
    title: Bilingual(nl: "Audio zonder uitgeschreven tekst", en: "Audio without transcript"),
    why: Bilingual(
      nl:
        "Wie slecht hoort, heeft aan alleen geluid niets. Een uitgeschreven tekst helpt ook wie iets wil terugzoeken.",
      en: "Sound alone is no use to those who hear badly. A transcript also helps those who want to look something up."),
    asksForMissing: true, gathersAbove: 1,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Start
          asynchroon podcast: Merken die bleven [eigen plek, 30 min]
          ^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          week 1: Start
            asynchroon podcast: Merken die bleven [eigen plek, 30 min]
              transcript: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        status: in review
        week 1: Start
          async assignment: Listen and write down what strikes you [alone, 60 min]
            material: Interview with a brand manager [media: audio]
            ^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Start
          asynchroon podcast: Merken die bleven [eigen plek, 30 min, transcript]
        """),
      .right(
        """
        course MC101: Marketing
        status: in review
        week 1: Start
          async video: What is a brand? [online, 10 min, captions]
          async podcast: Brands that stayed [own place, 30 min, transcript ?]
        """),
    ],
    find: findTranscripts, say: sayTranscript, fix: fixTranscript)
}

private func findTranscripts(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  let pieces = plan.mediaWorks(.mediaAudio, [.podcast])
  if pieces.isEmpty { return }
  if ([plan] + look.context.above).contains(where: { $0.promises(["transcript", "uitgeschreven"]) }) {
    return look.met(pieces.count)
  }
  for piece in pieces {
    switch plan.mediaAnswer(.transcript, of: piece) {
    case .yes, .leftOut, .automatic: look.met()
    case .unknown: look.cannotTell(piece, missing: .property(.transcript))
    case .no: look.notMet(piece, (), asksForMissing: false)
    case .notStated: look.notMet(piece, ())
    }
  }
}

private func sayTranscript(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Hier valt alleen iets te horen. Bied ook de uitgeschreven tekst aan, dan kan iedereen meedoen.",
    en: "This can only be heard. Offer the transcript as well, so that everyone can join in.")
}

private func fixTranscript(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard context.plan.mediaAnswer(.transcript, of: signal.element) == .notStated else { return [] }
  let line = Keyword.transcript.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Zet de uitgeschreven tekst erbij", en: "Add the transcript"), .needsText,
      [context.insertion(line, under: signal.element)])
  ]
}
