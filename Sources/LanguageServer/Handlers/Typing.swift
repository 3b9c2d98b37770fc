import CourseEditor
import CourseFormat
import JSON
import SourceText

let typingRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/onTypeFormatting",
    capability: { client in
      guard client["textDocument.onTypeFormatting"]?.members != nil else { return [] }
      return [
        .init(
          "documentOnTypeFormattingProvider", ["firstTriggerCharacter": "\n", "moreTriggerCharacter": [":", "]"]])
      ]
    }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard let position = LinePosition(parameters["position"]), let typed = parameters["ch"]?.text else {
      throw .invalidParameters("'position' or 'ch' is missing.")
    }
    let positions = server.positions(in: document)
    let snapshot = document.text.snapshot
    let edits =
      typed == "\n" || typed == "\r\n"
      ? snapshot.editsAfterNewLine(position.line) : snapshot.tidying(upTo: positions.offset(position))
    return .array(edits.map { positions.json($0) })
  },
  // Nothing is changed behind the back of whoever saves: only where that was asked for.
  RequestHandler("textDocument/willSaveWaitUntil") { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard server.settings.formatsOnSave else { return .null }
    let positions = server.positions(in: document)
    return .array(formattingEdits(document.text.snapshot).map { positions.json($0) })
  },
]
