import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// One dimension of the self-scan: what the document says of it, and what it shows.
package struct ScannedRow: Sendable {
  package var key: String
  package var name: Cell
  /// Levels in thousandths; nil where they are not known.
  package var declared: Int?
  package var supported: Int?
  package var ambition: Int?
}

extension Subject {
  /// The self-scan of a course, programme or institution; nil where the document has none.
  package var selfScanPlot: Figure? {
    let rows = scannedRows
    if rows.isEmpty { return nil }
    var figure = Figure(
      "self-scan", Phrase(nl: "Zelfscan blended onderwijs (EMBED)", en: "Self-scan of blended education (EMBED)"),
      gist: scanGist(rows), .drawn(drawing(of: rows), []))
    var table = DataTable(
      Phrase(nl: "Niveaus, van 0 tot 3", en: "Levels, from 0 to 3"), corner: Phrase(nl: "Dimensie", en: "Dimension"),
      [
        DataTable.Column("declared", nl: "○ Opgegeven", en: "○ Declared"),
        DataTable.Column("supported", nl: "● Te zien in het plan", en: "● Shown by the plan"),
        DataTable.Column("ambition", nl: "▷ Ambitie", en: "▷ Ambition"),
      ])
    table.rows = rows.map { row in
      DataTable.Row(
        row.key, row.name,
        [row.declared, row.supported, row.ambition].map { $0.map { level($0) } ?? .unknown })
    }
    figure.more = [table]
    figure.notes = [
      Phrase(
        nl: "○ opgegeven, ● te zien in het plan, ▷ ambitie.", en: "○ declared, ● shown by the plan, ▷ ambition."),
      Phrase(
        nl:
          "● is 1 als er iets over staat, 2 als er ook een reden of plan bij staat en geen waarschuwing openstaat, 3 als er geëvalueerd en daarna bijgesteld is.",
        en:
          "● is 1 when something is written about it, 2 when there is a reason or plan too and no warning is open, 3 when it was evaluated and adjusted afterwards."
      ),
      Phrase(
        nl: "Volwassenheid is geen kwaliteit: de scan zegt hoe ver iets is ingevoerd, niet hoe goed het onderwijs is.",
        en:
          "Maturity is not quality: the scan says how far something has been introduced, not how good the teaching is."
      ),
    ]
    if plan.isCourse { figure.notes.insert(levelNames, at: 1) }
    return figure
  }

  private var levelNames: Phrase {
    Phrase(
      nl: "Niveaus van een cursus: 1 verkennend, 2 ontwerpgericht, 3 cursuscyclus.",
      en: "Levels of a course: 1 explorative, 2 design-based, 3 course cycle.")
  }

  private func level(_ thousandths: Int) -> Cell {
    thousandths % 1000 == 0 ? .count(thousandths / 1000) : .decimal(thousandths)
  }

  // MARK: Rows

  /// Each dimension of documents of this kind, then what else the document calls a dimension.
  package var scannedRows: [ScannedRow] {
    let entries = plan.all(.dimension).filter { plan.model.elements[Int($0)].form == .entry && !plan.isNone($0) }
    if entries.isEmpty { return [] }
    var rest = entries
    var result: [ScannedRow] = []
    for terms in dimensionTerms {
      let own = rest.filter { plan.kind(of: $0).map(terms.contains) ?? false }
      rest.removeAll { own.contains($0) }
      guard let term = own.first.flatMap({ plan.kind(of: $0) }) ?? terms.first else { continue }
      result.append(row(own.first, term, name: .words(term.phrase)))
      for other in own.dropFirst() { result.append(row(other, term, name: .words(term.phrase))) }
    }
    for element in rest {
      if let term = plan.kind(of: element) {
        result.append(row(element, term, name: .words(term.phrase)))
      } else {
        result.append(
          ScannedRow(
            key: context.label(element), name: .written(context.label(element)),
            declared: stated(.maturity, of: element),
            ambition: stated(.ambition, of: element)))
      }
    }
    return result
  }

  private func row(_ element: Int32?, _ term: Term, name: Cell) -> ScannedRow {
    ScannedRow(
      key: term.row.names.canonical(.english), name: name, declared: element.flatMap { stated(.maturity, of: $0) },
      supported: supportedLevel(of: element, about: term, in: plan, warned: warned).map { $0 * 1000 },
      ambition: element.flatMap { stated(.ambition, of: $0) })
  }

  private func stated(_ keyword: Keyword, of element: Int32) -> Int? {
    guard let quantity = plan.model.child(keyword, of: element).flatMap({ plan.model.quantity($0) }) else { return nil }
    return quantity.lower ?? quantity.upper
  }

  /// Names that mean the same dimension stand together.
  private var dimensionTerms: [[Term]] {
    switch plan.model.documentKind {
    case .programme: [[.dimDesign], [.dimFlexibility, .dimProgrammeFlexibility], [.dimExperience]]
    case .institution:
      [
        [.dimSupport], [.dimStrategy], [.dimSharing], [.dimProfessional], [.dimQuality], [.dimGovernance],
        [.dimFinances], [.dimFacilities],
      ]
    case .course:
      [[.dimDesign], [.dimFlexibility, .dimCourseFlexibility], [.dimInteraction], [.dimExperience]]
    default: []
    }
  }

  private func scanGist(_ rows: [ScannedRow]) -> Phrase {
    let declared = rows.filter { $0.declared != nil }
    if declared.isEmpty {
      return Phrase(
        nl: "Van geen enkele dimensie is een niveau opgegeven.", en: "No level is declared for any dimension.")
    }
    let above = declared.count { row in row.supported.map { (row.declared ?? 0) > $0 } ?? false }
    let below = declared.count { row in row.supported.map { (row.declared ?? 0) < $0 } ?? false }
    let missing = rows.count - declared.count
    var result =
      above == 0
      ? Phrase(
        nl: "Geen opgegeven niveau ligt hoger dan wat er in het plan te lezen is.",
        en: "No level declared is higher than what can be read in the plan.")
      : Phrase(
        nl:
          "Van de \(declared.count) opgegeven niveaus \(above == 1 ? "ligt er 1" : "liggen er \(above)") hoger dan wat in het plan te lezen is.",
        en:
          "Of the \(declared.count) levels declared \(above) \(above == 1 ? "is" : "are") higher than what can be read in the plan."
      )
    if below > 0 {
      result += Phrase(
        nl: " Bij \(below) ervan is in het plan meer te lezen dan er is opgegeven.",
        en: " For \(below) of them more can be read in the plan than is declared.")
    }
    if missing > 0 {
      result += Phrase(
        nl: " Van \(counted(missing, "dimensie", "dimensies")) staat er geen niveau.",
        en: " For \(counted(missing, "dimension", "dimensions")) no level is given.")
    }
    return result
  }

  // MARK: Drawing

  private func drawing(of rows: [ScannedRow]) -> Drawing {
    let (left, right, top, row) = (230, 640, 34, 30)
    let bottom = top + rows.count * row
    var drawing = Drawing(width: 680, height: bottom + 6)
    func x(_ level: Int) -> Int {
      left + Swift.max(0, Swift.min(level, highestScanLevel * 1000)) * (right - left) / (highestScanLevel * 1000)
    }
    for level in 0...highestScanLevel {
      drawing.line(x(level * 1000), top, to: x(level * 1000), bottom, .faint)
      drawing.text(.count(level), x(level * 1000), 26, .middle, .strong)
      if plan.isCourse, level > 0 {
        let anchor: Anchor = level == highestScanLevel ? .end : .middle
        drawing.text(
          .words(courseLevels[level - 1]), anchor == .end ? 678 : x(level * 1000), 12, anchor, .small)
      }
    }
    let hasLevels = rows.contains { $0.declared != nil }
    for (at, dimension) in rows.enumerated() {
      let y = top + at * row + 15
      drawing.text(dimension.name.fitting(left - 24), left - 18, y + 5, .end)
      drawing.line(left, y, to: right, y, .faint)
      if let declared = dimension.declared {
        drawing.shapes.append(.circle(x: x(declared), y: y, radius: 9, .outline))
      }
      if let supported = dimension.supported {
        drawing.shapes.append(.circle(x: x(supported), y: y, radius: 5, .solid))
      }
      if let ambition = dimension.ambition {
        // Beside the dots, where they have the same level.
        let tip = x(ambition) + (ambition == dimension.declared || ambition == dimension.supported ? 24 : 7)
        drawing.shapes.append(.area([Point(tip - 13, y - 7), Point(tip, y), Point(tip - 13, y + 7)], .outline))
      }
      if dimension.declared == nil, hasLevels {
        drawing.text(.words(Phrase(nl: "niet opgegeven", en: "not declared")), right, y - 4, .end, .small)
      }
    }
    return drawing
  }
}

private let courseLevels = [
  Phrase(nl: "verkennend", en: "explorative"), Phrase(nl: "ontwerpgericht", en: "design-based"),
  Phrase(nl: "cursuscyclus", en: "course cycle"),
]

extension CheckResult {
  /// Rules with a warning or worse that is not set aside.
  var warned: [String] {
    (findings + remarks).filter { $0.severity <= .warning }.map { $0.rule.qualifiedName }
  }
}
