import CourseModel
import Vocabulary

extension Rule {
  /// The document does not say how it is delivered.
  static let deliveryUndeclared = Rule(
    "delivery-undeclared", in: .blendCourse, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Definities; 004 Wat is Blended Onderwijs?; OSCQR 7",
    title: Bilingual(nl: "Onderwijsvorm niet genoemd", en: "Delivery not stated"),
    why: Bilingual(
      nl:
        "Of een cursus op locatie, online of blended is, bepaalt waar je verder op let. Studenten willen het ook weten voor ze kiezen.",
      en:
        "Whether a course is on campus, online or blended decides what else to look at. Students also want to know before they choose."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          synchroon hoorcollege: Wat is een merk? [op locatie, 45 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: op locatie
          week 1: Start
            synchroon hoorcollege: Wat is een merk? [op locatie, 45 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          async video: What is a brand? [online, 10 min]
          sync lecture: Brands [on campus, 45 min]
        """,
        fixed: """
          course MC101: Marketing
          delivery: blended
          week 1: Start
            async video: What is a brand? [online, 10 min]
            sync lecture: Brands [on campus, 45 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        """),
      .right(
        """
        course MC101: Marketing
        delivery: ?
        """),
    ],
    find: findUndeclaredDelivery, say: sayUndeclaredDelivery, fix: fixUndeclaredDelivery)
}

private func findUndeclaredDelivery(_ look: inout Look<Void>) {
  switch look.plan.state(.delivery) {
  case .notStated: look.notMet(look.plan.document, ())
  case .stated, .none: look.met()
  case .unknown: look.cannotTell(look.plan.document, missing: .property(.delivery))
  }
}

private func sayUndeclaredDelivery(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Er staat niet of deze cursus op locatie, blended of online is. Zet 'onderwijsvorm' bovenaan.",
    en: "The plan does not say whether this course is on campus, blended or online. Add 'delivery' at the top.")
}

/// The value that the activities point to comes first.
private func fixUndeclaredDelivery(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  var used: Environments = []
  for activity in context.plan.activities { used.formUnion(activity.environment?.value ?? []) }
  let term: Term?
  switch (used.contains(.online), !used.isDisjoint(with: [.onCampus, .workplace, .hybrid])) {
  // In both places, and yet nobody may meet.
  case (true, true): term = isOneSided(context.plan) ? nil : .deliveryBlended
  case (true, false): term = .deliveryOnline
  case (false, true): term = .deliveryOnCampus
  case (false, false): term = nil
  }
  let word = Keyword.delivery.row.names.canonical(context.language)
  let value = term?.row.names.canonical(context.language) ?? "?"
  return [
    Fix(
      Bilingual(nl: "Zet de onderwijsvorm erbij", en: "Add the delivery"), term == nil ? .needsText : .unsafe,
      [context.insertion("\(word): \(value)", under: context.plan.document)])
  ]
}
