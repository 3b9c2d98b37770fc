import CourseModel
import Vocabulary

extension Rule {
  /// Who cannot come to a meeting, or cannot follow it, has nothing else.
  static let liveSessionWithoutAlternative = Rule(
    "live-session-without-alternative", in: .accessibility, .advice, .strong, gate: .whenStated, .core,
    sources: "UDL; 003 Cursusniveau; WCAG 1.2.4",
    title: Bilingual(
      nl: "Geen alternatief voor wie er niet bij kan zijn", en: "No alternative for those who cannot be there"),
    why: Bilingual(
      nl:
        "Ziekte, werk, zorg of een beperking: soms kan iemand er niet bij zijn of het niet volgen. Dan helpt een andere weg.",
      en:
        "Illness, work, care or a disability: sometimes someone cannot be there or cannot follow. Then another way helps."
    ),
    asksForMissing: true, gathersAbove: 1,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Start
          les: Werkcollege [op locatie, 60 min]
          ^^^
            synchroon casus: Een eigen merk [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          week 1: Start
            les: Werkcollege [op locatie, 60 min]
              alternatief: ?
              synchroon casus: Een eigen merk [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        status: in review
        week 1: Start
          sync lecture: What is a brand? [on campus, required, 45 min]
          ^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Start
          les: Werkcollege [op locatie, 60 min]
            opname: staat een dag later in Brightspace
        """),
      .right(
        """
        course MC101: Marketing
        status: in review
        agreement attendance: If you cannot come, you make up for it with the task of that week
        week 1: Start
          sync lecture: What is a brand? [on campus, 45 min]
          sync Q&A: Drop in [online, 30 min, optional]
        """),
    ],
    find: findAlternatives, say: sayAlternative, fix: fixAlternative)
}

private func findAlternatives(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  let isForAll = ([plan] + look.context.above).contains { hasPolicy($0) }
  for gathering in plan.gatherings where isExpected(gathering, plan) {
    let elements = [gathering.element, gathering.module] + gathering.activities.map { plan.activities[$0].element }
    if isForAll || elements.contains(where: { plan.isSaid([.alternative, .recording], of: $0) })
      || isJoinedFromAnywhere(gathering, plan) || isResat(gathering, plan)
    {
      // Unknown is said, too.
      look.met()
    } else {
      look.notMet(gathering.element, ())
    }
  }
}

/// Students have to be there, or nobody says that they need not.
private func isExpected(_ gathering: Gathering, _ plan: Plan) -> Bool {
  let elements = gathering.isActivity ? [gathering.element] : [gathering.element, gathering.module]
  let free: [Term] = [.attendanceFree, .attendanceRecommended]
  if elements.contains(where: { element in
    plan.terms(.presence, of: element).contains { free.contains($0) }
      || plan.terms(.choice, of: element).contains(.optional)
  }) {
    return false
  }
  let activities = gathering.activities.map { plan.activities[$0] }
  return activities.isEmpty
    || activities.contains { $0.isRequired && $0.choice < 0 && !$0.has([.informal, .support, .monitoring]) }
}

private func isJoinedFromAnywhere(_ gathering: Gathering, _ plan: Plan) -> Bool {
  gathering.environment?.value.contains(.hyflex) ?? false
    || gathering.activities.contains { plan.activities[$0].environment?.value.contains(.hyflex) ?? false }
}

/// An exam or lab can be done another time.
private func isResat(_ gathering: Gathering, _ plan: Plan) -> Bool {
  let isTest = gathering.activities.contains { at in
    [.exam, .practicalExam, .assessmentInterview, .practical].contains(plan.activities[at].kind)
  }
  return isTest && !plan.all(.resit).isEmpty
}

/// The document says what holds for whoever misses something.
private func hasPolicy(_ plan: Plan) -> Bool {
  if plan.activities.contains(where: { $0.kind == .recordedLessons && !$0.isCancelled }) { return true }
  if plan.promises(words) { return true }
  return [Keyword.agreement, .flexibility].contains { keyword in
    plan.allStated(keyword).contains { plan.hasWords(words, in: $0) }
  }
}

private let words: WordParts = [
  "alternati", "opname", "opgenomen", "record", "afwezig", "absent", "absence", "inhalen", "inhaal", "make up",
  "makes up",
  "catch up", "cannot come", "can't come", "cannot be there", "niet bij", "niet kunt komen", "niet kan komen", "gemist",
  "missed", "verhinder", "ziek", "ill ",
]

private func sayAlternative(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Voor wie hier niet bij kan zijn of het niet kan volgen, staat er geen alternatief. Denk aan een opname, notities of een andere opdracht.",
    en:
      "There is no alternative for those who cannot be here or cannot follow. Think of a recording, notes or another task."
  )
}

private func fixAlternative(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let line = Keyword.alternative.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Zet er een alternatief bij", en: "Add an alternative"), .needsText,
      [context.insertion(line, under: signal.element)])
  ]
}
