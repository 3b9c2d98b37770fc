import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Context {
  /// What the parser recorded of one kind.
  package func problems(where matches: (SyntaxProblem.Kind) -> Bool) -> [SyntaxProblem] {
    if snapshot.tree.problems.isEmpty { return [] }
    return snapshot.tree.problems.filter { matches($0.kind) }
  }

  /// What the model recorded of one kind.
  package func modelProblems(where matches: (ModelProblem.Kind) -> Bool) -> [ModelProblem] {
    if snapshot.model.problems.isEmpty { return [] }
    return snapshot.model.problems.filter { matches($0.kind) }
  }
}
