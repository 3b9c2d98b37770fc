import CourseRules
import JSON
import Vocabulary

/// An object that is written member by member, because some of it has been written before.
struct JSONFrame {
  private(set) var bytes: [UInt8] = [0x7B]
  private let depth: Int

  init(depth: Int = 0) { self.depth = depth }

  mutating func add(_ name: String, _ value: JSON) { add(name, value.indented(atDepth: depth + 1)) }

  /// A list of what was written at two levels further in.
  mutating func add(_ name: String, list: [ReportPiece], rules: [Rule] = []) {
    add(name, bytes: list.isEmpty ? [] : list.joined(",\n" + spaces(depth + 2), rules: rules))
  }

  mutating func add(_ name: String, list: [[UInt8]]) {
    add(name, bytes: Array(list.joined(separator: Array((",\n" + spaces(depth + 2)).utf8))))
  }

  private mutating func add(_ name: String, bytes elements: [UInt8]) {
    let value = Array(("[\n" + spaces(depth + 2)).utf8) + elements + Array(("\n" + spaces(depth + 1) + "]").utf8)
    add(name, elements.isEmpty ? Array("[]".utf8) : value)
  }

  private mutating func add(_ name: String, _ value: [UInt8]) {
    bytes += ((bytes.count == 1 ? "\n" : ",\n") + spaces(depth + 1)).utf8
    bytes += JSON.string(name).compact + [0x3A, 0x20] + value
  }

  mutating func close() { bytes += ("\n" + spaces(depth) + "}").utf8 }

  private func spaces(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}

extension JSON {
  /// Thousandths, all of them, as a number: `7.5`.
  static func thousandths(_ value: Int) -> JSON {
    var digits = String(value.magnitude % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return .number(
      (value < 0 ? "-" : "") + String(value.magnitude / 1000) + (digits.isEmpty ? "" : "." + digits))
  }

  /// In both languages.
  static func both(_ text: Bilingual<String>) -> JSON { ["nl": .string(text.nl), "en": .string(text.en)] }

  /// What a message says, by name.
  static func arguments(_ arguments: [MessageArgument]) -> JSON {
    .object(arguments.map { Member($0.name, argument($0.value)) })
  }

  private static func argument(_ value: ArgumentValue) -> JSON {
    switch value {
    case .number(let number): .number(number)
    case .decimal(let thousandths): .thousandths(thousandths)
    case .text(let text): .string(text)
    case .truth(let truth): .boolean(truth)
    case .words(let words): .both(words)
    case .list(let values): .array(values.map(argument))
    case .nothing: .null
    case .group(let group): arguments(group)
    }
  }
}
