extension Page {
  /// The page as Markdown.
  package func markdown() -> [UInt8] {
    var output = TextOutput()
    output.line("# " + escaped(title))
    output.line()
    output.bytes += markdownBlocks()
    return output.bytes
  }

  /// For a small window: the title as a line like others.
  package func markdownNote() -> [UInt8] {
    var output = TextOutput()
    output.line("**" + escaped(title) + "**")
    if !blocks.isEmpty { output.line() }
    output.bytes += markdownBlocks()
    return output.bytes
  }

  /// Without its title.
  func markdownBlocks() -> [UInt8] {
    var output = TextOutput()
    for (at, block) in blocks.enumerated() {
      if at > 0 { output.line() }
      switch block {
      case .heading(let level, let text):
        output.line(String(repeating: "#", count: level) + " " + escaped(text))
      case .paragraph(let text):
        output.line(escaped(text))
      case .list(let items):
        for item in items { output.line("- " + escaped(item)) }
      case .code(let text):
        output.line("```course")
        output.line(text)
        output.line("```")
      case .facts(let facts):
        for fact in facts { output.line("- **" + escaped(fact.name) + "**: " + escaped(fact.value)) }
      case .table(let header, let rows):
        output.line("| " + header.map(cell).joined(separator: " | ") + " |")
        output.line("|" + String(repeating: " --- |", count: header.count))
        for row in rows { output.line("| " + row.map(cell).joined(separator: " | ") + " |") }
      }
    }
    return output.bytes
  }

  private func cell(_ text: String) -> String {
    var result = ""
    // A bar parts cells even between back-quotes.
    for character in escaped(text) { result += character == "|" ? "\\|" : String(character) }
    return result
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for piece in Inline.pieces(text) {
      if piece.isCode {
        result += "`" + piece.text + "`"
      } else {
        for character in piece.text {
          switch character {
          case "*", "_", "<", "[", "]", "\\", "#": result += "\\" + String(character)
          default: result.append(character)
          }
        }
      }
    }
    return result
  }
}
