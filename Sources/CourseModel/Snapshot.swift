import CourseSyntax
import SourceText
import Vocabulary

/// One state of one document, read once: its text, its tree and what it says. Immutable; everything the product shows is a
/// function of it.
package final class Snapshot: Sendable {
  package let tree: SyntaxTree
  package let model: CourseModel

  package convenience init(_ bytes: [UInt8], as role: DocumentRole = .plan, ownKinds: [OwnKind] = []) {
    self.init(parse(bytes, as: role), ownKinds: ownKinds)
  }

  package init(_ tree: SyntaxTree, ownKinds: [OwnKind] = []) {
    var tree = tree
    model = lower(tree, ownKinds: ownKinds)
    if !ownKinds.isEmpty {
      // The parser knows the catalogue only.
      let known = Set(model.elements.lazy.filter { if case .own = $0.kind { true } else { false } }.map { $0.kindSpan })
      tree.problems.removeAll { problem in
        if case .unknownKind = problem.kind { known.contains(problem.span) } else { false }
      }
    }
    self.tree = tree
  }

  /// The same document after a change.
  package func changed(to bytes: [UInt8]) -> Snapshot { Snapshot(bytes, as: role, ownKinds: model.ownKinds) }

  package var bytes: [UInt8] { tree.bytes }
  package var role: DocumentRole { tree.role }
  package var language: Language { tree.language }
  package var lineIndex: LineIndex { tree.lineIndex }

  /// Text as written.
  package func text(_ span: Span) -> String { tree.text(span) }

  /// Text as meant: without the backslashes that make a mark plain.
  package func plainText(_ span: Span) -> String {
    let range = span.range.clamped(to: 0..<bytes.count)
    guard bytes[range].contains(0x5C) else { return tree.text(span) }
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x5C && index + 1 < range.upperBound && isEscapable(at: index + 1, range.upperBound) { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isEscapable(at index: Int, _ end: Int) -> Bool {
    switch bytes[index] {
    case 0x5B, 0x5D, 0x2C, 0x5C: true
    case 0x2D: index + 1 < end && bytes[index + 1] == 0x3E
    case 0xE2: index + 2 < end && bytes[index + 1] == 0x86 && bytes[index + 2] == 0x92
    default: false
    }
  }

  /// The language that the document says it is in; nil where it does not say.
  package var declaredLanguage: Language? {
    let top = role == .project ? -1 : model.document
    for element in model.elements where element.keyword == .language && element.parent == top {
      if case .language(let language) = element.value { return language }
    }
    return nil
  }

  package func title(_ element: Int32) -> String {
    guard element >= 0, Int(element) < model.elements.count else { return "" }
    return plainText(model.elements[Int(element)].textSpan)
  }

  package func name(_ element: Int32) -> String {
    guard element >= 0, Int(element) < model.elements.count else { return "" }
    return text(model.elements[Int(element)].nameSpan)
  }
}
