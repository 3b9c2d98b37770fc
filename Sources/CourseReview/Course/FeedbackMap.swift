import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// Work of students, with who responds to it and what is done with that.
package struct FeedbackLine: Sendable {
  /// An activity or assessment.
  package var element: Int32
  package var sources: FeedbackSources
  /// Who responds, in words of the plan.
  package var others: [String]
  /// Nil where nothing tells.
  package var isSync: Bool?
  /// Working days until it is there; nil where nothing tells.
  package var delay: Int?
  /// What makes use of it.
  package var uses: [Int32]

  package var hasFeedback: Bool { !sources.isEmpty || !others.isEmpty }
  package var isClosed: Bool { hasFeedback && !uses.isEmpty }
}

extension Subject {
  /// Who responds to what students make, and what comes of it; nil where nothing is made and nobody responds.
  package var feedbackMap: Figure? {
    let lines = feedbackLines
    if lines.isEmpty { return nil }
    var figure = Figure(
      "feedback", Phrase(nl: "Feedback: van wie, wanneer en waarvoor", en: "Feedback: from whom, when and what for"),
      gist: feedbackGist(lines), .drawn(drawing(of: lines), feedbackLegend))
    var table = DataTable(
      Phrase(nl: "Feedback per product", en: "Feedback by product"), corner: Phrase(nl: "Product", en: "Product"),
      [
        DataTable.Column("source", nl: "Van wie", en: "From whom"),
        DataTable.Column("mode", nl: "Samen of apart", en: "Together or apart"),
        DataTable.Column("delay", nl: "Werkdagen", en: "Working days"),
        DataTable.Column("use", nl: "Gebruikt in", en: "Used in"),
      ])
    table.rows = lines.map { line in
      DataTable.Row(
        context.shortName(line.element), .written(title(line.element)),
        [
          line.hasFeedback ? responders(line) : .nothing, line.hasFeedback ? .words(mode(line)) : .nothing,
          line.hasFeedback ? line.delay.map { .count($0) } ?? .unknown : .nothing,
          line.isClosed ? .written(line.uses.map { title($0) }.joined(separator: "; ")) : .nothing,
        ])
    }
    let loops = lines.filter { $0.hasFeedback }
    var summary = DataTable(
      Phrase(nl: "In het kort", en: "In short"), corner: Phrase(nl: "Wat", en: "What"),
      [DataTable.Column("value", nl: "Aantal", en: "Number")])
    summary.rows = [
      DataTable.Row("products", .words(Phrase(nl: "producten", en: "products")), [.count(lines.count)]),
      DataTable.Row("loops", .words(Phrase(nl: "met feedback", en: "with feedback")), [.count(loops.count)]),
      DataTable.Row(
        "closed", .words(Phrase(nl: "waarvan de feedback gebruikt wordt", en: "of which the feedback is used")),
        [.count(loops.count { $0.isClosed })]),
      DataTable.Row(
        "sources", .words(Phrase(nl: "soorten bronnen", en: "kinds of sources")), [.count(sources(of: loops).count)]),
      DataTable.Row(
        "median",
        .words(
          Phrase(nl: "mediaan van de bekende termijnen (werkdagen)", en: "median of the known delays (working days)")),
        [median(loops.compactMap { $0.delay }).map { .decimal($0) } ?? .unknown]),
    ]
    figure.more = [table, summary]
    figure.notes = [
      Phrase(
        nl:
          "Een week telt als vijf werkdagen; feedback in een bijeenkomst is er meteen. Gebruikt is feedback als iets erop volgt of erop voortbouwt, of als een latere toets over dezelfde leeruitkomst gaat.",
        en:
          "A week counts as five working days; feedback in a meeting is there at once. Feedback is used when something follows or builds on it, or when a later assessment is about the same outcome."
      )
    ]
    return figure
  }

  // MARK: Lines

  /// In reading order: activities in which students make something or get feedback, then assessments with feedback.
  package var feedbackLines: [FeedbackLine] {
    var result: [FeedbackLine] = []
    for (at, activity) in activities.enumerated() where !activity.isCancelled {
      guard activity.facets.makesProduct || plan.givesFeedback(activity) else { continue }
      // Feedback on something else stands in the line of that.
      if activity.isGivingFeedback && isAboutOther(activity) { continue }
      result.append(line(of: at))
    }
    for element in plan.assessments.map({ $0.element }) where plan.state(.feedback, of: element) == .stated {
      var line = FeedbackLine(element: element, sources: [], others: [], uses: Array(plan.statedFollowers(of: element)))
      read(element, into: &line)
      line.delay = delay(of: element)
      result.append(line)
    }
    return result
  }

  private func isAboutOther(_ activity: Activity) -> Bool {
    plan.statedPredecessors(of: activity.element).contains { element in
      plan.activity(at: element).map { !activities[$0].isCancelled && activities[$0].facets.makesProduct } ?? false
    }
  }

  private func line(of at: Int) -> FeedbackLine {
    let activity = activities[at]
    let givers = plan.statedFollowers(of: activity.element).compactMap { plan.activity(at: $0) }.filter {
      !activities[$0].isCancelled && activities[$0].isGivingFeedback
    }
    var line = FeedbackLine(
      element: activity.element, sources: activity.facets.feedback, others: [], isSync: activity.isSync, uses: [])
    read(activity.element, into: &line)
    line.delay = delay(of: activity.element)
    if line.hasFeedback { line.uses = plan.usesOfFeedback(at) }
    for giver in givers {
      let other = activities[giver]
      line.sources.formUnion(other.facets.feedback)
      read(other.element, into: &line)
      line.isSync = other.isSync
      if line.delay == nil { line.delay = delay(of: other.element) }
      line.uses += plan.usesOfFeedback(giver)
    }
    let giving = Set(givers.map { activities[$0].element })
    var known = giving
    line.uses = line.uses.filter { known.insert($0).inserted }
    if line.delay == nil, line.isSync == true, line.hasFeedback { line.delay = 0 }
    return line
  }

  private func read(_ element: Int32, into line: inout FeedbackLine) {
    plan.model.forEach(.feedback, of: element) { child in
      let terms = plan.model.terms(child)
      for term in terms { line.sources.formUnion(term.feedbackSource) }
      if terms.isEmpty, plan.model.elements[Int(child)].state == .stated {
        line.others.append(plan.snapshot.title(child))
      }
    }
  }

  private func delay(of element: Int32) -> Int? {
    let model = plan.model
    if let own = model.child(.within, of: element).flatMap({ model.duration($0) }) { return own.workingDays }
    for child in model.children(.feedback, of: element) {
      if let own = model.child(.within, of: child).flatMap({ model.duration($0) }) { return own.workingDays }
    }
    return nil
  }

  // MARK: In words

  private func title(_ element: Int32) -> String {
    let title = plan.snapshot.title(element)
    return title.isEmpty ? context.label(element) : title
  }

  private func sources(of lines: [FeedbackLine]) -> [Phrase] {
    let all = lines.reduce(into: FeedbackSources()) { $0.formUnion($1.sources) }
    let others = lines.contains { !$0.others.isEmpty } ? [Phrase(nl: "iemand anders", en: "someone else")] : []
    return sourceTerms.filter { all.contains($0.feedbackSource) }.map { $0.phrase } + others
  }

  private func responders(_ line: FeedbackLine) -> Cell {
    let named = sourceTerms.filter { line.sources.contains($0.feedbackSource) }.map { $0.phrase }
    if line.others.isEmpty { return .words(enumerated(named)) }
    return named.isEmpty
      ? .written(line.others.joined(separator: ", "))
      : .words(enumerated(named + line.others.map { Phrase(same: "'" + $0 + "'") }))
  }

  private func mode(_ line: FeedbackLine) -> Phrase {
    switch line.isSync {
    case .some(true): Phrase(nl: "samen (synchroon)", en: "together (sync)")
    case .some(false): Phrase(nl: "apart (asynchroon)", en: "apart (async)")
    case nil: Phrase(same: "?")
    }
  }

  private func delayWords(_ line: FeedbackLine) -> Phrase {
    switch line.delay {
    case .some(0): Phrase(nl: "meteen", en: "at once")
    case .some(let days):
      counted(days, nl: ("werkdag", "werkdagen"), en: ("working day", "working days"))
    case nil: Phrase(nl: "termijn niet bekend", en: "delay not known")
    }
  }

  private func feedbackGist(_ lines: [FeedbackLine]) -> Phrase {
    let loops = lines.filter { $0.hasFeedback }
    if loops.isEmpty {
      return Phrase(
        nl: "Bij geen van de \(counted(lines.count, "product", "producten")) staat wie erop reageert.",
        en: "For none of the \(counted(lines.count, "product", "products")) the plan says who responds.")
    }
    let closed = loops.count { $0.isClosed }
    var result = Phrase(
      nl:
        "Van \(counted(lines.count, "product", "producten")) \(loops.count == 1 ? "krijgt er 1" : "krijgen er \(loops.count)") feedback; bij \(closed) daarvan staat wat er daarna mee gebeurt.",
      en:
        "Of \(counted(lines.count, "product", "products")) \(loops.count) \(loops.count == 1 ? "gets" : "get") feedback; for \(closed) of them the plan says what is done with it."
    )
    result += Phrase(nl: " Bronnen: ", en: " Sources: ") + enumerated(sources(of: loops)) + "."
    let known = loops.compactMap { $0.delay }
    if let median = median(known) {
      result += Phrase { language in
        if median == 0 {
          return Bilingual(
            nl: " Van de bekende termijnen is de helft of meer: meteen.",
            en: " Of the known delays half or more are: at once.")[language]
        }
        return Bilingual(
          nl: " Mediaan van de \(known.count) bekende termijnen: \(decimal(median, language)) werkdagen.",
          en: " Median of the \(known.count) known delays: \(decimal(median, language)) working days.")[language]
      }
    }
    return result
  }

  /// In thousandths; nil of nothing.
  private func median(_ days: [Int]) -> Int? {
    if days.isEmpty { return nil }
    let sorted = days.sorted()
    let upper = sorted[sorted.count / 2]
    return sorted.count % 2 == 1 ? upper * 1000 : (sorted[sorted.count / 2 - 1] + upper) * 500
  }

  // MARK: Drawing

  private var feedbackLegend: [LegendEntry] {
    [
      LegendEntry(.outline, Phrase(nl: "staat in het plan", en: "in the plan")),
      LegendEntry(.dotted, Phrase(nl: "staat er niet", en: "not in the plan")),
    ]
  }

  /// Of many products that nobody responds to only the number is drawn; their names stand in the table.
  private func drawing(of lines: [FeedbackLine]) -> Drawing {
    let (row, height) = (46, 38)
    let silent = lines.count { !$0.hasFeedback }
    let drawn = silent > 3 ? lines.filter { $0.hasFeedback } : lines
    let isCut = drawn.count < lines.count
    var drawing = Drawing(width: 680, height: (drawn.count + (isCut ? 1 : 0)) * row + 24)
    let heads = [
      (Phrase(nl: "Product", en: "Product"), 0), (Phrase(nl: "Wie en wanneer", en: "Who and when"), 242),
      (Phrase(nl: "Wat ermee gebeurt", en: "What is done with it"), 468),
    ]
    for (head, x) in heads { drawing.text(.words(head), x + 4, 14, .start, .strong) }
    if isCut {
      let y = 22 + drawn.count * row
      drawing.rectangle(1, y, 210, height, .outline)
      let others =
        drawn.isEmpty
        ? Phrase(nl: "\(silent) producten", en: "\(silent) products")
        : Phrase(nl: "\(silent) andere producten", en: "\(silent) other products")
      drawing.text(.words(others), 8, y + 23)
      drawing.shapes.append(.arrow([Point(213, y + 19), Point(239, y + 19)], .dashed))
      drawing.rectangle(241, y, 196, height, .dotted)
      drawing.text(.words(noFeedback), 248, y + 23, .start, .small)
    }
    for (at, line) in drawn.enumerated() {
      let y = 22 + at * row
      drawing.rectangle(1, y, 210, height, .outline)
      drawing.text(.written(fitting(title(line.element), 198)), 8, y + 23)
      drawing.shapes.append(.arrow([Point(213, y + 19), Point(239, y + 19)], line.hasFeedback ? .plain : .dashed))
      drawing.rectangle(241, y, 196, height, line.hasFeedback ? .outline : .dotted)
      if line.hasFeedback {
        drawing.text(responders(line).fitting(184), 248, y + 16)
        let how: Phrase =
          line.isSync == true
          ? Phrase(nl: "samen", en: "together")
          : line.isSync == false ? Phrase(nl: "apart", en: "apart") : Phrase(same: "")
        let when = how.isEmpty ? delayWords(line) : how + ", " + delayWords(line)
        drawing.text(.words(when), 248, y + 31, .start, .small)
      } else {
        drawing.text(.words(noFeedback), 248, y + 23, .start, .small)
      }
      guard line.hasFeedback else { continue }
      drawing.shapes.append(.arrow([Point(439, y + 19), Point(465, y + 19)], line.isClosed ? .plain : .dashed))
      drawing.rectangle(467, y, 212, height, line.isClosed ? .outline : .dotted)
      if let first = line.uses.first {
        let more = line.uses.count - 1
        drawing.text(.written(fitting(title(first), 200)), 474, more > 0 ? y + 16 : y + 23)
        if more > 0 {
          drawing.text(
            .words(Phrase(nl: "en nog \(more)", en: "and \(more) more")), 474, y + 31, .start, .small)
        }
      } else {
        drawing.text(.words(Phrase(nl: "geen vervolg genoemd", en: "no follow-up named")), 474, y + 23, .start, .small)
      }
    }
    return drawing
  }
}

private let noFeedback = Phrase(nl: "geen feedback genoemd", en: "no feedback named")

private let sourceTerms: [Term] = [
  .feedbackTeacher, .feedbackPeers, .feedbackAutomatic, .feedbackSelf, .feedbackExpert,
]

extension DurationValue {
  /// Working days to wait at most; a week has five, and four weeks are a month.
  fileprivate var workingDays: Int {
    let amount = Swift.max(0, seconds.upper ?? seconds.lower ?? 0)
    return switch unit {
    case .second, .minute, .hour: amount / 86_400
    case .day: amount / TimeUnit.day.seconds
    case .week: amount / TimeUnit.week.seconds * 5
    case .month: amount / TimeUnit.month.seconds * 20
    }
  }
}
