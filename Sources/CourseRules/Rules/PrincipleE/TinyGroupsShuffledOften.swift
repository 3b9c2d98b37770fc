import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Very small groups that keep changing.
  static let tinyGroupsShuffledOften = Rule(
    "tiny-groups-shuffled-often", in: .principleE, .advice, .experience, gate: .whenStated, .extended,
    sources: "002 2.2-pre; 002 B1-D2",
    title: Bilingual(nl: "Heel kleine groepjes die steeds wisselen", en: "Very small groups that keep changing"),
    why: Bilingual(
      nl: "Studenten vonden het lastig om een band op te bouwen in heel kleine groepjes die telkens veranderden.",
      en: "Students found it hard to bond in very small groups that changed all the time."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Zorg in de wijk
        studenten: 9
        groep G1: Leerkoppel [3]
          samenstelling: roulerend
                         ^^^^^^^^^
        """,
        fixed: """
          leergemeenschap LG1: Zorg in de wijk
          studenten: 9
          groep G1: Leerkoppel [3]
            samenstelling: vast
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1-8: Project
          sync group work: Work on the project [on campus, trios, weekly, 60 min]
            regrouping: changing
                        ^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1-8: Project
          synchroon groepswerk: Werken aan het project [op locatie, groepjes van 5, wekelijks, 60 min]
            groepswisseling: roulerend
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          sync getting acquainted: Speed meeting [on campus, pairs, 20 min]
            regrouping: rotating
        """),
    ],
    find: findTinyGroups, say: sayTinyGroups, fix: fixTinyGroups)
}

/// What a group of four is no more.
private let tiny = 3

private func findTinyGroups(_ look: inout Look<Void>) {
  for element in look.plan.all(.turnover) {
    let terms = look.model.terms(element)
    let owner = look.model.elements[Int(element)].parent
    guard !terms.isEmpty, isLasting(owner, look.plan) else { continue }
    guard let people = largestGroup(of: owner, look.plan) else {
      look.cannotTell(owner, missing: .property(.grouping))
      continue
    }
    let isShuffled = terms.contains(.compositionRotating) || terms.contains(.compositionChanging)
    if isShuffled && people <= tiny {
      let span = look.model.elements[Int(element)].textSpan
      look.notMet(owner, (), at: span.isEmpty ? nil : span)
    } else {
      look.met()
    }
  }
}

/// A group of its own, or work that the same groups do again and again; not the pairs of a single activity.
private func isLasting(_ owner: Int32, _ plan: Plan) -> Bool {
  guard owner >= 0 else { return false }
  switch plan.model.elements[Int(owner)].keyword {
  case .group, .module, .week, .pattern: return true
  case .meeting: return plan.state(.recurrence, of: owner) == .stated
  default:
    guard let position = plan.activity(at: owner) else { return false }
    let activity = plan.activities[position]
    return activity.recurrence != nil && !activity.isCancelled && !activity.has([.acquaintance, .informal])
  }
}

/// How many people the largest of the groups has.
private func largestGroup(of owner: Int32, _ plan: Plan) -> Int? {
  if plan.model.elements[Int(owner)].keyword == .group {
    return (plan.number(.size, of: owner) ?? plan.number(.groupSize, of: owner))?.upper
  }
  guard let child = plan.model.child(.grouping, of: owner), let value = plan.model.grouping(child) else { return nil }
  if let upper = value.size?.upper { return upper / 1000 }
  return value.kinds == .pairs ? 2 : nil
}

private func sayTinyGroups(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Heel kleine groepjes die steeds wisselen maken het lastiger om een band op te bouwen. Laat ze langer bij elkaar, of maak ze iets groter.",
    en:
      "Very small groups that keep changing make it harder to bond. Keep them together for longer, or make them a bit larger."
  )
}

private func fixTinyGroups(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard let child = context.model.child(.turnover, of: signal.element) else { return [] }
  let span = context.model.elements[Int(child)].textSpan
  let word = Term.compositionFixed.row.names.canonical(context.language)
  if span.isEmpty { return [] }
  return [
    Fix(
      Bilingual(nl: "Houd de groepjes bij elkaar", en: "Keep the groups together"), .unsafe, replace: span, with: word)
  ]
}
