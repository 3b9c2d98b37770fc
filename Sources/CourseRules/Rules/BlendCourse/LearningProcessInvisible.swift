import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// In the first half nothing shows how students are learning.
  static let learningProcessInvisible = Rule(
    "learning-process-invisible", in: .blendCourse, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau",
    title: Bilingual(nl: "Leren pas laat zichtbaar", en: "Learning visible only late"),
    why: Bilingual(
      nl: "Een blended cursus maakt het leerproces zichtbaar. Wie vroeg ziet hoe het gaat, kan nog bijsturen.",
      en: "A blended course makes learning visible. Whoever sees early how it is going can still adjust."),
    asksForMissing: true,
    argument: "week",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        weken: 4
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          synchroon hoorcollege: Merken [op locatie, 45 min]
        week 2: Verder
          asynchroon lezen: Hoofdstuk 2 [eigen plek, 60 min]
        week 4: Slot
          asynchroon quiz: Test jezelf [online, 15 min]
        """,
        fixed: """
          cursus MC101: Marketing
          weken: 4
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 20 min]
            synchroon hoorcollege: Merken [op locatie, 45 min]
            asynchroon quiz: Quiz [?]
          week 2: Verder
            asynchroon lezen: Hoofdstuk 2 [eigen plek, 60 min]
          week 4: Slot
            asynchroon quiz: Test jezelf [online, 15 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        weeks: 8
        sync lecture: Brands [on campus, 45 min, weekly]
        async assignment: Describe your brand [own place, 60 min, week 7]
          feedback: teacher
        """),
      .right(
        """
        cursus MC101: Marketing
        weken: 4
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          asynchroon quiz: Test jezelf [online, 15 min]
        week 4: Slot
          asynchroon opdracht: Beschrijf je merk [online, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        weeks: 8
        assessment formative A1: First draft [week 3]
        sync lecture: Brands [on campus, 45 min, weekly]
        """),
    ],
    find: findInvisible, say: sayInvisible, fix: fixInvisible)
}

/// In a shorter course the end is near enough.
private let fewestWeeks = 3

private func findInvisible(_ look: inout Look<Int>) {
  let plan = look.plan
  if plan.activities.isEmpty { return }
  guard let weeks = plan.weekCount else {
    return look.cannotTell(plan.document, missing: .property(.weekCount))
  }
  guard weeks >= fewestWeeks, let first = plan.figures.teachingWeeks.first else { return }
  var open: (element: Int32, missing: Missing)?
  for at in plan.activities.indices where !plan.activities[at].isCancelled {
    let activity = plan.activities[at]
    let isEarly = plan.happens(at, from: 0, to: 500)
    if shows(activity, plan) {
      if isEarly == true { return look.met() }
      if isEarly == nil { open = open ?? (activity.element, .time) }
    } else if activity.isOfUnknownKind, isEarly != false {
      open = open ?? (activity.element, .kindOfActivity)
    }
  }
  let half = first + (weeks - 1) / 2
  for assessment in plan.assessments {
    switch isEarly(assessment, half, plan) {
    case .some(true): return look.met()
    case nil where assessment.isSummative != true: open = open ?? (assessment.element, .time)
    default: break
    }
  }
  // Feedback on a whole meeting or module counts, whenever it is.
  let others = plan.allStated(.feedback).contains { element in
    let parent = plan.model.elements[Int(element)].parent
    guard parent >= 0 else { return false }
    switch plan.model.elements[Int(parent)].keyword {
    case .some(.meeting), .some(.part), .some(.module), .some(.week), .some(.pattern): return true
    default: return false
    }
  }
  if others { return look.met() }
  if let open { return look.cannotTell(open.element, missing: open.missing) }
  look.notMet(plan.document, (weeks + 1) / 2)
}

/// Someone sees what a student knows or makes: by feedback, a quiz, or by showing it.
private func shows(_ activity: Activity, _ plan: Plan) -> Bool {
  if !activity.facets.feedback.isEmpty || plan.state(.feedback, of: activity.element) == .stated { return true }
  if activity.isEvaluation { return false }
  return activity.has([.feedback, .monitoring, .peerConsultation, .sharing])
}

private func isEarly(_ assessment: Assessment, _ half: Int, _ plan: Plan) -> Bool? {
  let time = plan.model.when(of: assessment.element)
  if time?.relation == .before || time?.position == .start { return true }
  return assessment.due.first.map { $0 <= half }
}

private func sayInvisible(_ week: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Tot en met week \(week) staat er niets in het plan waaraan je ziet hoe studenten leren. Plan in de eerste helft een quiz, een concept met feedback of een voortgangscheck.",
    en:
      "Up to week \(week) the plan has nothing that shows how students are learning. Plan a quiz, a draft with feedback or a progress check in the first half."
  )
}

private func fixInvisible(_ context: Context, _ signal: Signal<Int>) -> [Fix] {
  let blocks = context.plan.topBlocks
  guard let block = blocks.first, blocks.count > 1 else { return [] }
  return [ActivityKind.quiz, .progressCheck].map {
    context.addingActivity($0, isSync: false, atEndOf: block)
  }
}
