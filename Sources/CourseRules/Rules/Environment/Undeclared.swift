import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Nobody can tell where something happens.
  static let undeclared = Rule(
    "undeclared", in: .environment, .warning, .strong, gate: .whenStated, .core,
    sources: "003 Leeromgevingen; 003 Synchroon leren",
    title: Bilingual(nl: "Leeromgeving niet genoemd", en: "Learning environment not stated"),
    why: Bilingual(
      nl: "Samenkomen kan online en op locatie. Studenten stemmen hun reis en hun plek daarop af.",
      en:
        "People can come together online and on campus. Students plan their journey and their place to work around it."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          les: Werkcollege
          ^^^
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
            synchroon inleveren: De uitwerking [online]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          week 1: Merken
            les: Werkcollege
              omgeving: ?
              synchroon casus: Een sterk merk [groepjes van 4, 60 min]
              synchroon inleveren: De uitwerking [online]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async reading: Chapter 1 [60 min]
          ^^^^^^^^^^^^^
          async video: What is a brand? [10 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: op locatie
        week 1: Merken
          les: Werkcollege
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands [online]
          session: Seminar
            sync case: A strong brand [groups of 4, 60 min]
          async reading: Chapter 1 [60 min]
            environment: ?
        """),
    ],
    find: findUndeclared, say: sayUndeclared, fix: fixUndeclared)
}

private struct Undeclared {
  var name: String
  var isSync: Bool
}

extension Undeclared: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("isSync", isSync)]
  }
}

private func findUndeclared(_ look: inout Look<Undeclared>) {
  let plan = look.plan
  for gathering in plan.gatherings where !gathering.isActivity {
    let activities = gathering.activities.map { plan.activities[$0] }.filter { $0.isRequired }
    if activities.isEmpty && !gathering.activities.isEmpty { continue }
    let isTold = !activities.isEmpty && activities.allSatisfy { $0.environment != nil }
    judge(gathering.element, isSync: true, isTold: isTold || gathering.environment != nil, &look)
  }
  for activity in plan.activities where activity.isRequired && activity.meeting < 0 {
    // At each meeting, where that is.
    let isInMeetings = activity.recurrence?.rhythm == .eachMeeting
    judge(activity.element, isSync: activity.isSync, isTold: activity.environment != nil || isInMeetings, &look)
  }
}

private func judge(_ element: Int32, isSync: Bool, isTold: Bool, _ look: inout Look<Undeclared>) {
  let plan = look.plan
  // A course that is online as a whole, or on campus, says it for its meetings.
  let isByDelivery = plan.delivery == .deliveryOnline || (isSync && plan.delivery == .deliveryOnCampus)
  if isTold || isByDelivery { return look.met() }
  if plan.state(.environment, around: element) == .unknown {
    return look.cannotTell(element, missing: .property(.environment))
  }
  look.notMet(
    element, Undeclared(name: look.context.label(element), isSync: isSync),
    // A group that is no course may well meet where its members are.
    severity: isSync && !plan.isCommunity ? nil : .advice)
}

private func sayUndeclared(_ facts: Undeclared) -> Bilingual<String> {
  facts.isSync
    ? Bilingual(
      nl: "Bij '\(facts.name)' staat niet waar het is: online, op locatie of op de werkplek. Zet het erbij.",
      en: "The plan does not say where '\(facts.name)' is: online, on campus or at the workplace. Add it.")
    : Bilingual(
      nl:
        "Bij '\(facts.name)' staat niet waar studenten dit doen: online, op locatie of op een eigen plek. Zet het erbij.",
      en:
        "The plan does not say where students do '\(facts.name)': online, on campus or at a place of their own. Add it."
    )
}

/// First the question, then the answers to choose from.
private func fixUndeclared(_ context: Context, _ signal: Signal<Undeclared>) -> [Fix] {
  let word = Keyword.environment.row.names.canonical(context.language)
  let open = Fix(
    Bilingual(nl: "Zet 'omgeving' erbij", en: "Add 'environment'"), .needsText,
    [context.insertion("\(word): ?", under: signal.element)])
  let choices: [Environments] =
    signal.facts.isSync ? [.onCampus, .online, .workplace] : [.online, .ownPlace, .onCampus]
  return [open]
    + choices.map { choice in
      Fix(
        Bilingual(
          nl: "Zet 'omgeving: \(choice.name(.dutch))' erbij", en: "Add 'environment: \(choice.name(.english))'"),
        .unsafe,
        [context.insertion("\(word): \(choice.name(context.language))", under: signal.element)])
    }
}
