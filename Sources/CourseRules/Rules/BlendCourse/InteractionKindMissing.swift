import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students never meet each other, the teacher, or the subject.
  static let interactionKindMissing = Rule(
    "interaction-kind-missing", in: .blendCourse, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "004 Docenten en studenten [Waarom]; EMBED; QM 5",
    title: Bilingual(nl: "Een soort interactie ontbreekt", en: "A kind of interaction is missing"),
    why: Bilingual(
      nl: "Studenten leren van de stof, van elkaar en van de docent. Een blend geeft ruimte aan alle drie.",
      en: "Students learn from the material, from each other and from the teacher. A blend has room for all three."),
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          les: College [op locatie]
            synchroon hoorcollege: Merken [hele groep, 45 min]
            synchroon oefening: Beschrijf een merk [individueel, 30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 20 min]
            les: College [op locatie]
              synchroon hoorcollege: Merken [hele groep, 45 min]
              synchroon oefening: Beschrijf een merk [individueel, 30 min]
              synchroon discussie: Discussie [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          async video: What is a brand? [online, 20 min]
          async group work: Compare two brands [online, groups of 4, 60 min]
          async peer feedback: Read the work of another group [online, groups of 4, 30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          les: College [op locatie]
            synchroon hoorcollege: Merken [hele groep, 45 min]
            synchroon casus: De theorie op een eigen merk [groepjes van 4, 30 min]
        """),
      .right(
        """
        course MC101: Marketing
        type: thesis
        week 1: Start
          async reading: Chapter 1 [own place, 60 min]
          async assignment: Write a proposal [own place, alone, 60 min]
            feedback: teacher
          sync mentor talk: Your proposal [on campus, one-to-one, 30 min]
        """),
      .right(
        """
        course MC101: Marketing
        pattern Day: A day at school [on campus]
          sync case: A case [groups of 4, 60 min]
            led by: teacher
        week 1: Start
          async reading: One [30 min]
          async video: Two [10 min]
          meeting D1: First day
            like: Day
        """),
    ],
    find: findNoInteraction, say: sayNoInteraction, fix: fixNoInteraction)
}

/// Fewer say too little about the whole.
private let fewest = 3

private func findNoInteraction(_ look: inout Look<Interactions>) {
  let plan = look.plan
  let required = plan.activities.filter { $0.isRequired }
  guard required.count >= fewest else { return }
  var lacking: Interactions = [.content, .peer, .teacher]
  if plan.isIndividualRoute || (plan.cohort.map { $0.lower <= 1 } ?? false) { lacking.remove(.peer) }
  for activity in required {
    lacking.subtract(activity.facets.interaction)
    if let grouping = activity.grouping?.value,
      grouping.ownChoice || !grouping.kinds.isDisjoint(with: [.pairs, .groups])
    {
      lacking.remove(.peer)
    }
  }
  if !plan.all(.material).isEmpty { lacking.remove(.content) }
  if lacking.contains(.teacher), hasTeacherFeedback(plan) { lacking.remove(.teacher) }
  if lacking.isEmpty { return look.met() }
  if let open = required.first(where: { $0.isOfUnknownKind }) {
    return look.cannotTell(open.element, missing: .kindOfActivity)
  }
  // A class mostly has a teacher in it, said or not.
  if lacking.contains(.teacher), let open = required.first(where: { $0.isSync && $0.facets.leaders.isEmpty }) {
    lacking.remove(.teacher)
    if lacking.isEmpty { return look.cannotTell(open.element, missing: .property(.ledBy)) }
  }
  look.notMet(plan.document, lacking)
}

private func hasTeacherFeedback(_ plan: Plan) -> Bool {
  plan.allStated(.feedback).contains { plan.model.terms($0).contains(.feedbackTeacher) }
}

private func sayNoInteraction(_ lacking: Interactions) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if lacking.contains(.peer) {
    words.append(Bilingual(nl: "contact tussen studenten", en: "contact between students"))
  }
  if lacking.contains(.teacher) {
    words.append(Bilingual(nl: "contact met de docent", en: "contact with the teacher"))
  }
  if lacking.contains(.content) {
    words.append(Bilingual(nl: "werken met de stof", en: "work with the material"))
  }
  let list = listed(words)
  let isOne = words.count == 1
  return Bilingual(
    nl:
      "In de verplichte activiteiten \(isOne ? "ontbreekt" : "ontbreken") nog \(list.nl). Voeg daar iets voor toe, of zet erbij waar het al gebeurt.",
    en:
      "The required activities still lack \(list.en). Add something for that, or say where it already happens."
  )
}

private func fixNoInteraction(_ context: Context, _ signal: Signal<Interactions>) -> [Fix] {
  switch signal.facts {
  case .peer: [context.addingToPlan(.discussion, orAlone: .forum)]
  case .content: [context.addingActivity(.reading, isSync: false, atEndOf: context.lastBlock)]
  case .teacher: [context.addingActivity(.questionHour, isSync: true, atEndOf: context.lastBlock)]
  default: []
  }
}
