import CourseModel
import Vocabulary

extension Rule {
  /// A group that stays the same for long gets no knowledge from outside.
  static let knowledgeSourcesUnstated = Rule(
    "knowledge-sources-unstated", in: .principleG, .advice, .strong, gate: .whenChosen(.principle(.g)), .extended,
    sources: "002 G; 002 E",
    title: Bilingual(nl: "Geen bron van kennis genoemd", en: "No source of knowledge named"),
    why: Bilingual(
      nl:
        "Een groep leert verder als er af en toe iets nieuws binnenkomt: van een gast, uit het werkveld of uit een bron.",
      en: "A group learns on when something new comes in now and then: from a guest, from the field or from a source."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Zorg in de wijk
        ontwerpprincipes: G
        weken: 36
        samenstelling: bestaand
        ^^^^^^^^^^^^^
        begeleider: Anouk
        bijeenkomst: Intervisie [maandelijks]
          synchroon intervisie: Een vraag van een van ons [60 min]
        """,
        fixed: """
          leergemeenschap LG1: Zorg in de wijk
          ontwerpprincipes: G
          weken: 36
          samenstelling: bestaand
          begeleider: Anouk
          bijeenkomst: Intervisie [maandelijks]
            synchroon intervisie: Een vraag van een van ons [60 min]
            synchroon gastcollege: Gastcollege [?]
          """),
      .wrong(
        """
        community CG1: Coaching group
        principles: G
        weeks: 8
        goal shared: Know how care is paid for
        ^^^^^^^^^^^
        meeting: First
          sync check-in: How are you? [60 min]
        """),
      .right(
        """
        leergemeenschap LG1: Zorg in de wijk
        ontwerpprincipes: G
        weken: 36
        samenstelling: bestaand
        bijeenkomst: Intervisie [maandelijks]
          synchroon gastcollege: Een dag met een wijkteam [60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        principles: G
        weeks: 8
        facilitator: Anouk
        goal shared: Know how care is paid for
        """),
    ],
    find: findKnowledge, say: sayKnowledge, fix: fixKnowledge)
}

private enum Facts: Sendable {
  case noSource
  case nothingFromOutside
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .noSource: "no-source"
    case .nothingFromOutside: "nothing-from-outside"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findKnowledge(_ look: inout Look<Facts>) {
  guard look.plan.isCommunity, !look.plan.activities.isEmpty else { return }
  judgeGoals(&look)
  judgeOutsideKnowledge(&look)
}

/// Who or what a group can learn from when it has something to find out.
private func judgeGoals(_ look: inout Look<Facts>) {
  let plan = look.plan
  let goals = plan.allStated(.goal).filter { goal in
    plan.kind(of: goal) != .goalPersonal
      && !plan.terms(.goalDomain, of: goal).contains { $0 == .socialisation || $0 == .personhood }
  }
  guard let goal = goals.first else { return }
  let hasSource =
    isFed(plan)
    || [.facilitator, .teachers, .staff, .coordinator].contains { !plan.all($0).isEmpty }
    || plan.activities.contains { activity in
      !activity.isCancelled
        && (activity.has([.transmission, .sharing, .inquiry, .peerConsultation]) || activity.isOfUnknownKind)
    }
  if hasSource { look.met() } else { look.notMet(goal, .noSource) }
}

/// Material, or people from outside.
private func isFed(_ plan: Plan) -> Bool {
  if [.source, .material, .partner, .client].contains(where: { !plan.all($0).isEmpty }) { return true }
  return plan.activities.contains { activity in
    !activity.isCancelled
      && (activity.facets.interaction.contains(.professional) || activity.facets.targets.contains(.field)
        || activity.has(.transmission))
  }
}

private func judgeOutsideKnowledge(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard let stated = plan.model.child(.composition, of: plan.document) else { return }
  let composition = plan.terms(.composition, of: plan.document)
  guard composition.contains(.compositionRunning) || composition.contains(.compositionFixed) else { return }
  guard let weeks = plan.weekCount else { return look.cannotTell(plan.document, missing: .property(.weekCount)) }
  guard weeks > look.limits.upper(.longCommunity) else { return }
  if isFed(plan) { return look.met() }
  if let unclear = plan.activities.first(where: { $0.isOfUnknownKind && !$0.isCancelled }) {
    return look.cannotTell(unclear.element, missing: .kindOfActivity)
  }
  look.notMet(stated, .nothingFromOutside)
}

private func sayKnowledge(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .noSource:
    Bilingual(
      nl: "Waar haalt de groep de kennis voor dit doel vandaan? Noem een deelnemer, begeleider, gast of bron.",
      en: "Where does the group get the knowledge for this goal? Name a member, facilitator, guest or source.")
  case .nothingFromOutside:
    Bilingual(
      nl:
        "Deze groep blijft lang hetzelfde en krijgt niets nieuws van buiten. Nodig eens een gast uit of zoek het werkveld op.",
      en:
        "This group stays the same for a long time and gets nothing new from outside. Invite a guest, or seek out the field."
    )
  }
}

private func fixKnowledge(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let meetings = context.plan.gatherings.filter { !$0.isActivity }
  guard !meetings.isEmpty else { return [] }
  return [context.addingActivity(.guestSpeaker, isSync: true, atEndOf: meetings[meetings.count / 2].element)]
}
