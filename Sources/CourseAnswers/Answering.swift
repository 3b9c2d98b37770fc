import CourseEditor
import CourseFormat
import CourseModel
import CourseRules
import JSON
import Reports
import SourceText
import Vocabulary

/// The answer to a question about a text: the text anew, or JSON. No input makes it fail, and the same input gives the same
/// bytes on every machine.
package func answer(_ question: Question, about bytes: [UInt8]) -> [UInt8] {
  let snapshot = Snapshot(bytes)
  switch question {
  case .findings(let selection): return findings(in: snapshot, selection.options)
  case .formatted: return formatted(snapshot)
  case .translated(let language):
    return translated(snapshot, to: language) { name in Limit(named: name)?.row.names }
  case .mended(let safety):
    let allowed: [Fix.Safety] =
      switch safety {
      case .safe: [.safe]
      case .unsafe: [.safe, .unsafe]
      case .needsText: [.safe, .unsafe, .needsText]
      }
    return mending(snapshot, allowed, CheckOptions()).0.bytes
  case .outline: return JSON.array(Plan(snapshot).outline().map(json)).compact
  case .hover(let offset, let language):
    return (Plan(snapshot).hover(at: offset, EditorContext(language)).map(json) ?? .null).compact
  case .completion(let offset, let language):
    let completion = snapshot.completion(at: offset, in: CompletionContext(language: language))
    return JSON.array(completion.proposals.map(json)).compact
  }
}

private func findings(in snapshot: Snapshot, _ options: CheckOptions) -> [UInt8] {
  let result = check(snapshot, options).shown(options)
  var document = CheckedDocument(
    path: PathNaming.standardInput, snapshot: snapshot, result: result, language: snapshot.language)
  document.failsFrom = .error
  let ending = ReportEnding(tally: Tally(), language: snapshot.language, naming: document.naming)
  return ReportFormat.jsonl.report([ReportFormat.jsonl.piece(document)], ending)
}

// MARK: What editors show

private func json(_ entry: OutlineEntry) -> JSON {
  [
    "name": .string(entry.name), "detail": .string(entry.detail),
    "keyword": .string(entry.keyword.row.names.canonical(.english)), "range": json(entry.span),
    "head": json(entry.head), "children": .array(entry.children.map(json)),
  ]
}

private func json(_ hover: Hover) -> JSON {
  [
    "range": json(hover.span), "markdown": .string(hover.page.markdownNote()), "topic": .string(orNull: hover.topic),
  ]
}

private func json(_ proposal: CompletionProposal) -> JSON {
  [
    "label": .string(proposal.label), "text": .string(proposal.text.plain), "range": json(proposal.range.replace),
    "note": json(proposal.note), "detail": json(proposal.detail),
  ]
}

private func json(_ text: Bilingual<String>) -> JSON { ["nl": .string(text.nl), "en": .string(text.en)] }

/// Offsets in bytes.
private func json(_ span: Span) -> JSON { ["start": .number(Int(span.start)), "end": .number(Int(span.end))] }
