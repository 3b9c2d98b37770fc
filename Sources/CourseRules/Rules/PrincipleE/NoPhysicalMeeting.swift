import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A new group in a blended course does not meet on campus early on.
  static let noPhysicalMeeting = Rule(
    "no-physical-meeting", in: .principleE, .advice, .experience, gate: .whenStated, .extended,
    sources: "002 E; 002 2.2-pre; 002 2.2-post; 002 B1-S1; 002 B1-S2",
    title: Bilingual(nl: "Geen ontmoeting op locatie aan het begin", en: "No meeting in person at the start"),
    why: Bilingual(
      nl:
        "Docenten en studenten vonden het belangrijk voor de band om elkaar een keer echt te ontmoeten, liefst aan het begin.",
      en: "Teachers and students found meeting in person important for bonding, preferably at the start."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        ^^^^^^^^^^^^^
        week 1: Start
          les: Startcollege [online, 60 min]
        week 2: Verder
          les: Werkcollege [online, 60 min]
        week 3: Slot
          les: Presentaties [op locatie, 90 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          week 1: Start
            synchroon fysieke start: Fysieke start [?]
            les: Startcollege [online, 60 min]
          week 2: Verder
            les: Werkcollege [online, 60 min]
          week 3: Slot
            les: Presentaties [op locatie, 90 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: online
        ^^^^^^^^
        week 1: Start
          meeting: Kick-off [online, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          les: Startcollege [op locatie, 60 min]
        week 2: Verder
          les: Werkcollege [online, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        composition: running
        week 1: Start
          meeting: Kick-off [online, 60 min]
        """),
    ],
    find: findPhysicalMeeting, say: sayPhysicalMeeting, fix: fixPhysicalMeeting)
}

private enum Facts: Sendable {
  case blended
  case online
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .blended: "blended"
    case .online: "online"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findPhysicalMeeting(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard let delivery = plan.delivery, let stated = plan.model.child(.delivery, of: plan.document) else {
    return look.cannotTell(plan.document, missing: .property(.delivery))
  }
  guard delivery == .deliveryBlended || delivery == .deliveryOnline, plan.isStarting != false,
    !plan.isIndividualRoute, !plan.gatherings.isEmpty
  else { return }
  var unclear: Int32?
  for (at, gathering) in plan.gatherings.enumerated() {
    guard let environments = environments(of: gathering, plan) else {
      if unclear == nil && isEarly(at, plan) != false { unclear = gathering.element }
      continue
    }
    guard !environments.isDisjoint(with: physical) else { continue }
    switch isEarly(at, plan) {
    case .some(true): return look.met()
    case .some(false): break
    case nil: return look.cannotTell(gathering.element, missing: .time)
    }
  }
  if let unclear { return look.cannotTell(unclear, missing: .property(.environment)) }
  let isOnline = delivery == .deliveryOnline
  look.notMet(stated, isOnline ? .online : .blended, severity: isOnline ? .note : nil)
}

/// Where a gathering is held; nil where that is not known of all of it.
private func environments(of gathering: Gathering, _ plan: Plan) -> Environments? {
  var found = gathering.environment?.value ?? []
  var isWhole = !found.isEmpty
  let own = gathering.activities.map { plan.activities[$0] }.filter { !$0.isCancelled }
  for activity in own { found.formUnion(activity.environment?.value ?? []) }
  if !own.isEmpty && own.allSatisfy({ $0.environment != nil }) { isWhole = true }
  let isPhysical = !found.isDisjoint(with: physical)
  return isWhole || isPhysical ? found : nil
}

private let physical: Environments = [.onCampus, .hybrid, .hyflex, .workplace]

/// In the first third of the run; nil where nothing tells.
private func isEarly(_ at: Int, _ plan: Plan) -> Bool? {
  if at == 0 { return true }
  let gathering = plan.gatherings[at]
  if let position = gathering.activities.first { return plan.happens(position, from: 0, to: 333) }
  let weeks = plan.figures.teachingWeeks
  guard let own = gathering.weeks.first, let first = weeks.first, let last = weeks.last, last > first else {
    return nil
  }
  return (own - first) * 3 <= last - first
}

private func sayPhysicalMeeting(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .blended:
    Bilingual(
      nl:
        "In het begin komt deze groep niet op locatie bij elkaar. Veel docenten en studenten vinden juist dat moment belangrijk om een band te krijgen.",
      en:
        "Early on, this group does not meet in person. Many teachers and students find that very moment important for bonding."
    )
  case .online:
    Bilingual(
      nl:
        "Deze groep ontmoet elkaar alleen online. Als het kan, helpt één ontmoeting op locatie om een band te krijgen.",
      en: "This group only meets online. If it is possible, meeting in person once helps to bond.")
  }
}

private func fixPhysicalMeeting(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard case .blended = signal.facts, let first = context.plan.gatherings.first else { return [] }
  return [context.addingActivity(.physicalStartMeeting, isSync: true, before: first.element)]
}
