import CourseModel
import CourseSyntax
import Reports
import Vocabulary

/// What places in a plan are called by an editor, which can go to a line.
struct PlaceWords {
  let plan: Plan
  let words: PlanWords
  let language: Language

  init(_ plan: Plan, _ language: Language) {
    self.plan = plan
    self.language = language
    words = PlanWords(plan, language)
  }

  /// `regel 12`
  func line(_ element: Int32) -> String {
    let number = plan.model.elements[Int(element)].line + 1
    return Bilingual(nl: "regel \(number)", en: "line \(number)")[language]
  }

  /// `casus 'Eigen merk' (regel 12)`
  func mention(_ element: Int32) -> String { words.shortLabel(element) + " (" + line(element) + ")" }

  /// `T1`; where there is no name, `toets 'Verslag'`.
  func short(_ element: Int32) -> String {
    let name = plan.snapshot.name(element)
    return name.isEmpty || plan.model.elements[Int(element)].isNumbered ? words.shortLabel(element) : oneLine(name)
  }

  /// What a property belongs to; anything else itself.
  func holder(of element: Int32) -> Int32 {
    let own = plan.model.elements[Int(element)]
    return own.parent >= 0 && own.keyword?.facts.role == .property ? own.parent : element
  }

  /// Each with its line; of many the first and how many more.
  func mentions(_ elements: [Int32], most: Int = 4) -> String {
    var text = elements.prefix(most).map { mention($0) }.joined(separator: "; ")
    let rest = elements.count - most
    if rest > 0 { text += Bilingual(nl: " en nog \(rest)", en: " and \(rest) more")[language] }
    return text
  }

  /// `Leeruitkomst LU1: Past theorie toe`
  func heading(_ element: Int32) -> String {
    let title = plan.snapshot.title(element)
    let name = plan.snapshot.name(element)
    let label = [words.noun(element), name].filter { !$0.isEmpty }.joined(separator: " ")
    let opening = oneLine(capitalised(label))
    let own = plan.model.elements[Int(element)]
    if title.isEmpty || own.state == .none { return opening }
    return (opening.isEmpty ? "" : opening + ": ") + oneLine(title)
  }

  /// `1-3 en 5`
  func weeks(_ set: WeekSet) -> String {
    var runs: [(first: Int, last: Int)] = []
    for week in set.weeks {
      if let run = runs.last, run.last + 1 == week {
        runs[runs.count - 1].last = week
      } else {
        runs.append((week, week))
      }
    }
    let parts = runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
    let isOne = set.count == 1 || language == .dutch
    return (isOne ? "week " : "weeks ") + enumerated(parts, language)
  }

  /// `woensdag 3 juni 2026`
  func day(_ date: CalendarDate) -> String {
    let weekday = date.weekday.map { weekdayName($0, language) + " " } ?? ""
    let year = date.hasYear ? " \(date.year)" : ""
    return weekday + "\(date.day) " + monthName(Int(date.month), language) + year
  }
}
