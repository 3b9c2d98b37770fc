import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// More minutes are planned than there are.
  static let timingDoesNotAddUp = Rule(
    "timing-does-not-add-up", in: .principleE, .warning, .validity, gate: .always, .core,
    sources: "002 F; 002 B1-H2",
    title: Bilingual(nl: "Meer gepland dan er tijd is", en: "More planned than there is time for"),
    why: Bilingual(
      nl: "Als de onderdelen samen langer duren dan de bijeenkomst, sneuvelt er iets. Dat kies je liever vooraf.",
      en: "If the parts together take longer than the meeting, something gets lost. Better to choose beforehand what."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          les: Werkcollege [60 min]
          ^^^
            synchroon hoorcollege: Wat is een merk? [30 min]
            pauze: [10 min]
            synchroon casus: Een eigen merk [45 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            les: Werkcollege [85 min]
              synchroon hoorcollege: Wat is een merk? [30 min]
              pauze: [10 min]
              synchroon casus: Een eigen merk [45 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        meeting: Third [2 h]
          sync consult: Everyone brings a question [groups of 4-5, 60 min]
          ^^^^^^^^^^^^
            per person: 20 min
        """,
        fixed: """
          community CG1: Coaching group
          meeting: Third [2 h]
            sync consult: Everyone brings a question [groups of 4-5, 80 min]
              per person: 20 min
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          les: Werkcollege [60 min]
            synchroon hoorcollege: Wat is een merk? [30 min]
            synchroon casus: Een eigen merk [30 min]
            of:
            synchroon casus: Een bekend merk [30 min]
            synchroon vragenuur: Voor wie wil [15 min, optioneel]
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: Third [90 min]
          sync intervision: One question, three listeners [groups of 4, 60 min]
            rounds: 2
            per person: 25 min
        """),
    ],
    find: findTiming, say: sayTiming, fix: fixTiming)
}

private struct Facts: Sendable {
  enum What: Sendable {
    case contents
    case turns(Int)
    case rounds(Int)
  }
  var what: What
  /// Seconds.
  var needed: Int
  var available: Int
}

extension Facts: MessageFacts {
  var variant: String {
    switch what {
    case .contents: "contents"
    case .turns: "turns"
    case .rounds: "rounds"
    }
  }

  var arguments: [MessageArgument] {
    let minutes: [MessageArgument] = [.init("neededMinutes", needed / 60), .init("availableMinutes", available / 60)]
    switch what {
    case .contents: return minutes
    case .turns(let people): return minutes + [.init("people", people)]
    case .rounds(let rounds): return minutes + [.init("rounds", rounds)]
    }
  }
}

private func findTiming(_ look: inout Look<Facts>) {
  for meeting in look.plan.figures.meetings { judgeMeeting(meeting.element, &look) }
  for child in look.plan.all(.perPerson) { judgeTurns(child, &look) }
}

private func judgeMeeting(_ element: Int32, _ look: inout Look<Facts>) {
  guard let available = secondsAvailable(element, look) else { return }
  let content = look.plan.timeNeeded(in: element)
  if content.total == 0 { return }
  if content.lower > available {
    look.notMet(element, Facts(what: .contents, needed: content.lower, available: available))
  } else if content.isWholeKnown {
    look.met()
  } else {
    look.cannotTell(element, missing: .property(.duration))
  }
}

private func judgeTurns(_ child: Int32, _ look: inout Look<Facts>) {
  let plan = look.plan
  let owner = plan.model.elements[Int(child)].parent
  guard let each = plan.model.duration(child)?.seconds.lower, let available = secondsAvailable(owner, look) else {
    return look.cannotTell(owner, missing: .property(.duration))
  }
  let rounds = plan.model.child(.rounds, of: owner).flatMap { plan.model.quantity($0)?.lower }
  guard let times = rounds.map({ $0 / 1000 }) ?? plan.peopleTakingTurns(in: owner) else {
    return look.cannotTell(owner, missing: .property(.grouping))
  }
  let needed = multiplied(each, by: Swift.max(times, 0))
  if needed <= available { return look.met() }
  look.notMet(
    owner, Facts(what: rounds == nil ? .turns(times) : .rounds(times), needed: needed, available: available))
}

/// What is stated, and a little more where that is only about right.
private func secondsAvailable(_ element: Int32, _ look: Look<Facts>) -> Int? {
  guard let stated = look.plan.timeAvailable(for: element) else { return nil }
  let slack = stated.isApproximate ? look.limits.lower(.loadTolerance) : 0
  return multiplied(stated.upper, by: 100 + slack, over: 100)
}

private func minutes(_ seconds: Int) -> Int { seconds / 60 }

private func sayTiming(_ facts: Facts) -> Bilingual<String> {
  let (needed, available) = (minutes(facts.needed), minutes(facts.available))
  switch facts.what {
  case .contents:
    return Bilingual(
      nl: "Hier staat \(needed) minuten gepland, en er zijn er \(available). Maak iets korter, of neem meer tijd.",
      en: "\(needed) minutes are planned here, and there are \(available). Make something shorter, or take more time.")
  case .turns(let people):
    return Bilingual(
      nl:
        "Met \(people) mensen aan de beurt zijn \(needed) minuten nodig, en er zijn er \(available). Maak de groepjes kleiner of neem meer tijd.",
      en:
        "With \(people) people taking turns, \(needed) minutes are needed, and there are \(available). Make the groups smaller or take more time."
    )
  case .rounds(let rounds):
    return Bilingual(
      nl:
        "Voor \(counted(rounds, "ronde", "rondes")) zijn \(needed) minuten nodig, en er zijn er \(available). Doe minder rondes of neem meer tijd.",
      en:
        "For \(counted(rounds, "round", "rounds")), \(needed) minutes are needed, and there are \(available). Do fewer rounds or take more time."
    )
  }
}

private func fixTiming(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard let child = context.model.child(.duration, of: signal.element) else { return [] }
  let span = context.model.elements[Int(child)].textSpan
  let needed = minutes(signal.facts.needed + 59)
  // More than anyone can write down is no way out.
  if span.isEmpty || needed > 100_000 { return [] }
  return [
    Fix(
      Bilingual(nl: "Neem \(needed) minuten", en: "Take \(needed) minutes"), .unsafe, replace: span,
      with: "\(needed) min")
  ]
}
