import CourseModel
import CourseRules
import Reports
import SourceText
import Vocabulary

extension ReviewedPlan {
  /// What was judged and how that came out, what could not be and for want of what, what was set aside and why.
  var verdictSection: ReviewSection {
    var section = ReviewSection("verdicts", Phrase(nl: "Wat er beoordeeld is", en: "What was judged"))
    section.blocks.append(.paragraph(judgedSentence))
    section.blocks.append(.table(verdictTable))
    if let rest = unshownSentence { section.blocks.append(.paragraph(rest)) }
    let open = openVerdicts
    if !open.isEmpty {
      section.blocks.append(.heading(Phrase(nl: "Niet te beoordelen", en: "Could not be judged")))
      section.blocks.append(.table(openTable(open)))
    }
    section.blocks.append(.heading(Phrase(nl: "Opzijgezet", en: "Set aside")))
    if result.setAside.isEmpty {
      section.blocks.append(
        .paragraph(Phrase(nl: "Er is geen bevinding opzijgezet.", en: "No finding was set aside.")))
    } else {
      section.blocks.append(.table(setAsideTable))
    }
    let off = rulesSwitchedOff
    if !off.isEmpty {
      section.blocks.append(.heading(Phrase(nl: "Uitgezette controles", en: "Rules switched off")))
      section.blocks.append(.list(off.map { Phrase(same: $0) }))
    }
    return section
  }

  private var tally: VerdictTally {
    var tally = VerdictTally()
    tally.add(result.outcomes)
    return tally
  }

  private var judgedSentence: Phrase {
    let tally = tally
    let rules = tally.rules.count { $0.verdicts.isApplicable }
    return Phrase(
      nl:
        "Van de \(counted(rules, "controle die", "controles die")) op dit plan van toepassing \(rules == 1 ? "is" : "zijn"), \(tally.judgingRules == 1 ? "gaf er 1" : "gaven er \(tally.judgingRules)") een oordeel, over \(counted(tally.judged, "punt", "punten")).",
      en:
        "Of the \(counted(rules, "rule that applies", "rules that apply")) to this plan, \(tally.judgingRules) gave a verdict, on \(counted(tally.judged, "thing", "things"))."
    )
  }

  /// Where more is not as it should be than stands among the findings.
  private var unshownSentence: Phrase? {
    let all = result.outcomes.reduce(0) { $0 + $1.verdicts.notMet }
    let shown = (shownFindings + result.remarks).reduce(0) { $0 + Swift.max(1, $1.parts.count) }
    if all <= shown { return nil }
    return Phrase(
      nl:
        "Van de \(all) punten die niet in orde zijn, staan er \(shown) in dit rapport. De andere zijn kleine opmerkingen voor wie het plan schrijft, of vallen onder een andere bevinding.",
      en:
        "Of the \(all) things that are not met, \(shown) stand in this report. The others are small remarks for whoever writes the plan, or are part of another finding."
    )
  }

  /// Families with what their rules came to; those that had nothing to look at are left out.
  private var verdictTable: DataTable {
    let columns = [
      DataTable.Column("met", nl: "In orde", en: "Met"), DataTable.Column("notMet", nl: "Niet in orde", en: "Not met"),
      DataTable.Column("cannotTell", nl: "Niet te zeggen", en: "Cannot tell"),
      DataTable.Column("person", nl: "Aan mensen", en: "Needs a person"),
      DataTable.Column("setAside", nl: "Opzijgezet", en: "Set aside"),
    ]
    var table = DataTable(
      Phrase(nl: "Uitkomsten per onderwerp", en: "Verdicts by subject"), corner: Phrase(nl: "Onderwerp", en: "Subject"),
      columns)
    table.isSortable = true
    var sums = [0, 0, 0, 0, 0]
    for family in Family.allCases {
      var counts = [0, 0, 0, 0, 0]
      for outcome in result.outcomes where outcome.rule.family == family {
        let verdicts = outcome.verdicts
        let own = [verdicts.met, verdicts.notMet, verdicts.cannotTell, verdicts.needsPerson, verdicts.setAside]
        for at in counts.indices { counts[at] += own[at] }
      }
      if counts.allSatisfy({ $0 == 0 }) { continue }
      for at in sums.indices { sums[at] += counts[at] }
      table.rows.append(DataTable.Row(family.identifier, .words(family.title), counts.map { .count($0) }))
    }
    return table
  }

  /// By what is missing, most frequent first, with the rules that ask for it.
  private var openVerdicts: [(missing: Missing, count: Int, rules: [Rule])] {
    tally.open.map { open in
      let rules = result.outcomes.filter { outcome in outcome.verdicts.open.contains { $0.missing == open.missing } }
      return (open.missing, open.count, rules.map { $0.rule })
    }
  }

  private func openTable(_ open: [(missing: Missing, count: Int, rules: [Rule])]) -> DataTable {
    var table = DataTable(
      Phrase(nl: "Wat er ontbreekt om te kunnen oordelen", en: "What is missing to be able to judge"),
      corner: Phrase(nl: "Wat ontbreekt", en: "What is missing"),
      [
        DataTable.Column("count", nl: "Punten", en: "Things"),
        DataTable.Column("about", nl: "Waar het om gaat", en: "What it is about"),
      ])
    for (missing, count, rules) in open {
      let shown = rules.prefix(4)
      let rest = rules.count - shown.count
      let about = Phrase { language in
        shown.map { $0.title[language] }.joined(separator: "; ")
          + (rest > 0 ? Bilingual(nl: "; en nog \(rest)", en: "; and \(rest) more")[language] : "")
      }
      table.rows.append(DataTable.Row(missing.names.en, .words(missing.names), [.count(count), .words(about)]))
    }
    return table
  }

  private var setAsideTable: DataTable {
    var table = DataTable(
      Phrase(nl: "Bevindingen die de ontwerper opzijzette", en: "Findings that the designer set aside"),
      corner: Phrase(nl: "Bevinding", en: "Finding"),
      [
        DataTable.Column("line", nl: "Regel", en: "Line"), DataTable.Column("reason", nl: "Reden", en: "Reason"),
      ])
    let snapshot = context.snapshot
    for (at, own) in result.setAside.enumerated() {
      let reason = own.ignore < 0 ? "" : snapshot.title(own.ignore)
      table.rows.append(
        DataTable.Row(
          "\(own.finding.rule.qualifiedName) \(at)", .words(own.finding.message),
          [
            .count(snapshot.lineIndex.line(at: own.finding.span.start) + 1),
            reason.isEmpty ? .words(Phrase(nl: "geen reden gegeven", en: "no reason given")) : .written(reason),
          ]))
    }
    return table
  }

  private var rulesSwitchedOff: [String] {
    var result = context.options.ignored
    for setting in context.options.settings where setting.action == .off { result.append(setting.pattern) }
    return result
  }

  /// How often each subject has findings of each weight.
  func overview(_ shown: [Finding], _ changed: FindingChanges?) -> Figure? {
    if shown.isEmpty && changed?.gone.isEmpty ?? true { return nil }
    let severities = Severity.allCases.filter { severity in shown.contains { $0.severity == severity } }
    var columns = severities.map { DataTable.Column($0.names.en, .words($0.plural)) }
    if changed != nil {
      columns.append(DataTable.Column("new", nl: "nieuw", en: "new"))
      columns.append(DataTable.Column("gone", nl: "opgelost", en: "solved"))
      columns.append(DataTable.Column("same", nl: "gebleven", en: "unchanged"))
    }
    var rows: [Grid.Row] = []
    for family in Family.allCases {
      let own = shown.filter { $0.rule.family == family }
      let new = changed?.new.count { $0.rule.family == family } ?? 0
      let gone = changed?.gone.count { $0.rule.family == family } ?? 0
      if own.isEmpty && gone == 0 { continue }
      var squares = severities.map { severity in Grid.Square(required: own.count { $0.severity == severity }) }
      if changed != nil {
        squares += [
          Grid.Square(required: new), Grid.Square(required: gone), Grid.Square(required: Swift.max(0, own.count - new)),
        ]
      }
      rows.append(Grid.Row(family.identifier, .words(family.title), squares))
    }
    var grid = Grid(corner: Phrase(nl: "Onderwerp", en: "Subject"), columns, rows)
    grid.meanings = countMeanings
    let counts = severities.map { severity in
      severity.counted(shown.count { $0.severity == severity })
    }
    var figure = Figure(
      "findings-overview", Phrase(nl: "Bevindingen per onderwerp", en: "Findings by subject"),
      gist: counts.isEmpty
        ? Phrase(nl: "Er zijn geen bevindingen meer.", en: "There are no findings any more.")
        : Phrase { language in enumerated(counts.map { $0[language] }, language) + "." }, .grid(grid))
    if changed != nil {
      figure.notes = [
        Phrase(
          nl: "Nieuw, opgelost en gebleven zijn vergeleken met de vorige versie.",
          en: "New, solved and unchanged are compared with the previous version.")
      ]
    }
    return figure
  }
}

extension Severity {
  var plural: Phrase {
    switch self {
    case .error: Phrase(nl: "fouten", en: "errors")
    case .warning: Phrase(nl: "waarschuwingen", en: "warnings")
    case .advice: Phrase(nl: "adviezen", en: "advice")
    case .note: Phrase(nl: "opmerkingen", en: "notes")
    }
  }

  func counted(_ count: Int) -> Phrase {
    switch self {
    case .error: CourseReview.counted(count, nl: ("fout", "fouten"), en: ("error", "errors"))
    case .warning: CourseReview.counted(count, nl: ("waarschuwing", "waarschuwingen"), en: ("warning", "warnings"))
    case .advice: CourseReview.counted(count, nl: ("advies", "adviezen"), en: ("piece of advice", "pieces of advice"))
    case .note: CourseReview.counted(count, nl: ("opmerking", "opmerkingen"), en: ("note", "notes"))
    }
  }
}
