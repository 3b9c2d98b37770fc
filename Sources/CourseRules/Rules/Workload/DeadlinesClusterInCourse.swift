import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Several deadlines in one week.
  static let deadlinesClusterInCourse = Rule(
    "deadlines-cluster-in-course", in: .workload, .advice, .toolDefault, gate: .whenStated, .extended, for: .course,
    sources: "LDS-HE; TESTA; tool default",
    title: Bilingual(nl: "Deadlines in dezelfde week", en: "Deadlines in the same week"),
    why: Bilingual(
      nl: "Verspreide deadlines geven studenten tijd om feedback van de ene in de andere te gebruiken.",
      en: "Spread deadlines give students time to use feedback from one in the next."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        toets summatief T1: Campagneplan [60%, week 4]
        ^^^^^^^^^^^^^^^^^^
        toets summatief T2: Kennistoets [40%, week 4]
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [40 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
        ^^^^^^
          async hand-in: Photo [5 min]
          async hand-in: Profile [5 min]
          async hand-in: Question [5 min]
          async hand-in: Example [5 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        toets summatief T1: Campagneplan [60%, week 4]
        toets summatief T2: Kennistoets [40%, week 6]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async hand-in: Photo [5 min]
          async hand-in: Profile [5 min]
        """),
    ],
    find: findClusters, say: sayCluster)
}

private struct Facts: Sendable {
  var week: Int
  var count: Int
  var isAssessments: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("week", week), .init("count", count), .init("isAssessments", isAssessments)]
  }
}

private func findClusters(_ look: inout Look<Facts>) {
  let plan = look.plan
  var assessments: [Int: [Int32]] = [:]
  for assessment in plan.assessments where assessment.isSummative == true {
    guard let week = assessment.due.last else {
      look.cannotTell(assessment.element, missing: .time)
      continue
    }
    assessments[week, default: []].append(assessment.element)
  }
  var handIns: [Int: [Int32]] = [:]
  for activity in plan.activities where activity.isRequired && activity.kind == .handIn {
    if let week = activity.weeks?.value.last { handIns[week, default: []].append(activity.element) }
  }
  let mostAssessments = look.limits.lower(.summativeDeadlines)
  let mostHandIns = look.limits.lower(.handIns)
  for week in Set(assessments.keys).union(handIns.keys).sorted() {
    let due = assessments[week] ?? []
    let handed = handIns[week] ?? []
    if due.count >= mostAssessments, let first = due.first {
      look.notMet(first, Facts(week: week, count: due.count, isAssessments: true))
    } else if handed.count >= mostHandIns, let first = handed.first {
      let block = plan.block(ofWeek: week)
      look.notMet(block == plan.document ? first : block, Facts(week: week, count: handed.count, isAssessments: false))
    } else {
      look.met()
    }
  }
}

private func sayCluster(_ facts: Facts) -> Bilingual<String> {
  let things =
    facts.isAssessments
    ? Bilingual(nl: "toetsen", en: "assessments") : Bilingual(nl: "inlevermomenten", en: "hand-ins")
  return Bilingual(
    nl: "In week \(facts.week) vallen \(facts.count) \(things.nl) samen. Spreid ze als dat kan.",
    en: "Week \(facts.week) has \(facts.count) \(things.en) at once. Spread them if you can.")
}
