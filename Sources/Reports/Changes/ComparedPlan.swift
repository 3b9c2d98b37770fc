import CourseModel
import CourseRules
import Vocabulary

/// A plan in two versions, ready to be told.
package struct ComparedPlan: Sendable {
  package enum Versions: Sendable {
    case both(PlanChanges, FindingChanges)
    case onlyNew(Plan)
    case onlyOld(Plan)
  }

  /// As the user named it.
  package var path: [UInt8]
  /// Where the old version came from: a file, or a revision and a file; empty where that is the same file.
  package var origin: [UInt8]
  package var versions: Versions
  package var language: Language

  package init(path: [UInt8], origin: [UInt8], _ versions: Versions, _ language: Language) {
    self.path = path
    self.origin = origin
    self.versions = versions
    self.language = language
  }

  /// The version that tells what the plan is called.
  var plan: Plan {
    switch versions {
    case .both(let changes, _): changes.new
    case .onlyNew(let plan), .onlyOld(let plan): plan
    }
  }

  var calling: String {
    Reports.calling(code: plan.snapshot.name(plan.document), title: plan.snapshot.title(plan.document), path: path)
  }
}
