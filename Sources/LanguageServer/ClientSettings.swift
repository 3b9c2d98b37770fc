import CourseModel
import CourseRules
import JSON
import Vocabulary

/// What a designer has set in the editor, under `coursecheck`. It goes above what a project says, as the command line does;
/// what is not set, or is no such value, is left to the project.
package struct ClientSettings: Equatable, Sendable {
  /// In which coursecheck talks: `nl` or `en`.
  package var language: Language?
  /// `core`, `extended`, `committee`, `institution` or `all`, in either language.
  package var profile: Profile?
  package var isFullReview = false
  /// Whether a document is put in order when it is saved.
  package var formatsOnSave = false

  package init() {}

  init(_ value: JSON?) {
    language = value?["language"]?.text.flatMap { Language(code: $0) }
    if let name = value?["profile"]?.text {
      isFullReview = name == "all" || name == "alles"
      profile =
        isFullReview ? .institution : Profile.allCases.first { $0.names.nl == name || $0.names.en == name }
    }
    formatsOnSave = value?["formatOnSave"]?.truth ?? false
  }

  /// In which a person reads about a document: as they set it, or else in the language that the document or its project states.
  /// That of their editor, which many have in English, only counts where nothing is stated.
  func language(for snapshot: Snapshot, _ settings: FileSettings, _ client: Client) -> Language {
    language ?? snapshot.declaredLanguage ?? settings.language ?? client.locale ?? snapshot.language
  }

  /// What holds for a file once the designer's own wishes are added.
  func applied(to settings: FileSettings) -> FileSettings {
    var result = settings
    if let profile {
      result.options.profile = profile
      result.options.isFullReview = isFullReview
    }
    return result
  }
}
