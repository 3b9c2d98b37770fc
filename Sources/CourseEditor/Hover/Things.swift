import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary

// What an editor shows about something that a plan holds: a week, an activity, an outcome.

extension Hovering {
  func hasLoad(_ element: Int32) -> Bool {
    guard model.elements[Int(element)].form == .entry, !snapshot.tree.outlineIsLost else { return false }
    switch model.elements[Int(element)].keyword {
    case .week, .module, .meeting, .part, .course, .community, .phase, .pattern:
      return !plan.activities(in: element).isEmpty || !plan.work(in: element).withoutTime.isEmpty
    default: return false
    }
  }

  func thing(_ element: Int32, _ span: Span) -> Hover? {
    page(about: element).map { Hover(span, $0) }
  }

  /// Nil where there is nothing to tell that does not stand there.
  func page(about element: Int32) -> Page? {
    var page = Page(places.heading(element))
    switch model.elements[Int(element)].keyword {
    case .outcome: page.facts(outcomeFacts(element))
    case .sync, .async: page.facts(activityFacts(element))
    case .assessment: page.facts(assessmentFacts(element))
    case .tool: page.facts(toolFacts(element))
    case .week, .module, .meeting, .part, .course, .community, .phase, .pattern:
      page.facts(Load(plan, element, secondsPerCredit: context.secondsPerCredit(plan)).facts(places))
      page.facts(referenceFacts(element))
    default:
      page.facts(referenceFacts(element))
    }
    return page.blocks.isEmpty ? nil : page
  }

  /// The same, and where nothing follows from it at least what it is called and says.
  func pageOfTarget(_ element: Int32) -> Page {
    var page = page(about: element) ?? Page(places.heading(element))
    if page.blocks.isEmpty || model.elements[Int(element)].keyword == .assessment {
      page.facts(stated(element))
    }
    page.paragraph(capitalised(places.line(element)) + ".")
    return page
  }

  /// What an element states about itself.
  private func stated(_ element: Int32) -> [(name: String, value: String)] {
    var facts: [(name: String, value: String)] = []
    model.forEachChild(of: element) { child in
      let own = model.elements[Int(child)]
      guard facts.count < 6, own.form != .prose, own.form != .item, let value = places.words.value(child) else {
        return
      }
      let name = places.words.property(child)
      if !value.isEmpty, !name.isEmpty { facts.append((name, value)) }
    }
    return facts
  }

  // MARK: Outcomes

  private func outcomeFacts(_ element: Int32) -> [(name: String, value: String)] {
    guard let figure = plan.figures.outcomes.first(where: { $0.element == element }) else { return [] }
    if !plan.isCourse && !plan.isCommunity { return referenceFacts(element) }
    let assessments = plan.assessments(of: element)
    var facts = [
      (
        name: nl ? "geoefend in" : "practised in",
        value: figure.activities.isEmpty
          ? (nl ? "nog nergens" : "nothing yet") : places.mentions(figure.activities)
      ),
      (
        name: nl ? "getoetst in" : "assessed in",
        value: assessments.isEmpty ? (nl ? "nog niet" : "not yet") : places.mentions(assessments)
      ),
    ]
    if figure.time.total > 0 { facts.append((nl ? "tijd" : "time", words(for: figure.time, language))) }
    return facts
  }

  private func assessmentFacts(_ element: Int32) -> [(name: String, value: String)] {
    let judged = plan.assessments.first { $0.element == element }?.outcomes ?? []
    return [(nl ? "gaat over" : "is about", outcomes(judged))] + referenceFacts(element)
  }

  /// `LU1 'Past theorie toe'; LU2 'Geeft feedback'`
  private func outcomes(_ elements: [Int32]) -> String {
    elements.prefix(6).map { outcome in
      let name = oneLine(snapshot.name(outcome))
      let title = snapshot.title(outcome)
      return [name, title.isEmpty ? "" : quoted(title)].filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: "; ") + (elements.count > 6 ? "; …" : "")
  }

  // MARK: Activities

  private func activityFacts(_ element: Int32) -> [(name: String, value: String)] {
    guard let at = plan.activity(at: element) else { return [] }
    let activity = plan.activities[at]
    var facts: [(name: String, value: String)] = []
    func add<Value>(_ keyword: Keyword, _ resolved: Resolved<Value>?, _ text: (Value) -> String) {
      guard let resolved else { return }
      facts.append((keyword.row.names.canonical(language), text(resolved.value) + origin(resolved)))
    }
    add(.environment, activity.environment) { places.words.environments($0) }
    add(.grouping, activity.grouping) { places.words.grouping($0) }
    add(.when, activity.weeks) { places.weeks($0) }
    let duration = Keyword.duration.row.names.canonical(language)
    facts.append((duration, words(for: activity.duration, language)))
    let (lowest, highest) = activity.occurrences
    if highest > 1, activity.duration.isKnownAtAll {
      let times = lowest == highest ? "\(highest)" : "\(lowest)-\(highest)"
      facts.append(
        (nl ? "in totaal" : "in all", times + (nl ? " keer, " : " times, ") + words(for: activity.work, language)))
    }
    if !activity.outcomes.isEmpty {
      facts.append((nl ? "werkt aan" : "works on", outcomes(activity.outcomes)))
    }
    return facts + referenceFacts(element)
  }

  /// ` (zo staat het bij bijeenkomst 'Workshop', regel 20)`; nothing for what stands on the line itself.
  func origin<Value>(_ resolved: Resolved<Value>) -> String {
    switch resolved.origin {
    case .own: return ""
    case .catalogue: return nl ? " (gebruikelijk bij deze werkvorm)" : " (usual for this kind)"
    case .inherited, .pattern:
      let holder = places.holder(of: resolved.source)
      return (nl ? " (van " : " (from ") + places.words.shortLabel(holder) + ", " + places.line(holder) + ")"
    }
  }

  // MARK: Tools, and what others name

  private func toolFacts(_ element: Int32) -> [(name: String, value: String)] {
    let named = Set(toolNames(snapshot.title(element), snapshot.name(element)).map { folded($0) })
    let users = plan.toolUsers { named.contains($0) }
    return [(nl ? "gebruikt in" : "used in", users.isEmpty ? "" : places.mentions(users))]
  }

  /// Who refers to it.
  func referenceFacts(_ element: Int32) -> [(name: String, value: String)] {
    let owners = plan.referrers(to: element)
    return [(nl ? "genoemd bij" : "referred to by", owners.isEmpty ? "" : places.mentions(owners))]
  }
}

extension Plan {
  /// The assessments that an outcome is judged by.
  func assessments(of outcome: Int32) -> [Int32] {
    assessments.filter { $0.outcomes.contains(outcome) }.map { $0.element }
  }

  /// The entries in which something refers to an element, in reading order, each once.
  func referrers(to element: Int32) -> [Int32] {
    var result: [Int32] = []
    for reference in model.references where reference.target == .element(element) {
      var owner = reference.owner
      // Of a property or link what it belongs to.
      while owner >= 0,
        model.elements[Int(owner)].keyword?.facts.role == .property || model.elements[Int(owner)].form == .link
      {
        let parent = model.elements[Int(owner)].parent
        if parent < 0 { break }
        owner = parent
      }
      if owner >= 0, owner != element, !result.contains(owner) { result.append(owner) }
    }
    return result.sorted()
  }

  /// The entries that use a tool of a name, in reading order.
  func toolUsers(_ isMeant: ([UInt8]) -> Bool) -> [Int32] {
    var result: [Int32] = []
    // The same few names come back all through a plan.
    var known: [String: Bool] = [:]
    for element in allStated(.tool) {
      let (title, name) = (snapshot.title(element), snapshot.name(element))
      let key = title.isEmpty ? name : title
      let matches = known[key] ?? toolNames(title, name).contains { isMeant(folded($0)) }
      known[key] = matches
      guard matches, !isListedTool(element) else { continue }
      var user = model.elements[Int(element)].parent
      if user >= 0, model.elements[Int(user)].keyword == .tool { user = model.elements[Int(user)].parent }
      if user >= 0, result.last != user { result.append(user) }
    }
    return result
  }
}
