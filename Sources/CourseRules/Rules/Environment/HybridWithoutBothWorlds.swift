import CourseModel
import Vocabulary

extension Rule {
  /// Called hybrid, but without school or without practice.
  static let hybridWithoutBothWorlds = Rule(
    "hybrid-without-both-worlds", in: .environment, .warning, .validity, gate: .whenStated, .core,
    sources: "003 Hybride leeromgeving",
    title: Bilingual(nl: "Hybride zonder school of praktijk", en: "Hybrid without school or practice"),
    why: Bilingual(
      nl: "In een hybride leeromgeving leren en werken studenten met school en praktijk samen.",
      en: "In a hybrid environment students learn and work with school and practice together."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Praktijk
          asynchroon project: Een campagne [hybride, groepjes van 4, 8 uur]
          ^^^^^^^^^^^^^^^^^^
            geleid door: docent
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Praktijk
            asynchroon project: Een campagne [hybride, groepjes van 4, 8 uur]
              partner: ?
              geleid door: docent
          """),
      .wrong(
        """
        course MC101: Marketing
        client: Shop The Sun
        week 1: Practice
          async project: A campaign [hybrid, groups of 4, 8 h]
          ^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          client: Shop The Sun
          week 1: Practice
            async project: A campaign [hybrid, groups of 4, 8 h]
              teachers: ?
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Praktijk
          asynchroon project: Een campagne [hybride, groepjes van 4, 8 uur]
            opdrachtgever: Warenhuis De Zon
            geleid door: docent
        """),
      .right(
        """
        course MC101: Marketing
        client: ?
        week 1: Practice
          async project: A campaign [hybrid, groups of 4, 8 h]
            feedback: teacher
        """),
    ],
    find: findMissingWorld, say: sayMissingWorld, fix: fixMissingWorld)
}

private struct MissingWorld {
  var name: String
  var lacksPractice: Bool
  var lacksSchool: Bool
}

extension MissingWorld: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("lacksPractice", lacksPractice), .init("lacksSchool", lacksSchool)]
  }
}

private func findMissingWorld(_ look: inout Look<MissingWorld>) {
  let plan = look.plan
  for (at, activity) in plan.activities.enumerated() where !activity.isCancelled {
    guard activity.environment?.value.contains(.hybrid) == true else { continue }
    let practice = plan.professional(in: at)
    let school = plan.school(in: at)
    if practice == .notStated || school == .notStated {
      look.notMet(
        activity.element,
        MissingWorld(
          name: look.context.label(activity.element), lacksPractice: practice == .notStated,
          lacksSchool: school == .notStated))
    } else if practice == .unknown || school == .unknown {
      look.cannotTell(activity.element, missing: .property(practice == .unknown ? .partner : .teachers))
    } else {
      look.met()
    }
  }
}

private func sayMissingWorld(_ facts: MissingWorld) -> Bilingual<String> {
  let lacking =
    facts.lacksPractice
    ? facts.lacksSchool
      ? Bilingual(nl: "wie er uit de praktijk en van school bij is", en: "who is there from practice and from school")
      : Bilingual(nl: "wie er uit de praktijk bij is", en: "who is there from practice")
    : Bilingual(nl: "wie er van school bij is", en: "who is there from school")
  return Bilingual(
    nl:
      "'\(facts.name)' is hybride: school en praktijk samen. Er staat niet \(lacking.nl). Zet het erbij, of kies een andere omgeving.",
    en:
      "'\(facts.name)' is hybrid: school and practice together. The plan does not say \(lacking.en). Add it, or choose another environment."
  )
}

private func fixMissingWorld(_ context: Context, _ signal: Signal<MissingWorld>) -> [Fix] {
  var lines: [String] = []
  if signal.facts.lacksPractice { lines.append(Keyword.partner.row.names.canonical(context.language) + ": ?") }
  if signal.facts.lacksSchool { lines.append(Keyword.teachers.row.names.canonical(context.language) + ": ?") }
  return [
    Fix(
      Bilingual(nl: "Zet erbij wie meedoet", en: "Add who takes part"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), under: signal.element)])
  ]
}
