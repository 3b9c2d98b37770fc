import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A well-known method, done in another way than it is known for.
  static let methodParametersOff = Rule(
    "method-parameters-off", in: .principleF, .advice, .tip, gate: .whenStated, .core,
    sources: "002 A; 002 B; 002 C; 002 D; 002 E; 002 F; 002 1.3",
    title: Bilingual(nl: "Werkvorm anders dan bedoeld", en: "Method other than intended"),
    why: Bilingual(
      nl: "Een werkvorm werkt zoals beschreven als de stappen erin zitten. Een eigen variant mag natuurlijk ook.",
      en: "A method works as described if its steps are there. A variant of your own is fine, too."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        les: Eerste
          synchroon intervisie in viertallen: Een vraag van je stage [groepjes van 6, 60 min]
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          les: Eerste
            synchroon intervisie in viertallen: Een vraag van je stage [groepjes van 6, 60 min]
              kenmerk: variant
          """),
      .wrong(
        """
        course MC101: Nursing
        meeting: First
          sync World Café: What makes good care? [groups of 5, 60 min]
          ^^^^^^^^^^^^^^^
            prompt: What makes good care?
        """,
        fixed: """
          course MC101: Nursing
          meeting: First
            sync World Café: What makes good care? [groups of 5, 60 min]
              rounds: ?
              prompt: What makes good care?
          """),
      .right(
        """
        cursus MC101: Marketing
        les: Eerste
          synchroon intervisie in viertallen: Een vraag van je stage [groepjes van 4, 60 min]
          synchroon intervisie in viertallen: Een vraag van je werk [groepjes van 6, 60 min]
            kenmerk: variant
        """),
      .right(
        """
        course MC101: Nursing
        meeting: First
          sync World Café: What makes good care? [groups of 5, 60 min]
            prompt: What makes good care?
            rounds: 3
        """),
    ],
    find: findMethodsOff, say: sayMethodOff, fix: fixMethodOff)
}

/// What the guides say of a method. Its numbers are its own, not limits of a school.
private struct Method {
  /// People in one group.
  var people: ClosedRange<Int>?
  /// People altogether.
  var community: ClosedRange<Int>?
  /// Minutes it takes.
  var minutes: ClosedRange<Int>?
  var rounds: ClosedRange<Int>?
  var isOptional = false
  /// Part of the run it belongs in, in thousandths.
  var moment: ClosedRange<Int>?
  /// Properties without which it is another method.
  var steps: [Keyword] = []
}

private func method(_ kind: ActivityKind) -> Method? {
  switch kind {
  case .worldCafe: Method(rounds: 2...99, steps: [.prompt, .rounds])
  case .openSpace: Method(community: 10...1000, steps: [.agendaBy])
  case .intervisionInFours: Method(people: 4...4, minutes: 40...999, rounds: 4...4)
  case .proudChallengeInterviews: Method(people: 2...4)
  case .journaling: Method(people: 1...2)
  case .colouredCardStatements: Method(steps: [.followUp])
  case .threeSixtyFeedback: Method(steps: [.rubric])
  case .midwayPersonalQuiz: Method(moment: 333...667, steps: [.input])
  case .commonDenominatorPresentation: Method(people: 5...5, community: 16...18)
  case .rotatingConsult: Method(people: 4...5, minutes: 120...120, steps: [.role])
  case .missionStatement: Method(steps: [.prompt])
  case .dropInCoffeeQuarter: Method(minutes: 10...30, isOptional: true)
  case .coffeeRoom: Method(isOptional: true)
  case .groupInterview: Method(people: 2...3, minutes: 45...60)
  default: nil
  }
}

private enum Off: Sendable {
  case people(ClosedRange<Int>, Int)
  case community(ClosedRange<Int>, Int)
  case minutes(ClosedRange<Int>, Int)
  case rounds(ClosedRange<Int>, Int)
  case notOptional
  case notHalfway
  case steps([Keyword])
}

extension Off: MessageFacts {
  var variant: String {
    switch self {
    case .people: "people"
    case .community: "community"
    case .minutes: "minutes"
    case .rounds: "rounds"
    case .notOptional: "not-optional"
    case .notHalfway: "not-halfway"
    case .steps: "steps"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .people(let wanted, let people), .community(let wanted, let people): bounds(wanted) + [.init("people", people)]
    case .minutes(let wanted, let minutes): bounds(wanted) + [.init("minutes", minutes)]
    case .rounds(let wanted, let rounds): bounds(wanted) + [.init("rounds", rounds)]
    case .notOptional, .notHalfway: []
    case .steps(let missing): [.init("missing", missing)]
    }
  }

  private func bounds(_ wanted: ClosedRange<Int>) -> [MessageArgument] {
    [.init("minimum", wanted.lowerBound), .init("maximum", wanted.upperBound)]
  }
}

private func findMethodsOff(_ look: inout Look<Off>) {
  let plan = look.plan
  for at in plan.heldActivities {
    let activity = plan.activities[at]
    guard let kind = activity.kind, let method = method(kind) else { continue }
    if isVariant(activity.element, plan) { continue }
    if let off = contradiction(method, at, plan) {
      look.notMet(activity.element, off)
      continue
    }
    let element = activity.element
    // A title that asks is a question of its own.
    let asks = plan.snapshot.title(element).hasSuffix("?")
    let missing = method.steps.filter { plan.state($0, of: element) == .notStated && !($0 == .prompt && asks) }
    // Prose may well tell the steps; only a person can read that.
    let isExplained = plan.model.children(of: element).contains { plan.model.elements[Int($0)].form == .prose }
    if missing.isEmpty {
      look.met()
    } else if isExplained || plan.has(.instruction, element) || plan.has(.description, element)
      || plan.has(.material, element)
    {
      look.needsPerson(element)
    } else {
      look.notMet(element, .steps(missing), severity: .note, asksForMissing: true)
    }
  }
}

private func isVariant(_ element: Int32, _ plan: Plan) -> Bool {
  plan.model.children(.tag, of: element).contains { folded(plan.snapshot.title($0)) == folded("variant") }
}

/// What is stated and cannot go with the method; ranges are read by the end that fits.
private func contradiction(_ method: Method, _ at: Int, _ plan: Plan) -> Off? {
  let activity = plan.activities[at]
  if let wanted = method.people, let grouping = activity.grouping?.value, grouping.kinds != .wholeGroup,
    grouping.size != nil || grouping.kinds == .pairs, let people = plan.peopleTogether(in: activity),
    people.upper < wanted.lowerBound || people.lower > wanted.upperBound
  {
    return .people(wanted, people.upper < wanted.lowerBound ? people.upper : people.lower)
  }
  if let wanted = method.community, let people = plan.meetingSize,
    people.upper < wanted.lowerBound || people.lower > wanted.upperBound
  {
    return .community(wanted, people.upper < wanted.lowerBound ? people.upper : people.lower)
  }
  if let wanted = method.minutes, activity.duration.isWholeKnown, !activity.duration.isApproximate {
    let lower = activity.duration.lower / 60
    let upper = activity.duration.upper / 60
    if upper < wanted.lowerBound { return .minutes(wanted, upper) }
    if lower > wanted.upperBound { return .minutes(wanted, lower) }
  }
  if let wanted = method.rounds, let rounds = plan.number(.rounds, of: activity.element),
    rounds.upper < wanted.lowerBound || rounds.lower > wanted.upperBound
  {
    return .rounds(wanted, rounds.upper < wanted.lowerBound ? rounds.upper : rounds.lower)
  }
  if method.isOptional,
    plan.terms(.choice, of: activity.element).contains(.required)
      || plan.terms(.presence, of: activity.element).contains(.attendanceRequired)
  {
    return .notOptional
  }
  if let moment = method.moment, plan.happens(at, from: moment.lowerBound, to: moment.upperBound) == false {
    return .notHalfway
  }
  return nil
}

private func sayMethodOff(_ off: Off) -> Bilingual<String> {
  let (nl, en): (String, String) =
    switch off {
    case .people(let wanted, let people):
      (
        "Deze werkvorm is bedoeld voor groepjes van \(spelled(wanted, "tot")); hier \(isOrAre(people).nl) het er \(people).",
        "This method is meant for groups of \(spelled(wanted, "to")); here there \(isOrAre(people).en) \(people)."
      )
    case .community(let wanted, let people):
      (
        "Deze werkvorm is bedoeld voor \(spelled(wanted, "tot")) deelnemers; hier \(isOrAre(people).nl) het er \(people).",
        "This method is meant for \(spelled(wanted, "to")) people; here there \(isOrAre(people).en) \(people)."
      )
    case .minutes(let wanted, let minutes):
      (
        "Voor deze werkvorm is \(time(wanted).nl) gebruikelijk; hier staat \(minutes) min.",
        "This method usually takes \(time(wanted).en); here it is \(minutes) min."
      )
    case .rounds(let wanted, let rounds):
      (
        "Deze werkvorm heeft \(count(wanted).nl) rondes; hier \(isOrAre(rounds).nl) het er \(rounds).",
        "This method has \(count(wanted).en) rounds; here there \(isOrAre(rounds).en) \(rounds)."
      )
    case .notOptional:
      (
        "Deze werkvorm werkt juist omdat niemand hoeft te komen; hier is hij verplicht.",
        "This method works because nobody has to come; here it is required."
      )
    case .notHalfway:
      (
        "Deze werkvorm is bedoeld voor halverwege, als de groep elkaar al wat kent.",
        "This method is meant for halfway, when the group knows each other a little."
      )
    case .steps(let missing):
      (
        "Bij deze werkvorm \(missing.count == 1 ? "hoort" : "horen") ook \(names(missing, .dutch)). Staat dat nog niet in het plan, vul het dan aan.",
        "This method also takes \(names(missing, .english)). If the plan does not say so yet, add it."
      )
    }
  if case .steps = off { return Bilingual(nl: nl, en: en) }
  return Bilingual(
    nl: nl + " Is het een eigen variant, zeg dat er dan bij.", en: en + " If it is a variant of your own, say so.")
}

private func isOrAre(_ count: Int) -> Bilingual<String> {
  count == 1 ? Bilingual(nl: "is", en: "is") : Bilingual(nl: "zijn", en: "are")
}

private func spelled(_ range: ClosedRange<Int>, _ to: String) -> String {
  range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound) \(to) \(range.upperBound)"
}

private func time(_ range: ClosedRange<Int>) -> Bilingual<String> {
  if range.upperBound > 600 {
    return Bilingual(nl: "minstens \(range.lowerBound) min", en: "at least \(range.lowerBound) min")
  }
  return Bilingual(nl: spelled(range, "tot") + " min", en: spelled(range, "to") + " min")
}

private func count(_ range: ClosedRange<Int>) -> Bilingual<String> {
  if range.upperBound > 50 { return Bilingual(nl: "minstens \(range.lowerBound)", en: "at least \(range.lowerBound)") }
  return Bilingual(nl: spelled(range, "tot"), en: spelled(range, "to"))
}

private func names(_ keywords: [Keyword], _ language: Language) -> String {
  listed(
    keywords.map { keyword in
      let names = keyword.row.names
      return Bilingual(nl: "'\(names.canonical(.dutch))'", en: "'\(names.canonical(.english))'")
    })[language]
}

private func fixMethodOff(_ context: Context, _ signal: Signal<Off>) -> [Fix] {
  var fixes: [Fix] = []
  if case .steps(let missing) = signal.facts {
    let lines = missing.map { context.openLine($0) }.joined(separator: "\n")
    fixes.append(
      Fix(
        Bilingual(nl: "Vul de stappen aan", en: "Add the steps"), .needsText,
        [context.insertion(lines, under: signal.element)]))
  }
  fixes.append(
    Fix(
      Bilingual(nl: "Zeg dat het een variant is", en: "Say that it is a variant"), .unsafe,
      [context.insertion("\(context.spelled(.tag)): variant", under: signal.element)]))
  return fixes
}
