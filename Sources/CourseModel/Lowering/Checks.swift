import CourseSyntax
import SourceText
import Vocabulary

extension Lowering {
  /// A property that takes one value, given twice under one parent with different values.
  mutating func checkRepeats() {
    var seen: [(keyword: Keyword, element: Int32)] = []
    var found: [ModelProblem] = []
    for parent in model.elements.indices {
      let owner = model.elements[parent]
      guard owner.end > Int32(truncatingIfNeeded: parent) + 1 else { continue }
      seen.removeAll(keepingCapacity: true)
      var child = Int32(truncatingIfNeeded: parent) + 1
      while child < owner.end {
        let element = model.elements[Int(child)]
        if let keyword = element.keyword, element.form == .entry || element.form == .detail {
          let facts = keyword.facts
          if facts.role == .property && !facts.repeats && element.state != .invalid {
            if let first = seen.first(where: { $0.keyword == keyword }) {
              if !agree(first.element, child, keyword) {
                found.append(
                  ModelProblem(
                    .conflictingRepeat(keyword, first: first.element),
                    element.textSpan.isEmpty ? element.keywordSpan : element.textSpan, child))
              }
            } else {
              seen.append((keyword, child))
            }
          }
        }
        child = element.end
      }
    }
    model.problems += found
  }

  private func agree(_ left: Int32, _ right: Int32, _ keyword: Keyword) -> Bool {
    let first = model.elements[Int(left)]
    let second = model.elements[Int(right)]
    // Said to be unknown and stated at once is a slip.
    if first.state == .unknown || second.state == .unknown { return false }
    // `two groups of about eight` and `about 16` say the same in words and in a number.
    if keyword == .students && (first.value == .text || second.value == .text) { return true }
    // A list of items beside a figure says how it is made up.
    if (first.state == .empty && first.end > left + 1) || (second.state == .empty && second.end > right + 1) {
      return true
    }
    guard first.state == .stated && second.state == .stated else { return first.state == second.state }
    if keyword == .when, let one = model.time(left), let other = model.time(right) {
      return one.combined(with: other) != nil
    }
    switch (first.value, second.value) {
    case (.quantity, .quantity): return model.quantity(left) == model.quantity(right)
    case (.duration, .duration): return model.duration(left)?.seconds == model.duration(right)?.seconds
    case (.workload, .workload):
      // Hours beside credits: two ways to say how much, checked by a rule of its own.
      if case .credits = model.workload(left), case .time = model.workload(right) { return true }
      if case .time = model.workload(left), case .credits = model.workload(right) { return true }
      return model.workload(left) == model.workload(right)
    case (.time, .time): return model.time(left) == model.time(right)
    case (.recurrence, .recurrence): return model.recurrence(left) == model.recurrence(right)
    case (.grouping, .grouping): return model.grouping(left) == model.grouping(right)
    case (.terms, .terms): return model.terms(left).elementsEqual(model.terms(right))
    case (.score, .score): return model.score(left) == model.score(right)
    case (.text, .text): return folded(tree.text(first.textSpan)) == folded(tree.text(second.textSpan))
    default: return first.value == second.value
    }
  }

  /// Numbers are unique among siblings; an ID after `sync` or `async` that nothing uses may be a kind.
  mutating func checkNames() {
    var referred = Set<Int32>()
    for reference in model.references {
      if case .element(let target) = reference.target { referred.insert(target) }
    }
    var numbers: [UInt64: Int32] = [:]
    for at in model.elements.indices {
      let element = model.elements[at]
      guard !element.nameSpan.isEmpty, element.form == .entry, let keyword = element.keyword else { continue }
      let own = Int32(truncatingIfNeeded: at)
      if element.isNumbered && keyword != .week {
        var hash: UInt64 = UInt64(UInt32(bitPattern: element.parent)) << 16 | UInt64(keyword.rawValue)
        for index in element.nameSpan.range { hash = hash &* 31 &+ UInt64(tree.bytes[index]) }
        if let first = numbers[hash], sameNumber(first, own) {
          model.problems.append(ModelProblem(.duplicateNumber(first: first), element.nameSpan, own))
        } else {
          numbers[hash] = own
        }
      } else if keyword == .sync || keyword == .async, element.kind == .none, !referred.contains(own),
        !tree.bytes[element.nameSpan.range].contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
        tree.bytes[element.nameSpan.range].contains(where: { $0 >= 0x61 && $0 <= 0x7A })
      {
        model.problems.append(ModelProblem(.identifierPerhapsKind, element.nameSpan, own))
      }
    }
  }

  private func sameNumber(_ left: Int32, _ right: Int32) -> Bool {
    let first = model.elements[Int(left)]
    let second = model.elements[Int(right)]
    return first.parent == second.parent && first.keyword == second.keyword
      && tree.bytes[first.nameSpan.range].elementsEqual(tree.bytes[second.nameSpan.range])
      && !(first.keyword == .period && areInOtherYears(left, right))
  }

  /// Many programmes begin each year with period 1.
  private func areInOtherYears(_ left: Int32, _ right: Int32) -> Bool {
    guard let first = model.child(.year, of: left), let second = model.child(.year, of: right) else { return false }
    return folded(tree.text(model.elements[Int(first)].textSpan))
      != folded(tree.text(model.elements[Int(second)].textSpan))
  }
}
