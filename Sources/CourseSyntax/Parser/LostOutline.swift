import SourceText
import Vocabulary

extension Parser {
  /// A document with blocks in which no line is indented has lost its outline, unless it says the same either way.
  mutating func noteLostOutline(_ tree: inout SyntaxTree) {
    let depths = restoredDepths(tree)
    guard depths.contains(where: { $0.depth > 0 }) else { return }
    tree.outlineIsLost = true
    let document = Int(tree.documentLine)
    tree.problems.insert(
      SyntaxProblem(.outlineLost, tree.contentSpan(ofLine: document), line: document), at: 0)
  }
}

/// How deep a line stands once the outline is restored.
package struct RestoredDepth: Sendable {
  package var line: Int
  package var depth: Int
}

/// The outline that a flat document must have had: period 1; module and week 2; meeting 3; part 4; sync 5. A block closes
/// those of its rank and below; async goes to the nearest module or week; breaks and holidays stand beside the block above;
/// the document's own properties and what is defined once go to the document; any other property to the nearest entry
/// above that takes it; items and the writer's own properties to the entry directly above.
package func restoredDepths(_ tree: SyntaxTree) -> [RestoredDepth] {
  struct Level {
    var rank: Int
    var place: Place?
    var depth: Int
  }
  var result: [RestoredDepth] = []
  guard tree.documentLine >= 0 else { return result }
  let documentPlace = tree.lines[Int(tree.documentLine)].opens ?? .course
  // Open blocks, outermost first; depth 0 is the left margin, where the document's parts stand.
  var blocks: [Level] = []
  // Entries above that may take a property: from the block inwards to the last line.
  var takers: [Level] = []
  var lastDepth = 0
  var line = Int(tree.documentLine) + 1
  while line < tree.lines.count {
    let current = tree.lines[line]
    switch current.kind {
    case .blank, .comment, .stray: break
    case .item:
      result.append(RestoredDepth(line: line, depth: lastDepth + 1))
    case .prose:
      result.append(RestoredDepth(line: line, depth: takers.isEmpty && blocks.isEmpty ? 0 : lastDepth + 1))
    case .entry:
      let keyword = tree.lines[line].keyword
      var depth = 0
      let rank = keyword.flatMap(outlineRank) ?? 0
      if let keyword, keyword == .async {
        while let last = blocks.last, last.rank > 2 { blocks.removeLast() }
        depth = blocks.last.map { $0.depth + 1 } ?? 0
        takers = blocks + [Level(rank: 6, place: .activity, depth: depth)]
        lastDepth = depth
      } else if let keyword, keyword == .pause || keyword == .holiday || keyword == .or {
        depth = keyword == .or ? lastActivityDepth(takers.map { ($0.place, $0.depth) }) : blocks.last?.depth ?? 0
        if keyword != .or {
          takers = blocks + [Level(rank: 6, place: keyword.facts.opens, depth: depth)]
          lastDepth = depth
        }
      } else if rank > 0, let keyword {
        while let last = blocks.last, last.rank >= rank { blocks.removeLast() }
        depth = blocks.last.map { $0.depth + 1 } ?? 0
        let level = Level(rank: rank, place: keyword.facts.opens, depth: depth)
        if rank < 5 { blocks.append(level) }
        takers = rank < 5 ? blocks : blocks + [level]
        lastDepth = depth
      } else if let keyword, belongsToDocument(tree, line, keyword, documentPlace) {
        depth = 0
        takers = [Level(rank: 6, place: keyword.facts.opens, depth: 0)]
        blocks = []
        lastDepth = 0
      } else if let keyword {
        var index = takers.count
        depth = 0
        while index > 0 {
          index -= 1
          if let place = takers[index].place, keyword.facts.places.contains(place) {
            depth = takers[index].depth + 1
            takers.removeSubrange((index + 1)...)
            takers.append(Level(rank: 7, place: keyword.facts.opens, depth: depth))
            break
          }
        }
        lastDepth = depth
      } else {
        depth = takers.isEmpty ? 0 : lastDepth + 1
        if takers.isEmpty { lastDepth = 0 }
      }
      result.append(RestoredDepth(line: line, depth: depth))
    }
    line += 1
  }
  return result
}

private func lastActivityDepth(_ takers: [(Place?, Int)]) -> Int {
  for (place, depth) in takers.reversed() where place == .activity { return depth }
  return takers.last?.1 ?? 0
}

private func outlineRank(_ keyword: Keyword) -> Int? {
  switch keyword {
  case .period, .boarding, .path: 1
  case .module, .week, .phase, .pattern: 2
  case .meeting: 3
  case .part: 4
  case .sync: 5
  default: nil
  }
}

/// What a document states about itself, and what is defined once: never a property of the block above.
private func belongsToDocument(_ tree: SyntaxTree, _ line: Int, _ keyword: Keyword, _ document: Place) -> Bool {
  guard keyword.facts.places.contains(document) else { return false }
  switch keyword {
  case .ignore, .measurement, .experience, .outcome, .goal, .channel, .persona, .review, .dimension, .group,
    .stakeholder:
    return true
  case .assessment:
    return definesAssessment(tree, line)
  default:
    // A property that only the document can hold.
    let elsewhere: PlaceSet = [.activity, .meeting, .part, .module, .assessment, .measurement, .tool]
    return keyword.facts.places.rawValue & elsewhere.rawValue == 0
  }
}

/// A text of IDs alone refers to an assessment; any other text, a kind or a weight defines one.
package func definesAssessment(_ tree: SyntaxTree, _ line: Int) -> Bool {
  for token in tree.tokenRange(ofLine: line) {
    switch tree.tokens[token].kind {
    case .termKind, .identifier, .openBracket: return true
    case .text:
      let range = tree.span(ofToken: token).range
      var parts = ListParts(tree.bytes, range)
      while let part = parts.next() {
        let isOneWord = !tree.bytes[part].contains(0x20)
        let hasMark = tree.bytes[part].contains { ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39) }
        if !(isOneWord && hasMark) { return true }
      }
      return false
    default: break
    }
  }
  return false
}
