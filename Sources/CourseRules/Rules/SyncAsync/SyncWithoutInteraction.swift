import CourseModel
import Vocabulary

extension Rule {
  /// A long meeting in which students meet nobody, or only the teacher.
  static let syncWithoutInteraction = Rule(
    "sync-without-interaction", in: .syncAsync, .warning, .strong, gate: .whenStated, .core,
    sources: "003 Synchroon leren",
    title: Bilingual(nl: "Bijeenkomst zonder interactie", en: "Meeting without interaction"),
    why: Bilingual(
      nl: "Wie tegelijk bij elkaar is, kan direct vragen stellen en overleggen, met de docent en met elkaar.",
      en: "People who are together at the same moment can ask and confer directly, with the teacher and each other."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        groepsgrootte: 24
        week 1: Merken
          les: Zelf oefenen [op locatie]
          ^^^
            synchroon oefening: Vijf merken analyseren [individueel, 60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        group size: 24
        week 1: Brands
          session: Lecture [on campus]
          ^^^^^^^
            sync lecture: What is a brand? [90 min]
        """,
        fixed: """
          course MC101: Marketing
          group size: 24
          week 1: Brands
            session: Lecture [on campus]
              sync lecture: What is a brand? [90 min]
              sync discussion: Discussion [?]
          """),
      .right(
        """
        cursus MC101: Marketing
        groepsgrootte: 24
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon hoorcollege: Wat is een merk? [20 min]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        group size: 24
        week 1: Brands
          session: Short lecture [on campus]
            sync lecture: What is a brand? [20 min]
        week 2: Assessment
          session: Test [on campus]
            sync exam: Written test [120 min]
        week 3: Practice
          session: Workshop [on campus, 120 min]
            sync lecture: Logos [30 min]
            sync: Making a logo [90 min]
        """),
    ],
    find: findMeetingWithoutInteraction, say: sayMeetingWithoutInteraction, fix: fixMeetingWithoutInteraction)
}

private struct LackingInteraction {
  var name: String
  /// The teacher, or someone from the field; nobody where empty.
  var with: Interactions
}

extension LackingInteraction: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("meeting", name), .init("interaction", with)]
  }
}

private func findMeetingWithoutInteraction(_ look: inout Look<LackingInteraction>) {
  let plan = look.plan
  for (at, gathering) in plan.gatherings.enumerated() {
    let activities = gathering.activities.map { plan.activities[$0] }.filter { !$0.isCancelled }
    if !activities.isEmpty && activities.allSatisfy({ $0.isExam }) { continue }
    guard let seconds = plan.seconds(of: gathering) else {
      look.cannotTell(gathering.element, missing: .property(.duration))
      continue
    }
    if seconds.lower < look.limits.lower(.longSession) * 60 { continue }
    var interaction: Interactions = []
    for activity in activities { interaction.formUnion(activity.facets.interaction) }
    interaction.formUnion(leaders(of: gathering, plan))
    if interaction.contains(.peer) {
      look.met()
    } else if plan.isPartlyUndescribed(at) || activities.contains(where: { $0.facets.types.isEmpty && !$0.isExam })
      || isMostlyUnwritten(gathering, plan, look.limits)
    {
      look.cannotTell(gathering.element, missing: .kindOfActivity)
    } else {
      judge(gathering, interaction, activities, &look)
    }
  }
}

private func judge(
  _ gathering: Gathering, _ interaction: Interactions, _ activities: [Activity], _ look: inout Look<LackingInteraction>
) {
  let facts = LackingInteraction(
    name: look.context.label(gathering.element), with: interaction.intersection([.teacher, .professional]))
  if facts.with.isEmpty { return look.notMet(gathering.element, facts) }
  // One student has no others to talk to.
  guard let people = look.plan.groupSize ?? look.plan.cohort else {
    return look.cannotTell(gathering.element, missing: .property(.groupSize))
  }
  if people.lower > 1 {
    look.notMet(gathering.element, facts, severity: .advice)
  } else {
    look.met()
  }
}

/// More of the stated time is not written out than is.
private func isMostlyUnwritten(_ gathering: Gathering, _ plan: Plan, _ limits: Limits) -> Bool {
  guard let stated = gathering.stated else { return false }
  var sum = Amount()
  for at in gathering.activities { sum += plan.activities[at].duration }
  return sum.isWholeKnown && hundredths(sum.upper, of: stated.lower) < limits.lower(.durationCoverage)
}

private func leaders(of gathering: Gathering, _ plan: Plan) -> Interactions {
  var result: Interactions = []
  for term in plan.terms(.ledBy, of: gathering.element) {
    if term.leader.contains(.staff) { result.insert(.teacher) }
    if term.leader.contains(.professional) { result.insert(.professional) }
  }
  return result
}

private func sayMeetingWithoutInteraction(_ facts: LackingInteraction) -> Bilingual<String> {
  if facts.with.isEmpty {
    return Bilingual(
      nl:
        "In '\(facts.name)' werkt iedereen alleen. Voeg vragen, overleg of groepswerk toe, of laat studenten dit doen wanneer het hun uitkomt.",
      en:
        "In '\(facts.name)' everyone works alone. Add questions, talk or group work, or let students do this when it suits them."
    )
  }
  return facts.with.contains(.professional)
    ? Bilingual(
      nl: "In '\(facts.name)' spreken studenten de gast, maar niet elkaar. Laat ze ook even samen overleggen.",
      en: "In '\(facts.name)' students talk to the guest, but not to each other. Let them confer for a moment too.")
    : Bilingual(
      nl:
        "In '\(facts.name)' spreken studenten de docent of begeleider, maar niet elkaar. Laat ze ook even samen overleggen.",
      en:
        "In '\(facts.name)' students talk to the teacher or facilitator, but not to each other. Let them confer for a moment too."
    )
}

private func fixMeetingWithoutInteraction(_ context: Context, _ signal: Signal<LackingInteraction>) -> [Fix] {
  let isMeeting = context.plan.gatherings.contains { $0.element == signal.element && !$0.isActivity }
  return isMeeting ? [context.addingActivity(.discussion, isSync: true, atEndOf: signal.element)] : []
}
