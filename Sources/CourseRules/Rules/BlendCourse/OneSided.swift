import CourseModel
import Vocabulary

extension Rule {
  /// Called blended, and yet nothing on one of the two sides.
  static let oneSided = Rule(
    "one-sided", in: .blendCourse, .error, .validity, gate: .whenStated, .core, for: .course,
    sources: "003 Definities; 004 Wat is Blended Onderwijs?",
    title: Bilingual(nl: "Blended, maar één kant ontbreekt", en: "Blended, but one side is missing"),
    why: Bilingual(
      nl: "Blended is een combinatie: elkaar ontmoeten op locatie of op de werkplek, en leren met technologie.",
      en: "Blended is a combination: meeting each other on campus or at the workplace, and learning with technology."),
    silences: [.rule("sync-async/not-combined"), .rule("environment/one-dominates")],
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
                       ^^^^^^^
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          synchroon discussie: Welk merk raakt je? [online, groepjes, 40 min]
          asynchroon opdracht: Beschrijf je merk [online, individueel, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: online
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 20 min]
            synchroon discussie: Welk merk raakt je? [online, groepjes, 40 min]
            asynchroon opdracht: Beschrijf je merk [online, individueel, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
                  ^^^^^^^
        week 1: Start
          async reading: Chapter 1 [own place, 60 min]
          meeting: Workshop [on campus]
            sync lecture: What is a brand? [45 min]
            sync case: Your own brand [groups of 4, 45 min]
        """,
        fixed: """
          course MC101: Marketing
          delivery: on campus
          week 1: Start
            async reading: Chapter 1 [own place, 60 min]
            meeting: Workshop [on campus]
              sync lecture: What is a brand? [45 min]
              sync case: Your own brand [groups of 4, 45 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          les: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [groepjes van 4, 60 min]
            synchroon nabespreking: Wat viel op? [hele groep, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Start
          meeting: Workshop [on campus]
            sync discussion: Which brand touches you? [groups of 4, 30 min]
              tool: Padlet
            sync lecture: What is a brand? [45 min]
            sync case: Your own brand [groups of 4, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Start
          async video: What is a brand? [online, 20 min]
          async quiz: Test yourself [online, 15 min]
          sync case: Your own brand [groups of 4, 45 min]
        """),
    ],
    find: findOneSide, say: sayOneSide, fix: fixOneSide)
}

private enum Side { case meeting, technology }

extension Side: MessageFacts {
  var variant: String {
    switch self {
    case .meeting: "meeting"
    case .technology: "technology"
    }
  }

  var arguments: [MessageArgument] { [] }
}

/// Fewer say too little about the whole.
private let fewest = 3

private func findOneSide(_ look: inout Look<Side>) {
  let plan = look.plan
  guard plan.isBlended, plan.deliveryElement >= 0 else { return }
  switch sides(of: plan) {
  case .few: break
  case .both: look.met()
  case .without(let side):
    look.notMet(plan.deliveryElement, side, at: plan.model.elements[Int(plan.deliveryElement)].textSpan)
  case .unclear(let missing): look.cannotTell(plan.deliveryElement, missing: missing)
  }
}

/// Whether a plan lacks what makes it blended, as far as anyone can tell.
func isOneSided(_ plan: Plan) -> Bool {
  if case .without = sides(of: plan) { true } else { false }
}

private enum Sides {
  case few, both
  case without(Side)
  case unclear(Missing)
}

private func sides(of plan: Plan) -> Sides {
  let required = plan.activities.filter { $0.isRequired }
  if required.count < fewest { return .few }
  var hasMeeting = false
  var hasTechnology = !plan.all(.tool).isEmpty
  var mayMeet: Missing?
  var mayUseTechnology: Missing?
  let places: Environments = [.onCampus, .workplace, .hybrid, .hyflex]
  for activity in required {
    let talks = !activity.facets.interaction.isDisjoint(with: [.peer, .teacher, .professional])
    guard let environment = activity.environment?.value else {
      mayUseTechnology = .property(.environment)
      if activity.isSync || talks || activity.isOfUnknownKind { mayMeet = .property(.environment) }
      continue
    }
    if environment.contains(.online) || environment.contains(.hyflex) { hasTechnology = true }
    guard !environment.isDisjoint(with: places) else { continue }
    if talks {
      hasMeeting = true
    } else if activity.isOfUnknownKind || (activity.isSync && activity.kind != .exam && activity.kind != .practicalExam)
    {
      mayMeet = mayMeet ?? .kindOfActivity
    }
  }
  // A meeting of which only the head is there yet can hold either.
  for gathering in plan.gatherings where gathering.activities.isEmpty {
    if gathering.environment?.value.isDisjoint(with: places) != true { mayMeet = mayMeet ?? .kindOfActivity }
    mayUseTechnology = mayUseTechnology ?? .kindOfActivity
  }
  if !hasMeeting, mayMeet == nil { return .without(.meeting) }
  if !hasTechnology, mayUseTechnology == nil { return .without(.technology) }
  if hasMeeting && hasTechnology { return .both }
  return .unclear((hasMeeting ? nil : mayMeet) ?? mayUseTechnology ?? .property(.environment))
}

private func sayOneSide(_ side: Side) -> Bilingual<String> {
  switch side {
  case .meeting:
    Bilingual(
      nl:
        "Blended is ook elkaar ontmoeten, op locatie of op de werkplek. In de verplichte activiteiten gebeurt dat nog niet. Voeg iets toe, of kies een andere onderwijsvorm.",
      en:
        "Blended also means meeting each other, on campus or at the workplace. The required activities do not have that yet. Add something, or choose another delivery."
    )
  case .technology:
    Bilingual(
      nl:
        "Blended is ook leren met technologie. Geen enkele verplichte activiteit is online of gebruikt een tool. Voeg er een toe, of kies een andere onderwijsvorm.",
      en:
        "Blended also means learning with technology. No required activity is online or uses a tool. Add one, or choose another delivery."
    )
  }
}

private func fixOneSide(_ context: Context, _ signal: Signal<Side>) -> [Fix] {
  let term: Term = signal.facts == .meeting ? .deliveryOnline : .deliveryOnCampus
  return [.changing(signal.span, to: term.row.names.canonical(context.language))]
}
