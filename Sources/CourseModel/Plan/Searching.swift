import Vocabulary

/// What a search through the activities of a plan came to.
package enum Search: Sendable, Equatable {
  case found
  case missing
  /// Not found, but nobody said what kind of activity this element is: it could be the one.
  case unclear(Int32)
}

extension Plan {
  /// Looks for an activity that is held and is as wanted, among those meant.
  package func search(
    among isMeant: (Int) -> Bool = { _ in true }, for isWanted: (Activity) -> Bool
  ) -> Search {
    var unclear: Int32 = -1
    for at in activities.indices where !activities[at].isCancelled {
      let isFound = isWanted(activities[at])
      guard isFound || activities[at].isOfUnknownKind, isMeant(at) else { continue }
      if isFound { return .found }
      if unclear < 0 { unclear = activities[at].element }
    }
    return unclear >= 0 ? .unclear(unclear) : .missing
  }

  /// Only meant for getting to know each other, not a form of working on the subject that also does that.
  package func isOnlyAcquaintance(_ activity: Activity) -> Bool {
    activity.has(.acquaintance) && !activity.has([.discussion, .inquiry, .sharing, .collaboration])
  }

  /// A week or module block of the document that comes last; nil where there is none.
  package var lastBlock: Int32? {
    var block: Int32?
    model.forEachChild(of: document) { child in
      let element = model.elements[Int(child)]
      if element.form == .entry, element.keyword == .module || element.keyword == .week { block = child }
    }
    return block
  }

  /// Meetings with a head of their own.
  package var meetings: [Gathering] { gatherings.filter { !$0.isActivity } }

  /// Whether any of these stands in what a writer wrote for an element: its title, prompts and instructions.
  package func mentions(_ words: [String], in element: Int32) -> Bool {
    var elements = [element]
    model.forEachChild(of: element) { child in
      switch model.elements[Int(child)].keyword {
      case .prompt, .instruction, .topic, .input:
        elements.append(child)
        model.forEachChild(of: child) { elements.append($0) }
      default: break
      }
    }
    return words.contains { word in
      let part = Array(word.utf8)
      return foldedTexts.mayHold(part)
        && elements.contains { at in
          holds(foldedTexts.texts.letters, foldedTexts.texts.range(at..<at + 1), part, .anywhere)
        }
    }
  }
}
