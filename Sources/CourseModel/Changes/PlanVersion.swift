import CourseSyntax
import SourceText
import Vocabulary

/// Something in a plan that stays itself from one version to the next: a week, a meeting, an activity, an outcome.
package struct PlanThing: Sendable {
  package enum Sort: UInt8, Sendable {
    case document
    case block
    case activity
    case definition
  }

  package var element: Int32
  package var keyword: Keyword
  package var sort: Sort
  /// Position of the thing it stands in, or -1.
  package var parent: Int
  package var depth: Int
  /// Position of the week, module or the like under which a reader looks for it; -1 for the document as a whole.
  package var unit: Int
}

/// One of two versions of a plan, as the things it holds.
package struct PlanVersion: Sendable {
  package let plan: Plan
  /// In reading order; the first is the document.
  package private(set) var things: [PlanThing] = []
  /// Position of the thing that an element is, or -1.
  private var positions: [Int32]
  /// What the elements that name others point at.
  private var targets: [Int32: [Reference.Target]] = [:]

  package init(_ plan: Plan) {
    self.plan = plan
    let model = plan.model
    positions = [Int32](repeating: -1, count: model.elements.count)
    for reference in model.references { targets[reference.owner, default: []].append(reference.target) }
    for at in model.elements.indices {
      let element = Int32(truncatingIfNeeded: at)
      guard let keyword = model.elements[at].keyword, let sort = sort(of: element, keyword) else { continue }
      let parent = thing(around: model.elements[at].parent)
      positions[at] = Int32(truncatingIfNeeded: things.count)
      var thing = PlanThing(
        element: element, keyword: keyword, sort: sort, parent: parent, depth: 0, unit: -1)
      if parent >= 0 {
        thing.depth = things[parent].depth + 1
        thing.unit = opensUnit(thing) ? things.count : things[parent].unit
      }
      things.append(thing)
    }
  }

  /// The thing that an element is, or the nearest around it; -1 for none.
  package func thing(around element: Int32) -> Int {
    var current = element
    while current >= 0 {
      if positions[Int(current)] >= 0 { return Int(positions[Int(current)]) }
      current = plan.model.elements[Int(current)].parent
    }
    return -1
  }

  /// The thing that an element is; -1 where it is none.
  package func thing(at element: Int32) -> Int { element < 0 ? -1 : Int(positions[Int(element)]) }

  /// What an element names: the first of it.
  func target(of element: Int32) -> Reference.Target? { targets[element]?.first }

  // MARK: What is a thing

  private func sort(of element: Int32, _ keyword: Keyword) -> PlanThing.Sort? {
    let own = plan.model.elements[Int(element)]
    if element == plan.document { return .document }
    switch own.form {
    case .entry: if isListHead(element, own) { return nil }
    case .item: break
    case .detail, .link, .prose, .custom, .unknown, .scale, .stray: return nil
    }
    // Of an item what its list stands in.
    var above = own.parent
    if own.form == .item, above >= 0, plan.model.elements[Int(above)].keyword == keyword {
      above = plan.model.elements[Int(above)].parent
    }
    guard let holder = above < 0 ? nil : plan.model.elements[Int(above)].keyword else { return nil }
    switch keyword.facts.role {
    case .property: return nil
    case .block: return keyword == .or ? nil : .block
    case .activity: return own.form == .entry ? .activity : nil
    case .document:
      switch keyword {
      case .course, .community: return holder == .path || own.form == .item ? nil : .definition
      case .programme: return holder == .institution ? .definition : nil
      default: return nil
      }
    case .definition:
      switch holder.facts.role {
      case .document: return .definition
      // A tool of one meeting is a fact about that meeting.
      case .block: return keyword == .tool || keyword == .role ? (holder == .group ? .definition : nil) : .definition
      case .activity, .property, .definition: return nil
      }
    }
  }

  /// `tools:` with items below it is no tool itself.
  private func isListHead(_ element: Int32, _ own: Element) -> Bool {
    guard own.state == .empty, own.nameSpan.isEmpty else { return false }
    var found = false
    plan.model.forEachChild(of: element) { child in
      let item = plan.model.elements[Int(child)]
      if item.form == .item, item.keyword == own.keyword { found = true }
    }
    return found
  }

  private func opensUnit(_ thing: PlanThing) -> Bool {
    switch thing.keyword {
    case .week, .module, .period, .pattern: true
    case .meeting, .part, .boarding, .phase, .group, .dimension, .path: thing.depth == 1
    default: false
    }
  }

  // MARK: What matching asks

  package func title(_ position: Int) -> String {
    let thing = things[position]
    return plan.snapshot.title(thing.element)
  }

  /// The ID it has of its own; empty where it has none.
  package func identifier(_ position: Int) -> String {
    let element = plan.model.elements[Int(things[position].element)]
    return element.isNumbered || element.keyword == .week ? "" : plan.snapshot.name(things[position].element)
  }

  /// Its number among its own: the weeks of a week, `2` of `les 2`.
  package func number(_ position: Int) -> [UInt8] {
    let element = things[position].element
    if things[position].keyword == .week, let time = plan.model.time(element), !time.weeks.isEmpty {
      return Array(String(time.weeks.bits, radix: 36).utf8)
    }
    guard plan.model.elements[Int(element)].isNumbered else { return [] }
    return folded(plan.snapshot.name(element))
  }

  /// What its head says it is: `case` of `sync case`.
  func kind(_ position: Int) -> [UInt8] {
    var key: [UInt8] = []
    key.append(plan.snapshot, kindOf: things[position].element)
    return key
  }
}
