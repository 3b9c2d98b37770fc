import CourseModel
import CourseSyntax
import Vocabulary

extension Subject {
  /// With whom or what students work; the bars overlap. Nil where there is no work.
  package var interactionProfile: Figure? {
    if work.isEmpty { return nil }
    var sums = interactionNames.map { _ in Amount() }
    var (unknown, whole) = (Amount(), Amount())
    for counted in work {
      let own = activity(counted).facets.interaction
      whole += weight(counted)
      if own.isEmpty { unknown += weight(counted) }
      for (at, name) in interactionNames.enumerated() where own.contains(name.interaction) {
        sums[at] += weight(counted)
      }
    }
    let parts = zip(interactionNames, sums).map { WorkPart($0.key, $0.name, $1) }
    var chart = workChart(Phrase(nl: "Met wie of wat", en: "With whom or what"), parts, unknown: unknown)
    chart.whole = whole
    let absent = zip(interactionNames, sums).filter { $0.1.total == 0 }.map { $0.0.name }
    var figure = Figure(
      "interaction", Phrase(nl: "Met wie of wat studenten werken", en: "With whom or what students work") + titleRemark,
      gist: absent.isEmpty
        ? Phrase(
          nl: "Studenten werken met elkaar, met docenten, met mensen uit de praktijk en met leerstof.",
          en: "Students work with each other, with teachers, with people from the field and with content.")
        : Phrase(nl: "In het plan is niets te zien van werk met: ", en: "The plan shows no work with: ")
          + Phrase { language in absent.map { $0[language] }.joined(separator: ", ") } + ".", .bars(chart))
    figure.coverage = coverage
    figure.notes = [
      Phrase(
        nl: "Wie met anderen aan leerstof werkt, telt bij allebei. De percentages zijn daarom samen geen 100%.",
        en: "Work with others on content counts for both. So the percentages do not add up to 100%.")
    ]
    return figure
  }

  /// In which company students are in meetings; nil where nothing is done in meetings.
  package var meetingGroupings: Figure? {
    let met = work.filter { plan.gathering(of: $0.activity) != nil }
    if met.isEmpty { return nil }
    var sums = groupingNames.map { _ in Amount() }
    var (choice, unknown) = (Amount(), Amount())
    for counted in met {
      let own = activity(counted)
      if own.grouping?.value.ownChoice == true {
        choice += weight(counted)
        continue
      }
      let kinds = groupings(of: own)
      if kinds.isEmpty { unknown += weight(counted) }
      let share = weight(counted).divided(by: kinds.rawValue.nonzeroBitCount)
      for (at, name) in groupingNames.enumerated() where kinds.contains(name.grouping) { sums[at] += share }
    }
    var parts = zip(groupingNames, sums).map { WorkPart($0.key, $0.name, $1) }
    if choice.total > 0 { parts.append(WorkPart("choice", Phrase(nl: "eigen keuze", en: "own choice"), choice)) }
    let chart = workChart(Phrase(nl: "Samenstelling", en: "Grouping"), parts, unknown: unknown)
    var figure = Figure(
      "meeting-groupings",
      Phrase(nl: "In bijeenkomsten: met hoevelen", en: "In meetings: in which company") + titleRemark,
      gist: groupingsGist(sums, unknown), .bars(chart))
    figure.coverage = coverage
    figure.notes = [
      Phrase(
        nl:
          "Waar het plan niets zegt, geldt de samenstelling die bij de soort activiteit gebruikelijk is, als dat er één is.",
        en:
          "Where the plan says nothing, the grouping counts that is usual for the kind of activity, if there is only one."
      )
    ]
    return figure
  }

  /// As stated, or the one that is usual.
  private func groupings(of activity: Activity) -> Groupings {
    if let kinds = activity.grouping?.value.kinds { return kinds }
    let usual = activity.facets.usualGroupings
    return usual.rawValue.nonzeroBitCount == 1 ? usual : []
  }

  private func groupingsGist(_ sums: [Amount], _ unknown: Amount) -> Phrase {
    let named = zip(groupingNames, sums).map { (name: $0.name, size: middle($1)) }
    guard let most = named.max(by: { $0.size < $1.size }), most.size > 0 else {
      return Phrase(
        nl: "Van geen enkele activiteit in een bijeenkomst is bekend met hoevelen studenten werken.",
        en: "For no activity in a meeting is it known in which company students work.")
    }
    if middle(unknown) > most.size {
      return Phrase(
        nl: "Van het meeste in bijeenkomsten is niet bekend met hoevelen studenten werken.",
        en: "Of most of what is done in meetings it is not known in which company.")
    }
    return Phrase(
      nl: "In bijeenkomsten werken studenten het meest zo: ", en: "In meetings students mostly work like this: ")
      + most.name + "."
  }
}

private struct InteractionName {
  var key: String
  var interaction: Interactions
  var name: Phrase
}

private let interactionNames: [InteractionName] = [
  InteractionName(key: "peers", interaction: .peer, name: Phrase(nl: "medestudenten", en: "fellow students")),
  InteractionName(key: "teacher", interaction: .teacher, name: Phrase(nl: "docent", en: "teacher")),
  InteractionName(
    key: "professional", interaction: .professional,
    name: Phrase(nl: "iemand uit de praktijk", en: "someone from the field")),
  InteractionName(key: "content", interaction: .content, name: Phrase(nl: "leerstof", en: "content")),
]

struct GroupingName {
  var key: String
  var grouping: Groupings
  var name: Phrase
}

/// From one to all.
let groupingNames: [GroupingName] = [
  groupingName("alone", .alone, 0), groupingName("pairs", .pairs, 1), groupingName("groups", .groups, 10),
  groupingName("whole-group", .wholeGroup, 5), groupingName("one-to-one", .oneToOne, 6),
]

/// By its place among the words of the format.
private func groupingName(_ key: String, _ grouping: Groupings, _ word: Int) -> GroupingName {
  GroupingName(key: key, grouping: grouping, name: Phrase { groupingWords[word].canonical($0) })
}
