import CourseRules
import Vocabulary

/// For bash from 3.2 on, with or without the package bash-completion.
func bashCompletions(_ language: Language) -> String {
  """
  \(Shell.bash.heading(language))

  # Offers the words that fit what has been typed.
  _coursecheck_offer() {
    local word quoted
    for word in "$@"; do
      if [[ $quote ]]; then quoted=$word; else printf -v quoted %q "$word"; fi
      if [[ $quoted == "$cur"* || $word == "$cur"* ]]; then COMPREPLY+=("$before$quoted"); fi
    done
  }

  # Offers files, folders, or folders with the plans in them.
  _coursecheck_paths() {
    local path
    compopt -o filenames 2>/dev/null
    while IFS= read -r path; do COMPREPLY+=("$before$path"); done < <(
      case $1 in
        files) compgen -f -- "$cur" ;;
        folders) compgen -d -- "$cur" ;;
        plans)
          compgen -f -X '!*.course' -- "$cur"
          compgen -d -- "$cur"
          ;;
      esac
    )
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then compopt -o bashdefault -o default 2>/dev/null; fi
  }

  # Offers rules by name, or by family and name.
  _coursecheck_rules() {
    local families=(
  \(lines(Family.allCases.map(\.identifier)))
    )
    local rules=(
  \(lines(Rule.all.map(\.qualifiedName)))
    )
    case $cur in
      */*) _coursecheck_offer "${rules[@]}" "${families[@]/%//*}" ;;
      *) _coursecheck_offer "${rules[@]#*/}" "${families[@]/%//}" ;;
    esac
    # Behind a family its rules follow.
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then compopt -o nospace 2>/dev/null; fi
  }

  _coursecheck_words() {
    _coursecheck_offer \\
  \(lines(explainableWords(language).map(\.name), end: " \\"))
      ;
  }

  _coursecheck() {
    local cur=${COMP_WORDS[COMP_CWORD]} before= command= option= only_operands= operands=0 at=1 word quote=
    COMPREPLY=()
    while [[ $at -lt $COMP_CWORD ]]; do
      word=${COMP_WORDS[at]}
      at=$((at + 1))
      case $word in
        =*) if [[ $option ]]; then continue; fi ;;
      esac
      case $word in
        [=:]*)
          # The rest of a word that bash has cut in pieces.
          if [[ $at -eq $COMP_CWORD ]]; then return; fi
          at=$((at + 1))
          continue
          ;;
      esac
      if [[ $option ]]; then
        option=
        continue
      fi
      if [[ ! $only_operands ]]; then
        case $word in
          --)
            only_operands=1
            continue
            ;;
          \(Option.namesBeforeValue.joined(separator: " | ")))
            option=$word
            continue
            ;;
          -*) continue ;;
        esac
      fi
      if [[ $command ]]; then operands=$((operands + 1)); else command=$word; fi
    done
    if [[ $option && $cur == "=" ]]; then cur=; fi
    # Within quotes nothing needs a backslash.
    case $cur in
      [\\'\\"]*)
        quote=1
        cur=${cur:1}
        ;;
    esac
    if [[ ! $option && ! $only_operands && $cur == --*=* ]]; then
      option=${cur%%=*}
      before=$option=
      cur=${cur#*=}
    fi
    if [[ $option ]]; then
      case $command:$option in
  \(optionCases(language))
      esac
      return
    fi
    if [[ ! $only_operands && $cur == -* ]]; then
      case $command in
        '') _coursecheck_offer \((Option.common + [.version]).map { "--" + $0.name }.joined(separator: " ")) ;;
  \(Command.allCases.map { optionNames($0) }.joined(separator: "\n"))
      esac
      return
    fi
    case $command:$operands in
      :*) _coursecheck_offer \(Command.allCases.map(\.name).joined(separator: " ")) ;;
  \(Command.allCases.flatMap { operandCases($0, language) }.joined(separator: "\n"))
    esac
  }

  complete -F _coursecheck coursecheck

  """
}

/// One word a line, so that a change shows as one.
private func lines(_ words: [String], end: String = "") -> String {
  words.map { "      " + $0.shellWord + end }.joined(separator: "\n")
}

private func optionNames(_ command: Command) -> String {
  let names = (command.options + Option.common).map { "--" + $0.name }
  return "      \(command.name)) _coursecheck_offer \(names.joined(separator: " ")) ;;"
}

private func optionCases(_ language: Language) -> String {
  var result: [String] = []
  for command in Command.allCases {
    for option in command.options {
      guard let action = option.completed(in: command).flatMap({ action($0) }) else { continue }
      let names = [option.name] + (option.letter.map { [$0] } ?? [])
      let patterns = names.map { command.name + ":-" + ($0.utf8.count > 1 ? "-" : "") + $0 }
      result.append("      \(patterns.joined(separator: " | "))) \(action) ;;")
    }
  }
  for option in Option.common {
    guard let action = option.completed(in: .check).flatMap({ action($0) }) else { continue }
    result.append("      *:--\(option.name)) \(action) ;;")
  }
  return result.joined(separator: "\n")
}

private func operandCases(_ command: Command, _ language: Language) -> [String] {
  let places = command.completedOperands(language)
  return places.enumerated().compactMap { number, place in
    guard let action = action(place) else { return nil }
    return "    \(command.name):\(number == places.count - 1 ? "*" : String(number))) \(action) ;;"
  }
}

private func action(_ completed: Completed) -> String? {
  switch completed {
  case .nothing: nil
  case .words(let words): "_coursecheck_offer " + words.map(\.shellWord).joined(separator: " ")
  case .commands: "_coursecheck_offer " + Command.allCases.map(\.name).joined(separator: " ")
  case .rule: "_coursecheck_rules"
  case .rules: "before+=${cur%\"${cur##*,}\"} cur=${cur##*,}; _coursecheck_rules"
  case .explainable: "_coursecheck_rules; _coursecheck_words"
  case .plans: "_coursecheck_paths plans"
  case .files: "_coursecheck_paths files"
  case .folders: "_coursecheck_paths folders"
  }
}
