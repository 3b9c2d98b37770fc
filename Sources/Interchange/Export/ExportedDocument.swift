import CourseFormat
import CourseModel
import Vocabulary

/// A document to be handed on, with what it is called on disk.
package struct ExportedDocument: Sendable {
  /// As it is shown to people, with forward slashes.
  package let path: [UInt8]
  package let plan: Plan

  package init(path: [UInt8], plan: Plan) {
    self.path = path
    self.plan = plan
  }

  /// The document with the words of the format in a language, or in its own where none is asked for. Titles and other free
  /// text stay as they were written.
  package init(path: [UInt8], _ snapshot: Snapshot, in language: Language?) {
    guard let language, language != snapshot.language else {
      self.init(path: path, plan: Plan(snapshot))
      return
    }
    self.init(path: path, plan: Plan(snapshot.changed(to: translated(snapshot, to: language))))
  }

  package var language: Language { plan.language }
  var snapshot: Snapshot { plan.snapshot }
  var model: CourseModel { plan.model }
}
