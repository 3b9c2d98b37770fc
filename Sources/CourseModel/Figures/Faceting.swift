import CourseSyntax
import Vocabulary

extension Resolving {
  /// The facets of a catalogue row, looked up once for each kind in the document.
  mutating func usualFacets(of kind: ActivityKind) -> Facets {
    let slot = Int(kind.rawValue)
    if let known = knownFacets[slot] { return known }
    let made = Facets(kind.row)
    knownFacets[slot] = made
    return made
  }

  /// The facets of a kind that the project file describes.
  private func ownFacets(of element: Int32) -> Facets {
    model.ownKind(element).map { Facets($0) } ?? Facets()
  }

  /// What the catalogue says of the kind, with what the document says over it.
  mutating func describe(_ activity: inout ActivityDraft, opensModule: Bool) {
    var facets = activity.kind.map { usualFacets(of: $0) } ?? ownFacets(of: activity.element)
    if activity.kind == .caseStudy { facets.inquiry = opensModule ? .triggering : [.integration, .resolution] }
    var ownPresences: Presences = []
    var ownCategories: PresenceCategories = []
    var ownPrinciples: Principles = []
    var ownFeedback: FeedbackSources = []
    var ownInquiry: InquiryPhases = []
    model.forEachChild(of: activity.element) { child in
      switch model.elements[Int(child)].keyword {
      case .presence:
        for term in model.terms(child) {
          ownPresences.formUnion(term.presence)
          ownCategories.formUnion(term.presenceCategory)
        }
      case .principle:
        if case .principles(let set) = model.elements[Int(child)].value { ownPrinciples.formUnion(set) }
      case .inquiry:
        for term in model.terms(child) { ownInquiry.formUnion(term.inquiryPhase) }
      case .feedback:
        for term in model.terms(child) { ownFeedback.formUnion(term.feedbackSource) }
      case .product:
        let state = model.elements[Int(child)].state
        facets.makesProduct = state != .none
      case .ledBy:
        guard model.elements[Int(child)].state == .stated else { break }
        let terms = model.terms(child)
        if terms.isEmpty { facets.leaders.insert(.named) }
        for term in terms { facets.leaders.formUnion(term.leader) }
      case .formality:
        for term in model.terms(child) {
          if term == .formal { facets.classes.remove(.informal) }
          if term == .informal { facets.classes.insert(.informal) }
        }
      case .target:
        let terms = model.terms(child)
        if !terms.isEmpty { facets.targets = [] }
        for term in terms { facets.targets.formUnion(term.activityTarget) }
      default: break
      }
    }
    if !ownPresences.isEmpty { facets.presences = ownPresences }
    if !ownCategories.isEmpty { facets.categories = ownCategories }
    if !ownPrinciples.isEmpty { facets.principles.formUnion(ownPrinciples) }
    if !ownInquiry.isEmpty { facets.inquiry = ownInquiry }
    facets.feedback.formUnion(ownFeedback)
    facets.interaction.formUnion(interaction(of: activity, facets))
    activity.facets = facets
  }

  /// With whom students interact, from what is stated and from what the kind implies; never from sync or async, which say
  /// nothing of it.
  private func interaction(of activity: ActivityDraft, _ facets: Facets) -> Interactions {
    var result: Interactions = []
    if !facets.types.isDisjoint(with: [.acquisition, .investigation, .practice, .production]) {
      result.insert(.content)
    }
    let groupings = activity.grouping?.value.kinds ?? facets.usualGroupings
    let talks =
      !facets.types.isDisjoint(with: [.discussion, .collaboration])
      || !facets.classes.isDisjoint(with: [.acquaintance, .discussion, .sharing, .checkInOut, .peerConsultation])
    if !groupings.isDisjoint(with: [.pairs, .groups]) && groupings.isDisjoint(with: .alone) { result.insert(.peer) }
    if activity.grouping == nil && talks && facets.usualGroupings.isEmpty { result.insert(.peer) }
    if groupings.contains(.wholeGroup) && talks { result.insert(.peer) }
    if facets.feedback.contains(.peers) { result.insert(.peer) }
    if facets.feedback.contains(.teacher) || facets.leaders.contains(.staff) { result.insert(.teacher) }
    if groupings == .oneToOne { result.insert(.teacher) }
    if activity.isSync && !facets.categories.isDisjoint(with: [.facilitation, .directInstruction]) {
      result.insert(.teacher)
    }
    if facets.feedback.contains(.expert) || facets.leaders.contains(.professional) { result.insert(.professional) }
    return result
  }
}

extension Term {
  package var presence: Presences {
    switch self {
    case .presenceSocial, .presenceAffective, .presenceOpen, .presenceCohesion: .social
    case .presenceCognitive: .cognitive
    case .presenceTeaching, .presenceDesign, .presenceFacilitation, .presenceInstruction: .teaching
    default: []
    }
  }

  var presenceCategory: PresenceCategories {
    switch self {
    case .presenceAffective: .affective
    case .presenceOpen: .openCommunication
    case .presenceCohesion: .cohesion
    case .presenceDesign: .design
    case .presenceFacilitation: .facilitation
    case .presenceInstruction: .directInstruction
    default: []
    }
  }

  var inquiryPhase: InquiryPhases {
    switch self {
    case .triggering: .triggering
    case .exploration: .exploration
    case .integration: .integration
    case .resolution: .resolution
    default: []
    }
  }

  package var feedbackSource: FeedbackSources {
    switch self {
    case .feedbackTeacher: .teacher
    case .feedbackPeers: .peers
    case .feedbackAutomatic: .automatic
    case .feedbackSelf: .selfCheck
    case .feedbackExpert: .expert
    default: []
    }
  }

  package var leader: Leaders {
    switch self {
    case .byTeacher, .byCoach, .byStaff, .byModerator: .staff
    case .byStudents, .byStudentPair, .bySenior: .students
    case .bySupervisor, .byClient, .byExpert: .professional
    case .byJoint: [.staff, .students]
    case .byNobody: .nobody
    default: []
    }
  }

  var activityTarget: ActivityTargets {
    switch self {
    case .targetStudents: .students
    case .targetTeacher: .teacherAndSubject
    case .targetInstitution: .institution
    case .targetField: .field
    default: []
    }
  }
}
