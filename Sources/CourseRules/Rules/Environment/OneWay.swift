import CourseModel
import Vocabulary

extension Rule {
  /// Work goes from one environment to another and nothing comes back.
  static let oneWay = Rule(
    "one-way", in: .environment, .note, .strong, gate: .whenChosen(.reviewOnly), .extended, for: .course,
    sources: "003 Leeromgevingen; tool default",
    title: Bilingual(nl: "Eenrichtingsverkeer tussen leeromgevingen", en: "One-way traffic between environments"),
    why: Bilingual(
      nl: "Leeromgevingen versterken elkaar als er iets heen en weer gaat: resultaten, feedback, vragen.",
      en: "Environments strengthen each other when something goes back and forth: results, feedback, questions."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon quiz: Vijf vragen [online, 10 min]
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Brands
          session: Seminar [on campus]
            sync case B1: A strong brand [groups of 4, 60 min]
            sync discussion B2: Who is the customer? [30 min]
          async hand-in: The case [online]
            follows: B1
          async forum: Go on talking [online]
            follows: B2
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
          asynchroon inleveren: De uitwerking [online]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          session: Seminar [on campus]
            sync case B1: A strong brand [groups of 4, 60 min]
          async assignment B2: Finish the case [own place, 60 min]
            follows: B1
          async hand-in: The case [online]
            follows: B2
          session: Feedback [on campus]
            sync feedback talk: On the case [30 min]
        """),
    ],
    find: findOneWay, say: sayOneWay)
}

private struct OneWay {
  var from: Environments
  var to: Environments
}

extension OneWay: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("from", from), .init("to", to)]
  }
}

private func findOneWay(_ look: inout Look<OneWay>) {
  let graph = look.plan.environmentGraph
  guard graph.used.count > 1 else { return }
  var count = 0
  for one in graph.used.indices {
    for other in graph.used.indices where other > one {
      let (there, back) = (graph.links[one][other], graph.links[other][one])
      count += there + back
      if there > 1 && back == 0 {
        return look.notMet(
          look.plan.document, OneWay(from: graph.used[one].environment, to: graph.used[other].environment))
      }
      if back > 1 && there == 0 {
        return look.notMet(
          look.plan.document, OneWay(from: graph.used[other].environment, to: graph.used[one].environment))
      }
    }
  }
  if count > 0 { look.met() }
}

private func sayOneWay(_ facts: OneWay) -> Bilingual<String> {
  Bilingual(
    nl:
      "Werk gaat van '\(facts.from.name(.dutch))' naar '\(facts.to.name(.dutch))', maar er komt niets terug. Denk aan resultaten, feedback of een vraag.",
    en:
      "Work goes from '\(facts.from.name(.english))' to '\(facts.to.name(.english))', but nothing comes back. Think of results, feedback or a question."
  )
}
