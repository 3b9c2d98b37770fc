import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension OwnKind {
  /// Reads `kind speed-date: Speed date [sync, 5-30 people]` and what stands below it.
  init?(_ own: Int32, _ snapshot: Snapshot) {
    let model = snapshot.model
    let element = model.elements[Int(own)]
    guard !element.nameSpan.isEmpty else { return nil }
    self.init(
      snapshot.text(element.nameSpan), title: element.state == .stated ? snapshot.title(own) : "",
      origin: Origin(file: 0, span: element.nameSpan, line: Int(element.line)))
    for child in model.children(of: own) { read(child, snapshot) }
  }

  private mutating func read(_ child: Int32, _ snapshot: Snapshot) {
    let model = snapshot.model
    let element = model.elements[Int(child)]
    guard element.state == .stated, let keyword = element.keyword else { return }
    switch keyword {
    case .dutchName: names.nl += Self.names(element.textSpan, snapshot)
    case .englishName: names.en += Self.names(element.textSpan, snapshot)
    case .timing:
      for term in model.terms(child) {
        switch term {
        case .timingSync: timing = .sync
        case .timingAsync: timing = .async
        default: timing = .both
        }
      }
      if model.terms(child).count > 1 { timing = .both }
    case .people:
      if let people = model.quantity(child) { band = Self.band(people) }
    case .supports:
      for term in model.terms(child) { presences.formUnion(term.presence) }
    case .principle:
      if case .principles(let set) = element.value { principles.formUnion(set) }
    case .environment:
      if let set = model.environments(child) { environments.formUnion(set) }
    case .kindClass:
      for term in model.terms(child) { classes.formUnion(term.activityClass) }
    case .duration:
      if let duration = model.duration(child) {
        let lower = Swift.max(0, (duration.seconds.lower ?? 0) / 60)
        minutes = lower...Swift.max(lower, (duration.seconds.upper ?? duration.seconds.lower ?? 0) / 60)
      }
    default: break
    }
  }

  private static func names(_ span: Span, _ snapshot: Snapshot) -> [String] {
    snapshot.bytes[span.range].split(separator: 0x2C).compactMap { part in
      let start = part.firstIndex { $0 != 0x20 } ?? part.endIndex
      let end = part.lastIndex { $0 != 0x20 } ?? start
      return start < part.endIndex ? snapshot.plainText(Span(start, end + 1)) : nil
    }
  }

  private static func band(_ people: Quantity) -> GroupBand {
    let lower = Swift.max(0, (people.lower ?? 0) / 1000)
    guard let upper = people.upper else { return .peopleOrMore(lower) }
    return .people(lower, Swift.max(lower, upper / 1000))
  }
}

extension Term {
  fileprivate var activityClass: ActivityClasses {
    switch self {
    case .classAcquaintance: .acquaintance
    case .classInformal: .informal
    case .classCheckInOut: .checkInOut
    case .classAgreement: .agreement
    case .classGoal: .goal
    case .classCollaboration: .collaboration
    case .classDiscussion: .discussion
    case .classFeedback: .feedback
    case .classPeerConsultation: .peerConsultation
    case .classSharing: .sharing
    case .classReflection: .reflection
    case .classInquiry: .inquiry
    case .classOrientation: .orientation
    case .classInstitution: .institution
    case .classSupport: .support
    case .classCommunication: .communication
    case .classMonitoring: .monitoring
    case .classStudentRole: .studentRole
    case .classStudentLed: .studentLed
    case .classBuddy: .buddy
    case .classEncouragement: .encouragement
    case .classTransmission: .transmission
    default: []
    }
  }
}
