import CourseModel
import CourseRules
import Reports
import Vocabulary
import Workspaces

/// How each file is checked and told: everything that needs, so that files can be looked at side by side.
struct CheckJob: Sendable {
  /// The language asked for; nil for that of each document.
  var chosen: Language?
  /// In which coursecheck talks about anything but a document.
  var language: Language
  var isBilingual: Bool
  /// What the command line says a check fails on.
  var failOn: String?
  var outputs: [ReportOutput]
  var naming: PathNaming

  /// What a document says it is written in; else what its project says; else what its words are.
  func language(of snapshot: Snapshot, _ configuration: Configuration) -> Language {
    if let chosen { return chosen }
    if let declared = snapshot.declaredLanguage { return declared }
    if let setting = configuration.language { return setting.value }
    return snapshot.model.elements.isEmpty ? language : snapshot.language
  }

  /// From which severity on a finding fails the check: by the command line, or else by the project. Nil where none does.
  func threshold(_ configuration: Configuration) -> Severity? {
    switch failOn {
    case nil:
      switch configuration.failOn?.value {
      case nil: .error
      case .never: nil
      case .severity(let severity): severity
      }
    case "never": nil
    case "warning": .warning
    case "advice": .advice
    case "note": .note
    default: .error
    }
  }

  /// What a document comes to: a piece of each report, and whether it fails the check.
  func tell(
    _ path: Path, _ snapshot: Snapshot, _ result: CheckResult, _ configuration: Configuration, _ language: Language
  ) -> FileAnswer {
    var document = CheckedDocument(path: path.bytes, snapshot: snapshot, result: result, language: language)
    document.isBilingual = isBilingual
    document.naming = naming
    document.failsFrom = threshold(configuration)
    let isFailing = document.failsFrom.map { heaviest in result.findings.contains { $0.severity <= heaviest } }
    return FileAnswer(
      pieces: outputs.map { $0.format.piece(document, isStyled: $0.isStyled) }, isFailing: isFailing ?? false,
      language: language)
  }
}

extension Session {
  func job(_ outputs: [ReportOutput], _ naming: PathNaming) -> CheckJob {
    CheckJob(
      chosen: arguments.value(.language).flatMap { Language(code: $0) }, language: language, isBilingual: isBilingual,
      failOn: arguments.value(.failOn), outputs: outputs, naming: naming)
  }
}
