import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Subject {
  /// What the plan calls an activity: its title, or else its ID or the words in front of the colon.
  func title(of activity: Activity) -> String {
    let title = plan.snapshot.title(activity.element)
    if !title.isEmpty { return title }
    let name = plan.snapshot.name(activity.element)
    return name.isEmpty ? plan.snapshot.text(plan.headSpan(of: activity.element)) : name
  }

  /// By which each activity is known again in another version of the plan: its ID or title, numbered where there are more.
  var activityKeys: [String] {
    numbered(
      activities.map { activity in
        let name = plan.snapshot.name(activity.element)
        return name.isEmpty ? title(of: activity) : name
      })
  }

  /// The kind of an activity as the format calls it; one of a school's own as it is written.
  func kindName(of activity: Activity) -> Phrase {
    if let kind = activity.kind { return Phrase { kind.row.names.canonical($0) } }
    return Phrase(same: plan.snapshot.text(plan.model.elements[Int(activity.element)].kindSpan))
  }

  func placeName(_ environment: Environments) -> Phrase {
    Phrase { language in environment.each.map { $0.name(language) }.joined(separator: " + ") }
  }

  /// `groepjes van 4`; empty where nothing is said.
  func groupingName(of activity: Activity) -> Phrase {
    guard let grouping = activity.grouping?.value else { return Phrase(same: "") }
    if grouping.ownChoice { return Phrase { groupingWords[7].canonical($0) } }
    var result = Phrase { language in
      groupingNames.filter { grouping.kinds.contains($0.grouping) }.map { $0.name[language] }.joined(separator: ", ")
    }
    if let size = grouping.size, grouping.kinds == .groups {
      let (lower, upper) = ((size.lower ?? 0) / 1000, (size.upper ?? size.lower ?? 0) / 1000)
      if upper > 0 { result += Phrase(nl: " van ", en: " of ") + (lower == upper ? "\(lower)" : "\(lower)–\(upper)") }
    }
    return result
  }

  /// `L1, L2`: their IDs, or else their titles.
  func outcomeNames(of activity: Activity) -> String {
    activity.outcomes.map { element in
      let name = plan.snapshot.name(element)
      return name.isEmpty ? plan.snapshot.title(element) : name
    }.joined(separator: ", ")
  }

  /// `together` or `own time`.
  func modeName(of activity: Activity) -> Phrase {
    activity.isSync ? Phrase(nl: "samen", en: "together") : Phrase(nl: "eigen tijd", en: "own time")
  }
}

/// The same names, with a number behind each that was there before.
func numbered(_ names: [String]) -> [String] {
  var seen: [String: Int] = [:]
  return names.map { name in
    let count = (seen[name] ?? 0) + 1
    seen[name] = count
    return count == 1 ? name : name + " #\(count)"
  }
}

struct FeedbackName {
  var source: FeedbackSources
  /// Where there is no room for more.
  var letter: Phrase
  var name: Phrase
}

let feedbackNames: [FeedbackName] = [
  FeedbackName(source: .teacher, letter: Phrase(nl: "d", en: "t"), name: Phrase(nl: "docent", en: "teacher")),
  FeedbackName(
    source: .peers, letter: Phrase(nl: "m", en: "p"), name: Phrase(nl: "medestudenten", en: "peers")),
  FeedbackName(
    source: .automatic, letter: Phrase(same: "a"), name: Phrase(nl: "automatisch", en: "automatic")),
  FeedbackName(source: .selfCheck, letter: Phrase(nl: "z", en: "s"), name: Phrase(nl: "zelf", en: "self")),
  FeedbackName(source: .expert, letter: Phrase(same: "e"), name: Phrase(nl: "expert", en: "expert")),
]
