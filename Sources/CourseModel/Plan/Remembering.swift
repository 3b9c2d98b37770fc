import Synchronization
import Vocabulary

/// What rules work out of a plan, each time the same: kept after somebody asked for the first time. Where two ask at the same
/// time, both work it out, and one of the two equal answers is kept.
final class RememberedAnswers: Sendable {
  fileprivate let tools = AtomicLazyReference<PlanTools>()
  fileprivate let uses = AtomicLazyReference<PlanToolUses>()
  fileprivate let work = AtomicLazyReference<PlanWork>()
  fileprivate let reasons = AtomicLazyReference<PlanReasons>()
  fileprivate let environments = AtomicLazyReference<PlanEnvironments>()
}

/// The tools of a plan: where they are named, and by whom they are used.
final class PlanTools: Sendable {
  let mentions: [ToolMention]
  let named: [NamedTool]

  init(_ plan: Plan) {
    mentions = plan.findToolMentions()
    named = plan.findNamedTools(mentions)
  }
}

/// What the tools of a plan are for.
final class PlanToolUses: Sendable {
  let all: [ToolUse]

  init(_ plan: Plan) { all = plan.findToolUses() }
}

/// What students do and hand in.
final class PlanWork: Sendable {
  /// Positions of the activities that take place.
  let held: [Int]
  let assessments: [Assessment]
  let inquiryUnits: [InquiryUnit]

  init(_ plan: Plan) {
    held = plan.activities.indices.filter { !plan.activities[$0].isCancelled }
    assessments = plan.findAssessments()
    inquiryUnits = plan.findInquiryUnits()
  }
}

/// Where something is set aside, with the reason.
final class PlanReasons: Sendable {
  let elements: [Int32]

  init(_ plan: Plan) { elements = plan.all(.ignore) }
}

final class PlanEnvironments: Sendable {
  let graph: EnvironmentGraph

  init(_ plan: Plan) { graph = EnvironmentGraph(plan) }
}

extension Plan {
  var tools: PlanTools { remembered.tools.load() ?? remembered.tools.storeIfNil(PlanTools(self)) }
  var usesOfTools: [ToolUse] { (remembered.uses.load() ?? remembered.uses.storeIfNil(PlanToolUses(self))).all }
  var reasons: [Int32] { (remembered.reasons.load() ?? remembered.reasons.storeIfNil(PlanReasons(self))).elements }
  var work: PlanWork { remembered.work.load() ?? remembered.work.storeIfNil(PlanWork(self)) }

  /// How the learning environments hang together.
  package var environmentGraph: EnvironmentGraph {
    (remembered.environments.load() ?? remembered.environments.storeIfNil(PlanEnvironments(self))).graph
  }
}
