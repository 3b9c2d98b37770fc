import TestKit
import Vocabulary

/// Writes the lines of a plan in one of the two languages. The same numbers give the same plan in both: each choice is made
/// before it is put in words.
struct PlanWriter {
  let language: Language
  var numbers: SeededNumbers
  private(set) var lines: [String] = []

  init(_ language: Language, _ numbers: SeededNumbers) {
    self.language = language
    self.numbers = numbers
  }

  mutating func line(_ nl: String, _ en: String, depth: Int = 0) {
    lines.append(String(repeating: "  ", count: depth) + word(nl, en))
  }

  /// What is the same in both.
  mutating func line(_ text: String, depth: Int = 0) { line(text, text, depth: depth) }

  mutating func blank() { lines.append("") }

  func word(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  /// One of a list, in words.
  mutating func phrase(_ choices: [Bilingual<String>]) -> String { choices[numbers.below(choices.count)][language] }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[numbers.below(choices.count)] }

  /// Whether something is said, as often as people say it.
  mutating func chance(_ percent: Int) -> Bool { numbers.below(100) < percent }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + numbers.below(high - low + 1) }

  /// So many lines at most.
  func bytes(upTo count: Int = .max) -> [UInt8] { Array((lines.prefix(count).joined(separator: "\n") + "\n").utf8) }
}
