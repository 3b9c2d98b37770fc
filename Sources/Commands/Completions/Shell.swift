import CourseRules
import Reports
import Vocabulary

/// The shells that can be told what may follow.
enum Shell: UInt8, CaseIterable {
  case bash
  case zsh
  case fish

  var name: String {
    switch self {
    case .bash: "bash"
    case .zsh: "zsh"
    case .fish: "fish"
    }
  }

  /// The script that it reads.
  func script(_ language: Language) -> String {
    switch self {
    case .bash: bashCompletions(language)
    case .zsh: zshCompletions(language)
    case .fish: fishCompletions(language)
    }
  }

  /// What the script is, on its first lines.
  func heading(_ language: Language) -> String {
    let text = Bilingual(
      nl: "coursecheck \(coursecheckVersion): aanvullen in \(name), gemaakt met `coursecheck completions \(name)`.",
      en: "coursecheck \(coursecheckVersion): completions for \(name), made with `coursecheck completions \(name)`.")
    return "# " + text[language]
  }
}

/// What may stand in one place of a command, as a shell has to know it.
enum Completed: Equatable {
  case nothing
  /// One of a few.
  case words([String])
  case commands
  /// One rule.
  case rule
  /// Rules and families, with commas between them.
  case rules
  /// Anything that can be explained: a rule, a word of the format, a kind of activity.
  case explainable
  case plans
  case files
  case folders
}

extension Option {
  /// What may stand behind it; nil where it takes no value.
  func completed(in command: Command) -> Completed? {
    if value == nil { return nil }
    let choices = command.choices(of: self)
    if !choices.isEmpty { return .words(choices) }
    switch self {
    case .select, .ignore: return .rules
    case .family: return .words(Family.allCases.map(\.identifier))
    case .source: return .words(bibliography.map(\.code))
    case .output, .baseline, .since: return .files
    case .standardInputName: return .plans
    case .root: return .folders
    case .format, .failOn, .profile, .to, .from, .map, .reason, .by, .note, .date, .changedSince, .language, .color,
      .fix, .unsafe,
      .insert,
      .diff, .verdicts, .timings, .check, .write, .help, .version, .statistics, .exitZero, .quiet, .forceExclude,
      .staged,
      .watch, .writeBaseline, .pruneBaseline, .stdio, .clientProcess:
      return .nothing
    }
  }

  /// All ways to write an option that takes a value, which a shell skips when it looks for the command.
  static var namesBeforeValue: [String] {
    Option.allCases.filter { $0.value != nil }.flatMap { option in
      ["--" + option.name] + (option.letter.map { ["-" + $0] } ?? [])
    }
  }

  /// Whether it may be given more than once.
  var mayRepeat: Bool { self == .select || self == .ignore || self == .map || self == .output }
}

extension Command {
  /// What may stand in each place behind it; the last goes for all that follow.
  func completedOperands(_ language: Language) -> [Completed] {
    switch self {
    case .check, .report, .fmt, .graph, .export, .diff: [.plans]
    case .translate, .config, .approve: [.plans, .nothing]
    case .ignore: [.rule, .plans, .nothing]
    case .import: [.files, .nothing]
    case .explain: [.explainable]
    case .new: [.words(Template.allCases.map { $0.keyword.row.names.canonical(language) }), .nothing]
    case .completions: [.words(Shell.allCases.map(\.name)), .nothing]
    case .help: [.commands, .nothing]
    case .rules, .reference, .lsp, .man, .doctor: [.nothing]
    }
  }
}

/// The words of the format that `explain` knows, with what they are called in the other language.
func explainableWords(_ language: Language) -> [(name: String, meaning: String)] {
  let words = Keyword.allCases.map(\.row.names) + ActivityKind.allCases.map(\.row.names)
  var seen: Set<String> = []
  return words.map { (name: $0.canonical(language), meaning: $0.canonical(language.other)) }
    .filter { seen.insert($0.name).inserted }
}

extension String {
  func replacing(_ byte: UInt8, with text: String) -> String {
    utf8.split(separator: byte, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: text)
  }

  /// As one word of a shell, whatever is in it.
  var shellQuoted: String { "'" + replacing(0x27, with: "'\\''") + "'" }

  /// Bare where a shell reads nothing into it.
  var shellWord: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
      default: false
      }
    }
    return isPlain && !isEmpty ? self : shellQuoted
  }
}
