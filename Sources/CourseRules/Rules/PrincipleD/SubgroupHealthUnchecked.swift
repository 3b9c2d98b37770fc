import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Small groups work for weeks, and nobody looks how they are doing.
  static let subgroupHealthUnchecked = Rule(
    "subgroup-health-unchecked", in: .principleD, .advice, .strong, gate: .whenStated, .core,
    sources: "002 D; 002 2.2-post; 002 B1-D2",
    title: Bilingual(nl: "Niemand vraagt hoe het met de groepjes gaat", en: "Nobody asks how the groups are doing"),
    why: Bilingual(
      nl:
        "Groepjes die vastlopen, zie je online niet vanzelf. Wie ernaar vraagt, kan op tijd helpen of anders indelen.",
      en: "You do not see by yourself when groups get stuck online. Whoever asks can help or regroup in time."),
    asksForMissing: true,
    argument: "weeks",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        asynchroon project: Een campagne maken [groepjes van 4, 2 uur, wekelijks, weken 2-6]
        ^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          asynchroon project: Een campagne maken [groepjes van 4, 2 uur, wekelijks, weken 2-6]
          synchroon functioneren van groepjes checken: Functioneren van groepjes checken [?]
            prompt:
              - Zijn er groepjes?
              - Hoe lopen ze?
              - Heeft iedereen er een?
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: online
        async study group: Work on the case [groups of 6-8, 10 h, weeks 1-8]
        ^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        asynchroon project: Een campagne maken [groepjes van 4, 2 uur, wekelijks, weken 2-6]
        synchroon tussentijdse evaluatie: Hoe loopt het in je groepje? [20 min, week 4]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: on campus
        async study group: Work on the case [groups of 6-8, 10 h, weeks 1-8]
        """),
    ],
    find: findUncheckedGroups, say: sayUncheckedGroups, fix: fixUncheckedGroups)
}

private func findUncheckedGroups(_ look: inout Look<Int>) {
  let plan = look.plan
  // Whoever teaches a room full of groups sees how they are doing.
  guard plan.delivery != .deliveryOnCampus else { return }
  let weeks = look.limits.lower(.lastingGroup)
  let lasting = plan.heldActivities.filter { at in
    let activity = plan.activities[at]
    return !activity.isSync && plan.isDoneInGroups(activity) == true
      && (plan.peopleTogether(in: activity)?.lower ?? 3) >= 3 && weekCount(of: activity) >= weeks
  }
  guard let first = lasting.first else { return }
  let isChecked =
    !plan.held(classes: [.monitoring, .peerConsultation]).isEmpty
    || !plan.held([.groupMemberEvaluation, .mutualFeedbackOnLearningProcess, .shuffleGroups, .feedbackTalk]).isEmpty
    || plan.activities.contains { isGuidedGroup($0, plan) }
  if isChecked { return look.met() }
  look.notMet(plan.activities[first].element, weekCount(of: plan.activities[first]))
}

/// Weeks it runs by its own words; what merely stands in a module of some weeks may be done in one evening.
private func weekCount(of activity: Activity) -> Int {
  guard let weeks = activity.weeks else { return activity.recurrence == nil ? 1 : activity.occurrences.lowest }
  let lasts =
    activity.recurrence != nil || weeks.origin == .own || activity.kind == .project || activity.kind == .studyGroups
  return lasts ? weeks.value.count : 1
}

/// Small groups that meet regularly with someone who guides them.
private func isGuidedGroup(_ activity: Activity, _ plan: Plan) -> Bool {
  guard !activity.isCancelled, plan.isDoneInGroups(activity) == true else { return false }
  let isGuided =
    activity.facets.leaders.contains(.staff) || plan.terms(.facilitatorPresent, of: activity.element).contains(.yes)
    || !activity.facets.categories.isDisjoint(with: .facilitation)
  return isGuided && (activity.isSync || activity.facets.leaders.contains(.staff))
}

private func sayUncheckedGroups(_ weeks: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Groepjes werken hier \(counted(weeks, "week", "weken")) samen, en nergens staat dat iemand vraagt hoe het gaat. Plan onderweg een kort moment om dat te bespreken.",
    en:
      "Groups work together for \(counted(weeks, "week", "weeks")) here, and nowhere does it say that anyone asks how it is going. Plan a short moment along the way to talk about it."
  )
}

private func fixUncheckedGroups(_ context: Context, _ signal: Signal<Int>) -> [Fix] {
  let prompt = context.spelled(.prompt) + ":"
  let questions = Bilingual(
    nl: prompt + "\n  - Zijn er groepjes?\n  - Hoe lopen ze?\n  - Heeft iedereen er een?",
    en: prompt + "\n  - Are there groups?\n  - How are they doing?\n  - Does everyone have one?")
  return [
    context.addingActivity(.subgroupHealthCheck, isSync: true, after: signal.element, below: questions),
    context.addingActivity(.interimEvaluation, isSync: true, after: signal.element),
  ]
}
