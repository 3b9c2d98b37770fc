import CourseSyntax
import Vocabulary

/// Compares what two versions of a thing state, property by property.
struct PropertyComparison {
  private let old: PropertyMeaning
  private let new: PropertyMeaning

  init(_ old: PropertyMeaning, _ new: PropertyMeaning) {
    self.old = old
    self.new = new
  }

  /// In the order of the new version, with what is gone behind it.
  func changes(from oldElement: Int32, to newElement: Int32) -> [ChangedFact] {
    var result: [ChangedFact] = []
    var waiting: [(path: [Int32], old: Int32, new: Int32)] = [([], oldElement, newElement)]
    while let (path, one, other) = waiting.popLast() {
      let before = stated(by: one, old)
      let after = stated(by: other, new)
      var isProseChanged = false
      for head in after.order + before.order.filter({ after.elements[$0] == nil }) {
        var (olds, news) = (before.elements[head] ?? [], after.elements[head] ?? [])
        removeSame(&olds, &news) { $0.whole($1) }
        if olds.isEmpty && news.isEmpty { continue }
        if head == proseHead {
          isProseChanged = true
          continue
        }
        // What says the same but has other things below it is told by those.
        for (then, now) in removeSame(&olds, &news, by: { $0.own($1) }) { waiting.append((path + [now], then, now)) }
        if olds.isEmpty && news.isEmpty { continue }
        result.append(.property(path: path, old: olds, new: news))
      }
      if isProseChanged, !result.contains(where: { if case .prose = $0 { true } else { false } }) {
        result.append(.prose)
      }
    }
    return result
  }

  /// Whether a property of a thing is among what changed.
  func states(_ keyword: Keyword, in facts: [ChangedFact]) -> Bool {
    facts.contains { fact in
      guard case .property(let path, let olds, let news) = fact, path.isEmpty else { return false }
      if let first = news.first { return new.version.plan.model.elements[Int(first)].keyword == keyword }
      return olds.first.map { old.version.plan.model.elements[Int($0)].keyword == keyword } ?? false
    }
  }

  /// Takes out what has the same meaning on both sides, the first with the first.
  @discardableResult
  private func removeSame(
    _ olds: inout [Int32], _ news: inout [Int32], by meaning: (PropertyMeaning, Int32) -> [UInt8]
  ) -> [(Int32, Int32)] {
    if olds.isEmpty || news.isEmpty { return [] }
    var waiting: [[UInt8]: [Int32]] = [:]
    for element in olds.reversed() { waiting[meaning(old, element), default: []].append(element) }
    var pairs: [(Int32, Int32)] = []
    var left: [Int32] = []
    for element in news {
      if let same = waiting[meaning(new, element)]?.popLast() {
        pairs.append((same, element))
      } else {
        left.append(element)
      }
    }
    let paired = Set(pairs.map { $0.0 })
    olds.removeAll { paired.contains($0) }
    news = left
    return pairs
  }

  // MARK: What is stated

  /// Properties right below an element by their head; the items of a list as if each stood alone.
  private func stated(by element: Int32, _ meaning: PropertyMeaning) -> Stated {
    var result = Stated()
    let model = meaning.version.plan.model
    model.forEachChild(of: element) { child in
      let own = model.elements[Int(child)]
      if meaning.version.thing(at: child) >= 0 || own.keyword == .or || own.keyword == .language { return }
      var isList = false
      if own.state == .empty {
        model.forEachChild(of: child) { item in
          let content = model.elements[Int(item)]
          guard content.form == .item, content.keyword == own.keyword else { return }
          isList = true
          if meaning.version.thing(at: item) < 0 { result.add(item, meaning.head(of: item)) }
        }
      }
      if !isList { result.add(child, meaning.head(of: child)) }
    }
    return result
  }

  private struct Stated {
    var order: [[UInt8]] = []
    var elements: [[UInt8]: [Int32]] = [:]

    mutating func add(_ element: Int32, _ head: [UInt8]) {
      if elements[head] == nil { order.append(head) }
      elements[head, default: []].append(element)
    }
  }
}

private let proseHead = Array("p".utf8)
