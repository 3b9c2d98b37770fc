import CourseModel
import Vocabulary

extension Rule {
  /// Activities each have to come before the other.
  static let dependencyCycle = Rule(
    "dependency-cycle", in: .sequence, .error, .validity, gate: .always, .core, sources: "tool default",
    title: Bilingual(nl: "Activiteiten wachten op elkaar", en: "Activities wait for each other"),
    why: Bilingual(
      nl: "Als A volgt op B en B volgt op A, kan geen van beide beginnen.",
      en: "If A follows B and B follows A, neither of them can begin."),
    argument: "activities",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen A1: Hoofdstuk 1 [60 min]
          ^^^^^^^^^^^^^^^^^^^
            volgt op: A2
          asynchroon opdracht A2: Vergelijk twee merken [60 min]
            volgt op: A1
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async reading A1: Chapter 1 [60 min]
          ^^^^^^^^^^^^^^^^
            prepares: A2
          async assignment A2: Compare two brands [60 min]
            prepares: M1
          meeting M1: Brands
            sync discussion: What did you find? [30 min]
          async reading: Chapter 2 [60 min]
            follows: M1
          async quiz: Chapter 1 [20 min]
            prepares: A1
          async video A3: Brands [10 min]
            prepares: A1
            follows: M1
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen A1: Hoofdstuk 1 [60 min]
          asynchroon opdracht A2: Vergelijk twee merken [60 min]
            volgt op: A1
          les: Merken
            synchroon discussie: Wat vond je? [30 min]
              volgt op: A1, A2
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1 [60 min]
        """),
    ],
    find: findRings, say: sayRing)
}

private func findRings(_ look: inout Look<[String]>) {
  if look.plan.figures.links.isEmpty { return }
  let rings = look.plan.dependencyCycles
  for ring in rings {
    guard let first = ring.elements.first else { continue }
    let related = ring.elements.dropFirst().map { other in
      RelatedPlace(
        look.plan.headSpan(of: other),
        Bilingual(nl: "Deze wacht ook op de andere.", en: "This one waits for the other too."))
    }
    var labels = ring.elements.map { look.context.label($0) }
    // Of two with one title the words in front of the colon tell which is which.
    if Set(labels).count < labels.count {
      labels = ring.elements.map { look.context.snapshot.text(look.plan.headSpan(of: $0)) }
    }
    look.notMet(first, labels, related: related)
  }
  if rings.isEmpty { look.met() }
}

private func sayRing(_ labels: [String]) -> Bilingual<String> {
  if labels.count < 2 {
    let label = labels.first ?? ""
    return Bilingual(
      nl: "'\(label)' volgt op zichzelf. Haal die verwijzing weg.",
      en: "'\(label)' follows itself. Take that reference away.")
  }
  let list = listed(labels.map { Bilingual(nl: "'\($0)'", en: "'\($0)'") })
  return Bilingual(
    nl: "\(list.nl) wachten op elkaar, zodat geen ervan kan beginnen. Haal één verwijzing weg.",
    en: "\(list.en) wait for each other, so that none of them can begin. Take one reference away.")
}
