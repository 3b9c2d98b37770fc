import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A body approved the plan as it was, and it is not so any more.
  static let changedSinceApproval = Rule(
    "changed-since-approval", in: .files, .note, .validity, gate: .always, .core, for: .all, sources: "tool default",
    title: Bilingual(nl: "Veranderd na de goedkeuring", en: "Changed after it was approved"),
    why: Bilingual(
      nl:
        "Een besluit gaat over het plan zoals het toen was. Wie ziet wat er daarna veranderde, kan bepalen of het opnieuw besproken moet worden. `coursecheck approve` legt een nieuw besluit vast.",
      en:
        "A decision is about the plan as it was then. Who sees what changed afterwards can tell whether it has to be discussed again. `coursecheck approve` records a new decision."
    ),
    gathersAbove: .max,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen A1: Twee artikelen [60 min, online]
        besluit: Opleidingscommissie [goedgekeurd, 2026-06-03]
                 ^^^^^^^^^^^^^^^^^^^
        """, beside: ["plan.approved": dutchRecord]),
      .wrong(
        """
        course MC101: Marketing
        review: Programme committee [approved, 2026-06-03]
                ^^^^^^^^^^^^^^^^^^^
        week 1: Start
          async reading A1: Two articles [45 min, online]
          async quiz: Terms [15 min, online]
        """, beside: ["plan.approved": englishRecord]),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen A1: Twee artikelen [45 min, online]
        besluit: Opleidingscommissie [goedgekeurd, 2026-06-03]
        """, beside: ["plan.approved": dutchRecord]),
      .right(
        """
        course MC101: Marketing
        review: Programme committee [approved, 2026-06-03]
        week 1: Start
          async reading A1: Two articles [online, 45 min]
        """, beside: ["plan.approved": englishRecord]),
    ],
    find: findChangesSinceApproval, say: sayChangedSinceApproval)
}

private let dutchRecord = """
  # coursecheck approvals 1

  besluit: Opleidingscommissie [goedgekeurd, 2026-06-03]

  fc8d66f0a7410c00 cursus MC101: Marketing
  cdc9b57e79a44241 week 1: Start
  12915e725806a285   asynchroon lezen A1: Twee artikelen
  """

private let englishRecord = """
  # coursecheck approvals 1

  review: Programme committee [approved, 2026-06-03]

  fc8d66f0a7410c00 course MC101: Marketing
  cdc9b57e79a44241 week 1: Start
  e26811b943eb06ca   async reading A1: Two articles
  """

private struct ChangesSinceApproval: MessageFacts {
  var body: String
  var date: String
  var changed: NamedElements
  var added: NamedElements
  var gone: NamedElements

  var arguments: [MessageArgument] {
    [
      .init("body", body), .init("date", date), .init("changed", changed.names), .init("added", added.names),
      .init("gone", gone.names),
    ]
  }
}

/// Elements by what they are called, and whether all are activities.
private struct NamedElements: Sendable {
  var names: [String]
  var areActivities: Bool
}

private func findChangesSinceApproval(_ look: inout Look<ChangesSinceApproval>) {
  guard let record = look.context.surroundings.approvals?.record else { return }
  let plan = look.plan
  func named(_ elements: [Int32]) -> NamedElements {
    NamedElements(
      names: elements.map { plan.calling($0) },
      areActivities: elements.allSatisfy { plan.model.elements[Int($0)].keyword?.facts.role == .activity })
  }
  for drift in drifts(of: plan, since: record) where drift.standing == .stands {
    if drift.isEmpty {
      look.met()
      continue
    }
    let places =
      drift.changed.map { ($0, Bilingual(nl: "Dit is sindsdien veranderd.", en: "This has changed since.")) }
      + drift.added.map { ($0, Bilingual(nl: "Dit is er sindsdien bijgekomen.", en: "This has been added since.")) }
    look.notMet(
      drift.review,
      ChangesSinceApproval(
        body: drift.approval.body, date: drift.approval.date.text, changed: named(drift.changed),
        added: named(drift.added),
        gone: NamedElements(
          names: drift.gone.map { $0.name }, areActivities: drift.gone.allSatisfy { $0.isActivity })),
      at: plan.model.elements[Int(drift.review)].textSpan,
      related: places.sorted { $0.0 < $1.0 }.map { RelatedPlace(plan.headSpan(of: $0.0), $0.1) })
  }
}

private func sayChangedSinceApproval(_ facts: ChangesSinceApproval) -> Bilingual<String> {
  var text = Bilingual(
    nl: "Goedgekeurd door '\(facts.body)' op \(facts.date).", en: "Approved by '\(facts.body)' on \(facts.date).")
  var isFirst = true
  func add(_ elements: NamedElements, _ dutch: (there: String, done: String), _ english: String) {
    let count = elements.names.count
    if count == 0 { return }
    let nouns =
      elements.areActivities
      ? Bilingual(
        nl: counted(count, "activiteit", "activiteiten"), en: counted(count, "activity", "activities"))
      : Bilingual(nl: counted(count, "onderdeel", "onderdelen"), en: counted(count, "part", "parts"))
    let names = listedInPart(elements.names.map { Bilingual(nl: $0, en: $0) })
    let verb = Bilingual(
      nl: count == 1 ? "is" : "zijn", en: count == 1 ? "has" : "have")
    text.nl +=
      (isFirst ? " Sindsdien " : " Ook ") + verb.nl + dutch.there + " " + nouns.nl + " " + dutch.done + ": " + names.nl
      + "."
    text.en +=
      (isFirst ? " Since then " : " Also, ") + nouns.en + " " + verb.en + " " + english + ": " + names.en
      + "."
    isFirst = false
  }
  add(facts.changed, ("", "veranderd"), "changed")
  add(facts.added, (" er", "bijgekomen"), "been added")
  add(facts.gone, (" er", "uitgehaald"), "been taken out")
  text.nl += " Leg dit zo nodig opnieuw voor."
  text.en += " Put this before them again if need be."
  return text
}
