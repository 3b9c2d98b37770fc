import SourceText
import Vocabulary

/// What a document holds about one dimension of the self-scan, whatever level it says it is at.
package struct DimensionBacking: Sendable {
  /// Something in it is about the dimension.
  package var isPresent = false
  /// A reason is written, or a plan: prose, why and how, a step with someone who takes it.
  package var isReasoned = false
  package var isEvaluated = false
  /// Something was changed since.
  package var isChanged = false
}

extension Plan {
  /// What the document holds about a dimension; nil of a dimension that is about another kind of document.
  /// Without an element (-1) only what stands elsewhere counts.
  package func backing(of dimension: Int32, about term: Term) -> DimensionBacking? {
    guard let signs = DimensionSigns(term, in: self) else { return nil }
    var elements = signs.keywords.flatMap { allStated($0) }.filter { $0 != document }
    let steps = allStated(.step).filter { isSign($0, signs.steps) }
    elements += steps
    elements += allStated(.stakeholder).filter { isSign($0, signs.stakeholders) }
    elements += allStated(.consequence).filter { isSign($0, signs.consequences) }
    elements.removeAll { isNone($0) }
    // What the line itself says is there is taken to be there.
    let isDescribed =
      dimension >= 0
      && (model.elements[Int(dimension)].state == .stated
        || model.children(of: dimension).contains { isAboutMore(than: $0) })
    var result = DimensionBacking()
    result.isPresent = isDescribed || !elements.isEmpty || signs.isShown(self)
    result.isReasoned =
      (dimension >= 0 && isReasoned(dimension)) || elements.contains { isReasoned($0) }
      || steps.contains { isTaken($0) }
      || (signs.isAboutDesign && isDesignReasoned) || (signs.isAboutStrategy && isChangeReasoned)
    let moments = [Keyword.measurement, .review].flatMap { allStated($0) }
    let isLookedBack = allStated(.step).contains { kind(of: $0) == .stepReview }
    result.isEvaluated =
      !moments.isEmpty || isLookedBack || !evaluationMoments.isEmpty
      || isSaid([.source, .indicators], of: dimension)
    result.isChanged = [Keyword.adjustment, .change, .lesson, .keep].contains { !allStated($0).isEmpty }
    return result
  }

  private func isSign(_ element: Int32, _ kinds: [Term]) -> Bool { kind(of: element).map(kinds.contains) ?? false }

  /// More than the levels of the scan.
  private func isAboutMore(than child: Int32) -> Bool {
    let found = model.elements[Int(child)]
    return found.keyword != .maturity && found.keyword != .ambition && found.keyword != .ignore
      && found.keyword != .date && (found.state == .stated || found.form == .prose)
  }

  private func isReasoned(_ element: Int32) -> Bool {
    isPartOfPlan(element) || isExplained(element) || state(.reason, of: element) == .stated
      || [Keyword.why, .how].contains { state($0, of: element) == .stated }
      || model.children(.step, of: element).contains { isTaken($0) }
  }

  /// Money or time that stands with how it is done, or with a step that someone takes.
  private func isPartOfPlan(_ element: Int32) -> Bool {
    let parent = model.elements[Int(element)].parent
    guard parent >= 0 else { return false }
    switch model.elements[Int(parent)].keyword {
    case .some(.how), .some(.why): return true
    case .some(.step): return isTaken(parent)
    default: return false
    }
  }

  /// It says why the change is made, and how or by which steps.
  private var isChangeReasoned: Bool {
    !allStated(.why).isEmpty && (!allStated(.how).isEmpty || allStated(.step).contains { isTaken($0) })
  }

  /// Someone is to take a step.
  private func isTaken(_ step: Int32) -> Bool {
    state(.owner, of: step) == .stated || state(.by, of: step) == .stated || isExplained(step)
  }

  /// The mix is explained, or the document begins with what it is about.
  private var isDesignReasoned: Bool {
    blendReason == .stated || state(.vision) == .stated || isExplained(document)
  }
}

/// What to look for of a dimension.
private struct DimensionSigns {
  var keywords: [Keyword]
  var steps: [Term] = []
  var stakeholders: [Term] = []
  var consequences: [Term] = []
  var isAboutDesign = false
  var isAboutStrategy = false
  var isAboutChoice = false
  var isAboutInteraction = false

  init?(_ term: Term, in plan: Plan) {
    switch plan.model.documentKind {
    case .course: self.init(course: term)
    case .programme: self.init(programme: term)
    case .institution: self.init(institution: term)
    default: return nil
    }
  }

  private init(_ keywords: [Keyword]) { self.keywords = keywords }

  private init?(course term: Term) {
    switch term {
    case .dimDesign:
      self.init([.sync, .async, .meeting, .tool, .outcome, .assessment, .environmentPlan, .designers])
      isAboutDesign = true
    case .dimFlexibility, .dimCourseFlexibility:
      self.init([.flexibility, .choice, .alternative])
      isAboutChoice = true
    case .dimInteraction:
      self.init([.feedback, .channel, .group, .agreement])
      isAboutInteraction = true
    case .dimExperience:
      self.init([.workload, .loadPerWeek, .inclusion, .accessibility, .observation, .support, .duration, .measurement])
    default: return nil
    }
  }

  private init?(programme term: Term) {
    switch term {
    case .dimDesign:
      self.init([.designers, .outcome, .path, .period, .agreement])
      steps = [.stepRedesign]
      isAboutDesign = true
    case .dimFlexibility, .dimProgrammeFlexibility:
      self.init([.flexibility, .adaptivity, .choice])
      isAboutChoice = true
    case .dimExperience:
      self.init([.feasibility, .loadPerWeek, .inclusion, .boarding, .information, .support])
    default: return nil
    }
  }

  private init?(institution term: Term) {
    switch term {
    case .dimSupport:
      self.init([.support])
      steps = [.stepSupport]
      stakeholders = [.stakeAdviser, .stakeCoach, .stakeIt, .stakeLibrary]
      consequences = [.consequenceSupport]
    case .dimStrategy:
      self.init([.strategy, .reach, .goal, .definitionOf, .why])
      isAboutStrategy = true
    case .dimSharing:
      self.init([.community, .example])
      steps = [.stepCommunication]
    case .dimProfessional:
      self.init([.teacherTime])
      steps = [.stepTraining]
      consequences = [.consequenceProfessional, .consequenceTeacherRole]
    case .dimQuality:
      self.init([.indicators, .measurement, .review])
      steps = [.stepReview, .stepResearch]
      consequences = [.consequenceEvaluation]
    case .dimGovernance:
      self.init([.review, .agreement])
      steps = [.stepPolicy]
      stakeholders = [.stakeManagement]
    case .dimFinances:
      self.init([.budget, .hours, .teacherTime, .cost])
    case .dimFacilities:
      self.init([.tool, .procurement, .schedule])
      steps = [.stepInfrastructure, .stepTimetable]
      stakeholders = [.stakeIt, .stakeTimetabling, .stakeProcurement, .stakeRealEstate]
      consequences = [.consequenceIct]
    default: return nil
    }
  }

  /// What is seen in the activities and courses themselves.
  func isShown(_ plan: Plan) -> Bool {
    if isAboutChoice && plan.hasChoice { return true }
    guard isAboutInteraction else { return false }
    return plan.activities.contains { !$0.isCancelled && ($0.isSync || $0.responds) }
  }
}
