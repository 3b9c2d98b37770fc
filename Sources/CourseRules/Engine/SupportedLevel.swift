import CourseModel
import Vocabulary

/// What the next level asks for, and is not there yet.
enum ScanLack: Sendable {
  case anything
  case reason
  /// A rule about the dimension still warns.
  case warnings
  case evaluation
  case change
}

extension ScanLack: ArgumentConvertible {
  var argument: ArgumentValue {
    switch self {
    case .anything: .text("anything")
    case .reason: .text("reason")
    case .warnings: .text("warnings")
    case .evaluation: .text("evaluation")
    case .change: .text("change")
    }
  }
}

/// The scan has the levels 0 to 3.
package let highestScanLevel = 3

func supportedLevel(by backing: DimensionBacking, isWarned: Bool) -> (level: Int, lacks: [ScanLack]) {
  if !backing.isPresent { return (0, [.anything]) }
  var lacks: [ScanLack] = []
  if !backing.isReasoned { lacks.append(.reason) }
  if isWarned { lacks.append(.warnings) }
  if !lacks.isEmpty { return (1, lacks) }
  if !backing.isEvaluated { lacks.append(.evaluation) }
  if !backing.isChanged { lacks.append(.change) }
  return lacks.isEmpty ? (3, []) : (2, lacks)
}

/// The level of the self-scan that a document itself shows for a dimension, with the names of the rules that still warn;
/// nil of a dimension that is about another kind of document. A dimension that the document does not name has no element.
package func supportedLevel(of dimension: Int32?, about term: Term, in plan: Plan, warned: [String]) -> Int? {
  guard let rules = DimensionRules(term, in: plan.model.documentKind),
    let backing = plan.backing(of: dimension ?? -1, about: term)
  else { return nil }
  return supportedLevel(by: backing, isWarned: rules.warn(in: warned)).level
}
