import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students never work in a small team, or never make or judge anything together.
  static let noTeamWork = Rule(
    "no-team-work", in: .coiSocial, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "001 CoI-social; 001 CoI-teaching; 002 B; 004 Docenten en studenten",
    title: Bilingual(nl: "Niets om samen te doen", en: "Nothing to do together"),
    why: Bilingual(
      nl: "De handreikingen noemen samenwerken in een klein team als weg naar een hechte groep.",
      en: "The guides name working in a small team as a way to become a close group."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        studenten: 24
        weken: 6
        week 1: Start
          synchroon hoorcollege: Wat is een merk? [45 min]
        week 2: Verder
          asynchroon lezen: Hoofdstuk 2 [60 min]
        week 3: Slot
          synchroon hoorcollege: Merken nu [45 min]
        """,
        fixed: """
          cursus MC101: Marketing
          studenten: 24
          weken: 6
          week 1: Start
            synchroon hoorcollege: Wat is een merk? [45 min]
          week 2: Verder
            asynchroon lezen: Hoofdstuk 2 [60 min]
          week 3: Slot
            synchroon hoorcollege: Merken nu [45 min]
            asynchroon probleemoplossende opdracht in teams: Samen een vraagstuk oplossen [groepjes, ?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: blended
        students: 48
        sync lecture: Brands [on campus, whole group, 45 min]
        async video: Brands now [online, alone, 10 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        students: 48
        sync lecture: Brands [on campus, 45 min]
        async case: A brand of your own [online, groups of 4, 60 min]
        """),
      .right(
        """
        cursus AF4: Afstuderen
        type: afstuderen
        studenten: 24
        weken: 10
        synchroon hoorcollege: Hoe pak je het aan? [45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        asynchroon lezen: Hoofdstuk 2 [60 min]
        """),
    ],
    find: findMissingTeamWork, say: sayMissingTeamWork, fix: fixMissingTeamWork)
}

private enum Lack: Sendable {
  /// Nothing in pairs or small groups.
  case teamWork
  /// Nothing is made or judged together.
  case jointResult
}

extension Lack: MessageFacts {
  var variant: String {
    switch self {
    case .teamWork: "team-work"
    case .jointResult: "joint-result"
    }
  }

  var arguments: [MessageArgument] { [] }
}

/// Shorter courses need not have everything.
private let shortestRun = 3

private func findMissingTeamWork(_ look: inout Look<Lack>) {
  let plan = look.plan
  guard !plan.activities.isEmpty, !plan.isIndividualRoute else { return }
  guard let cohort = plan.cohort else { return look.cannotTell(plan.document, missing: .property(.students)) }
  guard cohort.lower >= look.limits.lower(.smallCohort) else { return }
  if plan.isOnlineOrBlended {
    let isAssessedTogether = plan.all(.assessment).contains { assessment in
      guard let child = plan.model.child(.grouping, of: assessment) else { return false }
      return plan.model.grouping(child).map { !$0.kinds.isDisjoint(with: [.pairs, .groups]) } ?? false
    }
    switch isAssessedTogether ? .found : plan.search(for: bringsJointResult) {
    case .found: look.met()
    case .unclear(let element): return look.cannotTell(element, missing: .kindOfActivity)
    case .missing: return look.notMet(plan.document, .jointResult, severity: .warning)
    }
  }
  guard let weeks = plan.weekCount, weeks >= shortestRun else { return }
  switch plan.search(for: isTeamWork) {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.document, .teamWork)
  }
}

/// Who works together, as said or as it usually goes.
private func groupings(of activity: Activity) -> Groupings {
  activity.grouping?.value.kinds ?? (activity.facets.interaction.contains(.peer) ? [.groups, .wholeGroup] : [])
}

private func bringsJointResult(_ activity: Activity) -> Bool {
  let facets = activity.facets
  guard activity.isRequired else { return false }
  if facets.feedback.contains(.peers) { return true }
  guard !groupings(of: activity).isDisjoint(with: [.pairs, .groups, .wholeGroup]), facets.makesProduct else {
    return false
  }
  return !facets.types.isDisjoint(with: [.discussion, .collaboration, .production, .practice])
}

private func isTeamWork(_ activity: Activity) -> Bool {
  let facets = activity.facets
  if facets.feedback.contains(.peers) { return true }
  guard !groupings(of: activity).isDisjoint(with: [.pairs, .groups]) else { return false }
  return facets.makesProduct || !facets.types.isDisjoint(with: [.discussion, .collaboration])
    || activity.has([.discussion, .collaboration, .inquiry, .feedback, .peerConsultation])
}

private func sayMissingTeamWork(_ lack: Lack) -> Bilingual<String> {
  switch lack {
  case .teamWork:
    Bilingual(
      nl: "Studenten werken in deze cursus nergens in een klein team. Zo'n team helpt om een groep te worden.",
      en: "Students never work in a small team in this course. Such a team helps them to become a group.")
  case .jointResult:
    Bilingual(
      nl: "Studenten maken of beoordelen nergens samen iets. Denk aan een gezamenlijk product of peerfeedback.",
      en: "Students never make or judge anything together. Think of a joint product, or of peer feedback.")
  }
}

private func fixMissingTeamWork(_ context: Context, _ signal: Signal<Lack>) -> [Fix] {
  let details = Bilingual(nl: "groepjes, ?", en: "groups, ?")
  let problem = Bilingual(nl: "Samen een vraagstuk oplossen", en: "Solve a problem together")
  return [
    context.addingLast(.problemSolvingInTeams, isSync: false, title: problem, details: details),
    context.addingLast(.mindMap, isSync: false, details: details),
  ]
}
