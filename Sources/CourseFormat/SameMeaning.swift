import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Whether two documents say the same, however they are laid out.
///
/// A detail and the property it stands for count as the same, and so do a mark and its typographic form where a value
/// is read; titles, names and free text count letter by letter.
package func meansTheSame(_ left: Snapshot, _ right: Snapshot) -> Bool {
  guard left.tree.outlineIsLost == right.tree.outlineIsLost,
    left.model.elements.count == right.model.elements.count
  else { return false }
  let comparison = Comparison(left, right, .asWritten)
  return left.model.elements.indices.allSatisfy { comparison.isSame($0) }
}

/// Compares two models element by element, over the bytes they were read from.
struct Comparison {
  enum Wording {
    case asWritten
    /// What has a name in both languages may be named in either.
    case inAnyLanguage
  }

  private let left: CourseModel
  private let right: CourseModel
  private let leftBytes: [UInt8]
  private let rightBytes: [UInt8]
  private let wording: Wording

  init(_ left: Snapshot, _ right: Snapshot, _ wording: Wording) {
    self.left = left.model
    self.right = right.model
    leftBytes = left.tree.bytes
    rightBytes = right.tree.bytes
    self.wording = wording
  }

  /// Whether the elements with this number say the same in both.
  func isSame(_ index: Int) -> Bool {
    let first = left.elements[index]
    let second = right.elements[index]
    guard first.keyword == second.keyword, first.parent == second.parent,
      first.state == second.state, first.kind == second.kind, isSameForm(first.form, second.form),
      first.isNumbered == second.isNumbered
    else { return false }
    return isSameName(first, second) && isSameHead(first, second)
      && isSameText(first.reasonSpan, second.reasonSpan) && isSameValue(Int32(truncatingIfNeeded: index), first, second)
  }

  private func isSameForm(_ first: Element.Form, _ second: Element.Form) -> Bool {
    first == second || (isProperty(first) && isProperty(second))
  }

  private func isProperty(_ form: Element.Form) -> Bool {
    switch form {
    case .entry, .detail, .link: true
    case .item, .prose, .custom, .unknown, .scale, .stray: false
    }
  }

  private func isSameName(_ first: Element, _ second: Element) -> Bool {
    if first.keyword == .ignore { return isSameList(first.nameSpan, second.nameSpan) }
    if !first.isNumbered { return isSameText(first.nameSpan, second.nameSpan) }
    switch wording {
    case .asWritten: return isSameWhenPlain(first.nameSpan, second.nameSpan)
    case .inAnyLanguage:
      // The rest of a week's head is compared as a time.
      return first.keyword == .week || isSameWhenPlain(first.nameSpan, second.nameSpan)
    }
  }

  /// The head of what has no keyword.
  private func isSameHead(_ first: Element, _ second: Element) -> Bool {
    // A limit has a name in either language.
    if first.keyword == .ruleSetting || (first.keyword == .limitSetting && wording == .asWritten) {
      return isSameText(first.keywordSpan, second.keywordSpan)
    }
    return switch first.form {
    case .custom, .unknown, .scale: isSameText(first.keywordSpan, second.keywordSpan)
    case .entry, .detail, .link, .item, .prose, .stray: true
    }
  }

  // MARK: Values

  private func isSameValue(_ index: Int32, _ first: Element, _ second: Element) -> Bool {
    switch first.value {
    case .text: second.value == .text && isSameFreeText(first, second)
    case .terms:
      left.terms(index).elementsEqual(right.terms(index))
        && (!left.terms(index).isEmpty || isSameText(first.textSpan, second.textSpan))
    case .quantity: left.quantity(index) == right.quantity(index)
    case .duration: left.duration(index) == right.duration(index)
    case .workload: left.workload(index) == right.workload(index)
    case .time:
      isSameTime(index, first, second) && (first.keyword != .week || isSameText(first.textSpan, second.textSpan))
    case .recurrence: left.recurrence(index) == right.recurrence(index)
    case .grouping: left.grouping(index) == right.grouping(index)
    case .references: areSameReferences(index)
    case .score: left.score(index) == right.score(index)
    case .language: first.value == second.value || (wording == .inAnyLanguage && isLanguage(second.value))
    case .environments, .date, .principles, .yesNo: first.value == second.value
    }
  }

  private func isLanguage(_ value: Value) -> Bool {
    if case .language = value { return true }
    return false
  }

  /// Text is compared letter by letter, but the word for none is the same in any language.
  private func isSameFreeText(_ first: Element, _ second: Element) -> Bool {
    if wording == .inAnyLanguage && first.state == .none { return true }
    return isSameText(first.textSpan, second.textSpan)
  }

  private func isSameTime(_ index: Int32, _ first: Element, _ second: Element) -> Bool {
    guard case .time(let one) = first.value, case .time(let other) = second.value else { return false }
    var time = left.times[Int(one)]
    var otherTime = right.times[Int(other)]
    guard isSameText(time.reference, otherTime.reference) || pointAtSame(index) else { return false }
    time.reference = Span(0, 0)
    otherTime.reference = Span(0, 0)
    return time == otherTime
  }

  /// `before les 2` and `before meeting 2` point at the same.
  private func pointAtSame(_ index: Int32) -> Bool {
    guard wording == .inAnyLanguage, let one = left.references.first(where: { $0.owner == index }),
      let other = right.references.first(where: { $0.owner == index })
    else { return false }
    return one.target == other.target && one.target != .missing
  }

  private func areSameReferences(_ index: Int32) -> Bool {
    left.references(index).elementsEqual(right.references(index)) { one, other in
      guard one.target == other.target else { return false }
      if case .element = one.target, wording == .inAnyLanguage { return true }
      return isSameText(one.span, other.span)
    }
  }

  // MARK: Letters

  /// The same letters, but for backslashes that make a mark plain.
  private func isSameText(_ one: Span, _ other: Span) -> Bool {
    let first = leftBytes[one.range.clamped(to: 0..<leftBytes.count)]
    let second = rightBytes[other.range.clamped(to: 0..<rightBytes.count)]
    if first.elementsEqual(second) { return true }
    guard first.contains(0x5C) || second.contains(0x5C) else { return false }
    return withoutEscapes(first) == withoutEscapes(second)
  }

  private func withoutEscapes(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0x5C && index + 1 < text.endIndex && isEscapable(text[(index + 1)...]) { index += 1 }
      result.append(text[index])
      index += 1
    }
    return result
  }

  private func isEscapable(_ rest: ArraySlice<UInt8>) -> Bool {
    switch rest.first {
    case 0x5B, 0x5D, 0x2C, 0x5C: true
    case 0x2D: rest.dropFirst().first == 0x3E
    case 0xE2: rest.dropFirst().starts(with: [0x86, 0x92])
    default: false
    }
  }

  private func isSameWhenPlain(_ one: Span, _ other: Span) -> Bool {
    if isSameText(one, other) { return true }
    var first: [UInt8] = []
    var second: [UInt8] = []
    appendPlain(leftBytes, one.range, to: &first)
    appendPlain(rightBytes, other.range, to: &second)
    return first == second
  }

  /// The same names between commas, whatever white space is around them.
  private func isSameList(_ one: Span, _ other: Span) -> Bool {
    if isSameText(one, other) { return true }
    return names(leftBytes[one.range]) == names(rightBytes[other.range])
  }

  private func names(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    text.split(separator: 0x2C).map { part in
      let start = part.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? part.endIndex
      let end = part.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? part.startIndex
      return start <= end && start < part.endIndex ? Array(part[start...end]) : []
    }.filter { !$0.isEmpty }
  }
}
