import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// How the values of a plan are put in a cell: in words that the format reads back, and the same for the same value.
struct CellWording {
  let plan: Plan
  /// That the numbers follow; a value that is copied keeps the words of its document.
  let language: Language

  init(_ plan: Plan) {
    self.plan = plan
    language = plan.language
  }

  private var model: CourseModel { plan.model }
  private var snapshot: Snapshot { plan.snapshot }

  // MARK: As written

  /// What stands behind the head of an element: of an entry with its details and links.
  func phrase(_ element: Int32) -> String {
    let found = model.elements[Int(element)]
    guard found.form == .entry || found.form == .item, !found.textSpan.isEmpty else { return snapshot.title(element) }
    let line = snapshot.tree.contentSpan(ofLine: Int(found.line))
    let whole = snapshot.text(Span(found.textSpan.start, Swift.max(line.end, found.textSpan.end)))
    return String(withoutSpaces(whole[...]))
  }

  /// All that is said below an element with a keyword; of a list its items.
  func phrases(_ keyword: Keyword, of element: Int32) -> [String] {
    model.children(keyword, of: element).map { phrase($0) }.filter { !$0.isEmpty }
  }

  /// What is said where there is no value to put in words: `?`, `none`, or what we can't read.
  func written(_ keyword: Keyword, of element: Int32) -> String {
    guard let child = model.child(keyword, of: element) else { return "" }
    switch model.elements[Int(child)].state {
    case .unknown: return "?"
    case .stated, .none, .invalid: return snapshot.title(child)
    case .empty: return ""
    }
  }

  // MARK: What things are called

  /// `B1: Kick-off`, or what there is of it.
  func label(_ element: Int32) -> String {
    guard element >= 0 else { return "" }
    let found = model.elements[Int(element)]
    let title = snapshot.title(element)
    // The number of a week stands in a column of its own.
    if found.keyword == .week {
      // Without a title it is known by the module it is a week of.
      let isOfModule = found.parent >= 0 && model.elements[Int(found.parent)].keyword == .module
      return title.isEmpty && isOfModule ? label(found.parent) : title
    }
    let name = snapshot.name(element)
    if name.isEmpty { return title }
    if title.isEmpty {
      let keyword = found.keyword?.row.names.canonical(language) ?? ""
      return found.isNumbered && !keyword.isEmpty ? keyword + " " + name : name
    }
    return name + ": " + title
  }

  /// `product: team contract`; of what is said by its name alone, that name.
  func named(_ keyword: Keyword, _ text: String) -> String {
    let name = keyword.row.names.canonical(language)
    return text.isEmpty || folded(text) == folded(name) ? name : name + ": " + text
  }

  /// The kind in its head, as the writer calls it.
  func kind(of element: Int32) -> String { snapshot.text(model.elements[Int(element)].kindSpan) }

  func environments(_ set: Environments) -> String {
    set.each.map { $0.name(language) }.joined(separator: " " + and + " ")
  }

  /// The IDs of outcomes, or else their titles.
  func outcomes(_ elements: [Int32]) -> String {
    elements.map { element in
      let name = snapshot.name(element)
      return name.isEmpty ? snapshot.title(element) : name
    }.joined(separator: ", ")
  }

  private var and: String { language == .dutch ? "en" : "and" }

  // MARK: Numbers

  /// `1–3 en 5`. With a dash that no spreadsheet takes for a day of a month.
  func weeks(_ set: WeekSet) -> String {
    var runs: [(first: Int, last: Int)] = []
    for week in set.weeks {
      if let last = runs.last, last.last == week - 1 {
        runs[runs.count - 1].last = week
      } else {
        runs.append((week, week))
      }
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }.joined(
      separator: " " + and + " ")
  }

  /// The minutes that an element states, as a number where it is one; nil where it states no time.
  func minutes(of element: Int32) -> String? {
    guard let child = model.child(.duration, of: element) else { return nil }
    guard let duration = model.duration(child), duration.unit.isStudyTime else {
      return written(.duration, of: element)
    }
    let quantity = minutes(duration.seconds)
    return duration.perWeek ? quantity + " min per week" : quantity
  }

  private func minutes(_ quantity: Quantity) -> String {
    let isDutch = language == .dutch
    let about = quantity.isApproximate ? (isDutch ? "circa " : "about ") : ""
    switch (quantity.lower, quantity.upper) {
    case (.none, .none): return "?"
    case (.none, .some(let most)): return (isDutch ? "hoogstens " : "at most ") + minutes(most)
    case (.some(let least), .none): return (isDutch ? "minstens " : "at least ") + minutes(least)
    case (.some(let least), .some(let most)):
      return about + (least == most ? minutes(least) : minutes(least) + "–" + minutes(most))
    }
  }

  /// Seconds in minutes, to three decimals.
  func minutes(_ seconds: Int) -> String {
    let digits = decimalDigits(seconds, unit: 60)
    return language == .dutch ? digits.split(separator: ".").joined(separator: ",") : digits
  }
}
