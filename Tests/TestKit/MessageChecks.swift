import CourseRules
import Vocabulary

/// What programs get to know of a finding: whether that holds together, and is what the message says. Gives what does not
/// hold, in words.
package func messageProblems(_ finding: Finding) -> [String] {
  var problems: [String] = []
  let identifier = finding.messageID
  let isOfRule = identifier == finding.rule.qualifiedName || identifier.hasPrefix(finding.rule.qualifiedName + "/")
  if !isOfRule || !identifier.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isDashed) {
    problems.append("'\(identifier)' is no name for a message")
  }
  checkNames(finding.arguments, &problems)
  for argument in finding.arguments where !(unsaid[finding.rule.name] ?? []).contains(argument.name) {
    if !isSaid(argument, finding.message) {
      problems.append("the message does not say what '\(argument.name)' is: \(argument.value)")
    }
  }
  return problems
}

/// `week-peak`
private func isDashed(_ name: Substring) -> Bool {
  !name.isEmpty && name.first != "-" && name.last != "-"
    && name.allSatisfy { $0 == "-" || ("a"..."z").contains($0) || ("0"..."9").contains($0) }
}

private func checkNames(_ arguments: [MessageArgument], _ problems: inout [String]) {
  var names = Set<String>()
  for argument in arguments {
    let name = argument.name
    let isCamelCase =
      name.first.map { ("a"..."z").contains($0) } ?? false
      && name.allSatisfy { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    if !isCamelCase { problems.append("'\(name)' is no name for an argument") }
    if !names.insert(name).inserted { problems.append("there are two arguments '\(name)'") }
    checkGroups(argument.value, &problems)
  }
}

private func checkGroups(_ value: ArgumentValue, _ problems: inout [String]) {
  switch value {
  case .group(let arguments): checkNames(arguments, &problems)
  case .list(let values): for value in values { checkGroups(value, &problems) }
  case .number, .decimal, .text, .truth, .words, .nothing: break
  }
}

/// Arguments with more or other words than the message has, by rule.
private let unsaid: [String: Set<String>] = [
  "channel-differs-across-courses": ["purpose", "slowestMinutes", "fastestMinutes"],
  "mixed-phase-incomplete": ["phase"],
  "mode-word-contradiction": ["activity"],
  "prerequisite-not-offered": ["kind"],
  "prerequisite-taught-later": ["kind"],
  "stakeholder-uncommitted": ["commitment"],
  "stray-text": ["head"],
  "study-load-not-estimated": ["activities"],
  "wrong-place": ["keyword", "written"],
  "wrong-weekday": ["weekday", "statedWeekday", "written"],
]

/// Whether both languages say a value, where it is one that they can say as it is.
private func isSaid(_ argument: MessageArgument, _ message: Bilingual<String>) -> Bool {
  // What a fix would write need not be in the message.
  if argument.name == "suggestion" { return true }
  switch argument.value {
  case .number(let number):
    // None or one, in words.
    if number <= 1 { return true }
    // Messages speak of hours where there are many minutes.
    let isHours = argument.name.lowercased().hasSuffix("minutes") && !holds("\(number)", message)
    return holds(isHours ? "\(number / 60)" : "\(number)", message)
  case .decimal(let thousandths): return holds("\(thousandths / 1000)", message)
  case .text(let text): return holds(String(text.prefix(30)), message)
  case .words(let words):
    return message.nl.lowercased().contains(words.nl.lowercased())
      && message.en.lowercased().contains(words.en.lowercased())
  case .truth, .nothing, .list, .group: return true
  }
}

private func holds(_ text: String, _ message: Bilingual<String>) -> Bool {
  message.nl.contains(text) && message.en.contains(text)
}
