import JSON

/// What a client says.
package enum Incoming: Sendable {
  case request(id: MessageID, method: String, parameters: JSON)
  case notification(method: String, parameters: JSON)
  /// To a request of ours.
  case response(id: MessageID, result: Result)
  /// JSON, but no message.
  case invalid(id: MessageID?)

  package enum Result: Sendable {
    case success(JSON)
    case failure(code: Int, message: String)
  }

  package init(_ value: JSON) {
    guard value.members != nil else {
      self = .invalid(id: nil)
      return
    }
    let id = value["id"].flatMap { MessageID($0) }
    if let method = value["method"]?.text {
      let parameters = value["params"] ?? .null
      guard parameters.isNull || parameters.members != nil || parameters.elements != nil else {
        self = .invalid(id: id)
        return
      }
      if let id {
        self = .request(id: id, method: method, parameters: parameters)
      } else if value["id"] == nil {
        self = .notification(method: method, parameters: parameters)
      } else {
        self = .invalid(id: nil)
      }
    } else if value["method"] == nil, let id, let result = value["result"] {
      self = .response(id: id, result: .success(result))
    } else if value["method"] == nil, let error = value["error"], error.members != nil {
      guard let id else {
        // An answer to something we said that the client could not read; there is nobody to tell.
        self = .notification(method: "$/error", parameters: error)
        return
      }
      self = .response(
        id: id, result: .failure(code: error["code"]?.integer ?? 0, message: error["message"]?.text ?? ""))
    } else {
      self = .invalid(id: id)
    }
  }
}

/// A number or a text, as the client chose; `1` and `"1"` are two.
package enum MessageID: Hashable, Sendable {
  case number(Int)
  case text(String)

  package init?(_ value: JSON) {
    if let number = value.integer {
      self = .number(number)
    } else if let text = value.text {
      self = .text(text)
    } else {
      return nil
    }
  }

  package var json: JSON {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    }
  }
}

/// Why a request can't be answered, with the numbers of the specification.
package struct ResponseError: Error, Equatable, Sendable {
  package var code: Int
  package var message: String

  package static let notInitialized = ResponseError(code: -32002, message: "The server has not been initialized yet.")
  package static let cancelled = ResponseError(code: -32800, message: "The request was cancelled.")
  package static let contentModified = ResponseError(code: -32801, message: "The document has changed since.")

  package static func parseError(_ offset: Int) -> ResponseError {
    ResponseError(code: -32700, message: "The message is no JSON; byte \(offset) was not expected.")
  }
  package static func invalidRequest(_ message: String) -> ResponseError {
    ResponseError(code: -32600, message: message)
  }
  package static func methodNotFound(_ method: String) -> ResponseError {
    ResponseError(code: -32601, message: "'\(method)' is not something this server does.")
  }
  package static func invalidParameters(_ message: String) -> ResponseError {
    ResponseError(code: -32602, message: message)
  }
  /// The request was understood, and can't be done.
  package static func requestFailed(_ message: String) -> ResponseError {
    ResponseError(code: -32803, message: message)
  }
}

// MARK: What a server says

func response(_ id: MessageID?, _ result: JSON) -> JSON {
  ["jsonrpc": "2.0", "id": id?.json ?? .null, "result": result]
}

func response(_ id: MessageID?, _ error: ResponseError) -> JSON {
  [
    "jsonrpc": "2.0", "id": id?.json ?? .null,
    "error": ["code": .number(error.code), "message": .string(error.message)],
  ]
}

/// A request; without parameters where there are none.
func request(_ id: Int, _ method: String, _ parameters: JSON?) -> JSON {
  .object(
    [.init("jsonrpc", "2.0"), .init("id", .number(id)), .init("method", .string(method))]
      + (parameters.map { [.init("params", $0)] } ?? []))
}

func notification(_ method: String, _ parameters: JSON) -> JSON {
  ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
}
