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

/// A value that the reader would not take, and why.
struct RefusedValue: Sendable {
  var keyword: Keyword
  var refusal: Refusal
  var span: Span
  var element: Int32
}

extension Context {
  /// Values refused for one kind of reason.
  func refusedValues(where matches: (Refusal) -> Bool) -> [RefusedValue] {
    snapshot.model.problems.compactMap { problem in
      guard case .refused(let keyword, let refusal) = problem.kind, matches(refusal) else { return nil }
      return RefusedValue(keyword: keyword, refusal: refusal, span: problem.span, element: problem.element)
    }
  }

  /// Whether a value stands in brackets without the name of its property, so that it may be meant as another one.
  func isBareDetail(_ element: Int32) -> Bool {
    let element = model.elements[Int(element)]
    return element.form == .detail && element.keywordSpan == element.textSpan
  }

  /// What is written in front of the colon, or the name in brackets; for a bare value the usual name of its property.
  func propertyName(_ element: Int32) -> Bilingual<String> {
    let found = model.elements[Int(element)]
    if let keyword = found.keyword, found.form != .entry || found.keywordSpan.isEmpty {
      return Bilingual(nl: keyword.row.names.canonical(.dutch), en: keyword.row.names.canonical(.english))
    }
    let written = snapshot.text(found.keywordSpan)
    return Bilingual(nl: written, en: written)
  }
}
