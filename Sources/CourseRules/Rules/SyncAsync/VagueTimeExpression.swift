import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Words where a student would want a number of days or a week.
  static let vagueTimeExpression = Rule(
    "vague-time-expression", in: .syncAsync, .advice, .validity, gate: .whenStated, .core, for: .all,
    sources: "003 Voorbeeld",
    title: Bilingual(nl: "Vage tijd", en: "Vague time"),
    why: Bilingual(
      nl: "Met 'een aantal dagen' of 'regelmatig' kan een student niets plannen.",
      en: "A student can't plan with 'a few days' or 'regularly'."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon opdracht: Een merkanalyse [individueel, 2 uur]
            feedback: docent [binnen een aantal dagen]
                                     ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 2: Merken
            asynchroon opdracht: Een merkanalyse [individueel, 2 uur]
              feedback: docent [binnen ?]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 2: Brands
          async forum: What stood out? [online, 30 min]
            repeat: regularly
                    ^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 2: Brands
            async forum: What stood out? [online, 30 min]
              repeat: ?
          """),
      .right(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon opdracht: Een merkanalyse, met een aantal voorbeelden [individueel, 2 uur]
            feedback: docent [binnen 5 werkdagen]
        """),
      .right(
        """
        course MC101: Marketing
        channel questions: Forum [within one lesson day]
        week 2: Brands
          async forum: What stood out? [online, 30 min]
            repeat: weekly
        """),
    ],
    find: findVagueTime, say: sayVagueTime, fix: fixVagueTime)
}

private let vagueWords = PhraseList([
  "een aantal", "enkele", "een paar", "regelmatig", "zo snel mogelijk", "tijdig", "binnenkort", "te zijner tijd",
  "spoedig",
  "several", "a few", "a number of", "regularly", "as soon as possible", "asap", "soon", "in due time", "in due course",
])

private struct VagueTime {
  var text: String
  var span: Span
  /// Stands alone between brackets, where a question mark would not say what it is about.
  var isBare: Bool
}

extension VagueTime: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", text)]
  }
}

private func findVagueTime(_ look: inout Look<VagueTime>) {
  let plan = look.plan
  for keyword in [Keyword.within, .recurrence] {
    for at in plan.all(keyword) {
      let element = plan.model.elements[Int(at)]
      if element.state == .unknown {
        look.cannotTell(at, missing: .property(keyword))
        continue
      }
      guard element.state == .stated else { continue }
      let isRegular = plan.model.recurrence(at).map { $0.rhythm == .regularly } ?? false
      let isText = element.value == .text && plan.firstPhrase(vagueWords, in: element.textSpan) != nil
      if !isRegular && !isText {
        look.met()
        continue
      }
      let span = element.textSpan.isEmpty ? plan.headSpan(of: at) : element.textSpan
      look.notMet(
        at,
        VagueTime(
          text: quoted(plan.snapshot.text(span)), span: span,
          isBare: element.form == .detail && (element.keywordSpan.isEmpty || element.keywordSpan.overlaps(span))),
        at: span)
    }
  }
}

private func sayVagueTime(_ facts: VagueTime) -> Bilingual<String> {
  Bilingual(
    nl: "Met '\(facts.text)' kunnen studenten niet plannen. Noem een getal, zoals 3 dagen, of een week.",
    en: "Students can't plan with '\(facts.text)'. Give a number, such as 3 days, or a week.")
}

private func fixVagueTime(_ context: Context, _ signal: Signal<VagueTime>) -> [Fix] {
  if signal.facts.isBare { return [] }
  return [
    Fix(
      Bilingual(nl: "Zet er een vraagteken voor in de plaats", en: "Put a question mark in its place"), .needsText,
      replace: signal.facts.span, with: "?")
  ]
}
