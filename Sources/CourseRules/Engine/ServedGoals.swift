import CourseModel
import Vocabulary

/// The goals under which some step is taken, by the layer that takes it.
package struct ServedGoals {
  package var meso: Set<Int32>
  package var micro: Set<Int32>
  /// By a step of which the layer is not known.
  package var unclear: Set<Int32>

  package init(_ plan: Plan, _ links: GoalLinks) {
    let people = LayeredPeople(plan)
    let actions = (plan.all(.step) + plan.all(.how)).filter { !plan.isGivenUp($0) }.map { action in
      var own = people.layers(ofStep: action)
      // A goal lower down says where its steps are taken; the goal of the institution itself does not.
      if own.isEmpty && !plan.isLayerOpen(action) {
        for goal in links.goals(of: action) { own.formUnion(plan.statedLayers(of: goal).subtracting(.macro)) }
      }
      return (element: action, layers: own)
    }
    meso = links.served(by: actions.filter { $0.layers.contains(.meso) }.map { $0.element })
    micro = links.served(by: actions.filter { $0.layers.contains(.micro) }.map { $0.element })
    unclear = links.served(by: actions.filter { $0.layers.isEmpty }.map { $0.element })
  }
}

extension LayeredPeople {
  /// Of a step, or of what `how` says; at last by the goals it serves.
  package func layers(ofAction action: Int32, _ links: GoalLinks, _ plan: Plan) -> InstitutionLayers {
    let own = layers(ofStep: action)
    if !own.isEmpty || plan.isLayerOpen(action) { return own }
    return links.goals(of: action).reduce(into: []) { $0.formUnion(plan.statedLayers(of: $1)) }
  }
}
