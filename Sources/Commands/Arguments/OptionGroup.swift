import Vocabulary

/// Options that are about the same thing, told together where a command has many.
enum OptionGroup: UInt8, CaseIterable {
  case what
  case told
  case mending
  case git
  case baseline
  case general

  var title: Bilingual<String> {
    switch self {
    case .what: Bilingual(nl: "Wat er gecontroleerd wordt", en: "What is checked")
    case .told: Bilingual(nl: "Hoe het verteld wordt", en: "How it is told")
    case .mending: Bilingual(nl: "Herstellen", en: "Fixing")
    case .git: Bilingual(nl: "Alleen wat er verandert, volgens git", en: "Only what changes, as git sees it")
    case .baseline: Bilingual(nl: "Beginstand", en: "Baseline")
    case .general: Bilingual(nl: "Algemeen", en: "General")
    }
  }
}

extension Option {
  var group: OptionGroup {
    switch self {
    case .profile, .select, .ignore, .family, .source, .from, .map, .to, .check, .write, .reason, .by, .note, .date,
      .forceExclude,
      .standardInputName, .watch, .stdio, .clientProcess:
      .what
    case .format, .output, .statistics, .verdicts, .timings, .failOn, .exitZero, .quiet, .root: .told
    case .fix, .unsafe, .insert, .diff: .mending
    case .staged, .changedSince, .since: .git
    case .baseline, .writeBaseline, .pruneBaseline: .baseline
    case .language, .color, .help, .version: .general
    }
  }
}

extension Option {
  /// What it means, with what may stand behind it where that is one of a few.
  func telling(in command: Command?, _ language: Language) -> String {
    let choices = (command ?? .help).choices(of: self)
    return means(in: command)[language] + (choices.isEmpty ? "" : ": " + choices.joined(separator: ", "))
  }
}

extension Command {
  /// What stands below which title in its help and in the manual: one list, or several where one would be long.
  var optionGroups: [(title: Bilingual<String>, options: [Option])] {
    let all = options + Option.common
    if options.count < 9 { return [(Self.optionsTitle, all)] }
    return OptionGroup.allCases.compactMap { group in
      let own = all.filter { $0.group == group }
      return own.isEmpty ? nil : (group.title, own)
    }
  }

  /// How it is written, as `coursecheck check [OPTIONS] [FILES…]`.
  var usage: Bilingual<String> {
    let options = options.isEmpty ? Bilingual(nl: "", en: "") : Bilingual(nl: " [OPTIES]", en: " [OPTIONS]")
    func line(_ language: Language) -> String {
      let operands = operands[language]
      return "coursecheck " + name + options[language] + (operands.isEmpty ? "" : " " + operands)
    }
    return Bilingual(nl: line(.dutch), en: line(.english))
  }

  static var optionsTitle: Bilingual<String> { Bilingual(nl: "Opties", en: "Options") }
}
