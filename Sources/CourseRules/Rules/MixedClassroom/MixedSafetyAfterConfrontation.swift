import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Perspectives meet before the group has been made safe for that.
  static let mixedSafetyAfterConfrontation = Rule(
    "mixed-safety-after-confrontation", in: .mixedClassroom, .warning, .strong, gate: .whenChosen(.mixedClassroom),
    .core, sources: "000 Mixed Classroom",
    title: Bilingual(nl: "Verschillen besproken voordat het veilig is", en: "Differences discussed before it is safe"),
    why: Bilingual(
      nl:
        "Wie zich veilig voelt, doet mee en durft het oneens te zijn. Daarom begint het model met een veilig leerklimaat.",
      en:
        "Those who feel safe take part and dare to disagree. That is why the model begins with a safe climate for learning."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        fase engaging: In gesprek
          synchroon discussie: Wat vind jij van deze reclame? [groepjes van 4, 60 min]
          ^^^^^^^^^^^^^^^^^^^
        fase sensitizing: Elkaar leren kennen
          synchroon werkafspraken: Hoe praten we met elkaar? [30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          fase engaging: In gesprek
            synchroon sensitizing: Sensitizing [?]
            synchroon discussie: Wat vind jij van deze reclame? [groepjes van 4, 60 min]
          fase sensitizing: Elkaar leren kennen
            synchroon werkafspraken: Hoe praten we met elkaar? [30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        composition: new
        week 1: Start
          sync discussion: Should this advert be banned? [groups of 4, 60 min]
          ^^^^^^^^^^^^^^^
            tag: diversity
        """),
      .right(
        """
        cursus MC101: Marketing
        fase sensitizing: Elkaar leren kennen
          synchroon werkafspraken: Hoe praten we met elkaar? [30 min]
        fase engaging: In gesprek
          synchroon discussie: Wat vind jij van deze reclame? [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        composition: running
        phase engaging: Talking
          sync discussion: Should this advert be banned? [groups of 4, 60 min]
        """),
    ],
    find: findMixedSafety, say: sayMixedSafety, fix: fixMixedSafety)
}

private func findMixedSafety(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isStarting != false else { return }
  let isDeclared = plan.hasMixedClassroom
  let held = plan.activities.indices.filter { !plan.activities[$0].isCancelled }
  let first = held.first { isDeclared ? isConfrontation($0, plan) : isEarlyDebate($0, plan) }
  guard let first else { return }
  let before = held.prefix { $0 < first }
  if before.contains(where: { isSafe($0, plan) }) { return look.met() }
  if let unclear = before.first(where: { plan.activities[$0].isOfUnknownKind }) {
    return look.cannotTell(plan.activities[unclear].element, missing: .kindOfActivity)
  }
  let later = held.first { $0 > first && isSafe($0, plan) }
  let related = later.map { at in
    [
      RelatedPlace(
        plan.headSpan(of: plan.activities[at].element),
        Bilingual(nl: "Dit komt pas later.", en: "This only comes later."))
    ]
  }
  look.notMet(plan.activities[first].element, (), related: related ?? [], severity: isDeclared ? nil : .advice)
}

private func isConfrontation(_ at: Int, _ plan: Plan) -> Bool {
  let phase = plan.mixedPhase(of: at)
  return (phase == .phaseEngaging || phase == .phaseOptimizing) && !isClimate(plan.activities[at])
}

/// A debate in the first week about what divides people.
private func isEarlyDebate(_ at: Int, _ plan: Plan) -> Bool {
  let activity = plan.activities[at]
  guard activity.has(.discussion), !activity.has([.acquaintance, .checkInOut]), plan.isInStartWindow(at) else {
    return false
  }
  return plan.model.children(.tag, of: activity.element).contains { plan.hasWords(["divers"], inTitleOf: $0) }
}

private func isSafe(_ at: Int, _ plan: Plan) -> Bool {
  plan.mixedPhase(of: at) == .phaseSensitizing || isClimate(plan.activities[at])
}

/// Builds a climate in which people dare to speak.
private func isClimate(_ activity: Activity) -> Bool {
  activity.kind == .mixedSensitizing || activity.kind == .expectationsWall
    || activity.has([.acquaintance, .agreement, .checkInOut])
}

private func sayMixedSafety(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Hier komen verschillende meningen tegenover elkaar te staan, terwijl er in het plan nog niets voor een veilige sfeer staat. Begin daarmee.",
    en:
      "Here different views are set against each other before the plan has anything for a safe climate. Begin with that."
  )
}

private func fixMixedSafety(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingActivity(.mixedSensitizing, isSync: true, before: signal.element),
    context.addingActivity(.workingAgreements, isSync: true, before: signal.element),
  ]
}
