import Reports
import Vocabulary

extension Session {
  mutating func runExplain() throws(UsageProblem) -> RunResult {
    if arguments.operands.isEmpty { throw .operandMissing(.explain) }
    let words = arguments.operands.map { String(decoding: $0, as: UTF8.self) }
    let phrase = words.joined(separator: " ")
    var found = meanings(of: phrase)
    if found.isEmpty && words.count > 1 {
      // Several words, each of them known: `explain outcome goal`.
      let each = words.map { meanings(of: $0) }
      if each.allSatisfy({ !$0.isEmpty }) { found = each.flatMap { $0 } }
    } else if found.count > 1 {
      let opening = Bilingual(
        nl: "'\(phrase)' betekent meer dan één ding; het hangt ervan af waar het staat.",
        en: "'\(phrase)' means more than one thing; it depends on where it stands.")
      for line in wrapped(say(opening), width: 80) { output.line(line) }
      output.line()
    }
    if found.isEmpty {
      complainUnknown(phrase)
      return result(.failure)
    }
    for (number, meaning) in found.enumerated() {
      if number > 0 {
        output.line()
        output.write(String(repeating: "─", count: 80), .faint)
        output.line()
      }
      Page(meaning, language).write(to: &output)
    }
    return result(.clean)
  }

  private mutating func complainUnknown(_ phrase: String) {
    errors.write("coursecheck: ")
    errors.writeForeign(say(Bilingual(nl: "'\(phrase)' kennen we niet.", en: "'\(phrase)' is not a word we know.")))
    errors.line()
    let near = nearestWords(to: phrase, language)
    if near.isEmpty {
      errors.line(
        say(
          Bilingual(
            nl: "Met `coursecheck reference` zie je alle woorden.", en: "See `coursecheck reference` for all words.")))
    } else {
      let list = alternatives(near.map { "'\($0)'" }, language)
      errors.line(say(Bilingual(nl: "Bedoel je \(list)?", en: "Did you mean \(list)?")))
    }
    hasFailed = true
  }
}
