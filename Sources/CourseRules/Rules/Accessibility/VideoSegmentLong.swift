import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A video goes on for long without a question in between.
  static let videoSegmentLong = Rule(
    "video-segment-long", in: .accessibility, .note, .contested, gate: .whenChosen(.reviewOnly), .extended,
    sources: "Guo; tool default",
    title: Bilingual(nl: "Lange video zonder vragen", en: "Long video without questions"),
    why: Bilingual(
      nl:
        "Onderzoekers zijn het niet eens over hoe lang een video mag zijn. Even iets doen tussendoor houdt de aandacht erbij.",
      en: "Researchers do not agree on how long a video may be. Doing something in between keeps attention."),
    gathersAbove: 3,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 25 min]
          ^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 25 min]
              prompt: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async assignment: Watch and take notes [online, 2 h]
            material: Lecture on brands [media: video, 40 min]
            ^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Drie clips over merken [online, 25 min]
          asynchroon kennisclip: Wat is een merk? [online, 8-12 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async video: What is a brand? [online, 25 min]
            prompts: What would you buy? What not?
        """),
    ],
    find: findLongVideos, say: sayLongVideo, fix: fixLongVideo)
}

private struct Facts: Sendable {
  var minutes: Int
  var isActivity: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("minutes", minutes)]
  }
}

private func findLongVideos(_ look: inout Look<Facts>) {
  let plan = look.plan
  let longest = multiplied(look.limits.upper(.videoLength), by: 60)
  for video in plan.mediaWorks(.mediaVideo, [.video]) {
    if plan.isSaid([.prompt, .alternative], of: video) || plan.terms(.media, of: video).contains(.mediaInteractive)
      || plan.hasWords(words, in: video)
    {
      look.met()
      continue
    }
    guard let child = plan.model.child(.duration, of: video), let value = plan.model.duration(child),
      let seconds = value.seconds.lower
    else {
      look.cannotTell(video, missing: .property(.duration))
      continue
    }
    // Several videos in one line: how long each is, nobody says.
    if plan.model.children(.material, of: video).count > 1 {
      look.cannotTell(video, missing: .property(.duration))
    } else if seconds <= longest || value.perWeek {
      look.met()
    } else {
      look.notMet(video, Facts(minutes: seconds / 60, isActivity: plan.activity(at: video) != nil))
    }
  }
}

/// Questions along the way, a recording of something live, or more than one video.
private let words: WordParts = [
  "vraag", "vragen", "question", "quiz", "h5p", "interacti", "opname", "opgenomen", "recording", "recorded", "live",
  "clips", "video's", "videos", "filmpjes", "films", "serie", "reeks", "twee ", "drie ", "vier ", "two ", "three ",
  "four ",
  "deel ", "parts", "documentaire", "documentary",
]

private func sayLongVideo(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze video duurt \(facts.minutes) minuten aan één stuk, en dat is lang volgens een vuistregel van coursecheck. Knip hem op of stel tussendoor een vraag.",
    en:
      "This video goes on for \(facts.minutes) minutes in one go, which is long by a rule of thumb of coursecheck. Cut it up, or ask a question in between."
  )
}

private func fixLongVideo(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard signal.facts.isActivity else { return [] }
  let line = Keyword.prompt.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Voeg vragen toe", en: "Add questions"), .needsText,
      [context.insertion(line, under: signal.element)])
  ]
}
