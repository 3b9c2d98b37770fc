import CourseModel
import CourseSyntax
import Vocabulary

/// Words for what is different about a thing: `20 min (was 60 min)`, `now also for LO2`.
struct FactWords {
  let changes: PlanChanges
  let old: PlanWords
  let new: PlanWords
  private let language: Language
  private let oldActivities: [Int32: Activity]
  private let newActivities: [Int32: Activity]

  init(_ changes: PlanChanges, _ language: Language) {
    self.changes = changes
    self.language = language
    old = PlanWords(changes.old, language)
    new = PlanWords(changes.new, language)
    oldActivities = byElement(changes.old.activities)
    newActivities = byElement(changes.new.activities)
  }

  private var nl: Bool { language == .dutch }

  // MARK: Whole things

  /// `Case 'The theory': groups of 6 (was groups of 4)`; one line.
  func line(_ change: ThingChange) -> String {
    if change.isNew {
      return (nl ? "Nieuw: " : "New: ") + described(change.new, new, newActivities) + with(change, new)
    }
    if change.isGone {
      return (nl ? "Vervallen: " : "Gone: ") + described(change.old, old, oldActivities) + with(change, old)
    }
    let facts = facts(change).joined(separator: "; ")
    return opensUnit(change) ? capitalised(facts) : capitalised(subject(change)) + ": " + facts
  }

  /// What a change is about. What is defined by its words is called by its ID where those changed.
  func subject(_ change: ThingChange) -> String {
    if change.isGone { return old.label(change.old) }
    if change.isNew { return new.label(change.new) }
    let isReworded = change.facts.contains { if case .title = $0 { true } else { false } }
    let isShort = change.sort == .document || opensUnit(change)
    return new.label(change.new, withTitle: !isShort && !(isReworded && isDefinition(change)))
  }

  private func isDefinition(_ change: ThingChange) -> Bool { change.sort == .definition }

  /// Its heading says what it is called.
  func opensUnit(_ change: ThingChange) -> Bool {
    change.new >= 0 && changes.unitElement(ofNew: change.new) == change.new
  }

  func described(_ element: Int32, _ words: PlanWords, _ activities: [Int32: Activity]) -> String {
    words.label(element) + words.summary(element, activities[element])
  }

  func describedNew(_ element: Int32) -> String { described(element, new, newActivities) }
  func describedOld(_ element: Int32) -> String { described(element, old, oldActivities) }

  /// What came or went along with it.
  private func with(_ change: ThingChange, _ words: PlanWords) -> String {
    let inside = change.contents.filter { element in
      let role = words.plan.model.elements[Int(element)].keyword?.facts.role
      return role == .activity || role == .definition
    }
    if inside.isEmpty { return "" }
    let names = inside.prefix(6).map { words.label($0) }
    let rest = inside.count - names.count
    let more = rest > 0 ? [nl ? "nog \(rest)" : "\(rest) more"] : []
    return (nl ? ", met " : ", with ") + enumerated(names + more, language)
  }

  // MARK: Facts

  func facts(_ change: ThingChange) -> [String] { change.facts.flatMap { words($0, change) } }

  private func words(_ fact: ChangedFact, _ change: ThingChange) -> [String] {
    switch fact {
    case .title: return [title(change)]
    case .name: return [name(change)]
    case .keyword:
      return [was(word(new.plan, change.new), word(old.plan, change.old))]
    case .kind:
      let none = nl ? "zonder soort" : "no kind"
      return [was(new.kind(change.new) ?? none, old.kind(change.old) ?? none)]
    case .place(let before, let after): return [moved(change, before, after)]
    case .order: return [nl ? "staat op een andere plek in de volgorde" : "comes at another point in the order"]
    case .alternatives(_, let count):
      if count < 2 { return [nl ? "nu geen keuze meer" : "no longer one to choose from"] }
      return [nl ? "nu één van \(count) waaruit studenten kiezen" : "now one of \(count) that students choose from"]
    case .prose: return [nl ? "toelichting gewijzigd" : "explanation changed"]
    case .split(let parts):
      let names = enumerated(parts.map { describedNew($0) }, language)
      return [nl ? "afgesplitst: " + names : "split off: " + names]
    case .joined(let parts):
      let names = enumerated(parts.map { describedOld($0) }, language)
      return [nl ? "samengevoegd met " + names : "joined with " + names]
    case .duration(let before, let after):
      return [was(Reports.words(for: after, language), Reports.words(for: before, language))]
    case .environment(let before, let after):
      return [state(after.map { new.environments($0) }, before.map { old.environments($0) }, whereWords)]
    case .grouping(let before, let after):
      return [state(after.map { new.grouping($0) }, before.map { old.grouping($0) }, groupWords)]
    case .property(let path, let before, let after): return property(path, before, after)
    }
  }

  private func was(_ after: String, _ before: String) -> String { after + " (was " + before + ")" }

  private var whereWords: String { nl ? "zegt niet meer waar" : "no longer says where" }
  private var groupWords: String { nl ? "zegt niet meer met wie" : "no longer says with whom" }

  private func state(_ after: String?, _ before: String?, _ none: String) -> String {
    switch (after, before) {
    case (let after?, let before?): was(after, before)
    case (let after?, nil): (nl ? "nu " : "now ") + after
    case (nil, let before?): was(none, before)
    case (nil, nil): none
    }
  }

  private func title(_ change: ThingChange) -> String {
    let before = changes.old.snapshot.title(change.old)
    let after = changes.new.snapshot.title(change.new)
    if change.sort == .definition || opensUnit(change) || change.sort == .document {
      if before.isEmpty { return (nl ? "nu " : "now ") + quotedFully(after) }
      return (nl ? "nu " : "now ") + quotedFully(after) + " (was " + quotedFully(before) + ")"
    }
    if before.isEmpty { return nl ? "heeft nu een titel" : "has a title now" }
    if after.isEmpty { return (nl ? "heeft geen titel meer; was " : "has no title any more; was ") + quoted(before) }
    return (nl ? "heette " : "was called ") + quoted(before)
  }

  private func quotedFully(_ text: String) -> String { "'" + shortened(oneLine(text), 120) + "'" }

  private func name(_ change: ThingChange) -> String {
    let before = changes.old.snapshot.name(change.old)
    let after = changes.new.snapshot.name(change.new)
    if change.keyword == .week || changes.new.model.elements[Int(change.new)].isNumbered, !before.isEmpty {
      return "was " + old.label(change.old, withTitle: false)
    }
    if before.isEmpty { return (nl ? "heet nu " : "is now ") + oneLine(after) }
    return after.isEmpty
      ? (nl ? "heeft geen code meer; was " : "has no ID any more; was ") + oneLine(before)
      : "code " + was(oneLine(after), oneLine(before))
  }

  private func word(_ plan: Plan, _ element: Int32) -> String {
    switch plan.model.elements[Int(element)].keyword {
    case .sync: nl ? "synchroon" : "synchronous"
    case .async: nl ? "asynchroon" : "asynchronous"
    case let keyword: keyword?.row.names.canonical(language) ?? ""
    }
  }

  private func moved(_ change: ThingChange, _ before: Int32, _ after: Int32) -> String {
    let from = changes.unitElement(ofOld: before)
    let to = changes.unitElement(ofNew: after)
    let isSameUnit =
      from.map { changes.identity(ofOld: $0) } ?? -1 == to.map { changes.identity(ofNew: $0) } ?? -1
    let (one, other) =
      isSameUnit
      ? (old.shortLabel(before), new.shortLabel(after))
      : (from.map { old.shortLabel($0) } ?? outside, to.map { new.shortLabel($0) } ?? outside)
    return nl ? "verplaatst van \(one) naar \(other)" : "moved from \(one) to \(other)"
  }

  var outside: String { nl ? "buiten de weken" : "outside the weeks" }

  // MARK: Properties

  private func property(_ path: [Int32], _ before: [Int32], _ after: [Int32]) -> [String] {
    guard let sample = after.first.map({ (new, $0) }) ?? before.first.map({ (old, $0) }) else { return [] }
    let (words, element) = sample
    let own = words.plan.model.elements[Int(element)]
    let prefix = path.map { new.property($0) + " " }.joined()
    if own.keyword == .forOutcomes, path.isEmpty { return outcomes(before, after) }
    // Kinds differ where the words before the colon do: `goal shared` and `goal personal`.
    let isBare = path.isEmpty && speaksForItself(own.keyword) && after.allSatisfy { isSaid($0) }
    let name = prefix + words.property(element)
    if case .names = own.keyword?.facts.value, let told = names(name, before, after) { return told }
    let then = before.map { old.value($0) }
    let now = after.map { new.value($0) }
    let isShort = then.allSatisfy { $0 != nil } && now.allSatisfy { $0 != nil } && then.count + now.count <= 8
    if !isShort {
      if before.isEmpty { return [name + (nl ? " (nieuw)" : " (new)")] }
      if after.isEmpty { return [name + (nl ? " vervalt" : " is gone")] }
      return [name + (nl ? " anders" : " is different")]
    }
    let olds = enumerated(then.compactMap { $0 }.filter { !$0.isEmpty }, language)
    let news = enumerated(now.compactMap { $0 }.filter { !$0.isEmpty }, language)
    if before.isEmpty {
      if news.isEmpty { return [(nl ? "nu " : "now ") + name] }
      return [isBare ? (nl ? "nu " : "now ") + news : name + ": " + news + (nl ? " (nieuw)" : " (new)")]
    }
    if after.isEmpty {
      if olds.isEmpty { return [(nl ? "niet meer " : "no longer ") + name] }
      return [isBare ? (nl ? "niet meer " : "no longer ") + olds : name + (nl ? " vervalt: " : " gone: ") + olds]
    }
    if olds == news { return [name + (nl ? " anders" : " is different")] }
    return [(isBare ? "" : name + ": ") + was(news.isEmpty ? "–" : news, olds.isEmpty ? "–" : olds)]
  }

  private func isSaid(_ element: Int32) -> Bool {
    changes.new.model.elements[Int(element)].state == .stated
  }

  /// Its value tells what it is about.
  private func speaksForItself(_ keyword: Keyword?) -> Bool {
    switch keyword {
    case .duration, .environment, .grouping, .when, .recurrence, .choice, .state: true
    default: false
    }
  }

  /// Of names, where some stay: who came and who went.
  private func names(_ property: String, _ before: [Int32], _ after: [Int32]) -> [String]? {
    let then = before.flatMap { people($0, changes.old) }
    let now = after.flatMap { people($0, changes.new) }
    let more = now.filter { !then.contains($0) }
    let fewer = then.filter { !now.contains($0) }
    guard more.count < now.count, fewer.count < then.count, !more.isEmpty || !fewer.isEmpty else { return nil }
    var parts: [String] = []
    if !more.isEmpty { parts.append((nl ? "nu ook " : "now also ") + enumerated(more, language)) }
    if !fewer.isEmpty { parts.append((nl ? "niet meer " : "no longer ") + enumerated(fewer, language)) }
    return [property + ": " + parts.joined(separator: ", ")]
  }

  private func people(_ element: Int32, _ plan: Plan) -> [String] {
    oneLine(plan.snapshot.title(element)).split(separator: ",").flatMap { part in
      var words: [[Substring]] = [[]]
      for word in part.split(separator: " ") {
        if word == "en" || word == "and" { words.append([]) } else { words[words.count - 1].append(word) }
      }
      return words.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }
  }

  /// Which outcomes came and went, by what they point at.
  private func outcomes(_ before: [Int32], _ after: [Int32]) -> [String] {
    let then = named(before, changes.old) { changes.identity(ofOld: $0) }
    let now = named(after, changes.new) { changes.identity(ofNew: $0) }
    let more = now.filter { one in !then.contains { $0.key == one.key } }.map { $0.name }
    let fewer = then.filter { one in !now.contains { $0.key == one.key } }.map { $0.name }
    var result: [String] = []
    if !more.isEmpty { result.append((nl ? "nu voor " : "now for ") + enumerated(more, language)) }
    if !fewer.isEmpty { result.append((nl ? "niet meer voor " : "no longer for ") + enumerated(fewer, language)) }
    return result.isEmpty ? [nl ? "voor andere leeruitkomsten" : "for other outcomes"] : result
  }

  private func named(
    _ elements: [Int32], _ plan: Plan, _ identity: (Int32) -> Int
  ) -> [(key: String, name: String)] {
    elements.flatMap { element in
      plan.model.references(element).map { reference in
        let name = oneLine(plan.snapshot.plainText(reference.span))
        if case .element(let target) = reference.target { return (String(identity(target)), name) }
        return ("'" + name, name)
      }
    }
  }
}

private func byElement(_ activities: [Activity]) -> [Int32: Activity] {
  var result: [Int32: Activity] = [:]
  for activity in activities where result[activity.element] == nil { result[activity.element] = activity }
  return result
}
