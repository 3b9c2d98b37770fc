import CourseRules
import Vocabulary

/// For fish from 3.0 on.
func fishCompletions(_ language: Language) -> String {
  var text = """
    \(Shell.fish.heading(language))

    # The command on the line so far, and how many words follow it.
    function __coursecheck_line
        set -l command
        set -l operands 0
        set -l takes_value 0
        set -l only_operands 0
        set -l words (commandline -opc)
        for word in $words[2..-1]
            if test $takes_value = 1
                set takes_value 0
                continue
            end
            if test $only_operands = 0
                switch $word
                    case --
                        set only_operands 1
                        continue
                    case \(Option.namesBeforeValue.joined(separator: " "))
                        set takes_value 1
                        continue
                    case '-*'
                        continue
                end
            end
            if set -q command[1]
                set operands (math $operands + 1)
            else
                set command $word
            end
        end
        echo $command
        echo $operands
    end

    # Whether the command is this one, with this many words behind it, or from this many on.
    function __coursecheck_at
        set -l line (__coursecheck_line)
        test "$line[1]" = "$argv[1]"; or return 1
        switch "$argv[2]"
            case ''
                return 0
            case '*+'
                test $line[2] -ge (string replace + '' -- $argv[2])
            case '*'
                test $line[2] -eq $argv[2]
        end
    end

    # Folders, and files that are plans.
    function __coursecheck_plans
        __fish_complete_path (commandline -ct) | string match -r '.*(?:/|\\.course)(?:\\t.*)?$'
    end

    function __coursecheck_rules
        printf '%s\\t%s\\n' \\
    \(described(Rule.all.map { ($0.qualifiedName, $0.title[language]) }))
    end

    function __coursecheck_families
        printf '%s/*\\n' \(Family.allCases.map(\.identifier).joined(separator: " "))
    end

    function __coursecheck_rules_and_families
        __coursecheck_families
        __coursecheck_rules
    end

    function __coursecheck_words
        printf '%s\\t%s\\n' \\
    \(described(explainableWords(language).map { ($0.name, $0.meaning) }))
    end

    function __coursecheck_commands
        printf '%s\\t%s\\n' \\
    \(described(Command.allCases.map { ($0.name, $0.summary[language]) }))
    end

    complete -c coursecheck -f
    complete -c coursecheck -n '__coursecheck_at ""' -a '(__coursecheck_commands)'

    """
  for option in Option.common + [.version] {
    text += line(option, nil, condition: option == .version ? "__coursecheck_at \"\"" : nil, language)
  }
  for command in Command.allCases {
    text += "\n"
    for option in command.options {
      text += line(option, command, condition: "__coursecheck_at \(command.name)", language)
    }
    let places = command.completedOperands(language)
    for (number, place) in places.enumerated() {
      guard let offered = offered(place) else { continue }
      let condition = "__coursecheck_at \(command.name) \(number)\(number == places.count - 1 ? "+" : "")"
      text += "complete -c coursecheck -n \(condition.fishQuoted) \(offered)\n"
    }
  }
  return text
}

private func line(_ option: Option, _ command: Command?, condition: String?, _ language: Language) -> String {
  var text = "complete -c coursecheck"
  if let condition { text += " -n " + condition.fishQuoted }
  if let letter = option.letter { text += " -s " + letter }
  text += " -l " + option.name
  if let completed = option.completed(in: command ?? .check) {
    text += " " + (completed == .nothing ? "-x" : "-r " + (offered(completed) ?? ""))
  }
  return text + " -d " + option.means(in: command)[language].fishQuoted + "\n"
}

private func offered(_ completed: Completed) -> String? {
  switch completed {
  case .nothing: nil
  case .words(let words): "-f -a " + words.joined(separator: " ").fishQuoted
  case .commands: "-f -a '(__coursecheck_commands)'"
  case .rule: "-f -a '(__coursecheck_rules)'"
  case .rules: "-f -a '(__fish_complete_list , __coursecheck_rules_and_families)'"
  case .explainable: "-f -a '(__coursecheck_rules; __coursecheck_words)'"
  case .plans: "-f -a '(__coursecheck_plans)'"
  case .files: "-F"
  case .folders: "-f -a '(__fish_complete_directories (commandline -ct))'"
  }
}

private func described(_ words: [(name: String, meaning: String)]) -> String {
  words.map { "        \($0.name.fishQuoted) \($0.meaning.fishQuoted)" }.joined(separator: " \\\n")
}

extension String {
  /// Within quotes fish reads a backslash and a quote only.
  fileprivate var fishQuoted: String {
    "'" + replacing(0x5C, with: "\\\\").replacing(0x27, with: "\\'") + "'"
  }
}
