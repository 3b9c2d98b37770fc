import CourseSyntax
import SourceText
import Vocabulary

// When and how a plan assesses, as far as it takes reading a title or an activity to know.

extension Plan {
  /// Weeks of a course that it calls weeks for exams: `week 9: Toetsweek`.
  var examWeeks: WeekSet {
    var result = WeekSet()
    for block in all(.week) where isExamWeek(block) {
      if let time = model.time(block) { result = result.union(time.weeks) }
    }
    for block in all(.holiday) where isExamWeek(block) {
      if let time = model.when(of: block) { result = result.union(time.weeks) }
    }
    return result
  }

  /// Whether a week or holiday is called a week for exams.
  func isExamWeek(_ element: Int32) -> Bool {
    let title = folded(snapshot.title(element))
    if title.isEmpty { return false }
    return examTitles.contains(title) || examWords.contains { holds(title, $0, .anywhere) }
  }

  /// How students are assessed: as stated, or else the one form that the title names.
  func assessmentForms(of element: Int32) -> [Term] {
    let stated = terms(.assessmentForm, of: element)
    if !stated.isEmpty { return stated }
    let words = Set(folded(snapshot.title(element)).split { !isWordLetter($0) }.map { Array($0) })
    let named = formWords.filter { form in form.words.contains { words.contains($0) } }
    return named.count == 1 ? named.map { $0.term } : []
  }

  /// The calendar week in which an assessment is due, where it says that or gives a date.
  func dueCalendarWeek(of element: Int32) -> Int? {
    var result: Int?
    for keyword in [Keyword.when, .due] {
      model.forEach(keyword, of: element) { child in
        guard let time = model.time(child), time.relation == nil else { return }
        if let week = (time.endDate ?? time.date)?.calendarWeek {
          result = week
        } else if let last = lastCalendarWeek(of: time) {
          result = last
        }
      }
    }
    return result
  }

  /// Assessments that do not count, and activities in which students hear where they stand.
  var formativeMoments: Int {
    let assessed = assessments.filter { $0.isSummative == false }.count
    return activities.reduce(assessed) { sum, activity in
      guard activity.isRequired, activity.has(.feedback) || isShortTest(activity.kind) else { return sum }
      return sum + Swift.max(1, Swift.min(activity.occurrences.highest, WeekSet.highest))
    }
  }

  private func isShortTest(_ kind: ActivityKind?) -> Bool {
    switch kind {
    case .some(.formativeQuiz), .some(.quiz), .some(.progressCheck): true
    default: false
    }
  }
}

/// Of a run over New Year the last week after it.
private func lastCalendarWeek(of time: TimeValue) -> Int? {
  let start = Int(time.calendarStart)
  return time.calendarWeeks.weeks.last { $0 >= 1 && $0 < start } ?? time.calendarWeeks.last
}

private func isWordLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }

private func letters(_ words: String) -> [[UInt8]] { words.split(separator: "|").map { Array($0.utf8) } }

private let examTitles = letters("toetsen|tentamens|examens|toetsing|exams|assessments|examinations")
private let examWords = letters(
  "toetsweek|toetsweken|toetsperiode|tentamenweek|tentamenweken|tentamenperiode|examenweek|examenweken|examenperiode"
    + "|herkansingsweek|herkansingsweken|exam week|exam period|examination week|examination period|assessment week"
    + "|assessment period|resit week")

/// Words by which a title tells the form of an assessment.
private let formWords: [(term: Term, words: Set<[UInt8]>)] = [
  (.formTest, Set(letters("kennistoets|tentamen|meerkeuzetoets|multiplechoice|exam|test|examination"))),
  (.formPaper, Set(letters("verslag|paper|essay|report|artikel|scriptie|thesis"))),
  (.formProduct, Set(letters("beroepsproduct"))),
  (.formPresentation, Set(letters("presentatie|eindpresentatie|presentation|pitch"))),
  (.formPortfolio, Set(letters("portfolio"))),
  (.formPerformance, Set(letters("vaardigheidstoets|praktijktoets|practical"))),
  (.formInterview, Set(letters("mondeling|assessmentgesprek|eindgesprek|interview|oral"))),
]
