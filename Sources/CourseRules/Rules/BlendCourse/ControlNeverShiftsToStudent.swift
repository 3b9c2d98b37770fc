import CourseModel
import Vocabulary

extension Rule {
  /// The teacher decides from the first week to the last.
  static let controlNeverShiftsToStudent = Rule(
    "control-never-shifts-to-student", in: .blendCourse, .note, .strong, gate: .whenChosen(.reviewOnly), .extended,
    for: .course, sources: "004 Docenten en studenten [Waarom]; tool default",
    title: Bilingual(nl: "Regie blijft bij de docent", en: "The teacher stays in charge"),
    why: Bilingual(
      nl: "Blended onderwijs kan helpen om de regie stap voor stap naar studenten te verschuiven.",
      en: "Blended education can help to move control to students step by step."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        weken: 4
        week 1: Start
          synchroon hoorcollege: Merken [op locatie, 60 min]
            regie: docent
        week 4: Slot
          synchroon casus: Een merk [op locatie, 60 min]
            regie: docent
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        weeks: 8
        week 1-2: Start
          async project: A brand of your own [own place, 60 min]
            control: student
          sync lecture: Brands [on campus, 60 min]
            control: teacher
        week 8: Last
          sync case: A brand of ours [on campus, 60 min]
            control: teacher
        """),
      .right(
        """
        cursus MC101: Marketing
        weken: 4
        week 1: Start
          synchroon hoorcollege: Merken [op locatie, 60 min]
            regie: docent
        week 4: Slot
          synchroon casus: Een eigen merk [op locatie, 60 min]
            regie: student
        """),
      .right(
        """
        course MC101: Marketing
        weeks: 8
        week 1: Start
          sync lecture: Brands [on campus, 60 min]
        week 8: Last
          sync case: Your own brand [on campus, 60 min]
        """),
    ],
    find: findNoShift, say: sayNoShift)
}

/// In a shorter course there is no time for a shift.
private let fewestWeeks = 4

/// So little, in hundredths, is as good as nothing.
private let smallestShare = 10

private func findNoShift(_ look: inout Look<Void>) {
  let plan = look.plan
  guard let weeks = plan.weekCount, weeks >= fewestWeeks, !plan.all(.control).isEmpty else { return }
  // Seconds, first half and second: all of which is known who is in charge, and what students decide in.
  var known: [Int64] = [0, 0]
  var shared: [Int64] = [0, 0]
  var total: Int64 = 0
  for at in plan.activities.indices where plan.activities[at].isRequired {
    let activity = plan.activities[at]
    let seconds = Int64(activity.work.upper)
    total += seconds
    let inCharge = terms(activity, plan)
    guard !inCharge.isEmpty, let stretch = plan.stretch(of: at) else { continue }
    let isShared = inCharge.contains(.controlShared) || inCharge.contains(.controlStudent)
    let halves = [stretch.lowerBound < 500, stretch.upperBound >= 500]
    let parts: Int64 = halves[0] && halves[1] ? 2 : 1
    for half in 0...1 where halves[half] {
      known[half] += seconds / parts
      if isShared { shared[half] += seconds / parts }
    }
  }
  let sum = known[0] + known[1]
  guard known[0] > 0, known[1] > 0, sum * 100 >= total * Int64(look.limits.lower(.durationCoverage)) else {
    return look.cannotTell(plan.document, missing: .property(.control))
  }
  let first = shared[0] * 100 / known[0]
  let second = shared[1] * 100 / known[1]
  second <= smallestShare && second <= first ? look.notMet(plan.document, ()) : look.met()
}

/// Said of the activity, or of the part or meeting it is in.
private func terms(_ activity: Activity, _ plan: Plan) -> [Term] {
  for element in [activity.element, activity.part, activity.meeting] where element >= 0 {
    let found = plan.terms(.control, of: element)
    if !found.isEmpty { return found }
  }
  return []
}

private func sayNoShift(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Ook in de tweede helft bepaalt vooral de docent hoe het werk gaat. Kunnen studenten een stukje overnemen, bijvoorbeeld zelf een casus kiezen of hun werk plannen?",
    en:
      "In the second half, too, it is mostly the teacher who decides how the work goes. Can students take over a part, for example choose a case or plan their own work?"
  )
}
