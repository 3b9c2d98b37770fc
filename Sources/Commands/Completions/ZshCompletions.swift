import CourseRules
import Vocabulary

/// For zsh, as a file along `$fpath` or read with `source`.
func zshCompletions(_ language: Language) -> String {
  let words = Words(language)
  return """
    #compdef coursecheck
    \(Shell.zsh.heading(language))

    _coursecheck_commands() {
      local -a commands=(
    \(described(Command.allCases.map { ($0.name, $0.summary[language]) }))
      )
      _describe -t commands \(words.command.shellQuoted) commands "$@"
    }

    # Rules by name, or by family and name.
    _coursecheck_rules() {
      local -a families=(
    \(Family.allCases.map { "    " + $0.identifier }.joined(separator: "\n"))
      )
      local -a rules=(
    \(described(Rule.all.map { ($0.qualifiedName, $0.title[language]) }))
      )
      if [[ $PREFIX == */* ]]; then
        _describe -t rules \(words.rule.shellQuoted) rules "$@"
        compadd "$@" -- ${families/%//*}
      else
        rules=(${rules#*/})
        _describe -t rules \(words.rule.shellQuoted) rules "$@"
        compadd "$@" -S / -- $families
      fi
    }

    _coursecheck_rule_list() { _sequence _coursecheck_rules }

    _coursecheck_words() {
      local -a words=(
    \(described(explainableWords(language).map { ($0.name, $0.meaning) }))
      )
      _describe -t words \(words.word.shellQuoted) words "$@"
    }

    _coursecheck_explainable() { _alternative 'rules::_coursecheck_rules' 'words::_coursecheck_words' }

    _coursecheck() {
      local curcontext=$curcontext state line ret=1
      typeset -A opt_args
      _arguments -C -s -S \\
    \(Option.common.map { specification($0, nil, language) }.joined())\
    \(specification(.version, nil, language))\
        \("1:\(words.command):_coursecheck_commands".shellQuoted) \\
        '*:: :->operands' && ret=0
      if [[ $state == operands ]]; then
        curcontext=${curcontext%:*:*}:coursecheck-$line[1]:
        case $line[1] in
    \(Command.allCases.map { commandCase($0, language, words) }.joined(separator: "\n"))
        esac
      fi
      return ret
    }

    # Called by name where zsh has read it as a file of its own; else it makes itself known.
    if [[ $funcstack[1] == _coursecheck ]]; then
      _coursecheck "$@"
    else
      compdef _coursecheck coursecheck
    fi

    """
}

/// What is offered, above the list of it.
private struct Words {
  let command: String
  let rule: String
  let word: String
  let plan: String
  let file: String
  let folder: String

  init(_ language: Language) {
    command = Bilingual(nl: "opdracht", en: "command")[language]
    rule = Bilingual(nl: "controle", en: "rule")[language]
    word = Bilingual(nl: "woord", en: "word")[language]
    plan = Bilingual(nl: "plan", en: "plan")[language]
    file = Bilingual(nl: "bestand", en: "file")[language]
    folder = Bilingual(nl: "map", en: "folder")[language]
  }
}

private func described(_ words: [(name: String, meaning: String)]) -> String {
  words.map { "    " + ($0.name.escaped([0x5C, 0x3A]) + ":" + $0.meaning.escaped([0x5C])).shellQuoted }
    .joined(separator: "\n")
}

private func commandCase(_ command: Command, _ language: Language, _ words: Words) -> String {
  var text = "        \(command.name))\n          _arguments -s -S \\\n"
  for option in command.options + Option.common { text += specification(option, command, language, indent: 12) }
  let places = command.completedOperands(language)
  for (number, place) in places.enumerated() {
    guard let action = action(place) else { continue }
    let position = number == places.count - 1 ? "*" : String(number + 1)
    text += "            " + "\(position):\(title(of: place, words)):\(action)".shellQuoted + " \\\n"
  }
  return text + "            && ret=0\n          ;;"
}

private func specification(
  _ option: Option, _ command: Command?, _ language: Language, indent: Int = 4
) -> String {
  let means = "[" + option.means(in: command)[language].escaped([0x5C, 0x5B, 0x5D]) + "]"
  let value =
    option.value.map {
      ":\($0[language].escaped([0x5C, 0x3A])):" + (action(option.completed(in: command ?? .check)) ?? " ")
    }
    ?? ""
  let equals = option.value == nil ? "" : "="
  let start = String(repeating: " ", count: indent)
  guard let letter = option.letter else {
    let repeated = option.mayRepeat ? "*" : ""
    return start + "\(repeated)--\(option.name)\(equals)\(means)\(value)".shellQuoted + " \\\n"
  }
  let excludes = option.mayRepeat ? "*" : "(-\(letter) --\(option.name))"
  let both = "{-\(letter)\(equals.isEmpty ? "" : "+"),--\(option.name)\(equals)}"
  return start + excludes.shellQuoted + both + (means + value).shellQuoted + " \\\n"
}

private func title(of completed: Completed, _ words: Words) -> String {
  switch completed {
  case .nothing: ""
  case .words, .explainable: words.word
  case .commands: words.command
  case .rule, .rules: words.rule
  case .plans: words.plan
  case .files: words.file
  case .folders: words.folder
  }
}

private func action(_ completed: Completed?) -> String? {
  switch completed {
  case .nothing, nil: nil
  case .words(let words): "(" + words.map { $0.escaped([0x5C, 0x20, 0x28, 0x29, 0x3A]) }.joined(separator: " ") + ")"
  case .commands: "_coursecheck_commands"
  case .rule: "_coursecheck_rules"
  case .rules: "_coursecheck_rule_list"
  case .explainable: "_coursecheck_explainable"
  case .plans: "_files -g \"*.course\""
  case .files: "_files"
  case .folders: "_files -/"
  }
}

extension String {
  /// With a backslash before each of these.
  fileprivate func escaped(_ bytes: Set<UInt8>) -> String {
    String(decoding: utf8.flatMap { bytes.contains($0) ? [0x5C, $0] : [$0] }, as: UTF8.self)
  }
}
