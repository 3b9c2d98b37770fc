import CourseModel
import Vocabulary

// Where a new activity goes: at the start, halfway, in a meeting, or at the end.

extension Context {
  /// A fix that adds something to do before the first meeting, as the first thing of the first week.
  func addingAtStart(
    _ kind: ActivityKind, isSync: Bool = false, title: Bilingual<String>? = nil, details: Bilingual<String>? = nil,
    below: Bilingual<String>? = nil
  ) -> Fix {
    guard let block = startOfTeaching else {
      return addingActivity(
        kind, isSync: isSync, atEndOf: plan.document, title: title, details: details, below: below)
    }
    let keyword = model.elements[Int(block)].keyword
    guard keyword == .module || keyword == .week else {
      return addingActivity(kind, isSync: isSync, before: block, title: title, details: details, below: below)
    }
    if let first = firstEntry(of: block) {
      return addingActivity(kind, isSync: isSync, before: first, title: title, details: details, below: below)
    }
    return addingActivity(kind, isSync: isSync, atEndOf: block, title: title, details: details, below: below)
  }

  private func firstEntry(of block: Int32) -> Int32? {
    var first: Int32?
    model.forEachChild(of: block) { child in
      guard first == nil, model.elements[Int(child)].form == .entry else { return }
      switch model.elements[Int(child)].keyword {
      case .sync, .async, .meeting, .part, .pause: first = child
      default: break
      }
    }
    return first
  }

  /// A fix that adds something to a gathering, as its first or its last.
  func adding(
    _ kind: ActivityKind, to gathering: Gathering, isFirst: Bool = false, title: Bilingual<String>? = nil,
    details: Bilingual<String>? = nil, below: Bilingual<String>? = nil
  ) -> Fix {
    if gathering.isActivity {
      return isFirst
        ? addingActivity(
          kind, isSync: true, before: gathering.element, title: title, details: details, below: below)
        : addingActivity(
          kind, isSync: true, after: gathering.element, title: title, details: details, below: below)
    }
    if isFirst, let position = gathering.activities.first {
      return addingActivity(
        kind, isSync: true, before: plan.activities[position].element, title: title, details: details, below: below)
    }
    return addingActivity(
      kind, isSync: true, atEndOf: gathering.element, title: title, details: details, below: below)
  }

  /// A fix that adds something to the meeting around the middle of the run; where there is none, to the last week.
  func addingHalfway(
    _ kind: ActivityKind, title: Bilingual<String>? = nil, details: Bilingual<String>? = nil,
    below: Bilingual<String>? = nil
  ) -> Fix {
    guard let halfway = plan.halfwayGathering else {
      return addingLast(
        kind, isSync: kind.row.timing != .async, title: title, details: details, below: below)
    }
    return adding(kind, to: plan.gatherings[halfway], title: title, details: details, below: below)
  }

  /// A fix that adds something as the last thing of the last week or module, or of the document.
  func addingLast(
    _ kind: ActivityKind, isSync: Bool, title: Bilingual<String>? = nil, details: Bilingual<String>? = nil,
    below: Bilingual<String>? = nil
  ) -> Fix {
    addingActivity(
      kind, isSync: isSync, atEndOf: plan.lastBlock ?? plan.document, title: title, details: details, below: below)
  }

  /// How people meet in most of the plan, for choosing what fits.
  var usualMode: ActivityModes { plan.gatherings.isEmpty ? .onlineAsync : mode(at: plan.gatherings.first) }
}

/// `online, ?`: online, and only the designer knows how long.
let onlineOfUnknownLength = Bilingual(nl: "online, ?", en: "online, ?")
