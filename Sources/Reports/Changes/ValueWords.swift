import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Words for what stands in a plan, in the language of whoever reads about it.
package struct PlanWords: Sendable {
  package let plan: Plan
  package let language: Language

  package init(_ plan: Plan, _ language: Language) {
    self.plan = plan
    self.language = language
  }

  private var model: CourseModel { plan.model }
  private var snapshot: Snapshot { plan.snapshot }
  private var isSameLanguage: Bool { snapshot.language == language }

  // MARK: What something is called

  /// `case 'The theory'`, `meeting B1 'Kick-off'`, `week 3`, `outcome LO1`.
  package func label(_ element: Int32, withTitle: Bool = true) -> String {
    let own = model.elements[Int(element)]
    if element == plan.document { return document(of: element) }
    var parts = [noun(element)]
    let name = visibleText(snapshot.name(element))
    // What is written twice, `week 3: week 3`, is said once.
    if !name.isEmpty, own.form != .item || withTitle { parts.append(name) }
    let title = snapshot.title(element)
    if withTitle, !title.isEmpty, own.state != .none {
      // An outcome is its words; an activity is known by the first of them.
      parts.append(quoted(title, own.keyword?.facts.role == .definition ? 120 : 60))
    }
    let label = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return label.isEmpty ? own.keyword?.row.names.canonical(language) ?? "" : label
  }

  /// `week 3`, without a title where a number or ID tells enough.
  package func shortLabel(_ element: Int32) -> String {
    let name = snapshot.name(element)
    return label(element, withTitle: name.isEmpty)
  }

  /// `Week 3: Who is talking?`, for above what changed in it.
  package func heading(_ element: Int32) -> String {
    let title = oneLine(snapshot.title(element))
    let label = capitalised(label(element, withTitle: false))
    return title.isEmpty || model.elements[Int(element)].state == .none ? label : label + ": " + shortened(title, 70)
  }

  private func document(of element: Int32) -> String {
    switch model.documentKind {
    case .community: Bilingual(nl: "de leergemeenschap", en: "the community")[language]
    case .programme: Bilingual(nl: "de opleiding", en: "the programme")[language]
    case .institution: Bilingual(nl: "de instelling", en: "the institution")[language]
    default: Bilingual(nl: "de cursus", en: "the course")[language]
    }
  }

  /// The kind of an activity, or what else it is.
  package func noun(_ element: Int32) -> String {
    let own = model.elements[Int(element)]
    guard let keyword = own.keyword else { return "" }
    if keyword.facts.role == .activity { return kind(element) ?? "" }
    let word =
      isSameLanguage && own.form == .entry && !own.keywordSpan.isEmpty
      ? snapshot.text(own.keywordSpan) : keyword.row.names.canonical(language)
    // Of a plural over a list one is meant.
    let name = own.form == .item ? keyword.row.names.canonical(language) : visibleText(word)
    guard let kind = kind(element) else { return lowercased(name) }
    return lowercased(name) + " " + kind
  }

  func kind(_ element: Int32) -> String? {
    let written = model.elements[Int(element)].kindSpan
    // As its writer calls it: a role play rather than a simulation.
    if isSameLanguage, !written.isEmpty { return lowercased(visibleText(snapshot.text(written))) }
    return usualKind(element)
  }

  /// By the name that the language of the plan does not change.
  func usualKind(_ element: Int32) -> String? {
    switch model.elements[Int(element)].kind {
    case .none: nil
    case .activity(let kind): kind.row.names.canonical(language)
    case .term(let term): term.row.names.canonical(language)
    case .environment(let set): environments(set)
    case .own: model.ownKind(element)?.names[language].first ?? model.ownKind(element)?.identifier
    case .unknown: visibleText(snapshot.text(model.elements[Int(element)].kindSpan))
    }
  }

  // MARK: Values

  /// What a property is called: `tool`, `led by`; empty where its value says enough.
  package func property(_ element: Int32) -> String {
    let own = model.elements[Int(element)]
    if own.form == .prose { return Bilingual(nl: "toelichting", en: "explanation")[language] }
    guard let keyword = own.keyword, own.form != .scale else { return visibleText(snapshot.text(own.keywordSpan)) }
    if keyword == .ignore { return Bilingual(nl: "opzijgezet", en: "set aside")[language] }
    let name = keyword.row.names.canonical(language)
    return kind(element).map { name + " " + $0 } ?? name
  }

  /// A value with what stands below it, short enough for in a sentence; nil where it is too long.
  package func value(_ element: Int32) -> String? {
    let own = model.elements[Int(element)]
    guard var text = ownValue(element, own) else { return nil }
    var more: [String] = []
    model.forEachChild(of: element) { child in
      let below = model.elements[Int(child)]
      if below.form == .prose || below.keyword == .language { return }
      guard let value = ownValue(child, below) else { return }
      let isPlain = below.keyword?.facts.bare ?? (below.form == .item)
      let name = isPlain || below.form == .item || value.isEmpty ? "" : property(child) + " "
      more.append(value.isEmpty ? property(child) : name + value)
    }
    if !more.isEmpty, more.count <= 3 {
      let list = more.joined(separator: ", ")
      text = text.isEmpty ? list : text + " (" + list + ")"
    }
    return text.utf8.count > longest ? nil : text
  }

  private func ownValue(_ element: Int32, _ own: Element) -> String? {
    let nl = language == .dutch
    switch own.state {
    case .unknown: return nl ? "nog niet bekend" : "not known yet"
    case .none:
      let reason = oneLine(snapshot.plainText(own.reasonSpan))
      let word = noneWord.canonical(language)
      return reason.isEmpty || reason.utf8.count > longest ? word : word + ", " + reason
    case .empty: return oneLine(snapshot.name(element))
    case .stated, .invalid: break
    }
    var text = typed(element, own) ?? oneLine(snapshot.plainText(own.textSpan))
    if own.keyword == .ignore || (own.form == .item && !own.nameSpan.isEmpty) {
      let name = oneLine(snapshot.name(element))
      text = text.isEmpty ? name : name + ": " + text
    }
    return text.utf8.count > longest ? nil : text
  }

  /// A typed value by its words in this language, where it was written in the other one.
  private func typed(_ element: Int32, _ own: Element) -> String? {
    if case .references = own.value {
      return model.references(element).map { oneLine(snapshot.plainText($0.span)) }.joined(separator: ", ")
    }
    if isSameLanguage { return nil }
    switch own.value {
    case .duration: return model.duration(element).map { duration($0) }
    case .grouping: return model.grouping(element).map { grouping($0) }
    case .environments(let set): return environments(set)
    case .yesNo(let term): return term.row.names.canonical(language)
    case .terms:
      let terms = model.terms(element)
      return terms.isEmpty ? nil : terms.map { $0.row.names.canonical(language) }.joined(separator: ", ")
    case .text, .quantity, .workload, .time, .recurrence, .references, .date, .principles, .language, .score: return nil
    }
  }

  private func duration(_ value: DurationValue) -> String {
    let text = words(for: Amount(value.seconds), language)
    return value.perWeek ? text + " per week" : text
  }

  package func environments(_ set: Environments) -> String {
    enumerated(set.each.map { $0.name(language) }, language)
  }

  package func grouping(_ value: GroupingValue) -> String {
    let nl = language == .dutch
    if value.ownChoice { return nl ? "eigen keuze" : "own choice" }
    var names: [String] = []
    if value.kinds.contains(.alone) { names.append(nl ? "individueel" : "alone") }
    if value.kinds.contains(.pairs) { names.append(nl ? "tweetallen" : "pairs") }
    if value.kinds.contains(.groups) {
      let size = value.size.map { (nl ? " van " : " of ") + number($0) } ?? ""
      names.append((nl ? "groepjes" : "groups") + size)
    }
    if value.kinds.contains(.wholeGroup) { names.append(nl ? "hele groep" : "whole group") }
    if value.kinds.contains(.oneToOne) { names.append(nl ? "een-op-een" : "one-to-one") }
    return names.joined(separator: nl ? " of " : " or ")
  }

  private func number(_ quantity: Quantity) -> String {
    let nl = language == .dutch
    let about = quantity.isApproximate ? (nl ? "ongeveer " : "about ") : ""
    switch (quantity.lower, quantity.upper) {
    case (let lower?, let upper?):
      return about + (lower == upper ? "" : decimal(lower, language) + "-") + decimal(upper, language)
    case (let lower?, nil): return about + (nl ? "minstens " : "at least ") + decimal(lower, language)
    case (nil, let upper?): return about + (nl ? "hoogstens " : "at most ") + decimal(upper, language)
    case (nil, nil): return "?"
    }
  }

  /// What a new or former thing is: `(on campus, groups of 4, 20 min, for LO1)`.
  func summary(_ element: Int32, _ activity: Activity?) -> String {
    var parts: [String] = []
    let nl = language == .dutch
    if let activity {
      if let environment = activity.environment, environment.origin != .catalogue {
        parts.append(environments(environment.value))
      }
      if let group = activity.grouping { parts.append(grouping(group.value)) }
      if activity.duration.isKnownAtAll { parts.append(words(for: activity.duration, language)) }
      if activity.isOptional { parts.append(Term.optional.row.names.canonical(language)) }
      let outcomes = activity.outcomes.map { oneLine(snapshot.name($0)) }.filter { !$0.isEmpty }
      if !outcomes.isEmpty { parts.append((nl ? "voor " : "for ") + outcomes.joined(separator: ", ")) }
    } else {
      model.forEachChild(of: element) { child in
        let own = model.elements[Int(child)]
        guard own.form == .detail, let value = ownValue(child, own), parts.count < 5 else { return }
        let isBare = own.keyword?.facts.bare ?? false
        parts.append(isBare ? value : value.isEmpty ? property(child) : property(child) + " " + value)
      }
    }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
  }
}

/// More than this is not repeated in a sentence.
private let longest = 90

/// Text from a document for in a sentence: nothing that steers a terminal or opens a piece of code, and not too long.
package func quoted(_ text: String, _ limit: Int = 60) -> String { "'" + shortened(oneLine(text), limit) + "'" }

package func oneLine(_ text: String) -> String {
  var result = ""
  for scalar in visibleText(text).unicodeScalars { result.unicodeScalars.append(scalar == "`" ? "'" : scalar) }
  return result
}

package func shortened(_ text: String, _ limit: Int) -> String {
  let letters = text.unicodeScalars
  guard letters.count > limit else { return text }
  var result = ""
  for letter in letters.prefix(limit - 1) { result.unicodeScalars.append(letter) }
  return result + "…"
}

/// In Dutch `ij` is one letter: `IJsbreker`. No English word begins so.
package func capitalised(_ text: String) -> String {
  let count = text.hasPrefix("ij") ? 2 : 1
  return text.prefix(count).uppercased() + text.dropFirst(count)
}

private func lowercased(_ text: String) -> String {
  // `EC` stays what it is.
  guard let second = text.dropFirst().first, second.isLowercase else { return text }
  return text.prefix(1).lowercased() + text.dropFirst()
}
