import CourseModel
import CourseRules
import Vocabulary

extension Subject {
  /// The seven principles of social bonding against the weeks; nil where neither the plan nor an activity has any.
  package var principleCoverage: Figure? {
    let places = planPlaces
    let chosen = plan.chosenPrinciples
    let used = activities.filter { !$0.isCancelled }.reduce(into: chosen) { $0.formUnion($1.facets.principles) }
    if places.isEmpty || used.isEmpty { return nil }
    let rows = principleWords.enumerated().map { at, word in
      Grid.Row(
        principleLetters[at], .words(Phrase(same: principleLetters[at] + " ") + Phrase { short(word.names, $0) }),
        places.map { principleSquare(word.principle, $0.activities) },
        ends: [chosen.contains(word.principle) ? .words(Phrase(nl: "ja", en: "yes")) : .nothing])
    }
    var grid = Grid(
      corner: Phrase(nl: "Principe", en: "Principle"), places.map { DataTable.Column($0.key, $0.name) }, rows)
    grid.ends = [DataTable.Column("chosen", nl: "Gekozen in het plan", en: "Chosen in the plan")]
    grid.meanings = countMeanings
    var figure = Figure(
      "principles", Phrase(nl: "Principes van sociale binding", en: "Principles of social bonding"),
      gist: principleGist(places), .grid(grid))
    figure.notes = [
      Phrase(
        nl:
          "Links van de schuine streep: activiteiten waarbij het plan het principe noemt. Rechts: activiteiten waarbij het uit de werkvorm volgt.",
        en:
          "Left of the slash: activities for which the plan names the principle. Right: activities for which it follows from their kind."
      ), emphasis,
    ]
    return figure
  }

  private func statedPrinciples(of element: Int32) -> Principles {
    var result: Principles = []
    plan.model.forEach(.principle, of: element) { child in
      if case .principles(let set) = plan.model.elements[Int(child)].value { result.formUnion(set) }
    }
    return result
  }

  private func principleSquare(_ principle: Principles, _ found: [Int]) -> Grid.Square {
    let all = found.filter { !activities[$0].isCancelled && activities[$0].facets.principles.contains(principle) }
    if all.isEmpty { return Grid.Square(.nothing, level: 0) }
    let declared = all.count { statedPrinciples(of: activities[$0].element).contains(principle) }
    return Grid.Square(
      .words(Phrase(same: "\(declared)/\(all.count - declared)")), level: all.count == 1 ? 1 : all.count < 4 ? 2 : 3)
  }

  private func principleGist(_ places: [TopBlock]) -> Phrase {
    let placed = principleWords.enumerated().filter { _, word in
      activities.contains { !$0.isCancelled && $0.facets.principles.contains(word.principle) }
    }
    let letters = placed.map { Phrase(same: principleLetters[$0.offset]) }
    var result: Phrase
    if placed.isEmpty {
      result = Phrase(
        nl: "Het plan kiest principes, maar bij geen activiteit is er een te zien.",
        en: "The plan chooses principles, but none can be seen in an activity.")
    } else if placed.count == principleWords.count {
      result = Phrase(
        nl: "Elk van de zeven principes komt in een activiteit terug.",
        en: "Each of the seven principles comes back in an activity.")
    } else {
      result =
        Phrase(nl: "In activiteiten komt terug: ", en: "Seen in activities: ") + enumerated(letters) + "."
    }
    if plan.isStarting == true, places.count >= 2 {
      let early = Set(places.prefix(2).flatMap { $0.activities }).filter { at in
        !activities[at].isCancelled && !activities[at].facets.principles.isDisjoint(with: [.a, .b])
      }.count
      result += Phrase(
        nl: " De groep is nieuw; aan het begin (de eerste twee kolommen) "
          + (early == 1 ? "gaat 1 activiteit" : "gaan \(early) activiteiten")
          + " over kennismaken of vertrouwen (A, B).",
        en: " The group is new; at the start (the first two columns) "
          + counted(early, "activity is", "activities are") + " about getting acquainted or trust (A, B).")
    }
    return result
  }

  /// What groups like this one mostly worked on first; a tendency, not a norm.
  private var emphasis: Phrase {
    switch plan.isStarting {
    case .some(true):
      Phrase(
        nl: "Nieuwe groepen begonnen meestal met A en B in de eerste weken. Dat is een ervaring, geen norm.",
        en: "New groups mostly began with A and B in the first weeks. That is experience, not a norm.")
    case .some(false):
      Phrase(
        nl: "Groepen die elkaar al kenden, kozen vaker voor C. Dat is een ervaring, geen norm.",
        en: "Groups that already knew each other more often chose C. That is experience, not a norm.")
    case nil:
      Phrase(
        nl:
          "Nieuwe groepen begonnen meestal met A en B, groepen die elkaar al kenden kozen vaker voor C. Dat is een ervaring, geen norm.",
        en:
          "New groups mostly began with A and B, groups that already knew each other more often chose C. That is experience, not a norm."
      )
    }
  }
}

/// The first of its names that fits in front of a row.
private func short(_ names: Names, _ language: Language) -> String {
  names.all(language).first { $0.unicodeScalars.count <= 27 }.map { String($0) } ?? names.canonical(language)
}

let principleLetters = ["A", "B", "C", "D", "E", "F", "G"]
