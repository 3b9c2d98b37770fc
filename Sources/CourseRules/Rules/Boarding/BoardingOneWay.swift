import CourseModel
import Vocabulary

extension Rule {
  /// In boarding only the institution speaks.
  static let boardingOneWay = Rule(
    "boarding-one-way", in: .boarding, .advice, .strong, gate: .whenChosen(.boarding), .extended, for: .all,
    sources: "001 SB; 000 Studentboarding",
    title: Bilingual(nl: "Boarding gaat één kant op", en: "Boarding goes one way"),
    why: Bilingual(
      nl: "Boarding is een uitwisseling: de instelling leert de student ook kennen.",
      en: "Boarding is an exchange: the institution gets to know the student, too."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Welkom
        ^^^^^^^^^^^^^^^
          fase 0: Ontdekken
            asynchroon online minicollege: Een dienst [20 min]
            asynchroon virtuele rondleiding: Het gebouw [20 min]
        """),
      .wrong(
        """
        programme N1: Nursing
        boarding: Welcome
        ^^^^^^^^
          phase 1: Hook up
            async virtual tour: The building [20 min]
            async video: How we study [10 min]
        """),
      .right(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Welkom
          fase 1: Aanhaken
            asynchroon virtuele rondleiding: Het gebouw [20 min]
            asynchroon voorstellen: Stel je voor [15 min]
        """),
      .right(
        """
        programme N1: Nursing
        boarding: Welcome
          phase 1: Hook up
            async virtual tour: The building [20 min]
            sync mentor talk: What do you expect? [30 min]
        """),
    ],
    find: findOneWay, say: sayOneWay)
}

private func findOneWay(_ look: inout Look<Void>) {
  let plan = look.plan
  for boarding in plan.all(.boarding) {
    let own = plan.activities(in: boarding).map { plan.activities[$0] }.filter { !$0.isCancelled }
    guard own.count >= 2 else { continue }
    if own.contains(where: { $0.isOfUnknownKind }) {
      look.cannotTell(boarding, missing: .kindOfActivity)
    } else if own.contains(where: hearsStudents) {
      look.met()
    } else {
      look.notMet(boarding, ())
    }
  }
}

/// Students tell, ask or do something in it that others see.
private func hearsStudents(_ activity: Activity) -> Bool {
  !activity.facets.interaction.isDisjoint(with: [.peer, .teacher]) || activity.facets.makesProduct
    || activity.facets.leaders.contains(.students)
    || activity.has([.acquaintance, .checkInOut, .monitoring, .goal, .discussion, .support])
}

private func sayOneWay(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "In deze boarding vertelt vooral de instelling. Voeg iets toe waarin studenten zelf vragen of vertellen, zoals een gesprek of een korte vragenlijst.",
    en:
      "In this boarding mostly the institution speaks. Add something in which students ask or tell, such as a talk or a short survey."
  )
}
