import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// The edits that take the properties right below a line up into its details, and outcomes into its links.
///
/// The other way round of `detailsAsProperties`. What the document says does not change. The document's own properties stay
/// where they are, and so does whatever has details of its own, something below it, or commas in its value.
package func propertiesAsDetails(_ snapshot: Snapshot, in lines: Range<Int>? = nil) -> [TextEdit] {
  if snapshot.tree.outlineIsLost { return [] }
  let contracting = Contracting(snapshot)
  let changes = (lines ?? snapshot.tree.lines.indices).compactMap { line -> FormChange? in
    let ways = contracting.edits(line)
    return ways.isEmpty ? nil : FormChange(line: line, ways: ways)
  }
  return keepingMeaning(changes, of: snapshot)
}

private struct Contracting {
  private let snapshot: Snapshot
  private let tree: SyntaxTree
  private let bytes: [UInt8]
  private let firstChild: [Int]

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    tree = snapshot.tree
    bytes = tree.bytes
    firstChild = firstLines(in: tree)
  }

  private struct Property {
    var line: Int
    var keyword: Keyword
    var head: Range<Int>
    var value: Range<Int>
  }

  /// With values alone where a value says itself what it is; then with all names.
  func edits(_ line: Int) -> [TextEdit] {
    guard line != Int(tree.documentLine), tree.lines[line].opens != nil, let owner = LineParts(tree, line),
      owner.isWhole, owner.links == nil
    else { return [] }
    let properties = properties(below: line)
    guard let last = properties.last else { return [] }
    let end = tree.contentSpan(ofLine: last.line).range.upperBound
    let start = owner.close?.lowerBound ?? owner.bodyEnd
    var ways: [TextEdit] = []
    for isShort in [true, false] {
      let edit = TextEdit(Span(start, end), tail(properties, owner, tree.lines[line].keyword, isShort: isShort))
      if !ways.contains(edit) { ways.append(edit) }
    }
    return ways
  }

  private func tail(_ properties: [Property], _ owner: LineParts, _ keyword: Keyword?, isShort: Bool) -> [UInt8] {
    let details = properties.filter { $0.keyword != .forOutcomes }.map { property -> [UInt8] in
      let value = Array(bytes[property.value])
      let isAlone = value == [0x3F] ? isPrincipal(property.keyword, of: keyword) : saysWhatItIs(property)
      return isShort && isAlone ? value : Array(bytes[property.head]) + [0x3A, 0x20] + value
    }
    var result: [UInt8] = []
    if !details.isEmpty {
      if owner.close == nil { result += [0x20, 0x5B] } else if !owner.pieces.isEmpty { result += [0x2C, 0x20] }
      result += Array(details.joined(separator: [0x2C, 0x20]))
    }
    if !details.isEmpty || owner.close != nil { result.append(0x5D) }
    for property in properties where property.keyword == .forOutcomes {
      result += Array(" -> ".utf8) + bytes[property.value]
    }
    return result
  }

  /// Whether a value is understood without the name of its property.
  private func saysWhatItIs(_ property: Property) -> Bool {
    guard property.keyword.row.bare else { return false }
    guard case .looseDuration = property.keyword.facts.value else { return true }
    var text = ValueText()
    text.read(bytes, property.value)
    return text.promptness() != nil
  }

  /// What a `?` alone is about.
  private func isPrincipal(_ keyword: Keyword, of owner: Keyword?) -> Bool {
    switch owner?.facts.principal {
    case .some(.duration): keyword == .duration
    case .some(.time): keyword == .when
    case .some(.weight): keyword == .weight
    case .some(.none), nil: false
    }
  }

  /// The properties on the lines right below, up to the first that has to stay; outcomes are the last of them.
  private func properties(below line: Int) -> [Property] {
    var result: [Property] = []
    var next = line + 1
    while next < tree.lines.count, let property = property(next, below: line) {
      result.append(property)
      if property.keyword == .forOutcomes { break }
      next += 1
    }
    return result
  }

  private func property(_ line: Int, below owner: Int) -> Property? {
    let current = tree.lines[line]
    guard current.kind == .entry, Int(current.parent) == owner, firstChild[line] < 0,
      let keyword = current.keyword, keyword.mayNameDetail,
      let parts = LineParts(tree, line), parts.isBareHead, parts.pieces.isEmpty, parts.close == nil,
      parts.links == nil, let head = parts.head, let value = parts.text
    else { return nil }
    if keyword != .forOutcomes && !staysOnePiece(value) { return nil }
    return Property(line: line, keyword: keyword, head: head, value: value)
  }

  /// No mark in it means something between brackets.
  private func staysOnePiece(_ value: Range<Int>) -> Bool {
    for position in value {
      switch bytes[position] {
      case 0x5B, 0x5C, 0x5D: return false
      case 0x2C:
        let isDecimal =
          position > value.lowerBound && position + 1 < value.upperBound && isDigit(bytes[position - 1])
          && isDigit(bytes[position + 1])
        if !isDecimal { return false }
      default: break
      }
    }
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
