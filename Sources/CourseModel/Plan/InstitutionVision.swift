import Vocabulary

/// Whoever has to recognise themselves in a vision.
package enum VisionGroup: Sendable, CaseIterable {
  case teachers
  case students
  /// The support services.
  case support
}

extension Plan {
  /// Where an institution says where it wants to go: its vision, or else the dimension that is about it.
  package var visionStatements: [Int32] {
    let own = all(.strategy)
    return own.isEmpty ? all(.dimension).filter { isPillar(.dimStrategy, $0) } : own
  }

  /// Whether something is written: not `?`, not `none`, not a bare head.
  package func saysSomething(_ element: Int32) -> Bool {
    guard element >= 0, !isNone(element) else { return false }
    let found = model.elements[Int(element)]
    return found.state == .stated || (found.state == .empty && found.end > element + 1)
  }

  /// Whether it is known when a vision was adopted.
  package func adoption(of visions: [Int32]) -> FieldState {
    var dated = FieldState.notStated
    for vision in visions { dated = Swift.max(dated, state(.date, of: vision), state(.when, of: vision)) }
    if dated != .notStated { return dated }
    if let status = model.child(.status, of: document), isApproved, state(.date, of: status) == .stated {
      return .stated
    }
    // `Vastgesteld op 3 maart 2026`, in the vision or in a decision about it.
    if visions.contains(where: { isAdopted($0) }) { return .stated }
    let isDecided = allStated(.review).contains { mentions(visionWords, in: $0) && isAdopted($0) }
    return isDecided ? .stated : .notStated
  }

  private func isAdopted(_ element: Int32) -> Bool {
    if model.elements[Int(element)].keyword == .review, isSaid([.date, .when], of: element) { return true }
    return (element..<model.elements[Int(element)].end).contains { at in
      guard at < model.elements.count else { return false }
      let title = snapshot.title(at)
      return adoptedWords.occur(in: title) && title.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    }
  }

  /// Whether a group was asked about the vision: as the stakeholders say, the vision itself or a council's decision.
  package func consultation(of group: VisionGroup, on visions: [Int32]) -> FieldState {
    var result = FieldState.notStated
    for vision in visions {
      result = Swift.max(result, consultation(of: vision, isAboutVision: true))
      if isToldToBeConsulted(group, in: vision) { return .stated }
    }
    if result == .stated { return .stated }
    for stakeholder in all(.stakeholder) where belongs(stakeholder, to: group) {
      result = Swift.max(result, consultation(of: stakeholder, isAboutVision: false))
    }
    let hasSpoken = group != .support && allStated(.review).contains { mentions(councilWords, in: $0) }
    return hasSpoken ? .stated : result
  }

  /// The stakeholder that stands for a group, to note down what they said.
  package func stakeholder(of group: VisionGroup) -> Int32? { all(.stakeholder).first { belongs($0, to: group) } }

  private func consultation(of element: Int32, isAboutVision: Bool) -> FieldState {
    let said = state(.consulted, of: element)
    guard said == .stated else { return said }
    switch term(.consulted, of: element) {
    case .some(.yes): return .stated
    case .some(.no): return .none
    // `partly` says nothing about this group or that.
    case .some(.partly): return isAboutVision ? .notStated : .stated
    default: return .unknown
    }
  }

  private func belongs(_ stakeholder: Int32, to group: VisionGroup) -> Bool {
    if let kind = kind(of: stakeholder), kind != .stakePartner {
      switch kind {
      case .stakeTeacher: return group == .teachers
      case .stakeStudent: return group == .students
      case .stakeManagement: return false
      default: return group == .support
      }
    }
    let title = snapshot.title(stakeholder)
    return words(of: group).occur(in: title) || words(of: group).occur(in: snapshot.name(stakeholder))
  }

  /// `in overleg met de onderwijskundigen`, in what is written below the vision.
  private func isToldToBeConsulted(_ group: VisionGroup, in vision: Int32) -> Bool {
    var result = false
    model.forEachChild(of: vision) { child in
      guard !result, model.elements[Int(child)].keyword != .ignore else { return }
      let text = snapshot.title(child)
      result = consultingWords.occur(in: text) && words(of: group).occur(in: text)
    }
    return result
  }

  private func words(of group: VisionGroup) -> SoughtWords {
    switch group {
    case .teachers: teacherWords
    case .students: studentWords
    case .support: serviceWords
    }
  }
}

private let visionWords: SoughtWords = ["visie", "vision", "strateg"]
private let adoptedWords: SoughtWords = [
  "vastgesteld", "goedgekeurd", "aangenomen", "bekrachtigd", "adopted", "approved", "agreed", "endorsed",
]
private let councilWords: SoughtWords = [
  "medezeggenschap", "hogeschoolraad", "instituutsraad", "academieraad", "opleidingscommissie",
  "participation council",
  "programme committee", "university council", "joint council",
]
private let consultingWords: SoughtWords = [
  "overleg", "samen met", "geraadpleegd", "meegedacht", "meegeschreven", "gesprek", "inbreng", "consult",
  "together with", "conversation", "input", "talks with", "contributed",
]
private let teacherWords: SoughtWords = ["docent", "teacher", "lecturer"]
private let studentWords: SoughtWords = ["student"]
