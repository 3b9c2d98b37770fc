import CourseModel
import Vocabulary

extension Rule {
  /// Students make something, and the others may never see it.
  static let studentOutputNotVisible = Rule(
    "student-output-not-visible", in: .principleF, .advice, .tip, gate: .whenStated, .core,
    sources: "001 OP-F; 002 B1-H1",
    title: Bilingual(nl: "Werk dat niemand ziet", en: "Work that nobody sees"),
    why: Bilingual(
      nl: "Werk dat anderen kunnen zien, wordt gebruikt, en laat zien wat de groep samen weet.",
      en: "Work that others can see gets used, and shows what the group knows together."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        asynchroon mindmap: Wat is een merk? [online, groepjes van 4, 60 min]
        ^^^^^^^^^^^^^^^^^^
          product: mindmap
        """,
        fixed: """
          cursus MC101: Marketing
          asynchroon mindmap: Wat is een merk? [online, groepjes van 4, 60 min]
            gedeeld in: ?
            product: mindmap
          """),
      .wrong(
        """
        course MC101: Marketing
        async student-generated content: Explain a chapter [online, pairs, 90 min]
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          product: video
        """),
      .right(
        """
        cursus MC101: Marketing
        asynchroon mindmap: Wat is een merk? [online, groepjes van 4, 60 min]
          product: mindmap
          gedeeld in: Padlet van de groep
        """),
      .right(
        """
        course MC101: Marketing
        async reflection: What did you learn? [alone, 30 min]
          product: letter to yourself
        async student-generated content: Explain a chapter [online, pairs, 90 min]
          product: video
          tool: Padlet
        """),
    ],
    find: findHiddenOutput, say: sayHiddenOutput, fix: fixHiddenOutput)
}

private func findHiddenOutput(_ look: inout Look<Void>) {
  let plan = look.plan
  for at in plan.heldActivities {
    let activity = plan.activities[at]
    let element = activity.element
    guard !activity.isSync, plan.has(.product, element) else { continue }
    // What is handed in for a mark, or only for oneself, need not be seen by all.
    if activity.kind == .handIn || activity.has([.reflection, .goal, .monitoring, .feedback]) { continue }
    if plan.state(.assessment, of: element) != .notStated || activity.facets.feedback == .teacher { continue }
    if leadsToAssessment(activity, plan) { continue }
    let isSeen =
      plan.state(.sharedIn, of: element) != .notStated || plan.state(.tool, of: element) != .notStated
      || activity.facets.feedback.contains(.peers) || plan.isUsedLater(at)
    if isSeen {
      look.met()
    } else if activity.has(.sharing) {
      look.notMet(element, ())
    } else {
      look.cannotTell(element, missing: .property(.sharedIn))
    }
  }
}

private func leadsToAssessment(_ activity: Activity, _ plan: Plan) -> Bool {
  plan.statedFollowers(of: activity.element).contains { plan.model.elements[Int($0)].keyword == .assessment }
}

private func sayHiddenOutput(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet waar de anderen dit werk te zien krijgen. Noem een plek, bijvoorbeeld in de digitale leeromgeving.",
    en:
      "The plan does not say where the others get to see this work. Name a place, for example in the digital learning environment."
  )
}

private func fixHiddenOutput(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    Fix(
      Bilingual(nl: "Zeg waar het te zien is", en: "Say where it can be seen"), .needsText,
      [context.insertion(context.openLine(.sharedIn), under: signal.element)])
  ]
}
