import Vocabulary

/// A text in lines of at most `width` columns, broken between words. A word that is longer stands on a line of its own.
package func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var column = 0
  for word in text.split(separator: " ") {
    let wordWidth = displayWidth(of: String(word))
    if column > 0 && column + 1 + wordWidth > width {
      lines.append(line)
      line = ""
      column = 0
    }
    if column > 0 {
      line += " "
      column += 1
    }
    line += word
    column += wordWidth
  }
  if column > 0 || lines.isEmpty { lines.append(line) }
  return lines
}

/// `a`, `a en b`, `a, b en c`.
package func enumerated(_ parts: [String], _ language: Language) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  let and = Bilingual(nl: " en ", en: " and ")[language]
  return parts.dropLast().joined(separator: ", ") + and + last
}

/// `a`, `a of b`, `a, b of c`.
package func alternatives(_ parts: [String], _ language: Language) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  let or = Bilingual(nl: " of ", en: " or ")[language]
  return parts.dropLast().joined(separator: ", ") + or + last
}
