import CourseEditor
import CourseModel
import JSON
import SourceText
import Vocabulary

let foldingRequests: [RequestHandler] = [
  RequestHandler("textDocument/foldingRange", capability: { _ in [.init("foldingRangeProvider", true)] }) {
    (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    var folds = document.text.plan.folds()
    if let limit = server.client["textDocument.foldingRange.rangeLimit"]?.integer {
      folds = Plan.outermost(folds, most: limit)
    }
    let language = server.language(of: document)
    return .array(folds.map { server.json($0, language) })
  },
  RequestHandler("textDocument/selectionRange", capability: { _ in [.init("selectionRangeProvider", true)] }) {
    (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard let asked = parameters["positions"]?.elements?.map({ LinePosition($0) }), !asked.contains(nil) else {
      throw .invalidParameters("'positions' is missing, or holds what is no position.")
    }
    let positions = server.positions(in: document)
    let plan = document.text.plan
    return .array(
      asked.compactMap { $0 }.map { position in
        plan.selections(at: positions.offset(position)).reversed().reduce(JSON.null) { outer, span in
          let range = JSON.Member("range", positions.json(span))
          return .object(outer.isNull ? [range] : [range, .init("parent", outer)])
        }
      })
  },
]

extension Server {
  fileprivate func json(_ fold: Fold, _ language: Language) -> JSON {
    var members: [JSON.Member] = [.init("startLine", .number(fold.first)), .init("endLine", .number(fold.last))]
    if let kind = foldKind(fold.kind) { members.append(.init("kind", .string(kind))) }
    if client.has("textDocument.foldingRange.foldingRange.collapsedText") {
      members.append(.init("collapsedText", .string(fold.text[language])))
    }
    return .object(members)
  }

  /// As the protocol calls it; nil for what has no name there, or for a client that does not know it.
  private func foldKind(_ kind: Fold.Kind) -> String? {
    let name: String
    switch kind {
    case .outline: return nil
    case .comment: name = "comment"
    case .region: name = "region"
    }
    guard let known = client["textDocument.foldingRange.foldingRangeKind.valueSet"]?.elements else { return name }
    return known.contains(.string(name)) ? name : nil
  }
}
