import CourseModel
import SourceText
import Vocabulary

/// One thing that a rule has to say about one place in a document.
package struct Finding: Sendable {
  package var rule: Rule
  package var severity: Severity
  package var span: Span
  /// The element it is about, so that it can be set aside there; -1 for the text itself.
  package var element: Int32
  package var message: Bilingual<String>
  package var related: [RelatedPlace]
  package var fixes: [Fix]
  /// Of many that are told as one: each of them.
  package var parts: [Finding] = []
}

/// Another place that explains a finding.
package struct RelatedPlace: Sendable {
  package var span: Span
  package var message: Bilingual<String>
  /// Where it is, if in another document.
  package var file: PlaceInFile?

  package init(_ span: Span, _ message: Bilingual<String>) {
    self.span = span
    self.message = message
  }

  package init(_ place: PlaceInFile, _ message: Bilingual<String>) {
    span = place.span
    self.message = message
    file = place
  }
}

/// A change that mends a finding.
package struct Fix: Sendable {
  package enum Safety: UInt8, Sendable {
    /// Means the same to any teacher.
    case safe
    /// Changes the plan, or picks one of several readings.
    case unsafe
    /// Leaves something for the designer to fill in.
    case needsText
  }

  package var title: Bilingual<String>
  package var edits: [TextEdit]
  package var safety: Safety

  package init(_ title: Bilingual<String>, _ safety: Safety, _ edits: [TextEdit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }

  package init(_ title: Bilingual<String>, _ safety: Safety, replace span: Span, with text: String) {
    self.init(title, safety, [TextEdit(span, text)])
  }
}
