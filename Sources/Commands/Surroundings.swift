import Vocabulary

/// What of the user's surroundings counts.
enum Variable: UInt8, CaseIterable {
  case languageOfAll
  case languageOfMessages
  case language
  case noColor
  case forcedColor
  case forcedColorToo
  case colorOfTerminal
  case terminal

  var name: String {
    switch self {
    case .languageOfAll: "LC_ALL"
    case .languageOfMessages: "LC_MESSAGES"
    case .language: "LANG"
    case .noColor: "NO_COLOR"
    case .forcedColor: "CLICOLOR_FORCE"
    case .forcedColorToo: "FORCE_COLOR"
    case .colorOfTerminal: "CLICOLOR"
    case .terminal: "TERM"
    }
  }

  /// The first of these that says anything decides about the language.
  static let languages: [Variable] = [.languageOfAll, .languageOfMessages, .language]

  var meaning: Bilingual<String> {
    switch self {
    case .languageOfAll, .languageOfMessages, .language:
      Bilingual(
        nl: "in welke taal coursecheck tegen je praat, als `--language` niets zegt",
        en: "in which language coursecheck talks to you, unless `--language` says so")
    case .noColor: Bilingual(nl: "is dit gezet, dan is er geen kleur", en: "if this is set, there is no colour")
    case .colorOfTerminal: Bilingual(nl: "bij 0 is er geen kleur", en: "with 0 there is no colour")
    case .forcedColor, .forcedColorToo:
      Bilingual(
        nl: "is dit gezet en niet 0, dan is er altijd kleur", en: "if this is set and not 0, there is always colour")
    case .terminal: Bilingual(nl: "bij `dumb` is er geen kleur", en: "with `dumb` there is no colour")
    }
  }
}

extension Environment {
  /// Nil also where it is set to nothing.
  func variable(_ variable: Variable) -> String? {
    self.variable(variable.name).flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// What decides about the language of messages.
enum LanguageReason {
  case asked
  case variable(Variable)
  case nothing

  init(_ environment: Environment, _ arguments: Arguments) {
    let variable = Variable.languages.first { environment.variable($0) != nil }
    self = arguments.has(.language) ? .asked : variable.map { .variable($0) } ?? .nothing
  }
}

/// The language of the user's surroundings.
func localeLanguage(_ environment: Environment) -> Language {
  for variable in Variable.languages {
    if let value = environment.variable(variable) { return Language(code: value) ?? .english }
  }
  return .english
}

/// What decides about colour.
enum ColorReason {
  case asked(Bool)
  case variable(Variable)
  case terminal
  case noTerminal

  init(_ environment: Environment, _ arguments: Arguments) {
    switch arguments.value(.color) {
    case "always": self = .asked(true)
    case "never": self = .asked(false)
    default:
      // As bixense.com/clicolors, no-color.org and force-color.org have it; where they disagree, who wants none gets none.
      func isForced(_ variable: Variable) -> Bool { !["0", "false"].contains(environment.variable(variable) ?? "0") }
      if environment.variable(.noColor) != nil {
        self = .variable(.noColor)
      } else if let forced = [Variable.forcedColor, .forcedColorToo].first(where: isForced) {
        self = .variable(forced)
      } else if environment.variable(.terminal) == "dumb" {
        self = .variable(.terminal)
      } else if environment.variable(.colorOfTerminal) == "0" {
        self = .variable(.colorOfTerminal)
      } else {
        self = environment.outputIsTerminal() ? .terminal : .noTerminal
      }
    }
  }

  var isStyled: Bool {
    switch self {
    case .asked(let answer): answer
    case .variable(let variable): variable == .forcedColor || variable == .forcedColorToo
    case .terminal: true
    case .noTerminal: false
    }
  }
}
