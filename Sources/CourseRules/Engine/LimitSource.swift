/// The text of `Limits+Generated.swift`: for each rule file, named as `UnevenWeeks`, the limits it asks for by name, as in
/// `look.limits.upper(.peakRatio)`.
package func limitSource(ruleFiles: [(name: String, text: String)], limits: [String]) -> String {
  var rows: [String] = []
  for file in ruleFiles.sorted(by: { $0.name < $1.name }) {
    let used = limitsNamed(in: Array(file.text.utf8), limits)
    if used.isEmpty { continue }
    rows.append("    case \"\(dashed(file.name))\": [\(used.map { "." + $0 }.joined(separator: ", "))]")
  }
  return """
    // Written by `swift run coursecheck-dev generate`. Do not edit.

    extension Rule {
      /// The numbers it compares with, as far as its own file names them.
      package var limits: [Limit] {
        switch name {
    \((rows + ["    default: []"]).joined(separator: "\n"))
        }
      }
    }

    """
}

/// Those behind `limits[.` and `limits.upper(.`, once each, in the order of the text.
private func limitsNamed(in text: [UInt8], _ limits: [String]) -> [String] {
  let mark = Array("limits".utf8)
  var found: [String] = []
  var position = 0
  while position + mark.count < text.count {
    guard text[position..<(position + mark.count)].elementsEqual(mark) else {
      position += 1
      continue
    }
    position += mark.count
    var start = position
    if text[start] == 0x2E { start = wordEnd(text, start + 1) }
    guard start + 1 < text.count, text[start] == 0x28 || text[start] == 0x5B, text[start + 1] == 0x2E else { continue }
    let name = String(decoding: text[(start + 2)..<wordEnd(text, start + 2)], as: UTF8.self)
    if limits.contains(name) && !found.contains(name) { found.append(name) }
  }
  return found
}

private func wordEnd(_ text: [UInt8], _ start: Int) -> Int {
  var end = start
  while end < text.count, isLetter(text[end] | 0x20) || (text[end] >= 0x30 && text[end] <= 0x39) { end += 1 }
  return end
}

private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

/// `UnknownWord` to `unknown-word`, `WeightsNot100` to `weights-not-100`.
package func dashed(_ name: String) -> String {
  var result = ""
  var before: Character = " "
  for letter in name {
    if !result.isEmpty, letter.isUppercase || (letter.isNumber && !before.isNumber) { result += "-" }
    result += letter.lowercased()
    before = letter
  }
  return result
}
