import CourseModel
import Vocabulary

extension Rule {
  /// Students can't read how to begin, whom to contact or what they need.
  static let startInformationMissing = Rule(
    "start-information-missing", in: .coiPresence, .advice, .framework, gate: .whenStated, .core, for: .course,
    sources: "OSCQR 1; OSCQR 2; OSCQR 8; OSCQR 10; QM 1",
    title: Bilingual(nl: "Informatie voor de start ontbreekt", en: "Information for the start is missing"),
    why: Bilingual(
      nl:
        "Wie online begint, heeft niemand naast zich om het aan te vragen. Een startpagina of eerste activiteit neemt die onzekerheid weg.",
      en:
        "Students who start online have nobody beside them to ask. A start page or first activity takes that uncertainty away."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        status: ter beoordeling
        bereikbaarheid: Elke werkdag in Teams
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          status: ter beoordeling
          bereikbaarheid: Elke werkdag in Teams
          informatie start: ?
          benodigdheden: ?
          week 1: Merken
            asynchroon lezen: Hoofdstuk 1 [60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: online
        status: approved
        equipment: Laptop with camera
        information getting started: Start page in Canvas
        """,
        fixed: """
          course MC101: Marketing
          delivery: online
          status: approved
          equipment: Laptop with camera
          information getting started: Start page in Canvas
          information contact: ?
          """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        status: ter beoordeling
        kanaal vragen: Teams
        benodigdheden: geen
        week 1: Merken
          asynchroon welkomstbericht: Zo begin je [online, 10 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: on campus
        status: approved
        """),
    ],
    find: findMissingStart, say: sayMissingStart, fix: fixMissingStart)
}

private struct MissingStart: Sendable {
  var begin = false
  var contact = false
  var equipment = false
}

extension MissingStart: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("lacksBeginning", begin), .init("lacksContact", contact), .init("lacksEquipment", equipment)]
  }
}

private func findMissingStart(_ look: inout Look<MissingStart>) {
  let plan = look.plan
  guard plan.isOnlineOrBlended, plan.isReadyForReview else { return }
  let kinds = informationKinds(look.context)
  // Information without a kind may hold any of it.
  let isOpen = kinds.contains(nil)
  var missing = MissingStart()
  missing.begin = !kinds.contains(.infoStart) && !welcomes(plan)
  missing.contact = !kinds.contains(.infoContact) && !tellsContact(look.context)
  missing.equipment = look.context.isNotStatedAnywhere(.equipment)
  if !missing.begin && !missing.contact && !missing.equipment { return look.met() }
  if isOpen { return look.cannotTell(plan.document, missing: .property(.information)) }
  look.notMet(plan.document, missing)
}

/// Also of what is still open: `information contact: ?`.
private func informationKinds(_ context: Context) -> [Term?] {
  var kinds: [Term?] = []
  for plan in [context.plan] + context.above { kinds += plan.all(.information).map { plan.kind(of: $0) } }
  return kinds
}

private func welcomes(_ plan: Plan) -> Bool {
  plan.activities.indices.contains { at in
    let activity = plan.activities[at]
    guard !activity.isCancelled, plan.isInStartWindow(at) else { return false }
    return activity.has([.orientation, .acquaintance]) || activity.kind == .welcomeMessage
  }
}

private func tellsContact(_ context: Context) -> Bool {
  if !context.isNotStatedAnywhere(.availability) || !context.isNotStatedAnywhere(.coordinator) { return true }
  return context.handedDown(.channel).contains {
    let kind = $0.plan.kind(of: $0.element)
    return kind == .channelQuestions || kind == .channelContact || kind == .channelUrgent
  }
}

private func sayMissingStart(_ missing: MissingStart) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if missing.begin { words.append(Bilingual(nl: "hoe ze beginnen", en: "how to begin")) }
  if missing.contact { words.append(Bilingual(nl: "bij wie ze terechtkunnen", en: "whom to contact")) }
  if missing.equipment { words.append(Bilingual(nl: "wat ze nodig hebben", en: "what they need")) }
  let list = listed(words)
  return Bilingual(
    nl: "Studenten lezen hier nog niet \(list.nl). Zet het op een startpagina of in een eerste activiteit.",
    en: "The plan does not tell students yet \(list.en). Put it on a start page or in a first activity.")
}

private func fixMissingStart(_ context: Context, _ signal: Signal<MissingStart>) -> [Fix] {
  let language = context.language
  let information = Keyword.information.row.names.canonical(language)
  var lines: [String] = []
  if signal.facts.begin { lines.append("\(information) \(Term.infoStart.row.names.canonical(language)): ?") }
  if signal.facts.contact { lines.append("\(information) \(Term.infoContact.row.names.canonical(language)): ?") }
  if signal.facts.equipment { lines.append(Keyword.equipment.row.names.canonical(language) + ": ?") }
  return [
    Fix(
      Bilingual(nl: "Zet erbij wat nog ontbreekt", en: "Add what is still missing"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), under: context.plan.document)])
  ]
}
