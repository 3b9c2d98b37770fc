import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A room in which students can't well do what is planned.
  static let spaceDoesNotFitActivity = Rule(
    "space-does-not-fit-activity", in: .environment, .advice, .strong, gate: .whenStated, .extended,
    sources: "003 Fysieke leeromgeving",
    title: Bilingual(nl: "Ruimte past niet bij de werkvorm", en: "Space does not fit the activity"),
    why: Bilingual(
      nl: "Een ruimte die past bij de werkvorm, nodigt uit om mee te doen.",
      en: "A space that fits the activity invites students to take part."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
            ^^^^^^^^^^^^^^^
              ruimte: collegezaal
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            les: Werkcollege [op locatie]
              synchroon casus: Een sterk merk [groepjes van 4, 60 min]
                ruimte: flexibele ruimte
          """),
      .wrong(
        """
        course CH101: Chemistry
        week 1: Acids
          session: Practical [on campus]
            space: lecture hall
            sync lab: Measuring acids [pairs, 90 min]
            ^^^^^^^^
        """,
        fixed: """
          course CH101: Chemistry
          week 1: Acids
            session: Practical [on campus]
              space: lecture hall
              sync lab: Measuring acids [pairs, 90 min]
                space: lab
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            ruimte: collegezaal
            synchroon hoorcollege: Wat is een merk? [45 min]
            synchroon discussie: Overleg met je buur [tweetallen, 5 min]
        """),
      .right(
        """
        course CH101: Chemistry
        week 1: Acids
          sync lab: Measuring acids [on campus, pairs, 90 min]
            space: lab
          sync lab: Measuring bases [on campus, pairs, 90 min]
            space: B2.14
        """),
    ],
    find: findUnfitSpace, say: sayUnfitSpace, fix: fixUnfitSpace)
}

private struct UnfitSpace {
  var name: String
  var space: Term
  var needsLab: Bool
  /// Where the activity itself states the space.
  var own: Span?
}

extension UnfitSpace: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("space", space), .init("needsLab", needsLab)]
  }
}

private func findUnfitSpace(_ look: inout Look<UnfitSpace>) {
  let plan = look.plan
  for activity in plan.activities where !activity.isCancelled {
    guard let stated = plan.stated(.space, around: activity.element, upToDocument: true) else { continue }
    let needsLab = activity.kind == .practical
    // People next to each other can talk anywhere.
    let groups = activity.grouping?.value.kinds.contains(.groups) ?? (activity.facets.usualGroupings == .groups)
    let isPhysical = activity.environment?.value.contains(.onCampus) ?? activity.isSync
    guard needsLab || (groups && isPhysical) else { continue }
    guard let space = plan.model.terms(stated).first else {
      look.cannotTell(activity.element, missing: .property(.space))
      continue
    }
    let isUnfit =
      needsLab ? space != .labSpace && space != .studio : space == .lectureHall || space == .fixedSeating
    guard isUnfit else {
      look.met()
      continue
    }
    let isOwn = plan.model.elements[Int(stated)].parent == activity.element
    look.notMet(
      activity.element,
      UnfitSpace(
        name: look.context.label(activity.element), space: space, needsLab: needsLab,
        own: isOwn ? plan.model.elements[Int(stated)].textSpan : nil))
  }
}

private func sayUnfitSpace(_ facts: UnfitSpace) -> Bilingual<String> {
  let space = facts.space.row.names
  let need =
    facts.needsLab
    ? Bilingual(nl: "een lab of studio", en: "a lab or studio")
    : Bilingual(nl: "ruimte om in groepjes te werken", en: "room to work in groups")
  return Bilingual(
    nl:
      "'\(facts.name)' vraagt \(need.nl), maar hier staat '\(space.canonical(.dutch))'. Kies een andere ruimte of een andere werkvorm.",
    en:
      "'\(facts.name)' needs \(need.en), but it says '\(space.canonical(.english))' here. Choose another space or another activity."
  )
}

private func fixUnfitSpace(_ context: Context, _ signal: Signal<UnfitSpace>) -> [Fix] {
  let better = (signal.facts.needsLab ? Term.labSpace : .flexibleRoom).row.names.canonical(context.language)
  if let own = signal.facts.own, !own.isEmpty { return [.changing(own, to: better)] }
  let word = Keyword.space.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet er een andere ruimte bij", en: "Add another space"), .unsafe,
      [context.insertion("\(word): \(better)", under: signal.element)])
  ]
}
