import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Less contact on campus than before, and nothing social in its place.
  static let physicalContactReducedWithoutCompensation = Rule(
    "physical-contact-reduced-without-compensation", in: .other, .advice, .strong, gate: .whenStated, .extended,
    sources: "000 Aanleiding",
    title: Bilingual(
      nl: "Minder contact op locatie zonder iets ervoor terug", en: "Less contact on campus with nothing in its place"),
    why: Bilingual(
      nl: "Waar het samenzijn krimpt, verdwijnt ook het terloopse contact. Dat komt niet vanzelf terug.",
      en: "Where time together shrinks, casual contact goes too. It does not come back by itself."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          ^^^^^^^^^^^^^^^^^^^^^
            vervangt: hoorcollege op locatie
          synchroon hoorcollege: Merken nu [op locatie, 45 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Brands
          async e-learning: The whole chapter [online, 90 min]
          ^^^^^^^^^^^^^^^^
            replaces: the workshop on campus
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
            vervangt: hoorcollege op locatie
          synchroon check-in: Hoe kom je binnen? [online, 10 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Brands
          async e-learning: The whole chapter [online, 90 min]
            replaces: the chapter in the book
        """),
    ],
    find: findReduced, say: sayReduced)
}

private let campusWords = [
  "op locatie", "fysiek", "hoorcollege", "werkcollege", "les", "lessen", "bijeenkomst", "on campus", "physical",
  "lecture",
  "class", "workshop", "meeting",
]

private func findReduced(_ look: inout Look<Void>) {
  let plan = look.plan
  // Only what the designer records as taken away; a share says nothing about what was there before.
  let replaced = plan.activities.filter { activity in
    guard !activity.isCancelled, activity.environment?.value == .online else { return false }
    return plan.texts(.replaces, of: activity.element).contains { found in
      campusWords.contains { contains(found.text, $0) }
    }
  }
  guard let first = replaced.first else { return }
  let isMadeUp = plan.activities.contains { activity in
    !activity.isCancelled
      && (activity.facets.presences.contains(.social)
        || !activity.facets.principles.isDisjoint(with: [.a, .b])
        || !(activity.grouping?.value.kinds ?? []).isDisjoint(with: [.pairs, .groups]))
  }
  if isMadeUp { look.met() } else { look.notMet(first.element, ()) }
}

private func sayReduced(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Dit vervangt contact op locatie, en er komt niets voor in de plaats waarin studenten elkaar treffen. Voeg een korte online ontmoeting of groepsopdracht toe.",
    en:
      "This replaces contact on campus, and nothing comes in its place in which students meet. Add a short online get-together or a group task."
  )
}
