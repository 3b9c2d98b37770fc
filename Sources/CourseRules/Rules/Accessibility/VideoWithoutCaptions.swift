import CourseModel
import Vocabulary

extension Rule {
  /// A recorded video has no captions, as far as the plan says.
  static let videoWithoutCaptions = Rule(
    "video-without-captions", in: .accessibility, .warning, .framework, gate: .whenStated, .core,
    sources: "WCAG 1.2.2; OSCQR 34-35",
    title: Bilingual(nl: "Video zonder ondertiteling", en: "Video without captions"),
    why: Bilingual(
      nl: "Ondertiteling helpt wie slecht hoort, wie de taal nog leert, en wie in de trein zit zonder oortjes.",
      en:
        "Captions help those who hear badly, those who are still learning the language, and those on a train without earphones."
    ),
    asksForMissing: true, gathersAbove: 1,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          ^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
              ondertiteling: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        status: in review
        week 1: Start
          async video: What is a brand? [online, 10 min]
          ^^^^^^^^^^^
            captions: automatic
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 10 min, ondertiteling]
        """),
      .right(
        """
        course MC101: Marketing
        status: approved
        inclusion: All clips have captions
        week 1: Start
          async video: What is a brand? [online, 10 min]
        """),
      .right(
        """
        course MC101: Marketing
        status: draft
        week 1: Start
          async video: What is a brand? [online, 10 min]
        """),
    ],
    find: findCaptions, say: sayCaptions, fix: fixCaptions)
}

private enum Facts: Sendable {
  case missing
  case automatic
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .missing: "missing"
    case .automatic: "automatic"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findCaptions(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  let videos = plan.mediaWorks(
    .mediaVideo, [.video, .recordedLessons, .expertInterviewVideos, .introductionVideo, .watchFilm])
  if videos.isEmpty { return }
  if ([plan] + look.context.above).contains(where: { $0.promises(["ondertitel", "caption", "subtitle"]) }) {
    return look.met(videos.count)
  }
  for video in videos {
    switch plan.mediaAnswer(.captions, of: video) {
    case .yes, .leftOut: look.met()
    case .unknown: look.cannotTell(video, missing: .property(.captions))
    case .automatic: look.notMet(video, .automatic, severity: .advice, asksForMissing: false)
    case .no: look.notMet(video, .missing, asksForMissing: false)
    case .notStated: look.notMet(video, .missing)
    }
  }
}

private func sayCaptions(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .missing:
    Bilingual(
      nl: "Bij deze video staat geen ondertiteling. Voeg die toe, zodat iedereen hem kan volgen.",
      en: "No captions are mentioned for this video. Add them, so that everyone can follow it.")
  case .automatic:
    Bilingual(
      nl: "De ondertiteling wordt automatisch gemaakt. Loop die na: vaktermen en namen gaan vaak mis.",
      en: "The captions are made automatically. Check them: terms and names often go wrong.")
  }
}

private func fixCaptions(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard case .missing = signal.facts,
    context.plan.mediaAnswer(.captions, of: signal.element) == .notStated
  else { return [] }
  let line = Keyword.captions.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Zet de ondertiteling erbij", en: "Add the captions"), .needsText,
      [context.insertion(line, under: signal.element)])
  ]
}
