import CourseSyntax
import SourceText
import Vocabulary

/// What a text came to as a value of some keyword.
struct KnownValue: Sendable {
  var state: Element.State
  var value: Value
}

extension Lowering {
  // MARK: Unknown and none

  func isUnknown(_ span: Span) -> Bool { span.count == 1 && tree.bytes[Int(span.start)] == 0x3F }

  /// Behind `none` / `geen` when the value says none: alone, or followed by `,` or `:` and a reason.
  private func reasonForNone(_ span: Span) -> Span? {
    let range = span.range
    guard range.count >= 4 else { return nil }
    let bytes = tree.bytes
    let word: [UInt8] = (0..<4).map { bytes[range.lowerBound + $0] | 0x20 }
    guard word == [0x6E, 0x6F, 0x6E, 0x65] || word == [0x67, 0x65, 0x65, 0x6E] else { return nil }
    var position = range.lowerBound + 4
    while position < range.upperBound && bytes[position] == 0x20 { position += 1 }
    if position == range.upperBound { return Span(at: span.end) }
    guard bytes[position] == 0x2C || bytes[position] == 0x3A else { return nil }
    position += 1
    while position < range.upperBound && bytes[position] == 0x20 { position += 1 }
    return Span(position, range.upperBound)
  }

  /// Takes `?` and `none` out of the way; true when the value is one of them.
  private mutating func readAbsence(_ own: Int32) -> Bool {
    let span = model.elements[Int(own)].textSpan
    if span.isEmpty { return true }
    if isUnknown(span) {
      model.elements[Int(own)].state = .unknown
      return true
    }
    if let reason = reasonForNone(span) {
      model.elements[Int(own)].state = .none
      model.elements[Int(own)].reasonSpan = reason
      return true
    }
    return false
  }

  // MARK: Entries

  mutating func readEntryValue(_ own: Int32) {
    let element = model.elements[Int(own)]
    guard let keyword = element.keyword else {
      if element.form == .scale { readScale(own) } else { readAbsenceOrText(own) }
      return
    }
    switch keyword.facts.role {
    case .document, .block, .activity:
      // A title is free: `Geen les` and `?` are titles too.
      model.elements[Int(own)].state = isUnknown(element.textSpan) ? .unknown : .stated
      if keyword == .holiday, isWhen(element.textSpan) { addWhenOfTitle(own) }
    case .property, .definition: readValue(own, keyword)
    }
  }

  private mutating func readAbsenceOrText(_ own: Int32) {
    if !readAbsence(own) { model.elements[Int(own)].state = .stated }
  }

  /// `holiday: week 8` says when, not what it is called.
  private mutating func isWhen(_ span: Span) -> Bool {
    text.read(tree.bytes, span.range)
    if case .value = text.time() { return true }
    return false
  }

  private mutating func addWhenOfTitle(_ own: Int32) {
    let owner = model.elements[Int(own)]
    var element = Element(.when, .detail, parent: own, index: count, line: owner.line, span: owner.textSpan)
    element.textSpan = owner.textSpan
    model.elements.append(element)
    readValue(count - 1, .when)
    model.elements[Int(own)].textSpan = Span(at: owner.textSpan.start)
    model.elements[Int(own)].state = .empty
  }

  mutating func readWeek(_ own: Int32) {
    let owner = model.elements[Int(own)]
    if isUnknown(owner.nameSpan) { return }
    text.read(tree.bytes, owner.nameSpan.range)
    if case .value(let value) = text.weekNumbers() {
      model.elements[Int(own)].value = .time(add(value))
    }
  }

  private mutating func readScale(_ own: Int32) {
    let element = model.elements[Int(own)]
    if readAbsence(own) { return }
    text.read(tree.bytes, element.textSpan.range)
    if case .value(let score) = text.score() {
      model.scores.append(score)
      model.elements[Int(own)].value = .score(Int32(truncatingIfNeeded: model.scores.count - 1))
      model.elements[Int(own)].state = .stated
      if let near = nearScale(element.keywordSpan) {
        model.problems.append(ModelProblem(.nearScale(near), element.keywordSpan, own))
      }
    } else {
      model.elements[Int(own)].state = .invalid
      model.problems.append(ModelProblem(.notAScale, element.keywordSpan, own))
    }
  }

  private func nearScale(_ span: Span) -> Keyword? {
    let written = folded(tree.text(span))
    for keyword in [Keyword.connectedness, .interactiveLearning, .trust] {
      for language in Language.allCases {
        for name in keyword.row.names.all(language) {
          let letters = folded(String(name))
          let distance = editDistance(written, letters, limit: 2)
          if distance > 0 && distance <= 2 && letters.count > 5 { return keyword }
        }
      }
    }
    return nil
  }

  // MARK: Values

  /// Reads the text of an element as the value its keyword takes; what was read before is not read again.
  mutating func readValue(_ own: Int32, _ keyword: Keyword) {
    let range = model.elements[Int(own)].textSpan.range
    guard !range.isEmpty, range.count <= RepeatedText<KnownValue>.longest else {
      readNewValue(own, keyword)
      return
    }
    let context = UInt32(keyword.rawValue)
    let slot = knownValues.place(of: range, in: tree.bytes, context: context)
    if let known = knownValues.outcome(at: slot, of: range, in: tree.bytes, context: context) {
      model.elements[Int(own)].state = known.state
      model.elements[Int(own)].value = known.value
      return
    }
    let problems = model.problems.count
    readNewValue(own, keyword)
    // What points at a place in the document, or has something wrong with it, is each time its own.
    guard model.problems.count == problems, model.elements[Int(own)].state != .none else { return }
    switch model.elements[Int(own)].value {
    case .references: return
    case .time(let at): if !model.times[Int(at)].reference.isEmpty { return }
    case .text, .terms, .quantity, .duration, .workload, .recurrence, .grouping, .environments, .date, .principles,
      .language, .yesNo, .score:
      break
    }
    knownValues.remember(
      KnownValue(state: model.elements[Int(own)].state, value: model.elements[Int(own)].value), at: slot, of: range,
      context: context)
  }

  private mutating func readNewValue(_ own: Int32, _ keyword: Keyword) {
    if readAbsence(own) { return }
    model.elements[Int(own)].state = .stated
    let span = spanOfValue(own, keyword)
    switch keyword.facts.value {
    case .text: if keyword == .assessment || keyword == .like { return }
    case .names: break
    case .terms(let set): readTerms(own, keyword, set, isClosed: true)
    case .termsOrText(let set): readTerms(own, keyword, set, isClosed: false)
    case .size:
      text.read(tree.bytes, sizeRange(own, keyword, span))
      let reading = text.quantity()
      // `two groups of about eight` is how plans speak of people; it is shown, not counted.
      if keyword == .students, case .different = reading { return }
      finish(own, keyword, reading) { .quantity($0.add(quantity: $1)) }
    case .percentage:
      text.read(tree.bytes, span.range)
      finish(own, keyword, text.percentage()) { .quantity($0.add(quantity: $1)) }
    case .counted(let unit):
      text.read(tree.bytes, span.range)
      var reading = text.counted(unit)
      if case .different = reading { reading = text.quantity() }
      finish(own, keyword, reading) { .quantity($0.add(quantity: $1)) }
    case .duration:
      text.read(tree.bytes, span.range)
      finish(own, keyword, text.duration()) { .duration($0.add(duration: $1)) }
    case .looseDuration:
      text.read(tree.bytes, span.range)
      if let value = text.promptness() {
        model.elements[Int(own)].value = .duration(add(duration: value))
      } else if case .value(let value) = text.duration() {
        model.elements[Int(own)].value = .duration(add(duration: value))
      }
    case .workload:
      text.read(tree.bytes, span.range)
      var reading = text.workload()
      // `EC: 5` needs no unit; a bare number of hours does.
      if keyword == .credit || countsCredits(own), case .refused(.noUnit) = reading,
        case .value(let quantity) = text.quantity()
      {
        reading = .value(.credits(quantity))
      }
      finish(own, keyword, reading) { .workload($0.add(workload: $1)) }
    case .time:
      text.read(tree.bytes, span.range)
      finish(own, keyword, text.time()) { .time($0.add($1)) }
      checkWeekday(own)
    case .recurrence:
      text.read(tree.bytes, span.range)
      finish(own, keyword, text.recurrence()) { .recurrence($0.add(recurrence: $1)) }
    case .grouping:
      text.read(tree.bytes, span.range)
      finish(own, keyword, text.grouping()) { .grouping($0.add(grouping: $1)) }
    case .date:
      text.read(tree.bytes, span.range)
      finish(own, keyword, text.date()) { .date($1) }
      checkWeekday(own)
    case .environment: readEnvironments(own, keyword)
    case .references: readReferences(own)
    case .principles: readPrinciples(own, keyword)
    case .language: readLanguage(own, keyword)
    case .yesNo, .flag: readYesNo(own, keyword)
    case .score:
      text.read(tree.bytes, span.range)
      finish(own, keyword, text.score()) { lowering, value in
        lowering.model.scores.append(value)
        return .score(Int32(truncatingIfNeeded: lowering.model.scores.count - 1))
      }
    }
  }

  /// Items of a list with typed values carry them as details; their text is free, except where it is the value itself.
  mutating func readItemValue(_ own: Int32, _ keyword: Keyword) {
    switch keyword.facts.value {
    case .principles: readPrinciples(own, keyword)
    case .termsOrText(let set): readTerms(own, keyword, set, isClosed: false)
    case .text, .names, .terms, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
      .environment, .references, .date, .language, .yesNo, .flag, .score, .counted:
      break
    }
  }

  private mutating func finish<Found>(
    _ own: Int32, _ keyword: Keyword, _ reading: Reading<Found>, _ store: (inout Lowering, Found) -> Value
  ) {
    let span = model.elements[Int(own)].textSpan
    switch reading {
    case .value(let value): model.elements[Int(own)].value = store(&self, value)
    case .refused(let refusal):
      model.elements[Int(own)].state = .invalid
      model.problems.append(ModelProblem(.refused(keyword, refusal), span, own))
    case .different:
      model.elements[Int(own)].state = .invalid
      model.problems.append(ModelProblem(.wrongValue(keyword), span, own))
    }
  }

  /// `studiepunten: 5`: the name says the unit.
  private mutating func countsCredits(_ own: Int32) -> Bool {
    guard model.elements[Int(own)].keyword == .workload, model.elements[Int(own)].form == .entry else { return false }
    phrase.fold(tree.bytes, model.elements[Int(own)].keywordSpan.range, limit: 4)
    return phrase.letters.elementsEqual("studiepunten".utf8) || phrase.letters.elementsEqual("credits".utf8)
  }

  /// The text of a value, without the remark in brackets behind an amount: `group size: 30 (two base groups)`.
  private func spanOfValue(_ own: Int32, _ keyword: Keyword) -> Span {
    let span = model.elements[Int(own)].textSpan
    switch keyword.facts.value {
    case .size, .percentage, .counted, .duration, .workload: return withoutRemark(span, in: tree.bytes)
    case .text, .names, .terms, .termsOrText, .looseDuration, .time, .recurrence, .grouping, .environment, .references,
      .date, .principles, .language, .yesNo, .flag, .score:
      return span
    }
  }

  /// `students: 48 in groups of 24` and `48 first-year students`: the number counts.
  private func sizeRange(_ own: Int32, _ keyword: Keyword, _ span: Span) -> Range<Int> {
    guard keyword == .students || keyword == .capacity || keyword == .weekCount || keyword == .runs else {
      return span.range
    }
    // Up to the first word after the number that is no part of it.
    let bytes = tree.bytes
    var position = span.range.upperBound
    while position > span.range.lowerBound {
      let byte = bytes[position - 1]
      if byte >= 0x30 && byte <= 0x39 { break }
      position -= 1
    }
    guard position > span.range.lowerBound else { return span.range }
    // `48 in groups of 24`: a grouping begins at `in`.
    var word = span.range.lowerBound
    while word + 3 < span.range.upperBound {
      if bytes[word] == 0x20 && (bytes[word + 1] | 0x20) == 0x69 && (bytes[word + 2] | 0x20) == 0x6E
        && bytes[word + 3] == 0x20
      {
        return span.range.lowerBound..<word
      }
      word += 1
    }
    return span.range.lowerBound..<position
  }

  private mutating func readTerms(_ own: Int32, _ keyword: Keyword, _ set: TermSet, isClosed: Bool) {
    let span = model.elements[Int(own)].textSpan
    let from = Int32(truncatingIfNeeded: model.terms.count)
    phrase.fold(tree.bytes, span.range, limit: 12)
    if let term = index.term(in: set, phrase.letters, phrase.letters(ofWords: 0, phrase.words.count)) {
      model.terms.append(term)
      model.elements[Int(own)].value = .terms(from, 1)
      return
    }
    var parts = ListParts(tree.bytes, span.range)
    var isWhole = true
    while let part = parts.next() {
      phrase.fold(tree.bytes, part, limit: 12)
      if let term = index.term(in: set, phrase.letters, phrase.letters(ofWords: 0, phrase.words.count)) {
        model.terms.append(term)
      } else if isClosed {
        isWhole = false
        model.problems.append(
          ModelProblem(.unknownTerm(keyword), Span(part.lowerBound, part.upperBound), own))
      }
    }
    let found = Int32(truncatingIfNeeded: model.terms.count) - from
    model.elements[Int(own)].value = .terms(from, found)
    if !isWhole && found == 0 { model.elements[Int(own)].state = .invalid }
  }

  private mutating func readEnvironments(_ own: Int32, _ keyword: Keyword) {
    let span = model.elements[Int(own)].textSpan
    var set: Environments = []
    phrase.fold(tree.bytes, span.range, limit: 12)
    let whole = index.first(.environment, phrase.letters, phrase.letters(ofWords: 0, phrase.words.count))
    if whole >= 0 {
      model.elements[Int(own)].value = .environments(index.environment(at: whole))
      return
    }
    var parts = ListParts(tree.bytes, span.range)
    while let part = parts.next() {
      phrase.fold(tree.bytes, part, limit: 12)
      let entry = index.first(.environment, phrase.letters, phrase.letters(ofWords: 0, phrase.words.count))
      if entry >= 0 {
        set.formUnion(index.environment(at: entry))
      } else {
        model.problems.append(ModelProblem(.unknownTerm(keyword), Span(part.lowerBound, part.upperBound), own))
      }
    }
    model.elements[Int(own)].value = .environments(set)
    if set.isEmpty { model.elements[Int(own)].state = .invalid }
  }

  private mutating func readPrinciples(_ own: Int32, _ keyword: Keyword) {
    let span = model.elements[Int(own)].textSpan
    text.read(tree.bytes, span.range)
    if case .value(let set) = text.principleLetters() {
      model.elements[Int(own)].value = .principles(set)
      return
    }
    // Names hold `and` themselves, so the whole is tried first, then the parts between commas.
    if let one = principle(span.range) {
      model.elements[Int(own)].value = .principles(one)
      return
    }
    var set: Principles = []
    var start = span.range.lowerBound
    let end = span.range.upperBound
    while start < end {
      var stop = start
      while stop < end && tree.bytes[stop] != 0x2C { stop += 1 }
      var first = start
      while first < stop && tree.bytes[first] == 0x20 { first += 1 }
      var last = stop
      while last > first && tree.bytes[last - 1] == 0x20 { last -= 1 }
      text.read(tree.bytes, first..<last)
      if case .value(let letters) = text.principleLetters() {
        set.formUnion(letters)
      } else if let one = principle(first..<last) {
        set.formUnion(one)
      } else if first < last {
        model.problems.append(ModelProblem(.unknownTerm(keyword), Span(first, last), own))
      }
      start = stop + 1
    }
    model.elements[Int(own)].value = .principles(set)
    if set.isEmpty { model.elements[Int(own)].state = .invalid }
  }

  private func principle(_ range: Range<Int>) -> Principles? {
    var phrase = FoldedPhrase()
    phrase.fold(tree.bytes, range, limit: 12)
    for row in principleWords {
      for language in Language.allCases {
        for name in row.names.all(language) where folded(String(name)) == phrase.letters { return row.principle }
      }
    }
    return nil
  }

  private mutating func readLanguage(_ own: Int32, _ keyword: Keyword) {
    let span = model.elements[Int(own)].textSpan
    let words = tree.text(span).split(separator: " ")
    if let word = words.first, let language = Language(code: String(word)) {
      model.elements[Int(own)].value = .language(language)
    } else {
      model.elements[Int(own)].state = .invalid
      model.problems.append(ModelProblem(.wrongValue(keyword), span, own))
    }
  }

  private mutating func readYesNo(_ own: Int32, _ keyword: Keyword) {
    let span = model.elements[Int(own)].textSpan
    phrase.fold(tree.bytes, span.range, limit: 12)
    if let term = index.term(in: .yesNo, phrase.letters, phrase.letters(ofWords: 0, phrase.words.count)) {
      model.elements[Int(own)].value = .yesNo(term)
    } else if namesItself(keyword, phrase.letters) {
      model.elements[Int(own)].value = .yesNo(.yes)
    } else if keyword.facts.value == .flag {
      // `captions: Dutch and English` says yes, and more.
      model.elements[Int(own)].value = .yesNo(.yes)
    } else {
      model.elements[Int(own)].state = .invalid
      model.problems.append(ModelProblem(.wrongValue(keyword), span, own))
    }
  }

  private func namesItself(_ keyword: Keyword, _ letters: [UInt8]) -> Bool {
    var entry = index.first(.keyword, letters, 0..<letters.count)
    while entry >= 0 {
      if index.keyword(at: entry) == keyword { return true }
      entry = index.next(after: entry, letters, 0..<letters.count)
    }
    return false
  }

  private mutating func readReferences(_ own: Int32) {
    let span = model.elements[Int(own)].textSpan
    let from = Int32(truncatingIfNeeded: model.references.count)
    var parts = ListParts(tree.bytes, span.range)
    while let part = parts.next() {
      model.references.append(
        Reference(span: Span(part.lowerBound, part.upperBound), target: .missing, owner: own))
    }
    model.elements[Int(own)].value = .references(from, Int32(truncatingIfNeeded: model.references.count) - from)
  }

  private mutating func checkWeekday(_ own: Int32) {
    var stated = 0
    var stands: CalendarDate?
    switch model.elements[Int(own)].value {
    case .time(let at):
      let time = model.times[Int(at)]
      // Beside a first date several weekdays say on which days it goes on.
      if time.moreWeekdays.isEmpty { stated = Int(time.weekday) }
      stands = time.date
    case .date(let date):
      stated = Int(text.weekdayBesideDate())
      stands = date
    case .text, .terms, .quantity, .duration, .workload, .recurrence, .grouping, .environments, .references,
      .principles, .language, .yesNo, .score:
      return
    }
    guard stated != 0, let weekday = stands?.weekday, weekday != stated else { return }
    model.problems.append(
      ModelProblem(.wrongWeekday(expected: weekday), model.elements[Int(own)].textSpan, own))
  }

  // MARK: Tables

  mutating func add(_ value: TimeValue) -> Int32 {
    model.times.append(value)
    return Int32(truncatingIfNeeded: model.times.count - 1)
  }

  mutating func add(quantity: Quantity) -> Int32 {
    model.quantities.append(quantity)
    return Int32(truncatingIfNeeded: model.quantities.count - 1)
  }

  mutating func add(duration: DurationValue) -> Int32 {
    model.durations.append(duration)
    return Int32(truncatingIfNeeded: model.durations.count - 1)
  }

  mutating func add(workload: WorkloadValue) -> Int32 {
    model.workloads.append(workload)
    return Int32(truncatingIfNeeded: model.workloads.count - 1)
  }

  mutating func add(recurrence: RecurrenceValue) -> Int32 {
    model.recurrences.append(recurrence)
    return Int32(truncatingIfNeeded: model.recurrences.count - 1)
  }

  mutating func add(grouping: GroupingValue) -> Int32 {
    model.groupings.append(grouping)
    return Int32(truncatingIfNeeded: model.groupings.count - 1)
  }
}
