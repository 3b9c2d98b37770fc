import CourseModel
import Vocabulary

extension Rule {
  /// A module opens without a question, case or problem.
  static let noTriggerAtModuleStart = Rule(
    "no-trigger-at-module-start", in: .coiInquiry, .note, .framework, gate: .whenChosen(.presence(.cognitive)),
    .extended, for: .course, sources: "CoI",
    title: Bilingual(nl: "Begin zonder vraag", en: "Start without a question"),
    why: Bilingual(
      nl: "Een vraag, casus of probleem aan het begin maakt nieuwsgierig en geeft de rest van de module richting.",
      en:
        "A question, case or problem at the start makes students curious and gives the rest of the module a direction."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        aanwezigheid: cognitief
        module M1: Merken
        ^^^^^^^^^
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon lezen: Hoofdstuk 2 [60 min]
          asynchroon zoekopdracht: Zoek drie sterke merken [online, 30 min]
          les: Merken vergelijken
            synchroon discussie: Wat maakt een merk sterk? [30 min]
            synchroon pitch: Ons merk [groepjes van 4, 20 min]
          les: Terugblik
            synchroon peiling: Welk merk vertrouw je nu? [5 min]
        """,
        fixed: """
          cursus MC101: Marketing
          aanwezigheid: cognitief
          module M1: Merken
            synchroon open vragen: Open vragen [?]
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            asynchroon lezen: Hoofdstuk 2 [60 min]
            asynchroon zoekopdracht: Zoek drie sterke merken [online, 30 min]
            les: Merken vergelijken
              synchroon discussie: Wat maakt een merk sterk? [30 min]
              synchroon pitch: Ons merk [groepjes van 4, 20 min]
            les: Terugblik
              synchroon peiling: Welk merk vertrouw je nu? [5 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        presence: cognitive
        module M1: Brands
        ^^^^^^^^^
          meeting: Lecture
            sync check-in: How are you? [10 min]
            sync lecture: What is a brand? [45 min]
            sync exercise: Sort these brands [20 min]
          meeting: Workshop
            sync poll: Which brand do you trust? [5 min]
            sync pitch: Our brand [groups of 4, 20 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        aanwezigheid: cognitief
        module M1: Merken
          les: Start
            synchroon check-in: Hoe zit je erbij? [10 min]
            synchroon hoorcollege: Wat is een merk? [45 min]
            synchroon peiling: Welk merk vertrouw je? [5 min]
            synchroon discussie: Waarom? [30 min]
        """),
      .right(
        """
        course MC101: Marketing
        presence: cognitive
        module M1: Brands
          sync case: Why did this shop close? [groups of 4, 30 min]
          async reading: Chapter 2 [60 min]
          async search: Find three strong brands [online, 30 min]
          sync pitch: Our brand [groups of 4, 20 min]
        """),
    ],
    find: findDullStarts, say: sayDullStart, fix: fixDullStart)
}

/// So many activities from the start can open the inquiry. A default of coursecheck.
private let opening = 2

private func findDullStarts(_ look: inout Look<Void>) {
  let plan = look.plan
  for unit in plan.inquiryUnits where unit.activities.count >= leastInquiryActivities {
    // Without any question at all the cycle itself is incomplete.
    guard unit.phases.contains(.triggering) else { continue }
    // What goes on all the time is no start.
    let own = unit.activities.filter { plan.activities[$0].recurrence == nil }
    let first = own.filter { !plan.activities[$0].has(social) }.prefix(opening)
    let meeting = own.compactMap { plan.gathering(of: $0) }.first { !plan.gatherings[$0].isActivity }
      .map { plan.gatherings[$0].activities }
    let opens = first + unit.activities.filter { meeting?.contains($0) ?? false }
    if opens.contains(where: { plan.activities[$0].facets.inquiry.contains(.triggering) }) {
      look.met()
    } else if opens.contains(where: { plan.activities[$0].isOfUnknownKind }) {
      look.cannotTell(unit.element, missing: .kindOfActivity)
    } else {
      look.notMet(unit.element, ())
    }
  }
}

/// What comes before the subject matter anywhere.
private let social: ActivityClasses = [
  .acquaintance, .informal, .checkInOut, .agreement, .orientation, .communication, .institution,
]

private func sayDullStart(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Dit deel begint zonder vraag, casus of probleem. Is er iets waarop studenten een antwoord willen?",
    en: "This part starts without a question, case or problem. Is there something students want an answer to?")
}

private func fixDullStart(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  context.addingPhases(.triggering, to: signal.element)
}
