import Reports

/// A page for `man`, in ASCII and the macros that every implementation knows.
struct Roff {
  private(set) var text = ""

  mutating func macro(_ name: String, _ arguments: String...) {
    text += "." + name
    for argument in arguments { text += " \"" + escaped(argument) + "\"" }
    text += "\n"
  }

  /// Running text; what stands between backticks is bold.
  mutating func paragraph(_ prose: String) { fill(marked(prose)) }

  /// Bold as a whole, and to be typed as it stands.
  mutating func bold(_ code: String) { fill(bold(code)) }

  /// Something to be typed, and then what it means.
  mutating func item(_ code: String, italic value: String? = nil, _ prose: String) {
    macro("TP")
    fill(bold(code) + (value.map { " \\fI" + escaped($0) + "\\fP" } ?? ""), width: .max)
    fill(marked(prose))
  }

  /// Lines to be typed, kept as they are.
  mutating func example(_ lines: [String]) {
    macro("PP")
    macro("nf")
    macro("RS", "4")
    for line in lines { fill(escaped(line, isCode: true), width: .max) }
    macro("RE")
    macro("fi")
  }

  // MARK: Escaping

  private func bold(_ code: String) -> String { "\\fB" + escaped(code, isCode: true) + "\\fP" }

  private func marked(_ prose: String) -> String {
    var result = ""
    for (number, part) in prose.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      result += number % 2 == 1 ? bold(String(part)) : escaped(String(part))
    }
    return result
  }

  /// In running text a hyphen stays one, but for those that an option begins with.
  private func escaped(_ text: String, isCode: Bool = false) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      var result = ""
      let isTyped = isCode || word.hasPrefix("-") || word.hasPrefix("[-")
      for scalar in word.unicodeScalars { result += escape(scalar, isTyped) }
      return result
    }.joined(separator: " ")
  }

  private func escape(_ scalar: Unicode.Scalar, _ isTyped: Bool) -> String {
    switch scalar {
    case "\\": return "\\e"
    case "-": return isTyped ? "\\-" : "-"
    case "'": return "\\(aq"
    case "`": return "\\(ga"
    case "^": return "\\(ha"
    case "~": return "\\(ti"
    case "\"": return "\\(dq"
    default:
      if scalar.isASCII { return String(Character(scalar)) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\[u" + String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits + "]"
    }
  }

  /// In lines of a length that editors and checkers like; none begins with what would be read as a macro.
  private mutating func fill(_ escaped: String, width: Int = 78) {
    for line in width == .max ? [escaped] : wrapped(escaped, width: width) {
      if line.hasPrefix(".") || line.hasPrefix("'") { text += "\\&" }
      text += line + "\n"
    }
  }
}
