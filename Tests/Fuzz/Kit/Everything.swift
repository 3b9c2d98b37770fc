import JSON

extension Protocol {
  /// What a client can say that it can do all there is.
  package static let everything: JSON = Protocol.published.fullest("ClientCapabilities")
}

extension Protocol {
  /// A value of this shape that says yes to all it can say yes to, and names everything it can name.
  func fullest(_ name: String, depth: Int = 0) -> JSON {
    switch name {
    case "LSPAny", "LSPObject": [:]
    case "boolean": true
    case "string", "URI", "DocumentUri": "any"
    case "integer", "uinteger", "decimal": 5000
    case "null": .null
    case "PositionEncodingKind": "utf-8"
    default: shapes[name].map { fullest($0, depth: depth + 1) } ?? .null
    }
  }

  private func fullest(_ shape: Shape, depth: Int) -> JSON {
    switch shape {
    case .name(let name): fullest(name, depth: depth)
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .list(let element): .array(all(element, depth: depth))
    // Who can say more than yes says more.
    case .anyOf(let shapes):
      (shapes.first { isObject($0) } ?? shapes.first).map { fullest($0, depth: depth) } ?? .null
    case .map: [:]
    case .members(let members):
      depth > 12
        ? [:] : .object(members.map { JSON.Member($0.name, fullestMember($0, depth: depth)) })
    }
  }

  private func isObject(_ shape: Shape) -> Bool {
    switch shape {
    case .members: true
    case .name(let name): shapes[name].map { isObject($0) } ?? false
    case .text, .number, .list, .anyOf, .map: false
    }
  }

  /// Some lists are of names that the protocol leaves open; clients name what they know.
  private func fullestMember(_ member: Member, depth: Int) -> JSON {
    switch member.name {
    case "properties":
      ["edit", "documentation", "detail", "command", "tooltip", "label.tooltip", "location.range", "textEdits"]
    case "tokenTypes":
      [
        "namespace", "type", "class", "enum", "interface", "struct", "typeParameter", "parameter", "variable",
        "property", "enumMember", "event", "function", "method", "macro", "keyword", "modifier", "comment", "string",
        "number", "regexp", "operator", "decorator",
      ]
    case "tokenModifiers":
      [
        "declaration", "definition", "readonly", "static", "deprecated", "abstract", "async", "modification",
        "documentation", "defaultLibrary",
      ]
    case "itemDefaults": ["commitCharacters", "editRange", "insertTextFormat", "insertTextMode", "data"]
    case "experimental": [:]
    default: fullest(member.shape, depth: depth)
    }
  }

  private func all(_ element: Shape, depth: Int) -> [JSON] {
    guard case .name(let name) = element, case .anyOf(let values)? = shapes[name] else {
      return [fullest(element, depth: depth)]
    }
    return values.map { fullest($0, depth: depth) }
  }
}
