import CourseEditor
import CourseModel
import JSON
import SourceText
import Vocabulary
import Workspaces

// What serves what, as editors show who calls whom: an activity or assessment is a caller of the outcomes that it is for, an
// outcome of the outcome of the programme to which it adds.

let callHierarchyRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/prepareCallHierarchy",
    capability: { client in
      client["textDocument.callHierarchy"]?.members == nil ? [] : [.init("callHierarchyProvider", true)]
    }
  ) { (server, parameters) throws(ResponseError) in
    let plan = KnownPlan(try server.document(parameters))
    let offset = try server.offset(parameters, in: plan)
    if let occurrence = plan.occurrences.occurrence(at: offset),
      let place = server.place(occurrence.target, in: plan)?.place,
      let meant = place.path == plan.path ? plan : server.knownPlan(place.path),
      let item = server.item(place.target, in: meant)
    {
      return [item]
    }
    guard let element = plan.plan.outlineElement(at: offset), let item = server.item(.element(element), in: plan) else {
      return .null
    }
    return [item]
  },
  RequestHandler("callHierarchy/incomingCalls") { (server, parameters) throws(ResponseError) in
    guard let (element, plan) = try server.element(ofItem: parameters["item"]) else { return .null }
    let head = plan.plan.headSpan(of: element)
    let own = Occurrence(.definition, of: .element(element), head, name: head, in: element)
    guard let (subject, plans) = server.subject(own, in: plan) else { return [] }
    var calls: [JSON] = []
    for caller in plans {
      let positions = server.positions(in: caller)
      let found = subject.occurrences(in: caller).filter { $0.role == .reference }
      for (element, occurrences) in grouped(found, by: { caller.plan.outlineElement(of: $0.element) }) {
        // What belongs to no activity, assessment or outcome is said by the document itself.
        guard let item = server.item(.element(element ?? caller.plan.document), in: caller, orDocument: true) else {
          continue
        }
        calls.append(["from": item, "fromRanges": .array(occurrences.map { positions.json($0.span) })])
      }
    }
    return .array(calls)
  },
  RequestHandler("callHierarchy/outgoingCalls") { (server, parameters) throws(ResponseError) in
    guard let (element, plan) = try server.element(ofItem: parameters["item"]) else { return .null }
    let positions = server.positions(in: plan)
    let isDocument = element == plan.plan.document
    let found = plan.occurrences.all.filter { occurrence in
      guard occurrence.role == .reference else { return false }
      let owner = plan.plan.outlineElement(of: occurrence.element)
      return isDocument ? owner == nil : owner == element
    }
    var calls: [JSON] = []
    for (place, occurrences) in grouped(found, by: { server.place($0.target, in: plan)?.place }) {
      guard let place, let meant = place.path == plan.path ? plan : server.knownPlan(place.path),
        let item = server.item(place.target, in: meant, orDocument: true)
      else { continue }
      calls.append(["to": item, "fromRanges": .array(occurrences.map { positions.json($0.span) })])
    }
    return .array(calls)
  },
]

/// Occurrences of one kind together, in the order of the first of each.
private func grouped<Key: Hashable>(
  _ occurrences: [Occurrence], by key: (Occurrence) -> Key
) -> [(Key, [Occurrence])] {
  var order: [Key] = []
  var groups: [Key: [Occurrence]] = [:]
  for occurrence in occurrences {
    let key = key(occurrence)
    if groups[key] == nil { order.append(key) }
    groups[key, default: []].append(occurrence)
  }
  return order.map { ($0, groups[$0] ?? []) }
}

extension Server {
  /// Something as an item of the hierarchy; nil for what has no place in it.
  fileprivate func item(_ target: Occurrence.Target, in plan: KnownPlan, orDocument: Bool = false) -> JSON? {
    let at: Int32
    switch target {
    case .element(let element), .title(let element): at = element
    case .file, .course, .tool: return nil
    }
    guard at >= 0, at != plan.plan.document || orDocument,
      at == plan.plan.document || plan.plan.outlineElement(of: at) == at,
      let keyword = plan.plan.model.elements[Int(at)].keyword
    else { return nil }
    let positions = positions(in: plan)
    let head = plan.plan.headSpan(of: at)
    let whole = at == plan.plan.document ? plan.plan.lineSpan(of: at) : plan.plan.wholeSpan(of: at)
    return [
      "name": .string(plan.plan.symbolName(of: at)),
      "kind": .number(symbolKind(keyword, known: client["textDocument.documentSymbol.symbolKind.valueSet"])),
      "detail": .string(plan.plan.snapshot.text(head)), "uri": .string(plan.uri.text),
      "range": positions.json(whole.joined(with: head)), "selectionRange": positions.json(head),
      "data": ["name": .string(plan.plan.snapshot.name(at)), "element": .number(Int(at))],
    ]
  }

  /// What an item stands for now: the document may have changed since it was made.
  fileprivate func element(ofItem item: JSON?) throws(ResponseError) -> (element: Int32, plan: KnownPlan)? {
    guard let name = item?["uri"]?.text, let start = LinePosition(item?["selectionRange"]?["start"]) else {
      throw .invalidParameters("'item' is missing, or is no item of a hierarchy.")
    }
    guard let plan = knownPlan(DocumentURI(name).path) else { return nil }
    let offset = positions(in: plan).offset(start)
    let elements = plan.plan.model.elements
    let known = item?["data"]?["name"]?.text ?? ""
    if let at = item?["data"]?["element"]?.integer, elements.indices.contains(at),
      plan.plan.snapshot.name(Int32(truncatingIfNeeded: at)) == known,
      plan.plan.headSpan(of: Int32(truncatingIfNeeded: at)).start == offset
    {
      return (Int32(truncatingIfNeeded: at), plan)
    }
    if let at = plan.plan.element(named: known) { return (at, plan) }
    return plan.plan.outlineElement(at: offset).map { ($0, plan) }
  }
}
