import CourseEditor
import CourseModel
import SourceText
import TestKit
import Vocabulary

/// What can be written where the cursor stands in a marked text.
struct Completed {
  let marked: MarkedText
  let completion: Completion

  init(_ text: String, as role: DocumentRole = .plan, in context: CompletionContext = CompletionContext()) {
    marked = MarkedText(text)
    completion = Snapshot(marked.bytes, as: role).completion(at: marked.cursor, in: context)
  }

  var proposals: [CompletionProposal] { completion.proposals }
  var labels: [String] { proposals.map { $0.label } }

  subscript(_ label: String) -> CompletionProposal? { proposals.first { $0.label == label } }

  /// The text after a proposal has been taken over, for an editor without places to fill in.
  func taking(_ label: String) -> String? {
    guard let proposal = self[label] else { return nil }
    return text(taking: proposal, proposal.text.plain)
  }

  func text(taking proposal: CompletionProposal, _ text: String) -> String {
    String(
      decoding: applying([TextEdit(proposal.range.replace, text)], to: marked.bytes), as: UTF8.self)
  }

  /// Where a proposal stands in the list.
  func place(of label: String) -> Int { labels.firstIndex(of: label) ?? .max }
}
