/// What an institution's plan can look at: the documents that belong to it.
package struct Portfolio: Sendable {
  /// Programmes that name this institution, or that it names; by path.
  package var programmes: [DocumentSummary]
  /// Courses and communities of those programmes, or that name this institution themselves; by path.
  package var courses: [DocumentSummary]

  package init(programmes: [DocumentSummary] = [], courses: [DocumentSummary] = []) {
    self.programmes = programmes
    self.courses = courses
  }
}
