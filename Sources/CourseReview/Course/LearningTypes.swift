import CourseModel
import Vocabulary

extension Subject {
  /// What students do when they learn, in six kinds; nil where there is no work.
  package var learningTypes: Figure? {
    if work.isEmpty { return nil }
    var sums = learningTypeNames.map { _ in Amount() }
    var (others, unknown) = (Amount(), Amount())
    for counted in work {
      let activity = activity(counted)
      let types = activity.facets.types
      if types.isEmpty {
        if activity.isUndescribed { unknown += weight(counted) } else { others += weight(counted) }
      }
      let share = weight(counted).divided(by: types.rawValue.nonzeroBitCount)
      for (at, name) in learningTypeNames.enumerated() where types.contains(name.type) { sums[at] += share }
    }
    var parts = zip(learningTypeNames, sums).map { WorkPart($0.key, $0.name, $1) }
    if others.total > 0 { parts.append(WorkPart("other", Phrase(nl: "iets anders", en: "something else"), others)) }
    let chart = workChart(Phrase(nl: "Soort leren", en: "Type of learning"), parts, unknown: unknown)
    var figure = Figure(
      "learning-types",
      Phrase(nl: "Wat studenten doen als ze leren", en: "What students do when they learn") + titleRemark,
      gist: learningTypesGist(sums, unknown), .bars(chart))
    figure.coverage = coverage
    figure.notes = [
      Phrase(
        nl:
          "Welke soort leren bij een soort activiteit hoort, is een oordeel. Een activiteit met twee soorten telt voor elk half.",
        en:
          "Which type of learning a kind of activity stands for is a judgement. An activity of two types counts half for each."
      )
    ]
    if others.total > 0 {
      figure.notes.append(
        Phrase(
          nl: "Iets anders: bijvoorbeeld toetsen, inleveren of regelzaken.",
          en: "Something else: for instance exams, handing in or practical matters."))
    }
    return figure
  }

  /// What the bars of a figure count.
  var unitName: Phrase { isByTime ? Phrase(nl: "werk", en: "work") : Phrase(nl: "activiteiten", en: "activities") }

  private func learningTypesGist(_ sums: [Amount], _ unknown: Amount) -> Phrase {
    let named = zip(learningTypeNames, sums).map { (name: $0.name, size: middle($1)) }
    let absent = zip(learningTypeNames, sums).filter { $0.1.total == 0 }.map { $0.0.name }
    guard let most = named.max(by: { $0.size < $1.size }), most.size > 0 else {
      return Phrase(
        nl: "Van geen enkele activiteit is bekend welke soort leren erbij hoort.",
        en: "For no activity is it known which type of learning it stands for.")
    }
    if middle(unknown) > most.size {
      return Phrase(
        nl: "Van het meeste is niet bekend welke soort leren erbij hoort.",
        en: "Of most of it, it is not known which type of learning it stands for.")
    }
    let first = Phrase(nl: "Het meest: ", en: "Most of it: ") + most.name + "."
    if absent.isEmpty { return first + Phrase(nl: " Elke soort komt voor.", en: " Every type occurs.") }
    return first + Phrase(nl: " Komt niet voor: ", en: " Does not occur: ")
      + Phrase { language in absent.map { $0[language] }.joined(separator: ", ") } + "."
  }
}

struct LearningTypeName {
  var key: String
  var type: LearningTypes
  var name: Phrase
}

/// In the order of their source.
let learningTypeNames: [LearningTypeName] = [
  LearningTypeName(key: "acquisition", type: .acquisition, name: Phrase(nl: "kennis opnemen", en: "acquisition")),
  LearningTypeName(key: "investigation", type: .investigation, name: Phrase(nl: "onderzoeken", en: "investigation")),
  LearningTypeName(key: "practice", type: .practice, name: Phrase(nl: "oefenen", en: "practice")),
  LearningTypeName(key: "discussion", type: .discussion, name: Phrase(nl: "bespreken", en: "discussion")),
  LearningTypeName(key: "collaboration", type: .collaboration, name: Phrase(nl: "samenwerken", en: "collaboration")),
  LearningTypeName(key: "production", type: .production, name: Phrase(nl: "iets maken", en: "production")),
]
