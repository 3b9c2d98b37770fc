import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What a document says, without where it says it: two documents with the same description mean the same.
///
/// Detail and property, link and `for` read alike; titles and free text count as written, without escapes. In any
/// language the words that have a name in both count as what they name. For people values are written out; where only
/// sameness matters their hashes do, which takes a fifth of the time.
package func meaning(of snapshot: Snapshot, inAnyLanguage: Bool = false, forPeople: Bool = true) -> String {
  let model = snapshot.model
  var lines: [String] = []
  var depths: [Int] = []
  for (at, element) in model.elements.enumerated() {
    let depth = element.parent < 0 ? 0 : depths[Int(element.parent)] + 1
    depths.append(depth)
    var words = [String(repeating: "  ", count: depth)]
    switch element.form {
    case .entry, .detail, .link: words.append("entry")
    case .item, .prose, .custom, .unknown, .scale, .stray: words.append(shown(element.form, forPeople))
    }
    words.append(element.keyword.map { shown($0, forPeople) } ?? plain(snapshot, element.keywordSpan, element.form))
    words.append(shown(element.kind, forPeople))
    if !element.nameSpan.isEmpty { words.append("#" + name(snapshot, element, inAnyLanguage: inAnyLanguage)) }
    words.append(shown(element.state, forPeople))
    words.append(value(snapshot, Int32(at), element, inAnyLanguage: inAnyLanguage, forPeople))
    lines.append(words.joined(separator: " "))
  }
  return lines.joined(separator: "\n")
}

private func shown(_ value: some Hashable, _ forPeople: Bool) -> String {
  forPeople ? "\(value)" : String(value.hashValue, radix: 36)
}

private func plain(_ snapshot: Snapshot, _ span: Span, _ form: Element.Form) -> String {
  switch form {
  case .item, .prose, .stray: ""
  case .entry, .detail, .link, .custom, .unknown, .scale: String(decoding: folded(snapshot.text(span)), as: UTF8.self)
  }
}

private func name(_ snapshot: Snapshot, _ element: Element, inAnyLanguage: Bool) -> String {
  let written = snapshot.text(element.nameSpan)
  if element.keyword == .ignore {
    return written.split(separator: ",").map { String(decoding: trimmed(Array($0.utf8)), as: UTF8.self) }
      .filter { !$0.isEmpty }.joined(separator: ",")
  }
  if !element.isNumbered { return written }
  // What the weeks are is said by the value.
  if element.keyword == .week && inAnyLanguage { return "" }
  var text = ValueText()
  let bytes = Array(written.utf8)
  text.read(bytes, 0..<bytes.count)
  return String(decoding: text.letters, as: UTF8.self)
}

private func trimmed(_ bytes: [UInt8]) -> [UInt8] {
  let isWhite: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
  return Array(bytes.drop(while: isWhite).reversed().drop(while: isWhite).reversed())
}

private func value(
  _ snapshot: Snapshot, _ at: Int32, _ element: Element, inAnyLanguage: Bool, _ forPeople: Bool
) -> String {
  let model = snapshot.model
  switch element.value {
  case .text:
    let span = element.state == .none && inAnyLanguage ? element.reasonSpan : element.textSpan
    return "'" + snapshot.plainText(span) + "'"
  case .terms:
    let terms = model.terms(at).map { shown($0, forPeople) }.joined(separator: ",")
    return terms.isEmpty ? "'" + snapshot.plainText(element.textSpan) + "'" : terms
  case .quantity: return shown(model.quantity(at), forPeople)
  case .duration: return shown(model.duration(at), forPeople)
  case .workload: return shown(model.workload(at), forPeople)
  case .time:
    guard var time = model.time(at) else { return "" }
    var reference = time.reference.isEmpty ? "" : snapshot.text(time.reference)
    if inAnyLanguage, let target = model.references.first(where: { $0.owner == at })?.target,
      case .element(let element) = target
    {
      reference = "@\(element)"
    }
    time.reference = Span(0, 0)
    return shown(time, forPeople) + " " + reference
      + (element.keyword == .week ? "'" + snapshot.plainText(element.textSpan) + "'" : "")
  case .recurrence: return shown(model.recurrence(at), forPeople)
  case .grouping: return shown(model.grouping(at), forPeople)
  case .environments(let set): return "\(set)"
  case .references:
    return model.references(at).map { reference in
      if case .element(let target) = reference.target, inAnyLanguage { return "@\(target)" }
      return snapshot.text(reference.span)
    }.joined(separator: ",")
  case .date(let date): return "\(date)"
  case .principles(let set): return "\(set)"
  case .language(let language): return inAnyLanguage ? "language" : "\(language)"
  case .yesNo(let term): return "\(term)"
  case .score: return "\(model.score(at) as Any)"
  }
}
