import Vocabulary

/// A phase of student boarding, from the first contact to feeling at home.
package enum BoardingPhase: UInt8, CaseIterable, Sendable {
  case discover
  case hookUp
  case socialise
  case feelAtHome

  /// As the guides call it.
  package var names: Bilingual<String> {
    switch self {
    case .discover:
      Bilingual(nl: "ontdekken, van open dag tot inschrijving", en: "discover, from open day to enrolment")
    case .hookUp:
      Bilingual(nl: "aanhaken, van inschrijving tot introductie", en: "hook up, from enrolment to introduction")
    case .socialise: Bilingual(nl: "socialiseren, de introductietijd", en: "socialise, the introduction period")
    case .feelAtHome: Bilingual(nl: "thuisvoelen, de eerste honderd dagen", en: "feel at home, the first hundred days")
    }
  }

  init?(_ term: Term) {
    switch term {
    case .phaseDiscover: self = .discover
    case .phaseHookUp: self = .hookUp
    case .phaseSocialise: self = .socialise
    case .phaseFeelAtHome: self = .feelAtHome
    default: return nil
    }
  }
}

extension Plan {
  /// The phases of the boarding plan, as far as the document has them.
  package var boardingPhases: [(phase: BoardingPhase, element: Int32)] {
    all(.phase).compactMap { element in boardingPhase(at: element).map { ($0, element) } }
  }

  private func boardingPhase(at element: Int32) -> BoardingPhase? {
    guard model.enclosing(element, where: { $0 == .boarding }) != nil else { return nil }
    if let term = kind(of: element), let phase = BoardingPhase(term) { return phase }
    let digits = snapshot.name(element).utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.count == 1, let digit = digits.first else { return nil }
    return BoardingPhase(rawValue: digit - 0x30)
  }

  /// The phase an activity stands in.
  package func boardingPhase(of activity: Activity) -> BoardingPhase? {
    guard let holder = model.enclosing(activity.element, where: { $0 == .phase }) else { return nil }
    return boardingPhase(at: holder)
  }

  /// Students who are new to the programme: those of the first year, or as the document says.
  package var isForNewStudents: Bool {
    if all(.year).contains(where: { isFirstYear(snapshot.title($0)) }) { return true }
    return all(.audience).contains { element in
      let text = snapshot.title(element)
      return ["eerstejaars", "nieuwe studenten", "instroom", "first year", "new students", "starters", "newcomers"]
        .contains { contains(text, $0) }
    }
  }

  /// `1`, `1 en 2`, `eerste`.
  private func isFirstYear(_ text: String) -> Bool {
    let first = text.utf8.first { $0 >= 0x30 && $0 <= 0x39 }
    if first != nil { return first == 0x31 && !text.utf8.starts(with: Array("10".utf8)) }
    return contains(text, "eerste") || contains(text, "first")
  }

  /// Activities that let people meet, or that make them feel at home.
  package func isSocial(_ activity: Activity) -> Bool {
    activity.facets.presences.contains(.social) || !activity.facets.principles.isDisjoint(with: [.a, .b])
      || activity.has([.acquaintance, .informal, .checkInOut, .buddy, .support, .encouragement])
  }
}
