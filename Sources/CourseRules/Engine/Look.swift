import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What a rule holds while it looks at a document: the plan to ask, and a place to leave its verdicts.
package struct Look<Facts: Sendable> {
  package let context: Context
  private(set) var signals: [Signal<Facts>] = []
  private(set) var verdicts = Verdicts()

  init(_ context: Context) { self.context = context }

  package var plan: Plan { context.plan }
  package var model: CourseModel { context.model }
  package var limits: Limits { context.options.limits }

  /// So many things are as they should be.
  package mutating func met(_ count: Int = 1) { verdicts.met += count }

  /// A thing is not as it should be; told at its head, or at the part of it that is given.
  package mutating func notMet(
    _ element: Int32, _ facts: Facts, at span: Span? = nil, related: [RelatedPlace] = [], severity: Severity? = nil,
    asksForMissing: Bool? = nil, isMildInDraft: Bool = false
  ) {
    verdicts.notMet += 1
    var signal = Signal(
      span ?? plan.headSpan(of: element), element, facts, related: related, severity: severity)
    signal.asksForMissing = asksForMissing
    signal.isMildInDraft = isMildInDraft
    signals.append(signal)
  }

  /// A thing can't be judged, because something is not stated or still open.
  package mutating func cannotTell(_ element: Int32, missing: Missing) { verdicts.cannotTell(element, missing) }

  /// Only a person can judge it.
  package mutating func needsPerson(_ element: Int32) { verdicts.needsPerson += 1 }
}

/// How often a rule came to which verdict. A rule that comes to none did not apply.
package struct Verdicts: Sendable, Equatable {
  package var met = 0
  package var notMet = 0
  package var needsPerson = 0
  package var setAside = 0
  package var open: [OpenVerdict] = []
  /// The rule gave something that can't be shown: a defect of ours.
  package var hasCrashed = false

  package init() {}

  package var cannotTell: Int { open.reduce(0) { $0 + $1.count } }
  package var isApplicable: Bool { met + notMet + needsPerson + setAside + open.count > 0 || hasCrashed }

  mutating func cannotTell(_ element: Int32, _ missing: Missing) {
    for at in open.indices where open[at].missing == missing {
      open[at].count += 1
      return
    }
    open.append(OpenVerdict(missing: missing, count: 1, first: element))
  }
}

/// Things that can't be judged for want of the same datum.
package struct OpenVerdict: Sendable, Equatable {
  package var missing: Missing
  package var count: Int
  /// The first thing it holds for.
  package var first: Int32
}

/// What would have to be stated before a thing can be judged.
package enum Missing: Sendable, Equatable {
  case property(Keyword)
  /// What kind of activity it is.
  case kindOfActivity
  /// In which week, or in what order.
  case time
  /// A document that another one refers to.
  case otherDocument

  package var names: Bilingual<String> {
    switch self {
    case .property(let keyword):
      Bilingual(nl: keyword.row.names.canonical(.dutch), en: keyword.row.names.canonical(.english))
    case .kindOfActivity: Bilingual(nl: "werkvorm", en: "kind of activity")
    case .time: Bilingual(nl: "week of volgorde", en: "week or order")
    case .otherDocument: Bilingual(nl: "het andere bestand", en: "the other file")
    }
  }
}

/// What a rule has found, before anything is said about it.
package struct Signal<Facts: Sendable>: Sendable {
  package var span: Span
  package var element: Int32
  package var facts: Facts
  package var related: [RelatedPlace]
  /// Where one case of the rule weighs more or less than the others.
  package var severity: Severity?
  /// Where one case asks for something missing and another does not.
  package var asksForMissing: Bool?
  /// Advice at most while the plan is a draft.
  package var isMildInDraft = false

  package init(
    _ span: Span, _ element: Int32 = -1, _ facts: Facts, related: [RelatedPlace] = [], severity: Severity? = nil
  ) {
    self.span = span
    self.element = element
    self.facts = facts
    self.related = related
    self.severity = severity
  }
}

extension Look {
  /// Seconds of work in one credit: as the document says, or as the project or the law has it.
  var secondsPerCredit: Int {
    if let seconds = plan.statedSecondsPerCredit { return seconds }
    return limits.lower(.creditHours) * 3600
  }
}
