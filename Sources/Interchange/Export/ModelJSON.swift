import CourseModel
import CourseSyntax
import JSON
import SourceText
import Vocabulary

// Documents as JSON, whole: what is written, what it means, and what follows from it. Keys stand in this order and are only
// ever added; words in `code-style` are the same in every language and never change. Everything a document holds is in
// `elements`, one after the other in reading order; numbers of elements are places in that list, from 0. A member that does
// not apply is left out, unless it is said to be null here.
//
//     {
//       "version": 1,
//       "documents": [
//         {
//           "path": "plans/mc101.course",         as it was named
//           "kind": "course",                     course, community, programme or institution; null of an empty file
//           "code": "MC101",                      of the document; "" where it has none
//           "title": "Marketing communication",
//           "language": "en",                     what it is written in
//           "elements": [
//             {
//               "form": "entry",                  entry, detail [in brackets], link (behind an arrow), item, prose,
//                                                 custom (x-…), unknown (a head we do not know), scale (of a measurement),
//                                                 stray (a line that is none of these)
//               "keyword": "async",               what the head means; of an item what the list is of; null where unknown
//               "head": "x-room",                 as written, where it is no keyword of ours
//               "kind": "video",                  activity, or word of the keyword's list; of a kind of the school's own its name
//               "unknownKind": "vidoe",           as written, where it is no kind we know
//               "id": "LO1",                      what links call it
//               "number": "1.2",                  of `part 1.2`
//               "rules": ["feedback/*"],          of an `ignore`
//               "line": 12,                       from 1
//               "parent": 3,                      null for the document itself and what stands outside it
//               "children": [5, 6],
//               "state": "stated",                stated, none, unknown (?), empty (only a head), invalid (cannot be read)
//               "reason": "all on campus",        why it is none
//               "text": "Knowledge clips",        as written behind the head, without backslashes
//               "value": {…}                      what the text means, where it is more than text: see ValueJSON.swift
//             }
//           ],
//           "comments": [{"line": 2, "text": "…"}],
//           "figures": {…}                        what follows from it: see FigureJSON.swift
//         }
//       ]
//     }

/// Documents as data, with all that is in them.
package func modelJSON(of documents: [ExportedDocument]) -> [UInt8] {
  let value: JSON = ["version": 1, "documents": .array(documents.map { json($0) })]
  return value.indented
}

private func json(_ document: ExportedDocument) -> JSON {
  let model = document.model
  let snapshot = document.snapshot
  let own = model.document
  return [
    "path": .string(document.path), "kind": .string(orNull: model.documentKind?.documentIdentifier),
    "code": .string(snapshot.name(own)), "title": .string(snapshot.title(own)),
    "language": .string(document.language.code), "elements": .array(elements(of: snapshot)),
    "comments": .array(comments(of: snapshot)), "figures": json(of: document.plan.figures),
  ]
}

private func elements(of snapshot: Snapshot) -> [JSON] {
  let model = snapshot.model
  var children = [[JSON]](repeating: [], count: model.elements.count)
  for (at, element) in model.elements.enumerated() where element.parent >= 0 {
    children[Int(element.parent)].append(.number(at))
  }
  return model.elements.indices.map { json(Int32(truncatingIfNeeded: $0), children[$0], snapshot) }
}

private func json(_ at: Int32, _ children: [JSON], _ snapshot: Snapshot) -> JSON {
  let element = snapshot.model.elements[Int(at)]
  var object = JSONObject()
  object.add("form", .string(element.form.identifier))
  object.add("keyword", .string(orNull: element.keyword?.identifier))
  switch element.form {
  case .custom, .unknown, .scale: object.add("head", .string(snapshot.text(element.keywordSpan)))
  case .entry, .detail, .link, .item, .prose, .stray: break
  }
  addKind(of: element, at, snapshot, to: &object)
  addName(of: element, snapshot, to: &object)
  object.add("line", .number(Int(element.line) + 1))
  object.add("parent", element.parent < 0 ? .null : .number(Int(element.parent)))
  if !children.isEmpty { object.add("children", .array(children)) }
  object.add("state", .string(element.state.identifier))
  if !element.reasonSpan.isEmpty { object.add("reason", .string(snapshot.plainText(element.reasonSpan))) }
  object.add("text", .string(snapshot.plainText(element.textSpan)))
  if let value = valueJSON(of: at, in: snapshot) { object.add("value", value) }
  return object.json
}

private func addKind(of element: Element, _ at: Int32, _ snapshot: Snapshot, to object: inout JSONObject) {
  switch element.kind {
  case .none: break
  case .activity(let kind): object.add("kind", .string(kind.identifier))
  case .term(let term): object.add("kind", .string(term.identifier))
  case .environment(let set): object.add("kind", .string(set.identifiers.joined(separator: " ")))
  case .own: object.add("kind", .string(orNull: snapshot.model.ownKind(at)?.identifier))
  case .unknown: object.add("unknownKind", .string(snapshot.text(element.kindSpan)))
  }
}

private func addName(of element: Element, _ snapshot: Snapshot, to object: inout JSONObject) {
  if element.nameSpan.isEmpty { return }
  let name = snapshot.text(element.nameSpan)
  if element.keyword == .ignore {
    let rules = name.split(separator: ",").map { JSON.string(String(withoutSpaces($0))) }
    object.add("rules", .array(rules))
  } else {
    object.add(element.isNumbered ? "number" : "id", .string(name))
  }
}

private func comments(of snapshot: Snapshot) -> [JSON] {
  let tree = snapshot.tree
  return tree.lines.indices.filter { tree.lines[$0].kind == .comment }.map { line in
    let text = withoutSpaces(withoutSpaces(tree.text(tree.contentSpan(ofLine: line))[...]).drop { $0 == "#" })
    return ["line": .number(line + 1), "text": .string(String(text))]
  }
}

/// Without white space around it.
func withoutSpaces(_ text: Substring) -> Substring {
  var text = text
  while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
  while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
  return text
}

/// An object whose members depend on what there is.
struct JSONObject {
  private var members: [JSON.Member] = []

  var json: JSON { .object(members) }

  mutating func add(_ name: String, _ value: JSON) { members.append(JSON.Member(name, value)) }
}
