import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Writes one line after another as `head: text [details] -> links`, with single spaces around the parts.
struct LineWriter {
  /// What stands before a piece of a line.
  private enum Gap {
    case nothing
    case space
    case comma

    var bytes: [UInt8] {
      switch self {
      case .nothing: []
      case .space: [0x20]
      case .comma: [0x2C, 0x20]
      }
    }
  }

  /// A part of a line that stays together, and what comes in its place if it is not canonical as it is.
  private struct Piece {
    var gap: Gap
    var range: Range<Int>
    var replacement: [UInt8]?
  }

  private let tree: SyntaxTree
  private let bytes: [UInt8]
  private var values: PlainValues
  private var head: [Piece] = []
  private var details: [Piece] = []
  private var links: [Piece] = []
  private let spellings = CapitalisedNames.shared

  init(_ snapshot: Snapshot) {
    tree = snapshot.tree
    bytes = snapshot.tree.bytes
    values = PlainValues(snapshot)
  }

  mutating func write(_ line: Int, _ content: Range<Int>, _ list: inout EditList) {
    head.removeAll(keepingCapacity: true)
    details.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    values.begin(line)
    gather(tree.tokenRange(ofLine: line), content.upperBound)
    dropWhatIsEmpty()
    var position = content.lowerBound
    emit(head, &position, &list)
    if linksStandFirst && isClosed(details) {
      list.replace(position..<content.upperBound, with: written(details) + written(links))
      return
    }
    emit(linksStandFirst ? links : details, &position, &list)
    emit(linksStandFirst ? details : links, &position, &list)
    list.replace(position..<content.upperBound, with: [])
  }

  // MARK: Putting down

  private func emit(_ pieces: [Piece], _ position: inout Int, _ list: inout EditList) {
    for piece in pieces {
      list.replace(position..<piece.range.lowerBound, with: piece.gap.bytes)
      if let replacement = piece.replacement { list.replace(piece.range, with: replacement) }
      position = piece.range.upperBound
    }
  }

  private func written(_ pieces: [Piece]) -> [UInt8] {
    var result: [UInt8] = []
    for piece in pieces {
      result.append(contentsOf: piece.gap.bytes)
      if let replacement = piece.replacement {
        result.append(contentsOf: replacement)
      } else {
        result.append(contentsOf: bytes[piece.range])
      }
    }
    return result
  }

  private var linksStandFirst: Bool {
    guard let detail = details.first, let link = links.first else { return false }
    return link.range.lowerBound < detail.range.lowerBound
  }

  /// Nothing can be put behind brackets that are still open.
  private func isClosed(_ details: [Piece]) -> Bool {
    details.last.map { $0.range.count == 1 && bytes[$0.range.lowerBound] == 0x5D } ?? true
  }

  // MARK: Taking up

  private mutating func gather(_ tokens: Range<Int>, _ end: Int) {
    var afterComma = false
    var detailGap = Gap.nothing
    for token in tokens {
      let current = tree.tokens[token]
      let range = tree.span(ofToken: token).range
      switch current.kind {
      case .byteOrderMark, .indent, .space, .lineEnd: break
      case .bullet: head.append(Piece(gap: .nothing, range: range, replacement: [0x2D]))
      case .proseMark, .unknownHead, .customHead, .settingName, .colon:
        head.append(Piece(gap: .nothing, range: range))
      case .proseText: head.append(Piece(gap: .space, range: range))
      case .comment:
        head.append(Piece(gap: .nothing, range: range.lowerBound..<endOfText(range)))
      case .stray: head.append(Piece(gap: .nothing, range: range.lowerBound..<end))
      case .keyword: head.append(Piece(gap: .nothing, range: range, replacement: name(range)))
      case .activityKind, .termKind, .environmentKind:
        head.append(Piece(gap: .space, range: range, replacement: name(range)))
      case .unknownKind: head.append(Piece(gap: .space, range: range, replacement: words(range, .asWritten)))
      case .identifier: head.append(Piece(gap: .space, range: range))
      case .number: head.append(Piece(gap: .space, range: range, replacement: number(range)))
      case .ruleName:
        head.append(Piece(gap: afterComma ? .comma : .space, range: range))
        afterComma = true
      case .ruleComma: break
      case .text: head.append(Piece(gap: .space, range: range, replacement: values.plainText(range)))
      case .openBracket: details.append(Piece(gap: .space, range: range))
      case .closeBracket: details.append(Piece(gap: .nothing, range: range))
      case .detailName:
        details.append(Piece(gap: detailGap, range: range, replacement: name(range)))
        detailGap = .space
      case .detailColon: details.append(Piece(gap: .nothing, range: range))
      case .detailValue:
        details.append(Piece(gap: detailGap, range: range, replacement: values.plainDetail(range)))
        detailGap = .comma
      case .unknownDetail:
        details.append(Piece(gap: detailGap, range: range))
        detailGap = .comma
      case .detailComma: if details.count > 1 { detailGap = .comma }
      case .arrow: links.append(Piece(gap: .space, range: range, replacement: [0x2D, 0x3E]))
      case .reference: links.append(Piece(gap: links.count > 1 ? .comma : .space, range: range))
      case .referenceComma: break
      }
    }
  }

  /// Brackets without details go, and so does the colon of an `or` that says nothing more.
  private mutating func dropWhatIsEmpty() {
    // Behind an earlier bracket they keep that one from being read as details.
    if details.count == 2, isClosed(details), !head.contains(where: { bytes[$0.range].contains(0x5B) }) {
      details.removeAll(keepingCapacity: true)
    }
    guard head.count == 2, details.isEmpty, links.isEmpty, let last = head.last, bytes[last.range].elementsEqual([0x3A])
    else { return }
    if head[0].replacement == [0x6F, 0x72] || head[0].replacement == [0x6F, 0x66] { head.removeLast() }
  }

  /// Before the white space at the end of a comment.
  private func endOfText(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      if byte == 0x20 || byte == 0x09 {
        end -= 1
      } else if byte == 0xA0 && end - 1 > range.lowerBound && bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return end
  }

  // MARK: Words

  private func words(_ range: Range<Int>, _ letterCase: LetterCase) -> [UInt8] {
    var result: [UInt8] = []
    appendWords(bytes, range, letterCase, to: &result)
    return result
  }

  private func name(_ range: Range<Int>) -> [UInt8] {
    var phrase = FoldedPhrase()
    phrase.fold(bytes, range, limit: 16)
    return spellings.spelling(phrase.letters) ?? words(range, .lowered)
  }

  /// A number in plain marks; what is no number stays as it is, for then its marks are all there is to go by.
  private func number(_ range: Range<Int>) -> [UInt8] {
    var text = ValueText()
    text.read(bytes, range)
    if case .value = text.weekNumbers() { return plain(range) }
    if case .value = text.quantity() { return plain(range) }
    return Array(bytes[range])
  }

  private func plain(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    appendPlain(bytes, range, to: &result)
    return result
  }
}
