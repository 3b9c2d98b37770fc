import CourseModel
import Vocabulary

extension Rule {
  /// Online work that does not say where students find it.
  static let digitalActivityWithoutTool = Rule(
    "digital-activity-without-tool", in: .blendCourse, .note, .validity, gate: .whenStated, .extended, for: .course,
    sources: "003 Digitale leeromgeving",
    title: Bilingual(nl: "Online activiteit zonder plek", en: "Online activity without a place"),
    why: Bilingual(
      nl: "Online is geen plek. Studenten zoeken minder als ze weten in welk systeem iets gebeurt.",
      en: "Online is not a place. Students search less when they know in which system something happens."),
    asksForMissing: true, gathersAbove: 1,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: vastgesteld
        week 1: Start
          asynchroon discussie: Welk merk raakt je? [online, 20 min]
          ^^^^^^^^^^^^^^^^^^^^
          les: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          status: vastgesteld
          week 1: Start
            asynchroon discussie: Welk merk raakt je? [online, 20 min]
              tool: ?
            les: Werkcollege [op locatie]
              synchroon casus: De theorie op een eigen merk [60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        status: approved
        tool: Padlet [for sharing ideas]
        week 1: Start
          sync discussion: Which brand touches you? [online, 20 min]
          ^^^^^^^^^^^^^^^
          async introduction: Introduce yourself [online, 20 min]
            tool: Padlet
        """),
      .right(
        """
        cursus MC101: Marketing
        status: vastgesteld
        tool: Brightspace [functie: inhoud]
        week 1: Start
          asynchroon discussie: Welk merk raakt je? [online, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        status: approved
        week 1: Start
          meeting: Online session [online]
            tool: Teams
            sync discussion: Which brand touches you? [20 min]
        """),
    ],
    find: findNoTool, say: sayNoTool, fix: fixNoTool)
}

private func findNoTool(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isApproved else { return }
  var platforms = Set<[UInt8]>()
  for mention in plan.toolMentions {
    let functions = plan.terms(.toolFunction, of: mention.element) + plan.terms(.primaryFor, of: mention.element)
    if functions.contains(.functionContent) || mention.isLearningPlatform { platforms.insert(mention.letters) }
  }
  for activity in plan.activities where activity.environment?.value == .online && !activity.isCancelled {
    guard activity.environment?.origin != .catalogue else { continue }
    if platforms.count == 1 {
      look.met()
      continue
    }
    switch whereItIs(activity, plan) {
    case .notStated: look.notMet(activity.element, ())
    case .unknown: look.cannotTell(activity.element, missing: .property(.tool))
    case .stated, .none: look.met()
    }
  }
}

/// What says where it is: a tool, a room or a link, of the activity or of what it is part of.
private func whereItIs(_ activity: Activity, _ plan: Plan) -> FieldState {
  var result = FieldState.notStated
  for element in [activity.element, activity.part, activity.meeting, activity.module] where element >= 0 {
    for keyword in [Keyword.tool, .link, .space, .location, .sharedIn] {
      result = Swift.max(result, plan.state(keyword, of: element))
    }
  }
  return result
}

private func sayNoTool(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Hier staat niet in welk systeem dit online gebeurt. Noem de tool, dan vinden studenten het.",
    en: "The plan does not say in which system this happens online. Name the tool, so that students can find it.")
}

private func fixNoTool(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [context.addingOpen(.tool, under: signal.element, Bilingual(nl: "Zet de tool erbij", en: "Add the tool"))]
}
