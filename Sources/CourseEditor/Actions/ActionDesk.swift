import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

/// Where one asks what can be done with a document, and has it done.
package struct ActionDesk: Sendable {
  package let plan: Plan
  /// As the designer sees them.
  package let findings: [Finding]
  let options: CheckOptions
  let surroundings: Surroundings
  let surroundingsOfChanged: @Sendable (Plan) -> Surroundings
  /// The name of the file, by which another beside it refers to it.
  let fileName: [UInt8]

  package init(
    _ plan: Plan, _ findings: [Finding], _ options: CheckOptions = CheckOptions(),
    in surroundings: Surroundings = Surroundings(),
    ofChanged: @escaping @Sendable (Plan) -> Surroundings = { _ in Surroundings() }, fileName: [UInt8] = []
  ) {
    self.plan = plan
    self.findings = findings
    self.options = options
    self.surroundings = surroundings
    surroundingsOfChanged = ofChanged
    self.fileName = fileName
  }

  var snapshot: Snapshot { plan.snapshot }
  var model: CourseModel { plan.model }
  var tree: SyntaxTree { plan.snapshot.tree }

  /// What can be done in a stretch of the document; fixes first, what adds something last.
  ///
  /// - Parameter meant: findings that are asked about by name, also where they lie beside the stretch.
  package func offers(in span: Span, _ wanted: Set<ActionKind>, about meant: Set<Int> = []) -> [ActionOffer] {
    var result: [ActionOffer] = []
    if wanted.contains(.quickFix) { result += fixOffers(in: span, about: meant) }
    if !tree.outlineIsLost {
      if wanted.contains(.rewrite) { result += rewritingOffers(in: span) }
      if wanted.contains(.move) || wanted.contains(.inline) { result += movingOffers(at: span, wanted) }
      if wanted.contains(.extract) { result += extractingOffers(in: span) }
    }
    if wanted.contains(.fixAll), let offer = fixAllOffer { result.append(offer) }
    if wanted.contains(.refactor), !tree.outlineIsLost { result += insertingOffers(at: span) }
    return result
  }

  /// What comes of it; nil where nothing would.
  package func change(_ recipe: ActionRecipe) -> ActionChange? {
    let change =
      switch recipe.work {
      case .fix: fixed(recipe.first, by: recipe.second)
      case .fixRule: findings.indices.contains(recipe.first) ? allFixed(of: findings[recipe.first].rule) : nil
      case .fixAll: allFixed(of: nil)
      case .setAside: setAside(recipe.first)
      case .properties: rewritten(lines(recipe), asProperties: true)
      case .details: rewritten(lines(recipe), asProperties: false)
      case .translate: translated(lines(recipe))
      case .moveUp: element(recipe.first).flatMap { movedUp($0) }
      case .moveDown: element(recipe.first).flatMap { movedDown($0) }
      case .gather: gathered(lines(recipe))
      case .pattern: element(recipe.first).flatMap { madePattern($0) }
      case .ownFile: element(recipe.first).flatMap { inOwnFile($0) }
      case .insert: element(recipe.second).flatMap { inserted(recipe.first, at: $0) }
      }
    guard let change, !change.edits.isEmpty || change.newFile != nil else { return nil }
    return change
  }

  // MARK: Places

  private func lines(_ recipe: ActionRecipe) -> Range<Int> {
    let count = tree.lines.count
    let first = Swift.min(Swift.max(recipe.first, 0), count)
    return first..<Swift.min(Swift.max(recipe.second, first), count)
  }

  private func element(_ number: Int) -> Int32? {
    model.elements.indices.contains(number) ? Int32(truncatingIfNeeded: number) : nil
  }

  /// The lines that a selection is about. One that ends in front of a line does not mean that line.
  func lines(of span: Span) -> Range<Int> {
    let index = snapshot.lineIndex
    let first = index.line(at: span.start)
    var last = index.line(at: span.end)
    if last > first, index.starts[last] == span.end { last -= 1 }
    return (first..<last + 1).clamped(to: tree.lines.indices)
  }

  /// What a line became, first its own and then its details.
  func elements(ofLine line: Int) -> Range<Int32> {
    let starts = model.firstElementOfLine
    guard line >= 0, line + 1 < starts.count else { return 0..<0 }
    return starts[line]..<starts[line + 1]
  }

  func line(of element: Int32) -> Int { Int(model.elements[Int(element)].line) }

  /// A line with all that belongs to it, up to the first that does not.
  func block(of element: Int32) -> Range<Int> {
    tree.outlineRange(ofLine: line(of: element))
  }

  /// The place that an entry makes for what stands below it.
  func place(of element: Int32) -> Place? {
    element >= 0 ? tree.lines[line(of: element)].opens : nil
  }

  /// From the start of the first line to the start of the line behind the last.
  func span(ofLines lines: Range<Int>) -> Span {
    let end =
      lines.upperBound < tree.lines.count
      ? tree.lines[lines.upperBound].start : UInt32(truncatingIfNeeded: snapshot.bytes.count)
    return Span(tree.lines[lines.lowerBound].start, end)
  }

  var context: Context { Context(plan, options, in: surroundings) }

  // MARK: What has to stay

  /// The change, if students still do the same in the same way, and the text is no worse than it was.
  func keepingTeaching(_ edits: [TextEdit], _ safety: Fix.Safety = .safe) -> ActionChange? {
    if edits.isEmpty { return nil }
    let changed = Plan(snapshot.changed(to: applying(edits, to: snapshot.bytes)))
    guard changed.snapshot.tree.problems.count <= tree.problems.count,
      changed.model.problems.count <= model.problems.count, teachesTheSame(plan, changed)
    else { return nil }
    return ActionChange(edits, safety)
  }
}

/// Whether two plans hold the same activities, whatever order they are written in.
private func teachesTheSame(_ left: Plan, _ right: Plan) -> Bool {
  guard left.activities.count == right.activities.count, left.gatherings.count == right.gatherings.count else {
    return false
  }
  var others: [String: [Activity]] = [:]
  for activity in right.activities { others[right.snapshot.title(activity.element), default: []].append(activity) }
  for activity in left.activities {
    let title = left.snapshot.title(activity.element)
    guard let at = others[title]?.firstIndex(where: { isSame(activity, $0) }) else { return false }
    others[title]?.remove(at: at)
  }
  return zip(left.gatherings, right.gatherings).allSatisfy { $0.environment?.value == $1.environment?.value }
}

private func isSame(_ one: Activity, _ other: Activity) -> Bool {
  one.isSync == other.isSync && one.kind == other.kind && one.duration == other.duration
    && one.environment?.value == other.environment?.value && one.grouping?.value == other.grouping?.value
    && one.weeks?.value == other.weeks?.value && one.recurrence == other.recurrence
    && one.occurrences == other.occurrences && one.isRequired == other.isRequired
    && one.outcomes.count == other.outcomes.count && one.facets == other.facets
}
