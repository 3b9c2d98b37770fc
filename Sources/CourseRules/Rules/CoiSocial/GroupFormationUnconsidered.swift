import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Groups stay together for a while, and nobody says who makes them.
  static let groupFormationUnconsidered = Rule(
    "group-formation-unconsidered", in: .coiSocial, .note, .contested, gate: .whenStated, .extended,
    sources: "001 CoI-social; 001 KM; 002 2.2-pre; 002 B1-D2",
    title: Bilingual(nl: "Wie deelt de groepjes in?", en: "Who makes the groups?"),
    why: Bilingual(
      nl:
        "Zelf kiezen geeft eigenaarschap, maar nieuwe studenten noemden het ook een populariteitswedstrijd. De bronnen verschillen hierover.",
      en:
        "Choosing for themselves gives students ownership, but newcomers also called it a popularity contest. The sources disagree."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon project: Een campagne [groepjes van 4, wekelijks, 2 uur]
          ^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon project: Een campagne [groepjes van 4, wekelijks, 2 uur]
              ingedeeld door: docent
          """),
      .wrong(
        """
        course MC101: Marketing
        composition: new
        week 1: Start
          sync study group: Read together [groups of 6, weekly, 60 min]
            formed by: students
            ^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          composition: new
          week 1: Start
            sync study group: Read together [groups of 6, weekly, 60 min]
              formed by: teacher
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon project: Een campagne [groepjes van 4, wekelijks, 2 uur]
            ingedeeld door: op interesse
        """),
      .right(
        """
        course MC101: Marketing
        composition: running
        week 1: Start
          sync study group: Read together [groups of 6, weekly, 60 min]
            formed by: students
        """),
    ],
    find: findUnconsideredGroups, say: sayUnconsideredGroups, fix: fixUnconsideredGroups)
}

private enum Formation: Sendable {
  case notStated
  /// Newcomers choose among people they don't know.
  case leftToNewcomers
}

extension Formation: MessageFacts {
  var variant: String {
    switch self {
    case .notStated: "not-stated"
    case .leftToNewcomers: "left-to-newcomers"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findUnconsideredGroups(_ look: inout Look<Formation>) {
  let plan = look.plan
  let lasting = plan.activities.first { !$0.isCancelled && hasLastingGroups($0) }
  guard let lasting else { return }
  let stated = plan.all(.formedBy)
  let isInKind = plan.activities.contains { activity in
    activity.kind == .selfSelectedGroups || activity.kind == .interestStudyGroups || activity.kind == .shuffleGroups
  }
  if stated.isEmpty {
    return isInKind ? look.met() : look.notMet(lasting.element, .notStated)
  }
  for element in stated {
    let found = plan.model.elements[Int(element)]
    if found.state == .unknown || found.state == .invalid {
      look.cannotTell(found.parent, missing: .property(.formedBy))
      continue
    }
    let isLeft = plan.model.terms(element).elementsEqual([.formedByStudents])
    if isLeft && plan.isStarting == true && !isInKind {
      look.notMet(found.parent, .leftToNewcomers, at: found.keywordSpan, severity: .advice)
    } else {
      look.met()
    }
  }
}

/// Subgroups that stay together for more than one get-together.
private func hasLastingGroups(_ activity: Activity) -> Bool {
  let kinds = activity.grouping?.value.kinds ?? []
  guard kinds == .groups else { return activity.kind == .studyGroups }
  if activity.kind == .studyGroups || activity.recurrence != nil { return true }
  return activity.weeks.map { $0.origin == .own && $0.value.count > 1 } ?? false
}

private func sayUnconsideredGroups(_ formation: Formation) -> Bilingual<String> {
  switch formation {
  case .notStated:
    Bilingual(
      nl:
        "Deze groepjes blijven een tijd bij elkaar. Wie deelt ze in: jij, de studenten zelf, of gaat het op interesse?",
      en: "These groups stay together for a while. Who makes them: you, the students, or are they made by interest?")
  case .leftToNewcomers:
    Bilingual(
      nl:
        "Studenten die elkaar nog niet kennen, kiezen hier zelf hun groepje. Een indeling door jou of op interesse voelt vaak veiliger.",
      en:
        "Students who don't know each other yet choose their own group here. Groups made by you or by interest often feel safer."
    )
  }
}

private func fixUnconsideredGroups(_ context: Context, _ signal: Signal<Formation>) -> [Fix] {
  let word = Keyword.formedBy.row.names.canonical(context.language)
  return [Term.formedByTeacher, .formedByInterest].compactMap { term in
    let names = term.row.names
    let title = Bilingual(
      nl: "Indeling: \(names.canonical(.dutch))", en: "Groups made by: \(names.canonical(.english))")
    let value = names.canonical(context.language)
    switch signal.facts {
    case .notStated:
      return Fix(title, .unsafe, [context.insertion("\(word): \(value)", under: signal.element)])
    case .leftToNewcomers:
      let own = context.plan.all(.formedBy).first { context.model.elements[Int($0)].keywordSpan == signal.span }
      return own.map { Fix(title, .unsafe, replace: context.model.elements[Int($0)].textSpan, with: value) }
    }
  }
}
