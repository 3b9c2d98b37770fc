import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A kind of activity or a word in a title that says live where the head says own time, or the other way round.
  static let modeWordContradiction = Rule(
    "mode-word-contradiction", in: .syncAsync, .advice, .validity, gate: .whenStated, .extended,
    sources: "003 Synchroon en asynchroon leren",
    title: Bilingual(nl: "Werkvorm past niet bij synchroon of asynchroon", en: "Kind does not fit sync or async"),
    why: Bilingual(
      nl: "Een kleine verschrijving verandert de hele telling van wat studenten samen en in eigen tijd doen.",
      en: "A small slip changes the whole count of what students do together and in their own time."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon check-in: Hoe zit je erbij? [online, 10 min]
          ^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            synchroon check-in: Hoe zit je erbij? [online, 10 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async question round: Live call with the teacher [online, 30 min]
          ^^^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async group work: Live call with the client [online, 30 min]
                            ^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Brands
            sync group work: Live call with the client [online, 30 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon opdracht: Uitwerken na het hoorcollege [individueel, 60 min]
          synchroon groepswerk: Samen aan de kennisclip over merken [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          sync check-in: How are you? [10 min]
          async reading: Chapter 1 [own place, 60 min]
          sync case: A strong brand [60 min]
        """),
    ],
    find: findModeContradiction, say: sayModeContradiction, fix: fixModeContradiction)
}

private struct ModeContradiction {
  var word: String
  var name: String
  var isSync: Bool
}

extension ModeContradiction: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("word", word), .init("activity", name), .init("isSync", isSync)]
  }
}

/// Words of something live, and of something in one's own time, folded.
private let liveWords = PhraseList([
  "live call", "live lecture", "live", "hoorcollege", "werkcollege", "teams overleg", "webinar", "spreekuur",
  "office hour",
])
private let ownTimeWords = PhraseList([
  "kennisclip", "kennisclips", "e learning", "zelfstudie", "podcast", "knowledge clip", "knowledge clips", "self study",
])
/// `after the lecture`, `about the podcast`: the word names another activity.
private let pointers = [
  "na", "voor", "bij", "over", "van", "uit", "naar", "het", "de", "een", "aan", "op", "after", "before", "about",
  "from", "to", "the", "a", "for", "on", "of", "your", "je", "jullie", "eigen",
]

private func findModeContradiction(_ look: inout Look<ModeContradiction>) {
  let plan = look.plan
  for activity in plan.activities where !activity.isCancelled {
    let element = plan.model.elements[Int(activity.element)]
    if let kind = activity.kind, isContrary(kind, isSync: activity.isSync) {
      let word = plan.snapshot.text(element.kindSpan)
      look.notMet(
        activity.element,
        ModeContradiction(word: word, name: look.context.label(activity.element), isSync: activity.isSync))
      continue
    }
    guard let found = plan.firstPhrase(activity.isSync ? ownTimeWords : liveWords, in: element.textSpan),
      !pointers.contains(where: { Array($0.utf8) == found.before })
    else {
      look.met()
      continue
    }
    look.notMet(
      activity.element,
      ModeContradiction(
        word: plan.snapshot.text(found.span), name: look.context.label(activity.element), isSync: activity.isSync),
      at: found.span, severity: .note)
  }
}

/// Only what can't well be held otherwise: a lecture in one's own time, or an e-learning together. An assignment in class is
/// quite usual.
private func isContrary(_ kind: ActivityKind, isSync: Bool) -> Bool {
  let row = kind.row
  switch row.timing {
  case .both: return false
  // Looking back is done in a group or alone.
  case .sync: return !isSync && !row.modes.contains(.onlineAsync) && !row.classes.contains(.reflection)
  case .async:
    return isSync && (kind == .forum || kind == .selfStudy || kind == .eLearning || row.classes == .transmission)
  }
}

private func sayModeContradiction(_ facts: ModeContradiction) -> Bilingual<String> {
  facts.isSync
    ? Bilingual(
      nl: "Bij '\(facts.word)' denk je aan iets in eigen tijd, maar hier staat 'synchroon'. Klopt dat?",
      en: "'\(facts.word)' sounds like something in one's own time, but it says 'sync' here. Is that right?")
    : Bilingual(
      nl: "Bij '\(facts.word)' denk je aan iets wat live gebeurt, maar hier staat 'asynchroon'. Klopt dat?",
      en: "'\(facts.word)' sounds like something live, but it says 'async' here. Is that right?")
}

private func fixModeContradiction(_ context: Context, _ signal: Signal<ModeContradiction>) -> [Fix] {
  guard signal.element >= 0 else { return [] }
  let keyword = signal.facts.isSync ? Keyword.async : .sync
  // Behind a block in a plan without any indentation, 'sync' would be taken for a part of that block.
  let lines = context.snapshot.tree.lines
  if keyword == .sync, !lines.contains(where: { $0.kind == .entry && $0.column > 0 }) { return [] }
  let head = context.model.elements[Int(signal.element)].keywordSpan
  return [.changing(head, to: keyword.row.names.canonical(context.language))]
}
