import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// An activity is said to be somewhere its meeting is not, or where its kind can't be held.
  static let conflict = Rule(
    "conflict", in: .environment, .warning, .validity, gate: .always, .core,
    sources: "003 Leeromgevingen",
    title: Bilingual(nl: "Leeromgevingen spreken elkaar tegen", en: "Environments contradict each other"),
    why: Bilingual(
      nl: "Een activiteit gebeurt waar de bijeenkomst is, tenzij je erbij zet hoe het anders kan.",
      en: "An activity happens where its meeting is, unless you say how it can be otherwise."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [online]
            synchroon casus: Een sterk merk [op locatie, groepjes van 4, 60 min]
                                             ^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            les: Werkcollege [online]
              synchroon casus: Een sterk merk [online, groepjes van 4, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          session: Seminar [on campus]
            sync discussion: Who is the customer? [online, 30 min]
                                                   ^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          sync lecture: What is a brand? [workplace, 45 min]
                                          ^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon peiling: Welk merk ken je? [online, 5 min]
            synchroon brainstorm: Nieuwe namen [online, 20 min]
              tool: Miro
            synchroon inleveren: De beste naam [online]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          session: Seminar [hyflex]
            sync discussion: Who is the customer? [online, 30 min]
          async reading: Chapter 1 [on campus, 60 min]
        """),
    ],
    find: findConflict, say: sayConflict, fix: fixConflict)
}

private struct Conflict {
  var name: String
  var stated: Environments
  var meeting: String
  /// The kind of activity, where that is what can't be.
  var kind: ActivityKind?
  /// Where the meeting is, or where the kind can be held.
  var expected: Environments
  var span: Span
}

extension Conflict: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("activity", name), .init("stated", stated.each), .init("meeting", meeting), .init("kind", kind),
      .init("expected", expected.each),
    ]
  }
}

private func findConflict(_ look: inout Look<Conflict>) {
  let plan = look.plan
  for (at, activity) in plan.activities.enumerated() where !activity.isCancelled {
    guard let own = activity.environment, own.origin == .own else { continue }
    var conflict: Conflict?
    if let gathering = plan.gathering(of: at).map({ plan.gatherings[$0] }), !gathering.isActivity, activity.isSync,
      let meeting = gathering.environment?.value, isApart(activity, own.value, meeting, plan)
    {
      conflict = Conflict(
        name: look.context.label(activity.element), stated: own.value, meeting: look.context.label(gathering.element),
        expected: meeting, span: written(own.source, plan))
    } else if let kind = activity.kind, !canBe(own.value, activity) {
      conflict = Conflict(
        name: look.context.label(activity.element), stated: own.value,
        meeting: "", kind: kind,
        expected: activity.facets.allowedEnvironments, span: written(own.source, plan))
    }
    if let conflict {
      look.notMet(
        activity.element, conflict, at: conflict.span, severity: conflict.kind == nil ? nil : .advice)
    } else {
      look.met()
    }
  }
}

private func written(_ element: Int32, _ plan: Plan) -> Span {
  let span = plan.model.elements[Int(element)].textSpan
  return span.isEmpty ? plan.headSpan(of: element) : span
}

/// Online in a room, with nothing to do it with; or in a room while the meeting is online.
private func isApart(_ activity: Activity, _ own: Environments, _ meeting: Environments, _ plan: Plan) -> Bool {
  let both: Environments = [.hybrid, .hyflex]
  if !meeting.isDisjoint(with: both) || !own.isDisjoint(with: both) || !own.isDisjoint(with: meeting) { return false }
  if meeting == .online { return own.contains(.onCampus) }
  guard meeting.contains(.onCampus), own == .online else { return false }
  return plan.state(.tool, around: activity.element) == .notStated && !isDoneWithDevice(activity)
}

/// What students do on their own device also when they are together.
private func isDoneWithDevice(_ activity: Activity) -> Bool {
  guard let kind = activity.kind else { return false }
  return kind == .quiz || kind == .poll || kind.row.usualEnvironment.contains(.online)
    || kind.row.modes.isDisjoint(with: .physical) || !kind.row.tools.isEmpty
}

private func canBe(_ own: Environments, _ activity: Activity) -> Bool {
  var allowed = activity.facets.allowedEnvironments
  if allowed.isEmpty { return true }
  if !activity.isSync { allowed.formUnion([.ownPlace, .onCampus]) }
  if !allowed.isDisjoint(with: [.onCampus, .online]) { allowed.insert(.hyflex) }
  if !allowed.isDisjoint(with: [.onCampus, .workplace]) { allowed.insert(.hybrid) }
  return !own.isDisjoint(with: allowed)
}

private func sayConflict(_ facts: Conflict) -> Bilingual<String> {
  let stated = named(facts.stated.each)
  let expected = facts.expected.each
  let choices = anyOf(
    Bilingual(nl: expected.map { $0.name(.dutch) }, en: expected.map { $0.name(.english) }))
  if let kind = facts.kind {
    let names = kind.row.names
    return Bilingual(
      nl:
        "Bij '\(facts.name)' staat '\(stated.nl)'. Bij '\(names.canonical(.dutch))' past eerder \(choices.nl). Klopt dat?",
      en:
        "'\(facts.name)' says '\(stated.en)'. For '\(names.canonical(.english))', \(choices.en) is more usual. Is that right?"
    )
  }
  return Bilingual(
    nl:
      "Bij '\(facts.name)' staat '\(stated.nl)', maar '\(facts.meeting)' is \(choices.nl). Verander een van de twee, of noem de tool.",
    en:
      "'\(facts.name)' says '\(stated.en)', but '\(facts.meeting)' is \(choices.en). Change one of the two, or name the tool."
  )
}

private func fixConflict(_ context: Context, _ signal: Signal<Conflict>) -> [Fix] {
  signal.facts.expected.each.map { .changing(signal.facts.span, to: $0.name(context.language)) }
}
