import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// An online or blended design that gives no attention to social bonding at all.
  static let socialBondingUnaddressed = Rule(
    "social-bonding-unaddressed", in: .other, .warning, .strong, gate: .whenStated, .core,
    sources: "000 Aanleiding; 002 intro; 002 2.3",
    title: Bilingual(nl: "Geen aandacht voor sociale binding", en: "No attention to social bonding"),
    why: Bilingual(
      nl: "Op locatie ontstaat binding vaak vanzelf, online veel minder. Daar vraagt binding om een plan.",
      en: "On campus bonds often come by themselves, online much less. There, bonding asks for a plan."),
    asksForMissing: true,
    silences: [.missing([.principleA, .principleB, .principleC, .principleD, .coiSocial])],
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: online
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [10 min]
          asynchroon lezen: Hoofdstuk 1 [30 min]
          asynchroon quiz: Test jezelf [10 min]
          asynchroon lezen: Hoofdstuk 2 [30 min]
          asynchroon quiz: Test jezelf weer [10 min]
          synchroon hoorcollege: Merken nu [45 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: blended
        week 1: Brands
          async video: What is a brand? [10 min]
          async reading: Chapter 1 [30 min]
          async quiz: Test yourself [10 min]
          async reading: Chapter 2 [30 min]
          async quiz: Test yourself again [10 min]
          sync lecture: Brands today [45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: online
        week 1: Merken
          synchroon check-in: Hoe kom je binnen? [10 min]
          asynchroon lezen: Hoofdstuk 1 [30 min]
          asynchroon quiz: Test jezelf [10 min]
          asynchroon lezen: Hoofdstuk 2 [30 min]
          asynchroon quiz: Test jezelf weer [10 min]
          synchroon hoorcollege: Merken nu [45 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: on campus
        week 1: Brands
          async reading: Chapter 1 [30 min]
          async quiz: Test yourself [10 min]
          async reading: Chapter 2 [30 min]
          async quiz: Test yourself again [10 min]
          async reading: Chapter 3 [30 min]
          sync lecture: Brands today [45 min]
        """),
    ],
    find: findUnaddressed, say: sayUnaddressed, fix: fixUnaddressed)
}

/// A sketch with fewer activities is too small to say this of.
private let fewestActivities = 6

private func findUnaddressed(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isOnlineOrBlended, !plan.isIndividualRoute else { return }
  let held = plan.activities.filter { !$0.isCancelled }
  guard held.count >= fewestActivities else { return }
  let isAddressed =
    held.contains { activity in
      activity.facets.presences.contains(.social)
        || !activity.facets.principles.isDisjoint(with: [.a, .b, .c, .d])
        // Working together is a way to bond, whatever the kind.
        || !(activity.grouping?.value.kinds ?? []).isDisjoint(with: [.pairs, .groups])
    } || !plan.chosenPrinciples.isDisjoint(with: [.a, .b, .c, .d])
  if isAddressed {
    look.met()
  } else if held.contains(where: { $0.isOfUnknownKind }) {
    look.cannotTell(plan.document, missing: .kindOfActivity)
  } else {
    look.notMet(plan.document, ())
  }
}

private func sayUnaddressed(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Geen enkele activiteit helpt studenten elkaar te leren kennen of samen te werken. Online ontstaat dat niet vanzelf: kies een of twee principes en plan er iets bij.",
    en:
      "No activity helps students to get to know each other or work together. Online that does not come by itself: choose one or two principles and plan something for them."
  )
}

private func fixUnaddressed(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let gathering = context.plan.gatherings.first { !$0.isActivity }
  let mode = context.mode(at: gathering)
  return fittingActivities(Wanted(.acquaintance, mode, people: context.plan.groupSize, target: .students)).compactMap {
    kind in
    if let gathering, let first = gathering.activities.first {
      return context.addingActivity(kind, isSync: true, before: context.plan.activities[first].element)
    }
    if context.startOfTeaching == nil { return nil }
    return context.addingAtStart(kind, isSync: mode != .onlineAsync)
  }
}
