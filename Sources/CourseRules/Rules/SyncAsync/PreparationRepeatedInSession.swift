import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// The teacher explains in the meeting what students prepared.
  static let preparationRepeatedInSession = Rule(
    "preparation-repeated-in-session", in: .syncAsync, .advice, .framework, gate: .whenStated, .extended,
    sources: "003 Voorbeeld; practice",
    title: Bilingual(nl: "Voorbereiding nog eens uitgelegd", en: "Preparation explained again"),
    why: Bilingual(
      nl: "Wie merkt dat alles nog eens wordt uitgelegd, bereidt zich de volgende keer niet meer voor.",
      en: "Whoever notices that everything is explained again will not prepare next time."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
            onderwerp: Merkwaarde
          les: Werkcollege [op locatie]
            synchroon hoorcollege: Merken [30 min]
            ^^^^^^^^^^^^^^^^^^^^^
              onderwerp: merkwaarde
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: The student explains what makes a brand strong.
        outcome LO2: The student advises a company on its brand.
        week 1: Brands
          async reading: Chapter 1 [own place, 60 min] -> LO1
          session: Seminar [on campus]
            sync lecture: Brands [45 min] -> LO1
            ^^^^^^^^^^^^
            sync case: A strong brand [groups of 4, 45 min] -> LO2
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
            onderwerp: Merkwaarde
          les: Werkcollege [op locatie]
            synchroon hoorcollege: Doelgroepen [30 min]
              onderwerp: Doelgroepen
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: The student explains what makes a brand strong.
        week 1: Brands
          async reading: Chapter 1 [own place, 60 min] -> LO1
          session: Seminar [on campus]
            sync recap: The main points [10 min] -> LO1
            sync question round: Questions [30 min] -> LO1
        """),
    ],
    find: findRepetition, say: sayRepetition)
}

private struct Repetition {
  var name: String
  var preparation: String
}

extension Repetition: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("preparation", preparation)]
  }
}

private func findRepetition(_ look: inout Look<Repetition>) {
  let plan = look.plan
  let usesTopics = !plan.all(.topic).isEmpty
  let enough = look.limits.lower(.repeatedPreparation) * 60
  for (at, gathering) in plan.gatherings.enumerated() {
    // A guest tells something else than the book.
    let explanations = gathering.activities.filter { position in
      let activity = plan.activities[position]
      return activity.isPassive && activity.isRequired && !activity.facets.interaction.contains(.professional)
    }
    if explanations.isEmpty { continue }
    let prepared = plan.preparations(of: at).filter { position in
      plan.activities[position].isPassive && !plan.activities[position].isSync && plan.activities[position].isRequired
    }
    if prepared.isEmpty { continue }
    // Where all of it is about one outcome, that says too little.
    if !usesTopics, isAboutOneThing(gathering.activities + prepared, plan) {
      look.cannotTell(gathering.element, missing: .property(.topic))
      continue
    }
    var subjects: [Subject: Int] = [:]
    for position in prepared {
      if let subject = subject(of: position, usesTopics, plan) { subjects[subject] = subjects[subject] ?? position }
    }
    for position in explanations {
      let activity = plan.activities[position]
      guard let own = subject(of: position, usesTopics, plan) else {
        look.cannotTell(activity.element, missing: .property(usesTopics ? .topic : .forOutcomes))
        continue
      }
      guard let before = subjects[own] else {
        look.met()
        continue
      }
      guard activity.duration.isWholeKnown else {
        look.cannotTell(activity.element, missing: .property(.duration))
        continue
      }
      if activity.duration.lower < enough {
        look.met()
        continue
      }
      let preparation = plan.activities[before].element
      look.notMet(
        activity.element,
        Repetition(name: look.context.label(activity.element), preparation: look.context.label(preparation)),
        related: [
          RelatedPlace(
            plan.headSpan(of: preparation), Bilingual(nl: "Dit is de voorbereiding.", en: "This is the preparation."))
        ])
    }
  }
}

private func isAboutOneThing(_ activities: [Int], _ plan: Plan) -> Bool {
  Set(activities.map { Set(plan.activities[$0].outcomes) }.filter { !$0.isEmpty }).count < 2
}

/// What something is about: its topic, folded, or its outcomes.
private struct Subject: Hashable {
  var topic: [UInt8] = []
  var outcomes: Set<Int32> = []
}

private func subject(of activity: Int, _ usesTopics: Bool, _ plan: Plan) -> Subject? {
  let own = plan.activities[activity]
  if !usesTopics { return own.outcomes.isEmpty ? nil : Subject(outcomes: Set(own.outcomes)) }
  guard let topic = plan.model.child(.topic, of: own.element), plan.model.elements[Int(topic)].state == .stated else {
    return nil
  }
  return Subject(topic: folded(plan.snapshot.title(topic)))
}

private func sayRepetition(_ facts: Repetition) -> Bilingual<String> {
  Bilingual(
    nl:
      "'\(facts.name)' lijkt '\(facts.preparation)' te herhalen. Gebruik die tijd liever voor vragen of toepassen, dan loont voorbereiden.",
    en:
      "'\(facts.name)' seems to repeat '\(facts.preparation)'. Use that time for questions or applying instead, so that preparing pays off."
  )
}
