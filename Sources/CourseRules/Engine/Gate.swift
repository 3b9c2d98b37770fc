import CourseModel
import Vocabulary

/// When a rule may speak.
package enum Gate: Sendable {
  /// Whatever the document says.
  case always
  /// Where the fields it needs are filled in, which the rule itself sees to.
  case whenStated
  /// Only where the design says it works on one of these, or when someone asks for a full review.
  case whenChosen(Focus)

  package var isOnRequest: Bool {
    switch self {
    case .always, .whenStated: false
    case .whenChosen: true
    }
  }
}

/// What a design can say it works on.
package struct Focus: Sendable {
  package var principles: Principles = []
  package var presences: Presences = []
  package var boarding = false
  package var mixedClassroom = false

  /// Nothing a design can say: on request only.
  package static let reviewOnly = Focus()
  package static let boarding = Focus(boarding: true)
  package static let mixedClassroom = Focus(mixedClassroom: true)
  package static func principle(_ principles: Principles) -> Focus { Focus(principles: principles) }
  package static func presence(_ presences: Presences) -> Focus { Focus(presences: presences) }

  /// What a design says it works on.
  init(of plan: Plan) {
    self.init(
      principles: plan.chosenPrinciples, presences: plan.chosenPresences, boarding: !plan.all(.boarding).isEmpty,
      mixedClassroom: plan.worksOnMixedClassroom)
  }

  init(
    principles: Principles = [], presences: Presences = [], boarding: Bool = false, mixedClassroom: Bool = false
  ) {
    self.principles = principles
    self.presences = presences
    self.boarding = boarding
    self.mixedClassroom = mixedClassroom
  }

  /// Whether a design works on any of this.
  func isChosen(in design: Focus) -> Bool {
    !design.principles.isDisjoint(with: principles) || !design.presences.isDisjoint(with: presences)
      || (boarding && design.boarding) || (mixedClassroom && design.mixedClassroom)
  }
}

extension Plan {
  /// The principles that the document as a whole says it works on.
  package var chosenPrinciples: Principles {
    var result: Principles = []
    for element in all(.principle) {
      let found = model.elements[Int(element)]
      guard found.parent == document || model.elements[Int(Swift.max(found.parent, 0))].parent == document,
        case .principles(let set) = found.value, !isActivity(found.parent)
      else { continue }
      result.formUnion(set)
    }
    return result
  }

  package var chosenPresences: Presences {
    var result: Presences = []
    for term in terms(.presence, of: document) {
      if term == .presenceSocial { result.insert(.social) }
      if term == .presenceCognitive { result.insert(.cognitive) }
      if term == .presenceTeaching { result.insert(.teaching) }
    }
    return result
  }

  package var worksOnMixedClassroom: Bool {
    all(.phase).contains { element in
      let kind = kind(of: element)
      return kind == .phaseSensitizing || kind == .phaseEngaging || kind == .phaseOptimizing
    }
  }

  private func isActivity(_ element: Int32) -> Bool {
    guard element >= 0, let keyword = model.elements[Int(element)].keyword else { return false }
    return keyword == .sync || keyword == .async
  }
}

/// Which rules run when nobody names them.
package enum Profile: UInt8, CaseIterable, Comparable, Sendable {
  /// For every plan.
  case core
  /// For designers who ask for more.
  case extended
  /// For whoever judges a programme.
  case committee
  /// For an institution's plan.
  case institution

  package var names: Bilingual<String> {
    switch self {
    case .core: Bilingual(nl: "basis", en: "core")
    case .extended: Bilingual(nl: "uitgebreid", en: "extended")
    case .committee: Bilingual(nl: "commissie", en: "committee")
    case .institution: Bilingual(nl: "instelling", en: "institution")
    }
  }

  package static func < (left: Profile, right: Profile) -> Bool { left.rawValue < right.rawValue }
}
