/// What an institution's plan can look at: the documents that belong to it.
package struct Portfolio: Sendable {
  /// Programmes that name this institution, or that it names; by path.
  package var programmes: [KnownDocument] = []
  /// Courses and communities of those programmes, or of the institution itself; by path.
  package var parts: [KnownDocument] = []

  package init() {}

  /// However the files were found, they are told in one order.
  package mutating func sort() {
    programmes.sort { $0.summary.path.lexicographicallyPrecedes($1.summary.path) }
    parts.sort { $0.summary.path.lexicographicallyPrecedes($1.summary.path) }
  }
}

/// A document of which it is known how it fared.
package struct KnownDocument: Sendable {
  package var summary: DocumentSummary
  /// Errors that its check found.
  package var errors: Int
  /// It belongs to a programme, and only through that to the institution.
  package var isOfProgramme: Bool

  package init(summary: DocumentSummary, errors: Int, isOfProgramme: Bool = false) {
    self.summary = summary
    self.errors = errors
    self.isOfProgramme = isOfProgramme
  }
}
