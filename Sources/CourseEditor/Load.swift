import CourseModel
import CourseRules
import CourseSyntax
import Reports
import Vocabulary

/// What a part of a plan asks of a student, for whoever writes it: a week, a meeting, the plan as a whole.
struct Load {
  var work: WorkFigures
  /// The weeks it is about; empty where it names none.
  var weeks = WeekSet()
  /// All that falls in those weeks, where that is more than what stands in the part itself: what recurs, what is due.
  var inWeeks: Amount?
  /// Seconds a student has, by what the plan says; nil where it does not say. Of weeks for those weeks.
  var budget: (lower: Int, upper: Int)?

  init(_ plan: Plan, _ element: Int32, secondsPerCredit: Int) {
    work = plan.work(in: element)
    let teaching = plan.figures.teachingWeeks
    let budget = plan.budget(secondsPerCredit: secondsPerCredit)
    if element == plan.document {
      self.budget = budget
      return
    }
    switch plan.model.elements[Int(element)].keyword {
    case .week: weeks = plan.model.time(element)?.weeks ?? WeekSet()
    case .module: weeks = plan.model.when(of: element)?.weeks ?? WeekSet()
    default: return
    }
    if weeks.isEmpty { return }
    var all = Amount()
    for (week, amount) in plan.figures.byWeek where weeks.contains(week) { all += amount }
    if all.upper > work.total.upper + 59 { inWeeks = all }
    let own = weeks.count - weeks.subtracting(teaching).count
    if let budget, own > 0 {
      self.budget = (
        multiplied(budget.lower / teaching.count, by: own), multiplied(budget.upper / teaching.count, by: own)
      )
    }
  }

  /// All of it.
  var total: Amount { inWeeks ?? work.total }

  /// How much is synchronous: `52%`; nil where a duration is missing, for then nobody can tell.
  var syncShare: String? { isWholeKnown ? work.syncShare.map { $0.percentages + "%" } : nil }

  /// Of every part it says how long it takes.
  private var isWholeKnown: Bool { work.withoutTime.isEmpty }
}

extension Load {
  /// `6 uur 30 min, 40% synchroon`
  ///
  /// - Parameter namesUnknown: whether it tells how many durations are missing.
  func short(_ language: Language, namesUnknown: Bool = true) -> String {
    let unknown = namesUnknown ? unknown(language) : nil
    if let unknown, !total.isKnownAtAll { return unknown }
    var text = words(for: total, language)
    if let syncShare, inWeeks == nil {
      text += ", " + syncShare + " " + Keyword.sync.row.names.canonical(language)
    }
    if let unknown { text += ", " + unknown }
    return text
  }

  /// `2 keer nog geen duur`; nil where all is known.
  func unknown(_ language: Language) -> String? {
    let count = work.withoutTime.count
    if count == 0 { return nil }
    return Bilingual(
      nl: "van " + counted(count, "onderdeel", "onderdelen") + " is de duur niet bekend",
      en: counted(count, "part does", "parts do") + " not say how long")[language]
  }

  /// The same with its parts, for a page.
  func facts(_ words: PlaceWords) -> [(name: String, value: String)] {
    let language = words.language
    let nl = language == .dutch
    var facts: [(name: String, value: String)] = []
    let amount = Reports.words(for: work.total, language)
    if work.total.isKnownAtAll { facts.append((nl ? "werk per student" : "work per student", amount)) }
    if let inWeeks {
      let name = nl ? "in deze week in totaal" : "in this week in all"
      let names = nl ? "in deze weken in totaal" : "in these weeks in all"
      facts.append((weeks.count > 1 ? names : name, Reports.words(for: inWeeks, language)))
    }
    if weeks.count > 1, total.upper > 0 {
      facts.append((nl ? "per week" : "a week", Reports.words(for: total.divided(by: weeks.count), language)))
    }
    func add(_ keyword: Keyword, _ part: Amount, _ share: String?) {
      // What is not known stands below, once.
      if !part.isKnownAtAll { return }
      let text = Reports.words(for: part, language) + (share.map { " (" + $0 + ")" } ?? "")
      facts.append((keyword.row.names.canonical(language), text))
    }
    add(.sync, work.sync, syncShare)
    add(.async, work.async, nil)
    let environments = environmentWords.compactMap { word -> String? in
      guard work.work(in: word.environment).upper > 0, let share = work.share(of: word.environment) else { return nil }
      let name = word.names.canonical(language)
      return share.percentages == "100" || !isWholeKnown ? name : name + " " + share.percentages + "%"
    }
    facts.append((Keyword.environment.row.names.canonical(language), environments.joined(separator: ", ")))
    if let unknown = unknown(language) {
      let places = work.withoutTime.prefix(5).map { words.line($0) }
      let more = work.withoutTime.count > 5 ? ", …" : ""
      facts.append(
        (nl ? "nog onbekend" : "not known yet", unknown + " (" + places.joined(separator: ", ") + more + ")"))
    }
    if let budget {
      let range = Reports.words(for: Amount(budget.lower, budget.upper), language)
      let ofWeeks = nl ? "ruimte volgens de studielast" : "room by the workload"
      facts.append((ofWeeks, range + (weeks.count == 1 ? Bilingual(nl: " per week", en: " a week")[language] : "")))
    }
    return facts.filter { !$0.value.isEmpty }
  }
}
