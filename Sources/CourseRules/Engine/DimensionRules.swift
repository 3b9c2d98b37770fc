import CourseModel
import Vocabulary

/// The rules that look at one dimension of the self-scan. While one of them still warns, that dimension can't be at level 2.
struct DimensionRules {
  private var names: [String]
  private var families: [Family] = []

  private init(_ names: [String], _ families: [Family] = []) {
    self.names = names
    self.families = families
  }

  /// Whether one of them is among the names of rules that warn.
  func warn(in warned: [String]) -> Bool {
    names.contains(where: warned.contains)
      || families.contains { family in warned.contains { $0.hasPrefix(family.identifier + "/") } }
  }

  init?(_ term: Term, in kind: Place?) {
    switch kind {
    case .course: self.init(course: term)
    case .programme: self.init(programme: term)
    case .institution: self.init(institution: term)
    default: return nil
    }
  }

  private init?(course term: Term) {
    switch term {
    case .dimDesign:
      self.init(
        [
          "blend-course/too-few-strategies", "blend-course/one-sided", "blend-course/add-on-only",
          "blend-course/tool-without-purpose", "blend-course/tool-declared-unused", "blend-course/tool-sprawl",
          "blend-course/digital-activity-without-tool", "blend-course/activity-island",
          "blend-course/rationale-missing",
          "sync-async/not-reinforcing", "environment/not-connected",
        ], [.alignment])
    case .dimFlexibility, .dimCourseFlexibility:
      self.init([
        "blend-course/flexibility-for-student-missing", "principle-d/choice-without-support",
        "sync-async/async-with-fixed-time",
      ])
    case .dimInteraction:
      self.init(["blend-course/interaction-kind-missing", "coi-social/no-team-work"], [.coiPresence, .feedback])
    case .dimExperience:
      self.init(
        [
          "blend-course/study-load-not-estimated", "blend-course/inclusive-design-unstated",
          "blend-course/learning-process-invisible",
        ], [.workload, .accessibility, .learnerSupport])
    default: return nil
    }
  }

  private init?(programme term: Term) {
    switch term {
    case .dimDesign:
      self.init(
        ["blend-programme/design-process-missing", "blend-programme/alignment-undeclared"],
        [.programmeAlignment, .programmeSequence])
    case .dimFlexibility, .dimProgrammeFlexibility:
      self.init([
        "blend-programme/flexibility-missing", "blend-programme/adaptivity-missing",
        "programme-consistency/flexibility-promise-broken",
      ])
    case .dimExperience:
      self.init(["blend-programme/experience-element-missing"], [.programmeLoad, .programmeExperience])
    default: return nil
    }
  }

  private init?(institution term: Term) {
    switch term {
    case .dimSupport: self.init(["transition/role-missing", "transition/student-support-neglected"])
    case .dimStrategy:
      self.init(["blend-institution/vision-missing", "transition/scale-undecided"], [.verticalAlignment])
    case .dimSharing: self.init(["transition/community-missing", "blend-institution/examples-missing"])
    case .dimProfessional: self.init(["transition/competence-unknown", "transition/teacher-time-missing"])
    case .dimQuality:
      self.init([
        "blend-institution/quality-view-narrow", "transition/student-monitoring-missing",
        "transition/no-review-moment",
      ])
    case .dimGovernance: self.init(["transition/leadership-concentrated", "transition/consequence-unaddressed"])
    case .dimFinances: self.init(["transition/unfunded"])
    case .dimFacilities:
      self.init([
        "transition/infrastructure-unassessed", "transition/timetable-not-addressed",
        "transition/procurement-criteria-missing",
      ])
    default: return nil
    }
  }
}
