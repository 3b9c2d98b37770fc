import CourseModel
import CourseRules
import Reports
import SourceText
import Vocabulary

extension ReviewedPlan {
  /// A course among many: what stands out, on a page at most.
  var briefSections: [ReviewSection] {
    let subject = Subject(context)
    var blocks: [ReviewBlock] = wholes.isEmpty ? [] : [.links(wholes.map { $0.briefly })]
    blocks.append(.facts((wholes.isEmpty ? subject.statedFacts : []) + subject.briefFacts + subject.briefCoverage))
    if let last = context.plan.decisions.last { blocks.append(.paragraph(sentence(for: last))) }
    if let weeks = subject.weekStrip { blocks.append(.figure(weeks)) }
    return [
      ReviewSection("figures", Phrase(nl: "In het kort", en: "In brief"), blocks),
      ReviewSection("findings", Phrase(nl: "Bevindingen", en: "Findings"), briefFindings),
    ]
  }

  /// Errors in full, warnings by name and line, and how much advice there is: the list of rules at the end tells the rest.
  private var briefFindings: [ReviewBlock] {
    let shown = shownFindings
    if shown.isEmpty { return [.paragraph(Phrase(nl: "Geen bevindingen.", en: "No findings."))] }
    var lines: [Phrase] = []
    var warnings: [(rule: Rule, lines: [Int])] = []
    for finding in shown {
      let line = context.snapshot.lineIndex.line(at: finding.span.start) + 1
      switch finding.severity {
      case .error: lines.append(Phrase(nl: "Fout in regel \(line): ", en: "Error in line \(line): ") + finding.message)
      case .warning:
        if let at = warnings.firstIndex(where: { $0.rule === finding.rule }) {
          warnings[at].lines.append(line)
        } else {
          warnings.append((finding.rule, [line]))
        }
      case .advice, .note: break
      }
    }
    for (rule, places) in warnings {
      let numbers = Phrase { enumerated(places.prefix(6).map { String($0) }, $0) }
      // What is missing altogether stands on no line.
      lines.append(
        rule.asksForMissing
          ? rule.title
          : rule.title + Phrase(nl: " (regel ", en: places.count == 1 ? " (line " : " (lines ") + numbers
            + (places.count > 6 ? ", …)" : ")"))
    }
    let advice = shown.count { $0.severity == .advice }
    var result: [ReviewBlock] = lines.isEmpty ? [] : [.list(lines)]
    if advice > 0 {
      result.append(
        .paragraph(
          lines.isEmpty
            ? Phrase(
              nl: counted(advice, "advies", "adviezen") + ".", en: counted(advice, "piece", "pieces") + " of advice.")
            : Phrase(
              nl: "En " + counted(advice, "advies", "adviezen") + ".",
              en: "And " + counted(advice, "piece", "pieces") + " of advice.")))
    }
    return result
  }
}

extension DocumentLink {
  /// By its code where it has one.
  fileprivate var briefly: DocumentLink {
    let code = name.split(separator: ":").first.map(String.init) ?? name
    return DocumentLink(path: path, name: code, remark: Phrase(nl: "(de opleiding)", en: "(the programme)"))
  }
}

/// Why each rule that found something matters, where it comes from, and in which courses it found it: once for all plans.
func explainedRules(_ plans: [ReviewedPlan]) -> [ReviewSection] {
  var rules: [(rule: RuleFindings, plans: [String])] = []
  var places: [String: Int] = [:]
  for plan in plans where plan.isBrief {
    for rule in reported(plan.shownFindings, in: plan.context.plan, isBrief: true) {
      let label = plan.context.plan.calling(plan.context.plan.document)
      if let at = places[rule.rule] {
        if rules[at].plans.last != label { rules[at].plans.append(label) }
      } else {
        places[rule.rule] = rules.count
        rules.append((rule, [label]))
      }
    }
  }
  if rules.isEmpty { return [] }
  let facts = rules.sorted { ($0.rule.order, $0.rule.rule) < ($1.rule.order, $1.rule.rule) }.map { rule, labels in
    Fact(
      rule.title,
      .lines([
        Cell.Line("", rule.why + " (" + rule.source + ")"), Cell.Line(labels.joined(separator: ", ")),
      ]))
  }
  return [
    ReviewSection(
      "rules",
      Phrase(nl: "Waarom dit ertoe doet, en bij welke cursussen", en: "Why this matters, and in which courses"),
      [.facts(facts)])
  ]
}

extension Subject {
  /// What a programme says of its courses.
  fileprivate var statedFacts: [Fact] {
    var result: [Fact] = []
    if let credits = plan.credits {
      result.append(
        Fact(
          Phrase(nl: "Studielast", en: "Workload"),
          .words(Phrase { decimal((credits.lower + credits.upper) / 2, $0) + " EC" })))
    }
    if let delivery = plan.delivery {
      result.append(
        Fact(Phrase(nl: "Onderwijsvorm", en: "Delivery"), .words(Phrase { delivery.row.names.canonical($0) })))
    }
    return result
  }

  /// A handful.
  fileprivate var briefFacts: [Fact] {
    var result: [Fact] = []
    result.append(
      Fact(
        Phrase(nl: "Gepland", en: "Planned"),
        .words(
          Cell.time(plan.figures.total).phrase
            + Phrase(
              nl: ", " + counted(activities.count, "activiteit", "activiteiten"),
              en: ", " + counted(activities.count, "activity", "activities")))))
    let figures = plan.figures
    if isByTime {
      let times = percentages([middle(figures.sync), middle(figures.async)])
      result.append(
        Fact(
          Phrase(nl: "Samen / in eigen tijd", en: "Together / in own time"),
          .words(Phrase(same: "\(times[0])% / \(times[1])%"))))
      let places = percentages(figures.byEnvironment.map { middle($0.amount) } + [middle(figures.withoutEnvironment)])
      let words = Phrase { language in
        var parts: [String] = []
        for (at, place) in figures.byEnvironment.enumerated() where places[at] > 0 {
          parts.append(place.environment.name(language) + " \(places[at])%")
        }
        if let open = places.last, open > 0 {
          parts.append(Bilingual(nl: "niet bekend", en: "not known")[language] + " \(open)%")
        }
        return parts.joined(separator: ", ")
      }
      result.append(Fact(Phrase(nl: "Waar", en: "Where"), .words(words)))
    }
    return result
  }

  /// The weeks as small columns beside each other; nil where no week has known work.
  fileprivate var weekStrip: Figure? {
    let known = plan.figures.byWeek.filter { $0.amount.isKnownAtAll }
    guard let heaviest = known.max(by: { middle($0.amount) < middle($1.amount) }), let first = weeks.first else {
      return nil
    }
    let most = Swift.max(middle(heaviest.amount), norm ?? 0, 1)
    let side = Swift.max(4, Swift.min(20, 290 / Swift.max(weeks.count, 1)))
    func length(_ seconds: Int) -> Int { seconds / 60 * 40 / Swift.max(most / 60, 1) }
    var drawing = Drawing(width: Swift.max(120, side * weeks.count + 2), height: 60)
    for load in known {
      let x = (load.week - first) * side
      let tall = length(middle(load.amount))
      if tall > 0 { drawing.rectangle(x + 1, 42 - tall, side - 2, tall, .light) }
    }
    if let norm { drawing.line(0, 42 - length(norm), to: side * weeks.count, 42 - length(norm), .dashed) }
    if let last = weeks.last {
      let name = first == last ? "\(first)" : "\(first)–\(last)"
      drawing.text(.words(Phrase(same: "week " + name)), 1, 56, .start, .small)
    }
    // Few enough numbers to stand there as they are.
    let numbers = weeks.map { week in
      Phrase { language in
        known.first { $0.week == week }.map { decimal((middle($0.amount) + 1800) / 3600 * 1000, language) } ?? "–"
      }
    }
    let figure = Figure(
      "weeks", Phrase(nl: "Uren per week", en: "Hours per week"),
      gist: Phrase { language in numbers.map { $0[language] }.joined(separator: " · ") }, .drawn(drawing.layered(), []))
    return figure
  }

  /// Principles and phases of inquiry with the number of required activities for each.
  fileprivate var briefCoverage: [Fact] {
    if activities.isEmpty { return [] }
    let own = activities.filter { !$0.isCancelled && $0.isRequired }
    let principles = zip("ABCDEFG", principleWords).map { letter, word in
      "\(letter) \(own.count { $0.facets.principles.contains(word.principle) })"
    }
    let phases = inquiryPhases.map { phase in
      phase.name + " \(own.count { $0.facets.inquiry.contains(phase.phase) })"
    }
    return [
      Fact(
        Phrase(nl: "Principes", en: "Principles"), .words(Phrase(same: principles.joined(separator: ", ")))),
      Fact(
        Phrase(nl: "Fasen van onderzoek", en: "Phases of inquiry"),
        .words(Phrase { language in phases.map { $0[language] }.joined(separator: ", ") })),
    ]
  }
}
