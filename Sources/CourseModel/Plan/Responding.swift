import Vocabulary

// How students hear how they did, and what is known of what goes on in a gathering.

extension Activity {
  /// In it someone responds to what students did: with feedback, in a discussion or review, or by sharing results.
  package var responds: Bool {
    // A round to arrive or to meet is talk, but not about what students did.
    if has([.checkInOut, .acquaintance, .informal]) && !has([.discussion, .feedback]) && facets.feedback.isEmpty {
      return false
    }
    return !facets.feedback.isEmpty || has([.feedback, .discussion, .peerConsultation, .sharing])
      || facets.types.contains(.discussion)
  }

  /// Nothing tells what students do in it.
  package var isUndescribed: Bool {
    kind == nil && facets.types.isEmpty && facets.classes.isEmpty && facets.interaction.isEmpty
  }

  /// There for the group, the start or the organisation rather than for learning the subject.
  package var isAroundSubject: Bool {
    has([
      .acquaintance, .informal, .checkInOut, .agreement, .goal, .orientation, .institution, .support, .communication,
      .buddy, .encouragement, .studentRole,
    ])
  }

  package var isExam: Bool { kind == .exam || kind == .practicalExam || kind == .assessmentInterview }
}

extension Plan {
  /// Something in a gathering is not described, so that anything may happen there: an activity of no known kind, or a part
  /// without activities.
  package func isPartlyUndescribed(_ gathering: Int) -> Bool { order.isPartlyUndescribed[gathering] }

  /// Seconds of the longer of what a gathering states and what its activities add up to; nil where neither is known.
  package func longestSeconds(of gathering: Int) -> Int? {
    let own = gatherings[gathering]
    var sum = Amount()
    for at in own.activities where !activities[at].isCancelled { sum += activities[at].duration }
    let written = sum.isWholeKnown && sum.total > 0 ? sum.upper : nil
    guard let stated = own.stated else { return written }
    return Swift.max(stated.upper, sum.upper)
  }

  /// Seconds that students spend on kinds of learning in a gathering, at least; of an activity of several types each counts
  /// for its share. Nil where a duration is not known.
  package func seconds(on types: LearningTypes, in gathering: Int) -> Int? {
    var result = 0
    for at in gatherings[gathering].activities where activities[at].isRequired {
      let own = activities[at]
      let shared = own.facets.types.intersection(types)
      if shared.isEmpty { continue }
      guard own.duration.isWholeKnown else { return nil }
      let count = Swift.max(own.facets.types.rawValue.nonzeroBitCount, 1)
      result = added(result, multiplied(own.duration.lower / count, by: shared.rawValue.nonzeroBitCount))
    }
    return result
  }
}
