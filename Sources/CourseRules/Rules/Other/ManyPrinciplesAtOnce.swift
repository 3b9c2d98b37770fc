import CourseModel
import Vocabulary

extension Rule {
  /// More principles than one can start with.
  static let manyPrinciplesAtOnce = Rule(
    "many-principles-at-once", in: .other, .note, .strong, gate: .whenStated, .core,
    sources: "002 1.2; 002 praatplaat; 002 B1",
    title: Bilingual(nl: "Veel principes tegelijk", en: "Many principles at once"),
    why: Bilingual(
      nl: "Het advies is om klein te beginnen, met een of twee principes. Ze hangen samen, dus meer kan ook goed zijn.",
      en: "The advice is to start small, with one or two principles. They hang together, so more may be fine, too."),
    argument: "count",
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ontwerpprincipes: A, B, C en D
        ^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        principles: A, D, F
        ^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        ontwerpprincipes: A en B
        """),
      .right(
        """
        community LC1: Coaching group
        composition: running
        principles: A, C, D
        """),
    ],
    find: findManyPrinciples, say: sayManyPrinciples)
}

private func findManyPrinciples(_ look: inout Look<Int>) {
  let plan = look.plan
  let own = plan.all(.principle).filter { plan.model.elements[Int($0)].parent == plan.document }
  guard let first = own.first else { return }
  // A group that runs already takes stock of what it has.
  if plan.isStarting == false { return look.met() }
  var chosen: Principles = []
  for element in own {
    if case .principles(let set) = plan.model.elements[Int(element)].value { chosen.formUnion(set) }
  }
  let count = chosen.rawValue.nonzeroBitCount
  if count > look.limits.upper(.chosenPrinciples) {
    look.notMet(first, count)
  } else if count > 0 {
    look.met()
  }
}

private func sayManyPrinciples(_ count: Int) -> Bilingual<String> {
  Bilingual(
    nl: "Je kiest \(count) principes. Het advies is om met een of twee te beginnen; de andere kunnen later.",
    en: "You choose \(count) principles. The advice is to start with one or two; the others can come later.")
}
