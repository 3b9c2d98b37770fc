import CourseModel
import Vocabulary

extension Rule {
  /// Newcomers and others share every meeting.
  static let needsNotDifferentiated = Rule(
    "needs-not-differentiated", in: .principleA, .note, .experience, gate: .whenStated, .extended, for: .community,
    sources: "002 B1-S1; 002 B1-D1",
    title: Bilingual(nl: "Nieuw en ervaren altijd samen", en: "New and experienced always together"),
    why: Bilingual(
      nl:
        "Nieuwkomers hebben andere vragen dan wie er al langer is. Soms apart, soms samen helpt beide.",
      en:
        "Newcomers have other questions than those who have been around. Sometimes apart, sometimes together helps both."
    ),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        instroom: Gestart in september
        instroom: Gestart in februari
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        ^^^^^^^^^^^^^
        intake: Started in September
        intake: Started in February
        meeting: Start
          sync check-in: How are you? [10 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        instroom: Gestart in september
        instroom: Gestart in februari
        bijeenkomst: Start
          synchroon sessie voor nieuwe studenten: Welkom [online, 30 min]
        """),
      .right(
        """
        community LC1: Coaching group
        intake: Started in September
        intake: Started in February
        meeting: Start
          scope: newcomers
          sync check-in: How are you? [10 min]
        """),
      .right(
        """
        community LC1: Coaching group
        intake: Started in September
        meeting: Start
          sync check-in: How are you? [10 min]
        """),
    ],
    find: findNeedsNotDifferentiated, say: sayNeedsNotDifferentiated)
}

private func findNeedsNotDifferentiated(_ look: inout Look<Void>) {
  let plan = look.plan
  if plan.gatherings.isEmpty { return }
  let isApart =
    plan.all(.scope).contains { scope in
      let terms = plan.model.terms(scope)
      return terms.isEmpty || terms.contains { $0 != .scopeWhole && $0 != .scopeJoint }
    } || plan.activities.contains { $0.kind == .newcomersSession || $0.kind == .buddySystem }
  judge(plan.document, isApart || hasMeetingsPerGroup(plan), &look)
  for group in plan.all(.group) { judge(group, isApart, &look) }
}

/// Who came in at different times in one community or group; groups of one intake each are apart already.
private func judge(_ holder: Int32, _ isApart: Bool, _ look: inout Look<Void>) {
  guard look.model.children(.intake, of: holder).count > 1 else { return }
  if isApart { look.met() } else { look.notMet(holder, ()) }
}

private func hasMeetingsPerGroup(_ plan: Plan) -> Bool {
  plan.gatherings.contains { plan.model.enclosing($0.element, where: { $0 == .group }) != nil }
}

private func sayNeedsNotDifferentiated(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deelnemers zijn op verschillende momenten ingestroomd en delen alles. Een moment apart voor nieuwkomers, of een buddy, past soms beter.",
    en:
      "Participants joined at different times and share everything. A moment apart for newcomers, or a buddy, sometimes fits better."
  )
}
