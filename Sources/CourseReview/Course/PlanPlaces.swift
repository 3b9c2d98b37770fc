import CourseModel
import CourseSyntax
import Vocabulary

extension Subject {
  /// Where activities stand in time: by week where weeks are known, and else by the parts of the plan. What comes back
  /// stands in each of its weeks; what has no place comes last.
  var planPlaces: [TopBlock] {
    let weeksOf = activities.map { plan.figures.weeksOfWork(on: $0).weeks }
    let known = weeksOf.joined()
    guard let first = known.min(), let last = known.max() else {
      return planParts
    }
    var inWeeks = [[Int]](repeating: [], count: last - first + 1)
    for (at, weeks) in weeksOf.enumerated() {
      for week in weeks { inWeeks[week - first].append(at) }
    }
    let weeks = inWeeks.enumerated().map { at, found in
      TopBlock(key: "w\(first + at)", name: .words(Phrase(same: "week \(first + at)")), activities: found)
    }
    return weeks
      + leftOver(
        Set(activities.indices.filter { !weeksOf[$0].isEmpty }), Phrase(nl: "zonder week", en: "no week"))
  }

  /// Modules or weeks as written, and then what stands outside them.
  var planParts: [TopBlock] {
    let blocks = topBlocks
    return blocks
      + leftOver(
        Set(blocks.flatMap { $0.activities }), Phrase(nl: "buiten de onderdelen", en: "outside the parts"))
  }

  private func leftOver(_ placed: Set<Int>, _ name: Phrase) -> [TopBlock] {
    let rest = activities.indices.filter { !placed.contains($0) && !activities[$0].isCancelled }
    if rest.isEmpty { return [] }
    return [
      TopBlock(key: "unplaced", name: .words(name), activities: rest)
    ]
  }

  /// What every student does counts in full, what they may choose stands in brackets.
  func square(of found: [Int]) -> Grid.Square {
    let required = found.count { activities[$0].isRequired }
    return Grid.Square(required: required, optional: found.count - required)
  }
}

/// `a, b en c` and `a, b and c`.
func enumerated(_ words: [Phrase]) -> Phrase {
  Phrase { language in
    let all = words.map { $0[language] }
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + Bilingual(nl: " en ", en: " and ")[language] + last
  }
}

extension Term {
  /// Its usual name in both languages.
  var phrase: Phrase { Phrase { row.names.canonical($0) } }
}
