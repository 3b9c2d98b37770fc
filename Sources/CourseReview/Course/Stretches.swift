import CourseModel
import CourseSyntax
import Vocabulary

/// The run of a plan cut in pieces that figures put side by side: its weeks, or where it knows no weeks its modules.
struct Stretches: Sendable {
  struct Stretch: Sendable {
    var key: String
    var name: Cell
    /// Nil for a module.
    var week: Int?
    /// Of what has no place in the run.
    var isRest = false
  }

  private(set) var all: [Stretch] = []
  /// For each activity of the plan the pieces it is in; its work is spread over them evenly.
  private(set) var places: [[Int]] = []
  let isByWeek: Bool

  init(_ subject: Subject) {
    let activities = subject.activities
    let sets = activities.map { subject.plan.figures.weeksOfWork(on: $0) }
    isByWeek = zip(activities, sets).contains { !$0.0.isCancelled && !$0.1.isEmpty }
    if isByWeek {
      var used = WeekSet()
      for week in subject.weeks { used.insert(week) }
      // What is optional has no work in the figures, and a place in the run all the same.
      for (activity, set) in zip(activities, sets) where !activity.isCancelled { used = used.union(set) }
      let weeks = used.first.flatMap { first in used.last.map { Array(first...$0) } } ?? []
      all = weeks.map {
        Stretch(key: "w\($0)", name: .words(Phrase(nl: "week \($0)", en: "week \($0)")), week: $0)
      }
      places = sets.map { set in set.weeks.compactMap { week in weeks.firstIndex(of: week) } }
    } else {
      let blocks = subject.topBlocks
      all = blocks.map { Stretch(key: $0.key, name: $0.name) }
      places = activities.map { _ in [] }
      for (at, block) in blocks.enumerated() { for position in block.activities { places[position] = [at] } }
    }
    if zip(activities, places).contains(where: { !$0.0.isCancelled && $0.1.isEmpty }) {
      all.append(
        Stretch(
          key: "rest",
          name: .words(
            isByWeek
              ? Phrase(nl: "zonder week", en: "without a week")
              : Phrase(nl: "buiten de onderdelen", en: "outside the parts")), isRest: true))
      for at in places.indices where places[at].isEmpty { places[at] = [all.count - 1] }
    }
  }

  /// What the pieces are called together.
  var corner: Phrase { isByWeek ? Phrase(nl: "Week", en: "Week") : Phrase(nl: "Onderdeel", en: "Part") }
}

extension Subject {
  /// The work of each stretch, by a question asked of its activities; a list of as many amounts as there are answers.
  func work(in stretches: Stretches, _ answers: Int, _ answer: (Activity) -> Int) -> [[Amount]] {
    var result = stretches.all.map { _ in [Amount](repeating: Amount(), count: answers) }
    for counted in work {
      let places = stretches.places[counted.activity]
      let own = answer(activity(counted))
      guard own >= 0, own < answers else { continue }
      let share = weight(counted).divided(by: places.count)
      for place in places { result[place][own] += share }
    }
    return result
  }
}
