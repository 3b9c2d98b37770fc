import CourseModel
import CourseSyntax
import Reports
import SourceText
import Vocabulary

/// A line of its own above an entry, with what it comes to.
package struct Lens: Sendable {
  /// The head it stands above.
  package var span: Span
  package var title: String
  /// The first of the places that it counts, to go to; empty where there are none.
  package var targets: [LensTarget] = []
}

package struct LensTarget: Sendable {
  package var span: Span
  /// What is there, for whoever has to choose.
  package var title: String
}

/// Nobody chooses from more than these.
private let mostTargets = 12

extension Plan {
  /// The load of each week and module, with how much of it is synchronous, and who refers to each outcome.
  package func lenses(_ context: EditorContext) -> [Lens] {
    if snapshot.tree.outlineIsLost { return [] }
    let places = PlaceWords(self, context.language)
    let credit = context.secondsPerCredit(self)
    var result: [Lens] = []
    for element in all(.week) + all(.module) where model.elements[Int(element)].form == .entry {
      let load = Load(self, element, secondsPerCredit: credit)
      guard load.total.total > 0 else { continue }
      result.append(Lens(span: headSpan(of: element), title: load.short(context.language)))
    }
    if isCourse || isCommunity {
      let weeks = result.count
      let assessments = assessmentsByOutcome
      for figure in figures.outcomes {
        result.append(lens(figure, assessments[figure.element] ?? [], places))
      }
      // Which part lacks a duration is told above that part.
      result += wholeLens(places, credit, namesUnknown: weeks == 0)
    }
    return result.sorted { $0.span < $1.span }
  }

  private func lens(_ figure: OutcomeFigure, _ assessments: [Int32], _ places: PlaceWords) -> Lens {
    let nl = places.language == .dutch
    let (practised, assessed) = (figure.activities.count, assessments.count)
    let activities =
      if practised == 0 {
        nl ? "nog niet geoefend" : "not practised yet"
      } else {
        nl ? counted(practised, "activiteit", "activiteiten") : counted(practised, "activity", "activities")
      }
    let tests =
      if assessed == 0 {
        nl ? "nog niet getoetst" : "not assessed yet"
      } else {
        nl ? counted(assessed, "toets", "toetsen") : counted(assessed, "assessment", "assessments")
      }
    let title =
      practised + assessed > 0
      ? activities + ", " + tests : nl ? "nog niet geoefend of getoetst" : "not practised or assessed yet"
    let targets = (figure.activities + assessments).sorted().prefix(mostTargets).map { target in
      LensTarget(span: headSpan(of: target), title: places.mention(target))
    }
    return Lens(span: headSpan(of: figure.element), title: title, targets: targets)
  }

  /// Of the document as a whole.
  private func wholeLens(_ places: PlaceWords, _ credit: Int, namesUnknown: Bool) -> [Lens] {
    let load = Load(self, document, secondsPerCredit: credit)
    guard load.total.total > 0 else { return [] }
    return [Lens(span: headSpan(of: document), title: load.short(places.language, namesUnknown: namesUnknown))]
  }
}
