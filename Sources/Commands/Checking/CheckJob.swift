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
  var isStyled: Bool
  var isConcise: Bool
  /// What the command line says a check fails on.
  var failOn: String?

  /// What a document says it is written in; else what its project says; else what its words are.
  func language(of snapshot: Snapshot, _ configuration: Configuration) -> Language {
    if let chosen { return chosen }
    if let declared = snapshot.declaredLanguage { return declared }
    if let setting = configuration.language { return setting.value }
    return snapshot.model.elements.isEmpty ? language : snapshot.language
  }

  /// Whether there is a finding heavy enough to fail on: by the command line, or else by the project.
  func weighs(_ result: CheckResult, _ configuration: Configuration) -> Bool {
    let threshold: Severity
    switch failOn {
    case nil:
      switch configuration.failOn?.value {
      case nil: threshold = .error
      case .never: return false
      case .severity(let severity): threshold = severity
      }
    case "never": return false
    case "warning": threshold = .warning
    case "advice": threshold = .advice
    case "note": threshold = .note
    default: threshold = .error
    }
    return result.findings.contains { $0.severity <= threshold }
  }

  func write(_ document: CheckedDocument, _ output: inout TextOutput) {
    if isConcise { output.writeConcise(document) } else { output.writeFull(document) }
  }
}

extension GatheredFiles {
  func job(_ arguments: Arguments, _ language: Language, isStyled: Bool) -> CheckJob {
    CheckJob(
      chosen: arguments.value(.language).flatMap { Language(code: $0) }, language: language, isStyled: isStyled,
      isConcise: arguments.value(.output) == "concise", failOn: arguments.value(.failOn))
  }
}
