import SourceText

/// A reference to another file, and what came of following it.
package struct ResolvedReference: Sendable {
  package enum Outcome: Sendable {
    case found(DocumentSummary)
    /// No such file; a file that may be meant instead, as it would be written here.
    case missing(nearest: [UInt8]?)
    case unreadable(FileTrouble)
    /// The file is there, the ID in it is not; one that may be meant instead.
    case nameMissing(DocumentSummary, nearest: String?)
    /// A document that names itself.
    case itself
    /// Following what belongs to what comes back to this document; the documents on the way.
    case cycle([DocumentSummary])
  }

  /// Where a file lies, seen from the document that names it.
  package enum Whereabouts: Sendable, Equatable {
    case inProject
    case outsideProject
    /// Its name is one of the project; the file to which that leads lies elsewhere.
    case linkedFromOutside
  }

  package var reference: FileReference
  package var outcome: Outcome
  package var whereabouts = Whereabouts.inProject
  /// Errors that the check of that document found.
  package var errors: Int

  package init(_ reference: FileReference, _ outcome: Outcome, errors: Int = 0) {
    self.reference = reference
    self.outcome = outcome
    self.errors = errors
  }

  /// The document it leads to, also where the ID in it is missing.
  package var document: DocumentSummary? {
    switch outcome {
    case .found(let summary), .nameMissing(let summary, _): summary
    case .missing, .unreadable, .itself, .cycle: nil
    }
  }
}

/// Why a file that is there gives no document.
package enum FileTrouble: Sendable, Equatable {
  case notPermitted
  case isDirectory
  case tooLarge
  /// A picture, or text in another encoding.
  case notText
  case other
}
