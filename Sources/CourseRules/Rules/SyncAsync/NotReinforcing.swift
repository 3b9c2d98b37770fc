import CourseModel
import Vocabulary

extension Rule {
  /// What students do together and what they do in their own time have nothing to do with each other.
  static let notReinforcing = Rule(
    "not-reinforcing", in: .syncAsync, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Voorbeeld",
    title: Bilingual(nl: "Synchroon en asynchroon staan los van elkaar", en: "Synchronous and asynchronous apart"),
    why: Bilingual(
      nl: "Samen en in eigen tijd leren versterken elkaar als het een voortbouwt op het ander.",
      en: "Learning together and in one's own time strengthen each other when one builds on the other."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        week 2: Lezen
          asynchroon lezen: Hoofdstuk 1 [eigen plek, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            les: Werkcollege [op locatie]
              voorbereiding: ?
              synchroon casus: Een sterk merk [groepjes van 4, 60 min]
          week 2: Lezen
            asynchroon lezen: Hoofdstuk 1 [eigen plek, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          session: Seminar [on campus]
            sync case: A strong brand [groups of 4, 60 min]
        week 2: Customers
          session: Seminar [on campus]
          ^^^^^^^
            sync discussion: Who is the customer? [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus B1: Een sterk merk [groepjes van 4, 60 min]
        week 2: Lezen
          asynchroon opdracht: Werk de casus uit [2 uur]
            volgt op: B1
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          session: Seminar [on campus]
            sync case: A strong brand [groups of 4, 60 min]
        week 2: Test
          session: Test [on campus]
            sync exam: Written test [60 min]
        """),
    ],
    find: findUnlinkedSides, say: sayUnlinkedSides, fix: fixUnlinkedSides)
}

private struct UnlinkedSides {
  /// Of one meeting; of the whole plan where nil.
  var name: String?
  /// The meeting to begin with.
  var meeting: Int32
}

extension UnlinkedSides: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("meeting", name)]
  }
}

private func findUnlinkedSides(_ look: inout Look<UnlinkedSides>) {
  let plan = look.plan
  guard plan.activities.contains(where: { $0.isRequired && !$0.isSync }) else { return }
  let meetings = plan.gatherings.indices.filter { asksForLink($0, plan) }
  guard let first = meetings.first else { return }
  let states = meetings.map { isLinked($0, plan) }
  if !states.contains(.stated) && !states.contains(.unknown) {
    return look.notMet(plan.document, UnlinkedSides(name: nil, meeting: plan.gatherings[first].element))
  }
  for (at, state) in zip(meetings, states) where !plan.gatherings[at].isActivity {
    let element = plan.gatherings[at].element
    switch state {
    case .stated: look.met()
    case .unknown: look.cannotTell(element, missing: .property(.preparation))
    case .none, .notStated:
      look.notMet(element, UnlinkedSides(name: look.context.label(element), meeting: element), severity: .advice)
    }
  }
}

/// Not a test, nor a moment that is there for something else than learning the subject.
private func asksForLink(_ gathering: Int, _ plan: Plan) -> Bool {
  let own = plan.gatherings[gathering]
  let activities = own.activities.map { plan.activities[$0] }.filter { $0.isRequired }
  return activities.contains { !$0.isExam && !$0.facets.types.isEmpty && !$0.isAroundSubject }
}

private func isLinked(_ gathering: Int, _ plan: Plan) -> FieldState {
  let own = plan.gatherings[gathering]
  let around = plan.preparations(of: gathering) + plan.followUps(of: gathering)
  if around.contains(where: { !plan.activities[$0].isSync }) { return .stated }
  if own.activities.contains(where: { !plan.activities[$0].isSync }) { return .stated }
  var result = FieldState.notStated
  for element in [own.element] + own.activities.map({ plan.activities[$0].element }) {
    for keyword in [Keyword.preparation, .followUp, .input] {
      result = Swift.max(result, plan.state(keyword, of: element))
    }
  }
  return result == .none ? .stated : result
}

private func sayUnlinkedSides(_ facts: UnlinkedSides) -> Bilingual<String> {
  guard let name = facts.name else {
    return Bilingual(
      nl:
        "Wat studenten samen doen en wat ze in eigen tijd doen, staat los van elkaar. Laat een bijeenkomst verdergaan met de voorbereiding, of geef er een vervolg aan.",
      en:
        "What students do together and what they do in their own time stand apart. Let a meeting go on with the preparation, or give it a follow-up."
    )
  }
  return Bilingual(
    nl: "Bij '\(name)' hoort geen voorbereiding of vervolg in eigen tijd. Is dat de bedoeling?",
    en: "No preparation or follow-up in students' own time goes with '\(name)'. Is that intended?")
}

private func fixUnlinkedSides(_ context: Context, _ signal: Signal<UnlinkedSides>) -> [Fix] {
  let meeting = signal.facts.meeting
  let word = Keyword.preparation.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet de voorbereiding erbij", en: "Add the preparation"), .needsText,
      [context.insertion("\(word): ?", under: meeting)])
  ]
}
