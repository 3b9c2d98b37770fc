import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// One of the three sides of teaching presence has nothing in the course.
  static let teachingCategoryMissing = Rule(
    "teaching-category-missing", in: .coiPresence, .advice, .framework, gate: .whenStated, .extended, for: .course,
    sources: "CoI; 001 CoI-teaching",
    title: Bilingual(nl: "Docentaanwezigheid niet compleet", en: "Teaching presence not complete"),
    why: Bilingual(
      nl:
        "Studenten merken dat er een docent is aan drie dingen: hoe het onderwijs in elkaar zit, wie gesprekken begeleidt, en wie uitlegt en feedback geeft.",
      en:
        "Students notice that there is a teacher by three things: how the course is put together, who guides conversations, and who explains and gives feedback."
    ),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        status: ter beoordeling
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon opdracht: Vergelijk twee merken [alleen, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          informatie verwachtingen: ?
          week 1: Merken
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            asynchroon opdracht: Vergelijk twee merken [alleen, 60 min]
            synchroon vragenronde: Vragenronde [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        status: approved
        information expectations: Course guide
        week 1: Brands
          async reading: Chapter 1 [60 min]
          async assignment: Compare two brands [alone, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        week 1: Merken
          asynchroon opdracht: Vergelijk twee merken [alleen, 60 min]
            deadline: vrijdag
          les: Werkcollege [op locatie]
            synchroon vragenronde: Wat kwam je tegen? [30 min]
        """),
      .right(
        """
        course MC101: Marketing
        status: draft
        week 1: Brands
          async reading: Chapter 1 [60 min]
        """),
    ],
    find: findMissingTeachingSides, say: sayMissingTeachingSides, fix: fixMissingTeachingSides)
}

private func findMissingTeachingSides(_ look: inout Look<PresenceCategories>) {
  let plan = look.plan
  guard plan.isReadyForReview, !plan.activities.isEmpty else { return }
  var missing: PresenceCategories = []
  if !isOrganised(look.context) { missing.insert(.design) }
  let held = plan.activities.filter { !$0.isCancelled }
  let usual = plan.patternFacets
  let isGuided =
    usual.contains { $0.categories.contains(.facilitation) }
    || held.contains { $0.facets.categories.contains(.facilitation) || guides($0) }
    || plan.all(.role).contains { plan.kind(of: $0) == .roleModerator }
  let isTaught =
    usual.contains { $0.categories.contains(.directInstruction) || $0.feedback.contains(.teacher) }
    || held.contains { $0.facets.categories.contains(.directInstruction) || $0.facets.feedback.contains(.teacher) }
    || plan.all(.feedback).contains { plan.model.terms($0).contains(.feedbackTeacher) }
  let isWholeKnown = held.allSatisfy { $0.kind != nil || !$0.facets.categories.isEmpty }
  if isWholeKnown {
    if !isGuided { missing.insert(.facilitation) }
    if !isTaught { missing.insert(.directInstruction) }
  }
  if !missing.isEmpty {
    look.notMet(plan.document, missing)
  } else if isGuided && isTaught {
    look.met()
  } else {
    look.cannotTell(plan.document, missing: .kindOfActivity)
  }
}

/// Students read what is expected or by when.
private func isOrganised(_ context: Context) -> Bool {
  let plan = context.plan
  if !plan.all(.due).isEmpty { return true }
  let informs = plan.all(.information) + plan.all(.agreement)
  if informs.contains(where: { plan.kind(of: $0) != .infoContact }) { return true }
  if context.handedDown(.information).contains(where: { $0.plan.kind(of: $0.element) == .infoExpectations }) {
    return true
  }
  if plan.all(.assessment).contains(where: { plan.model.when(of: $0) != nil }) { return true }
  return plan.activities.contains { !$0.isCancelled && $0.facets.categories.contains(.design) }
}

private func guides(_ activity: Activity) -> Bool {
  activity.facets.leaders.contains(.staff) && activity.facets.types.contains(.discussion)
}

private func sayMissingTeachingSides(_ missing: PresenceCategories) -> Bilingual<String> {
  var words: [Bilingual<String>] = []
  if missing.contains(.design) {
    words.append(Bilingual(nl: "wat er wanneer van studenten verwacht wordt", en: "what students should do by when"))
  }
  if missing.contains(.facilitation) {
    words.append(Bilingual(nl: "wie gesprekken begeleidt", en: "who guides conversations"))
  }
  if missing.contains(.directInstruction) {
    words.append(Bilingual(nl: "wie uitleg of feedback geeft", en: "who explains or gives feedback"))
  }
  let list = listed(words)
  return Bilingual(
    nl: "In dit plan staat nog niet \(list.nl). Daaraan merken studenten dat er een docent is.",
    en: "This plan does not say yet \(list.en). That is how students notice that there is a teacher.")
}

private func fixMissingTeachingSides(_ context: Context, _ signal: Signal<PresenceCategories>) -> [Fix] {
  let plan = context.plan
  var edits: [TextEdit] = []
  if signal.facts.contains(.design) {
    let keyword = Keyword.information.row.names.canonical(context.language)
    let kind = Term.infoExpectations.row.names.canonical(context.language)
    edits.append(context.insertion("\(keyword) \(kind): ?", under: plan.document))
  }
  if !signal.facts.isDisjoint(with: [.facilitation, .directInstruction]), let last = plan.activities.last {
    // A round of questions is both.
    edits.append(context.insertion(context.activityLine(.questionRound, isSync: true), after: last.element))
  }
  return [Fix(Bilingual(nl: "Voeg toe wat er nog ontbreekt", en: "Add what is still missing"), .needsText, edits)]
}
