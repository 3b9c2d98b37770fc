import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary

// What an editor shows about a value: how it is read, and what it comes to in this plan.

extension Hovering {
  func value(_ element: Int32, at offset: UInt32, _ span: Span) -> Hover? {
    let own = model.elements[Int(element)]
    guard let keyword = own.keyword else { return nil }
    switch own.state {
    case .unknown, .none: return Hover(span, note(keyword.row.names.canonical(language), openValueNote))
    case .empty, .invalid: return nil
    case .stated: break
    }
    switch own.value {
    case .duration: return duration(element, span)
    case .workload: return workload(element, span)
    case .time: return model.time(element).flatMap { time($0, element, at: offset, span) }
    case .date(let date): return reading(element, span, [dayReading(date)])
    case .grouping: return grouping(element, span)
    case .environments(let set): return environments(set, at: offset, own, span)
    case .terms: return term(element, at: offset, span)
    case .principles(let set): return principles(set, at: offset, own, span)
    case .references: return target(at: offset, of: element)
    case .recurrence: return recurrence(element, span)
    case .quantity: return keyword == .weight ? about(keyword, span) : nil
    case .text, .language, .yesNo, .score: return nil
    }
  }

  /// What a value is read as; nil where that says no more than what is written.
  private func reading(_ element: Int32, _ span: Span, _ sentences: [String]) -> Hover? {
    let filled = sentences.filter { !$0.isEmpty }
    guard !filled.isEmpty, let keyword = model.elements[Int(element)].keyword else { return nil }
    var page = Page(keyword.row.names.canonical(language))
    for sentence in filled { page.paragraph(sentence) }
    return Hover(span, page)
  }

  private func isWritten(_ text: String, _ span: Span) -> Bool { folded(snapshot.text(span)) == folded(text) }

  // MARK: Time

  private func duration(_ element: Int32, _ span: Span) -> Hover? {
    guard let value = model.duration(element) else { return nil }
    var sentences: [String] = []
    let amount = Amount(value.seconds)
    let perWeek = value.perWeek ? " per week" : ""
    let plain = minutes(amount) + perWeek
    let exact = words(for: amount, language) + perWeek
    let written = snapshot.plainText(span)
    if !isWritten(plain, span), value.unit.isStudyTime {
      sentences.append("`\(oneLine(written))` is " + plain + ".")
    } else if !isWritten(exact, span), value.unit.isStudyTime, amount.upper >= 3600 {
      sentences.append("`\(oneLine(written))` is " + exact + ".")
    }
    if value.unit == .day { sentences.append(ValueKind.duration.description.means[language]) }
    let parent = model.elements[Int(element)].parent
    if let at = plan.activity(at: parent), plan.activities[at].occurrences.highest > 1 {
      let work = words(for: plan.activities[at].work, language)
      sentences.append(nl ? "Alle keren samen: \(work)." : "All the times together: \(work).")
    }
    return reading(element, span, sentences)
  }

  /// `90 min`, `20-30 min`, and from two hours on whole hours: `16 uur`.
  private func minutes(_ amount: Amount) -> String {
    if amount.lower >= 7200, amount.lower % 3600 == 0, amount.upper % 3600 == 0 { return words(for: amount, language) }
    let (lower, upper) = (amount.lower / 60, amount.upper / 60)
    if amount.upper < 60 { return exactly(amount.upper, language) }
    let about = amount.isApproximate ? (nl ? "ongeveer " : "about ") : ""
    return about + (lower == upper ? "\(upper) min" : "\(lower)-\(upper) min")
  }

  private func workload(_ element: Int32, _ span: Span) -> Hover? {
    guard let value = model.workload(element) else { return nil }
    var sentences: [String] = []
    let perCredit = context.secondsPerCredit(plan)
    if case .credits = value, model.elements[Int(element)].parent == plan.document,
      let budget = plan.budget(secondsPerCredit: perCredit)
    {
      let hours = words(for: Amount(budget.lower, budget.upper), language)
      let each = exactly(perCredit, language)
      sentences.append(
        nl
          ? "Dat is \(hours): een studiepunt telt hier als \(each)."
          : "That is \(hours): a credit counts as \(each) here.")
      if let weeks = plan.weekCount, weeks > 1 {
        let week = words(for: Amount(budget.lower, budget.upper).divided(by: weeks), language)
        sentences.append(
          nl ? "Over \(weeks) weken is dat \(week) per week." : "Over \(weeks) weeks that is \(week) a week.")
      }
    }
    // `EC: 28 h` says what a credit is, and a programme is planned in its courses.
    var isOwn = model.elements[Int(element)].keyword == .workload
    if case .credits = value { isOwn = true }
    if isOwn, model.elements[Int(element)].parent == plan.document, plan.isCourse || plan.isCommunity,
      plan.figures.total.isKnownAtAll
    {
      let total = words(for: plan.figures.total, language)
      sentences.append(nl ? "Gepland staat nu \(total)." : "The plan now comes to \(total).")
    }
    return reading(element, span, sentences)
  }

  private func time(_ time: TimeValue, _ element: Int32, at offset: UInt32, _ span: Span) -> Hover? {
    if time.reference.contains(offset), let found = target(at: offset) { return found }
    var sentences: [String] = []
    if let date = time.date {
      let end = time.endDate.map { (nl ? " tot en met " : " to ") + places.day($0) } ?? ""
      let week = time.endDate == nil ? date.calendarWeek.map { " (" + calendarWeek($0) + ")" } ?? "" : ""
      sentences.append(capitalised(places.day(date) + end + week) + ".")
    }
    let weeks = time.weeks.isEmpty ? plan.figures.calendar.weeks(of: time, within: WeekSet()) : time.weeks
    if time.weeks.isEmpty, !weeks.isEmpty {
      let text = places.weeks(weeks)
      sentences.append(nl ? "Dat is \(text) van de cursus." : "That is \(text) of the course.")
    }
    if time.date == nil, let first = weeks.first, let last = weeks.last, last < WeekSet.highest,
      let start = plan.figures.calendar.monday(ofWeek: first), let finish = plan.figures.calendar.monday(ofWeek: last),
      let monday = CalendarDate(dayNumber: start), let friday = CalendarDate(dayNumber: finish + 4)
    {
      let days = places.day(monday) + (nl ? " tot en met " : " to ") + places.day(friday)
      sentences.append(capitalised(days) + ".")
    }
    return reading(element, span, sentences)
  }

  /// A time may point at something: `before M1`.
  private func target(at offset: UInt32) -> Hover? {
    for reference in model.references where reference.span.contains(offset) {
      if case .element(let target) = reference.target { return Hover(reference.span, pageOfTarget(target)) }
    }
    return nil
  }

  private func calendarWeek(_ week: Int) -> String { nl ? "kalenderweek \(week)" : "calendar week \(week)" }

  private func dayReading(_ date: CalendarDate) -> String {
    let week = date.calendarWeek.map { " (" + calendarWeek($0) + ")" } ?? ""
    return capitalised(places.day(date) + week) + "."
  }

  private func recurrence(_ element: Int32, _ span: Span) -> Hover? {
    let parent = model.elements[Int(element)].parent
    let held = plan.activities(in: parent)
    guard let first = held.first else { return nil }
    let (lowest, highest) = plan.activities[first].occurrences
    let times = lowest == highest ? "\(highest)" : "\(lowest)-\(highest)"
    let sentence = nl ? "In dit plan komt dat neer op \(times) keer." : "In this plan that comes to \(times) times."
    return reading(element, span, highest > 1 ? [sentence] : [])
  }

  // MARK: Words of lists

  /// The part of a list at an offset.
  private func part(of span: Span, at offset: UInt32) -> (span: Span, position: Int)? {
    var parts = ListParts(snapshot.bytes, span.range)
    var position = 0
    while let part = parts.next() {
      let own = Span(part.lowerBound, part.upperBound)
      if own.contains(offset) { return (own, position) }
      position += 1
    }
    return nil
  }

  private func term(_ element: Int32, at offset: UInt32, _ span: Span) -> Hover? {
    let terms = Array(model.terms(element))
    let own = model.elements[Int(element)].textSpan
    if terms.count == 1 { return word(terms[0], own) }
    guard let part = part(of: own, at: offset) else { return nil }
    let letters = folded(snapshot.text(part.span))
    let named = terms.first { term in
      Language.allCases.contains { language in
        term.row.names.all(language).contains { folded(String($0)) == letters }
      }
    }
    return named.map { word($0, part.span) }
  }

  private func word(_ term: Term, _ span: Span) -> Hover {
    Hover(snapshot.trimmed(span), Page(brief: term, language), topic: term.row.names.canonical(language))
  }

  private func environments(_ set: Environments, at offset: UInt32, _ own: Element, _ span: Span) -> Hover? {
    if set.each.count == 1 { return environment(set, span) }
    guard let part = part(of: own.textSpan, at: offset) else { return nil }
    let letters = folded(snapshot.text(part.span))
    for word in environmentWords where set.contains(word.environment) {
      for language in Language.allCases
      where word.names.all(language).contains(where: { folded(String($0)) == letters }) {
        return environment(word.environment, part.span)
      }
    }
    return nil
  }

  private func principles(_ set: Principles, at offset: UInt32, _ own: Element, _ span: Span) -> Hover? {
    let found = principleWords.enumerated().filter { set.contains($0.element.principle) }
    guard let first = found.first else { return nil }
    let letter = String(Character(Unicode.Scalar(UInt8(0x41 + first.offset))))
    if found.count == 1 {
      return Hover(span, Page(.principle(first.offset), language), topic: letter)
    }
    var page = Page(own.keyword?.row.names.canonical(language) ?? "")
    page.facts(
      found.map { at, word in
        let letter = String(Character(Unicode.Scalar(UInt8(0x41 + at))))
        return (letter + ", " + word.names.canonical(language), word.means[language])
      })
    return Hover(span, page)
  }

  private func grouping(_ element: Int32, _ span: Span) -> Hover? {
    guard let value = model.grouping(element) else { return nil }
    if let meaning = meaning(of: value.kinds) { return reading(element, span, [meaning[language]]) }
    // Without a number to count with, what one may say here.
    return groups(value, element, span) ?? about(.grouping, span)
  }

  private func meaning(of kinds: Groupings) -> Bilingual<String>? {
    switch kinds {
    case .alone: Bilingual(nl: "Elke student doet dit zelf.", en: "Each student does this individually.")
    case .wholeGroup: Bilingual(nl: "Alle studenten doen dit samen.", en: "All students do this together.")
    case .oneToOne: Bilingual(nl: "Elke student doet dit met één ander.", en: "Each student does this with one other.")
    default: nil
    }
  }

  private func groups(_ value: GroupingValue, _ element: Int32, _ span: Span) -> Hover? {
    guard let people = plan.groupSize else { return nil }
    let size: (lower: Int, upper: Int)
    if value.kinds == .pairs {
      size = (2, 2)
    } else if value.kinds == .groups, let stated = value.size, let upper = stated.upper ?? stated.lower {
      size = ((stated.lower ?? upper) / 1000, upper / 1000)
    } else {
      return nil
    }
    guard size.lower > 0, size.upper >= size.lower, people.lower >= size.lower else { return nil }
    let fewest = (people.lower + size.upper - 1) / size.upper
    let most = Swift.max(fewest, people.upper / size.lower)
    let groups = fewest == most ? "\(fewest)" : "\(fewest)-\(most)"
    let all = people.lower == people.upper ? "\(people.lower)" : "\(people.lower)-\(people.upper)"
    return reading(
      element, span,
      [
        nl
          ? "Met een groep van \(all) zijn dat \(groups) groepjes."
          : "In a group of \(all) that makes \(groups) groups."
      ])
  }

  /// Of several tools the one at an offset. One that is listed and used nowhere may well be there for everything.
  func tool(_ element: Int32, at offset: UInt32) -> Hover? {
    let whole = model.elements[Int(element)].textSpan
    guard let part = part(of: whole, at: offset) else { return nil }
    let letters = folded(snapshot.text(part.span))
    let users = plan.toolUsers { $0 == letters }
    if users.isEmpty { return about(.tool, snapshot.trimmed(part.span)) }
    if part.span == whole, plan.isListedTool(element) { return nil }
    var page = Page(oneLine(snapshot.plainText(part.span)))
    page.facts([(nl ? "gebruikt in" : "used in", places.mentions(users))])
    return Hover(part.span, page)
  }
}
