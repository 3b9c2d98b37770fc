import CourseModel
import Vocabulary

extension Subject {
  /// Modules, or weeks where there are no modules, against the four phases of inquiry; nil where there is nothing to place.
  package var inquiryCoverage: Figure? {
    let blocks = planParts
    if blocks.isEmpty || activities.isEmpty { return nil }
    let columns = inquiryPhases.map { DataTable.Column($0.key, .words($0.name)) }
    var covered: [Int] = [0, 0, 0, 0]
    let rows = blocks.map { block in
      let squares = inquiryPhases.enumerated().map { at, phase in
        let found = block.activities.filter {
          !activities[$0].isCancelled && activities[$0].facets.inquiry.contains(phase.phase)
        }
        let required = found.count { activities[$0].isRequired }
        if required > 0 { covered[at] += 1 }
        return Grid.Square(required: required, optional: found.count - required)
      }
      return Grid.Row(block.key, block.name, squares)
    }
    var grid = Grid(corner: Phrase(nl: "Onderdeel", en: "Part"), columns, rows)
    grid.meanings = countMeanings
    let empty = zip(inquiryPhases, covered).filter { $0.1 == 0 }.map { $0.0.name }
    var figure = Figure(
      "inquiry",
      Phrase(nl: "Community of Inquiry: fasen van onderzoekend leren", en: "Community of Inquiry: phases of inquiry"),
      gist: empty.isEmpty
        ? Phrase(nl: "Elke fase komt ergens voor.", en: "Each phase has a place somewhere.")
        : Phrase(nl: "Nergens is een verplichte activiteit voor: ", en: "Nowhere is there a required activity for: ")
          + Phrase { language in empty.map { $0[language] }.joined(separator: ", ") } + ".",
      .grid(grid))
    figure.notes = [
      Phrase(
        nl:
          "Geteld zijn activiteiten die bij een fase horen, keuzes tussen haakjes. Dit zegt wat er gepland is; wat studenten ervaren, meet alleen een vragenlijst.",
        en:
          "The numbers are activities that belong to a phase, choices in brackets. This says what is planned; what students experience only a survey can measure."
      )
    ]
    return figure
  }
}

/// What the fillings of a grid of counts mean.
let countMeanings = [
  LegendEntry(.outline, Phrase(nl: "geen", en: "none")), LegendEntry(.dots, Phrase(nl: "één", en: "one")),
  LegendEntry(.light, Phrase(nl: "twee of drie", en: "two or three")),
  LegendEntry(.stripes, Phrase(nl: "meer", en: "more")),
]

/// A week or module at the left margin with the activities in it.
struct TopBlock {
  var key: String
  var name: Cell
  /// Positions in the plan's activities.
  var activities: [Int]
}

extension Subject {
  /// In reading order; without weeks or modules the whole plan is one.
  var topBlocks: [TopBlock] {
    var result: [TopBlock] = []
    plan.model.forEachChild(of: plan.document) { child in
      let element = plan.model.elements[Int(child)]
      guard element.form == .entry, element.keyword == .module || element.keyword == .week else { return }
      let inside = activities.indices.filter { activities[$0].place >= child && activities[$0].place < element.end }
      let title = plan.snapshot.title(child)
      let head = plan.snapshot.text(plan.headSpan(of: child))
      result.append(TopBlock(key: head, name: .written(title.isEmpty ? head : head + ": " + title), activities: inside))
    }
    if result.isEmpty, !activities.isEmpty {
      result = [
        TopBlock(
          key: "all", name: .words(Phrase(nl: "het hele plan", en: "the whole plan")),
          activities: Array(activities.indices))
      ]
    }
    return result
  }
}

struct InquiryPhaseName {
  var key: String
  var phase: InquiryPhases
  var name: Phrase
}

/// In their order.
let inquiryPhases: [InquiryPhaseName] = [
  InquiryPhaseName(key: "triggering", phase: .triggering, name: Term.triggering.phrase),
  InquiryPhaseName(key: "exploration", phase: .exploration, name: Term.exploration.phrase),
  InquiryPhaseName(key: "integration", phase: .integration, name: Term.integration.phrase),
  InquiryPhaseName(key: "resolution", phase: .resolution, name: Term.resolution.phrase),
]
