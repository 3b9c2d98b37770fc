import CourseModel
import SourceText

/// What other files have to do with a document. Empty for one that is looked at alone.
package struct Surroundings: Sendable {
  /// The documents it belongs to, nearest first: a course's programme, then the institution.
  package var above: [Plan]
  /// Its references to other files, and what came of following them; nil where nobody followed them.
  package var references: [ResolvedReference]?
  /// Of an institution: what belongs to it.
  package var portfolio: Portfolio?
  /// What committees had in front of them when they approved it; nil where nothing is written down beside it.
  package var approvals: ApprovalFile?
  /// Of a baseline: the lines of findings that are no longer there.
  package var staleEntries: [Span]

  package init(
    above: [Plan] = [], references: [ResolvedReference]? = nil, portfolio: Portfolio? = nil,
    approvals: ApprovalFile? = nil, staleEntries: [Span] = []
  ) {
    self.above = above
    self.references = references
    self.portfolio = portfolio
    self.approvals = approvals
    self.staleEntries = staleEntries
  }
}
