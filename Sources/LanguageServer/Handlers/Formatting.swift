import CourseFormat
import JSON
import SourceText

let formattingRequests: [RequestHandler] = [
  RequestHandler("textDocument/formatting", capability: { _ in [.init("documentFormattingProvider", true)] }) {
    (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    let positions = server.positions(in: document)
    return .array(formattingEdits(document.text.snapshot).map { positions.json($0) })
  },
  RequestHandler(
    "textDocument/rangeFormatting",
    capability: { client in
      let ranges = client.has("textDocument.rangeFormatting.rangesSupport")
      return [.init("documentRangeFormattingProvider", ranges ? ["rangesSupport": true] : true)]
    }
  ) { (server, parameters) throws(ResponseError) in
    guard let range = LineRange(parameters["range"]) else { throw .invalidParameters("'range' is missing.") }
    return try server.formatting([range], parameters)
  },
  RequestHandler("textDocument/rangesFormatting") { (server, parameters) throws(ResponseError) in
    guard let ranges = parameters["ranges"]?.elements?.map({ LineRange($0) }), !ranges.contains(nil) else {
      throw .invalidParameters("'ranges' is missing, or holds what is no range.")
    }
    return try server.formatting(ranges.compactMap { $0 }, parameters)
  },
]

extension Server {
  /// What formatting changes in the lines of these ranges.
  fileprivate mutating func formatting(_ ranges: [LineRange], _ parameters: JSON) throws(ResponseError) -> JSON {
    let document = try document(parameters)
    let positions = positions(in: document)
    let index = document.text.lines
    let lines = ranges.map { range in
      let span = positions.span(range)
      // A selection that ends before the first mark of a line does not mean that line.
      let isOfWholeLines = range.end.column == 0 && range.end.line > range.start.line
      return index.line(
        at: span.start)...Swift.max(
          index.line(at: span.start), index.line(at: span.end) - (isOfWholeLines ? 1 : 0))
    }
    let edits = formattingEdits(document.text.snapshot).filter { edit in
      let (first, last) = (index.line(at: edit.span.start), index.line(at: edit.span.end))
      return lines.contains { $0.contains(first) && $0.contains(last) }
    }
    return .array(edits.map { positions.json($0) })
  }
}
