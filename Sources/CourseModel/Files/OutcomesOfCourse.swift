import SourceText
import Vocabulary

extension Plan {
  func outcomeSummaries(_ places: Places) -> [OutcomeSummary] {
    var counted = Set<Int32>()
    var perhaps = Set<Int32>()
    var hasSummative = false
    // One that says of nothing what it is about may be about any outcome.
    var isVague = false
    for assessment in assessments where assessment.isSummative != false {
      if assessment.outcomes.isEmpty { isVague = true }
      if assessment.isSummative == true {
        hasSummative = true
        counted.formUnion(assessment.outcomes)
      } else {
        perhaps.formUnion(assessment.outcomes)
      }
    }
    let canTell = state(.assessment) == .none || (hasSummative && !isVague)
    return figures.outcomes.map { figure in
      OutcomeSummary(
        name: snapshot.name(figure.element), title: snapshot.title(figure.element),
        place: places.place(headSpan(of: figure.element)), leadsTo: outcomesElsewhere(of: figure.element),
        mastery: term(.mastery, of: figure.element), isAssessedSummatively: counted.contains(figure.element),
        isAssessmentKnown: counted.contains(figure.element) || (canTell && !perhaps.contains(figure.element)))
    }
  }

  /// IDs in other files that an element links to.
  private func outcomesElsewhere(of element: Int32) -> [String] {
    var result: [String] = []
    model.forEachChild(of: element) { child in
      for reference in model.references(child) where reference.target == .document {
        let text = snapshot.plainText(reference.span)
        if let mark = text.lastIndex(of: "#") { result.append(String(text[text.index(after: mark)...])) }
      }
    }
    return result
  }
}
