import CourseModel
import Vocabulary

extension Rule {
  /// Students meet each other, but not the teacher.
  static let teachingTeamStaysOutOfIntroductions = Rule(
    "teaching-team-stays-out-of-introductions", in: .coiSocial, .advice, .strong, gate: .whenStated, .core,
    sources: "001 CoI-social; 001 KM; 002 A; 000 bond with teachers; 002 B1-D1",
    title: Bilingual(
      nl: "Kennismaking zonder docent of begeleider", en: "Getting acquainted without a teacher or facilitator"),
    why: Bilingual(
      nl:
        "Een band met de docent of begeleider helpt studenten om zich thuis te voelen. Doe je zelf mee, dan geef je het voorbeeld.",
      en: "A bond with the teacher or facilitator helps students to feel at home. If you join in, you set the example."),
    asksForMissing: true, silences: [.rule("intro/introduction-target-uncovered")],
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        samenstelling: nieuw
        week 1: Start
          les: Eerste les [op locatie]
            synchroon gemeenschappelijke grond: Wat delen we? [20 min]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          samenstelling: nieuw
          week 1: Start
            asynchroon docenten stellen zich voor: Dit zijn wij [online, ?]
            les: Eerste les [op locatie]
              synchroon gemeenschappelijke grond: Wat delen we? [20 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        composition: new
        meeting: First [online]
          sync pub quiz: Quiz in teams [30 min, facilitator present: no]
          ^^^^^^^^^^^^^
        """),
      .right(
        """
        community CG1: Coaching group
        composition: new
        meeting: First [online]
          sync introduction round: Who are we? [30 min, facilitator present: yes]
        """),
      .right(
        """
        cursus MC101: Marketing
        samenstelling: nieuw
        week 1: Start
          asynchroon welkomstbericht: Welkom van Ann en Bo [online, 5 min]
          les: Eerste les [op locatie]
            synchroon gemeenschappelijke grond: Wat delen we? [20 min]
        """),
    ],
    find: findAbsentTeachers, say: sayAbsentTeachers, fix: fixAbsentTeachers)
}

private enum Absence: Sendable {
  /// Nothing at the start lets students get to know a teacher.
  case notAimedAt
  /// The document says that no facilitator is there.
  case notPresent
}

extension Absence: MessageFacts {
  var variant: String {
    switch self {
    case .notAimedAt: "not-aimed-at"
    case .notPresent: "not-present"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findAbsentTeachers(_ look: inout Look<Absence>) {
  let plan = look.plan
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  guard isStarting else { return }
  let introductions = plan.activities.indices.filter { at in
    plan.activities[at].has(.acquaintance) && !plan.activities[at].isCancelled && plan.isInStartWindow(at)
  }
  guard let first = introductions.first else { return }
  let areAllAlone = introductions.allSatisfy { at in
    plan.term(.facilitatorPresent, of: plan.activities[at].element) == .no
  }
  if areAllAlone { return look.notMet(plan.activities[first].element, .notPresent) }
  let meetsTeacher = plan.search(among: { plan.isInStartWindow($0) }) { activity in
    activity.facets.targets.contains(.teacherAndSubject) || isKickOff(activity)
      || activity.facets.leaders.contains(.staff) && activity.has(.acquaintance)
      || activity.has(.acquaintance) && plan.term(.facilitatorPresent, of: activity.element) == .yes
  }
  switch meetsTeacher {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.activities[first].element, .notAimedAt)
  }
}

/// Whoever opens a course shows who they are.
private func isKickOff(_ activity: Activity) -> Bool {
  activity.has([.acquaintance, .orientation]) && activity.facets.presences.contains(.teaching)
}

private func sayAbsentTeachers(_ absence: Absence) -> Bilingual<String> {
  switch absence {
  case .notAimedAt:
    Bilingual(
      nl:
        "Studenten leren hier elkaar kennen, maar de docent of begeleider nog niet. Doe zelf mee of stel je vooraf kort voor.",
      en:
        "Students get to know each other here, but not the teacher or facilitator yet. Join in, or introduce yourself beforehand."
    )
  case .notPresent:
    Bilingual(
      nl:
        "Bij geen van de kennismakingen is een begeleider aanwezig. Sluit bij één ervan aan, dan leren ze jou ook kennen.",
      en: "No facilitator is present when members get acquainted. Join one of these moments, so that they meet you too."
    )
  }
}

private func fixAbsentTeachers(_ context: Context, _ signal: Signal<Absence>) -> [Fix] {
  let introduction = context.addingAtStart(
    .teachingTeamIntroduction, title: Bilingual(nl: "Dit zijn wij", en: "This is us"), details: onlineOfUnknownLength)
  guard let first = context.plan.gatherings.first, context.mode(at: first) == .onlineSync else { return [introduction] }
  return [introduction, context.adding(.arriveEarlyStayLate, to: first, isFirst: true)]
}
