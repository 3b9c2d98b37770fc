// A spreadsheet takes a cell that begins with one of these for a formula, and a formula can do harm: = + - @, a tab, a carriage
// return, and their full-width twins. An apostrophe in front makes it text. What is a number to a spreadsheet in any country
// stays a number, and a dash that stands alone a dash.

/// The text of a cell as it may safely be opened in a spreadsheet.
package func guardedCell(_ text: String) -> String { isFormula(afterApostrophes(text)) ? "'" + text : text }

/// The text that `guardedCell` was given.
package func unguardedCell(_ text: String) -> String {
  guard text.utf8.first == 0x27, isFormula(afterApostrophes(text)) else { return text }
  return String(text.dropFirst())
}

/// Apostrophes in front are looked past, so that a text that came with one comes back with one.
private func afterApostrophes(_ text: String) -> Substring {
  var rest = text[...]
  while rest.utf8.first == 0x27 { rest = rest.dropFirst() }
  return rest
}

private func isFormula(_ text: Substring) -> Bool {
  // Some spreadsheets look past spaces.
  guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }) else { return false }
  switch first {
  case "=", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
  case "+", "-": return !isNumber(text)
  default: return false
  }
}

/// A sign alone, or a number behind one, with a comma or a point in it: `-`, `-1`, `-2,5`.
private func isNumber(_ text: Substring) -> Bool {
  var marks = 0
  for byte in text.utf8.dropFirst() {
    switch byte {
    case 0x30...0x39: break
    case 0x2C, 0x2E:
      marks += 1
      if marks > 1 { return false }
    default: return false
    }
  }
  return text.utf8.first == 0x2D || text.utf8.first == 0x2B
}
