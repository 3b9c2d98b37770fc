import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Context {
  /// The edits that write an approval down, in the words of the plan's own language. A decision that the body has taken
  /// before becomes this one. Nil where the plan has no place for it.
  package func edits(for approval: Approval) -> [TextEdit]? {
    guard plan.document >= 0, snapshot.role == .plan, !approval.body.isEmpty else { return nil }
    let reviews = plan.decisions.filter { model.elements[Int($0)].parent == plan.document }
    let letters = folded(approval.body)
    let known = reviews.last { folded(snapshot.title($0)) == letters }
    let edits = known.map { changes(of: $0, to: approval) } ?? [addition(approval, after: reviews.last)]
    let changed = Plan(snapshot.changed(to: applying(edits, to: snapshot.bytes)))
    return changed.holds(approval) ? edits : nil
  }

  private func addition(_ approval: Approval, after last: Int32?) -> TextEdit {
    let lines = approval.lines(language)
    return last.map { insertion(lines, after: $0) } ?? insertion(lines, atEndOf: plan.document)
  }

  private func changes(of review: Int32, to approval: Approval) -> [TextEdit] {
    var edits: [TextEdit] = []
    var missing: [String] = []
    func set(_ keyword: Keyword, _ value: String) {
      if let child = model.child(keyword, of: review), !model.elements[Int(child)].textSpan.isEmpty {
        edits.append(TextEdit(model.elements[Int(child)].textSpan, value))
      } else {
        missing.append(name(keyword) + ": " + value)
      }
    }
    set(.decision, decision)
    set(.date, approval.date.text)
    if !missing.isEmpty { edits.append(insertion(missing.joined(separator: "\n"), under: review)) }
    let isThere = model.children(of: review).contains { snapshot.title($0) == approval.remark }
    if !approval.remark.isEmpty, !isThere {
      edits.append(insertion("- " + escapedTitle(approval.remark), atEndOf: review))
    }
    return edits
  }

  private func name(_ keyword: Keyword) -> String { keyword.row.names.canonical(language) }
  private var decision: String { Term.decisionApproved.row.names.canonical(language) }
}

extension Plan {
  /// Whether an approval can be read back.
  fileprivate func holds(_ approval: Approval) -> Bool {
    let letters = folded(approval.body)
    return all(.review).contains { review in
      guard folded(snapshot.title(review)) == letters, terms(.decision, of: review).contains(.decisionApproved) else {
        return false
      }
      return model.children(.date, of: review).contains { model.elements[Int($0)].value == .date(approval.date) }
    }
  }
}
