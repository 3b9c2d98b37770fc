extension Page {
  /// Without any marks of style.
  package func plainText(width: Int = 80) -> [UInt8] {
    var output = TextOutput()
    write(to: &output, width: width)
    return output.bytes
  }

  /// The page for a terminal: lines of at most `width` columns.
  package func write(to output: inout TextOutput, width: Int = 80) {
    output.write(title, .strong)
    output.line()
    for block in blocks {
      if !isTightAfterHeading(block) { output.line() }
      switch block {
      case .heading(_, let text):
        output.write(text, .strong)
        output.line()
      case .paragraph(let text):
        write(wrapped(text, width: width), indent: 0, &output)
      case .list(let items):
        for item in items {
          let lines = wrapped(item, width: width - 4)
          output.write("  - ")
          writeInline(lines.first ?? "", &output)
          output.line()
          write(Array(lines.dropFirst()), indent: 4, &output)
        }
      case .code(let text):
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          if !line.isEmpty { output.spaces(4) }
          output.line(String(line))
        }
      case .facts(let facts):
        write(facts, width, &output)
      case .table(let header, let rows):
        // A terminal is too narrow for a table: each row becomes its first cell with the others beside it.
        for row in rows {
          writeInline("  " + (row.first ?? ""), &output)
          output.line()
          for (name, cell) in zip(header, row).dropFirst() where !cell.isEmpty {
            write(wrapped(name + ": " + cell, width: width - 6), indent: 6, &output)
          }
        }
      }
    }
  }

  /// Facts stand right below the title.
  private func isTightAfterHeading(_ block: Block) -> Bool {
    switch block {
    case .heading, .paragraph, .list, .code, .facts, .table: false
    }
  }

  private func write(_ facts: [(name: String, value: String)], _ width: Int, _ output: inout TextOutput) {
    let column = Swift.min(24, (facts.map { displayWidth(of: $0.name) }.max() ?? 0) + 2)
    for fact in facts {
      let nameWidth = displayWidth(of: fact.name)
      output.spaces(2)
      output.write(fact.name, .faint)
      output.spaces(Swift.max(2, column - nameWidth))
      let lines = wrapped(fact.value, width: width - column - 2)
      writeInline(lines.first ?? "", &output)
      output.line()
      write(Array(lines.dropFirst()), indent: column + 2, &output)
    }
  }

  private func write(_ lines: [String], indent: Int, _ output: inout TextOutput) {
    for line in lines {
      output.spaces(indent)
      writeInline(line, &output)
      output.line()
    }
  }

  /// In a terminal the back-quotes stay: they show where what you write begins and ends.
  private func writeInline(_ text: String, _ output: inout TextOutput) { output.write(text) }
}
