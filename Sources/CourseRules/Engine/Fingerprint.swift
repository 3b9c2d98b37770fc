import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Who a finding is, so that it is known again in another run: from its rule, its place in the outline and what stands there.
///
/// Line numbers, layout, spelling of fixed words, the name of the file and the words of a message play no part. So it is the
/// same after lines were put above it, after `fmt` and after `translate`, and another one once the line itself says
/// something else. The same on every machine and in every version that has the same `version`.
package struct Fingerprint: Hashable, Sendable {
  /// What it is under: the document and the blocks on the way down, by their names or else their titles.
  package var place: UInt64
  /// The rule, what it is about, and of several that are alike which one.
  package var content: UInt64

  package init(place: UInt64, content: UInt64) {
    self.place = place
    self.content = content
  }

  /// Goes up when the same finding would get another fingerprint.
  package static let version = 1

  /// 32 hexadecimal digits.
  package var text: String { hexadecimal(place) + hexadecimal(content) }

  /// Reads what `text` writes.
  package init?(_ text: some Collection<UInt8>) {
    guard let place = number(hexadecimal: text.prefix(16)), let content = number(hexadecimal: text.dropFirst(16)) else {
      return nil
    }
    self.init(place: place, content: content)
  }
}

/// The fingerprints of all findings of one document, in their order. Two findings that are alike in every respect get
/// different ones, by which comes first in the text.
package func fingerprints(of findings: [Finding], in snapshot: Snapshot) -> [Fingerprint] {
  let fingerprinting = Fingerprinting(snapshot)
  var result = findings.map { fingerprinting.fingerprint(of: $0) }
  var seen: [Fingerprint: UInt64] = [:]
  let inOrder = findings.indices.sorted { left, right in
    findings[left].span != findings[right].span ? findings[left].span < findings[right].span : left < right
  }
  for at in inOrder {
    let count = seen[result[at], default: 0]
    seen[result[at]] = count + 1
    if count == 0 { continue }
    var hash = StableHash(result[at].content)
    hash.add(count)
    result[at].content = hash.value
  }
  return result
}

private struct Fingerprinting {
  let snapshot: Snapshot
  let model: CourseModel
  let lines: LineIndex

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    model = snapshot.model
    lines = snapshot.lineIndex
  }

  func fingerprint(of finding: Finding) -> Fingerprint {
    let line = lines.line(at: finding.span.start)
    let element = finding.element >= 0 ? finding.element : element(ofLine: line)
    var place = StableHash()
    var path: [Int32] = []
    var above = element >= 0 ? model.elements[Int(element)].parent : -1
    while above >= 0 {
      path.append(above)
      above = model.elements[Int(above)].parent
    }
    for step in path.reversed() { addName(step, to: &place) }
    var content = StableHash()
    content.add(finding.rule.qualifiedName)
    if element >= 0, element == model.document {
      // The name of a document is where its findings are, so that they are known again under another title.
      addName(element, to: &place)
    } else if element >= 0 {
      addName(element, to: &content)
      addKind(element, to: &content)
    }
    addMark(finding.span, onLine: line, of: element, to: &content)
    return Fingerprint(place: place.value, content: content.value)
  }

  /// What a line of raw text is, or what it belongs to.
  private func element(ofLine line: Int) -> Int32 {
    guard line + 1 < model.firstElementOfLine.count else { return model.document }
    let first = model.firstElementOfLine[line]
    return first < model.firstElementOfLine[line + 1] ? first : model.document
  }

  // MARK: What something is

  /// What it is called: by its ID or code, else by its title or value; a block with a number by its title, since numbers
  /// shift when a block is put between them.
  private func addName(_ own: Int32, to hash: inout StableHash) {
    let element = model.elements[Int(own)]
    add(element.keyword, to: &hash)
    hash.add(formNumber(element.form))
    if element.keyword == nil, element.form != .detail { addLetters(element.keywordSpan, to: &hash) }
    if !element.nameSpan.isEmpty, !element.isNumbered {
      addLetters(element.nameSpan, to: &hash)
    } else if !element.textSpan.isEmpty {
      addValue(own, to: &hash)
    } else {
      // The words around a number are in a language: `les 1`.
      addDigits(element.nameSpan, to: &hash)
      addValue(own, to: &hash)
    }
  }

  private func add(_ keyword: Keyword?, to hash: inout StableHash) {
    hash.add(keyword.map { $0.row.names.canonical(.english) } ?? "")
  }

  /// A detail, a link and the property that they stand for are one thing.
  private func formNumber(_ form: Element.Form) -> Int {
    switch form {
    case .entry, .detail, .link: 0
    case .item: 1
    case .prose: 2
    case .custom: 3
    case .unknown: 4
    case .scale: 5
    case .stray: 6
    }
  }

  private func addKind(_ own: Int32, to hash: inout StableHash) {
    let element = model.elements[Int(own)]
    switch element.kind {
    case .none: hash.add(0)
    case .activity(let kind): hash.add(kind.row.names.canonical(.english))
    case .term(let term): hash.add(term.row.names.canonical(.english))
    case .environment(let set): hash.add(set.rawValue)
    case .own(let at): hash.add(model.ownKinds[Int(at)].identifier)
    case .unknown: addLetters(element.kindSpan, to: &hash)
    }
  }

  // MARK: What is marked

  /// What a mark covers besides the head of what the finding is about: values, as what they mean, and a part of a text as it
  /// is written.
  private func addMark(_ mark: Span, onLine line: Int, of subject: Int32, to hash: inout StableHash) {
    guard line + 1 < model.firstElementOfLine.count else { return }
    var isExplained = false
    for own in model.firstElementOfLine[line]..<model.firstElementOfLine[line + 1] {
      let element = model.elements[Int(own)]
      let touchesText = touches(mark, element.textSpan)
      let touchesHead =
        (element.keyword != nil && touches(mark, element.keywordSpan)) || touches(mark, element.nameSpan)
        || (element.kind != .unknown && touches(mark, element.kindSpan))
      guard touchesText || touchesHead else { continue }
      isExplained = true
      // Who it is says the rest of what the finding is about.
      if own != subject { add(element.keyword, to: &hash) }
      if element.value == .text {
        if touchesText { addLetters(element.textSpan, within: mark, of: subject == own ? element : nil, to: &hash) }
      } else if own != subject || (touchesText && !element.nameSpan.isEmpty) {
        addValue(own, to: &hash)
      }
    }
    if !isExplained, !mark.isEmpty { addLetters(mark, to: &hash) }
  }

  /// The part of a text that is marked. The whole title of the subject was counted as its name, unless it has another.
  private func addLetters(_ text: Span, within mark: Span, of subject: Element?, to hash: inout StableHash) {
    if mark.contains(text), let subject, subject.nameSpan.isEmpty { return }
    addLetters(Span(Swift.max(mark.start, text.start), Swift.min(mark.end, text.end)), to: &hash)
  }

  private func touches(_ mark: Span, _ other: Span) -> Bool { !other.isEmpty && mark.overlaps(other) }

  // MARK: Values

  private func addValue(_ own: Int32, to hash: inout StableHash) {
    let element = model.elements[Int(own)]
    hash.add(element.state == .none ? 1 : 0)
    if element.state == .none {
      addLetters(element.reasonSpan, to: &hash)
      return
    }
    switch element.value {
    case .text: addLetters(element.textSpan, to: &hash)
    case .terms:
      let terms = model.terms(own)
      for term in terms { hash.add(term.row.names.canonical(.english)) }
      if terms.isEmpty { addLetters(element.textSpan, to: &hash) }
    case .quantity(let at): add(model.quantities[Int(at)], to: &hash)
    case .duration(let at): add(model.durations[Int(at)], to: &hash)
    case .workload(let at):
      switch model.workloads[Int(at)] {
      case .time(let duration): add(duration, to: &hash)
      case .credits(let credits): add(credits, to: &hash)
      }
    case .time(let at):
      // A week's title says who it is; its number shifts.
      if element.keyword == .week, !element.textSpan.isEmpty {
        addLetters(element.textSpan, to: &hash)
      } else {
        add(model.times[Int(at)], to: &hash)
      }
    case .recurrence(let at): add(model.recurrences[Int(at)], to: &hash)
    case .grouping(let at):
      let grouping = model.groupings[Int(at)]
      hash.add(grouping.kinds.rawValue)
      hash.add(grouping.ownChoice ? 1 : 0)
      if let size = grouping.size { add(size, to: &hash) }
    case .environments(let set): hash.add(set.rawValue)
    case .references: for reference in model.references(own) { add(reference, to: &hash) }
    case .date(let date): add(date, to: &hash)
    case .principles(let set): hash.add(set.rawValue)
    // The language of a document is another one after translating.
    case .language: break
    case .yesNo(let term): hash.add(term.row.names.canonical(.english))
    case .score(let at): hash.add(model.scores[Int(at)] ?? -1)
    }
  }

  private func add(_ quantity: Quantity, to hash: inout StableHash) {
    hash.add(quantity.lower.map { Int64($0) } ?? .min)
    hash.add(quantity.upper.map { Int64($0) } ?? .max)
    hash.add(quantity.isApproximate ? 1 : 0)
  }

  private func add(_ duration: DurationValue, to hash: inout StableHash) {
    add(duration.seconds, to: &hash)
    hash.add(duration.perWeek ? 1 : 0)
  }

  private func add(_ date: CalendarDate, to hash: inout StableHash) {
    hash.add(Int(date.year) * 10_000 + Int(date.month) * 100 + Int(date.day))
  }

  private func add(_ time: TimeValue, to hash: inout StableHash) {
    hash.add(time.weeks.bits)
    hash.add(time.calendarWeeks.bits)
    if let date = time.date { add(date, to: &hash) }
    if let date = time.endDate { add(date, to: &hash) }
    hash.add(time.weekday)
    for day in UInt8(1)...7 where time.moreWeekdays.contains(day) { hash.add(day) }
    hash.add(Int(time.dayPart?.rawValue ?? 99))
    hash.add(time.clockStart)
    hash.add(time.clockEnd)
    hash.add(Int(time.relation?.rawValue ?? 99))
    hash.add(Int(time.position?.rawValue ?? 99))
    addDigits(time.reference, to: &hash)
  }

  private func add(_ recurrence: RecurrenceValue, to hash: inout StableHash) {
    switch recurrence.rhythm {
    case .daily: hash.add(1)
    case .everyWeeks(let weeks): hash.add(100 + weeks)
    case .everyMonths(let months): hash.add(1000 + months)
    case .eachMeeting: hash.add(2)
    case .eachModule: hash.add(3)
    case .times(let times): add(times, to: &hash)
    case .regularly: hash.add(4)
    }
    hash.add(recurrence.except.bits)
    for day in UInt8(1)...7 where recurrence.weekdays.contains(day) { hash.add(day) }
  }

  /// By what it points at: `les 2` and `meeting 2` are one.
  private func add(_ reference: Reference, to hash: inout StableHash) {
    guard case .element(let target) = reference.target else {
      addLetters(reference.span, to: &hash)
      return
    }
    let element = model.elements[Int(target)]
    add(element.keyword, to: &hash)
    if element.isNumbered { addDigits(element.nameSpan, to: &hash) } else { addLetters(element.nameSpan, to: &hash) }
  }

  // MARK: Letters

  /// As meant: without capitals, accents, typographic forms and the white space that layout changes.
  private func addLetters(_ span: Span, to hash: inout StableHash) {
    var phrase = FoldedPhrase()
    let bytes = Array(snapshot.plainText(span).utf8)
    phrase.fold(bytes, 0..<bytes.count, limit: .max)
    hash.add(phrase.letters)
  }

  private func addDigits(_ span: Span, to hash: inout StableHash) {
    let range = span.range.clamped(to: 0..<snapshot.bytes.count)
    hash.add(snapshot.bytes[range].filter { $0 >= 0x30 && $0 <= 0x39 })
  }
}
