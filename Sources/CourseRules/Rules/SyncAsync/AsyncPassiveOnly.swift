import CourseModel
import Vocabulary

extension Rule {
  /// In their own time students only read, watch or listen.
  static let asyncPassiveOnly = Rule(
    "async-passive-only", in: .syncAsync, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Asynchroon leren; OU",
    title: Bilingual(nl: "In eigen tijd alleen lezen en kijken", en: "Only reading and watching in their own time"),
    why: Bilingual(
      nl: "In eigen tijd kunnen studenten zich verdiepen, zeker als ze iets met de stof doen.",
      en: "In their own time students can go deeper, especially when they do something with the material."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon lezen: Hoofdstuk 1 [eigen plek, 60 min]
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          week 1: Merken
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            asynchroon lezen: Hoofdstuk 1 [eigen plek, 60 min]
            asynchroon quiz: Quiz [?]
            les: Werkcollege [op locatie]
              synchroon casus: Een sterk merk [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Brands
          async video: What is a brand? [online, 10 min]
        week 2: Customers
          async podcast: A talk with a customer [own place, 30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon zoekopdracht: Zoek drie merken die opvallen [online, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          async video: What is a brand? [online, 10 min]
            prompt: Note two things you did not know
          async reading: Chapter 1 [own place, 60 min]
        """),
    ],
    find: findPassiveWork, say: sayPassiveWork, fix: fixPassiveWork)
}

private func findPassiveWork(_ look: inout Look<Void>) {
  let plan = look.plan
  var count = 0
  var isOpen = false
  for activity in plan.activities where !activity.isSync && activity.isRequired {
    count += 1
    if activity.facets.types.isEmpty && activity.isOfUnknownKind && !activity.facets.makesProduct {
      isOpen = true
    } else if !isPassive(activity, plan) {
      return look.met()
    }
  }
  if count < 2 { return }
  if isOpen { return look.cannotTell(plan.document, missing: .kindOfActivity) }
  look.notMet(plan.document, ())
}

private func isPassive(_ activity: Activity, _ plan: Plan) -> Bool {
  guard activity.isPassive, !activity.facets.makesProduct, activity.facets.feedback.isEmpty else { return false }
  // A question to answer while reading is something to do.
  if plan.state(.prompt, of: activity.element) != .notStated { return false }
  return !plan.terms(.level, of: activity.element).contains { term in
    term == .applyLevel || term == .analyse || term == .evaluate || term == .create
  }
}

private func sayPassiveWork(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "In eigen tijd hoeven studenten alleen te lezen, te kijken of te luisteren. Laat ze ook iets met de stof doen, zoals een quiz, een zoekopdracht of een eerste versie.",
    en:
      "In their own time students only read, watch or listen. Let them do something with the material too, such as a quiz, finding examples or a first draft."
  )
}

private func fixPassiveWork(_ context: Context, _: Signal<Void>) -> [Fix] {
  guard let last = context.plan.activities.last(where: { !$0.isSync && $0.isRequired }) else { return [] }
  return [context.addingActivity(.quiz, isSync: false, after: last.element)]
}
