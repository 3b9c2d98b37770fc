import CourseEditor
import CourseModel
import JSON
import SourceText
import Vocabulary
import Workspaces

let navigationRequests: [RequestHandler] = [
  RequestHandler("textDocument/definition", capability: { _ in [.init("definitionProvider", true)] }) {
    (server, parameters) throws(ResponseError) in
    try server.definition(parameters, isLinked: server.client.has("textDocument.definition.linkSupport"))
  },
  // A name has one place where it is given: what is declared there is defined there.
  RequestHandler("textDocument/declaration", capability: { _ in [.init("declarationProvider", true)] }) {
    (server, parameters) throws(ResponseError) in
    try server.definition(parameters, isLinked: server.client.has("textDocument.declaration.linkSupport"))
  },
  RequestHandler(
    "textDocument/references", capability: { _ in [.init("referencesProvider", true)] },
    title: Bilingual(nl: "Verwijzingen zoeken", en: "Looking for references"), isStreamed: true
  ) { (server, parameters) throws(ResponseError) in
    guard let (occurrence, plan) = try server.occurrence(parameters) else { return .null }
    guard let (subject, plans) = server.subject(occurrence, in: plan) else { return [] }
    let withDeclaration = parameters["context"]?["includeDeclaration"]?.truth ?? true
    // Those nearest to who asks come first.
    let ordered = plans.filter { $0.path == plan.path } + plans.filter { $0.path != plan.path }
    return .array(
      ordered.flatMap { plan -> [JSON] in
        let positions = server.positions(in: plan)
        return subject.occurrences(in: plan).filter { withDeclaration || $0.role == .reference }.map { found in
          ["uri": .string(plan.uri.text), "range": positions.json(found.span)]
        }
      })
  },
  RequestHandler("textDocument/documentHighlight", capability: { _ in [.init("documentHighlightProvider", true)] }) {
    (server, parameters) throws(ResponseError) in
    guard let (occurrence, plan) = try server.occurrence(parameters) else { return .null }
    let positions = server.positions(in: plan)
    let target = plan.meant(occurrence.target)
    return .array(
      plan.occurrences.all.filter { plan.meant($0.target) == target }.map { found in
        // A name is written where it is given, and read where it is used.
        ["range": positions.json(found.span), "kind": found.role == .definition ? 3 : 2]
      })
  },
  RequestHandler(
    "textDocument/linkedEditingRange",
    capability: { client in
      client["textDocument.linkedEditingRange"]?.members == nil ? [] : [.init("linkedEditingRangeProvider", true)]
    }
  ) { (server, parameters) throws(ResponseError) in
    // Whoever types in a reference may want it to lead elsewhere; only in the head it is the name that changes.
    guard let (occurrence, plan) = try server.occurrence(parameters), occurrence.role == .definition,
      plan.plan.refusal(occurrence) == nil
    else { return .null }
    let name = plan.text.bytes[occurrence.name.range]
    let spans = plan.occurrences.of(occurrence.target).map { $0.name }.filter {
      plan.text.bytes[$0.range].elementsEqual(name)
    }
    let offset = try server.offset(parameters, in: plan)
    guard spans.count > 1, occurrence.name.start <= offset, offset <= occurrence.name.end else { return .null }
    let positions = server.positions(in: plan)
    return [
      "ranges": .array(spans.map { positions.json($0) }), "wordPattern": #"[^\s:;,#\[\]()\\]+"#,
    ]
  },
]

extension Server {
  func offset(_ parameters: JSON, in plan: KnownPlan) throws(ResponseError) -> UInt32 {
    guard let position = LinePosition(parameters["position"]) else {
      throw .invalidParameters("'position' is missing.")
    }
    return positions(in: plan).offset(position)
  }

  /// What stands where someone asks.
  func occurrence(_ parameters: JSON) throws(ResponseError) -> (Occurrence, KnownPlan)? {
    let plan = KnownPlan(try document(parameters))
    let offset = try offset(parameters, in: plan)
    return plan.occurrences.occurrence(at: offset).map { ($0, plan) }
  }

  fileprivate func definition(_ parameters: JSON, isLinked: Bool) throws(ResponseError) -> JSON {
    guard let (occurrence, plan) = try occurrence(parameters) else { return .null }
    let origin = positions(in: plan).json(occurrence.span)
    return .array(
      definitions(occurrence, in: plan).map { plan, element, span in
        let positions = positions(in: plan)
        if !isLinked { return ["uri": .string(plan.uri.text), "range": positions.json(span)] }
        let whole = element == plan.plan.document ? plan.plan.lineSpan(of: element) : plan.plan.wholeSpan(of: element)
        return [
          "originSelectionRange": origin, "targetUri": .string(plan.uri.text),
          "targetRange": positions.json(whole.joined(with: span)), "targetSelectionRange": positions.json(span),
        ]
      })
  }

  /// Where what an occurrence speaks of gets its name.
  private func definitions(
    _ occurrence: Occurrence, in plan: KnownPlan
  ) -> [(plan: KnownPlan, element: Int32, span: Span)] {
    var places: [Place] = []
    if case .course(let code) = occurrence.target {
      places = placesOfCourse(code, for: plan)
    } else if let found = place(occurrence.target, in: plan) {
      places = [found.place]
      // From the line that names a course and its file it is the course that one wants to see.
      if occurrence.role == .definition, let line = plan.occurrences.documentLine(of: occurrence.element),
        let other = place(.file(line.path, name: ""), in: plan)
      {
        places = [other.place]
      }
    }
    return places.compactMap { place in
      guard let found = place.path == plan.path ? plan : knownPlan(place.path) else { return nil }
      switch place.target {
      case .element(let element):
        let name = found.plan.model.elements[Int(element)].nameSpan
        let isNumbered = found.plan.model.elements[Int(element)].isNumbered
        return (found, element, name.isEmpty || isNumbered ? found.plan.headSpan(of: element) : name)
      case .title(let element): return (found, element, found.plan.model.elements[Int(element)].textSpan)
      case .tool:
        let occurrences = found.occurrences.of(place.target)
        return occurrences.first { $0.role == .definition }.map { (found, $0.element, $0.name) }
      case .file, .course: return nil
      }
    }
  }

  /// A course of a programme to which a plan belongs: its own file, or else the line that names it.
  private func placesOfCourse(_ code: String, for plan: KnownPlan) -> [Place] {
    let path = plan.path
    let lines = fromEachPlan { whole -> [(place: Place, file: Path)]? in
      let links = PlanLinks(whole)
      guard links.parts.contains(path) else { return nil }
      return links.lines.filter { $0.line.isPart && $0.line.name == code }.map {
        (Place(path: whole.path, target: $0.place), $0.target)
      }
    }
    var places: [Place] = []
    for line in lines.flatMap({ $0 }) {
      let head = knownPlan(line.file).map { Place(path: $0.path, target: .element($0.plan.document)) }
      let found = head.flatMap { $0.target == .element(-1) ? nil : $0 } ?? line.place
      if !places.contains(found) { places.append(found) }
    }
    return places
  }
}

extension KnownPlan {
  /// The same for all that speak of one thing in this document: paths in full, what is in the document itself as such.
  func meant(_ target: Occurrence.Target) -> Occurrence.Target {
    guard case .file(let file, let name) = target else { return target }
    let path = path.following(file)
    if path != self.path { return .file(path.bytes, name: name) }
    return .element(name.isEmpty ? plan.document : plan.element(named: name) ?? -1)
  }
}

extension Plan {
  /// The line of an element, from its head on.
  func lineSpan(of element: Int32) -> Span {
    let line = Int(model.elements[Int(element)].line)
    let content = snapshot.lineIndex.content(of: line, in: snapshot.bytes)
    return Span(Int(headSpan(of: element).start), Swift.max(content.upperBound, Int(headSpan(of: element).end)))
  }
}
