import CourseModel
import Vocabulary

extension Rule {
  /// In a meeting of a blended course students mostly listen.
  static let syncMostlyTransmission = Rule(
    "sync-mostly-transmission", in: .syncAsync, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Voorbeeld; tool default",
    title: Bilingual(nl: "Bijeenkomst vooral uitleg", en: "Meeting mostly explanation"),
    why: Bilingual(
      nl: "Uitleg kan ook in een kennisclip of tekst vooraf. Dan is de tijd samen er voor vragen en toepassen.",
      en:
        "Explanation can come in a video or text beforehand. Then the time together is there for questions and applying."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          les: Werkcollege [op locatie]
          ^^^
            synchroon hoorcollege: Wat is een merk? [60 min]
            synchroon discussie: Wie is de klant? [20 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Brands
          session: Seminar [on campus, 90 min]
          ^^^^^^^
            sync lecture: What is a brand? [40 min]
            sync demonstration: Three brands [20 min]
            sync question round: Questions [30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon instructie: Wat is een merk? [15 min]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Brands
          session: Seminar [on campus, 90 min]
            sync lecture: What is a brand? [?]
            sync case: A strong brand [groups of 4]
        """),
    ],
    find: findTransmission, say: sayTransmission)
}

private struct Transmission {
  var name: String
  var share: Int
}

extension Transmission: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("meeting", name), .init("percent", share)]
  }
}

private func findTransmission(_ look: inout Look<Transmission>) {
  let plan = look.plan
  guard look.isAboutBlended() else { return }
  for (at, gathering) in plan.gatherings.enumerated() {
    guard gathering.activities.contains(where: { plan.activities[$0].isRequired }) else { continue }
    guard let listening = plan.seconds(on: .acquisition, in: at), let whole = plan.longestSeconds(of: at) else {
      look.cannotTell(gathering.element, missing: .property(.duration))
      continue
    }
    if whole < look.limits.lower(.longSession) * 60 { continue }
    let share = hundredths(listening, of: whole)
    if share > look.limits.lower(.sessionTransmissionShare) {
      look.notMet(gathering.element, Transmission(name: look.context.label(gathering.element), share: share))
    } else if plan.isPartlyUndescribed(at) {
      look.cannotTell(gathering.element, missing: .kindOfActivity)
    } else {
      look.met()
    }
  }
}

private func sayTransmission(_ facts: Transmission) -> Bilingual<String> {
  Bilingual(
    nl:
      "In '\(facts.name)' luisteren studenten \(facts.share)% van de tijd. Kan een deel van de uitleg vooraf, in een kennisclip of tekst? Dan houd je samen tijd over voor vragen en toepassen.",
    en:
      "In '\(facts.name)' students listen \(facts.share)% of the time. Can part of the explanation come beforehand, in a video or text? That leaves time together for questions and applying."
  )
}
