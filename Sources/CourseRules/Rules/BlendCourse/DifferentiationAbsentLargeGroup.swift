import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Many students, one route, one kind of guidance.
  static let differentiationAbsentLargeGroup = Rule(
    "differentiation-absent-large-group", in: .blendCourse, .note, .strong, gate: .whenChosen(.reviewOnly), .extended,
    for: .course, sources: "004 Docenten en studenten [Waarom]; 001 KM",
    title: Bilingual(nl: "Grote groep, één route", en: "Large group, one route"),
    why: Bilingual(
      nl: "Met blended onderwijs kun je studenten makkelijker verschillend begeleiden, juist als de groep groot is.",
      en: "With blended education it is easier to guide students in different ways, especially when the group is large."
    ),
    asksForMissing: true,
    argument: "students",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        studenten: 60
        ^^^^^^^^^
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          synchroon hoorcollege: Merken [op locatie, hele groep, 45 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        group size: 30-40
        ^^^^^^^^^^
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
          sync exam: What do you know? [on campus, alone, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        studenten: 60
        week 1: Start
          asynchroon kennisclip: Voor wie het nog eens wil horen [online, 20 min, optioneel]
          synchroon hoorcollege: Merken [op locatie, hele groep, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        students: 60
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
          sync mentor talk: How are you doing? [on campus, one-to-one, 15 min]
        """),
    ],
    find: findNoDifferentiation, say: sayNoDifferentiation)
}

private func findNoDifferentiation(_ look: inout Look<Int>) {
  let plan = look.plan
  guard let cohort = plan.cohort, cohort.lower >= look.limits.lower(.largeGroup), !plan.activities.isEmpty else {
    return
  }
  if plan.hasStatedChoice || !plan.allStated(.flexibility).isEmpty || plan.says(.routesIndividual, for: .routes)
    || plan.activities.contains(where: guides)
  {
    return look.met()
  }
  if let open = plan.activities.first(where: { $0.isOfUnknownKind && !$0.isCancelled }) {
    return look.cannotTell(open.element, missing: .kindOfActivity)
  }
  let keyword = [Keyword.students, .size, .groupSize].first { plan.number($0) != nil }
  let element = keyword.flatMap { plan.model.child($0, of: plan.document) }
  look.notMet(element ?? plan.document, cohort.lower)
}

/// With one student or a small group at a time.
private func guides(_ activity: Activity) -> Bool {
  if activity.isCancelled { return false }
  if activity.grouping?.value.kinds.contains(.oneToOne) == true { return true }
  if activity.has([.support, .peerConsultation, .buddy]) { return true }
  return activity.isSync && activity.grouping?.value.kinds.contains(.groups) == true
    && (activity.facets.interaction.contains(.teacher) || activity.facets.feedback.contains(.teacher))
}

private func sayNoDifferentiation(_ count: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "\(count) studenten volgen hier dezelfde route met dezelfde begeleiding. Misschien helpt online oefenen om op locatie tijd te maken voor kleine groepjes?",
    en:
      "\(count) students follow the same route with the same guidance here. Perhaps practising online helps to make time for small groups on campus?"
  )
}
