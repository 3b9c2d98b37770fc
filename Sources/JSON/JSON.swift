/// A JSON value. Members keep their order, numbers the way they were written, so that nothing is lost between reading and
/// writing.
package enum JSON: Equatable, Sendable {
  case null
  case boolean(Bool)
  /// As written: `12`, `-0.5`, `1e3`.
  case number(String)
  case string(String)
  case array([JSON])
  /// What has been written as JSON already, where there is so much that a value for each part would be too much. Only for
  /// writing: nothing can be asked of it.
  case written([UInt8])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  package static func number(_ value: Int) -> JSON { .number(String(value)) }

  /// The text, or null.
  package static func string(orNull text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// The number, or null.
  package static func number(orNull value: Int?) -> JSON { value.map { .number($0) } ?? .null }

  /// Bytes that should be UTF-8; where they are not, the marks that stand for that.
  package static func string(_ bytes: [UInt8]) -> JSON { .string(String(decoding: bytes, as: UTF8.self)) }

  // MARK: Asking

  /// The last member of that name, as readers of JSON do.
  package subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  package var members: [Member]? { if case .object(let members) = self { members } else { nil } }
  package var elements: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
  package var text: String? { if case .string(let text) = self { text } else { nil } }
  package var truth: Bool? { if case .boolean(let truth) = self { truth } else { nil } }
  package var isNull: Bool { self == .null }

  /// The whole number it is, also where it is written as `12.0`.
  package var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    if let value = Int(digits) { return value }
    guard let value = Double(digits), value.rounded() == value, value.magnitude < 9e15 else { return nil }
    return Int(exactly: value)
  }

  package var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(String(value)) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
