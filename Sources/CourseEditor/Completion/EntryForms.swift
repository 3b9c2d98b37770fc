import CourseModel
import CourseSyntax
import Reports
import SourceText
import Vocabulary

// The form of a whole line: what stands behind its keyword, with what is to be filled in.

let titlePrompt = Bilingual(nl: "titel", en: "title")

extension Completing {
  /// What a title or text of a keyword is about.
  func prompt(for keyword: Keyword) -> Bilingual<String> {
    switch keyword {
    case .outcome: Bilingual(nl: "wat een student na afloop kan", en: "what a student can do afterwards")
    // A goal can be shared or personal.
    case .goal: Bilingual(nl: "wat er bereikt moet worden", en: "what is to be reached")
    case .ignore: Bilingual(nl: "reden", en: "reason")
    default: titlePrompt
    }
  }

  /// A head and what follows it, as far as that is not there already.
  func ended(_ head: String, _ pieces: [Snippet.Piece], _ tail: Tail) -> Snippet {
    switch tail {
    case .colon: Snippet(head)
    case .text: Snippet(head + ": ")
    case .nothing: Snippet([.text(head + ": ")] + pieces)
    }
  }

  /// The whole line of a keyword under one of its names.
  func entryText(of keyword: Keyword, called name: String, in written: Language, _ tail: Tail) -> Snippet {
    if keyword == .or { return Snippet(name) }
    if case .colon = tail { return Snippet(name) }
    if case .text = tail { return Snippet(keyword == .sync || keyword == .async ? name + " " : name + ": ") }
    let facts = keyword.facts
    let title = Snippet.Piece.prompt(prompt(for: keyword)[written])
    switch keyword {
    case .sync, .async:
      // A word to fill in would be read as a kind by who tabs past it.
      return Snippet([.text(name + " "), .prompt(""), .text(": "), title, .text(" ["), .value("?"), .text("]")])
    case .week: return Snippet([.text(name + " "), .value(String(nextWeek)), .text(": "), title])
    case .ignore:
      return Snippet([.text(name + " "), .prompt(""), .text(": "), title])
    case .rules, .limits: return Snippet(name + ":")
    case .pattern, .ownKind:
      let called = Bilingual(nl: "naam", en: "name")[written]
      return Snippet([.text(name + " "), .prompt(called), .text(": "), title])
    default: break
    }
    switch facts.role {
    case .document:
      guard line.place == .top else { return Snippet(name + ": ") }
      let code = Bilingual(nl: "code", en: "code")[written]
      return keyword == .course
        ? Snippet([.text(name + " "), .prompt(code.uppercased()), .text(": "), title])
        : Snippet([.text(name + ": "), title])
    case .block, .activity:
      var pieces: [Snippet.Piece] = [.text(name)]
      if let number = nextNumber(of: keyword) { pieces += [.text(" "), .value(number)] }
      pieces += [.text(": "), title]
      switch facts.principal {
      case .none: break
      case .duration, .time, .weight: pieces += [.text(" ["), .value("?"), .text("]")]
      }
      return Snippet(pieces)
    case .definition:
      var pieces: [Snippet.Piece] = [.text(name)]
      // Plurals stand over items.
      if isPlural(name, of: keyword), facts.value == .text { return Snippet(name + ":") }
      if facts.value == .names { return Snippet(name + ": ") }
      if let set = facts.kinds, set != .environment, Vocabularies.termsOfSet[Int(set.rawValue)].count <= 12 {
        pieces += [.text(" "), .choice(words(of: set, in: written))]
      }
      if let next = nextName(of: keyword) { pieces += [.text(" "), .value(next)] }
      pieces += [.text(": "), title]
      if facts.principal != .none { pieces += [.text(" ["), .value("?"), .text("]")] }
      return Snippet(pieces)
    case .property: return propertyText(keyword, name, written)
    }
  }

  private func propertyText(_ keyword: Keyword, _ name: String, _ written: Language) -> Snippet {
    switch keyword.facts.value {
    case .flag: return Snippet(name + ":")
    case .terms(let set):
      let words = words(of: set, in: written)
      return words.count > 12 ? Snippet(name + ": ") : Snippet([.text(name + ": "), .choice(words)])
    case .yesNo: return Snippet([.text(name + ": "), .choice(words(of: .yesNo, in: written))])
    case .language: return Snippet(name + ": " + written.code)
    case .environment: return Snippet([.text(name + ": "), .choice(words(of: .environment, in: written))])
    case .text, .names, .termsOrText, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence,
      .grouping, .references, .date, .principles, .score, .counted:
      return Snippet(name + ": ")
    }
  }

  private func words(of set: TermSet, in written: Language) -> [String] {
    if set == .environment { return Vocabularies.environments.compactMap { $0[written].first?.text } }
    return Vocabularies.termsOfSet[Int(set.rawValue)].compactMap {
      Vocabularies.terms[Int($0.rawValue)][written].first?.text
    }
  }

  /// A name that says that there are several: `leeruitkomsten`.
  private func isPlural(_ name: String, of keyword: Keyword) -> Bool {
    guard keyword.facts.items else { return false }
    for language in Language.allCases {
      for known in Vocabularies.keywords[Int(keyword.rawValue)][language] where known.text != name {
        if name == known.text + "s" || name == known.text + "en" || name == known.text + "'s" { return true }
      }
    }
    return false
  }

  // MARK: What comes next

  /// The week behind the last one below the same parent, or in the document.
  var nextWeek: Int {
    var last = 0
    for at in model.elements.indices where model.elements[at].keyword == .week {
      let element = model.elements[at]
      guard element.form == .entry, Int(element.line) < line.line, let time = model.time(Int32(at)) else { continue }
      if let week = time.weeks.last { last = Swift.max(last, week) }
    }
    return last + 1
  }

  /// The number behind that of the last block of a keyword right below the same parent; nil where they have none.
  func nextNumber(of keyword: Keyword) -> String? {
    var last: Int?
    model.forEachChild(of: line.parent) { child in
      let element = model.elements[Int(child)]
      guard element.keyword == keyword, element.isNumbered, Int(element.line) < line.line else { return }
      if let number = wholeNumber(snapshot.text(element.nameSpan)), number < largestFigure { last = number }
    }
    return last.map { String($0 + 1) }
  }

  /// The next ID or number of a keyword: as those that stand in the document already, or as most plans begin.
  func nextName(of keyword: Keyword) -> String? {
    if let number = nextNumber(of: keyword) { return number }
    var stem: String?
    var highest = 0
    for element in model.elements where element.keyword == keyword && !element.nameSpan.isEmpty && !element.isNumbered {
      guard element.form == .entry || element.form == .item, Int(element.line) != line.line else { continue }
      let name = Array(snapshot.text(element.nameSpan).utf8)
      var digits = name.count
      while digits > 0, isDigit(name[digits - 1]) { digits -= 1 }
      guard digits < name.count, let number = wholeNumber(String(decoding: name[digits...], as: UTF8.self)),
        number < 10_000
      else { continue }
      stem = String(decoding: name[..<digits], as: UTF8.self)
      highest = Swift.max(highest, number)
    }
    if let stem { return stem + String(highest + 1) }
    switch keyword {
    case .outcome: return Bilingual(nl: "LU1", en: "LO1")[language]
    case .assessment: return Bilingual(nl: "T1", en: "A1")[language]
    default: return nil
    }
  }

  // MARK: Whole plans

  func templateProposals(_ range: EditRange) -> [CompletionProposal] {
    Template.allCases.map { template in
      let name = template.keyword.row.names.canonical(language)
      return CompletionProposal(
        name + Bilingual(nl: " met voorbeelden", en: " with examples")[language], .template,
        Snippet(template.text(language)), range,
        detail: Bilingual(nl: "Een heel plan om in te vullen.", en: "A whole plan to fill in."),
        topic: .keyword(template.keyword))
    }
  }
}
