/// Phrases that share their beginnings, so that an engine looks at each letter of a line once.
struct WordTrie {
  private struct Node {
    var children: [(letter: Unicode.Scalar, node: Int)] = []
    var isEnd = false
  }

  private var nodes = [Node()]

  /// Between words: white space and hyphens are the same.
  private static let between: Unicode.Scalar = " "

  init(_ phrases: [String]) {
    for phrase in phrases.sorted() { insert(phrase) }
  }

  private mutating func insert(_ phrase: String) {
    var at = 0
    for scalar in phrase.lowercased().unicodeScalars {
      let letter = scalar == "-" ? Self.between : scalar
      if let next = nodes[at].children.first(where: { $0.letter == letter }) {
        at = next.node
      } else {
        nodes.append(Node())
        nodes[at].children.append((letter, nodes.count - 1))
        at = nodes.count - 1
      }
    }
    if at != 0 { nodes[at].isEnd = true }
  }

  func text(_ dialect: PatternDialect) -> String { text(of: 0, dialect) }

  private func text(of node: Int, _ dialect: PatternDialect) -> String {
    let branches = nodes[node].children.sorted { $0.letter < $1.letter }.map { child in
      Self.letter(child.letter, dialect) + text(of: child.node, dialect)
    }
    guard let first = branches.first else { return "" }
    let isSingle = nodes[node].children.count == 1
    if !nodes[node].isEnd { return isSingle ? first : group(branches.joined(separator: "|"), dialect) }
    return group(branches.joined(separator: "|"), dialect) + (dialect == .perl ? "?" : "=")
  }

  private static func letter(_ scalar: Unicode.Scalar, _ dialect: PatternDialect) -> String {
    // White space, no-break space, dashes.
    if scalar == between { return "[ \\t" + otherWhite + "\u{2010}-\u{2015}-]+" }
    // An accent may be left out.
    switch scalar {
    case "é", "è", "ê", "ë": return "[" + String(scalar) + "e]"
    case "ï": return "[ïi]"
    case "ö": return "[öo]"
    case "ü": return "[üu]"
    case "’", "'": return "['’]"
    default: return escaped(scalar, dialect)
    }
  }
}
