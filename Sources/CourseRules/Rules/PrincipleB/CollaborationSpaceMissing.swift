import CourseModel
import Vocabulary

extension Rule {
  /// Groups work together outside class or online, and have no place for it.
  static let collaborationSpaceMissing = Rule(
    "collaboration-space-missing", in: .principleB, .warning, .strong, gate: .whenStated, .core,
    sources: "001 OP-B; 002 B; 001 CoI-teaching; 002 B1-H2; 002 B1-D2; 003 Voorbeeld",
    title: Bilingual(nl: "Groepjes zonder eigen plek", en: "Groups without a place of their own"),
    why: Bilingual(
      nl:
        "Wie buiten de les samenwerkt, heeft een plek nodig om te overleggen, bestanden te delen en samen te schrijven.",
      en: "Those who work together outside class need a place to talk, share files and write together."),
    asksForMissing: true,
    argument: "isOutsideClass",
    examples: [
      .wrong(
        """
        cursus SA1: Synchroon en asynchroon
        onderwijsvorm: blended
        week 1: De casus
          bijeenkomst: De les [fysiek]
            synchroon casus: Casus in groepjes [groepjes, 45 min]
          asynchroon opdracht: De casus afmaken [eigen plek, groepjes, 60 min]
          ^^^^^^^^^^^^^^^^^^^
          asynchroon inleveren: Online inleveren [digitaal, groepjes, 5 min]
        """,
        fixed: """
          cursus SA1: Synchroon en asynchroon
          onderwijsvorm: blended
          kanaal groepswerk: ?
          week 1: De casus
            bijeenkomst: De les [fysiek]
              synchroon casus: Casus in groepjes [groepjes, 45 min]
            asynchroon opdracht: De casus afmaken [eigen plek, groepjes, 60 min]
            asynchroon inleveren: Online inleveren [digitaal, groepjes, 5 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: online
        week 1: Start
          meeting: Workshop [online]
            sync project: Your own campaign [groups of 4, 60 min]
            ^^^^^^^^^^^^
              product: campaign plan
        """),
      .right(
        """
        cursus SA1: Synchroon en asynchroon
        onderwijsvorm: blended
        kanaal groepswerk: Elke groep een eigen kanaal in Teams
        week 1: De casus
          asynchroon opdracht: De casus afmaken [eigen plek, groepjes, 60 min]
        """),
      .right(
        """
        course SA1: Sync and async
        delivery: blended
        week 1: The case
          async assignment: Finish the case [own place, groups, 60 min]
            space: students' own
        week 2: More
          async assignment: Another case [own place, groups, 60 min]
            tool: Teams
        """),
    ],
    find: findGroupsWithoutPlace, say: sayGroupWithoutPlace, fix: fixGroupWithoutPlace)
}

/// Whether the work stands outside class.
private func findGroupsWithoutPlace(_ look: inout Look<Bool>) {
  let plan = look.plan
  let grouped = plan.heldActivities.filter { plan.isDoneInGroups(plan.activities[$0]) == true }
  var working = grouped.filter { !plan.activities[$0].isSync }
  let isOutsideClass = !working.isEmpty
  if !isOutsideClass && plan.isOnlineOrBlended { working = grouped.filter { plan.isGroupProduct(plan.activities[$0]) } }
  if working.isEmpty { return }
  let lost = working.filter { at in
    let element = plan.activities[at].element
    return !plan.has(.space, element) && !plan.has(.location, element)
  }
  look.met(working.count - lost.count)
  guard let first = lost.first else { return }
  let element = plan.activities[first].element
  switch places(look.context) {
  case .stated, .none: return look.met()
  case .unknown: return look.cannotTell(element, missing: .property(.toolFunction))
  case .notStated: break
  }
  let others = lost.dropFirst().map { at in
    RelatedPlace(plan.headSpan(of: plan.activities[at].element), sayGroupWithoutPlace(isOutsideClass))
  }
  look.notMet(
    element, isOutsideClass, related: others, severity: plan.delivery == .deliveryOnCampus ? .advice : nil)
}

/// Whether there is a place where groups can meet: a tool or channel made for it, or an activity that makes one. Of a tool it
/// is mostly not known what it is for.
private func places(_ context: Context) -> FieldState {
  let plan = context.plan
  if !plan.held([.collaborationSpace, .chatGroup, .teacherFreeSpace]).isEmpty { return .stated }
  var result = FieldState.notStated
  for channel in plan.all(.channel) {
    switch plan.model.elements[Int(channel)].state {
    case .none where plan.kindOrListKind(of: channel) == .channelGroupWork: return .none
    case .unknown: result = .unknown
    default: break
    }
  }
  for (source, channel) in context.handedDown(.channel) {
    switch source.kindOrListKind(of: channel) {
    case .channelGroupWork, .channelFiles, .channelContact, .channelSocial, .channelTeacherFree: return .stated
    case nil: result = .unknown
    default: break
    }
  }
  for source in [plan] + context.above {
    for tool in source.toolUses {
      if tool.functions.contains(.functionWorkspace) || tool.functions.contains(.functionCommunication) {
        return .stated
      }
      if tool.functions.isEmpty { result = .unknown }
    }
  }
  return result
}

private func sayGroupWithoutPlace(_ isOutsideClass: Bool) -> Bilingual<String> {
  if isOutsideClass {
    return Bilingual(
      nl:
        "Groepjes werken hier buiten de les samen, maar er staat geen plek waar ze elkaar vinden. Noem bijvoorbeeld een kanaal in Teams.",
      en:
        "Groups work together outside class here, but the plan names no place where they meet. Name a channel in Teams, for example."
    )
  }
  return Bilingual(
    nl:
      "Groepjes maken hier samen iets, maar er staat geen plek om te overleggen en bestanden te delen. Noem bijvoorbeeld een kanaal in Teams.",
    en:
      "Groups make something together here, but the plan names no place to talk and share files. Name a channel in Teams, for example."
  )
}

private func fixGroupWithoutPlace(_ context: Context, _ signal: Signal<Bool>) -> [Fix] {
  [
    context.stating(
      context.openLine(.channel, .channelGroupWork),
      Bilingual(nl: "Zet er een kanaal voor groepswerk bij", en: "Add a channel for group work")),
    context.adding(
      Bilingual(nl: "\(context.spelled(.space)): ?", en: "\(context.spelled(.space)): ?"), under: signal.element,
      Bilingual(nl: "Zeg waar groepjes samenwerken", en: "Say where groups work together")),
  ]
}
