import CourseSyntax
import Vocabulary

// What a document says about its mix of online and on campus.

extension Plan {
  /// The element that states how the course is delivered; -1 where none does.
  package var deliveryElement: Int32 { model.child(.delivery, of: document) ?? -1 }

  /// How much the blend changes, as the designer sees it.
  package var statedImpact: Term? { term(.impact, of: deliveryElement) }

  /// Whether a reason stands with the delivery: as a reason, or in words below it.
  package var blendReason: FieldState {
    let element = deliveryElement
    var result = state(.reason, of: element)
    model.forEachChild(of: element) { child in
      if model.elements[Int(child)].form == .prose { result = .stated }
    }
    return result
  }

  /// What the redesign as a whole is based on; not the source of a text or an activity.
  package var redesignSource: FieldState {
    var result = state(.source)
    for element in all(.source) {
      let parent = model.elements[Int(element)].parent
      guard parent >= 0 else { continue }
      switch model.elements[Int(parent)].keyword {
      case .material, .sync, .async, .meeting, .part, .pattern: continue
      default: break
      }
      let own: FieldState = model.elements[Int(element)].state == .unknown ? .unknown : .stated
      result = Swift.max(result, own)
    }
    return result
  }
}

/// How what students do online or in their own time goes with the rest of a course.
package enum OnlinePart: Sendable {
  /// There is none, or nothing else.
  case absent
  case tied
  /// All of it is optional.
  case optional
  /// Nothing held together prepares for it or goes on from it.
  case apart
  /// It may be tied; the document does not say.
  case unclear
}

extension Plan {
  package var onlinePart: OnlinePart {
    var online: [Int] = []
    var outside: [Int] = []
    for at in activities.indices where !activities[at].isCancelled {
      if isOnlinePart(at) { online.append(at) } else { outside.append(at) }
    }
    if online.isEmpty || (outside.isEmpty && !online.contains { activities[$0].isSync }) { return .absent }
    if online.allSatisfy({ activities[$0].isOptional }) { return outside.isEmpty ? .absent : .optional }
    if online.contains(where: isTiedToRest) { return .tied }
    if online.contains(where: { activities[$0].recurrence != nil }) { return .unclear }
    var outcomes = Set<Int32>()
    for at in outside { outcomes.formUnion(activities[at].outcomes) }
    return online.contains { activities[$0].outcomes.contains { outcomes.contains($0) } } ? .unclear : .apart
  }

  /// In students' own time, or online.
  package func isOnlinePart(_ activity: Int) -> Bool {
    !activities[activity].isSync || activities[activity].environment?.value.contains(.online) == true
  }

  private func isTiedToRest(_ activity: Int) -> Bool {
    let own = activities[activity]
    for other in statedFollowers(of: own.element) + statedPredecessors(of: own.element) {
      // A meeting or an assessment is no part of it either.
      guard let position = self.activity(at: other) else { return true }
      if !isOnlinePart(position) || activities[position].isSync != own.isSync { return true }
    }
    if !neighboursBelow(activity).isEmpty || !neighboursAbove(activity).isEmpty { return true }
    if let gathering = gathering(of: activity) {
      return gatherings[gathering].activities.contains { !isOnlinePart($0) }
    }
    // A meeting of which nothing more is said may be about it.
    return [gatheringBefore(activity), gatheringAfter(activity)].contains { gathering in
      gathering.map { gatherings[$0].activities.isEmpty } ?? false
    }
  }
}
