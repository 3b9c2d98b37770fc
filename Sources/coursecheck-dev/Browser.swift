import CourseAnswers
import CourseRules
import Foundation
import JSON
import SourceText
import TestKit
import Vocabulary

/// Writes texts, questions about them and what is answered here, for `.ci/browser` to ask the same in a browser's engine: every
/// sample, some with slips, and texts that nobody means to give. For each text a line of JSON that says what follows, then
/// the text, then the answers.
func writeAnswers(slips: Int) {
  var numbers = SeededNumbers(seed: 9)
  for sample in Sample.all {
    tell(sample.name, sample.bytes, everyQuestion(about: sample.bytes, &numbers))
  }
  for seed in 0..<UInt64(slips) {
    let sample = Sample.all[numbers.below(Sample.all.count)]
    let bytes = mutated(sample.bytes, seed: seed)
    tell("\(sample.name), slip \(seed)", bytes, [.findings(.fitting), .findings(.all), .formatted, .outline])
  }
  for (name, bytes) in hostileTexts(&numbers) {
    tell(
      name, bytes, bytes.count > 100_000 ? [.findings(.fitting), .formatted] : everyQuestion(about: bytes, &numbers))
  }
}

private func everyQuestion(about bytes: [UInt8], _ numbers: inout SeededNumbers) -> [Question] {
  var questions: [Question] = [.findings(.fitting), .findings(.all), .formatted, .outline]
  questions += Profile.allCases.map { .findings(.profile($0)) }
  questions += [.mended(.safe), .mended(.unsafe), .mended(.needsText)]
  for language in Language.allCases {
    questions.append(.translated(language))
    for _ in 0..<5 {
      let offset = UInt32(numbers.below(bytes.count + 1))
      questions += [.hover(offset, language), .completion(offset, language)]
    }
  }
  return questions
}

private func tell(_ name: String, _ bytes: [UInt8], _ questions: [Question]) {
  let answers = questions.map { answer($0, about: bytes) }
  let calls = zip(questions, answers).map { question, answer -> JSON in
    let (call, arguments) = question.call
    return [
      "call": .string(call), "arguments": .array(arguments.map { .number($0) }), "bytes": .number(answer.count),
    ]
  }
  let line: JSON = ["name": .string(name), "bytes": .number(bytes.count), "calls": .array(calls)]
  FileHandle.standardOutput.write(Data(line.compact + [0x0A] + bytes + answers.joined()))
}

extension Question {
  /// As the module for a browser takes it.
  fileprivate var call: (name: String, arguments: [Int]) {
    switch self {
    case .findings(.fitting): ("check", [0])
    case .findings(.profile(let profile)): ("check", [Int(profile.rawValue) + 1])
    case .findings(.all): ("check", [5])
    case .formatted: ("format", [])
    case .translated(let language): ("translate", [Int(language.rawValue)])
    case .mended(let safety): ("mend", [Int(safety.rawValue)])
    case .outline: ("outline", [])
    case .hover(let offset, let language): ("hover", [Int(offset), Int(language.rawValue)])
    case .completion(let offset, let language): ("complete", [Int(offset), Int(language.rawValue)])
    }
  }
}

private func hostileTexts(_ numbers: inout SeededNumbers) -> [(String, [UInt8])] {
  let sample = Sample.all.max { $0.bytes.count < $1.bytes.count }?.bytes ?? []
  var texts: [(String, [UInt8])] = [("nothing", []), ("a line end", [0x0A]), ("a byte of a character", [0xC3])]
  for size in [10, 1_000, 60_000] {
    texts.append(("\(size) random bytes", (0..<size).map { _ in UInt8(numbers.below(256)) }))
  }
  var long: [UInt8] = []
  while long.count < 1_000_000 { long += sample + [0x0A] }
  texts.append(("a megabyte of samples", long))
  texts.append(("a megabyte on one line", Array("course A: ".utf8) + [UInt8](repeating: 0x61, count: 1_000_000)))
  texts.append(("a megabyte of line ends", [UInt8](repeating: 0x0A, count: 1_000_000)))
  texts.append(
    (
      "a thousand steps deep",
      (0..<1_000).flatMap { [UInt8](repeating: 0x20, count: $0 * 2) + Array("part: A\n".utf8) }
    ))
  texts.append(("ten thousand brackets", Array("course A: B [".utf8) + [UInt8](repeating: 0x5B, count: 10_000)))
  texts.append(
    (
      "details without end",
      Array("course A: B\nsync case: C ".utf8) + Array(repeating: "[online, ", count: 5_000).flatMap { Array($0.utf8) }
    ))
  for keyword in Keyword.allCases {
    let word = keyword.row.names.canonical(.english)
    let values = [
      "999999999 h", "999999999", "1000000", "99999999999", "100000 h", "600 months", "week -10", "2200-12-31",
      "999 x 99 h",
    ]
    let lines =
      ["course A: B [1000000 EC]", "workload: 999999 h per week", "module M: N", "meeting 1: K"]
      + values.map { "  \(word): \($0)" } + ["  async read: L [\(values[4]), week 1-50]"]
      + ["assessment T: exam [100%]", "  \(word): 999999%"]
    texts.append(("large numbers in '\(word)'", Array(lines.joined(separator: "\n").utf8)))
  }
  return texts
}
