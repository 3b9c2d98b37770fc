import CourseModel
import Vocabulary

extension Rule {
  /// A question that yes or no can answer.
  static let closedQuestions = Rule(
    "closed-questions", in: .principleE, .note, .tip, gate: .whenStated, .extended,
    sources: "001 OP-E; 002 E",
    title: Bilingual(nl: "Gesloten vraag", en: "Closed question"),
    why: Bilingual(
      nl:
        "Op een open vraag komt een gesprek; op een gesloten vraag een ja of nee.",
      en:
        "An open question starts a conversation; a closed one gets a yes or a no."),
    gathersAbove: 3, audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon discussie: Over merken [30 min]
            vragen: Is een merk hetzelfde als een logo?
            ^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          sync discussion: About brands [30 min]
            prompt: Do you trust brands?
            ^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon discussie: Over merken [30 min]
            vragen: Welk merk vertrouw je, en waarom?
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          sync discussion: About brands [30 min]
            prompt: Do you trust brands, and why?
        """),
    ],
    find: findClosedQuestions, say: sayClosedQuestions)
}

private let closedWords: Set<String> = [
  "is", "zijn", "kan", "kun", "kunnen", "heb", "heeft", "hebben", "ben", "bent", "doe", "doet", "wil", "wilt", "mag",
  "moet", "ga", "gaat", "zou", "was", "waren", "vind", "weet", "are", "am", "do", "does", "did", "can", "could", "have",
  "has", "had", "will", "would", "should", "were", "may",
]

/// What opens up a question that starts as a closed one.
private let openers: SoughtWords = [
  "waarom", "hoe", "wat", "welk", "wie", "waar", "of", "why", "how", "what", "which", "who", "where", "or",
]

private func findClosedQuestions(_ look: inout Look<Void>) {
  for prompt in look.plan.allStated(.prompt) {
    let text = look.plan.snapshot.title(prompt)
    guard text.contains("?") else { continue }
    if isClosed(text) { look.notMet(prompt, ()) } else { look.met() }
  }
}

private func isClosed(_ text: String) -> Bool {
  let first = text.drop { !$0.isLetter }.prefix { $0.isLetter }
  return closedWords.contains(first.lowercased()) && !openers.occur(in: text)
}

private func sayClosedQuestions(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Op deze vraag kun je met ja of nee antwoorden. Met 'hoe', 'wat' of 'waarom' komt het gesprek makkelijker op gang.",
    en:
      "This question can be answered with yes or no. With 'how', 'what' or 'why' the conversation starts more easily.")
}
