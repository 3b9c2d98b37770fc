import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// An `or` that does not stand between two activities.
  static let orWithoutAlternatives = Rule(
    "or-without-alternatives", in: .notation, .warning,
    title: Bilingual(nl: "'of' zonder twee mogelijkheden", en: "'or' without two alternatives"),
    why: Bilingual(
      nl:
        "Tussen twee activiteiten betekent 'of' dat een student er een doet. Staat er aan een kant niets, dan is er niets te kiezen.",
      en:
        "Between two activities 'or' means that a student does one of them. With nothing on one side there is no choice."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          of
          ^^
          asynchroon lezen: Hoofdstuk 1
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1
          or
          ^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1
          or
          ^^
          environment: online
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Hoofdstuk 1
          of
          asynchroon kennisclip: Clips
          of
          asynchroon oefening: Opgaven
        """),
      .right(
        """
        course MC101: Marketing
        meeting: Workshop
        > For those who can come.
        or
        async video: Recording
        """),
    ],
    find: findLooseAlternatives, say: sayLooseAlternative)
}

private enum MissingSide {
  case before
  case after
  case both
}

private struct Facts: Sendable {
  var word: String
  var side: MissingSide
}

extension Facts: MessageFacts {
  var variant: String {
    switch side {
    case .before: "before"
    case .after: "after"
    case .both: "both"
    }
  }

  var arguments: [MessageArgument] { [.init("word", word)] }
}

private func findLooseAlternatives(_ context: Context) -> [Signal<Facts>] {
  let model = context.model
  var signals: [Signal<Facts>] = []
  if context.plan.all(.or).isEmpty { return signals }
  // For each open parent the last of its entries so far, and the `or` that waits for an entry behind it.
  var lastEntry: [Int32: Int32] = [:]
  for at in model.elements.indices {
    let element = model.elements[at]
    guard element.form == .entry || element.form == .unknown else { continue }
    let own = Int32(truncatingIfNeeded: at)
    let before = lastEntry[element.parent]
    lastEntry[element.parent] = own
    guard element.keyword == .or, element.end == own + 1 else { continue }
    let hasBefore = before.map { mayBeChosen(model.elements[Int($0)]) } ?? false
    let hasAfter = nextEntry(after: own, in: model).map { mayBeChosen(model.elements[Int($0)]) } ?? false
    if hasBefore && hasAfter { continue }
    let side: MissingSide = hasAfter ? .before : hasBefore ? .after : .both
    signals.append(
      Signal(element.keywordSpan, own, Facts(word: context.snapshot.text(element.keywordSpan), side: side)))
  }
  return signals
}

/// The next entry below the same parent.
private func nextEntry(after own: Int32, in model: CourseModel) -> Int32? {
  let parent = model.elements[Int(own)].parent
  guard parent >= 0 else { return nil }
  var next = model.elements[Int(own)].end
  while next < model.elements[Int(parent)].end {
    let element = model.elements[Int(next)]
    if element.form == .entry || element.form == .unknown { return next }
    next = element.end
  }
  return nil
}

/// What we do not know gets the benefit of the doubt: that it is unknown has been said.
private func mayBeChosen(_ element: Element) -> Bool {
  guard let keyword = element.keyword else { return true }
  switch keyword.facts.role {
  case .activity, .definition, .document: return true
  case .block: return keyword != .or
  case .property: return false
  }
}

private func sayLooseAlternative(_ facts: Facts) -> Bilingual<String> {
  switch facts.side {
  case .before:
    Bilingual(
      nl: "Boven '\(facts.word)' mist een activiteit om uit te kiezen. Zet die erboven, even ver ingesprongen.",
      en: "An activity to choose is missing above '\(facts.word)'. Put it there, with the same indentation.")
  case .after:
    Bilingual(
      nl: "Onder '\(facts.word)' mist een activiteit om uit te kiezen. Zet die eronder, even ver ingesprongen.",
      en: "An activity to choose is missing below '\(facts.word)'. Put it there, with the same indentation.")
  case .both:
    Bilingual(
      nl: "Om '\(facts.word)' heen staan geen activiteiten om uit te kiezen. Zet het tussen twee activiteiten.",
      en: "There are no activities to choose from around '\(facts.word)'. Put it between two activities.")
  }
}
