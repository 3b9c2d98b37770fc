import CourseModel
import Vocabulary

extension Rule {
  /// A blended course in which everything is live, or nothing is.
  static let notCombined = Rule(
    "not-combined", in: .syncAsync, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Voorbeeld",
    title: Bilingual(nl: "Alleen synchroon of alleen asynchroon", en: "Only synchronous or only asynchronous"),
    why: Bilingual(
      nl:
        "Samen en in eigen tijd leren vullen elkaar aan: uitleg kan vooraf, vragen en toepassen gaan beter samen.",
      en:
        "Learning together and in one's own time complement each other: explanation can come beforehand, questions and applying go better together."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        week 2: Doelgroepen
          les: Werkcollege [online]
            synchroon discussie: Wie is de klant? [hele groep, 45 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          week 1: Merken
            asynchroon kennisclip: Kennisclip [?]
            les: Werkcollege [op locatie]
              synchroon casus: Een sterk merk [groepjes van 4, 60 min]
          week 2: Doelgroepen
            les: Werkcollege [online]
              synchroon discussie: Wie is de klant? [hele groep, 45 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: blended
        week 1: Brands
          async video: What is a brand? [online, 10 min]
        week 2: Customers
          async workplace task: Ask three customers [workplace, 2 h]
        """,
        fixed: """
          course MC101: Marketing
          delivery: blended
          week 1: Brands
            async video: What is a brand? [online, 10 min]
          week 2: Customers
            async workplace task: Ask three customers [workplace, 2 h]
            sync question round: Question round [?]
          """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
        week 2: Doelgroepen
          les: Werkcollege [op locatie]
            synchroon discussie: Wie is de klant? [hele groep, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Brands
          session: Seminar [on campus]
            preparation: Read chapter 1
            sync case: A strong brand [groups of 4, 60 min]
        week 2: Customers
          session: Seminar [on campus]
            sync discussion: Who is the customer? [45 min]
        """),
    ],
    find: findUncombined, say: sayUncombined, fix: fixUncombined)
}

private struct Uncombined {
  var isSync: Bool
}

extension Uncombined: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isAllSync", isSync)]
  }
}

private func findUncombined(_ look: inout Look<Uncombined>) {
  let plan = look.plan
  guard look.isAboutBlended() else { return }
  let required = plan.activities.filter { $0.isRequired }
  guard required.count > 1 else { return }
  guard let weeks = plan.weekCount else { return look.cannotTell(plan.document, missing: .property(.weekCount)) }
  if weeks < 2 { return }
  let hasSync = required.contains { $0.isSync } || plan.gatherings.contains { !$0.isActivity }
  let hasAsync = required.contains { !$0.isSync } || saysWorkInOwnTime(plan)
  if hasSync && hasAsync { return look.met() }
  look.notMet(plan.document, Uncombined(isSync: hasSync))
}

/// Homework that stands with a meeting, or hours of self-study.
private func saysWorkInOwnTime(_ plan: Plan) -> Bool {
  !plan.all(.preparation).isEmpty || !plan.all(.selfStudy).isEmpty
}

private func sayUncombined(_ facts: Uncombined) -> Bilingual<String> {
  facts.isSync
    ? Bilingual(
      nl:
        "Alles wat studenten doen is synchroon. Laat ze bijvoorbeeld de uitleg vooraf in eigen tijd bekijken, dan blijft er samen tijd voor vragen en toepassen.",
      en:
        "Everything students do is synchronous. Let them watch the explanation beforehand in their own time, for example, which leaves time together for questions and applying."
    )
    : Bilingual(
      nl:
        "Alles wat studenten doen is asynchroon. Plan minstens één moment samen, bijvoorbeeld voor vragen en toepassen.",
      en:
        "Everything students do is asynchronous. Plan at least one moment together, for example for questions and applying."
    )
}

private func fixUncombined(_ context: Context, _ signal: Signal<Uncombined>) -> [Fix] {
  let plan = context.plan
  if signal.facts.isSync {
    guard let first = plan.gatherings.first else { return [] }
    return [context.addingActivity(.video, isSync: false, before: first.element)]
  }
  guard let last = plan.activities.last else { return [] }
  return [context.addingActivity(.questionRound, isSync: true, after: last.element)]
}
