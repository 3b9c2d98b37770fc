import CourseModel
import Vocabulary

extension Subject {
  /// Where the work is done; nil where there is none.
  package var environmentShare: Figure? {
    if work.isEmpty { return nil }
    var sums = environmentWords.map { _ in Amount() }
    var unknown = Amount()
    for counted in work {
      let set = activity(counted).environment?.value ?? []
      if set.isEmpty { unknown += weight(counted) }
      let each = set.each
      for (at, word) in environmentWords.enumerated() where set.contains(word.environment) {
        sums[at] += weight(counted).divided(by: each.count)
      }
    }
    let parts = zip(environmentWords, sums).map { word, sum in
      WorkPart(word.names.canonical(.english), Phrase { word.names.canonical($0) }, sum)
    }
    let chart = workChart(Phrase(nl: "Leeromgeving", en: "Environment"), parts, unknown: unknown)
    var figure = Figure(
      "environments", Phrase(nl: "Waar studenten werken", en: "Where students work") + titleRemark,
      gist: environmentGist(sums, unknown), .bars(chart))
    figure.coverage = coverage
    figure.notes = [
      Phrase(
        nl:
          "Werk op twee plekken telt voor elk half. Hybride is school en werkplek gecombineerd, hyflex op locatie en online tegelijk.",
        en:
          "Work in two places counts half for each. Hybrid is school and workplace combined, hyflex on campus and online at once."
      )
    ]
    return figure
  }

  private func environmentGist(_ sums: [Amount], _ unknown: Amount) -> Phrase {
    let named = zip(environmentWords, sums).map { (names: $0.names, size: middle($1)) }
    guard let most = named.max(by: { $0.size < $1.size }), most.size > 0 else {
      return Phrase(
        nl: "Van geen enkele activiteit is bekend waar die is.", en: "For no activity is it known where it takes place."
      )
    }
    let shares = percentages(named.map { $0.size } + [middle(unknown)])
    if middle(unknown) > most.size {
      return Phrase(
        nl: "Van het meeste (\(shares[shares.count - 1])%) is niet bekend waar het gebeurt.",
        en: "Of most of it (\(shares[shares.count - 1])%) it is not known where it is done.")
    }
    let place = named.firstIndex { $0.size == most.size } ?? 0
    return Phrase(nl: "Het meeste werk gebeurt hier: ", en: "Most of the work is done here: ")
      + Phrase { most.names.canonical($0) }
      + Phrase(same: " (\(shares[place])%).")
  }
}
