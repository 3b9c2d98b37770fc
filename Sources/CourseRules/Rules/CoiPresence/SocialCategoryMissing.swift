import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// One of the three sides of social presence has nothing in the course.
  static let socialCategoryMissing = Rule(
    "social-category-missing", in: .coiPresence, .advice, .framework, gate: .whenStated, .core, for: .course,
    sources: "CoI; 000 Community of Inquiry; 001 CoI-social",
    title: Bilingual(nl: "Sociale aanwezigheid niet compleet", en: "Social presence not complete"),
    why: Bilingual(
      nl:
        "Studenten doen mee als ze iets van zichzelf laten zien, zich vrij voelen om te praten en zich een groep voelen. Online gaat dat niet vanzelf.",
      en:
        "Students take part when they show something of themselves, feel free to talk and feel they are a group. Online that does not happen by itself."
    ),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        studenten: 24
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus: Een merk voor de bakker [60 min]
            synchroon discussie: Wat maakt een merk sterk? [30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          studenten: 24
          week 1: Merken
            les: Werkcollege [op locatie]
              synchroon check-in: Check-in [?]
              synchroon casus: Een merk voor de bakker [60 min]
              synchroon discussie: Wat maakt een merk sterk? [30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: online
        students: 24
        week 1: Brands
          async reading: Chapter 1 [60 min]
          async assignment: Compare two brands [alone, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        studenten: 24
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon check-in: Hoe zit je erbij? [10 min]
            synchroon casus: Een merk voor de bakker [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: online
        week 1: Brands
          async reading: Chapter 1 [60 min]
        """),
    ],
    find: findMissingSocialSides, say: sayMissingSocialSides, fix: fixMissingSocialSides)
}

/// Fewer students know each other soon enough. A default of coursecheck.
private let smallestGroup = 4

private let socialSides: PresenceCategories = [.affective, .openCommunication, .cohesion]

private func findMissingSocialSides(_ look: inout Look<PresenceCategories>) {
  let plan = look.plan
  guard plan.isOnlineOrBlended, !plan.isIndividualRoute, !plan.activities.isEmpty else { return }
  guard let cohort = plan.cohort else { return look.cannotTell(plan.document, missing: .property(.students)) }
  guard cohort.lower >= smallestGroup else { return }
  var found = socialSidesOfDocument(look.context)
  for facets in plan.patternFacets { found.formUnion(facets.categories) }
  var isWholeKnown = true
  for activity in plan.activities where !activity.isCancelled {
    found.formUnion(activity.facets.categories)
    if activity.isOfUnknownKind && activity.facets.categories.isEmpty { isWholeKnown = false }
  }
  let missing = socialSides.subtracting(found)
  if missing.isEmpty {
    look.met()
  } else if !isWholeKnown {
    look.cannotTell(plan.document, missing: .kindOfActivity)
  } else {
    look.notMet(plan.document, missing)
  }
}

/// Agreements, shared goals and places to chat count too.
private func socialSidesOfDocument(_ context: Context) -> PresenceCategories {
  var found: PresenceCategories = []
  for (plan, agreement) in context.handedDown(.agreement) {
    switch plan.kind(of: agreement) {
    case .some(.agreementCommunication), .some(.agreementNetiquette): found.insert(.openCommunication)
    case .some(.agreementCollaboration), .some(.agreementContract): found.insert(.cohesion)
    default: break
    }
  }
  for (plan, channel) in context.handedDown(.channel) {
    let kind = plan.kind(of: channel)
    if kind == .channelSocial || kind == .channelTeacherFree { found.insert(.affective) }
  }
  for goal in context.plan.allStated(.goal) where context.plan.kind(of: goal) == .goalShared { found.insert(.cohesion) }
  return found
}

private func sayMissingSocialSides(_ missing: PresenceCategories) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if missing.contains(.affective) {
    words.append(Bilingual(nl: "iets van zichzelf kunnen laten zien", en: "can show something of themselves"))
  }
  if missing.contains(.openCommunication) {
    words.append(Bilingual(nl: "vrijuit met elkaar kunnen praten", en: "can talk freely with each other"))
  }
  if missing.contains(.cohesion) {
    words.append(Bilingual(nl: "samen een groep worden", en: "become a group together"))
  }
  let list = listedAsChoice(words)
  return Bilingual(
    nl: "Er is nog geen activiteit waarin studenten \(list.nl). Een check-in of een groepstaak kan al helpen.",
    en: "There is no activity yet in which students \(list.en). A check-in or a group task can already help.")
}

private func fixMissingSocialSides(_ context: Context, _ signal: Signal<PresenceCategories>) -> [Fix] {
  let plan = context.plan
  let missing = signal.facts
  let meeting = plan.gatherings.first { !$0.isActivity }
  var kinds: [ActivityKind] = []
  if missing.contains(.affective) { kinds.append(meeting == nil ? .presentYourself : .checkIn) }
  // A check-in is open talk as well.
  if missing.contains(.openCommunication) && !kinds.contains(.checkIn) {
    kinds.append(meeting == nil ? .forum : .checkIn)
  }
  if missing.contains(.cohesion) { kinds.append(.groupWork) }
  let lines = kinds.map { context.activityLine($0, isSync: meeting != nil) }.joined(separator: "\n")
  let edit: TextEdit
  let first = meeting.map { $0.activities.first } ?? plan.activities.indices.first
  if let first {
    let word = meeting == nil ? Keyword.async : .sync
    guard let place = context.outermost(word, from: plan.activities[first].element) else { return [] }
    edit = context.insertion(lines, before: place)
  } else if let meeting {
    edit = context.insertion(lines, atEndOf: meeting.element)
  } else {
    return []
  }
  return [Fix(Bilingual(nl: "Voeg toe wat er nog ontbreekt", en: "Add what is still missing"), .needsText, [edit])]
}
