import CourseModel
import SourceText
import Vocabulary

extension Context {
  /// A fix that adds an activity for each phase of inquiry that a unit lacks: questions and searching in front, bringing
  /// together and applying behind.
  func addingPhases(_ phases: InquiryPhases, to element: Int32) -> [Fix] {
    guard let unit = plan.inquiryUnits.first(where: { $0.element == element }), let first = unit.activities.first,
      let last = unit.activities.last, let start = outermost(.sync, from: plan.activities[first].element),
      let end = outermost(.sync, from: plan.activities[last].element)
    else { return [] }
    var edits: [TextEdit] = []
    let opening = plan.activities[first]
    guard let front = outermost(.async, from: opening.meeting >= 0 ? opening.meeting : start) else { return [] }
    let question = activityLine(.openQuestions, isSync: true)
    let search = activityLine(.search, isSync: false)
    switch (phases.contains(.triggering), phases.contains(.exploration)) {
    case (true, true):
      if front == start {
        edits.append(insertion(question + "\n" + search, before: front))
      } else {
        edits.append(insertion(search, before: front))
        edits.append(insertion(question, before: start))
      }
    case (true, false): edits.append(insertion(question, before: start))
    case (false, true): edits.append(insertion(search, before: front))
    case (false, false): break
    }
    var lines: [String] = []
    if phases.contains(.integration) { lines.append(activityLine(.discussion, isSync: true)) }
    if phases.contains(.resolution) { lines.append(activityLine(.presentation, isSync: true)) }
    if !lines.isEmpty {
      edits.append(insertion(lines.joined(separator: "\n"), after: end))
    }
    return [
      Fix(
        Bilingual(nl: "Voeg toe wat er nog ontbreekt", en: "Add what is still missing"), .needsText, edits)
    ]
  }
}

/// The fewest activities in which a cycle of inquiry can be looked for, and the share of them, in hundredths, that has to be
/// known. Defaults of coursecheck.
let leastInquiryActivities = 4
let leastInquiryCoverage = 60
