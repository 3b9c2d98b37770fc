import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Documents as storyboards to read, one after the other: what is stated about each, its outcomes and assessments, what happens
/// in every week, and what that comes to.
package func storyboardMarkdown(of documents: [ExportedDocument]) -> [UInt8] {
  var text = MarkdownText()
  for (at, document) in documents.enumerated() {
    if at > 0 {
      text.paragraph("---")
    }
    var writer = StoryboardWriter(document.plan, text)
    writer.write()
    text = writer.text
  }
  return text.bytes
}

private struct StoryboardWriter {
  private let plan: Plan
  private let wording: CellWording
  private let words: StoryboardWords
  var text: MarkdownText

  init(_ plan: Plan, _ text: MarkdownText) {
    self.plan = plan
    self.text = text
    wording = CellWording(plan)
    words = StoryboardWords(language: plan.language)
  }

  private var model: CourseModel { plan.model }

  mutating func write() {
    guard plan.document >= 0 else { return }
    let name = plan.snapshot.name(plan.document)
    let title = plan.snapshot.title(plan.document)
    text.heading(1, title.isEmpty ? name : name.isEmpty ? title : title + " (" + name + ")")
    let parts = model.children(of: plan.document)
    for paragraph in paragraphs(below: plan.document) { text.paragraph(escaped(paragraph)) }
    let about = parts.filter { isAbout($0) }
    if !about.isEmpty {
      text.heading(2, words.about)
      text.line()
      for part in about { writeItems(part) }
    }
    writeOutcomes()
    writeAssessments()
    writeStoryboard()
    let further = parts.filter { isFurther($0) }
    if !further.isEmpty {
      text.heading(2, words.further)
      for part in further { writeBlock(part) }
    }
    writeLoad()
  }

  // MARK: What the document states

  private func isAbout(_ element: Int32) -> Bool {
    let found = model.elements[Int(element)]
    guard let keyword = found.keyword else { return found.form != .prose }
    switch keyword {
    case .outcome, .or, .ignore, .language: return false
    case .assessment: if case .references = found.value { return true } else { return false }
    default: return found.form != .prose && !isOfStoryboard(element) && !isFurther(element)
    }
  }

  /// Holds activities, or is one.
  private func isOfStoryboard(_ element: Int32) -> Bool {
    switch model.elements[Int(element)].keyword {
    case .module, .week, .meeting, .pattern, .sync, .async, .or: return true
    case .boarding, .phase, .group, .period: return !plan.activities(in: element).isEmpty
    default: return false
    }
  }

  private func isFurther(_ element: Int32) -> Bool {
    let found = model.elements[Int(element)]
    guard let keyword = found.keyword, found.form == .entry, !isOfStoryboard(element) else { return false }
    return keyword.facts.role == .block && keyword != .holiday && keyword != .group && found.end > element + 1
  }

  /// Lines of one paragraph go on; an empty one parts two.
  private func paragraphs(below element: Int32) -> [String] {
    var result: [String] = []
    var isOpen = false
    model.forEachChild(of: element) { child in
      guard model.elements[Int(child)].form == .prose else {
        isOpen = false
        return
      }
      let line = plan.snapshot.title(child)
      if line.isEmpty {
        isOpen = false
      } else if isOpen, let last = result.popLast() {
        result.append(last + " " + line)
      } else {
        result.append(line)
        isOpen = true
      }
    }
    return result
  }

  /// An element and all below it as a list in lists.
  private mutating func writeItems(_ element: Int32, from outer: Int = 0) {
    var depths: [Int32: Int] = [:]
    for at in element..<model.elements[Int(element)].end {
      let found = model.elements[Int(at)]
      let depth = at == element ? outer : (depths[found.parent] ?? outer) + 1
      depths[at] = depth
      // On its own line these stand behind the text already.
      if found.form == .detail || found.form == .link { continue }
      let line = itemText(at)
      if !line.isEmpty { text.line(String(repeating: "  ", count: Swift.min(depth, 12)) + "- " + line) }
    }
  }

  private func itemText(_ element: Int32) -> String {
    let found = model.elements[Int(element)]
    let phrase = wording.phrase(element)
    switch found.form {
    case .prose, .item, .stray: return escaped(phrase)
    case .detail, .link: return ""
    case .custom, .unknown, .scale:
      return strong(plan.snapshot.text(found.keywordSpan)) + ": " + escaped(phrase)
    case .entry:
      let value = escaped(phrase.isEmpty ? details(of: element) : phrase)
      return strong(head(of: element)) + (value.isEmpty ? "" : ": " + value)
    }
  }

  /// `tool Padlet`, `week 3`, `goal shared`.
  private func head(of element: Int32) -> String {
    let found = model.elements[Int(element)]
    let parts = [
      found.keyword?.row.names.canonical(plan.language) ?? "", wording.kind(of: element), plan.snapshot.name(element),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What stands in brackets behind it.
  private func details(of element: Int32) -> String {
    model.children(of: element).filter { model.elements[Int($0)].form == .detail }.map { plan.snapshot.title($0) }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: Outcomes and assessments

  private mutating func writeOutcomes() {
    let outcomes = plan.outcomes
    if outcomes.isEmpty { return }
    text.heading(2, words.outcomes)
    let areWorkedOn = outcomes.contains { !$0.activities.isEmpty }
    let rows = outcomes.map { outcome in
      [
        escaped(plan.snapshot.name(outcome.element)), escaped(plan.snapshot.title(outcome.element)),
        escaped(wording.written(.level, of: outcome.element)), areWorkedOn ? "\(outcome.activities.count)" : "",
        outcome.activities.isEmpty ? "" : escaped(words.time(outcome.time)),
        escaped(wording.outcomes(outcome.assessments)), remarks(of: outcome.element, without: [.level]),
      ]
    }
    text.table(
      filled: [
        "ID", words.outcome, words.level, words.activities, words.work, words.assessedIn,
        StoryboardColumn.notes.heading(plan.language),
      ], rows)
  }

  private mutating func writeAssessments() {
    let assessments = plan.assessments.filter { model.elements[Int($0.element)].parent == plan.document }
    if assessments.isEmpty { return }
    text.heading(2, words.assessments)
    let storyboard = Storyboard(plan).rows.filter { $0.subject == .assessment }
    let rows = assessments.map { assessment -> [String] in
      let element = assessment.element
      let row = storyboard.first { $0.element == element }
      let times = (plan.model.children(.due, of: element) + plan.model.children(.when, of: element))
      return [
        escaped(plan.snapshot.name(element)), escaped(plan.snapshot.title(element)), escaped(wording.kind(of: element)),
        escaped(wording.written(.weight, of: element)),
        escaped(times.map { plan.snapshot.title($0) }.joined(separator: ", ")),
        escaped(wording.written(.duration, of: element)), escaped(wording.written(.grouping, of: element)),
        escaped(wording.outcomes(assessment.outcomes)), row.map { remarks($0) } ?? "",
      ]
    }
    text.table(
      filled: [
        "ID", words.assessment, words.kind, words.weight, words.due, StoryboardColumn.duration.heading(plan.language),
        StoryboardColumn.grouping.heading(plan.language), StoryboardColumn.outcomes.heading(plan.language),
        StoryboardColumn.notes.heading(plan.language),
      ], rows)
  }

  // MARK: What happens

  private mutating func writeStoryboard() {
    let sections = StoryboardSections(plan).sections
    if sections.isEmpty { return }
    text.heading(2, words.storyboard)
    var rows: [Int32: ExportedRow] = [:]
    for row in Storyboard(plan).rows where row.subject != .assessment && rows[row.element] == nil {
      rows[row.element] = row
    }
    if rows.values.contains(where: { row in row.inherited.contains { $0 != .week } }) {
      text.paragraph(words.italics)
    }
    for section in sections {
      if section.block == plan.document {
        text.heading(3, words.throughout)
      } else {
        text.heading(section.depth + 2, blockTitle(section.block))
        let details = details(of: section.block)
        if !details.isEmpty { text.paragraph(emphasized(details)) }
        if section.isFirst { writeStated(section.block) }
      }
      let columns: [StoryboardColumn] = [
        .duration, .kind, .title, .timing, .environment, .grouping, .outcomes, .notes,
      ]
      if section.parts.isEmpty { continue }
      text.table(columns.map { $0.heading(plan.language) }, section.parts.map { cells($0, rows) })
    }
  }

  /// `Week 3: Title`
  private func blockTitle(_ element: Int32) -> String {
    let head = head(of: element)
    let title = plan.snapshot.title(element)
    let capital = head.prefix(1).uppercased() + head.dropFirst()
    return title.isEmpty ? capital : capital + ": " + title
  }

  /// Prose and properties of a block, above its table.
  private mutating func writeStated(_ block: Int32) {
    for paragraph in paragraphs(below: block) { text.paragraph(escaped(paragraph)) }
    let stated = model.children(of: block).filter { child in
      let found = model.elements[Int(child)]
      guard found.form == .entry || found.form == .custom || found.form == .item || found.form == .unknown else {
        return false
      }
      return found.keyword.map { $0 != .ignore && $0.facts.role != .block && $0.facts.role != .activity && $0 != .or }
        ?? true
    }
    if stated.isEmpty { return }
    text.line()
    for child in stated { writeItems(child) }
  }

  private func cells(_ part: StoryboardSections.Part, _ rows: [Int32: ExportedRow]) -> [String] {
    let element = part.element
    let length = escaped(wording.written(.duration, of: element))
    switch part.kind {
    case .activity:
      guard let row = rows[element] else { return [] }
      let kind = row.isAlternative ? emphasized(words.or) + " " + escaped(row[.kind]) : escaped(row[.kind])
      return [length.isEmpty && row.inherited.contains(.duration) ? emphasized(row[.duration] + " min") : length, kind]
        + [.title, .timing, .environment, .grouping, .outcomes].map { column in
          row.inherited.contains(column) ? emphasized(row[column]) : escaped(row[column])
        } + [remarks(row)]
    case .meeting, .part, .pause:
      let keyword = model.elements[Int(element)].keyword?.row.names.canonical(plan.language) ?? ""
      let number = plan.snapshot.name(element)
      let head = [keyword, number].filter { !$0.isEmpty }.joined(separator: " ")
      return [
        part.kind == .meeting ? length.isEmpty ? "" : "**" + length + "**" : length,
        part.kind == .meeting ? strong(head) : escaped(head),
        part.kind == .meeting ? strong(plan.snapshot.title(element)) : escaped(plan.snapshot.title(element)), "",
        escaped(wording.written(.environment, of: element)), escaped(wording.written(.grouping, of: element)),
        escaped(wording.phrases(.forOutcomes, of: element).joined(separator: ", ")), remarks(of: element),
      ]
    }
  }

  /// All that has no column, with its name.
  private func remarks(_ row: ExportedRow) -> String {
    var parts: [String] = []
    for column in [StoryboardColumn.tool, .feedback, .assessment]
    where !row[column].isEmpty && row.subject != .assessment {
      parts.append(column.heading(plan.language) + ": " + row[column])
    }
    if row.subject == .assessment, !row[.feedback].isEmpty {
      parts.append(StoryboardColumn.feedback.heading(plan.language) + ": " + row[.feedback])
    }
    for property in ExportedRow.properties {
      guard let value = row.properties[property], row.subject != .assessment || property != .when && property != .due
      else {
        continue
      }
      parts.append(property.row.names.canonical(plan.language) + ": " + value)
    }
    parts += row[.notes].split(separator: "\n").map(String.init)
    return escaped(listed(parts))
  }

  /// Of a meeting, part, break or outcome: when it is, and what else it states.
  private func remarks(of element: Int32, without columns: [Keyword] = []) -> String {
    let times = model.children(.when, of: element).map { plan.snapshot.title($0) }
    var parts = [times.joined(separator: ", ")]
    model.forEachChild(of: element) { child in
      let found = model.elements[Int(child)]
      switch found.form {
      case .prose: parts.append(plan.snapshot.title(child))
      case .custom, .unknown: parts.append(plan.snapshot.text(found.keywordSpan) + ": " + plan.snapshot.title(child))
      case .entry, .detail, .link:
        guard let keyword = found.keyword, keyword.facts.role != .activity, keyword.facts.role != .block else { return }
        switch keyword {
        case .environment, .duration, .grouping, .ignore, .when: break
        case .forOutcomes where model.elements[Int(element)].keyword != .outcome: break
        default: if !columns.contains(keyword) { parts.append(wording.named(keyword, wording.phrase(child))) }
        }
      case .item, .scale, .stray: break
      }
    }
    return escaped(listed(parts))
  }

  private mutating func writeBlock(_ block: Int32) {
    text.heading(3, blockTitle(block))
    let details = details(of: block)
    if !details.isEmpty { text.paragraph(emphasized(details)) }
    for paragraph in paragraphs(below: block) { text.paragraph(escaped(paragraph)) }
    let others = model.children(of: block).filter { child in
      switch model.elements[Int(child)].form {
      case .prose, .detail, .link: false
      case .entry, .item, .custom, .unknown, .scale, .stray: true
      }
    }
    if others.isEmpty { return }
    text.line()
    for child in others { writeItems(child) }
  }

  // MARK: What it comes to

  private mutating func writeLoad() {
    let figures = plan.figures
    if plan.activities.isEmpty { return }
    text.heading(2, words.load)
    var rows = figures.byWeek.map { ["\($0.week)", escaped(words.time($0.amount))] }
    if figures.withoutWeek.total > 0 { rows.append([words.noWeek, escaped(words.time(figures.withoutWeek))]) }
    rows.append([strong(words.total), "**" + escaped(words.time(figures.total)) + "**"])
    text.table([words.week, words.work], rows)
    let known = figures.byEnvironment.reduce(Amount()) { $0 + $1.amount }
    var environments = figures.byEnvironment.filter { $0.amount.total > 0 }.map { row in
      [
        escaped(row.environment.name(plan.language)), escaped(words.time(row.amount)),
        words.share(of: row.amount, in: known + figures.withoutEnvironment),
      ]
    }
    if figures.withoutEnvironment.total > 0 {
      environments.append([
        words.noEnvironment, escaped(words.time(figures.withoutEnvironment)),
        words.share(of: figures.withoutEnvironment, in: known + figures.withoutEnvironment),
      ])
    }
    text.table([StoryboardColumn.environment.heading(plan.language), words.work, words.share], environments)
    let timing = [(Keyword.sync, figures.sync), (.async, figures.async)].filter { $0.1.total > 0 }.map { row in
      [
        row.0.row.names.canonical(plan.language), escaped(words.time(row.1)),
        words.share(of: row.1, in: figures.sync + figures.async),
      ]
    }
    text.table([StoryboardColumn.timing.heading(plan.language), words.work, words.share], timing)
  }
}
