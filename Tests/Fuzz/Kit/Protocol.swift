import Foundation
import JSON

/// The published shapes of the protocol, from `Tests/LanguageServerTests/Fixtures/protocol.txt`, and whether a message has its own.
package struct Protocol: Sendable {
  package indirect enum Shape: Sendable {
    case name(String)
    case text(String)
    case number(Int)
    case list(Shape)
    case anyOf([Shape])
    case members([Member])
    case map(Shape)
  }

  package struct Member: Sendable {
    package var name: String
    package var mayBeLeftOut: Bool
    package var shape: Shape
  }

  package enum Side: Sendable {
    case client
    case server
    case both
  }

  package struct Message: Sendable {
    package var method: String
    /// Who reads it.
    package var reader: Side
    package var parameters: Shape?
    /// Nil for what asks for no answer.
    package var result: Shape?
    package var parts: Shape?
    /// Where a server says that it takes it: `workspace.fileOperations.willRename`.
    package var capability: String?
  }

  package private(set) var messages: [String: Message] = [:]
  package private(set) var shapes: [String: Shape] = [:]

  private init(_ text: String) throws {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      var reading = Reading(line)
      if line.hasPrefix("ask ") || line.hasPrefix("tell ") {
        let message = try reading.message()
        messages[message.method] = message
      } else {
        let name = try reading.word()
        try reading.expect("=")
        shapes[name] = try reading.shape()
      }
    }
  }

  package static let published: Protocol = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("LanguageServerTests/Fixtures/protocol.txt")
    // Who tests against it finds it empty, and says so.
    let text = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return (try? Protocol(text)) ?? Protocol()
  }()

  private init() {}

  // MARK: Checking

  /// What is wrong with something that a server says; `asked` is what it answers.
  package func faults(inSaying message: JSON, asked: String?) -> [String] {
    if message["jsonrpc"] != "2.0" { return ["no jsonrpc"] }
    guard let method = message["method"]?.text else {
      if let error = message["error"] {
        guard message["result"] == nil, error["code"]?.integer != nil, error["message"]?.text != nil else {
          return ["an error that is none"]
        }
        return []
      }
      guard let result = message["result"] else { return ["neither a result nor an error"] }
      guard let asked, let shape = messages[asked]?.result else { return [] }
      return faults(in: result, as: shape, at: asked)
    }
    guard let known = messages[method] else { return ["\(method) is not in the protocol"] }
    if known.reader == .server { return ["\(method) is for a client to say"] }
    if (known.result != nil) != (message["id"] != nil) {
      return ["\(method): a request has an id, a notification none"]
    }
    guard let shape = known.parameters else { return [] }
    return faults(in: message["params"] ?? .null, as: shape, at: method)
  }

  /// What is wrong with a value; nothing if it has this shape.
  package func faults(in value: JSON, as shape: Shape, at path: String = "") -> [String] {
    switch shape {
    case .name(let name): return faults(in: value, named: name, at: path)
    case .text(let text): return value == .string(text) ? [] : ["\(path): not '\(text)'"]
    case .number(let number): return value.integer == number ? [] : ["\(path): not \(number)"]
    case .list(let element):
      guard let elements = value.elements else { return ["\(path): no list"] }
      return elements.enumerated().flatMap { faults(in: $1, as: element, at: "\(path)[\($0)]") }
    case .anyOf(let shapes):
      let all = shapes.map { faults(in: value, as: $0, at: path) }
      return all.contains { $0.isEmpty } ? [] : all.min { $0.count < $1.count } ?? []
    case .map(let element):
      guard let members = value.members else { return ["\(path): no object"] }
      return members.flatMap { faults(in: $0.value, as: element, at: path + "." + $0.name) }
    case .members(let expected):
      guard let members = value.members else { return ["\(path): no object"] }
      var result: [String] = []
      var seen: Set<String> = []
      for member in members {
        if !seen.insert(member.name).inserted { result.append("\(path).\(member.name): twice") }
        guard let known = expected.last(where: { $0.name == member.name }) else {
          result.append("\(path).\(member.name): unknown")
          continue
        }
        result += faults(in: member.value, as: known.shape, at: path + "." + member.name)
      }
      for member in expected where !member.mayBeLeftOut && !seen.contains(member.name) {
        result.append("\(path).\(member.name): missing")
      }
      return result
    }
  }

  private func faults(in value: JSON, named name: String, at path: String) -> [String] {
    let isSound =
      switch name {
      case "LSPAny": true
      case "null": value.isNull
      case "boolean": value.truth != nil
      case "string", "URI", "DocumentUri": value.text != nil
      case "integer": value.integer.map { Int(Int32.min)...Int(Int32.max) ~= $0 } ?? false
      case "uinteger": value.integer.map { 0...Int(Int32.max) ~= $0 } ?? false
      case "decimal": value.double != nil
      case "LSPObject": value.members != nil
      default: shapes[name] != nil
      }
    if !isSound { return ["\(path): no \(name)"] }
    return shapes[name].map { faults(in: value, as: $0, at: path) } ?? []
  }

  // MARK: Reading the notation

  private struct Reading {
    private var tokens: [String] = []
    private var next = 0

    init(_ line: Substring) {
      var token = ""
      func flush(_ tokens: inout [String]) {
        if !token.isEmpty { tokens.append(token) }
        token = ""
      }
      for character in line {
        switch character {
        case " ": flush(&tokens)
        case "{", "}", "[", "]", "(", ")", "|", ",", "=", "?":
          flush(&tokens)
          tokens.append(String(character))
        case ":":
          flush(&tokens)
          tokens.append(":")
        default: token.append(character)
        }
      }
      flush(&tokens)
    }

    struct Fault: Error { var at: Int, tokens: [String] }

    mutating func word() throws -> String {
      guard next < tokens.count else { throw Fault(at: next, tokens: tokens) }
      next += 1
      return tokens[next - 1]
    }

    mutating func take(_ token: String) -> Bool {
      guard next < tokens.count, tokens[next] == token else { return false }
      next += 1
      return true
    }

    mutating func expect(_ token: String) throws {
      if !take(token) { throw Fault(at: next, tokens: tokens) }
    }

    mutating func message() throws -> Message {
      let asks = try word() == "ask"
      let method = try word()
      let reader: Side =
        if take("both") { .both } else {
          try word() == "to" && tokens[next] == "client" ? .client : .server
        }
      next += 1
      try expect(":")
      let parameters = take("nothing") ? nil : try shape()
      var message = Message(method: method, reader: reader, parameters: parameters)
      if asks {
        try expect("->")
        message.result = try shape()
      }
      if take("in") {
        try expect("parts")
        message.parts = try shape()
      }
      if take("by") { message.capability = try word() }
      guard next == tokens.count else { throw Fault(at: next, tokens: tokens) }
      return message
    }

    mutating func shape() throws -> Shape {
      if take("[") {
        let element = try shape()
        try expect("]")
        return .list(element)
      }
      if take("(") {
        var shapes = [try shape()]
        while take("|") { shapes.append(try shape()) }
        try expect(")")
        return .anyOf(shapes)
      }
      if take("{") { return try object() }
      let name = try word()
      if name == "string", take("or") { return .name("string") }
      if name == "one" {
        try expect("of")
        var shapes: [Shape] = []
        while next < tokens.count { shapes.append(value(try word())) }
        return .anyOf(shapes)
      }
      return value(name)
    }

    private func value(_ word: String) -> Shape {
      if word.hasPrefix("'") { return .text(String(word.dropFirst().dropLast())) }
      return Int(word).map { .number($0) } ?? .name(word)
    }

    private mutating func object() throws -> Shape {
      if take("*") {
        try expect(":")
        let element = try shape()
        try expect("}")
        return .map(element)
      }
      var members: [Member] = []
      while !take("}") {
        let name = try word()
        let mayBeLeftOut = take("?")
        try expect(":")
        members.append(Member(name: name, mayBeLeftOut: mayBeLeftOut, shape: try shape()))
        if !take(",") {
          try expect("}")
          break
        }
      }
      return .members(members)
    }
  }
}
