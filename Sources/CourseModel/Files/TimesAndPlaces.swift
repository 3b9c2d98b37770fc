import CourseSyntax
import Vocabulary

extension Plan {
  /// Where required activities take place, without what is only assumed of their kind.
  var statedEnvironments: Environments {
    var result: Environments = []
    for activity in activities where activity.isRequired {
      guard let environment = activity.environment, environment.origin != .catalogue else { continue }
      result.formUnion(environment.value)
    }
    return result
  }

  /// All that every student does is done together, in weeks that are known.
  var hasOnlySetTimes: Bool {
    let required = activities.filter { $0.isRequired }
    return !required.isEmpty && required.allSatisfy { $0.isSync && !($0.weeks?.value.isEmpty ?? true) }
  }
}
