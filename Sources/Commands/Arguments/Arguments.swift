import Vocabulary
import Workspaces

/// What the user asked for, once read.
package struct Arguments: Sendable {
  package var command: Command?
  package var operands: [[UInt8]] = []
  private var given: [(option: Option, value: String)] = []
  /// As bytes, for a value that is a path.
  private var paths: [(option: Option, value: [UInt8])] = []

  package func has(_ option: Option) -> Bool { given.contains { $0.option == option } }

  /// The last one given counts, so that an alias can be overruled.
  package func value(_ option: Option) -> String? { given.last { $0.option == option }?.value }

  /// All that were given, as they were written, in order.
  package func paths(_ option: Option) -> [[UInt8]] { paths.filter { $0.option == option }.map { $0.value } }

  /// All that were given, also between commas: `--select a,b --select c`.
  package func names(_ option: Option) -> [String] {
    given.filter { $0.option == option }.flatMap { $0.value.split(separator: ",") }
      .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  package func path(_ option: Option) -> Path? { paths.last { $0.option == option }.map { Path($0.value) } }

  package init() {}

  /// Reads the arguments; what can't be read is said in both languages.
  package init(_ words: [[UInt8]]) throws(UsageProblem) {
    var index = 0
    var onlyOperands = false
    while index < words.count {
      let word = words[index]
      index += 1
      if onlyOperands || word.first != 0x2D || word.count == 1 {
        try add(operand: word)
      } else if word == [0x2D, 0x2D] {
        onlyOperands = true
      } else {
        try add(word, in: words, &index)
      }
    }
    try checkOptions()
  }

  private mutating func add(operand word: [UInt8]) throws(UsageProblem) {
    if command != nil {
      operands.append(word)
      return
    }
    let name = String(decoding: word, as: UTF8.self)
    guard let known = Command(named: name) else { throw .unknownCommand(name) }
    command = known
  }

  private mutating func add(_ word: [UInt8], in words: [[UInt8]], _ index: inout Int) throws(UsageProblem) {
    let equals = word.firstIndex(of: 0x3D)
    let name = String(decoding: word[..<(equals ?? word.count)], as: UTF8.self)
    guard let option = Option.allCases.first(where: { "--" + $0.name == name || $0.letter.map { "-" + $0 } == name })
    else { throw .unknownOption(name, command) }
    guard option.value != nil else {
      if equals != nil { throw .valueNotTaken(option) }
      given.append((option, ""))
      return
    }
    let value: [UInt8]
    if let equals {
      value = Array(word[(equals + 1)...])
    } else if index < words.count, !isOption(words[index]) {
      value = words[index]
      index += 1
    } else {
      throw .valueMissing(option, command)
    }
    given.append((option, String(decoding: value, as: UTF8.self)))
    paths.append((option, value))
  }

  /// Whether a word is an option by its whole name: who wants one of these as a value writes `--reason=--fix`.
  private func isOption(_ word: [UInt8]) -> Bool {
    guard word.starts(with: [0x2D, 0x2D]) else { return false }
    let name = String(decoding: word.dropFirst(2).prefix { $0 != 0x3D }, as: UTF8.self)
    return Option.allCases.contains { $0.name == name }
  }

  private mutating func checkOptions() throws(UsageProblem) {
    if has(.help) || has(.version) { return }
    guard let command else { return }
    let taken = command.options + Option.common
    for at in given.indices {
      let option = given[at].option
      if !taken.contains(option) { throw .optionOfOtherCommand(option, command) }
      let choices = command.choices(of: option)
      if choices.isEmpty { continue }
      switch option {
      case .language, .to:
        if choices.contains(given[at].value) { continue }
        // Also `Nederlands`, `en-GB` and the like.
        guard let language = Language(code: given[at].value) else { throw .badValue(option, given[at].value, choices) }
        given[at].value = language.code
      case .format, .failOn, .color, .profile, .from:
        if !choices.contains(given[at].value) { throw .badValue(option, given[at].value, choices) }
      // Any text will do, as far as the command line goes.
      case .fix, .unsafe, .insert, .diff, .standardInputName, .check, .write, .output, .help, .version, .select,
        .ignore,
        .family, .source, .verdicts, .timings, .statistics, .exitZero, .quiet, .root, .forceExclude, .staged,
        .changedSince, .since, .watch,
        .baseline, .writeBaseline, .pruneBaseline, .reason, .by, .note, .date, .map, .stdio, .clientProcess:
        break
      }
    }
  }
}
