import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// An outcome opens with a verb that nobody can observe.
  static let outcomeNotMeasurable = Rule(
    "outcome-not-measurable", in: .alignment, .warning, .framework, gate: .whenStated, .core,
    for: [.course, .programme], sources: "Biggs; QM 2; practice",
    title: Bilingual(nl: "Leeruitkomst die je niet kunt zien", en: "Outcome that cannot be observed"),
    why: Bilingual(
      nl:
        "Of iemand iets begrijpt of weet, kun je niet zien. Wel of iemand het kan uitleggen, berekenen, vergelijken of ontwerpen.",
      en:
        "You cannot see whether someone understands or knows something. You can see whether they can explain, calculate, compare or design it."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Begrijpt hoe zender en ontvanger samenhangen
                          ^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: The student can understand the communication model
                                     ^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Legt uit hoe zender en ontvanger samenhangen
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Compares two communication models on a brand of your own
        """),
    ],
    find: findVagueOutcomes, say: sayVagueOutcome)
}

private struct Facts: Sendable {
  var verb: String
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("verb", verb)]
  }
}

private func findVagueOutcomes(_ look: inout Look<Facts>) {
  let plan = look.plan
  for figure in plan.outcomes {
    let title = plan.snapshot.title(figure.element)
    guard !title.isEmpty else { continue }
    let wording = outcomeWording(title)
    guard let verb = wording.vague else {
      // Of a verb that is not in the list nothing is known.
      if wording.level != nil { look.met() } else { look.needsPerson(figure.element) }
      continue
    }
    look.notMet(figure.element, Facts(verb: verb), at: span(of: verb, in: figure.element, plan))
  }
}

/// The verb in the text of the outcome.
private func span(of verb: String, in element: Int32, _ plan: Plan) -> Span? {
  let text = plan.model.elements[Int(element)].textSpan
  let bytes = plan.snapshot.bytes[text.range]
  let wanted = Array(verb.utf8)
  guard bytes.count >= wanted.count else { return nil }
  var start = bytes.startIndex
  while start + wanted.count <= bytes.endIndex {
    if bytes[start..<start + wanted.count].elementsEqual(wanted) { return Span(start, start + wanted.count) }
    start += 1
  }
  return nil
}

private func sayVagueOutcome(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "'\(facts.verb)' kun je bij een student niet zien. Kies een werkwoord dat studenten laten zien, zoals uitleggen, vergelijken of ontwerpen.",
    en:
      "'\(facts.verb)' is something you cannot see in a student. Choose a verb that students show, such as explain, compare or design."
  )
}
