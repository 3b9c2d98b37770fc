import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Nearly all activities have the same form, or week after week revolves around the same one.
  static let formatMonotony = Rule(
    "format-monotony", in: .coiCognitive, .advice, .strong, gate: .whenStated, .extended, for: .course,
    sources: "001 CoI-cognitive; 002 F; OSCQR 29",
    title: Bilingual(nl: "Weinig afwisseling", en: "Little variety"),
    why: Bilingual(
      nl: "Een mix van werkvormen houdt het boeiend en geeft meer studenten de kans om op hun manier mee te doen.",
      en: "A mix of formats keeps things interesting and gives more students a way of taking part that suits them."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        synchroon hoorcollege: Merken [45 min]
        synchroon hoorcollege: Klanten [45 min]
        synchroon hoorcollege: Kanalen [45 min]
        asynchroon lezen: Hoofdstuk 1 [60 min]
        asynchroon lezen: Hoofdstuk 2 [60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        async video: Brands [10 min, week 1]
        async quiz: Test yourself [5 min, week 1]
        async case: A brand of your own [60 min, weekly, weeks 1-5]
        sync discussion: What did you find? [30 min, week 5]
        """),
      .right(
        """
        course MC101: Marketing
        async project: A campaign [groups of 4, 3 h, weekly, weeks 1-6]
        async video: Brands [10 min, week 1]
        async quiz: Test yourself [5 min, week 1]
        sync discussion: What did you find? [30 min, week 6]
        sync presentation: Your campaign [60 min, week 6]
        """),
      .right(
        """
        course MC101: Marketing
        sync lecture: Brands [45 min]
        async reading: Chapter 1 [60 min]
        async reading: Chapter 2 [60 min]
        sync case: A brand of your own [45 min]
        async quiz: Test yourself [15 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        synchroon check-in: Hoe zit je erbij? [10 min]
        synchroon check-in: Hoe is het nu? [10 min]
        synchroon check-in: En nu? [10 min]
        synchroon hoorcollege: Merken [45 min]
        asynchroon lezen: Hoofdstuk 1 [60 min]
        """),
    ],
    find: findMonotony, say: sayMonotony)
}

private enum Monotony: Sendable {
  case fewKinds
  case mostly(ActivityKind)
  case weeks(first: Int, last: Int, ActivityKind)
}

extension Monotony: MessageFacts {
  var variant: String {
    switch self {
    case .fewKinds: "few-kinds"
    case .mostly: "mostly"
    case .weeks: "weeks"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .fewKinds: []
    case .mostly(let kind):
      [.init("kind", kind)]
    case .weeks(let firstWeek, let lastWeek, let kind):
      [.init("firstWeek", firstWeek), .init("lastWeek", lastWeek), .init("kind", kind)]
    }
  }
}

/// With fewer activities, and with this many kinds, there is nothing to point at.
private let fewestActivities = 5
private let enoughKinds = 3

private func findMonotony(_ look: inout Look<Monotony>) {
  let plan = look.plan
  guard !plan.isIndividualRoute else { return }
  let activities = plan.activities.filter { !$0.isCancelled && !$0.has([.checkInOut, .studentRole]) }
  if activities.count >= fewestActivities {
    var counts: [ActivityKind: Int] = [:]
    for activity in activities {
      if let kind = activity.kind { counts[kind, default: 0] += 1 }
    }
    let unknown = activities.first { $0.isOfUnknownKind }
    let most = counts.max { left, right in
      left.value != right.value ? left.value < right.value : left.key.rawValue > right.key.rawValue
    }
    if let most, most.value * 100 > look.limits.lower(.oneKindShare) * activities.count {
      return look.notMet(plan.document, .mostly(most.key))
    }
    if counts.count < enoughKinds {
      if let unknown { return look.cannotTell(unknown.element, missing: .kindOfActivity) }
      return look.notMet(plan.document, .fewKinds)
    }
    look.met()
  }
  if let run = longestRun(plan), run.last - run.first + 1 >= look.limits.lower(.sameKindRun) {
    look.notMet(plan.document, .weeks(first: run.first, last: run.last, run.kind), severity: .note)
  }
}

/// The most weeks in a row in which the longest required activity is of the same kind.
private func longestRun(_ plan: Plan) -> (first: Int, last: Int, kind: ActivityKind)? {
  var longest: [Int: (seconds: Int, kind: ActivityKind?)] = [:]
  for activity in plan.activities where activity.isRequired {
    guard let weeks = activity.weeks?.value, let from = weeks.first, let to = weeks.last else { continue }
    for week in from...to where weeks.contains(week) {
      // Of what is not known it may be the longest.
      let seconds = activity.duration.isWholeKnown ? activity.duration.lower : Int.max
      let kind = activity.duration.isWholeKnown && !goesOn(activity.kind) ? activity.kind : nil
      if let known = longest[week], known.seconds >= seconds { continue }
      longest[week] = (seconds, kind)
    }
  }
  var best: (first: Int, last: Int, kind: ActivityKind)?
  var current: (first: Int, last: Int, kind: ActivityKind)?
  for week in plan.figures.teachingWeeks.weeks {
    guard let kind = longest[week]?.kind else {
      current = nil
      continue
    }
    if let run = current, run.kind == kind, run.last == week - 1 {
      current = (run.first, week, kind)
    } else {
      current = (week, week, kind)
    }
    if let run = current, run.last - run.first > (best.map { $0.last - $0.first } ?? -1) { best = run }
  }
  return best
}

/// Work that goes on through a course may take up most of each week, and still be different every time.
private func goesOn(_ kind: ActivityKind?) -> Bool {
  switch kind {
  case .project, .groupWork, .selfStudy, .workplaceTask, .portfolio: true
  default: false
  }
}

private func sayMonotony(_ monotony: Monotony) -> Bilingual<String> {
  switch monotony {
  case .fewKinds:
    Bilingual(
      nl:
        "Deze cursus wisselt weinig af in werkvormen. Denk ook eens aan een quiz, een discussie, een spel of een korte reflectie.",
      en: "This course has few different formats. Think of a quiz, a discussion, a game or a short reflection as well.")
  case .mostly(let kind):
    Bilingual(
      nl:
        "Bijna alles heeft dezelfde vorm: '\(kind.row.names.canonical(.dutch))'. Zet er eens iets anders tussen.",
      en:
        "Nearly everything has the same form: '\(kind.row.names.canonical(.english))'. Put something else in between now and then."
    )
  case .weeks(let first, let last, let kind):
    Bilingual(
      nl:
        "Van week \(first) tot en met \(last) draait elke week vooral om '\(kind.row.names.canonical(.dutch))'. Routine kan goed zijn; afwisseling soms ook.",
      en:
        "From week \(first) to \(last), each week is mostly about '\(kind.row.names.canonical(.english))'. Routine can be good; so can a change."
    )
  }
}
