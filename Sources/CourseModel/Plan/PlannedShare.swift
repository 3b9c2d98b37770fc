import CourseSyntax
import Vocabulary

/// How much of students' time is to be in an environment: `environment workplace: at least 20 % from year 2`.
package struct PlannedShare: Sendable {
  package enum Span: Sendable, Equatable {
    case wholeProgramme
    case eachYear
    case eachPeriod
    case years(ClosedRange<Int>)
    /// Periods by their number, from the first to the last.
    case periods(ClosedRange<Int>)
  }

  package var element: Int32
  package var environments: Environments
  package var percent: Int
  package var span: Span
}

/// What a line about an environment says of the time in it.
package enum PlannedTime: Sendable {
  case share(PlannedShare)
  /// No least share: nothing about time, or at most so much.
  case noMinimum
  /// Numbers of which we can't tell what they stand for.
  case unclear
}

extension Plan {
  /// The environments that a line of the plan for environments is about.
  package func plannedEnvironments(_ element: Int32) -> Environments {
    for at in [element, model.elements[Int(element)].parent] where at >= 0 {
      if case .environment(let set) = model.elements[Int(at)].kind { return set }
    }
    return []
  }

  /// The least share of time that a line of the plan for environments states.
  package func plannedTime(_ element: Int32) -> PlannedTime {
    guard model.elements[Int(element)].state == .stated else { return .noMinimum }
    var words = pieces(of: snapshot.title(element))
    guard let mark = words.firstIndex(where: { percentWords.contains($0) }), mark > 0,
      let first = wholeNumber(words[mark - 1])
    else { return .noMinimum }
    if words.contains(where: { mostWords.contains($0) }) { return .noMinimum }
    // `20-30 %`, `20 to 30 %`: at least twenty.
    var percent = first
    var start = mark - 1
    if start > 1, rangeWords.contains(words[start - 1]), let lower = wholeNumber(words[start - 2]) {
      percent = lower
      start -= 2
    }
    guard (0...100).contains(percent) else { return .unclear }
    words.replaceSubrange(start...mark, with: ["%"])
    guard let span = span(in: words) else { return .unclear }
    return .share(
      PlannedShare(element: element, environments: plannedEnvironments(element), percent: percent, span: span))
  }

  /// Nil where a number is left of which we can't tell what it stands for.
  private func span(in words: [String]) -> PlannedShare.Span? {
    let hasNumbers = words.contains { wholeNumber($0) != nil }
    for (at, word) in words.enumerated() {
      let isYear = yearWords.contains(word)
      guard isYear || periodWords.contains(word) else { continue }
      if at > 0, eachWords.contains(words[at - 1]) {
        if hasNumbers { return nil }
        return isYear ? .eachYear : .eachPeriod
      }
      var numbers: ClosedRange<Int>?
      var used = 0
      if at > 0, let number = ordinals[words[at - 1]] {
        numbers = number...number
      } else if at + 1 < words.count, let number = wholeNumber(words[at + 1]), number < 100 {
        numbers = number...number
        used = 1
        if at + 3 < words.count, rangeWords.contains(words[at + 2]), let last = wholeNumber(words[at + 3]),
          last > number
        {
          numbers = number...last
          used = 2
        }
      }
      guard let found = numbers, words.filter({ wholeNumber($0) != nil }).count == used else { return nil }
      let isFromThereOn = words.prefix(at).suffix(3).contains { fromWords.contains($0) } && used < 2
      let all = isFromThereOn ? found.lowerBound...1000 : found
      return isYear ? .years(all) : .periods(all)
    }
    return hasNumbers ? nil : .wholeProgramme
  }
}

private let percentWords: Set<String> = ["%", "procent", "percent"]
private let mostWords: Set<String> = [
  "hoogstens", "hooguit", "maximaal", "max", "minder", "most", "maximum", "up", "less", "fewer", "under", "below",
  "onder",
]
private let rangeWords: Set<String> = ["-", "–", "tot", "to", "t/m"]
private let yearWords: Set<String> = ["jaar", "leerjaar", "studiejaar", "year"]
private let periodWords: Set<String> = [
  "periode", "blok", "kwartiel", "trimester", "semester", "period", "term", "quarter",
]
private let eachWords: Set<String> = ["elk", "elke", "ieder", "iedere", "per", "each", "every", "a"]
private let fromWords: Set<String> = ["vanaf", "from", "since", "sinds"]
private let ordinals: [String: Int] = [
  "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "first": 1, "second": 2, "third": 3, "fourth": 4,
]

/// Words, numbers and the marks between them.
private func pieces(of text: String) -> [String] {
  var result: [String] = []
  var word = ""
  for letter in text.lowercased() {
    let isSame =
      letter.isNumber
      ? word.last?.isNumber ?? true : (letter.isLetter || letter == "/") && !(word.last?.isNumber ?? false)
    if !isSame || !(letter.isLetter || letter.isNumber || letter == "/") {
      if !word.isEmpty { result.append(word) }
      word = ""
    }
    if letter.isLetter || letter.isNumber || letter == "/" {
      word.append(letter)
    } else if letter == "%" || letter == "-" || letter == "–" {
      result.append(String(letter))
    }
  }
  if !word.isEmpty { result.append(word) }
  return result
}
