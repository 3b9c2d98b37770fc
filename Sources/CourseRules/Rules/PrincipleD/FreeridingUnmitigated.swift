import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A group makes something, and nobody can see who did what.
  static let freeridingUnmitigated = Rule(
    "freeriding-unmitigated", in: .principleD, .advice, .tip, gate: .whenStated, .core,
    sources: "001 OP-D; 002 2.2-post; LDS-HE",
    title: Bilingual(nl: "Ieders bijdrage blijft onzichtbaar", en: "Nobody sees who did what"),
    why: Bilingual(
      nl:
        "Studenten vinden het vervelend als hun inzet niet wordt beantwoord. Zichtbare bijdragen helpen tegen meeliften.",
      en: "Students dislike it when their effort is not returned. Visible contributions help against freeriding."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon opdracht: Maak een advies [groepjes van 4, 4 uur]
          ^^^^^^^^^^^^^^^^^^^
            product: advies
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon opdracht: Maak een advies [groepjes van 4, 4 uur]
              individueel deel: ?
              product: advies
          """),
      .wrong(
        """
        course MC101: Marketing
        assessment summative T1: Campaign [60%, groups of 4]
        ^^^^^^^^^^^^^^^^^^^^^^^
        week 1: Start
          async project: Make the campaign [groups of 4, 20 h]
            assessment: T1
        """,
        fixed: """
          course MC101: Marketing
          assessment summative T1: Campaign [60%, groups of 4]
            individual part: ?
          week 1: Start
            async project: Make the campaign [groups of 4, 20 h]
              assessment: T1
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon opdracht: Maak een advies [groepjes van 4, 4 uur]
            product: advies
            rollen: voorzitter, onderzoeker, schrijver, presentator
          asynchroon opdracht: Maak een poster [tweetallen, 2 uur]
            product: poster
        """),
      .right(
        """
        course MC101: Marketing
        assessment summative T1: Campaign [60%, groups of 4]
        week 1: Start
          async project: Make the campaign [groups of 4, 20 h]
            assessment: T1
          async group member evaluation: How did we work together? [groups of 4, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        assessment formative T1: Trial talk
        assessment summative T2: Final talk [40%]
        week 1: Start
          sync presentation: Trial talk [groups of 5]
            assessment: T1
            product: talk
            per person: 5 min
          sync exam: Final talk [trios, 45 min]
            assessment: T2
          async assignment: Make a poster [pairs, 2 h]
            product: poster
        """),
    ],
    find: findFreeriding, say: sayFreeriding, fix: fixFreeriding)
}

private enum Riding: Sendable {
  case product
  /// In hundredths of the mark, where that is known.
  case mark(Int)
}

extension Riding: MessageFacts {
  var variant: String {
    switch self {
    case .product: "product"
    case .mark: "mark"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .product: []
    case .mark(let percent):
      [.init("percent", percent)]
    }
  }
}

private func findFreeriding(_ look: inout Look<Riding>) {
  let plan = look.plan
  // Students tell each other how they worked together.
  let isRated = !plan.held([.groupMemberEvaluation, .mutualFeedbackOnLearningProcess, .threeSixtyFeedback]).isEmpty
  // The work leads up to something that everyone answers for.
  let isAnswered = plan.allStated(.assessment).contains { plan.has(.individualPart, $0) }
  let isGenerallyShared = plan.allStated(.role).contains { plan.model.elements[Int($0)].parent == plan.document }
  let judged = judgeAssessments(isRated, &look)
  for at in plan.heldActivities where plan.isGroupProduct(plan.activities[at]) {
    let activity = plan.activities[at]
    // What groups put on a poster during class is seen being made; an exam or a talk with others there is each one's own.
    if activity.isExam { continue }
    if activity.isSync && !(plan.has(.assessment, activity.element) && plan.has(.product, activity.element)) {
      continue
    }
    // Everyone has a turn.
    if plan.state(.perPerson, of: activity.element) != .notStated { continue }
    // A mark for the same work has been looked at already.
    if plan.assessments(of: activity).contains(where: { judged.contains($0) }) { continue }
    let element = activity.element
    let isVisible =
      isRated || isAnswered || isGenerallyShared || activity.kind == .jigsaw || activity.has([.feedback, .studentRole])
      || plan.state(.role, of: element) != .notStated || plan.state(.role, of: activity.meeting) != .notStated
    let part = plan.state(.individualPart, of: element)
    if isVisible || part == .stated || part == .none {
      look.met()
    } else if part == .unknown {
      look.cannotTell(element, missing: .property(.individualPart))
    } else if let people = plan.peopleTogether(in: activity) {
      // Two people see what the other does.
      if people.lower >= 3 { look.notMet(element, .product) } else { look.met() }
    } else {
      look.cannotTell(element, missing: .property(.grouping))
    }
  }
}

/// Marks for a group as a whole that weigh enough to matter. Gives all assessments of groups.
private func judgeAssessments(_ isRated: Bool, _ look: inout Look<Riding>) -> Set<Int32> {
  let plan = look.plan
  var judged = Set<Int32>()
  for assessment in plan.allStated(.assessment) {
    guard let child = plan.model.child(.grouping, of: assessment), let grouping = plan.model.grouping(child),
      grouping.kinds == .groups, !grouping.ownChoice, plan.kindOrListKind(of: assessment) != .formative
    else { continue }
    judged.insert(assessment)
    let part = plan.state(.individualPart, of: assessment)
    guard !isRated, part != .stated, part != .none else {
      look.met()
      continue
    }
    guard part == .notStated, let weight = weight(of: assessment, plan) else {
      look.cannotTell(assessment, missing: .property(part == .unknown ? .individualPart : .weight))
      continue
    }
    if weight >= look.limits.lower(.groupWeight) { look.notMet(assessment, .mark(weight)) } else { look.met() }
  }
  return judged
}

private func weight(of assessment: Int32, _ plan: Plan) -> Int? {
  guard let child = plan.model.child(.weight, of: assessment), let quantity = plan.model.quantity(child) else {
    return nil
  }
  return (quantity.lower ?? 0) / 1000
}

private func sayFreeriding(_ riding: Riding) -> Bilingual<String> {
  switch riding {
  case .product:
    Bilingual(
      nl:
        "Een groep maakt dit samen, en niets in het plan laat zien wat ieder bijdraagt. Geef ieder een eigen deel of rol, of laat studenten op elkaars inzet terugkijken.",
      en:
        "A group makes this together, and nothing in the plan shows what each person adds. Give everyone a part or role, or have students look back at each other's effort."
    )
  case .mark(let weight):
    Bilingual(
      nl:
        "\(weight)% van het cijfer is één cijfer voor de hele groep. Voeg een individueel deel toe, of laat studenten op elkaars inzet terugkijken.",
      en:
        "\(weight)% of the grade is one grade for the whole group. Add an individual part, or have students look back at each other's effort."
    )
  }
}

private func fixFreeriding(_ context: Context, _ signal: Signal<Riding>) -> [Fix] {
  var fixes = [
    Fix(
      Bilingual(nl: "Voeg een individueel deel toe", en: "Add an individual part"), .needsText,
      [context.insertion(context.openLine(.individualPart), under: signal.element)])
  ]
  if case .product = signal.facts {
    fixes.append(context.addingActivity(.groupMemberEvaluation, isSync: false, after: signal.element))
  }
  return fixes
}
