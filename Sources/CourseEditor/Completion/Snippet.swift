/// A text with places to fill in, for editors that lead the writer from one to the next.
package struct Snippet: Sendable, Equatable {
  package enum Piece: Sendable, Equatable {
    case text(String)
    /// Something that can stay as it is.
    case value(String)
    /// Says what goes here; never meant to stay.
    case prompt(String)
    /// One of these.
    case choice([String])
  }

  package private(set) var pieces: [Piece]

  package init(_ pieces: [Piece]) { self.pieces = pieces }
  package init(_ text: String) { pieces = [.text(text)] }

  /// An example of a value: each number in it is a place to fill in, as long as they are few.
  package init(example: String) {
    pieces = []
    var run: [UInt8] = []
    var isNumber = false
    func piece() -> Piece {
      let text = String(decoding: run, as: UTF8.self)
      return isNumber ? .value(text) : .text(text)
    }
    for byte in example.utf8 {
      let isDigit = byte >= 0x30 && byte <= 0x39
      if isDigit != isNumber, !run.isEmpty {
        pieces.append(piece())
        run = []
      }
      isNumber = isDigit
      run.append(byte)
    }
    if !run.isEmpty { pieces.append(piece()) }
    let places = pieces.count { if case .value = $0 { true } else { false } }
    if places > 2 { pieces = [.text(example)] }
  }

  package var hasPlaces: Bool {
    pieces.contains { if case .text = $0 { false } else { true } }
  }

  /// The text for an editor without places to fill in: up to the first thing that only the writer knows.
  package var plain: String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text), .value(let text): result += text
      case .prompt, .choice: return result
      }
    }
    return result
  }

  /// The text as it is when nothing is filled in.
  package var full: String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text), .value(let text), .prompt(let text): result += text
      case .choice(let texts): result += texts.first ?? ""
      }
    }
    return result
  }

  package func preceded(by text: String) -> Snippet { text.isEmpty ? self : Snippet([.text(text)] + pieces) }
}
