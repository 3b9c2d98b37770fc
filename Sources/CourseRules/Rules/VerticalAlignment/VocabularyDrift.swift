import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A plan uses a word for which the institution agreed on another.
  static let vocabularyDrift = Rule(
    "vocabulary-drift", in: .verticalAlignment, .advice, .strong, gate: .whenStated, .committee, for: .all,
    sources: "004 Wat is Blended Onderwijs?",
    title: Bilingual(nl: "Ander woord dan afgesproken", en: "Another word than agreed"),
    why: Bilingual(
      nl: "Als elk instituut zijn eigen woorden gebruikt, is het lastig om ervaringen met elkaar te delen.",
      en: "When every institute uses words of its own, it is hard to share experiences."),
    gathersAbove: 3,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon: Weblecture over merken [online, 20 min]
                      ^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon: Kennisclip over merken [online, 20 min]
          """,
        above: [
          """
          instelling: Hogeschool
          voorkeurswoord: kennisclip
            in plaats van: weblecture, vodcast
          """
        ]),
      .wrong(
        """
        programme CE: Commercial Economics
        preferred word: online session
          instead of: webinar
        > Every week has one webinar, and one day on campus.
                             ^^^^^^^
        """,
        fixed: """
          programme CE: Commercial Economics
          preferred word: online session
            instead of: webinar
          > Every week has one online session, and one day on campus.
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon: Kennisclip over merken [online, 20 min]
        """,
        above: [
          """
          instelling: Hogeschool
          voorkeurswoord: kennisclip
            in plaats van: clip, weblecture
          """
        ]),
      .right(
        """
        course MC101: Marketing
        source: The webinar handbook
        week 1: Start
          async video: How an online session works [online, 20 min]
        """,
        above: [
          """
          institution: University of applied sciences
          preferred word: online session
            instead of: webinar, session
          """
        ]),
    ],
    find: findDrift, say: sayDrift, fix: fixDrift)
}

private struct Drift {
  var word: String
  var preferred: String
}

extension Drift: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("word", word), .init("preferred", preferred)]
  }
}

private func findDrift(_ look: inout Look<Drift>) {
  let plan = look.plan
  // What was agreed in one language says nothing about another.
  let sources = [plan] + look.context.above.filter { isInSameLanguage($0, plan) }
  let words = PreferredWords(sources)
  if words.isEmpty { return }
  let found = plan.avoidedWords(words)
  if found.isEmpty { return look.met() }
  for word in found {
    look.notMet(
      word.element, Drift(word: plan.snapshot.plainText(word.span), preferred: word.preferred), at: word.span)
  }
}

private func isInSameLanguage(_ one: Plan, _ other: Plan) -> Bool {
  guard let left = one.snapshot.declaredLanguage, let right = other.snapshot.declaredLanguage else { return true }
  return left == right
}

private func sayDrift(_ drift: Drift) -> Bilingual<String> {
  Bilingual(
    nl:
      "In plaats van '\(quoted(drift.word))' is '\(quoted(drift.preferred))' afgesproken. Met dezelfde woorden begrijp je elkaar makkelijker.",
    en:
      "For '\(quoted(drift.word))' the agreed word is '\(quoted(drift.preferred))'. With the same words you understand each other more easily."
  )
}

private func fixDrift(_ context: Context, _ signal: Signal<Drift>) -> [Fix] {
  var text = signal.facts.preferred
  if signal.facts.word.first?.isUppercase == true, let first = text.first {
    text = first.uppercased() + text.dropFirst()
  }
  return [.changing(signal.span, to: text)]
}
