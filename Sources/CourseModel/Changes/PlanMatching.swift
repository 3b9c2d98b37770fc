import Vocabulary

/// Which thing of an old version of a plan is which of the new one.
///
/// Surest signs first: an ID with the same title, a title that stands once, an ID alone, the same words in the same place;
/// then what a block holds, where it stands, and titles that are much alike. Each step takes time that grows with the
/// plan, not with its square.
package struct PlanMatching: Sendable {
  package let old: PlanVersion
  package let new: PlanVersion
  /// Of each old thing its position in the new version, or -1; and the other way around.
  package private(set) var newOf: [Int]
  package private(set) var oldOf: [Int]

  package init(_ old: PlanVersion, _ new: PlanVersion) {
    self.old = old
    self.new = new
    newOf = [Int](repeating: -1, count: old.things.count)
    oldOf = [Int](repeating: -1, count: new.things.count)
    guard !old.things.isEmpty, !new.things.isEmpty else { return }
    pair(0, 0)
    pairUnique { version, at in
      let identifier = version.identifier(at)
      return identifier.isEmpty ? [] : Self.sortKey(version, at) + Array(identifier.utf8) + [0x0A] + title(version, at)
    }
    pairUnique { version, at in
      let title = title(version, at)
      return title.isEmpty ? [] : Self.sortKey(version, at) + title
    }
    pairUnique { version, at in
      let identifier = version.identifier(at)
      return identifier.isEmpty ? [] : Self.sortKey(version, at) + Array(identifier.utf8)
    }
    pairInPlace { version, at in
      let title = title(version, at)
      return title.isEmpty ? [] : version.number(at) + [0x0A] + version.kind(at) + title
    }
    pairByContents()
    // What is found in one round may be where other things are found in the next.
    for _ in 0..<2 {
      pairInPlace { version, at in
        let title = title(version, at)
        return title.isEmpty ? [] : title
      }
      pairInPlace { version, at in version.number(at) }
      pairInPlace { version, at in
        title(version, at).isEmpty && version.number(at).isEmpty ? version.kind(at) + [0x2E] : []
      }
      pairAlike()
      pairByContents()
      pairLast()
    }
  }

  private mutating func pair(_ one: Int, _ other: Int) {
    newOf[one] = other
    oldOf[other] = one
  }

  // MARK: Keys

  /// Activities may become synchronous, and a meeting stays a meeting.
  private static func sortKey(_ version: PlanVersion, _ at: Int) -> [UInt8] {
    let thing = version.things[at]
    switch thing.sort {
    case .document: return [0x64]
    case .activity: return [0x61]
    case .block, .definition:
      switch thing.keyword {
      // A module may be given weeks.
      case .week, .module: return [0x77]
      case .course, .community: return [0x63]
      default: return [0x6B] + String(thing.keyword.rawValue).utf8 + [0x3B]
      }
    }
  }

  /// Pairs what has a key that stands once in each version.
  private mutating func pairUnique(_ key: (PlanVersion, Int) -> [UInt8]) {
    var found: [[UInt8]: (old: Int, new: Int)] = [:]
    for at in old.things.indices where newOf[at] < 0 {
      let own = key(old, at)
      if own.isEmpty { continue }
      found[own] = (found[own] == nil ? at : -2, -1)
    }
    for at in new.things.indices where oldOf[at] < 0 {
      let own = key(new, at)
      if own.isEmpty { continue }
      guard let known = found[own] else { continue }
      found[own] = (known.old, known.new == -1 ? at : -2)
    }
    for at in old.things.indices where newOf[at] < 0 {
      let own = key(old, at)
      if own.isEmpty { continue }
      if let known = found[own], known.old == at, known.new >= 0, oldOf[known.new] < 0 { pair(at, known.new) }
    }
  }

  /// Pairs what has the same key in what are the same places, the first with the first, from the outside in.
  private mutating func pairInPlace(_ key: (PlanVersion, Int) -> [UInt8]) {
    let olds = byDepth(old, newOf)
    let news = byDepth(new, oldOf)
    for depth in 0..<Swift.min(olds.count, news.count) {
      var waiting: [[UInt8]: [Int]] = [:]
      for at in olds[depth].reversed() where newOf[at] < 0 {
        let parent = newOf[old.things[at].parent]
        let own = parent < 0 ? [] : key(old, at)
        if !own.isEmpty { waiting[placeKey(parent, old, at) + own, default: []].append(at) }
      }
      if waiting.isEmpty { continue }
      for at in news[depth] where oldOf[at] < 0 {
        let own = key(new, at)
        if own.isEmpty { continue }
        if let first = waiting[placeKey(new.things[at].parent, new, at) + own]?.popLast() { pair(first, at) }
      }
    }
  }

  private func placeKey(_ parent: Int, _ version: PlanVersion, _ at: Int) -> [UInt8] {
    Array(String(parent).utf8) + Self.sortKey(version, at)
  }

  /// Things that are not paired yet, by how deep they stand.
  private func byDepth(_ version: PlanVersion, _ paired: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    for (at, thing) in version.things.enumerated() where paired[at] < 0 && thing.parent >= 0 {
      while result.count <= thing.depth { result.append([]) }
      result[thing.depth].append(at)
    }
    return result
  }

  // MARK: Contents

  /// A block is what holds half or more of what it held, whatever it is called now. The innermost first.
  private mutating func pairByContents() {
    var oldHeld = [Int](repeating: 0, count: old.things.count)
    var newHeld = [Int](repeating: 0, count: new.things.count)
    var children = [[Int]](repeating: [], count: old.things.count)
    for (at, thing) in old.things.enumerated() where thing.parent >= 0 {
      oldHeld[thing.parent] += 1
      children[thing.parent].append(at)
    }
    for thing in new.things where thing.parent >= 0 { newHeld[thing.parent] += 1 }
    for at in old.things.indices.reversed() where newOf[at] < 0 && !children[at].isEmpty {
      var votes: [Int: Int] = [:]
      for child in children[at] where newOf[child] >= 0 { votes[new.things[newOf[child]].parent, default: 0] += 1 }
      var best = (at: -1, count: 0)
      for (place, count) in votes where count > best.count || (count == best.count && place < best.at) {
        best = (place, count)
      }
      guard best.at >= 0, oldOf[best.at] < 0, best.count * 2 >= Swift.min(oldHeld[at], newHeld[best.at]),
        Self.sortKey(old, at) == Self.sortKey(new, best.at)
      else { continue }
      pair(at, best.at)
    }
  }

  // MARK: Likeness

  /// Pairs titles that are much alike, the most alike first.
  private mutating func pairAlike() {
    var rare: [[UInt8]: [Int]] = [:]
    var newWords: [Int: [[UInt8]]] = [:]
    for at in new.things.indices where oldOf[at] < 0 {
      let words = titleWords(new, at)
      newWords[at] = words
      for word in Set(words) { rare[word, default: []].append(at) }
    }
    var found: [(likeness: Int, old: Int, new: Int)] = []
    for at in old.things.indices where newOf[at] < 0 {
      let words = titleWords(old, at)
      if words.isEmpty { continue }
      let sort = Self.sortKey(old, at)
      var candidates: Set<Int> = []
      for word in Set(words) {
        // A word of many titles does not tell which; where it stands does.
        guard let holders = rare[word] else { continue }
        candidates.formUnion(holders.count <= mostHolders ? holders[...] : near(at, holders))
      }
      for candidate in candidates where Self.sortKey(new, candidate) == sort {
        let likeness = likeness(at, words, candidate, newWords[candidate] ?? [])
        if likeness > 0 { found.append((likeness, at, candidate)) }
      }
    }
    found.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    for (_, one, other) in found where newOf[one] < 0 && oldOf[other] < 0 { pair(one, other) }
  }

  /// Those about as far into the plan.
  private func near(_ at: Int, _ holders: [Int]) -> ArraySlice<Int> {
    let wanted = at * new.things.count / Swift.max(1, old.things.count)
    var low = 0
    var high = holders.count
    while low < high {
      let middle = (low + high) / 2
      if holders[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return holders[Swift.max(0, low - mostHolders / 2)..<Swift.min(holders.count, low + mostHolders / 2)]
  }

  /// In hundredths; 0 where they are not alike enough to be the same.
  private func likeness(_ one: Int, _ words: [[UInt8]], _ other: Int, _ otherWords: [[UInt8]]) -> Int {
    var result = wordLikeness(words, otherWords)
    let isInPlace = newOf[old.things[one].parent] == new.things[other].parent
    let isSameKind = old.kind(one) == new.kind(other)
    // Elsewhere in the plan, or by another ID, only what is nearly the same counts as the same.
    let isSure = isInPlace && !haveDifferentIdentifiers(one, other)
    if result < (isSure ? (isSameKind ? 34 : 50) : (isSameKind ? 66 : 80)) { return 0 }
    if isInPlace { result += 40 }
    if isSameKind { result += 15 }
    if !old.number(one).isEmpty, old.number(one) == new.number(other) { result += 20 }
    return result
  }

  private func haveDifferentIdentifiers(_ one: Int, _ other: Int) -> Bool {
    let (before, after) = (old.identifier(one), new.identifier(other))
    return !before.isEmpty && !after.isEmpty && before != after
  }

  /// What is left over alone of its kind in a place, in both versions, was given another title.
  private mutating func pairLast() {
    var left: [[UInt8]: (old: Int, new: Int)] = [:]
    func key(_ version: PlanVersion, _ at: Int, _ parent: Int) -> [UInt8] {
      let kind = version.kind(at)
      // `async: Title` says too little of itself, and a third tool is another tool.
      let isTelling = version.things[at].sort == .activity ? kind.count > 1 : version.things[at].sort == .block
      guard isTelling, version.number(at).isEmpty else { return [] }
      return placeKey(parent, version, at) + kind
    }
    for at in old.things.indices where newOf[at] < 0 && old.things[at].parent >= 0 {
      let parent = newOf[old.things[at].parent]
      let own = parent < 0 ? [] : key(old, at, parent)
      if own.isEmpty { continue }
      left[own] = (left[own] == nil ? at : -2, -1)
    }
    for at in new.things.indices where oldOf[at] < 0 && new.things[at].parent >= 0 {
      let own = key(new, at, new.things[at].parent)
      guard !own.isEmpty, let known = left[own] else { continue }
      left[own] = (known.old, known.new == -1 ? at : -2)
    }
    for at in new.things.indices where oldOf[at] < 0 && new.things[at].parent >= 0 {
      let own = key(new, at, new.things[at].parent)
      guard !own.isEmpty, let known = left[own], known.new == at, known.old >= 0,
        !haveDifferentIdentifiers(known.old, at)
      else { continue }
      pair(known.old, at)
    }
  }
}

/// A word of more titles than this is only followed to those near by.
private let mostHolders = 16

private func title(_ version: PlanVersion, _ at: Int) -> [UInt8] { folded(version.title(at)) }

private func titleWords(_ version: PlanVersion, _ at: Int) -> [[UInt8]] {
  let words = foldedWords(title(version, at))
  // Every file of a course is called so.
  if version.things[at].sort == .definition, words.last == Array("course".utf8) { return words.dropLast() }
  // Of a title as long as a page the beginning tells enough.
  return Array(words.prefix(40))
}

/// How much of two titles is the same, in hundredths; short words count for less.
func wordLikeness(_ one: [[UInt8]], _ other: [[UInt8]]) -> Int {
  var counts: [[UInt8]: Int] = [:]
  var whole = 0
  for word in one {
    counts[word, default: 0] += 1
    whole += weight(word)
  }
  var shared = 0
  for word in other {
    whole += weight(word)
    guard let count = counts[word], count > 0 else { continue }
    counts[word] = count - 1
    shared += weight(word)
  }
  return whole == 0 ? 0 : shared * 200 / whole
}

private func weight(_ word: [UInt8]) -> Int { word.count > 3 ? 3 : 1 }
