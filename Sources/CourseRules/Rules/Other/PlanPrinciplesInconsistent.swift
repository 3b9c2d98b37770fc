import CourseModel
import Vocabulary

extension Rule {
  /// The question of a plan is about a principle that was not chosen.
  static let planPrinciplesInconsistent = Rule(
    "plan-principles-inconsistent", in: .other, .note, .validity, gate: .always, .extended,
    sources: "002 B1-S2; 002 B1-S1",
    title: Bilingual(nl: "Hoe-vraag en principes verschillen", en: "Question and principles differ"),
    why: Bilingual(
      nl: "Als de vraag over iets anders gaat dan de gekozen principes, weet een lezer niet waar het plan op let.",
      en:
        "When the question is about something else than the chosen principles, a reader does not know what the plan looks at."
    ),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        hoe-vraag: Hoe groeit de bereidheid om mee te doen?
        ^^^^^^^^^
        ontwerpprincipes: A en C
        """),
      .wrong(
        """
        community LC1: Coaching group
        question: How do we build trust in this group?
        ^^^^^^^^
        principles: A
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        hoe-vraag: Hoe leren studenten elkaar echt kennen?
        ontwerpprincipes: A
        """),
      .right(
        """
        community LC1: Coaching group
        question: How do we make this a good year?
        principles: A
        """),
    ],
    find: findInconsistent, say: sayInconsistent)
}

/// Words by which a question speaks of a principle.
private let signs: [(principle: Principles, words: [String])] = [
  (
    .a,
    [
      "elkaar+kennen", "leren kennen", "kennismaken", "kennismaking", "get to know", "getting to know",
      "getting acquainted",
    ]
  ),
  (.b, ["vertrouwen", "veiligheid", "trust", "safe"]),
  (.c, ["gezamenlijk doel", "gezamenlijke doelen", "gedeelde doelen", "shared goal", "shared goals", "joint goal"]),
  (.d, ["bereidheid", "meedoen", "commitment", "initiatief", "willingness", "take part", "initiative"]),
  (.f, ["kennis delen", "delen van kennis", "share knowledge", "sharing knowledge"]),
]

private struct Facts: Sendable {
  /// In the order of the principles.
  var position: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("principle", principleWords[Swift.min(position, principleWords.count - 1)].principle)]
  }
}

private func findInconsistent(_ look: inout Look<Facts>) {
  let plan = look.plan
  let chosen = plan.chosenPrinciples
  guard !chosen.isEmpty else { return }
  for question in plan.allStated(.question) {
    let text = plan.snapshot.title(question)
    let asked = signs.filter { sign in sign.words.contains { holds(text, $0) } }
    if let other = asked.first(where: { !chosen.contains($0.principle) }) {
      let position = principleWords.firstIndex { $0.principle == other.principle } ?? 0
      look.notMet(question, Facts(position: position))
    } else if !asked.isEmpty {
      look.met()
    } else {
      look.needsPerson(question)
    }
  }
}

/// `elkaar+kennen`: both words, with others between them or not.
private func holds(_ text: String, _ words: String) -> Bool {
  words.split(separator: "+").allSatisfy { contains(text, String($0)) }
}

private func sayInconsistent(_ facts: Facts) -> Bilingual<String> {
  let names = principleWords[Swift.min(facts.position, principleWords.count - 1)].names
  return Bilingual(
    nl:
      "Je hoe-vraag gaat over '\(names.canonical(.dutch))', en dat is niet een van de gekozen principes. Voeg het toe als dat zo bedoeld is.",
    en:
      "Your question is about '\(names.canonical(.english))', which is not among the chosen principles. Add it if that is what you mean."
  )
}
