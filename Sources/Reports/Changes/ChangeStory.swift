import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// What changed in one plan, as sentences in reading order: what it comes to, each week or module, outcomes and assessment,
/// the rest, the whole, the findings.
struct ChangeStory {
  struct Section {
    var title: String
    var lines: [String] = []
  }

  var summary: [String] = []
  var sections: [Section] = []
  let language: Language
  private var nl: Bool { language == .dutch }

  init(_ compared: ComparedPlan) {
    language = compared.language
    switch compared.versions {
    case .both(let changes, let findings): tell(changes, findings)
    case .onlyNew(let plan): summary = [only(plan, isNew: true)]
    case .onlyOld(let plan): summary = [only(plan, isNew: false)]
    }
  }

  // MARK: A plan that is in one version only

  private func only(_ plan: Plan, isNew: Bool) -> String {
    let what = Bilingual(
      nl: isNew ? "Dit plan is nieuw" : "Dit plan is er niet meer",
      en: isNew ? "This plan is new" : "This plan is gone")[language]
    let count = plan.activities.count
    if count == 0 { return what + "." }
    let work = words(for: plan.figures.total, language)
    return nl
      ? what + ": " + counted(count, "activiteit", "activiteiten") + ", " + work + " werk voor een student."
      : what + ": " + counted(count, "activity", "activities") + ", " + work + " of work for a student."
  }

  // MARK: Two versions

  private mutating func tell(_ changes: PlanChanges, _ findings: FindingChanges) {
    let lost = changes.couldNotCompare
    if lost.old || lost.new {
      summary.append(
        nl
          ? "De inspringing van \(lost.new ? "de nieuwe" : "de oude") versie is weg. Wat bij wat hoort is daardoor niet te zien, en wat er veranderd is ook niet."
          : "The \(lost.new ? "new" : "old") version has lost its indentation. What belongs to what cannot be seen, and so neither can what changed."
      )
      tellFindings(findings, changes)
      return
    }
    let words = FactWords(changes, language)
    tellUnits(changes, words)
    tellOutcomes(changes, words)
    tellRest(changes, words)
    tellWhole(changes)
    if changes.isEmpty {
      summary = [
        Bilingual(nl: "Er is niets veranderd in het plan zelf.", en: "Nothing changed in the plan itself.")[language]
      ]
    }
    tellFindings(findings, changes)
  }

  // MARK: Weeks, modules and the like

  private mutating func tellUnits(_ changes: PlanChanges, _ words: FactWords) {
    var renumbered: [UnitChange] = []
    var told = 0
    var byUnit: [Int: [ThingChange]] = [:]
    for change in changes.things where change.unit >= 0 && !isOfOutcomes(change) {
      byUnit[change.unit, default: []].append(change)
    }
    let left = movedOut(changes)
    for unit in changes.units {
      let things = byUnit[unit.position] ?? []
      let figures = unit.figures.measures.compactMap { unit.figures.full($0, language) }
      let movedOut = left[unit.old] ?? []
      if things.isEmpty && figures.isEmpty && movedOut.isEmpty { continue }
      if figures.isEmpty, things.count == 1, isOnlyRenumbered(things[0], unit) {
        renumbered.append(unit)
        continue
      }
      told += 1
      let short = summary(of: unit, things, words)
      if told <= mostInSummary { summary.append(short) }
      var section = section(unit, things, words)
      section.lines += movedOut.map { self.movedOut($0, changes, words) }
      sections.append(section)
    }
    if told > mostInSummary {
      let rest = told - mostInSummary
      summary.append(nl ? "En nog \(rest) andere, hieronder." : "And \(rest) more, below.")
    }
    if renumbered.isEmpty { return }
    let now = renumbered.map { words.new.label($0.new, withTitle: false) }
    let then = renumbered.map { words.old.label($0.old, withTitle: false) }
    summary.append(
      capitalised(enumerated(now, language)) + (renumbered.count == 1 ? " was " : nl ? " waren " : " were ")
        + enumerated(then, language) + (nl ? "; verder is daar niets anders." : "; nothing else is different there."))
  }

  /// What went to another week or module, by the one it left.
  private func movedOut(_ changes: PlanChanges) -> [Int32: [ThingChange]] {
    var result: [Int32: [ThingChange]] = [:]
    for change in changes.things where change.old >= 0 && change.new >= 0 {
      guard change.facts.contains(where: { if case .place = $0 { true } else { false } }),
        let unit = changes.unitElement(ofOld: change.old)
      else { continue }
      let now = changes.unitElement(ofNew: change.new).map { changes.identity(ofNew: $0) }
      if now != changes.identity(ofOld: unit) { result[unit, default: []].append(change) }
    }
    return result
  }

  private func movedOut(_ change: ThingChange, _ changes: PlanChanges, _ words: FactWords) -> String {
    let place = changes.unitElement(ofNew: change.new).map { words.new.shortLabel($0) } ?? words.outside
    let subject = words.old.label(change.old)
    return nl ? "Verplaatst naar \(place): \(subject)." : "Moved to \(place): \(subject)."
  }

  private func isOnlyRenumbered(_ change: ThingChange, _ unit: UnitChange) -> Bool {
    guard unit.old >= 0, unit.new >= 0, change.new == unit.new, change.facts.count == 1, case .name = change.facts[0]
    else { return false }
    return true
  }

  private func section(_ unit: UnitChange, _ things: [ThingChange], _ words: FactWords) -> Section {
    let isNew = unit.old < 0
    let isGone = unit.new < 0
    var result = Section(
      title: isGone ? words.old.heading(unit.old) : words.new.heading(unit.new))
    if isNew { result.title += nl ? " (nieuw)" : " (new)" }
    if isGone { result.title += nl ? " (vervallen)" : " (gone)" }
    if isNew || isGone {
      result.lines += [holding(isNew ? unit.figures.new : unit.figures.old)].compactMap { $0 }
    } else {
      result.lines += unit.figures.measures.compactMap { unit.figures.full($0, language) }.map { capitalised($0) + "." }
    }
    for change in things {
      let isUnit = (isNew && change.new == unit.new) || (isGone && change.old == unit.old)
      if isUnit, change.isNew || change.isGone {
        result.lines += contents(change, words)
      } else {
        result.lines.append(words.line(change) + ".")
      }
    }
    return result
  }

  /// The activities of a week that is new or gone, each on a line.
  private func contents(_ change: ThingChange, _ words: FactWords) -> [String] {
    let plan = change.isNew ? words.new : words.old
    let inside = change.contents.filter { element in
      let keyword = plan.plan.model.elements[Int(element)].keyword
      return keyword != .pause && keyword != .part
    }
    let lines = inside.prefix(20).map {
      capitalised(change.isNew ? words.describedNew($0) : words.describedOld($0)) + "."
    }
    let rest = inside.count - lines.count
    return lines + (rest > 0 ? [nl ? "En nog \(rest)." : "And \(rest) more."] : [])
  }

  private func summary(of unit: UnitChange, _ things: [ThingChange], _ words: FactWords) -> String {
    if unit.old < 0 || unit.new < 0 {
      let isNew = unit.old < 0
      let label = isNew ? words.new.label(unit.new) : words.old.label(unit.old)
      let figures = holding(isNew ? unit.figures.new : unit.figures.old)
      let what = nl ? (isNew ? "nieuw" : "vervallen") : isNew ? "new" : "gone"
      return capitalised(label) + ": " + what + (figures.map { ". " + $0 } ?? ".")
    }
    let figures = unit.figures.measures.filter { $0 != .total }.compactMap { unit.figures.short($0, language) }
    // What weighs most for whoever decides comes first.
    let ordered = things.enumerated().sorted { (weight($1.element), $0.offset) < (weight($0.element), $1.offset) }
      .map { $0.element }
    let shown = ordered.prefix(figures.isEmpty ? 3 : 2)
    var parts = figures
    for change in shown { parts.append(brief(change, words)) }
    let rest = things.count - shown.count
    if rest > 0 {
      parts.append(
        nl
          ? "en nog " + counted(rest, "wijziging", "wijzigingen")
          : "and " + counted(rest, "other change", "other changes"))
    }
    return capitalised(words.new.label(unit.new, withTitle: words.new.plan.snapshot.name(unit.new).isEmpty)) + ": "
      + parts.joined(separator: "; ") + "."
  }

  /// One thing in a few words.
  private func brief(_ change: ThingChange, _ words: FactWords) -> String {
    if words.opensUnit(change), !change.isNew, !change.isGone {
      return words.facts(change).prefix(2).joined(separator: ", ")
    }
    let subject = words.subject(change)
    if change.isNew { return (nl ? "nieuw: " : "new: ") + subject }
    if change.isGone { return (nl ? "vervallen: " : "gone: ") + subject }
    let facts = words.facts(change)
    let shown = facts.prefix(2).joined(separator: ", ")
    return subject + ": " + shown + (facts.count > 2 ? ", …" : "")
  }

  private func weight(_ change: ThingChange) -> Int {
    if change.isNew || change.isGone { return change.sort == .block ? 5 : 4 }
    var result = 0
    for fact in change.facts {
      let own: Int
      switch fact {
      case .place, .keyword, .split, .joined, .alternatives: own = 4
      case .grouping, .environment, .duration: own = 3
      case .kind, .property: own = 2
      case .name, .title, .order: own = 1
      case .prose: own = 0
      }
      result = Swift.max(result, own)
    }
    return result
  }

  private func holding(_ figures: WorkFigures) -> String? {
    var parts: [String] = []
    for measure in [Measure.contact, .ownTime] where measure.amount(figures).total > 0 {
      parts.append(words(for: measure.amount(figures), language) + " " + measure.name[language])
    }
    if figures.courses > 0 {
      parts.append(
        nl ? counted(figures.courses, "cursus", "cursussen") : counted(figures.courses, "course", "courses"))
      parts.append(words(forCredits: figures.credits, language))
    }
    return parts.isEmpty ? nil : capitalised(parts.joined(separator: ", ")) + "."
  }

  // MARK: Outcomes and assessment

  private func isOfOutcomes(_ change: ThingChange) -> Bool {
    change.keyword == .outcome || change.keyword == .goal || change.keyword == .assessment
  }

  private mutating func tellOutcomes(_ changes: PlanChanges, _ words: FactWords) {
    var section = Section(title: nl ? "Leeruitkomsten, doelen en toetsing" : "Outcomes, goals and assessment")
    let things = changes.things.filter { isOfOutcomes($0) }
    for change in things { section.lines.append(words.line(change) + ".") }
    var telling: [String] = []
    for outcome in changes.outcomes where outcome.isTelling {
      let label = words.new.shortLabel(outcome.new)
      if (outcome.assessments.old == 0) != (outcome.assessments.new == 0) {
        let isAssessed = outcome.assessments.new > 0
        telling.append(
          capitalised(label) + " "
            + Bilingual(
              nl: isAssessed ? "wordt nu getoetst" : "wordt niet meer getoetst",
              en: isAssessed ? "is assessed now" : "is no longer assessed")[language])
      }
      if (outcome.activities.old == 0) != (outcome.activities.new == 0) {
        let isWorkedOn = outcome.activities.new > 0
        telling.append(
          Bilingual(
            nl: isWorkedOn ? "Aan \(label) wordt nu gewerkt" : "Aan \(label) wordt in geen activiteit meer gewerkt",
            en: isWorkedOn ? "There is work on \(label) now" : "No activity works on \(label) any more")[language])
      }
    }
    section.lines += telling.map { $0 + "." }
    if section.lines.isEmpty { return }
    sections.append(section)
    let brief = things.prefix(3).map { self.brief($0, words) }
    let rest = things.count - brief.count
    var parts = telling.prefix(3).map { $0 } + brief
    if rest > 0 { parts.append(nl ? "en nog \(rest)" : "and \(rest) more") }
    summary.append(section.title + ": " + parts.joined(separator: "; ") + ".")
  }

  // MARK: The plan as such

  private mutating func tellRest(_ changes: PlanChanges, _ words: FactWords) {
    let things = changes.things.filter { $0.unit < 0 && !isOfOutcomes($0) }
    if things.isEmpty { return }
    var section = Section(title: nl ? "Het plan in het algemeen" : "The plan in general")
    for change in things {
      // Of the plan itself each property is a fact of its own.
      if change.sort == .document, !change.isNew, !change.isGone {
        section.lines += words.facts(change).map { capitalised($0) + "." }
      } else {
        section.lines.append(words.line(change) + ".")
      }
    }
    sections.append(section)
    var parts: [String] = []
    for line in section.lines.prefix(3) { parts.append(uncapitalised(String(line.dropLast()))) }
    let rest = section.lines.count - parts.count
    if rest > 0 { parts.append(nl ? "en nog \(rest)" : "and \(rest) more") }
    summary.append(section.title + ": " + parts.joined(separator: "; ") + ".")
  }

  private mutating func tellWhole(_ changes: PlanChanges) {
    let figures = changes.figures
    var section = Section(title: nl ? "Alles bij elkaar" : "All in all")
    for measure in [Measure.total, .contact, .ownTime] {
      if let line = figures.full(measure, language) { section.lines.append(capitalised(line) + ".") }
    }
    var shown: [String] = []
    let isWhole = figures.old.isWholeKnown && figures.new.isWholeKnown
    let ofTime = isWhole ? (nl ? " van de tijd " : " of the time ") : nl ? " van wat bekend is " : " of what is known "
    for (at, word) in environmentWords.enumerated() {
      let (before, after) = (figures.old.byEnvironment[at], figures.new.byEnvironment[at])
      let name = word.environment.name(language)
      let share = shares(figures.old.share(of: word.environment), figures.new.share(of: word.environment))
      let told = share.map { $0.now + ofTime + $0.was }
      if figures.areDifferent(before, after) {
        section.lines.append(
          capitalised(name) + ": " + figures.sums(before, after, language) + (told.map { ", " + $0 } ?? "") + ".")
      } else if let told {
        section.lines.append(capitalised(name) + ": " + told + ".")
      }
      if word.environment == .online, let share { shown.append(share.now + " online " + share.was) }
    }
    if let share = shares(figures.old.syncShare, figures.new.syncShare) {
      let name = nl ? "synchroon" : "synchronous"
      section.lines.append(capitalised(name) + ": " + share.now + ofTime + share.was + ".")
      shown.append(share.now + " " + name + " " + share.was)
    }
    if figures.old.activities != figures.new.activities {
      section.lines.append(
        (nl
          ? counted(figures.new.activities, "activiteit", "activiteiten")
          : counted(figures.new.activities, "activity", "activities")) + " (was \(figures.old.activities)).")
    }
    tellCourses(figures, &section)
    let (before, after) = (figures.old.withoutTime.count, figures.new.withoutTime.count)
    if after != before {
      section.lines.append(
        nl
          ? "Van " + counted(after, "activiteit of bijeenkomst", "activiteiten of bijeenkomsten")
            + " is de duur niet bekend (was \(before))."
          : counted(after, "activity or meeting does", "activities or meetings do")
            + " not say how long it takes (was \(before)).")
    }
    if section.lines.isEmpty { return }
    sections.append(section)
    let short = [Measure.total, .contact].compactMap { figures.short($0, language) } + shown
    if !short.isEmpty { summary.append(section.title + ": " + short.joined(separator: "; ") + ".") }
  }

  private func tellCourses(_ figures: FigureChange, _ section: inout Section) {
    if figures.old.courses != figures.new.courses {
      section.lines.append(
        (nl
          ? counted(figures.new.courses, "cursus", "cursussen")
          : counted(figures.new.courses, "course", "courses")) + " (was \(figures.old.courses)).")
    }
    if figures.old.credits != figures.new.credits {
      section.lines.append(
        words(forCredits: figures.new.credits, language) + (nl ? " aan cursussen" : " of courses") + " (was "
          + words(forCredits: figures.old.credits, language) + ").")
    }
  }

  // MARK: Findings

  private mutating func tellFindings(_ findings: FindingChanges, _ changes: PlanChanges) {
    let title = nl ? "Bevindingen" : "Findings"
    if findings.new.isEmpty && findings.gone.isEmpty {
      let count = findings.unchanged
      summary.append(
        count == 0
          ? (nl ? "Geen bevindingen, voor en na." : "No findings, before or after.")
          : title + ": " + (nl ? "dezelfde \(count) als eerst." : "the same \(count) as before."))
      return
    }
    summary.append(
      title + ": "
        + (nl
          ? "\(findings.new.count) nieuw, \(findings.gone.count) weg, \(findings.unchanged) gebleven."
          : "\(findings.new.count) new, \(findings.gone.count) gone, \(findings.unchanged) unchanged."))
  }
}

private let mostInSummary = 12

private func uncapitalised(_ text: String) -> String {
  guard let second = text.dropFirst().first, !second.isUppercase, !second.isNumber else { return text }
  return text.prefix(1).lowercased() + text.dropFirst()
}
