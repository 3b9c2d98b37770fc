import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// One of the three presences has no activity at all.
  static let presenceImbalance = Rule(
    "presence-imbalance", in: .coiTeaching, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "001 CoI; 000 Community of Inquiry",
    title: Bilingual(
      nl: "Sociaal, inhoud en begeleiding uit balans", en: "Social, content and guidance out of balance"),
    why: Bilingual(
      nl: "Contact met elkaar, werken aan de inhoud en begeleiding door de docent hebben elkaar nodig.",
      en: "Contact with each other, work on the subject and guidance by the teacher depend on one another."),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        synchroon hoorcollege: Merken [45 min]
        synchroon hoorcollege: Klanten [45 min]
        asynchroon lezen: Hoofdstuk 1 [60 min]
        asynchroon kennisclip: Kanalen [10 min]
        asynchroon quiz: Test jezelf [15 min]
        asynchroon oefening: Begrippen [30 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        sync check-in: How are you? [10 min]
        sync barbecue: Eating together [60 min]
        sync energizer: Up and moving [5 min]
        sync check-out: What do you take home? [10 min]
        sync pub quiz: Quiz in teams [30 min]
        sync lecture: Brands [45 min]
          presence: teaching
        """,
        fixed: """
          course MC101: Marketing
          sync check-in: How are you? [10 min]
          sync barbecue: Eating together [60 min]
          sync energizer: Up and moving [5 min]
          sync check-out: What do you take home? [10 min]
          sync problem-solving in teams: Problem-solving in teams [?]
          sync pub quiz: Quiz in teams [30 min]
          sync lecture: Brands [45 min]
            presence: teaching
          """),
      .right(
        """
        course MC101: Marketing
        sync check-in: How are you? [10 min]
        sync lecture: Brands [45 min]
        sync case: A brand of your own [60 min]
        async reading: Chapter 1 [60 min]
        async quiz: Test yourself [15 min]
        sync check-out: What do you take home? [10 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        synchroon hoorcollege: Merken [45 min]
        synchroon hoorcollege: Klanten [45 min]
        """),
    ],
    find: findImbalance, say: sayImbalance, fix: fixImbalance)
}

/// With fewer activities nothing can be said of a balance.
private let fewestActivities = 6

private func findImbalance(_ look: inout Look<Presences>) {
  let plan = look.plan
  var found: Presences = []
  var count = 0
  var unclear: Int32 = -1
  for activity in plan.activities where !activity.isCancelled {
    count += 1
    found.formUnion(presences(of: activity))
    if activity.isOfUnknownKind, activity.facets.presences.isEmpty { unclear = activity.element }
  }
  guard count >= fewestActivities else { return }
  let missing = Presences([.social, .cognitive, .teaching]).subtracting(found)
  if missing.isEmpty { return look.met() }
  if unclear >= 0 { return look.cannotTell(unclear, missing: .kindOfActivity) }
  look.notMet(plan.document, missing)
}

/// What the activity adds, with what follows from how it is held.
private func presences(of activity: Activity) -> Presences {
  let facets = activity.facets
  var result = facets.presences
  if facets.leaders.contains(.staff) || facets.feedback.contains(.teacher) { result.insert(.teaching) }
  if !facets.types.isDisjoint(with: [.investigation, .practice, .production]) { result.insert(.cognitive) }
  let isTogether = activity.grouping.map { !$0.value.kinds.isDisjoint(with: [.pairs, .groups]) } ?? false
  if isTogether || facets.types.contains(.collaboration) { result.insert(.social) }
  return result
}

private func sayImbalance(_ missing: Presences) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if missing.contains(.social) {
    words.append(Bilingual(nl: "contact met elkaar", en: "contact with each other"))
  }
  if missing.contains(.cognitive) {
    words.append(Bilingual(nl: "het verwerken van de inhoud", en: "working on the subject"))
  }
  if missing.contains(.teaching) {
    words.append(Bilingual(nl: "begeleiding door de docent", en: "guidance by the teacher"))
  }
  let list = listedAsChoice(words)
  return Bilingual(
    nl:
      "Geen van de activiteiten draagt duidelijk bij aan \(list.nl). Voeg daar iets voor toe: contact, inhoud en begeleiding hebben elkaar nodig.",
    en:
      "None of the activities clearly adds to \(list.en). Add something for that: contact, content and guidance depend on one another."
  )
}

private func fixImbalance(_ context: Context, _ signal: Signal<Presences>) -> [Fix] {
  switch signal.facts {
  case .social: [ActivityKind.checkIn, .icebreaker, .smallTeamDiscussion].map { context.addingHalfway($0) }
  case .cognitive:
    [ActivityKind.problemSolvingInTeams, .criticalThinkingTask, .mindMap].map { context.addingHalfway($0) }
  case .teaching: [ActivityKind.questionHour, .individualCoachTalk].map { context.addingHalfway($0) }
  default: []
  }
}
